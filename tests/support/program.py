"""The whole program in this process: real window, real keyring port, real registry behind a line; started as often as
a test wants on the same profile. A heart that beats in its main thread tells whether it ever stood still."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nurse_client.app import Program
from nurse_client.gui.session.login import LoginPage
from nurse_client.gui.settings import Settings
from nurse_client.profile import NAME, Profile
from nurse_client.store.secrets import Secrets
from tests.support.fault_proxy import FaultProxy
from tests.support.registry import PASSWORD

STANDS_STILL_S = 10.0


class Heart(QObject):
    """Beats in the main thread; ``longest`` is the longest time in seconds between two ``beats``."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self.beats = 0
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        now = time.monotonic()
        self.beats += 1
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def stop(self) -> None:
        self._timer.stop()


class Computer:
    """A clerk's computer. ``start`` starts the program, again where it runs already."""

    def __init__(self, qtbot: QtBot, application: QApplication, folder: Path, line: FaultProxy, username: str) -> None:
        self.line = line
        self._qtbot, self._application, self.username = qtbot, application, username
        self.profile = Profile(folder)
        self.profile.prepare()
        Settings(self.profile.settings).setValue("language", "en")
        self._program: Program | None = None

    @property
    def program(self) -> Program:
        assert self._program
        return self._program

    @property
    def login(self) -> LoginPage:
        return self.program.flow.login

    @property
    def key(self) -> str:
        """What the status line says of the key."""
        return self.program.window.status.key.text()

    def start(self) -> None:
        self.end()
        self._program = Program(self._application, self.profile, Secrets(NAME))
        self._program.start()

    def end(self) -> None:
        if (program := self._program) is not None:
            program.close()
            program.window.close()
            program.window.deleteLater()
            program.theme.deleteLater()
            self._program = None

    def sign_in(self, *, remember: bool = False) -> None:
        """As a person does it, up to the open desk."""
        self.until(self.login.isVisible)
        ui = self.login.ui
        ui.server.setText(self.line.address)
        ui.username.setText(self.username)
        self._qtbot.keyClicks(ui.password, PASSWORD)
        if remember:
            self.until(ui.remember.isEnabled)
        ui.remember.setChecked(remember)
        ui.sign_in.click()
        self.open()

    def open(self) -> None:
        """Waits until the desk is open."""
        self.until(self.program.window.ui.tabs.isVisible)

    def connected(self) -> None:
        """Waits until the desk is open and the registry has answered."""
        self.until(lambda: self.program.window.status.connection.text() == "● Connected")

    def renew_session(self) -> None:
        """The access token is over: the next question needs another one, and there is a new refresh token to keep."""
        desk = self.program.flow.desk
        assert desk
        desk.client._renew_at = 0
        desk.sync.at_once()

    def until(self, so: Callable[[], object], seconds: float = 60) -> None:
        self._qtbot.waitUntil(lambda: bool(so()), timeout=round(seconds * 1000))

    @contextmanager
    def beating(self) -> Iterator[None]:
        """While the block runs, the main thread never waits for something that is silent: that takes seconds.

        How long its stalls really are is measured in tests/benchmarks.
        """
        heart = Heart()
        yield
        heart.stop()
        assert heart.longest < STANDS_STILL_S, f"the window stood still for {heart.longest:.2f} s"
