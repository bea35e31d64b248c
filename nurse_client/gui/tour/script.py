"""Plays a sequence of steps on the running event loop, as a person would: look, act, wait until something is so."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

GLANCE = 40
"""Milliseconds between two looks at whether a condition holds."""


@dataclass(frozen=True, slots=True)
class Until:
    """A step is over when ``holds`` says so; ``what`` is said when it does not within ``seconds``."""

    what: str
    holds: Callable[[], bool]
    seconds: float = 120.0


class StepFailed(Exception):
    """A condition did not come true in time."""


class Script(QObject):
    """Runs a generator of ``Until``: its code acts, what it yields is waited for. It needs no loop of its own."""

    finished = Signal(object)
    """None, or the exception that ended the script."""

    def __init__(self, steps: Iterator[Until], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._waiting: Until | None = None
        self._deadline = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begins with the first step at the next turn of the event loop."""
        self._timer.start(0)

    def _look(self) -> None:
        try:
            if self._waiting is None or self._waiting.holds():
                self._waiting = next(self._steps)
                self._deadline = time.monotonic() + self._waiting.seconds
            elif time.monotonic() > self._deadline:
                raise StepFailed(self._waiting.what)
        except StopIteration:
            self.finished.emit(None)
        except Exception as error:  # noqa: BLE001 - whatever it is, it ends the script and is reported
            self.finished.emit(error)
        else:
            self._timer.start(GLANCE)
