"""检查本机: from the menu and the sign-in page to a question that names nobody."""

import getpass
import re
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nurse_client import resources, self_test
from nurse_client.domain.actions import OpenTicket
from nurse_client.gui.background import Background
from nurse_client.gui.computer import check as computer_check
from nurse_client.gui.computer import report as check_report
from nurse_client.gui.computer.report import Result, Verdict
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.computer_check import ComputerCheckDialog
from nurse_client.gui.dialogs.customer_service import CustomerService
from nurse_client.gui.panels.reason_form import LONGEST
from nurse_client.gui.settings import Settings
from nurse_client.gui.words import checks
from nurse_client.gui.work.tickets import Answers
from nurse_client.profile import Profile
from nurse_client.self_test.concern import Check
from nurse_client.store.errors import KeyringState
from tests.support.desk import NOW, Registry
from tests.support.desktop import Desktop, sign_in, start
from tests.support.program import Heart

__all__ = ["start"]  # the fixture

WELL = Result("versions", Verdict.OK, "nurse-client 0.1.0, Python 3.11")
NOTE = Result("keyring", Verdict.WARNING, "locked: secrets can't be kept", "keyring-locked")
BROKEN = Result("backup", Verdict.FAILED, "PermissionError: /home/wangmin/backup.db")


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Any:
    background = Background()
    dialog = ComputerCheckDialog(background, tmp_path, lambda: NOW)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot deletes it
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()
    background.close()


def is_through(dialog: ComputerCheckDialog) -> bool:
    return not dialog.ui.waiting.isVisible()


def rows(dialog: ComputerCheckDialog) -> list[Result]:
    return list(dialog.model.shown())


def test_the_computer_is_checked_while_the_window_lives_on(qtbot: QtBot, opened: ComputerCheckDialog) -> None:
    heart = Heart()
    assert "a few seconds" in opened.ui.summary.text()
    qtbot.waitUntil(lambda: is_through(opened), timeout=100_000)
    heart.stop()
    assert heart.beats > 20, "seconds pass: the window is answered meanwhile"
    found = {result.check: result for result in rows(opened)}
    assert found["keyring"].concern == "keyring-unavailable"
    assert {name for name, result in found.items() if result.verdict is Verdict.OK} > {"ledger", "backup", "password"}
    assert rows(opened)[0].verdict is not Verdict.OK, "what is not in order stands first"
    assert "Not working: 0." in opened.ui.summary.text()
    assert opened.ui.advice.text() == checks.advice(rows(opened)[0])
    opened.ui.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert all(result.found in copied for result in rows(opened))


def test_leaving_it_ends_the_check(qtbot: QtBot, opened: ComputerCheckDialog) -> None:
    opened.reject()
    qtbot.waitUntil(lambda: "no end" in opened.ui.summary.text())
    assert opened.ui.again.isEnabled()


def test_a_check_without_a_report_says_so(
    qtbot: QtBot, opened: ComputerCheckDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(computer_check, "_program", lambda: ["false"])
    qtbot.waitUntil(lambda: is_through(opened), timeout=100_000)
    opened.ui.again.click()
    qtbot.waitUntil(lambda: "no end" in opened.ui.summary.text())


def test_every_check_and_every_concern_has_words(tmp_path: Path) -> None:
    known = dict(self_test.all_checks(Profile(tmp_path)))
    assert known.keys() == checks._TITLES.keys()
    sources = "".join(file.read_text("utf-8") for file in Path(self_test.__file__).parent.glob("*.py"))
    slugs = set(re.findall(r'"((?:registry|clock|clocks|little|no|nobody)-[a-z-]+)"', sources))
    slugs |= {f"keyring-{state}" for state in KeyringState if state is not KeyringState.READY}
    assert slugs == checks._CONCERNS.keys()


def test_every_state_has_a_shape_and_a_word() -> None:
    assert [checks.state(result) for result in (WELL, NOTE, BROKEN)] == [
        "● In order",
        "▲ Note",
        "✖ Not working",
    ]
    assert checks.advice(WELL) == ""
    assert "Unlock it" in checks.advice(NOTE)
    assert "Install the program again" in checks.advice(BROKEN)


def test_of_a_failure_customer_service_learns_its_kind_and_no_path() -> None:
    told = checks.for_customer_service([BROKEN, NOTE, WELL], NOW)
    assert "✖ Not working · Making a backup [PermissionError]" in told
    assert "▲ Note · System keyring [keyring-locked]" in told
    assert WELL.found in told
    assert "wangmin" not in told
    assert "/" not in told


@pytest.mark.usefixtures("qapp")
def test_what_customer_service_gets_names_nobody_and_no_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://wangmin:geheim@proxy.hospital.example:8080")
    monkeypatch.setattr(resources, "ROOT", Path.home() / "nowhere")  # failures that quote their paths
    profile = Profile(tmp_path)
    settings = Settings(profile.settings)
    settings.keep_account("https://registry.invalid", "wangmin", remembered=False)
    settings.sync()
    self_test.run(tmp_path / "report.json", profile, quick=True)
    results = check_report.read(tmp_path / "report.json")
    assert any(str(Path.home()) in result.found for result in results), "there is something to leave out"
    told = checks.for_customer_service(results, NOW)
    secret = (
        str(Path.home()),
        str(tmp_path),
        getpass.getuser(),
        socket.gethostname(),
        "wangmin",
        "geheim",
        "hospital",
        "registry.invalid",
    )
    assert not [one for one in secret if one in told]
    assert len(told) < LONGEST


def failing() -> str:
    raise ValueError("x" * 5000)


def test_even_if_everything_is_broken_it_fits_into_a_question(tmp_path: Path) -> None:
    broken: dict[str, Check] = dict.fromkeys(checks._TITLES, failing)
    results = [self_test.made(name, check) for name, check in broken.items()]
    assert len(checks.for_customer_service(results, NOW)) < LONGEST


def test_a_question_shows_the_result_before_it_is_sent(
    qtbot: QtBot, desk_with: Callable[..., Desk], registry: Registry
) -> None:
    desk = desk_with()
    dialog = CustomerService(desk, Answers(desk, desk))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot deletes it
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.text.setPlainText("打印时没有反应")
    dialog.ui.attach.click()
    assert not dialog.ui.attach.isEnabled()
    qtbot.waitUntil(dialog.ui.attach.isEnabled, timeout=100_000)
    shown = dialog.ui.text.toPlainText()
    assert shown.startswith("打印时没有反应\n\nCheck of this computer, 2026-11-23 10:32.")
    dialog.ui.submit.click()
    qtbot.waitUntil(lambda: bool(registry.acted) and not desk.pending_items)
    (action,) = registry.acted
    assert isinstance(action, OpenTicket)
    assert action.text == shown


def test_who_can_not_sign_in_checks_from_the_sign_in_page(start: Callable[..., Desktop], qtbot: QtBot) -> None:
    desktop = start()
    desktop.flow.login.ui.check.click()
    dialog = desktop.window.findChild(ComputerCheckDialog)
    assert dialog.isVisible()
    assert not dialog.ui.ask.isVisible(), "nobody is signed in who could ask"
    dialog.close()


def test_the_menu_leads_to_the_check_and_the_check_to_a_question(start: Callable[..., Desktop], qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: desktop.flow.desk is not None)
    menu = desktop.window.ui.user.menu()
    next(action for action in menu.actions() if action.text() == "Check this computer…").trigger()
    dialog = desktop.window.findChild(ComputerCheckDialog)
    qtbot.waitUntil(lambda: is_through(dialog), timeout=100_000)
    dialog.ui.ask.click()
    question = desktop.window.findChild(CustomerService)
    qtbot.waitUntil(question.isVisible)
    assert question.ui.text.toPlainText().strip().startswith("Check of this computer, ")
    question.close()
