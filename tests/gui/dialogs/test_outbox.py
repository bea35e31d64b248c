from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec import to_builtins
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import (
    AnyAction,
    ChangeNursePhone,
    ConfirmApplication,
    DecideChangeRequest,
    IssueActivationCode,
    OpenTicket,
    Outcome,
    OutcomeKind,
    ReplyTicket,
    ResetNursePassword,
    ReturnApplication,
    RevokeActivationCode,
    SetAuthority,
)
from nurse_client.domain.messages import FieldProblem, Problem
from nurse_client.domain.records import Application, Business, InstitutionState, Record, Ticket
from nurse_client.gui.desk import Desk, Stamp
from nurse_client.gui.dialogs.outbox import OutboxDialog
from nurse_client.gui.work.outbox_rows import OutboxRow
from tests.support.changes import change_request
from tests.support.desk import NOW, Registry, accept
from tests.support.feed import activation_code
from tests.support.filled import whole_window
from tests.support.records import application, nurse
from tests.support.waiting import at_rest

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the offscreen platform says of any window

DeskWith = Callable[..., Desk]

ZHANG = application()
RETURNED = {
    "version": 4,
    "institution_state": InstitutionState.RETURNED,
    "institution_at": NOW,
    "institution_opinion": "材料不全",
}


def opened(qtbot: QtBot, desk: Desk) -> OutboxDialog:
    dialog = OutboxDialog(desk)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot deletes it
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.ui.summary.text()))
    return dialog


def confirm(desk: Desk, opinion: str = "") -> None:
    desk.act(
        lambda stamp: ConfirmApplication(**stamp, application_id="p-1", target_version=ZHANG.version, opinion=opinion),
        seen=[ZHANG],
    )


def hand_in(qtbot: QtBot, desk: Desk, registry: Registry, answer: Callable[[AnyAction], Outcome]) -> None:
    """Lets the registry answer what waits."""
    registry.answer = answer
    registry.online = True
    desk.sync.at_once()
    qtbot.waitUntil(lambda: all(item.is_refused for item in desk.pending_items))


def conflict(current: Application) -> Callable[[AnyAction], Outcome]:
    return lambda action: Outcome(
        action_id=action.action_id, outcome=OutcomeKind.CONFLICT, current=to_builtins(current)
    )


def rejected(type_: str, *errors: FieldProblem) -> Callable[[AnyAction], Outcome]:
    problem = Problem(type=type_, title="server words", status=400, detail="server words", errors=list(errors))
    return lambda action: Outcome(action_id=action.action_id, outcome=OutcomeKind.REJECTED, problem=problem)


def cells(dialog: OutboxDialog) -> list[str]:
    row: OutboxRow = dialog.model.record(0)
    return [column.text(row) for column in dialog.model.columns]


def press(qtbot: QtBot, button: object) -> None:
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_an_empty_outbox_says_so(qtbot: QtBot, desk_with: DeskWith) -> None:
    dialog = opened(qtbot, desk_with(nurse(), ZHANG))
    assert dialog.table.empty_text.startswith("Nothing waits")
    assert not any(button.isEnabled() for button in (dialog.ui.compare, dialog.ui.seen, dialog.ui.withdraw))


def test_it_says_what_about_whom_when_and_by_whom(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    registry.online = False
    desk = desk_with(nurse(), ZHANG)
    dialog = opened(qtbot, desk)
    confirm(desk)
    qtbot.waitUntil(lambda: bool(dialog.model.records) and desk.connection.online is False and at_rest(desk.background))
    assert cells(dialog)[:5] == ["Confirm an application", "张晓丽", "2026-11-23 10:32", "王敏", "Waiting to be sent"]
    assert dialog.ui.summary.text() == "1 wait to be sent, 0 need your decision."
    qtbot.waitUntil(lambda: dialog.ui.answer.text().startswith("Not sent yet: no answer from the registry."))


def test_what_was_never_sent_can_be_taken_back(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    registry.online = False
    desk = desk_with(nurse(), ZHANG)
    dialog = opened(qtbot, desk)
    confirm(desk)
    qtbot.waitUntil(lambda: desk.connection.online is False)  # the try to send it has ended
    qtbot.waitUntil(dialog.ui.withdraw.isEnabled)
    press(qtbot, dialog.ui.withdraw)
    qtbot.waitUntil(lambda: not dialog.model.records)
    assert desk.outbox.items() == []
    assert not dialog.ui.withdraw.isEnabled()


def test_what_may_have_reached_the_registry_can_not_be_taken_back(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with(nurse(), ZHANG)
    item = desk.outbox.add(IssueActivationCode(action_id="action-1", made_at=NOW, made_by="王敏", nurse_id="n-1"))
    desk.outbox.sending([item.action_id])
    desk.outbox.unknown([item.action_id], "TimedOut")
    desk.pending_items = desk.outbox.items()
    dialog = opened(qtbot, desk)
    assert cells(dialog)[1] == "张晓丽"
    assert not dialog.ui.withdraw.isEnabled()
    assert "done only once" in dialog.ui.answer.text()


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (rejected("not-found"), "no longer has this record"),
        (rejected("conflict"), "someone was faster"),
        (rejected("forbidden"), "may not do that"),
        (rejected("invalid-request", FieldProblem(field="renewal_late", reason="x")), "rule check stands against it"),
        (rejected("something-new"), "The registry refused it"),
    ],
)
def test_a_refused_action_stays_with_its_reason_until_seen(
    qtbot: QtBot,
    desk_with: DeskWith,
    registry: Registry,
    answer: Callable[[AnyAction], Outcome],
    why: str,
) -> None:
    desk = desk_with(nurse(), ZHANG)
    dialog = opened(qtbot, desk)
    registry.answer = answer
    confirm(desk)
    qtbot.waitUntil(dialog.ui.seen.isEnabled)
    assert why in dialog.ui.answer.text()
    assert "server words" not in str(cells(dialog))
    press(qtbot, dialog.ui.seen)
    qtbot.waitUntil(lambda: not dialog.model.records)
    assert desk.outbox.items() == []


def compare(qtbot: QtBot, desk: Desk, registry: Registry, current: Application) -> OutboxDialog:
    registry.online = False
    confirm(desk, "同意")
    qtbot.waitUntil(lambda: bool(desk.pending_items))
    hand_in(qtbot, desk, registry, conflict(current))
    dialog = opened(qtbot, desk)
    press(qtbot, dialog.ui.compare)
    assert dialog.ui.conflict_page.isVisible()
    return dialog


def test_a_conflict_shows_mine_and_theirs_field_by_field(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    current = replace(ZHANG, version=4, nurse=nurse(department="手术室"))
    dialog = compare(qtbot, desk_with(nurse(), ZHANG), registry, current)
    assert [tuple(row) for row in dialog.ui.conflict_page.model.records] == [
        ("Institution", "○ 待机构确认", "● 已确认, 2026-11-23 10:32 · 同意", "○ 待机构确认"),
        ("工作科室", "心血管内科", "心血管内科", "手术室"),
    ]


def test_mine_is_done_again_on_the_registrys_version(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with(nurse(), ZHANG)
    dialog = compare(qtbot, desk, registry, replace(ZHANG, version=7))
    (refused,) = desk.outbox.items()
    registry.online = False
    press(qtbot, dialog.ui.conflict_page.ui.mine)
    qtbot.waitUntil(lambda: len(desk.outbox.items()) == 1 and not desk.outbox.items()[0].is_refused)
    (again,) = desk.outbox.items()
    assert isinstance(again.action, ConfirmApplication)
    assert (again.action.target_version, again.action.opinion) == (7, "同意")
    assert again.action_id != refused.action_id
    assert dialog.ui.list_page.isVisible()


def test_keeping_theirs_drops_mine(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with(nurse(), ZHANG)
    dialog = compare(qtbot, desk, registry, replace(ZHANG, version=4))
    press(qtbot, dialog.ui.conflict_page.ui.theirs)
    qtbot.waitUntil(lambda: desk.outbox.items() == [])
    assert len(registry.acted) == 1


def test_mine_is_not_offered_where_it_is_too_late(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    dialog = compare(qtbot, desk_with(nurse(), ZHANG), registry, replace(ZHANG, **RETURNED))
    page = dialog.ui.conflict_page
    assert not page.ui.mine.isEnabled()
    assert "gone on meanwhile" in page.ui.notice.text()
    press(qtbot, page.ui.back)
    assert dialog.ui.list_page.isVisible()


def test_a_conflict_about_a_nurse_masks_her_identity(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with(nurse())
    registry.online = False
    desk.act(
        lambda stamp: ChangeNursePhone(
            **stamp, nurse_id="n-1", target_version=3, phone="13911112222", reason="本人更换号码"
        ),
        seen=[nurse()],
    )
    qtbot.waitUntil(lambda: bool(desk.pending_items))
    hand_in(
        qtbot,
        desk,
        registry,
        lambda action: Outcome(
            action_id=action.action_id,
            outcome=OutcomeKind.CONFLICT,
            current=to_builtins(nurse(version=4, phone="13922223333")),
        ),
    )
    dialog = opened(qtbot, desk)
    press(qtbot, dialog.ui.compare)
    assert [tuple(row) for row in dialog.ui.conflict_page.model.records] == [
        ("联系电话", "138****0000", "139****2222", "139****3333")
    ]


def test_it_follows_what_is_done_while_it_is_open(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    registry.online = False
    desk = desk_with(nurse(), ZHANG)
    dialog = opened(qtbot, desk)
    desk.act(
        lambda stamp: ReturnApplication(**stamp, application_id="p-1", target_version=3, reason="缺材料"),
        lambda stamp: IssueActivationCode(**stamp, nurse_id="n-1"),
    )
    qtbot.waitUntil(lambda: len(dialog.model.records) == 2)


# ---- retry, withdraw, open the record


def buttons(dialog: OutboxDialog) -> dict[str, bool]:
    ui = dialog.ui
    return {b.text().replace("&", ""): b.isEnabled() for b in (ui.compare, ui.retry, ui.open, ui.seen, ui.withdraw)}


def offline(
    desk: Desk, registry: Registry, qtbot: QtBot, *makers: Callable[[Stamp], AnyAction], seen: Sequence[Record] = ()
) -> None:
    """Acts that wait because there is no connection."""
    registry.online = False
    desk.act(*makers, seen=seen)
    qtbot.waitUntil(lambda: len(desk.pending_items) == len(makers) and desk.connection.online is False)
    desk.sync.pause()


def issue(nurse_id: str) -> Callable[[Stamp], AnyAction]:
    return lambda stamp: IssueActivationCode(**stamp, nurse_id=nurse_id)


def test_what_waits_is_sent_at_once(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with(nurse())
    offline(desk, registry, qtbot, issue("n-1"))
    dialog = opened(qtbot, desk)
    qtbot.waitUntil(dialog.ui.retry.isEnabled)
    registry.online = True
    press(qtbot, dialog.ui.retry)
    qtbot.waitUntil(lambda: desk.outbox.items() == [])
    assert len(registry.acted) == 1


def test_what_a_server_fails_over_says_how_often_and_until_when_and_can_be_hurried(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with(nurse())
    offline(desk, registry, qtbot, issue("n-1"), issue("n-2"))
    poisoned, _ = desk.outbox.items()
    for _ in range(2):
        desk.outbox.postpone(poisoned.action_id, NOW + timedelta(days=365))
    desk.pending_items = desk.outbox.items()
    dialog = opened(qtbot, desk)
    qtbot.waitUntil(lambda: "2 times" in dialog.ui.answer.text())
    assert "2027-11-23 10:32" in dialog.ui.answer.text()
    assert cells(dialog)[4] == "Set aside for a while"
    registry.online = True
    press(qtbot, dialog.ui.retry)
    qtbot.waitUntil(lambda: desk.outbox.items() == [])


def test_several_are_withdrawn_at_once_by_the_keyboard_alone(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with(nurse())
    offline(desk, registry, qtbot, issue("n-1"), issue("n-2"), issue("n-3"))
    sent = desk.outbox.items()[0].action_id
    desk.outbox.sending([sent])
    desk.outbox.unknown([sent], "TimedOut")
    dialog = opened(qtbot, desk)
    qtbot.waitUntil(lambda: len(dialog.model.records) == 3)
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert buttons(dialog)["Withdraw 2"]
    assert not buttons(dialog)["Open the record"], "there are several"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [item.action_id for item in desk.outbox.items()] == [sent])


def refused(qtbot: QtBot, desk: Desk, registry: Registry, answer: Callable[[AnyAction], Outcome]) -> OutboxDialog:
    offline(desk, registry, qtbot, confirmation(ZHANG), seen=[ZHANG])
    hand_in(qtbot, desk, registry, answer)
    dialog = opened(qtbot, desk)
    qtbot.waitUntil(lambda: bool(dialog.model.records))
    return dialog


def confirmation(paper: Application) -> Callable[[Stamp], AnyAction]:
    return lambda stamp: ConfirmApplication(**stamp, application_id="p-1", target_version=paper.version)


def test_a_refused_act_is_done_again_as_a_new_one(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with(nurse(), ZHANG)
    dialog = refused(qtbot, desk, registry, rejected("forbidden"))
    assert buttons(dialog)["Do it again"]
    registry.answer = accept
    press(qtbot, dialog.ui.retry)
    qtbot.waitUntil(lambda: desk.outbox.items() == [])
    first, second = registry.acted
    assert first.action_id != second.action_id
    assert replace(first, action_id="", made_at=NOW) == replace(second, action_id="", made_at=NOW)


def test_a_refused_act_on_a_record_that_has_moved_on_is_looked_at_first(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with(nurse(), ZHANG)
    registry.told = [replace(ZHANG, version=4, nurse=nurse(department="手术室"))]
    dialog = refused(qtbot, desk, registry, rejected("forbidden"))
    qtbot.waitUntil(lambda: dialog.model.record(0).has_moved_on)
    press(qtbot, dialog.ui.retry)
    assert dialog.ui.conflict_page.isVisible()
    assert "工作科室" in [row.field for row in dialog.ui.conflict_page.model.records]
    registry.answer = accept
    press(qtbot, dialog.ui.conflict_page.ui.mine)
    qtbot.waitUntil(lambda: desk.outbox.items() == [])
    assert [action.target_version for action in registry.acted] == [3, 4]


def test_a_refused_act_that_the_record_does_not_allow_is_not_offered_again(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with(nurse(), replace(ZHANG, **RETURNED))
    dialog = refused(qtbot, desk, registry, rejected("conflict"))
    assert not buttons(dialog)["Do it again"]
    assert buttons(dialog)["I have seen it"]


def test_pressing_twice_makes_no_second_act(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with(nurse(), ZHANG)
    dialog = refused(qtbot, desk, registry, rejected("forbidden"))
    registry.answer = accept
    dialog.ui.retry.click()
    dialog.ui.retry.click()
    qtbot.waitUntil(lambda: desk.outbox.items() == [])
    reached: list[None] = []
    desk.background.run(dialog, lambda _: None, reached.append)
    qtbot.waitUntil(lambda: bool(reached))
    assert len(desk.outbox.receipts()) == 1


def test_a_conflict_without_a_readable_record_compares_with_what_is_here(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with(nurse(), ZHANG)
    garbage = {"version": "nine", "nurse": []}
    dialog = refused(
        qtbot,
        desk,
        registry,
        lambda action: Outcome(action_id=action.action_id, outcome=OutcomeKind.CONFLICT, current=garbage),
    )
    press(qtbot, dialog.ui.compare)
    assert [row.field for row in dialog.ui.conflict_page.model.records] == ["Institution"]


def test_a_conflict_about_what_is_gone_can_only_be_seen(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with(nurse())
    conflict_of_nothing = Outcome(action_id="", outcome=OutcomeKind.CONFLICT)
    dialog = refused(qtbot, desk, registry, lambda action: replace(conflict_of_nothing, action_id=action.action_id))
    assert buttons(dialog) == {
        "Compare…": False, "Send now": False, "Open the record": False, "I have seen it": True, "Withdraw it": False,
    }  # fmt: skip


REQUEST = change_request(1, ("post", "none", "head_nurse"))
CODE = activation_code(version=2)
TICKET = Ticket(ticket_id="t-1", version=1, updated_at=NOW, text="问", created_at=NOW)
PLACES: list[tuple[Callable[[Stamp], AnyAction], str, object]] = [
    (confirmation(ZHANG), "application_opened", "p-1"),
    (issue("n-1"), "codes_opened", "n-1"),
    (lambda s: RevokeActivationCode(**s, code_id="k-1", target_version=2), "codes_opened", "n-1"),
    (lambda s: ResetNursePassword(**s, nurse_id="n-1", target_version=3, reason="忘记"), "nurse_opened", "n-1"),
    (
        lambda s: DecideChangeRequest(**s, request_id="c-1", target_version=2, accepted=["post"], returned=[]),
        "request_opened",
        "c-1",
    ),
    (lambda s: ReplyTicket(**s, ticket_id="t-1", target_version=1, text="答"), "service_wanted", None),
    (lambda s: OpenTicket(**s, text="问"), "service_wanted", None),
    (
        lambda s: SetAuthority(**s, business=Business.RENEWAL, authority_id="110000"),
        "authorities_wanted",
        Business.RENEWAL,
    ),
]


@pytest.mark.parametrize("place", PLACES, ids=[f"{wish} {about}" for _, wish, about in PLACES])
def test_enter_leads_to_what_the_action_is_about(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry, place: tuple[Callable[[Stamp], AnyAction], str, object]
) -> None:
    make, wish, about = place
    desk = desk_with(nurse(), ZHANG, REQUEST, CODE, TICKET)
    offline(desk, registry, qtbot, make)
    dialog = opened(qtbot, desk)
    qtbot.waitUntil(dialog.ui.open.isEnabled)
    with qtbot.waitSignal(getattr(dialog, wish)) as wished:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert wished.args == ([] if about is None else [about])
    assert not dialog.isVisible()


def test_the_window_goes_where_the_outbox_leads(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry, tmp_path: Path
) -> None:
    desk = desk_with(nurse(), ZHANG, REQUEST, CODE, TICKET)
    offline(desk, registry, qtbot, *(make for make, _, _ in PLACES))
    window = whole_window(tmp_path, desk, "en", qtbot.waitUntil)
    qtbot.addWidget(window)
    places = ["BusinessTab", "ActivationTab", "ActivationTab", "RosterTab", "ReviewTab"]
    dialogs = ["CustomerService", "CustomerService", "AuthoritySettings"]
    for number, place in enumerate([*places, *dialogs]):
        qtbot.mouseClick(window.ui.outbox, Qt.MouseButton.LeftButton)
        (outbox,) = (one for one in window.findChildren(OutboxDialog) if one.isVisible())
        qtbot.waitUntil(lambda outbox=outbox: len(outbox.model.records) == len(PLACES))
        outbox.table.selectRow(number)
        press(qtbot, outbox.ui.open)
        if place in places:
            tab = window.ui.tabs.currentWidget()
            assert type(tab).__name__ == place
            qtbot.waitUntil(lambda tab=tab: tab.table.current_record() is not None)
        else:
            (shown,) = (one for one in window.findChildren(QDialog) if one.isVisible())
            assert type(shown).__name__ == place
            shown.close()


def test_decisions_made_again_by_themselves_are_told(qtbot: QtBot, desk_with: DeskWith, tmp_path: Path) -> None:
    desk = desk_with(nurse())
    window = whole_window(tmp_path, desk, "en", qtbot.waitUntil)
    qtbot.addWidget(window)
    desk.made_again.emit(2)
    assert window.notice.text.text().startswith("Decisions made again by themselves: 2.")
