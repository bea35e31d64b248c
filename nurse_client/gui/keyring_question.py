"""The one question that the keyring is asked at a time, however long it takes to answer."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from nurse_client.gui.background import Background, Job, Lane

T = TypeVar("T")
PATIENCE = 4_000
"""Milliseconds after which a keyring counts as slow."""


class KeyringQuestion(QObject):
    """Waits for the answer on a lane: one lane only, how often somebody may ask while there is none."""

    slow = Signal()
    """There is no answer yet."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.timeout.connect(self.slow)

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def ask(
        self,
        work: Callable[[Job], T],
        done: Callable[[Job, T], None],
        failed: Callable[[Job, Exception], None],
    ) -> None:
        """Asks, unless an answer is still to come. The job tells whether the answer is still wanted."""
        if self._job is not None:
            return

        def end(then: Callable[[Job, T], None], answer: T) -> None:
            self._slow.stop()
            self._job = None
            then(job, answer)

        job = self._job = self._background.run(
            self,
            work,
            lambda answer: end(done, answer),
            lambda error: end(failed, error),  # type: ignore[arg-type]  # either way
            lane=Lane.NETWORK,
        )
        self._slow.start(PATIENCE)

    def drop(self) -> None:
        """The answer is not wanted any more; it is waited for all the same."""
        if self._job is not None:
            self._job.cancel()
