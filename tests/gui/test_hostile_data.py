"""Whatever the registry sends is shown as text: nothing in it is markup, turns the line, or has anything fetched."""

import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QAbstractItemModel, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import AnyAction, ConfirmApplication, OpenTicket, Outcome, OutcomeKind
from nurse_client.domain.messages import History, HistoryEvent, Registration
from nurse_client.domain.plain_text import file_name, one_cell, one_line, plain
from nurse_client.domain.records import (
    AccountState,
    ChangedField,
    ChangeRequest,
    Material,
    MaterialKind,
    Record,
    Reply,
    Ticket,
)
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.authority_settings import AuthoritySettings
from nurse_client.gui.dialogs.customer_service import CustomerService
from nurse_client.gui.dialogs.outbox import OutboxDialog
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.panels.nurse_panel import NursePanel
from nurse_client.gui.panels.reason_form import ReasonForm
from nurse_client.gui.paper.pages import PaperPages, picture
from nurse_client.gui.paper.typesetting import typeset
from nurse_client.gui.settings import Settings
from nurse_client.gui.tabs.roster import RosterTab
from nurse_client.gui.tabs.verification import VerificationTab
from nurse_client.gui.work.tickets import Answers
from tests.support import hostile
from tests.support.desk import NOW, Registry
from tests.support.filled import all_tabs_are_there
from tests.support.papers import EVERY_DETAILS, form_of
from tests.support.pictures import region
from tests.support.records import application, nurse
from tests.support.server import Server
from tests.support.waiting import at_rest

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the offscreen platform says of any window

OpenDesk = Callable[..., Desk]


def everything(text: str) -> list[Record]:
    """A record of every kind that shows texts, with this text in every place."""
    material = Material(kind=MaterialKind.FORM, present=True)
    fields = [ChangedField(field=name, old="", new="") for name in ("post", "school", "id_number")]
    request = ChangeRequest(
        request_id="c-1", version=1, updated_at=NOW, nurse_id="n-1", fields=fields, submitted_at=NOW
    )
    reply = Reply(at=NOW, sender="service", text="")
    ticket = Ticket(ticket_id="t-1", version=1, updated_at=NOW, text="", created_at=NOW, replies=[reply])
    gone = nurse(nurse_id="n-2", account_state=AccountState.NONE, valid_until=NOW.date().replace(year=2025))
    filed = [
        application(application_id=f"p-{number}", business=business, details=details, materials=[material])
        for number, (business, details) in enumerate(EVERY_DETAILS.items())
    ]
    return [hostile.poisoned(record, text) for record in (nurse(), gone, *filed, request, ticket)]


def texts(root: QWidget) -> Iterator[str]:
    """All that a person, or a screen reader, reads below a widget."""
    for widget in root.findChildren(QWidget):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(index) for index in range(widget.count()))
        elif isinstance(widget, QTabWidget):
            yield from (widget.tabText(index) for index in range(widget.count()))
        elif isinstance(widget, RecordTable):
            yield from cells(widget.model())


def cells(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            yield str(model.index(row, column).data() or "")


def tips(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        yield widget.toolTip()
        if isinstance(widget, RecordTable):
            model = widget.model()
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def assert_only_text(root: QWidget) -> None:
    """Nothing below the widget takes a text for more than text, or shows what hides or turns it."""
    rich = [label for label in root.findChildren(QLabel) if label.textFormat() is not Qt.TextFormat.PlainText]
    assert not [label.text() for label in rich if "<" in label.text()]
    assert not [shown for shown in texts(root) if unseen(shown)]
    for tip in tips(root):
        assert not Fetching(tip).asked
        assert not unseen(tip)


def unseen(text: str) -> bool:
    return any(unicodedata.category(letter) in {"Cc", "Cf"} for letter in text.replace("\n", ""))


class Fetching(QTextDocument):
    """Notes what a tool tip would have fetched."""

    def __init__(self, tip: str) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.setHtml(tip)  # as Qt does with whatever looks like it
        self.size()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - the name that Qt calls
        self.asked.append(str(name))
        return None


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(tmp_path / "window.ini"), "en")
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    yield made
    made.close_desk()


def opened(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    window.open_desk(desk, "registry.example", remembered=False)
    tabs = window.ui.tabs
    qtbot.waitUntil(lambda: all_tabs_are_there(window))
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        settled(qtbot, desk)
        for table in tabs.widget(index).findChildren(RecordTable):
            if table.model().rowCount():
                table.selectRow(table.model().rowCount() - 1)
        settled(qtbot, desk)


def settled(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: at_rest(desk.background))


@pytest.mark.parametrize("text", hostile.TEXTS.values(), ids=hostile.TEXTS)
def test_every_tab_shows_it_as_text_and_keeps_its_size(
    qtbot: QtBot, window: MainWindow, desk_with: OpenDesk, registry: Registry, text: str
) -> None:
    event = hostile.poisoned(HistoryEvent(at=NOW, event="renewal"), text)
    registry.histories = dict.fromkeys(("n-1", "n-2"), History(events=[event], applications=[]))
    desk = desk_with(*everything(text))
    opened(qtbot, window, desk)
    for panel in window.findChildren(NursePanel):
        panel.ui.parts.setCurrentWidget(panel.ui.history_part)
        panel.ui.reveal.setChecked(True)
    settled(qtbot, desk)
    assert_only_text(window)
    assert one_line(text) in set(texts(window))
    assert window.height() <= 768


def shown(qtbot: QtBot, desk: Desk, dialog: QWidget) -> QWidget:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot deletes it
    qtbot.addWidget(dialog)
    dialog.show()
    settled(qtbot, desk)
    return dialog


@pytest.mark.parametrize("text", hostile.TEXTS.values(), ids=hostile.TEXTS)
def test_every_dialog_shows_it_as_text(qtbot: QtBot, desk_with: OpenDesk, registry: Registry, text: str) -> None:
    records = everything(text)
    theirs = hostile.poisoned(replace(records[2], version=9), text)

    def conflict(action: AnyAction) -> Outcome:
        current = msgspec.to_builtins(theirs)
        return Outcome(action_id=action.action_id, outcome=OutcomeKind.CONFLICT, current=current)

    registry.answer = conflict
    desk = desk_with(*records)
    desk.act(lambda stamp: ConfirmApplication(**stamp, application_id="p-0", target_version=3, opinion=text))
    qtbot.waitUntil(lambda: any(item.is_refused for item in desk.outbox.items()))
    settled(qtbot, desk)
    outbox = OutboxDialog(desk)
    for dialog in (outbox, CustomerService(desk, Answers(desk, desk)), AuthoritySettings(desk)):
        assert_only_text(shown(qtbot, desk, dialog))
    outbox.ui.compare.click()
    assert_only_text(outbox)
    assert one_line(text) in set(texts(outbox))


@pytest.mark.parametrize("text", hostile.TEXTS.values(), ids=hostile.TEXTS)
def test_an_answer_of_the_national_register_is_shown_as_text(
    qtbot: QtBot, window: MainWindow, desk_with: OpenDesk, registry: Registry, text: str
) -> None:
    found = Registration(name="", sex="2", id_number_masked="1", certificate_no="201111001234", status="registered")
    desk = desk_with()
    opened(qtbot, window, desk)
    registry.registered = [replace(hostile.poisoned(found, text), certificate_no="201111001234")]
    tab = window.findChild(VerificationTab)
    tab.ui.question.setPlainText("201111001234")
    tab.ui.look_up.click()
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    assert_only_text(tab)
    assert tab.panel.ui.title.text() == one_line(text)


@pytest.mark.parametrize("text", hostile.TEXTS.values(), ids=hostile.TEXTS)
def test_what_is_copied_is_one_cell_for_a_value_and_never_a_formula(
    qtbot: QtBot, window: MainWindow, desk_with: OpenDesk, text: str
) -> None:
    opened(qtbot, window, desk_with(hostile.poisoned(nurse(), text)))
    table = window.findChild(RosterTab).table
    table.selectAll()
    table.copy_selection()
    (line,) = QGuiApplication.clipboard().text().split("\n")
    values = line.split("\t")
    assert len(values) == len(table.model().columns)
    assert values[0].removeprefix("'") == one_line(text)
    assert not [value for value in values if value[:1] in set("=+-@")]


@pytest.mark.parametrize("number", ["-3", "+86", "-", "2027-01-15"])
def test_a_number_or_a_day_is_copied_as_it_is(number: str) -> None:
    assert one_cell(number) == number


@pytest.mark.parametrize("text", hostile.TEXTS.values(), ids=hostile.TEXTS)
def test_the_name_of_a_file_stays_in_its_folder(text: str) -> None:
    name = file_name(text)
    assert 0 < len(name) <= 80
    assert not set(name) & set('/\\:*?"<>|\n\t\0')
    assert not name.startswith((".", " "))
    assert not name.endswith((".", " "))


@pytest.mark.parametrize("details", EVERY_DETAILS.values(), ids=lambda details: type(details).__name__)
def test_no_form_asks_the_net_or_the_disk_for_what_a_record_names(qapp: Any, tmp_path: Path, details: Any) -> None:
    stolen = tmp_path / "stolen.png"
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(stolen))
    with Server() as server:
        addresses = (f"{server.url}/a.png", f"//{server.address}/a.png", stolen.as_uri(), str(stolen))
        text = "".join(hostile.MARKUP.replace(hostile.BAIT, address) for address in addresses)
        form = form_of(hostile.poisoned(details, text), hostile.poisoned(nurse(), text))
        pages = PaperPages(form)
        assert all(region(picture(pages, page, 36), is_red).isNull() for page in range(pages.count))
        assert "<img src" in typeset(form).toPlainText()
        assert not server.asked


def is_red(red: int, green: int, blue: int) -> bool:
    return red > 200 and green < 80 and blue < 80


PASTED = {**hostile.TEXTS, "half a character": "张\ud800丽"}


@pytest.mark.parametrize("text", PASTED.values(), ids=PASTED)
def test_what_is_pasted_into_a_reason_can_be_sent(qtbot: QtBot, text: str) -> None:
    form = ReasonForm()
    qtbot.addWidget(form)
    form.ask("Why?", "&Return it")
    form.ui.reason.setPlainText(text)
    with qtbot.waitSignal(form.given) as given:
        form.ui.give.click()
    assert not unseen(given.args[0])
    assert given.args[0].encode()


@pytest.mark.parametrize("text", PASTED.values(), ids=PASTED)
def test_what_is_pasted_into_a_question_reaches_the_registry(
    qtbot: QtBot, desk_with: OpenDesk, registry: Registry, text: str
) -> None:
    desk = desk_with()
    service = CustomerService(desk, Answers(desk, desk))
    shown(qtbot, desk, service)
    service.ui.text.setPlainText(text)
    service.ui.submit.click()
    qtbot.waitUntil(lambda: bool(registry.acted) and not desk.pending_items)
    (action,) = registry.acted
    assert isinstance(action, OpenTicket)
    assert not unseen(action.text)


@pytest.mark.parametrize("text", hostile.TEXTS.values(), ids=hostile.TEXTS)
def test_a_name_in_the_line_for_notices_is_text(window: MainWindow, text: str) -> None:
    window.notice.say(text)
    assert_only_text(window.notice)
    assert window.notice.text.text() == plain(text)
