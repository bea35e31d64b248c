"""What a person sees and can do while the real keyring is absent, locked, denied, slow or gone."""

import gc
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from nurse_client.gui.session import keyring_question
from nurse_client.profile import NAME
from nurse_client.store import secrets
from nurse_client.store.errors import KeyringState
from nurse_client.store.secrets import LIMIT, Secrets
from nurse_registry.accounts import Role
from tests.support.fault_proxy import Ending, Fault, FaultProxy
from tests.support.keyring import RealKeyring, running_keyring, use
from tests.support.program import Computer
from tests.support.registry import RunningRegistry

# keyring leaves the bus open when it is locked; dark mode is asked for on that bus, too
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

NO_LINE = Fault(ending=Ending.RESET, swallows=True)
SILENT_S = 3.0
"""How long a slow keyring is silent here: longer than the patience of the window and of the port."""


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring_question, "PATIENCE", 500)
    monkeypatch.setattr(secrets, "_PATIENCE_S", 1.0)


@pytest.fixture(autouse=True)
def _never_waited_for_by_the_window(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No question to the keyring, however short, is waited for on the main thread: not a matter of time."""
    ask, waiting = Secrets._ask, []

    def asked(self: Secrets, *how: Any) -> Any:
        waiting.append(threading.current_thread())
        return ask(self, *how)

    monkeypatch.setattr(Secrets, "_ask", asked)
    yield
    assert waiting, "the keyring is asked in each of these tests"
    assert threading.main_thread() not in waiting


@pytest.fixture
def computer(qtbot: QtBot, qapp: Any, tmp_path: Path, registry: RunningRegistry) -> Iterator[Computer]:
    palette, font, style, sheet = qapp.palette(), qapp.font(), qapp.style().name(), qapp.styleSheet()
    with registry.hospital() as hospital, FaultProxy(registry.address) as line:
        hospital.employ()
        username = registry.account(Role.INSTITUTION, hospital.institution_id)
        made = Computer(qtbot, qapp, tmp_path / "profile", line, username)
        yield made
        made.end()
        gc.collect()  # while the filter is on
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture(params=["absent", "locked", "denied"])
def unusable(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KeyringState]:
    """A computer whose keyring can't be used: no bus at all, a locked ring, a bus that does not let us speak to it."""
    with running_keyring(tmp_path / "rings", denied=request.param == "denied") as ring:
        use(ring, monkeypatch)
        if request.param == "absent":
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        elif request.param == "locked":
            ring.lock()
        yield {"absent": KeyringState.UNAVAILABLE, "locked": KeyringState.LOCKED, "denied": KeyringState.DENIED}[
            request.param
        ]


SAID = {
    KeyringState.UNAVAILABLE: "no keyring that answers",
    KeyringState.LOCKED: "is locked",
    KeyringState.DENIED: "refused",
}


def test_without_a_usable_keyring_the_page_says_so_and_the_password_opens_a_session(
    computer: Computer, unusable: KeyringState
) -> None:
    with computer.beating():
        computer.start()
        computer.until(lambda: SAID[unusable] in computer.login.ui.keyring.text())
    assert computer.login.ui.keyring.isVisible()
    assert not computer.login.ui.remember.isEnabled()
    computer.sign_in()
    computer.connected()
    computer.until(lambda: computer.key == "Key: this session only")
    computer.line.fault = NO_LINE
    computer.start()
    computer.sign_in()
    assert computer.program.flow.desk.nurse_count == 1, "the password opens the records offline"
    computer.until(lambda: computer.program.window.status.connection.text().startswith("○ Not connected"))
    computer.start()
    computer.until(computer.login.isVisible)
    assert not computer.program.window.ui.tabs.isVisible(), "nothing opens it but the password"


def remembered(computer: Computer) -> None:
    with pytest.MonkeyPatch.context() as patient:  # impatient only where the keyring is silent: it may just be slow
        patient.setattr(secrets, "_PATIENCE_S", 20.0)
        computer.start()
        computer.sign_in(remember=True)
        computer.connected()
        computer.until(lambda: computer.key == "Key: system keyring")


def test_a_remembered_desk_opens_by_itself_once_a_slow_keyring_answers(
    computer: Computer, real_keyring: RealKeyring
) -> None:
    remembered(computer)
    opens_after_silence(computer, real_keyring, SILENT_S)


def opens_after_silence(computer: Computer, ring: RealKeyring, seconds: float) -> None:
    ring.stop()
    started = time.monotonic()
    computer.start()
    assert computer.program.window.isVisible()
    computer.until(computer.login.isVisible)
    computer.until(lambda: "has not answered yet" in computer.login.ui.keyring.text())
    assert not computer.login.ui.remember.isEnabled()
    with computer.beating():
        computer.until(lambda: time.monotonic() - started > seconds, seconds + 20)
    assert not computer.program.window.ui.tabs.isVisible()
    ring.go_on()
    computer.connected()
    computer.until(lambda: computer.key == "Key: system keyring")


def test_who_has_begun_to_type_is_not_interrupted_by_the_late_answer(
    computer: Computer, real_keyring: RealKeyring, qtbot: QtBot
) -> None:
    remembered(computer)
    real_keyring.stop()
    computer.start()
    computer.until(computer.login.isVisible)
    qtbot.keyClicks(computer.login.ui.password, "begun")
    real_keyring.go_on()
    computer.until(computer.login.ui.remember.isEnabled)
    assert computer.login.isVisible()
    assert computer.login.ui.password.text() == "begun"
    assert computer.login.ui.keyring.text() == ""


def test_while_the_keyring_is_silent_the_password_opens_the_desk(computer: Computer, real_keyring: RealKeyring) -> None:
    remembered(computer)
    real_keyring.stop()
    computer.start()
    with computer.beating():
        computer.sign_in()
        computer.connected()
    computer.until(lambda: computer.key == "Key: this session only")
    real_keyring.go_on()
    computer.start()
    computer.until(computer.login.isVisible)
    assert not computer.program.window.ui.tabs.isVisible(), "the next start asks for the password"


def test_a_locked_keyring_that_is_unlocked_opens_the_desk_when_it_is_asked_again(
    computer: Computer, real_keyring: RealKeyring
) -> None:
    remembered(computer)
    real_keyring.lock()
    computer.start()
    computer.until(lambda: "is locked" in computer.login.ui.keyring.text())
    real_keyring.kill()
    real_keyring.start()  # unlocked, as by logging in to the computer
    assert computer.login.ui.ask_keyring.isVisible()
    computer.login.ui.ask_keyring.click()
    computer.connected()
    computer.until(lambda: computer.key == "Key: system keyring")


def test_a_keyring_that_goes_while_the_desk_is_open_is_told_and_used_again_when_it_is_back(
    computer: Computer, real_keyring: RealKeyring
) -> None:
    remembered(computer)
    real_keyring.kill()
    with computer.beating():
        computer.renew_session()
        computer.until(lambda: computer.key == "▲ Key: the system keyring is gone")
    assert computer.program.window.status.connection.text() == "● Connected", "the work goes on"
    real_keyring.start()
    computer.program.flow.desk.sync.at_once()
    computer.until(lambda: computer.key == "Key: system keyring")
    computer.start()
    computer.connected()  # with the token that was kept late: the one before it is spent


def test_a_keyring_that_falls_silent_while_the_desk_is_open_is_told(
    computer: Computer, real_keyring: RealKeyring
) -> None:
    remembered(computer)
    real_keyring.stop()
    with computer.beating():
        computer.renew_session()
        computer.until(lambda: computer.key == "▲ Key: the system keyring does not answer")
    real_keyring.go_on()
    computer.program.flow.desk.sync.at_once()
    computer.until(lambda: computer.key == "Key: system keyring")


def test_what_is_kept_is_far_below_what_the_keyring_of_windows_holds(
    computer: Computer, real_keyring: RealKeyring
) -> None:
    remembered(computer)
    name = computer.profile.copy_of(computer.line.address, computer.username).name
    with ThreadPoolExecutor(1) as elsewhere:
        kept = list(elsewhere.map(Secrets(NAME).read, [f"data-key/{name}", f"refresh-token/{name}"]))
    assert all(kept)
    assert max(len(one.encode("utf-16-le")) // 2 for one in kept if one) < LIMIT / 10
