"""客服中心: questions to customer service, and its replies (manual, section 3)."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

import nurse_client
from nurse_client.domain.actions import OpenTicket, ReplyTicket
from nurse_client.domain.plain_text import plain
from nurse_client.domain.records import SERVICE, Reply, Ticket, TicketState
from nurse_client.gui.computer import this_computer
from nurse_client.gui.computer.check import ComputerCheck
from nurse_client.gui.computer.report import Result
from nurse_client.gui.desk import Connection, Desk
from nurse_client.gui.forms.ui_customer_service import Ui_CustomerService
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.panels.fact_sheet import Fact
from nurse_client.gui.panels.headings import make_heading
from nurse_client.gui.panels.reason_form import LONGEST
from nurse_client.gui.settings import folder_of
from nurse_client.gui.widgets.sizes import open_at
from nurse_client.gui.words import checks
from nurse_client.gui.words.common import instant_words, pending_words
from nurse_client.gui.words.sentences import reason
from nurse_client.gui.work.tickets import Answers, TicketRow, ticket_rows

ACCOUNT = "护士微服务"
"""The name of the service's account (manual, section 3)."""
_LINES = 6
"""How many questions show at once."""
_TEXTS = (OpenTicket, ReplyTicket)


class _Unkept(NamedTuple):
    """What was handed over and is not on the disk yet, and what puts it back into its field."""

    text: str
    put_back: Callable[[str], None]


class CustomerService(QDialog):
    """A new question at the left, the questions asked and their replies at the right. Follows the desk while open."""

    def __init__(self, desk: Desk, answers: Answers, parent: QWidget | None = None, *, question: str = "") -> None:
        """``question`` is one that has been begun."""
        super().__init__(parent)
        set_topic(self, "customer-service")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._answers = desk, answers
        self._shown_id = ""
        self._drafts: dict[str, str] = {}
        self._unkept: _Unkept | None = None
        self._check = ComputerCheck(desk.background, folder_of(desk.settings), self)
        self.ui = Ui_CustomerService()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        make_heading(self.ui.ask_heading)
        self.model: RecordTableModel[TicketRow] = RecordTableModel(self._columns(), lambda row: row.row_id, self)
        self.table = self._make_table()
        self.ui.asked.insertWidget(1, self.table)
        self.ui.sides.setStretch(0, 2)
        self.ui.sides.setStretch(1, 3)
        open_at(self, 132, 36)
        self._fill_in()
        self._attach(question)
        self._connect()
        self._show_age(desk.connection)
        self.load()

    def load(self) -> None:
        """Reads the questions anew, off the main thread."""
        records, items = self._desk.records, self._desk.pending_items
        self._desk.background.run(self, lambda _: ticket_rows(records.all(Ticket), items), self._show)

    def _columns(self) -> list[Column[TicketRow]]:
        return [
            Column(self.tr("Asked"), lambda row: instant_words(row.asked_at), lambda row: row.asked_at, width=16),
            Column(self.tr("State"), self._state, width=18),
            Column(self.tr("Question"), lambda row: " ".join(row.text.split()), width=30, tip=lambda row: row.text),
        ]

    def _state(self, row: TicketRow) -> str:
        if row.item is not None:
            return pending_words(row.item)
        if row.ticket is None:
            return ""
        state = self._desk.label("ticket_state", row.ticket.state)
        return self.tr("● {state}: new").format(state=state) if self._answers.is_unread(row.ticket) else state

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Questions to customer service"))
        nothing = self.tr("Nothing was asked yet. What you submit shows here, and its replies arrive by themselves.")
        table.explain_empty(nothing, nothing)
        table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        rows = table.verticalHeader().defaultSectionSize() * _LINES
        table.setFixedHeight(rows + table.horizontalHeader().sizeHint().height())
        return table

    def _fill_in(self) -> None:
        self.ui.scope.setText(
            self.tr(
                "Customer service ({account}) answers technical questions about this system. It does not answer "
                "questions about policy or about the decisions of authorities: please ask the authority."
            ).format(account=ACCOUNT)
        )
        self.ui.machine.setText(this_computer.machine())
        self.ui.system.setText(this_computer.system())
        self.ui.version.setText(nurse_client.__version__)
        self.ui.system.setCursorPosition(0)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_current)
        self.table.opened.connect(lambda _: self.ui.reply.setFocus())
        self.ui.text.textChanged.connect(lambda: self.ui.problem.setText(""))
        self.ui.submit.clicked.connect(self._submit)
        self.ui.attach.clicked.connect(self._check_computer)
        self._check.found.connect(self._attach_result)
        self._check.failed.connect(self._tell_no_result)
        self.ui.refresh.clicked.connect(self._refresh)
        self.ui.reply.returnPressed.connect(self._reply)
        self.ui.send_reply.clicked.connect(self._reply)
        self.ui.close.clicked.connect(self.close)
        self._desk.changed.connect(self._on_changed)
        self._desk.connection_changed.connect(self._show_age)
        self._desk.trouble.connect(self._on_trouble)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if "ticket" in kinds:
            waiting = {item.action.text for item in self._desk.pending_items if isinstance(item.action, _TEXTS)}
            if self._unkept is not None and self._unkept.text in waiting:
                self._unkept = None
            self.load()

    def _on_trouble(self) -> None:
        """What could not be kept is not lost: it stands in its field again."""
        unkept, self._unkept = self._unkept, None
        if unkept is not None:
            unkept.put_back(unkept.text)
        self._show_current(self.table.current_record())

    def _show(self, rows: list[TicketRow]) -> None:
        self.model.set_records(rows)
        if self.table.current_record() is None and rows:
            unread = (row for row in rows if row.ticket is not None and self._answers.is_unread(row.ticket))
            self.table.select(next(unread, rows[0]).row_id)

    def _show_current(self, row: TicketRow | None) -> None:
        self._change_draft(row.row_id if row else "")
        self.ui.messages.show_facts(self._messages(row) if row else [])
        self.ui.reply_row.setVisible(row is not None and self._can_reply(row))
        self.ui.why_no_reply.setText(self._why_no_reply(row) if row else "")
        if row is not None and row.ticket is not None:
            self._answers.read(row.ticket)

    def _change_draft(self, row_id: str) -> None:
        """A reply that is being written stays with its question."""
        if row_id != self._shown_id:
            self._drafts[self._shown_id] = self.ui.reply.text()
            self.ui.reply.setText(self._drafts.get(row_id, ""))
            self._shown_id = row_id

    def _messages(self, row: TicketRow) -> list[Fact]:
        question = Reply(at=row.asked_at, sender="institution", text=row.text)
        names = {SERVICE: self.tr("Customer service"), "institution": self._desk.institution.name}
        return [
            Fact(f"{names.get(said.sender, said.sender)}\n{instant_words(said.at)}", said.text)
            for said in (question, *row.replies)
        ]

    def _can_reply(self, row: TicketRow) -> bool:
        free = row.ticket is not None and row.item is None and self._unkept is None
        return free and row.ticket is not None and row.ticket.state is not TicketState.CLOSED

    def _why_no_reply(self, row: TicketRow) -> str:
        if row.item is not None and row.item.is_refused:
            return self.tr("This was not accepted: decide on it under “To be sent”.")
        if row.item is not None:
            return self.tr("It is kept at this desk and sent as soon as the registry can be reached.")
        if row.ticket is not None and row.ticket.state is TicketState.CLOSED:
            return self.tr("This question is closed. Ask a new one at the left.")
        return ""

    def _show_age(self, connection: Connection) -> None:
        time = instant_words(self._desk.synchronised_at) or self.tr("never")
        if connection.online is False or connection.error is not None:
            template = self.tr("Replies as of {time}. The registry was not reached: {reason}.")
            self.ui.age.setText(template.format(time=time, reason=reason(connection.error)))
        else:
            self.ui.age.setText(self.tr("Replies as of {time}").format(time=time))

    def _refresh(self) -> None:
        self.ui.age.setText(self.tr("Asking the registry…"))
        self._desk.sync.at_once()

    def _submit(self) -> None:
        text = plain(self.ui.text.toPlainText())
        if not text or len(text) > LONGEST:
            empty = self.tr("Please write what the question is.")
            long = self.tr("The question may have {limit} characters; it has {length}.")
            self.ui.problem.setText(long.format(limit=LONGEST, length=len(text)) if text else empty)
            self.ui.text.setFocus()
            return
        machine, system, version = (plain(field.text()) for field in (self.ui.machine, self.ui.system, self.ui.version))
        self._unkept = _Unkept(text, self.ui.text.setPlainText)
        self._desk.act(
            lambda stamp: OpenTicket(**stamp, text=text, machine=machine, system=system, client_version=version)
        )
        self.ui.text.clear()
        self.table.setFocus()

    def _check_computer(self) -> None:
        self.ui.attach.setEnabled(False)
        self.ui.problem.setText(self.tr("Checking this computer. It takes a few seconds…"))
        self._check.start()

    def _attach_result(self, results: list[Result]) -> None:
        self.ui.attach.setEnabled(True)
        self._attach(checks.for_customer_service(results, self._desk.clock()))
        self.ui.problem.setText(self.tr("The result stands in the question. You can change it before you submit."))

    def _tell_no_result(self) -> None:
        self.ui.attach.setEnabled(True)
        self.ui.problem.setText(self.tr("The check came to no end. Try again, or submit without it."))

    def _attach(self, text: str) -> None:
        """Puts the text below what has been written, to be seen and changed before it is sent."""
        if text:
            written = self.ui.text.toPlainText().rstrip()
            self.ui.text.setPlainText(f"{written}\n\n{text}")

    def _reply(self) -> None:
        row, text = self.table.current_record(), plain(self.ui.reply.text())
        if row is None or row.ticket is None or not text or not self._can_reply(row):
            return
        ticket = row.ticket
        self._unkept = _Unkept(text, self.ui.reply.setText)
        self._desk.act(
            lambda stamp: ReplyTicket(**stamp, ticket_id=ticket.ticket_id, target_version=ticket.version, text=text),
            seen=[ticket],
        )
        self.ui.reply.clear()
        self._show_current(row)
