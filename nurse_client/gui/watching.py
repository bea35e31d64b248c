"""A job of the background as the store looks at it: what is told how far it is, and stops when it is to stop."""

from collections.abc import Callable

from nurse_client.gui.background import Job
from nurse_client.store.errors import Stopped

_PARTS = 1000
"""The bar has so many; bytes of a large file would not fit into Qt's numbers."""


def watched(job: Job) -> Callable[[int, int], None]:
    """Progress for the store: reports to the job, and raises Stopped once the job is cancelled."""

    def progress(done: int, total: int) -> None:
        if job.cancelled:
            raise Stopped
        job.report(done * _PARTS // max(1, total), _PARTS)

    return progress
