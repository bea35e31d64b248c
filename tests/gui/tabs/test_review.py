from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import AnyAction, DecideChangeRequest, Outcome, OutcomeKind, ReturnedField
from nurse_client.domain.records import ChangedField, ChangeRequest, FieldDecision, Record, RequestState
from nurse_client.gui.desk import Desk
from nurse_client.gui.tabs.review import DONE, ReviewTab
from nurse_client.gui.words.return_reasons import KEPT, ReturnReasons
from nurse_client.gui.work.comparison import with_mine
from nurse_client.store.errors import DiskFull
from tests.support.changes import as_decided, change_request
from tests.support.desk import Registry, accept
from tests.support.records import nurse

DeskWith = Callable[..., Desk]

NURSES: list[Record] = [
    nurse(),
    nurse(nurse_id="n-2", name="李娜"),
    nurse(nurse_id="n-3", name="王芳"),
    nurse(nurse_id="n-4", name="陈秀英"),
]
ZHANG = change_request(1, ("technical_title", "253", "252"), ("post", "none", "head_nurse"))
LI = change_request(2, ("phone", "13800000000", "13900000001"))
WANG = change_request(3, ("technical_title", "254", "252"))
"""Asked for while 254 was registered; now it is 253."""
DECIDED = change_request(
    4,
    state=RequestState.DECIDED,
    decided_at=datetime(2026, 11, 20, 2, 0, tzinfo=UTC),
    fields=[
        ChangedField(field="health", old="good", new="fair", decision=FieldDecision.ACCEPTED),
        ChangedField(
            field="post", old="none", new="head_nurse", decision=FieldDecision.RETURNED, reason="请补充聘任文件。"
        ),
    ],
)


@pytest.fixture
def opened(qtbot: QtBot, desk_with: DeskWith) -> Callable[..., ReviewTab]:
    def open_it(*requests: ChangeRequest) -> ReviewTab:
        tab = ReviewTab(desk_with(*NURSES, *requests))
        qtbot.addWidget(tab)
        tab.resize(1366, 640)
        tab.show()
        qtbot.waitUntil(lambda: len(tab.model.records) == len(requests))
        qtbot.waitUntil(lambda: all(review.isVisible() for review in tab.panel.reviews))
        tab.activateWindow()
        tab.table.setFocus()
        return tab

    return open_it


def row(tab: ReviewTab, request: ChangeRequest) -> dict[str, str]:
    found = next(row for row in tab.model.records if row.request.request_id == request.request_id)
    return {column.title: column.text(found) for column in tab.model.columns}


def current(tab: ReviewTab) -> str:
    return str(tab.table.current_record().request.request_id)


def made(tab: ReviewTab) -> list[DecideChangeRequest]:
    actions = [item.action for item in tab._desk.outbox.items()]
    return [action for action in actions if isinstance(action, DecideChangeRequest)]


def sides(tab: ReviewTab) -> list[tuple[str, str, str]]:
    """What stands beside each other: the field, what was, what is asked for."""
    rows = []
    for review in tab.panel.reviews:
        grid: Any = review.layout()
        rows.append(tuple(grid.itemAtPosition(0, column).widget().text() for column in range(3)))
    return rows


def test_what_waits_longest_comes_first_and_the_buckets_are_counted(opened: Callable[..., ReviewTab]) -> None:
    tab = opened(LI, DECIDED, ZHANG)
    assert [tab.ui.buckets.tabText(index) for index in range(2)] == ["To be reviewed 2", "Reviewed 1"]
    assert [row.request.request_id for row in tab.model.shown()] == ["c-1", "c-2"]
    assert current(tab) == "c-1"
    tab.ui.buckets.setCurrentIndex(DONE)
    (fact, other) = tab.panel.ui.decisions.facts()
    assert (fact.label, fact.note) == ("健康状况", "✔ 同意修改")
    assert other.note == "↩ 退回: 请补充聘任文件。"
    assert not tab.panel.ui.decide.isVisible()


def test_old_and_new_stand_side_by_side_in_the_words_of_people(opened: Callable[..., ReviewTab]) -> None:
    tab = opened(ZHANG)
    assert sides(tab) == [("技术职称", "主管护师", "副主任护师"), ("职务", "无", "护士长")]
    known = {fact.label: fact.text for fact in tab.panel.ui.known.facts()}
    assert known["证件号码"] == "110115********0029"


def test_an_id_number_that_is_asked_for_is_masked(opened: Callable[..., ReviewTab]) -> None:
    tab = opened(change_request(1, ("id_number", "110115198805120029", "110115198805120037")))
    assert sides(tab) == [("证件号码", "110115********0029", "110115********0037")]


def test_enter_accepts_everything_and_goes_on(
    qtbot: QtBot, opened: Callable[..., ReviewTab], registry: Registry
) -> None:
    registry.online = False
    tab = opened(ZHANG, LI)
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert current(tab) == "c-2"
    qtbot.waitUntil(lambda: row(tab, ZHANG)["To be sent"] == "Waiting to be sent")
    assert row(tab, ZHANG)["State"] == "● 已审核"
    (action,) = made(tab)
    assert (action.request_id, action.target_version, action.made_by) == ("c-1", 2, "王敏")
    assert (action.accepted, action.returned) == (["technical_title", "post"], [])
    qtbot.keyClick(tab.table, Qt.Key.Key_K)
    assert current(tab) == "c-1"
    assert tab.panel.ui.pending.text() == "Waiting to be sent"
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert len(made(tab)) == 1, "what is on its way can't be decided again"


def test_what_was_handed_over_is_not_decided_twice_while_it_is_written(
    qtbot: QtBot, opened: Callable[..., ReviewTab], registry: Registry
) -> None:
    registry.online = False
    tab = opened(ZHANG)
    for _ in range(3):
        qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(tab._desk.pending_items))
    assert len(made(tab)) == 1


def test_a_decision_that_could_not_be_written_can_be_made_again(
    qtbot: QtBot, opened: Callable[..., ReviewTab], monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = opened(ZHANG)

    def full(_: AnyAction) -> None:
        raise DiskFull

    monkeypatch.setattr(tab._desk.outbox, "add", full)
    with qtbot.waitSignal(tab._desk.trouble):
        qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert len(tab.panel.reviews) == 2


def test_a_key_held_down_decides_once(qtbot: QtBot, opened: Callable[..., ReviewTab], registry: Registry) -> None:
    registry.online = False
    tab = opened(ZHANG, LI)
    tab.panel.reviews[0].accept.setFocus()
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(tab.panel, held)
    assert current(tab) == "c-1"
    qtbot.keyClick(tab.panel.reviews[0].accept, Qt.Key.Key_Return)
    assert current(tab) == "c-2"


def test_some_are_accepted_and_the_others_returned_with_reasons(
    qtbot: QtBot, opened: Callable[..., ReviewTab], registry: Registry
) -> None:
    registry.online = False
    tab = opened(ZHANG)
    review = tab.panel.reviews[1]
    review.give_back.setFocus()
    qtbot.keyClick(review.give_back, Qt.Key.Key_Space)
    assert tab.panel.ui.decide.text() == "&Accept 1, return 1"
    assert review.reasons.hasFocus()
    qtbot.keyClick(review.reasons, Qt.Key.Key_Return)
    assert "职务" in tab.panel.ui.problem.text()
    qtbot.keyClicks(review.reasons.lineEdit(), "no record of JKR")
    assert tab.panel.reviews[0].is_accepted, "letters that are typed are no keys of the queue"
    qtbot.keyClick(review.reasons.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(made(tab)) == 1)
    (action,) = made(tab)
    assert action.accepted == ["technical_title"]
    assert action.returned == [ReturnedField(field="post", reason="no record of JKR")]


def test_one_reason_holds_for_all_that_is_returned_below_it(
    qtbot: QtBot, opened: Callable[..., ReviewTab], registry: Registry
) -> None:
    registry.online = False
    tab = opened(ZHANG)
    qtbot.keyClick(tab.table, Qt.Key.Key_R)
    assert tab.panel.ui.decide.text() == "Return &all"
    first = tab.panel.reviews[0].reasons
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    offered = first.currentText()
    assert offered == ReturnReasons().offered()[0]
    qtbot.keyClick(first.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(made(tab)) == 1)
    (action,) = made(tab)
    assert {(field.field, field.reason) for field in action.returned} == {
        ("technical_title", offered),
        ("post", offered),
    }


def test_reasons_written_at_this_desk_are_offered_again_while_it_is_open() -> None:
    reasons = ReturnReasons()
    fixed = reasons.offered()
    reasons.keep("请到护理部核实")
    reasons.keep(fixed[0])
    assert reasons.offered() == ["请到护理部核实", *fixed]
    for number in range(KEPT + 2):
        reasons.keep(f"reason {number}")
    reasons.keep("reason 5")
    offered = reasons.offered()
    assert offered[0] == "reason 5"
    assert len(offered) == KEPT + len(fixed)


def test_a_value_registered_since_is_warned_of_and_kept_out_of_the_batch(
    qtbot: QtBot, opened: Callable[..., ReviewTab], registry: Registry
) -> None:
    registry.online = False
    tab = opened(ZHANG, WANG)
    assert not tab.panel.reviews[0].warning.isVisible()
    tab.table.select("c-3")
    (review,) = tab.panel.reviews
    qtbot.waitUntil(review.warning.isVisible)
    assert "主管护师" in review.warning.text()
    tab.model.toggle_shown()
    qtbot.mouseClick(tab.ui.accept_ticked, Qt.MouseButton.LeftButton)
    assert tab.ui.report.text().startswith("Accepted: 1. Not accepted: 1;")
    qtbot.waitUntil(lambda: row(tab, ZHANG)["To be sent"] == "Waiting to be sent")
    assert "decide it singly" in row(tab, WANG)["To be sent"]
    assert [action.request_id for action in made(tab)] == ["c-1"]


def test_news_about_the_nurse_keep_what_is_being_written(
    qtbot: QtBot, opened: Callable[..., ReviewTab], registry: Registry
) -> None:
    tab = opened(ZHANG)
    review = tab.panel.reviews[1]
    review.return_it()
    review.reasons.setEditText("请核实")
    registry.told.append(nurse(version=4, post="group_leader"))
    tab._desk.sync.at_once()
    qtbot.waitUntil(review.warning.isVisible)
    assert tab.panel.reviews[1] is review
    assert review.reason == "请核实"


def test_the_registrys_answer_moves_the_request_to_the_reviewed(
    qtbot: QtBot, opened: Callable[..., ReviewTab], registry: Registry
) -> None:
    tab = opened(ZHANG, LI)

    def answer(action: AnyAction) -> Outcome:
        registry.told.append(as_decided(ZHANG, action))
        return accept(action)

    registry.answer = answer
    with qtbot.waitSignal(tab.count_changed, check_params_cb=lambda count: count == 1):
        qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert [row.request.request_id for row in tab.model.shown()] == ["c-2"]
    assert current(tab) == "c-2"
    assert row(tab, ZHANG)["State"] == "● 已审核"


def test_a_refusal_leads_to_the_outbox(qtbot: QtBot, opened: Callable[..., ReviewTab], registry: Registry) -> None:
    def refuse(action: AnyAction) -> Outcome:
        return Outcome(action_id=action.action_id, outcome=OutcomeKind.CONFLICT, current={})

    registry.answer = refuse
    tab = opened(ZHANG)
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row(tab, ZHANG)["To be sent"] == "Conflict: please compare")
    assert row(tab, ZHANG)["State"] == "○ 待审核"
    assert tab.panel.ui.pending.text() == "Conflict: please compare"
    qtbot.waitUntil(tab.panel.ui.outbox.isVisible)
    tab.panel.ui.outbox.setFocus()
    with qtbot.waitSignal(tab.outbox_wanted):
        qtbot.keyClick(tab.panel.ui.outbox, Qt.Key.Key_Space)


def test_a_conflict_shows_what_was_decided_here(qtbot: QtBot, opened: Callable[..., ReviewTab]) -> None:
    tab = opened(ZHANG)
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(tab._desk.pending_items))
    mine = with_mine(ZHANG, tab._desk.pending_items[0].action)
    assert isinstance(mine, ChangeRequest)
    assert {field.decision for field in mine.fields} == {FieldDecision.ACCEPTED}


def test_a_request_is_found_by_its_nurse(opened: Callable[..., ReviewTab]) -> None:
    tab = opened(ZHANG, LI)
    tab.set_search("lina")
    assert [row.request.request_id for row in tab.model.shown()] == ["c-2"]


def test_the_request_of_a_nurse_who_has_left_says_so(opened: Callable[..., ReviewTab]) -> None:
    tab = opened(replace(ZHANG, nurse_id="n-9"))
    assert row(tab, ZHANG)["Name"] == "—"
    assert tab.panel.ui.title.text() == "No longer a nurse of this institution"


def test_an_empty_queue_says_why(opened: Callable[..., ReviewTab]) -> None:
    tab = opened()
    assert tab.table.empty_text.startswith("Nothing waits for you.")
    tab.ui.buckets.setCurrentIndex(DONE)
    assert tab.table.empty_text.startswith("Nothing is decided yet.")


def test_everything_can_be_reached_and_is_named(opened: Callable[..., ReviewTab]) -> None:
    tab = opened(ZHANG)
    tab.model.toggle_shown()
    tab.panel.return_all()
    reached: list[Any] = []
    tab.ui.buckets.setFocus()
    while (now := tab.focusWidget()) not in reached:
        reached.append(now)
        tab.focusNextChild()
    review, panel = tab.panel.reviews[0], tab.panel.ui
    wanted = [tab.ui.buckets, tab.ui.accept_ticked, tab.table, review.accept, panel.decide]
    assert set(wanted) <= set(reached)
    assert review.reasons in reached or review.reasons.lineEdit() in reached
    assert [widget for widget in wanted if not (widget.accessibleName() or getattr(widget, "text", str)())] == []
    assert review.reasons.accessibleName() == "Reason for returning 技术职称"
