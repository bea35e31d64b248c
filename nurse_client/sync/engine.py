"""Keeps the local copy and the registry in step: one cycle at a time, and when the next one is due."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime

from msgspec import Struct

from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import RegistryError, ServerFault
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from nurse_client.sync.pauses import doubled, jittered
from nurse_client.sync.pull import Ahead, pull, when_waited_for
from nurse_client.sync.push import push, rest

_PAUSE_S = 15.0  # between cycles when all is well: a decision shows while one still thinks of it
_FIRST_RETRY_S, _LAST_RETRY_S = 5.0, 300.0


class CycleReport(Struct, frozen=True, kw_only=True):
    """What a cycle did. ``online``: the registry itself answered. ``made_again``: the decisions that met a conflict
    and are on their way again, because nothing of them had changed. ``error`` is what ended the cycle early."""

    online: bool
    received: int = 0
    accepted: int = 0
    refused: int = 0
    made_again: int = 0
    error: RegistryError | None = None


class Engine:
    """Runs cycles when it is told to; it has no thread of its own. A second caller waits for the first.

    ``ahead`` lends it another one to fetch the next page on; ``clock`` marks receipts and the pauses of actions.
    """

    def __init__(
        self,
        client: RegistryClient,
        records: Records,
        outbox: Outbox,
        ahead: Ahead = when_waited_for,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._client = client
        self._clock = clock
        self._ahead = ahead
        self._records = records
        self._outbox = outbox
        self._one_at_a_time = threading.Lock()
        self._failures = 0
        self._not_before_s = 0.0

    def cycle(self, cancel: threading.Event, progress: Callable[[int], None]) -> CycleReport:
        """Hand in what people did, then bring in what has changed, then the reference data if it has.

        ``progress`` gets the number of changes so far. What goes wrong at the registry is in the report; a StoreError
        is raised.
        """
        with self._one_at_a_time:
            report = self._cycle(cancel, progress)
            self._failures = 0 if report.error is None else self._failures + 1
            self._not_before_s = getattr(report.error, "retry_after", None) or 0.0
            return report

    def next_delay(self) -> float:
        """Seconds until the next cycle: a few, or longer and longer after failures, as the registry asks."""
        pause = doubled(_FIRST_RETRY_S, _LAST_RETRY_S, self._failures) if self._failures else _PAUSE_S
        return jittered(max(pause, self._not_before_s))

    def _cycle(self, cancel: threading.Event, progress: Callable[[int], None]) -> CycleReport:
        pushed = push(self._client, self._outbox, self._clock)
        received, error = 0, pushed.error

        def count(so_far: int) -> None:
            nonlocal received
            received = so_far
            progress(so_far)

        online = error is None or error.answered
        if online or isinstance(error, ServerFault):  # then it may still tell what has changed
            try:
                pull(self._client, self._records, cancel, count, self._ahead)
                rest(self._outbox, pushed.failed_over, self._clock())
                if not cancel.is_set():
                    self._refresh_reference()
                online = True
            except RegistryError as stopped:
                error = error or stopped
                online = error.answered or stopped.answered
        return CycleReport(
            online=online,
            received=received,
            accepted=pushed.accepted,
            refused=pushed.refused,
            made_again=pushed.made_again,
            error=error,
        )

    def _refresh_reference(self) -> None:
        newer = self._client.reference(self._records.reference_etag())
        if newer is not None:
            self._records.put_reference(*newer)
