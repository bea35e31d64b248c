from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import AnyAction, IssueActivationCode, Outcome, OutcomeKind, RevokeActivationCode
from nurse_client.domain.records import AccountState, CodeState, Nurse, Record, RegistrationStatus
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.print_preview import PrintPreview
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.settings import Settings
from nurse_client.gui.tabs.activation import STATES, ActivationTab
from nurse_client.gui.tabs.roster import RosterTab
from nurse_client.gui.words.activation import MASK
from tests.support.desk import NOW, Registry
from tests.support.feed import activation_code
from tests.support.filled import all_tabs_are_there
from tests.support.records import nurse
from tests.support.waiting import at_rest

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the offscreen platform says of any window

DeskWith = Callable[..., Desk]
PLAIN = "AB3DE-F7GHJ"
NONE, WAITING = AccountState.NONE, AccountState.AWAITING_CODE


def person(number: int, name: str, account_state: AccountState, **changes: Any) -> Nurse:
    return nurse(nurse_id=f"n-{number}", name=name, account_state=account_state, **changes)


ACTIVE = nurse()
NEW = person(2, "李娜", NONE, department="急诊科")
HOLDER = person(3, "王芳", WAITING, department="急诊科")
LATE = person(4, "赵敏", WAITING)
LOCKED = person(5, "孙丽", AccountState.LOCKED)
GONE = person(6, "周静", NONE, registration_status=RegistrationStatus.DEREGISTERED)
USED = activation_code(code_id="k-1", nurse_id="n-1", state=CodeState.USED, used_at=NOW - timedelta(days=2))
ISSUED = activation_code(code_id="k-3", nurse_id="n-3", version=2)
RUN_OUT = activation_code(code_id="k-4", nurse_id="n-4", expires_at=NOW - timedelta(hours=1))
REVOKED = activation_code(code_id="k-5", nurse_id="n-4", state=CodeState.REVOKED, issued_at=NOW - timedelta(days=90))
ALL: tuple[Record, ...] = (ACTIVE, NEW, HOLDER, LATE, LOCKED, GONE, USED, ISSUED, RUN_OUT, REVOKED)


@pytest.fixture
def opened(qtbot: QtBot, desk_with: DeskWith) -> Callable[..., ActivationTab]:
    def open_it(*records: Record) -> ActivationTab:
        desk = desk_with(*(records or ALL))
        tab = ActivationTab(desk)
        qtbot.addWidget(tab)
        tab.resize(1366, 640)
        tab.show()
        tab.activateWindow()
        qtbot.waitUntil(lambda: at_rest(desk.background))
        return tab

    return open_it


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "window.ini")


def issuing(registry: Registry) -> Callable[[AnyAction], Outcome]:
    """Plays the registry: a code each time, which ends those before."""

    def answer(action: AnyAction) -> Outcome:
        assert isinstance(action, IssueActivationCode)
        number = len(registry.acted)
        code_id, plain = f"new-{number}-{action.nurse_id}", PLAIN
        registry.told.append(
            activation_code(code_id=code_id, nurse_id=action.nurse_id, issued_at=NOW + timedelta(minutes=number))
        )
        if action.nurse_id == "n-3":
            registry.told.append(activation_code(code_id="k-3", nurse_id="n-3", version=3, state=CodeState.REVOKED))
        return Outcome(
            action_id=action.action_id,
            outcome=OutcomeKind.ACCEPTED,
            receipt_no="R20261123-000001",
            target_version=1,
            result={"code_id": code_id, "code": plain},
        )

    return answer


def names(tab: ActivationTab) -> list[str]:
    return [row.nurse.name for row in tab.model.shown()]


def cell(tab: ActivationTab, name: str, title: str) -> str:
    row = next(row for row in tab.model.records if row.nurse.name == name)
    return next(column.text(row) for column in tab.model.columns if column.title == title)


def choose(tab: ActivationTab, one: Nurse) -> None:
    assert tab.table.select(one.nurse_id)


def tick(tab: ActivationTab, *those: Nurse) -> None:
    for one in those:
        choose(tab, one)
        tab.model.setData(tab.model.index(tab.table.currentIndex().row(), 0), None, Qt.ItemDataRole.CheckStateRole)


def queued(desk: Desk) -> list[AnyAction]:
    return [item.action for item in desk.outbox.items()]


def shown_events(desk: Desk) -> list[str]:
    return [entry.details["where"] for entry in desk.ledger.entries() if entry.event == "activation_code_shown"]


def press(qtbot: QtBot, button: Any) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_everybody_stands_with_account_and_newest_code(opened: Callable[..., ActivationTab]) -> None:
    tab = opened()
    assert {name: cell(tab, name, "Activation code") for name in names(tab)} == {
        "张晓丽": "✔ 已使用",
        "李娜": "– Never issued",
        "王芳": "● 未使用 · 30 days left",
        "赵敏": "■ 已过期",
        "孙丽": "– Never issued",
        "周静": "– Never issued",
    }
    assert cell(tab, "李娜", "Account") == "○ 未建账户"
    assert cell(tab, "张晓丽", "Used") == "2026-11-21 10:32"


def test_the_title_counts_who_is_registered_here_and_not_active(
    qtbot: QtBot, desk_with: DeskWith, opened: Callable[..., ActivationTab]
) -> None:
    tab = opened()
    with qtbot.waitSignal(tab.count_changed, check_params_cb=lambda count: count == 4):
        tab.load()


def test_while_nobody_looks_it_only_counts(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = ActivationTab(desk_with(*ALL))
    qtbot.addWidget(tab)
    with qtbot.waitSignal(tab.count_changed, check_params_cb=lambda count: count == 4):
        tab.load()
    assert not tab.model.records
    assert tab.table.empty_text == "The nurses are being read…"
    tab.show()
    qtbot.waitUntil(lambda: len(tab.model.records) == 6)


def test_who_let_a_code_expire_and_who_used_one_is_a_click_away(opened: Callable[..., ActivationTab]) -> None:
    tab = opened()
    texts = [tab.ui.states.tabText(index) for index in range(tab.ui.states.count())]
    assert texts == ["All 6", "Never issued 3", "未使用 1", "已使用 1", "已过期 1", "已作废 0"]
    tab.ui.states.setCurrentIndex(STATES.index(CodeState.EXPIRED))
    assert names(tab) == ["赵敏"]
    tab.ui.states.setCurrentIndex(STATES.index(CodeState.USED))
    assert names(tab) == ["张晓丽"]
    tab.ui.department.setCurrentText("急诊科")
    assert names(tab) == []
    assert tab.table.empty_text.startswith("Nobody is in this state or matches.")
    tab.ui.show_all.click()
    assert len(names(tab)) == 6
    tab.ui.account.setCurrentText("待激活")
    assert set(names(tab)) == {"王芳", "赵敏"}
    tab.ui.show_all.click()
    tab.set_search("lina")
    assert names(tab) == ["李娜"]


def test_a_code_is_asked_for_offline_and_shows_once_the_registry_has_answered(
    qtbot: QtBot, opened: Callable[..., ActivationTab], registry: Registry
) -> None:
    registry.online, registry.answer = False, issuing(registry)
    tab = opened()
    choose(tab, NEW)
    press(qtbot, tab.panel.ui.issue)
    qtbot.waitUntil(lambda: cell(tab, "李娜", "To be sent") != "")
    assert not tab.panel.ui.issue.isVisible()
    assert tab.panel.ui.pending.text().startswith("Issue an activation code: ")
    assert "once the registry has answered" in tab.panel.ui.meaning.text()
    registry.online = True
    tab._desk.sync.at_once()
    qtbot.waitUntil(lambda: cell(tab, "李娜", "Activation code").startswith("● 未使用"))
    qtbot.waitUntil(lambda: cell(tab, "李娜", "To be sent") == "")
    assert tab.panel.ui.code.text() == MASK
    assert tab.panel.ui.pending.isHidden()


def test_the_code_is_masked_until_it_is_asked_for_and_the_ledger_knows(
    qtbot: QtBot, opened: Callable[..., ActivationTab], registry: Registry
) -> None:
    registry.answer = issuing(registry)
    tab = opened()
    choose(tab, NEW)
    press(qtbot, tab.panel.ui.issue)
    qtbot.waitUntil(tab.panel.ui.show_code.isVisible)
    press(qtbot, tab.panel.ui.show_code)
    assert tab.panel.ui.code.text() == PLAIN
    press(qtbot, tab.panel.ui.copy_code)
    assert QGuiApplication.clipboard().text() == PLAIN
    press(qtbot, tab.panel.ui.copy_message)
    message = QGuiApplication.clipboard().text().splitlines()
    assert message[0].startswith("李娜 (急诊科)")
    assert message[1].startswith("1. Open the page for nurses and make your account")
    assert PLAIN in message[2]
    assert "2026-12-23" in message[4]
    choose(tab, HOLDER)
    choose(tab, NEW)
    assert tab.panel.ui.code.text() == MASK, "another look has to be asked for again"
    qtbot.waitUntil(lambda: shown_events(tab._desk) == ["screen", "clipboard", "clipboard"])
    assert PLAIN not in str(tab._desk.ledger.entries())


def test_another_code_is_issued_only_after_it_is_said_that_the_old_one_ends(
    qtbot: QtBot, opened: Callable[..., ActivationTab], registry: Registry
) -> None:
    registry.answer = issuing(registry)
    tab = opened()
    choose(tab, HOLDER)
    panel = tab.panel.ui
    assert "not at this desk" in panel.meaning.text()
    assert not panel.code_row.isVisible()
    assert not panel.slip.isVisible()
    press(qtbot, panel.reissue)
    assert "ends: what was handed out can no longer be used" in panel.question.text()
    assert panel.do_it.hasFocus()
    press(qtbot, panel.keep)
    assert not panel.asking.isVisible()
    assert not queued(tab._desk)
    press(qtbot, panel.reissue)
    press(qtbot, panel.do_it)
    qtbot.waitUntil(panel.code_row.isVisible)
    states = [tab.panel.codes.index(row, 0).data() for row in range(tab.panel.codes.rowCount())]
    assert states == ["● 未使用", "■ 已作废"]


def test_a_code_is_revoked_as_it_was_seen(
    qtbot: QtBot, opened: Callable[..., ActivationTab], registry: Registry
) -> None:
    registry.online = False
    tab = opened()
    choose(tab, HOLDER)
    press(qtbot, tab.panel.ui.revoke)
    assert "without one her account can't be activated" in tab.panel.ui.question.text()
    press(qtbot, tab.panel.ui.do_it)
    qtbot.waitUntil(lambda: cell(tab, "王芳", "To be sent") != "")
    (action,) = queued(tab._desk)
    assert isinstance(action, RevokeActivationCode)
    assert (action.code_id, action.target_version) == ("k-3", 2)
    assert "Until then it can be used" in tab.panel.ui.meaning.text()


@pytest.mark.parametrize(
    ("one", "why"), [(ACTIVE, "she needs no code"), (LOCKED, "is locked"), (GONE, "no longer registered here")]
)
def test_who_needs_none_says_why(opened: Callable[..., ActivationTab], one: Nurse, why: str) -> None:
    tab = opened()
    choose(tab, one)
    assert why in tab.panel.ui.meaning.text()
    assert tab.panel.ui.issue.isVisible() is (one is GONE), "who left may apply for re-registration"
    assert not tab.panel.ui.revoke.isVisible()


def test_the_ticked_ones_get_a_code_each_and_the_others_say_why_not(
    qtbot: QtBot, opened: Callable[..., ActivationTab], registry: Registry
) -> None:
    registry.online = False
    tab = opened()
    tick(tab, ACTIVE, NEW, HOLDER, LATE, LOCKED, GONE)
    assert tab.ui.ticked.text() == "6 ticked"
    press(qtbot, tab.ui.issue_ticked)
    qtbot.waitUntil(lambda: len(tab._desk.pending_items) == 2)
    qtbot.waitUntil(lambda: cell(tab, "李娜", "To be sent") != "")
    assert {action.nurse_id for action in queued(tab._desk) if isinstance(action, IssueActivationCode)} == {
        "n-2",
        "n-4",
    }
    assert tab.ui.report.text() == (
        "Codes to be issued: 2. They are sent by themselves, and the codes then show here. Not issued: 4 "
        "(the account is active: 1; the account is locked: 1; no longer registered here: 1; "
        "has a code that is valid: 1)."
    )
    assert cell(tab, "孙丽", "To be sent") == "Not issued: the account is locked."
    assert not tab.ui.issue_ticked.isEnabled()


def test_the_ticked_who_have_a_code_get_another_one_once_that_is_wanted(
    qtbot: QtBot, opened: Callable[..., ActivationTab], registry: Registry
) -> None:
    registry.online = False
    tab = opened()
    tick(tab, HOLDER)
    press(qtbot, tab.ui.issue_ticked)
    qtbot.waitUntil(tab.ui.reissue.isVisible)
    assert not queued(tab._desk)
    assert tab.ui.reissue.text() == "End the codes of those 1 and issue others"
    press(qtbot, tab.ui.reissue)
    qtbot.waitUntil(lambda: bool(tab._desk.pending_items))
    (action,) = queued(tab._desk)
    assert isinstance(action, IssueActivationCode)
    assert action.nurse_id == "n-3"


def test_a_department_is_issued_for_at_once_and_twice_is_once(
    qtbot: QtBot, opened: Callable[..., ActivationTab], registry: Registry
) -> None:
    registry.online = False
    tab = opened()
    assert tab.ui.issue_shown.text() == "&Issue for the 2 shown who need one"
    tab.ui.department.setCurrentText("急诊科")
    assert tab.ui.issue_shown.text() == "&Issue for the 1 shown who need one"
    press(qtbot, tab.ui.issue_shown)
    assert not tab.ui.issue_shown.isEnabled()
    qtbot.waitUntil(tab.ui.report.isVisible)
    tab._issue(["n-2"])  # by a list that may not show the first yet
    qtbot.waitUntil(lambda: "waits under" in tab.ui.report.text())
    (action,) = queued(tab._desk)
    assert isinstance(action, IssueActivationCode)
    assert action.nurse_id == "n-2"
    qtbot.waitUntil(lambda: tab.ui.issue_shown.text() == "&Issue for the 0 shown who need one")


def test_a_refusal_leads_to_the_outbox(qtbot: QtBot, opened: Callable[..., ActivationTab], registry: Registry) -> None:
    registry.answer = lambda action: Outcome(action_id=action.action_id, outcome=OutcomeKind.CONFLICT, current={})
    tab = opened()
    choose(tab, NEW)
    press(qtbot, tab.panel.ui.issue)
    qtbot.waitUntil(tab.panel.ui.outbox.isVisible)
    assert "did not accept it" in tab.panel.ui.meaning.text()
    with qtbot.waitSignal(tab.outbox_wanted):
        press(qtbot, tab.panel.ui.outbox)


def test_departments_stand_with_their_shares_and_lead_to_their_nurses(
    qtbot: QtBot, opened: Callable[..., ActivationTab]
) -> None:
    tab = opened()
    tab.ui.states.setCurrentIndex(STATES.index(CodeState.USED))
    press(qtbot, tab.ui.by_department)
    assert tab.funnel.total.text() == "All departments: 1 of 5 accounts are active  ██░░░░░░░░ 20 %"
    model = tab.funnel.model
    rows = {model.index(row, 0).data(): [model.index(row, n).data() for n in range(1, 9)] for row in range(2)}
    assert rows == {
        "心血管内科": ["3", "0", "0", "0", "1", "1", "1", "███░░░░░░░ 33 %"],
        "急诊科": ["2", "1", "0", "1", "0", "0", "0", "░░░░░░░░░░ 0 %"],
    }
    assert tab.funnel.table.select("急诊科")
    qtbot.keyClick(tab.funnel.table, Qt.Key.Key_Return)
    assert tab.ui.list_page.isVisible()
    assert set(names(tab)) == {"李娜", "王芳"}


def test_those_without_a_department_stand_together(qtbot: QtBot, opened: Callable[..., ActivationTab]) -> None:
    tab = opened(nurse(department=""), NEW)
    press(qtbot, tab.ui.by_department)
    assert tab.funnel.table.select("")
    qtbot.keyClick(tab.funnel.table, Qt.Key.Key_Return)
    assert tab.ui.department.currentText() == "—"
    assert names(tab) == ["张晓丽"]


def test_slips_are_made_of_the_codes_that_are_here_and_the_others_are_told(
    qtbot: QtBot, opened: Callable[..., ActivationTab], registry: Registry
) -> None:
    registry.answer = issuing(registry)
    tab = opened()
    choose(tab, NEW)
    press(qtbot, tab.panel.ui.issue)
    qtbot.waitUntil(tab.panel.ui.slip.isVisible)
    tick(tab, NEW, HOLDER)
    press(qtbot, tab.ui.slips)
    assert tab.ui.report.text().startswith("No slip for 1: no valid code of theirs is at this desk.")
    qtbot.waitUntil(lambda: tab.findChild(PrintPreview) is not None)
    preview = tab.findChild(PrintPreview)
    qtbot.waitUntil(preview.isVisible)
    preview.close()
    qtbot.waitUntil(lambda: shown_events(tab._desk) == ["slip"])
    (entry,) = [one for one in tab._desk.ledger.entries() if one.event == "activation_code_shown"]
    assert entry.details["nurse_id"] == "n-2"


def test_a_slip_of_nobody_opens_nothing(qtbot: QtBot, opened: Callable[..., ActivationTab]) -> None:
    tab = opened()
    tick(tab, HOLDER)
    press(qtbot, tab.ui.slips)
    assert tab.ui.report.isVisible()
    assert tab.findChild(PrintPreview) is None
    assert shown_events(tab._desk) == []


def test_an_empty_list_says_why(opened: Callable[..., ActivationTab]) -> None:
    tab = opened(activation_code(nurse_id="n-9"))
    assert tab.table.empty_text.startswith("No nurse is here yet.")
    assert tab.funnel.table.empty_text.startswith("No nurse is here yet.")
    assert tab.panel.ui.name.text() == "No nurse is chosen"


def test_everything_can_be_reached_and_is_named(
    qtbot: QtBot, opened: Callable[..., ActivationTab], registry: Registry
) -> None:
    registry.answer = issuing(registry)
    tab = opened()
    choose(tab, NEW)
    press(qtbot, tab.panel.ui.issue)
    qtbot.waitUntil(lambda: tab.panel.ui.slip.isVisible() and at_rest(tab._desk.background))
    tick(tab, LATE, NEW)
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert tab.panel.ui.show_code.hasFocus()
    reached: list[Any] = []
    tab.ui.states.setFocus()
    while (now := tab.focusWidget()) not in reached:
        reached.append(now)
        tab.focusNextChild()
    ui, panel = tab.ui, tab.panel.ui
    wanted = [
        *(ui.states, ui.by_department, ui.department, ui.account, ui.show_all, ui.issue_shown, ui.issue_ticked),
        *(ui.slips, tab.table, panel.show_code, panel.copy_code, panel.copy_message, panel.slip, panel.reissue),
        *(panel.revoke, tab.panel.table),
    ]
    assert [widget.objectName() for widget in wanted if widget not in reached] == []
    assert [widget for widget in wanted if not (widget.accessibleName() or getattr(widget, "text", str)())] == []


def test_the_roster_issues_for_its_ticked_nurses_and_says_what_happened(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    desk = desk_with(*ALL)
    tab = RosterTab(desk)
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(lambda: at_rest(desk.background))
    assert not tab.ui.codes.isEnabled()
    tab.model.toggle_shown()
    with qtbot.waitSignal(tab.codes_issued) as told:
        press(qtbot, tab.ui.codes)
    assert told.args[0].startswith("Codes to be issued: 2.")
    assert not tab.model.ticked
    qtbot.waitUntil(lambda: len(desk.pending_items) == 2)


def test_the_line_about_the_codes_leads_to_them(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry, settings: Settings
) -> None:
    registry.online = False
    desk = desk_with(*ALL)
    window = MainWindow(settings, "en")
    qtbot.addWidget(window)
    window.show()
    window.open_desk(desk, "registry.example", remembered=True)
    qtbot.waitUntil(lambda: all_tabs_are_there(window))
    window.findChild(RosterTab).codes_issued.emit("Codes to be issued: 2.")
    press(qtbot, window.notice.action)
    assert isinstance(window.ui.tabs.currentWidget(), ActivationTab)
    window.close_desk()
