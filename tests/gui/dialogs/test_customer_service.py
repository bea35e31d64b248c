from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import nurse_client
from nurse_client.domain.actions import OpenTicket, ReplyTicket
from nurse_client.domain.records import Reply, Ticket, TicketState
from nurse_client.gui.computer import this_computer
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.customer_service import CustomerService
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.settings import Settings
from nurse_client.gui.tabs.roster import RosterTab
from nurse_client.gui.work.tickets import Answers
from nurse_client.store.errors import DiskFull
from tests.gui.test_i18n import unnamed
from tests.support.desk import NOW, Registry
from tests.support.filled import all_tabs_are_there
from tests.support.records import nurse

DeskWith = Callable[..., Desk]

OPEN = Ticket(ticket_id="t-1", version=1, updated_at=NOW, text="列表是空的", created_at=NOW - timedelta(hours=1))
ANSWER = Reply(at=NOW, sender="service", text="请按 F5 同步。")
ANSWERED = replace(OPEN, version=2, state=TicketState.ANSWERED, replies=[ANSWER])
CLOSED = replace(ANSWERED, ticket_id="t-2", state=TicketState.CLOSED, created_at=NOW - timedelta(days=2))


def opened(qtbot: QtBot, desk: Desk) -> CustomerService:
    dialog = CustomerService(desk, Answers(desk, desk))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot deletes it
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def states(dialog: CustomerService) -> list[str]:
    return [dialog.model.columns[1].text(row) for row in dialog.model.shown()]


def said(dialog: CustomerService) -> list[str]:
    return [fact.text for fact in dialog.ui.messages.facts()]


def press(qtbot: QtBot, button: object) -> None:
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_it_says_what_the_service_answers_and_what_not(qtbot: QtBot, desk_with: DeskWith) -> None:
    dialog = opened(qtbot, desk_with())
    assert "护士微服务" in dialog.ui.scope.text()
    assert "ask the authority" in dialog.ui.scope.text()
    qtbot.waitUntil(lambda: dialog.table.empty_text.startswith("Nothing was asked yet"))


def test_machine_system_and_version_are_filled_in_and_can_be_changed(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with()
    dialog = opened(qtbot, desk)
    assert dialog.ui.machine.text() == this_computer.machine() != ""
    assert dialog.ui.system.text() == this_computer.system()
    assert dialog.ui.version.text() == nurse_client.__version__
    dialog.ui.machine.setText("HP ProDesk 400 G7")
    dialog.ui.text.setPlainText("列表是空的")
    press(qtbot, dialog.ui.submit)
    qtbot.waitUntil(lambda: bool(registry.acted) and not desk.pending_items)
    (action,) = registry.acted
    assert isinstance(action, OpenTicket)
    assert (action.text, action.machine) == ("列表是空的", "HP ProDesk 400 G7")
    assert (action.system, action.client_version) == (this_computer.system(), nurse_client.__version__)


def test_a_question_is_kept_offline_and_shows_as_waiting(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    registry.online = False
    desk = desk_with()
    dialog = opened(qtbot, desk)
    dialog.ui.text.setPlainText("列表是空的")
    press(qtbot, dialog.ui.submit)
    qtbot.waitUntil(lambda: states(dialog) == ["Waiting to be sent"])
    assert said(dialog) == ["列表是空的"]
    assert "sent as soon as" in dialog.ui.why_no_reply.text()
    assert not dialog.ui.reply_row.isVisible()
    assert not dialog.ui.text.toPlainText()
    qtbot.waitUntil(lambda: desk.connection.online is False)
    assert len(desk.outbox.items()) == 1


@pytest.mark.parametrize(("text", "why"), [("  ", "Please write"), ("长" * 2001, "2001")])
def test_a_question_that_the_registry_would_not_take_is_not_submitted(
    qtbot: QtBot, desk_with: DeskWith, text: str, why: str
) -> None:
    desk = desk_with()
    dialog = opened(qtbot, desk)
    dialog.ui.text.setPlainText(text)
    press(qtbot, dialog.ui.submit)
    assert why in dialog.ui.problem.text()
    assert dialog.ui.text.toPlainText() == text
    kept: list[object] = []
    desk.background.run(desk, lambda _: desk.outbox.items(), kept.append)
    qtbot.waitUntil(lambda: bool(kept))
    assert kept == [[]]


def test_a_question_that_could_not_be_kept_stands_in_its_field_again(
    qtbot: QtBot, desk_with: DeskWith, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise DiskFull

    desk = desk_with()
    dialog = opened(qtbot, desk)
    qtbot.waitUntil(lambda: bool(dialog.ui.age.text()))
    monkeypatch.setattr(desk.outbox, "add", full)
    dialog.ui.text.setPlainText("列表是空的")
    with qtbot.waitSignal(desk.trouble):
        press(qtbot, dialog.ui.submit)
    assert dialog.ui.text.toPlainText() == "列表是空的"


def test_replies_arrive_and_can_be_answered(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with(OPEN)
    dialog = opened(qtbot, desk)
    qtbot.waitUntil(lambda: states(dialog) == ["待回复"])
    registry.told = [ANSWERED]
    press(qtbot, dialog.ui.refresh)
    qtbot.waitUntil(lambda: said(dialog) == ["列表是空的", "请按 F5 同步。"])
    assert dialog.ui.age.text() == "Replies as of 2026-11-23 10:32"
    registry.online = False
    dialog.ui.reply.setText("仍是空的")
    qtbot.keyClick(dialog.ui.reply, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(dialog) == ["列表是空的", "请按 F5 同步。", "仍是空的"])
    assert not dialog.ui.reply_row.isVisible(), "one after the other: the version seen would be an old one"
    qtbot.waitUntil(lambda: desk.connection.online is False)
    (item,) = desk.pending_items
    assert isinstance(item.action, ReplyTicket)
    assert (item.action.ticket_id, item.action.target_version, item.action.text) == ("t-1", 2, "仍是空的")


def test_that_the_registry_was_not_reached_is_said_with_the_age(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    dialog = opened(qtbot, desk_with(OPEN))
    press(qtbot, dialog.ui.refresh)
    qtbot.waitUntil(lambda: "not reached: no answer from the registry" in dialog.ui.age.text())


def test_a_closed_question_takes_no_reply_and_says_what_to_do(qtbot: QtBot, desk_with: DeskWith) -> None:
    dialog = opened(qtbot, desk_with(CLOSED))
    qtbot.waitUntil(lambda: "closed" in dialog.ui.why_no_reply.text())
    assert not dialog.ui.reply_row.isVisible()


def test_a_reply_that_is_being_written_stays_with_its_question(qtbot: QtBot, desk_with: DeskWith) -> None:
    other = replace(OPEN, ticket_id="t-3", text="另一个问题", created_at=NOW - timedelta(days=3))
    dialog = opened(qtbot, desk_with(OPEN, other))
    qtbot.waitUntil(lambda: len(states(dialog)) == 2)
    dialog.table.select("t-1")
    dialog.ui.reply.setText("写了一半")
    dialog.table.select("t-3")
    assert not dialog.ui.reply.text()
    dialog.table.select("t-1")
    assert dialog.ui.reply.text() == "写了一半"


def test_everything_in_it_has_a_name(qtbot: QtBot, desk_with: DeskWith) -> None:
    dialog = opened(qtbot, desk_with(ANSWERED))
    qtbot.waitUntil(dialog.ui.reply_row.isVisible)
    assert not unnamed(dialog)


def test_an_unread_answer_is_a_badge_until_it_was_read_also_after_the_next_start(
    qapp: Any, qtbot: QtBot, desk_with: DeskWith, registry: Registry, tmp_path: Any
) -> None:
    desk = desk_with(nurse(), OPEN)
    window = MainWindow(Settings(tmp_path / "window.ini"), "en")
    qtbot.addWidget(window)
    window.open_desk(desk, "registry.example", remembered=False)
    qtbot.waitUntil(lambda: all_tabs_are_there(window))
    assert window.ui.service.text() == "Customer service"
    registry.told = [ANSWERED]
    desk.sync.at_once()
    qtbot.waitUntil(lambda: window.ui.service.text() == "● Customer service: 1 new")
    press(qtbot, window.findChild(RosterTab).ui.service)
    dialog = window.findChild(CustomerService)
    qtbot.waitUntil(lambda: window.ui.service.text() == "Customer service")
    assert said(dialog)[-1] == ANSWER.text
    dialog.close()
    window.close_desk()
    later = Answers(desk, desk)
    assert not later.is_unread(ANSWERED)
    assert later.is_unread(replace(ANSWERED, replies=[ANSWER, ANSWER]))


def test_the_button_in_the_header_opens_it(qapp: Any, qtbot: QtBot, desk_with: DeskWith, tmp_path: Any) -> None:
    window = MainWindow(Settings(tmp_path / "window.ini"), "en")
    qtbot.addWidget(window)
    window.open_desk(desk_with(), "registry.example", remembered=False)
    qtbot.waitUntil(lambda: all_tabs_are_there(window))
    press(qtbot, window.ui.service)
    assert window.findChild(CustomerService) is not None
    window.close_desk()
