"""What the institution does for one nurse: phone number and password."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import AnyAction, ChangeNursePhone, Outcome, OutcomeKind, ResetNursePassword
from nurse_client.domain.messages import Problem
from nurse_client.domain.records import AccountState, RegistrationStatus
from nurse_client.gui.desk import Desk
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.panels.nurse_actions import NurseActions
from nurse_client.gui.settings import Settings
from nurse_client.gui.tabs.roster import RosterTab
from tests.support.desk import NOW, Registry, accept
from tests.support.records import nurse
from tests.support.waiting import at_rest

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the offscreen platform says of any window

DeskWith = Callable[..., Desk]
PASSWORD = "K7QF-MW3N-XT9P"


def opened(qtbot: QtBot, desk: Desk, nurse_id: str = "n-1") -> NurseActions:
    """The row of buttons in the file of a nurse, all of it read."""
    tab = RosterTab(desk)
    qtbot.addWidget(tab)
    tab.resize(1366, 700)
    tab.show()
    count = desk.nurse_count
    qtbot.waitUntil(lambda: len(tab.model.records) == count and at_rest(desk.background))
    tab.open_nurse(nurse_id)
    return tab.panel.for_nurse


def click(qtbot: QtBot, button: object) -> None:
    qtbot.keyClick(button, Qt.Key.Key_Space)


def give(qtbot: QtBot, row: NurseActions, reason: str) -> None:
    row.ui.reason.ui.reason.setPlainText(reason)
    click(qtbot, row.ui.reason.ui.give)


def tells_password(action: AnyAction) -> Outcome:
    return replace(accept(action), result={"one_time_password": PASSWORD})


def test_a_number_is_changed_with_a_reason_and_the_ledger_knows_why(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    desk = desk_with(nurse())
    row = opened(qtbot, desk)
    click(qtbot, row.ui.change_phone)
    assert row.ui.present.text() == "Present number: 138****0000"
    qtbot.keyClicks(row.ui.phone, "13900000001")
    give(qtbot, row, "  ")
    assert row.ui.reason.ui.problem.text() == "Please say why: the reason is written to the ledger."
    assert desk.outbox.items() == []
    give(qtbot, row, "换号，旧号 13800000000 已停用")
    qtbot.waitUntil(row.ui.waiting.isVisible)
    assert not row.ui.phone_form.isVisible()
    (item,) = desk.outbox.items()
    assert isinstance(item.action, ChangeNursePhone)
    assert (item.action.nurse_id, item.action.target_version, item.action.phone) == ("n-1", 3, "13900000001")
    (entry,) = desk.ledger.entries()
    assert (entry.event, entry.details["target"]) == ("change_nurse_phone", "nurse n-1")
    assert entry.details["reason"].startswith("换号，旧号 138***")
    assert "13800000000" not in entry.details["reason"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "■ Please type the new number."),
        ("138", "■ Not a telephone number"),
        ("１３８００００００００", "■ This is the present number."),
    ],
)
def test_a_number_that_the_registry_would_not_take_is_not_handed_over(
    qtbot: QtBot, desk_with: DeskWith, typed: str, said: str
) -> None:
    desk = desk_with(nurse())
    row = opened(qtbot, desk)
    click(qtbot, row.ui.change_phone)
    row.ui.phone.setText(typed)
    give(qtbot, row, "换号")
    assert row.ui.phone_problem.text().startswith(said)
    assert row.ui.reason.ui.reason.toPlainText() == "换号"
    assert desk.outbox.items() == []


def test_a_foreign_number_is_taken_with_a_word_of_warning(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    desk = desk_with(nurse())
    row = opened(qtbot, desk)
    click(qtbot, row.ui.change_phone)
    row.ui.phone.setText("+853 6612 3456")
    assert row.ui.phone_problem.text().startswith("▲")
    give(qtbot, row, "回澳门工作")
    qtbot.waitUntil(lambda: bool(desk.outbox.items()))


def test_a_change_can_be_thought_better_of(qtbot: QtBot, desk_with: DeskWith) -> None:
    row = opened(qtbot, desk_with(nurse()))
    click(qtbot, row.ui.change_phone)
    assert not row.ui.reset_password.isEnabled()
    click(qtbot, row.ui.reason.ui.cancel)
    assert not row.ui.phone_form.isVisible()
    assert row.ui.change_phone.isEnabled()


def test_what_is_being_written_outlives_news_but_not_another_nurse(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with(nurse(), nurse(nurse_id="n-2", name="李娜"))
    row = opened(qtbot, desk)
    tab = row.window()
    assert isinstance(tab, RosterTab)
    click(qtbot, row.ui.change_phone)
    row.ui.phone.setText("13900000001")
    registry.told.append(nurse(version=4, department="急诊科"))
    desk.sync.at_once()
    qtbot.waitUntil(lambda: "急诊科" in [shown.nurse.department for shown in tab.model.records])
    assert row.ui.phone.text() == "13900000001"
    tab.open_nurse("n-2")
    assert not row.ui.phone_form.isVisible()


def test_what_can_not_be_done_can_not_be_pressed_and_says_why(qtbot: QtBot, desk_with: DeskWith) -> None:
    gone = nurse(registration_status=RegistrationStatus.DEREGISTERED, account_state=AccountState.NONE)
    row = opened(qtbot, desk_with(gone))
    assert not row.ui.deregister.isEnabled()
    assert row.ui.deregister.toolTip() == "There is no registration to end."
    assert not row.ui.reset_password.isEnabled()
    assert row.ui.reset_password.toolTip() == "The nurse has no account, and so no password."
    assert row.ui.change_phone.isEnabled()


def test_a_refusal_stands_in_the_file_and_leads_to_the_outbox(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    problem = Problem(type="conflict", title="no", status=409)
    registry.answer = lambda action: Outcome(action_id=action.action_id, outcome=OutcomeKind.REJECTED, problem=problem)
    row = opened(qtbot, desk_with(nurse()))
    click(qtbot, row.ui.reset_password)
    give(qtbot, row, "忘记密码")
    qtbot.waitUntil(lambda: "was not accepted" in row.ui.why.text())
    assert not row.ui.reset_password.isEnabled()
    with qtbot.waitSignal(row.outbox_wanted):
        click(qtbot, row.ui.outbox)


def test_a_one_time_password_is_handed_over_once_and_then_forgotten(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry, caplog: pytest.LogCaptureFixture
) -> None:
    registry.answer = tells_password
    desk = desk_with(nurse())
    row = opened(qtbot, desk)
    click(qtbot, row.ui.reset_password)
    give(qtbot, row, "忘记密码")
    box = row.ui.one_time_password
    qtbot.waitUntil(box.isVisible)
    assert row.ui.receipt.text().startswith("✔ Accepted: Reset a nurse's password")
    assert box.ui.password.text() == ""
    click(qtbot, box.ui.reveal)
    assert box.ui.password.text() == PASSWORD
    click(qtbot, box.ui.copy)
    assert QGuiApplication.clipboard().text() == PASSWORD
    click(qtbot, box.ui.done)
    qtbot.waitUntil(lambda: not box.isVisible())
    (receipt,) = desk.outbox.receipts_about("n-1")
    assert isinstance(receipt.action, ResetNursePassword)
    assert receipt.one_time_password == ""
    qtbot.waitUntil(lambda: len(desk.ledger.entries()) == 4)
    assert [entry.event for entry in desk.ledger.entries()] == [
        "reset_nurse_password",
        "one_time_password_shown",
        "one_time_password_copied",
        "one_time_password_handed_over",
    ]
    assert PASSWORD not in str(desk.ledger.entries())
    assert PASSWORD not in caplog.text


def test_the_window_says_that_a_one_time_password_waits_and_leads_to_it(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry, tmp_path: Path
) -> None:
    registry.answer = tells_password
    desk = desk_with(nurse(), nurse(nurse_id="n-2", name="李娜"))
    act = {"action_id": "a-1", "made_at": NOW - timedelta(days=1), "made_by": "王敏"}
    reset = ResetNursePassword(**act, nurse_id="n-2", target_version=3, reason="忘记密码")
    desk.outbox.add(reset)
    desk.outbox.settle([tells_password(reset)], NOW)
    window = MainWindow(Settings(tmp_path / "settings.ini"), "en")
    qtbot.addWidget(window)
    window.open_desk(desk, "registry", remembered=False)
    window.show()
    qtbot.waitUntil(window.notice.isVisible)
    assert "李娜" in window.notice.text.text()
    window.notice.action.click()
    box = window.findChild(RosterTab).panel.for_nurse.ui.one_time_password
    qtbot.waitUntil(box.isVisible)
    assert window.findChild(RosterTab).table.current_record().nurse.nurse_id == "n-2"
    qtbot.waitUntil(lambda: at_rest(desk.background))
    window.close_desk()


def test_everything_is_reached_by_the_keyboard_and_named(qtbot: QtBot, desk_with: DeskWith) -> None:
    row = opened(qtbot, desk_with(nurse()))
    click(qtbot, row.ui.change_phone)
    form = row.ui.reason.ui
    reached = []
    row.ui.phone.setFocus()
    while (now := row.window().focusWidget()) not in reached:
        reached.append(now)
        row.window().focusNextChild()
    assert {row.ui.phone, form.reason, form.give, form.cancel} <= set(reached)
    for widget in (row.ui.phone, form.reason, row.ui.one_time_password.ui.password):
        assert widget.accessibleName()
