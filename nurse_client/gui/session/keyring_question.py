"""The one question that the keyring is asked at a time, however long it takes to answer."""

from collections.abc import Callable
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from nurse_client.gui.background import Background, Lane

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
        self._dropped: Event | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.timeout.connect(self.slow)

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._dropped is not None

    def ask(
        self,
        work: Callable[[Event], T],
        done: Callable[[Event, T], None],
        failed: Callable[[Event, Exception], None],
    ) -> None:
        """Asks, unless an answer is still to come. The event is set once the answer is not wanted any more."""
        if self._dropped is not None:
            return
        dropped = self._dropped = Event()

        def answered(answer: T) -> None:
            self._end()
            done(dropped, answer)

        def refused(error: Exception) -> None:
            self._end()
            failed(dropped, error)

        self._background.run(self, lambda _: work(dropped), answered, refused, lane=Lane.NETWORK)
        self._slow.start(PATIENCE)

    def drop(self) -> None:
        """The answer is not wanted any more; it is waited for all the same."""
        if self._dropped is not None:
            self._dropped.set()

    def _end(self) -> None:
        self._slow.stop()
        self._dropped = None
