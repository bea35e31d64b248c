"""Two desks of one hospital at one real registry, on the same application and on the same change request: the registry
has exactly one decision in the end, the second desk sees both, and nothing is overwritten or lost."""

import itertools
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import (
    AnyAction,
    ConfirmApplication,
    DecideChangeRequest,
    ReturnApplication,
    ReturnedField,
)
from nurse_client.domain.merging import Standing
from nurse_client.domain.records import Application, ChangeRequest, MaterialKind, Nurse, Record, id_of
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.outbox import OutboxDialog
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.tabs.business import BusinessTab
from nurse_client.gui.tabs.review import ReviewTab
from nurse_client.gui.work.outbox_rows import OutboxRow, outbox_rows
from nurse_client.store.database import Database
from nurse_registry.accounts import Role
from tests.support.core import Core
from tests.support.filled import whole_window
from tests.support.live import registry  # noqa: F401 - a fixture
from tests.support.live_desk import desk_at
from tests.support.registry import Caller, Hospital, RunningRegistry, made_at

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the offscreen platform says of any window

T = TypeVar("T", bound=QWidget)
_numbers = itertools.count(1)


@pytest.fixture
def hospital(registry: RunningRegistry) -> Iterator[Hospital]:  # noqa: F811 - the fixture
    with registry.hospital() as hospital:
        hospital.set_authorities()
        yield hospital


@pytest.fixture
def new_desk(
    registry: RunningRegistry,  # noqa: F811 - the fixture
    hospital: Hospital,
    tmp_path: Path,
) -> Iterator[Callable[[], Core]]:
    """Makes one more desk of the hospital, with a copy of its own."""
    opened: list[tuple[Core, Database]] = []

    def make() -> Core:
        database = Database.open(tmp_path / f"desk-{len(opened)}.db", bytes(32))
        core = Core(registry.address, registry.account(Role.INSTITUTION, hospital.institution_id), database)
        opened.append((core, database))
        core.cycle()
        return core

    yield make
    for core, database in opened:
        core.client.close()
        database.close()


@pytest.fixture
def who(hospital: Hospital) -> Nurse:
    return hospital.employ(post="none", technical_title="253", school="甲校")


@pytest.fixture
def person(registry: RunningRegistry, who: Nurse) -> Iterator[Caller]:  # noqa: F811 - the fixture
    """The nurse at home."""
    with registry.nurse(who) as caller:
        yield caller


def ask(person: Caller, **fields: str) -> str:
    answer = person.post("/change-requests", json={"fields": fields})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["request_id"])


def apply(person: Caller) -> str:
    papers = [{"kind": kind, "present": True} for kind in MaterialKind]
    renewal = {"business": "renewal", "practice_summary": "临床护理", "training_summary": "合格"}
    answer = person.post("/applications", json={"details": renewal, "materials": papers})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["application_id"])


def stamp() -> dict[str, Any]:
    return {"action_id": f"two-desks-{next(_numbers)}", "made_at": made_at(), "made_by": "张晓"}


def on(record: Record) -> dict[str, Any]:
    """What names a record in an action."""
    member = "application_id" if isinstance(record, Application) else "request_id"
    return {member: id_of(record), "target_version": record.version}


def decide(core: Core, returned: dict[str, str]) -> DecideChangeRequest:
    """The clerk of this desk decides the one request as she sees it: these fields are returned, all others accepted."""
    (request,) = core.records.all(ChangeRequest)
    accepted = [field.field for field in request.fields if field.field not in returned]
    back = [ReturnedField(field=field, reason=reason) for field, reason in returned.items()]
    action = DecideChangeRequest(**stamp(), **on(request), accepted=accepted, returned=back)
    core.outbox.add(action, request)
    return action


def act(core: Core, kind: type[AnyAction], **members: str) -> None:
    (application,) = core.records.all(Application)
    core.outbox.add(kind(**stamp(), **on(application), **members), application)


def only_row(core: Core) -> OutboxRow:
    (row,) = outbox_rows(core.records, core.outbox)
    return row


def decisions(request: ChangeRequest) -> dict[str, tuple[str, str]]:
    return {field.field: (field.decision.value, field.reason) for field in request.fields}


def standing_at_the_registry(new_desk: Callable[[], Core]) -> tuple[ChangeRequest, Nurse]:
    """The request and the nurse as a desk that comes new gets them."""
    core = new_desk()
    (request,), (nurse,) = core.records.all(ChangeRequest), core.records.all(Nurse)
    return request, nurse


def test_one_confirms_and_one_returns(new_desk: Callable[[], Core], person: Caller) -> None:
    apply(person)
    first, second = new_desk(), new_desk()
    (before,) = second.records.all(Application)
    act(first, ConfirmApplication, opinion="同意")
    act(second, ReturnApplication, reason="材料不全")
    assert first.cycle().accepted == 1
    assert second.cycle().refused == 1
    row = only_row(second)
    assert (row.seen, row.standing) == (before, Standing.OTHERWISE)
    assert second.records.all(Application) == [row.record] != [before], "the copy has the registry's already"
    (standing,) = new_desk().records.all(Application)
    assert (standing.institution_state, standing.institution_opinion) == ("confirmed", "同意")
    assert standing.version == before.version + 1


def test_both_confirm_alike_and_there_is_nothing_to_choose(new_desk: Callable[[], Core], person: Caller) -> None:
    apply(person)
    first, second = new_desk(), new_desk()
    for core in (first, second):
        act(core, ConfirmApplication, opinion="同意")
        core.cycle()
    assert only_row(second).standing is Standing.SAME
    (standing,) = new_desk().records.all(Application)
    assert standing.version == 2


def test_both_decide_alike_and_there_is_nothing_to_choose(new_desk: Callable[[], Core], person: Caller) -> None:
    ask(person, post="head_nurse", school="乙校")
    first, second = new_desk(), new_desk()
    for core in (first, second):
        decide(core, {"school": "缺毕业证书"})
        core.cycle()
    assert only_row(second).standing is Standing.SAME
    request, nurse = standing_at_the_registry(new_desk)
    assert decisions(request) == {"post": ("accepted", ""), "school": ("returned", "缺毕业证书")}
    assert (request.version, nurse.post, nurse.school) == (2, "head_nurse", "甲校")


def test_contrary_decisions_make_one_and_the_other_is_told(new_desk: Callable[[], Core], person: Caller) -> None:
    ask(person, post="head_nurse", school="乙校")
    first, second = new_desk(), new_desk()
    decide(first, {})
    mine = decide(second, {"post": "无任命文件", "school": "缺毕业证书"})
    first.cycle()
    second.cycle()
    row = only_row(second)
    assert (row.standing, row.item.action) == (Standing.OTHERWISE, mine)
    request, nurse = standing_at_the_registry(new_desk)
    assert set(decisions(request).values()) == {("accepted", "")}
    assert (nurse.post, nurse.school) == ("head_nurse", "乙校")


@pytest.mark.parametrize("again", [{"school": "甲校"}, {"post": "head_nurse"}], ids=["a field less", "the same again"])
def test_what_nobody_has_to_decide_anew_goes_out_again_by_itself(
    new_desk: Callable[[], Core], person: Caller, again: dict[str, str]
) -> None:
    ask(person, post="head_nurse", school="乙校")
    desk = new_desk()
    mine = decide(desk, {"post": "无任命文件"})
    ask(person, **again)
    assert desk.cycle().made_again == 1
    assert desk.cycle().accepted == 1
    assert desk.outbox.count() == 0
    (receipt,) = desk.outbox.receipts()
    assert receipt.action.action_id != mine.action_id
    assert (receipt.action.made_by, receipt.action.made_at) == (mine.made_by, mine.made_at)
    (entry,) = desk.ledger.entries()
    assert entry.details["instead_of"] == mine.action_id
    request, nurse = standing_at_the_registry(new_desk)
    assert decisions(request)["post"] == ("returned", "无任命文件")
    assert (nurse.post, request.version) == ("none", 3)


@pytest.mark.parametrize("more", [{"technical_title": "252"}, {"school": "丙校"}], ids=["added", "changed"])
def test_what_was_asked_for_afterwards_is_left_to_be_decided(
    new_desk: Callable[[], Core], person: Caller, more: dict[str, str]
) -> None:
    ask(person, post="head_nurse", school="乙校")
    desk = new_desk()
    decide(desk, {"post": "无任命文件"})
    ask(person, **more)
    assert desk.cycle().refused == 1
    assert only_row(desk).standing is Standing.REST
    request, _ = standing_at_the_registry(new_desk)
    assert request.decided_at is None


def test_many_desks_at_once_make_one_decision(new_desk: Callable[[], Core], person: Caller) -> None:
    ask(person, post="head_nurse", school="乙校")
    desks = [new_desk() for _ in range(4)]
    for number, core in enumerate(desks):
        decide(core, {"post": f"理由{number}"})
    together = [threading.Thread(target=core.cycle) for core in desks]
    for one in together:
        one.start()
    for one in together:
        one.join()
    accepted = [core for core in desks if core.outbox.receipts()]
    assert len(accepted) == 1
    assert [only_row(core).standing for core in desks if core not in accepted] == [Standing.OTHERWISE] * 3
    request, _ = standing_at_the_registry(new_desk)
    assert decisions(request)["post"] == ("returned", f"理由{desks.index(accepted[0])}")


# ---- through the window


@pytest.fixture
def desk(
    qapp: QApplication,
    registry: RunningRegistry,  # noqa: F811 - the fixture
    hospital: Hospital,
    tmp_path: Path,
) -> Iterator[Desk]:
    with desk_at(registry, hospital, tmp_path) as desk:
        yield desk


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[MainWindow]:
    window = whole_window(tmp_path, desk, "en", qtbot.waitUntil)
    yield window
    window.close()
    window.deleteLater()


def come_up_to_date(qtbot: QtBot, desk: Desk) -> None:
    """The desk knows what there is, and learns of nothing more by itself."""
    with qtbot.waitSignal(desk.connection_changed):
        desk.sync.at_once()
    desk.sync.pause()


def compare(qtbot: QtBot, window: MainWindow, desk: Desk) -> OutboxDialog:
    """The clerk opens the outbox and compares the conflict."""
    qtbot.waitUntil(lambda: any(item.is_refused for item in desk.pending_items))
    qtbot.mouseClick(window.ui.outbox, Qt.MouseButton.LeftButton)
    (dialog,) = (one for one in window.findChildren(OutboxDialog) if one.isVisible())
    qtbot.waitUntil(dialog.ui.compare.isEnabled)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.ui.conflict_page.isVisible()
    return dialog


def tab_of(window: MainWindow, kind: type[T]) -> T:
    tabs = [window.ui.tabs.widget(index) for index in range(window.ui.tabs.count())]
    return next(tab for tab in tabs if isinstance(tab, kind))


def test_the_clerk_whose_decision_came_second_sees_both_and_keeps_the_registrys(
    qtbot: QtBot, window: MainWindow, desk: Desk, new_desk: Callable[[], Core], person: Caller
) -> None:
    application_id = apply(person)
    other = new_desk()
    come_up_to_date(qtbot, desk)
    tab = tab_of(window, BusinessTab)
    window.ui.tabs.setCurrentWidget(tab)
    tab.open_application(application_id)
    qtbot.waitUntil(tab.panel.ui.return_.isVisible)
    act(other, ConfirmApplication, opinion="同意")
    assert other.cycle().accepted == 1
    tab.panel.ui.return_.click()
    tab.panel.ui.reason.ui.reason.setPlainText("材料不全")
    tab.panel.ui.reason.ui.give.click()
    page = compare(qtbot, window, desk).ui.conflict_page
    (row,) = (row for row in page.model.records if row.field == "Institution")
    assert row.seen.startswith("○")
    assert row.mine.endswith("材料不全")
    assert row.theirs.endswith("同意")
    assert not page.ui.mine.isEnabled()
    assert "gone on meanwhile" in page.ui.notice.text()
    page.ui.theirs.click()
    qtbot.waitUntil(lambda: desk.pending_items == [])
    (standing,) = new_desk().records.all(Application)
    assert (standing.institution_state, standing.version) == ("confirmed", 2)


def test_the_clerk_decides_only_what_was_added_and_her_other_decisions_are_kept(
    qtbot: QtBot, window: MainWindow, desk: Desk, new_desk: Callable[[], Core], person: Caller
) -> None:
    ask(person, post="head_nurse", school="乙校")
    come_up_to_date(qtbot, desk)
    tab = tab_of(window, ReviewTab)
    window.ui.tabs.setCurrentWidget(tab)
    qtbot.waitUntil(lambda: len(tab.panel.reviews) == 2)
    by_name = {review.field.field: review for review in tab.panel.reviews}
    by_name["post"].return_it()
    by_name["post"].reasons.setEditText("无任命文件")
    ask(person, technical_title="252")
    tab.panel.decide()
    dialog = compare(qtbot, window, desk)
    page = dialog.ui.conflict_page
    assert {row.field for row in page.model.records} == {"职务", "毕业学校", "技术职称"}
    assert "技术职称" in page.ui.notice.text()
    assert "毕业学校" not in page.ui.notice.text()
    page.ui.mine.click()
    qtbot.waitUntil(lambda: not dialog.isVisible() and len(tab.panel.reviews) == 3)
    assert window.ui.tabs.currentWidget() is tab
    reviews = {review.field.field: review for review in tab.panel.reviews}
    assert {name: review.is_accepted for name, review in reviews.items()} == {
        "post": False, "school": True, "technical_title": True,
    }  # fmt: skip
    assert reviews["post"].reason == "无任命文件"
    assert [name for name, review in reviews.items() if review.memory.text().startswith("▲")] == ["technical_title"]
    assert desk.outbox.count() == 1, "the refused one stays until the new decision takes its place"
    tab.panel.decide()
    qtbot.waitUntil(lambda: desk.pending_items == [] and len(desk.outbox.receipts()) == 1)
    request, nurse = standing_at_the_registry(new_desk)
    assert decisions(request) == {
        "post": ("returned", "无任命文件"), "school": ("accepted", ""), "technical_title": ("accepted", ""),
    }  # fmt: skip
    assert (nurse.post, nurse.school, nurse.technical_title) == ("none", "乙校", "252")
