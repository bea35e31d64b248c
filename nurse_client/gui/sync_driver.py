"""When to synchronise: at once after an act, else as the engine says."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal

from nurse_client.gui.background import Background, Job, Lane
from nurse_client.registry.errors import RegistryError, SessionEnded, WrongCredentials
from nurse_client.store.errors import KeyringUnusable

if TYPE_CHECKING:
    from nurse_client.sync.engine import CycleReport, Engine

RETRY = 15.0
"""Seconds until the next try to begin a session, where the registry does not say when."""


class Cycle(Struct, frozen=True):
    """One synchronisation: the engine's report, or the error that kept the session from beginning."""

    report: "CycleReport | None"
    error: Exception | None
    next_in: float


class SyncDriver(QObject):
    """Runs the engine's cycles on the network lane, one at a time.

    ``connect`` begins a session where none has begun yet; it is called before the first cycle, and again until it
    succeeds or the registry refuses what it brings.
    """

    cycled = Signal(object)
    """The Cycle that has ended."""
    progressed = Signal(int)
    """How many records the running cycle has received."""

    def __init__(
        self,
        background: Background,
        make_engine: "Callable[[], Engine]",
        connect: Callable[[], object] | None,
        parent: QObject | None = None,
    ) -> None:
        """``make_engine`` is called on the network lane, at the first cycle."""
        super().__init__(parent)
        self._background, self._make_engine, self._connect = background, make_engine, connect
        self._engine: Engine | None = None
        self._job: Job | None = None
        self._again = self._paused = self._stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.at_once)

    def at_once(self) -> None:
        """Begins a cycle, also after ``pause``. While one is running, another will follow it."""
        if self._stopped:
            return
        self._paused = False
        self._timer.stop()
        self._again = self._job is not None
        if self._job is None:
            self._job = self._background.run(
                self, self._cycle, self._end_cycle, progress=lambda done, *_: self.progressed.emit(done),
                lane=Lane.NETWORK,
            )  # fmt: skip

    @property
    def waiting(self) -> bool:
        """Whether the next cycle begins by itself after a while."""
        return self._timer.isActive()

    def pause(self) -> None:
        """Stops the running cycle after the page at hand, and begins none until ``at_once``. What is here stays."""
        self._paused, self._again = True, False
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()

    def stop(self) -> None:
        """Ends synchronising for good."""
        self.pause()
        self._stopped = True

    def _cycle(self, job: Job) -> Cycle | None:
        """One synchronisation; None where it was paused before it began."""
        if job.cancelled:
            return None
        if error := self._begin_session():
            return Cycle(None, error, getattr(error, "retry_after", None) or RETRY)
        if self._engine is None:
            self._engine = self._make_engine()
        report = self._engine.cycle(job.token, job.report)
        return Cycle(report, report.error, self._engine.next_delay())

    def _begin_session(self) -> RegistryError | KeyringUnusable | None:
        connect, self._connect = self._connect, None
        if connect is None:
            return None
        try:
            connect()
        except (SessionEnded, WrongCredentials) as error:
            return error  # refused for good: trying again could lock the account
        except (RegistryError, KeyringUnusable) as error:
            self._connect = connect
            return error
        return None

    def _end_cycle(self, cycle: Cycle | None) -> None:
        self._job = None
        if cycle is not None:
            self.cycled.emit(cycle)
        if self._again:
            self.at_once()
        elif cycle is not None and not self._paused:
            self._timer.start(round(cycle.next_in * 1000))
