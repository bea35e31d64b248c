"""The outbox: what waits to be sent, what was refused and why, and conflicts to decide."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from nurse_client.domain.actions import DecideChangeRequest, IssueActivationCode, RevokeActivationCode, SetAuthority
from nurse_client.domain.merging import Standing
from nurse_client.domain.records import Application, ChangeRequest, Nurse, id_of
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_outbox import Ui_Outbox
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.widgets.sizes import open_at
from nurse_client.gui.words.actions import action_words, answer_words
from nurse_client.gui.words.common import instant_words, pending_words
from nurse_client.gui.work.doing_again import again
from nurse_client.gui.work.outbox_rows import OutboxRow, outbox_rows
from nurse_client.store.outbox import OutboxState


class OutboxDialog(QDialog):
    """Follows the outbox while it is open. Its signals lead to what an action is about; the dialog is closed then."""

    nurse_opened = Signal(str)
    application_opened = Signal(str)
    request_opened = Signal(str)
    codes_opened = Signal(str)
    """The id of the nurse whose activation codes are to be shown."""
    service_wanted = Signal()
    authorities_wanted = Signal(object)
    """The Business whose setting is to be shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "offline")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._compared: OutboxRow | None = None
        self.ui = Ui_Outbox()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[OutboxRow] = RecordTableModel(
            self._columns(), lambda row: row.item.action_id, self
        )
        self.table = self._make_table()
        self.ui.list_layout.insertWidget(1, self.table)
        open_at(self, 132, 24)
        self._connect()
        self._show_selected()
        self.load()

    def load(self) -> None:
        """Reads the outbox and what its actions are about, off the main thread."""
        records, outbox = self._desk.records, self._desk.outbox
        self._desk.background.run(self, lambda _: outbox_rows(records, outbox), self._show)

    def _columns(self) -> list[Column[OutboxRow]]:
        return [
            Column(self.tr("What"), lambda row: action_words(row.item.kind), width=22),
            Column(self.tr("About"), self._about, width=16),
            Column(self.tr("When"), lambda row: instant_words(row.item.queued_at), width=16),
            Column(self.tr("By"), lambda row: row.item.action.made_by, width=10),
            Column(self.tr("State"), lambda row: pending_words(row.item), width=22),
            Column(self.tr("Last answer"), lambda row: answer_words(row.item), width=26),
        ]

    def _about(self, row: OutboxRow) -> str:
        action = row.item.action
        return self._desk.label("business", action.business) if isinstance(action, SetAuthority) else row.name

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Actions that wait, were refused or met a conflict"))
        table.setAccessibleDescription(
            self.tr("Enter compares a conflict or opens the record, Delete withdraws what was never sent")
        )
        nothing = self.tr("Nothing waits: all that was done at this desk has reached the registry.")
        table.explain_empty(nothing, nothing)
        return table

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_selected)
        self.table.selectionModel().selectionChanged.connect(self._show_selected)
        self.table.opened.connect(lambda row: self._compare(row) if row.is_conflict else self._open_record(row))
        withdraw = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        withdraw.setContext(Qt.ShortcutContext.WidgetShortcut)
        withdraw.activated.connect(self._withdraw)
        self.ui.compare.clicked.connect(lambda: self._compare(self._one()))
        self.ui.retry.clicked.connect(self._retry)
        self.ui.open.clicked.connect(lambda: self._open_record(self._one()))
        self.ui.seen.clicked.connect(lambda: self._acknowledge(self._one()))
        self.ui.withdraw.clicked.connect(self._withdraw)
        self.ui.close.clicked.connect(self.close)
        self.ui.conflict_page.mine_chosen.connect(self._go_on_with_mine)
        self.ui.conflict_page.theirs_chosen.connect(lambda: self._acknowledge(self._compared))
        self.ui.conflict_page.left.connect(self._show_list)
        self._desk.changed.connect(self.load)
        self._desk.connection_changed.connect(self.load)  # a try has ended: what it answered is in the outbox

    def _show(self, rows: list[OutboxRow]) -> None:
        refused = sum(row.item.is_refused for row in rows)
        template = self.tr("{waiting} wait to be sent, {refused} need your decision.")
        self.ui.summary.setText(template.format(waiting=len(rows) - refused, refused=refused))
        self.model.set_records(rows)
        if self.table.current_record() is None and rows:
            self.table.selectRow(0)
        self._show_selected()

    def _show_selected(self) -> None:
        """The buttons say what they do with what is selected, and can be pressed where that does something."""
        rows, one, ui = self.table.selected_records(), self._one(), self.ui
        waiting = [row for row in rows if not row.item.is_refused]
        never_sent = [row for row in rows if row.item.was_never_sent]
        ui.answer.setText(answer_words(one.item) if one else "")
        ui.compare.setEnabled(one is not None and one.is_conflict)
        ui.seen.setEnabled(one is not None and one.is_to_be_read)
        is_rejected = one is not None and one.item.state is OutboxState.REJECTED
        ui.retry.setText(self.tr("Do it a&gain") if is_rejected else self.tr("Send &now"))
        ui.retry.setEnabled(bool(waiting) or (one is not None and one.can_be_done_again))
        ui.open.setEnabled(one is not None and _has_a_place(one))
        several = self.tr("&Withdraw {count}").format(count=len(never_sent))
        ui.withdraw.setText(several if len(never_sent) > 1 else self.tr("&Withdraw it"))
        ui.withdraw.setEnabled(bool(never_sent))

    def _one(self) -> OutboxRow | None:
        """The selected row, where it is a single one."""
        rows: list[OutboxRow] = self.table.selected_records()
        return rows[0] if len(rows) == 1 else None

    def _withdraw(self) -> None:
        never_sent = [row.item.action_id for row in self.table.selected_records() if row.item.was_never_sent]
        if never_sent:
            self._desk.withdraw(*never_sent)

    def _retry(self) -> None:
        """Sends at once what waits; makes a refused act anew, at once only on what the person has seen."""
        one = self._one()
        if one is None or not one.item.is_refused:
            waiting = [row.item.action_id for row in self.table.selected_records() if not row.item.is_refused]
            self._desk.send_now(*waiting)
        elif one.has_moved_on:
            self._compare(one)
        elif one.can_be_done_again:
            self._do_again(one)

    def _open_record(self, row: OutboxRow | None) -> None:
        if row is None or not _has_a_place(row):
            return
        self.close()
        match row.item.action, row.record:
            case SetAuthority(business=business), _:
                self.authorities_wanted.emit(business)
            case IssueActivationCode(nurse_id=nurse_id), _:
                self.codes_opened.emit(nurse_id)
            case RevokeActivationCode(), record:
                self.codes_opened.emit(getattr(record, "nurse_id", ""))
            case _, Application() as application:
                self.application_opened.emit(id_of(application))
            case _, ChangeRequest() as request:
                self.request_opened.emit(id_of(request))
            case _, Nurse() as nurse:
                self.nurse_opened.emit(id_of(nurse))
            case _:
                self.service_wanted.emit()

    def _compare(self, row: OutboxRow | None) -> None:
        if row is None or row.record is None:
            return
        self._compared = row
        title = self.tr("{action} · {about}").format(action=action_words(row.item.kind), about=self._about(row))
        self.ui.conflict_page.show_conflict(self._desk, title, row)
        self.ui.pages.setCurrentWidget(self.ui.conflict_page)

    def _go_on_with_mine(self) -> None:
        """Makes mine anew where all of it still counts, else leads to where the rest is decided."""
        row = self._compared
        if row is not None and row.standing is Standing.REST and isinstance(row.item.action, DecideChangeRequest):
            self.close()
            self.request_opened.emit(row.item.action.request_id)
        elif row is not None:
            self._do_again(row)
            self._show_list()

    def _do_again(self, row: OutboxRow) -> None:
        """A new action on the registry's version; the refused one goes in the same step."""
        made, seen = again(row.item.action, row.seen, row.record), [row.record] if row.record else []
        self._desk.act(made, seen=seen, instead_of=row.item.action_id)

    def _acknowledge(self, row: OutboxRow | None) -> None:
        if row is not None:
            self._desk.acknowledge(row.item.action_id)
        self._show_list()

    def _show_list(self) -> None:
        self._compared = None
        self.ui.pages.setCurrentWidget(self.ui.list_page)
        self.table.setFocus()


def _has_a_place(row: OutboxRow) -> bool:
    """Whether what the action is about, or will make, shows somewhere."""
    return row.record is not None or row.item.kind in {"open_ticket", "set_authority"}
