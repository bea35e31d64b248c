"""The lock: after some minutes without keyboard or mouse, or at once, the data goes out of sight until the account's
password is typed. The desk stays open behind it: synchronisation and print jobs go on.

While it is locked the settings say so, so that closing and starting the program again is no way around the lock, and
hold how many wrong passwords were typed, so that it is none around the pauses either.
"""

import time
from collections.abc import Callable
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nurse_client.gui.background import Background, Lane
from nurse_client.gui.clipboard import take_back
from nurse_client.gui.desk import Desk
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.session.curtain import Curtain
from nurse_client.gui.session.idle import Idle
from nurse_client.gui.settings import Settings
from nurse_client.store.errors import WrongPassword

if TYPE_CHECKING:
    from nurse_client.gui.session.lock_page import LockPage

FREE_TRIES = 5
"""Wrong passwords in a row before there is a pause after each further one."""
_FIRST_PAUSE, _LONGEST_PAUSE = 30, 900  # seconds


class Why(StrEnum):
    """Why the desk was locked."""

    ASKED = "asked"
    IDLE = "idle"
    RESTARTED = "restarted"
    """It was locked when the program ended."""


def pause_after(failed: int) -> int:
    """Seconds to wait after so many wrong passwords in a row."""
    over = failed - FREE_TRIES
    return 0 if over < 0 else min(_FIRST_PAUSE * 2 ** min(over, 10), _LONGEST_PAUSE)


class Lock(QObject):
    """Watches over the open desk of a window."""

    def __init__(
        self,
        window: MainWindow,
        background: Background,
        settings: Settings,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        """``monotonic`` and ``wall`` are clocks in seconds: one that nobody can set, one that goes on in sleep."""
        super().__init__(window)
        self._window, self._background, self._settings = window, background, settings
        self._monotonic = monotonic
        self._desk: Desk | None = None
        self._prove: Callable[[str], None] = _nothing_opens
        self._curtain = Curtain(window, window.sides)
        self.idle = Idle(settings.idle_minutes * 60, monotonic=monotonic, wall=wall, parent=self)
        self.idle.expired.connect(lambda: self.lock(Why.IDLE))
        self.idle.lock_wanted.connect(lambda: self.lock(Why.ASKED))
        window.lock_wanted.connect(lambda: self.lock(Why.ASKED))
        window.idle_minutes_chosen.connect(self._keep_minutes)

    @cached_property
    def page(self) -> "LockPage":
        """The page that asks for the password, made when the desk is locked first."""
        from nurse_client.gui.session.lock_page import LockPage  # noqa: PLC0415 - nothing is locked at the start

        page = LockPage(self._window)
        page.submitted.connect(self._try)
        page.sign_out_wanted.connect(self._window.sign_out_wanted)
        return page

    @property
    def is_locked(self) -> bool:
        """Whether the data is out of sight."""
        return self._curtain.is_drawn

    def watch(self, desk: Desk, prove: Callable[[str], None], *, proven: bool) -> None:
        """Watches over this desk from now on. ``prove``, called on a lane, raises WrongPassword; ``proven`` says that
        the password was typed just now."""
        self._desk, self._prove = desk, prove
        self.idle.begin()
        if proven:
            self._keep(locked=False)
        elif self._settings.locked:
            self.lock(Why.RESTARTED)

    def leave(self) -> None:
        """There is no desk any more: nothing is locked, and what was hidden stays so."""
        self.idle.end()
        self._desk, self._prove = None, _nothing_opens
        self._keep(locked=False)
        if self.is_locked:
            self._curtain.open(show_again=False)
            self.page.forget()

    def lock(self, why: Why) -> None:
        """Puts everything out of sight at once; nothing where no desk is open or it is locked already."""
        if self._desk is None or self.is_locked:
            return
        self.idle.end()
        self._curtain.draw(self.page)
        take_back()
        self._settings.locked = True
        self._settings.sync()
        self._desk.note("locked", {"why": why})
        self.page.ask(self._desk.operator, self._reason(why))
        self._pause()

    def _try(self, password: str) -> None:
        self.page.set_busy(True)
        desk, prove = self._desk, self._prove
        self._background.run(
            self,
            lambda _: prove(password),
            lambda _: self._unlock(desk),
            lambda error: self._refuse(desk, error),
            lane=Lane.NETWORK,
        )

    def _unlock(self, desk: Desk | None) -> None:
        if desk is None or desk is not self._desk:
            return  # signed out meanwhile
        self._keep(locked=False)
        self.page.forget()
        self._curtain.open()
        self.idle.begin()
        desk.note("unlocked", {})

    def _refuse(self, desk: Desk | None, error: Exception) -> None:
        if desk is None or desk is not self._desk:
            return
        self.page.set_busy(False)
        if isinstance(error, WrongPassword):
            self._settings.failed_unlocks += 1
            self._settings.sync()
            desk.note("unlock_failed", {"in_a_row": str(self._settings.failed_unlocks)})
        self.page.refuse(error)
        self._pause()

    def _pause(self) -> None:
        if seconds := pause_after(self._settings.failed_unlocks):
            self.page.wait_until(self._monotonic() + seconds, self._monotonic)

    def _keep(self, *, locked: bool) -> None:
        self._settings.locked = locked
        self._settings.failed_unlocks = 0
        self._settings.sync()

    def _keep_minutes(self, minutes: int) -> None:
        self._settings.idle_minutes = minutes
        self.idle.seconds = minutes * 60

    def _reason(self, why: Why) -> str:
        if why is Why.IDLE:
            template = self.tr("Locked after {minutes} min without keyboard or mouse.")
            return template.format(minutes=self._settings.idle_minutes)
        if why is Why.RESTARTED:
            return self.tr("The desk was locked when the program ended, and still is.")
        return self.tr("The desk is locked.")


def _nothing_opens(_: str) -> None:
    raise WrongPassword
