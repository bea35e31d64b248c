from collections.abc import Callable

import pytest
from msgspec import to_builtins
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import (
    AnyAction,
    ChangeNursePhone,
    ConfirmApplication,
    IssueActivationCode,
    Outcome,
    OutcomeKind,
    ReturnApplication,
)
from nurse_client.domain.messages import FieldProblem, Problem
from nurse_client.domain.records import Application, InstitutionState
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.outbox import OutboxDialog, OutboxRow
from tests.support.desk import NOW, Registry
from tests.support.records import application, nurse

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
    qtbot.waitUntil(lambda: bool(dialog.model.records))
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
