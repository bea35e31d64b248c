"""A clerk's desktop: window, session and store are real, the keyring and the registry are the units next door."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nurse_client.domain.messages import Session
from nurse_client.gui.background import Background
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.session.entrance import Entrance
from nurse_client.gui.session.flow import SessionFlow
from nurse_client.gui.settings import Settings
from nurse_client.profile import Profile
from nurse_client.registry.errors import (
    RegistryError,
    Rejected,
    SessionEnded,
    WrongCredentials,
)
from nurse_client.store.errors import KeyringState, KeyringUnusable, SecretTooLong
from nurse_client.store.secrets import LIMIT
from tests.support.desk import NOW, Registry
from tests.support.records import INSTITUTION, nurse

URL, USER, PASSWORD = "https://registry.example", "ward", "correct horse battery"


class Ring:
    """The keyring next door, in memory."""

    def __init__(self) -> None:
        self.state = KeyringState.READY
        self.held: dict[str, str] = {}
        self.token_state = KeyringState.READY

    def read(self, name: str, *, patient: bool = False) -> str | None:
        self._answer()
        if name.startswith("refresh-token/") and self.token_state is not KeyringState.READY:
            raise KeyringUnusable(self.token_state)
        return self.held.get(name)

    def write(self, name: str, value: str) -> None:
        self._answer()
        if len(value) > LIMIT:
            raise SecretTooLong(len(value), LIMIT)
        self.held[name] = value

    def delete(self, name: str) -> None:
        self._answer()
        self.held.pop(name, None)

    def _answer(self) -> None:
        if self.state is not KeyringState.READY:
            raise KeyringUnusable(self.state)


class Client(Registry):
    """The registry next door with its accounts. ``problem`` is raised in place of any answer."""

    def __init__(self) -> None:
        super().__init__()
        self.told = [nurse()]
        self.password = PASSWORD
        self.problem: RegistryError | None = None
        self.answer_to_sign_in = Session(
            access_token="a", refresh_token="refresh-1", expires_in=900, institution=INSTITUTION
        )
        self.session: Session | None = None
        self.keep: Callable[[str], None] = lambda _: None
        self.tries = 0

    def sign_in(self, username: str, password: str) -> Session:
        self._reach()
        self.tries += 1
        if password != self.password:
            raise WrongCredentials
        return self._begin(self.answer_to_sign_in)

    def resume(self, refresh_token: str) -> Session:
        self._reach()
        if refresh_token != "refresh-1":
            raise SessionEnded
        return self._begin(replace(self.answer_to_sign_in, refresh_token="refresh-2"))

    def change_password(self, old: str, new: str) -> None:
        self._reach()
        if old != self.password:
            raise WrongCredentials
        if new == "password-password":
            raise Rejected
        self.password = new
        assert self.session is not None
        self.session = replace(self.session, must_change_password=False)

    def sign_out(self) -> None:
        self.session = None

    def _begin(self, session: Session) -> Session:
        self.session = session
        self.keep(session.refresh_token)
        return session

    def _reach(self) -> None:
        if self.problem is not None:
            raise self.problem


class Desktop:
    """A window with its session on one profile; ``close`` and make another one to start the program again."""

    def __init__(self, folder: Path, ring: Ring, client: Client) -> None:
        self.ring, self.client = ring, client
        profile = Profile(folder)
        profile.prepare()
        self.settings = Settings(profile.settings)
        self.background = Background()
        self.window = MainWindow(self.settings, "en")

        def make_client(url: str, keep: Callable[[str], None]) -> Client:
            client.keep, client.session = keep, None
            return client

        entrance = Entrance(profile, ring, make_client)  # type: ignore[arg-type]  # the units next door
        self.flow = SessionFlow(self.window, self.background, entrance, self.settings, language="en", clock=lambda: NOW)
        self.window.show()

    def close(self) -> None:
        self.flow.end()
        self.background.close()
        self.window.close()
        self.window.deleteLater()
        self.settings.sync()

    @property
    def said(self) -> str:
        return self.flow.login.ui.message.text()

    def sees(self, widget: Any) -> bool:
        return bool(widget.isVisible())


@pytest.fixture
def start(qapp: Any, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Desktop]]:
    """Starts the program on the same profile, with the same keyring and registry."""
    ring, client, running = Ring(), Client(), []

    def begin(*, wait_for_login: bool = True) -> Desktop:
        for earlier in running:
            earlier.close()
        running[:] = [Desktop(tmp_path, ring, client)]
        running[0].flow.begin()
        if wait_for_login:
            qtbot.waitUntil(running[0].flow.login.isVisible)
        return running[0]

    yield begin
    for last in running:
        last.close()


def sign_in(qtbot: QtBot, desktop: Desktop, password: str = PASSWORD, *, remember: bool = False) -> None:
    """As a person does, and waits for the desk or for what is said."""
    ui = desktop.flow.login.ui
    ui.server.setText(URL)
    ui.username.setText(USER)
    ui.password.setText(password)
    ui.remember.setChecked(remember)
    desktop.flow.login.say("")
    qtbot.mouseClick(ui.sign_in, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desktop.flow.desk is not None or bool(desktop.said) or desktop.sees(desktop.window.ui.tabs))


def names_on_screen(desktop: Desktop) -> list[str]:
    tab = desktop.window.ui.tabs.currentWidget()
    if tab is None:
        return []
    model = tab.findChild(RecordTable).model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]
