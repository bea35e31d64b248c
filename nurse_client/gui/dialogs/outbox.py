"""The outbox: what waits to be sent, what was refused and why, and conflicts to decide."""

from collections.abc import Iterable
from typing import NamedTuple

from msgspec import convert
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from nurse_client.domain.actions import AnyAction, target_of
from nurse_client.domain.records import KINDS, Application, AuthoritySetting, Nurse, Record
from nurse_client.gui.action_words import action_words, answer_words
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_outbox import Ui_Outbox
from nurse_client.gui.help_topic import set_topic
from nurse_client.gui.models.record_table import Column, RecordTable, RecordTableModel
from nurse_client.gui.sizes import open_at
from nurse_client.gui.words import instant_words, pending_words
from nurse_client.store.outbox import OutboxItem, OutboxState
from nurse_client.store.records import Records


class OutboxRow(NamedTuple):
    """An action, the record it is about as the desk has it (None: not here any more), and the nurse's name."""

    item: OutboxItem
    record: Record | None
    name: str


class OutboxDialog(QDialog):
    """Follows the outbox while it is open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "offline")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._compared: OutboxItem | None = None
        self.ui = Ui_Outbox()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[OutboxRow] = RecordTableModel(
            self._columns(), lambda row: row.item.action_id, self
        )
        self.table = self._make_table()
        self.ui.list_layout.insertWidget(1, self.table)
        open_at(self, 132, 24)
        self._connect()
        self._show_current(None)
        self.load()

    def load(self) -> None:
        """Reads the outbox and what its actions are about, off the main thread."""
        records, outbox = self._desk.records, self._desk.outbox
        self._desk.background.run(self, lambda _: _rows(records, outbox.items()), self._show)

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
        if isinstance(row.record, AuthoritySetting):
            return self._desk.label("business", row.record.business)
        return row.name

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Actions that wait, were refused or met a conflict"))
        nothing = self.tr("Nothing waits: all that was done at this desk has reached the registry.")
        table.explain_empty(nothing, nothing)
        return table

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_current)
        self.ui.compare.clicked.connect(self._compare)
        self.ui.seen.clicked.connect(lambda: self._acknowledge(self._current()))
        self.ui.withdraw.clicked.connect(self._withdraw)
        self.ui.close.clicked.connect(self.close)
        self.ui.conflict_page.mine_chosen.connect(self._do_mine_again)
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
        self._show_current(self.table.current_record())

    def _show_current(self, row: OutboxRow | None) -> None:
        item = row.item if row else None
        self.ui.answer.setText(answer_words(item) if item else "")
        self.ui.compare.setEnabled(item is not None and item.state is OutboxState.CONFLICT)
        self.ui.seen.setEnabled(item is not None and item.state is OutboxState.REJECTED)
        self.ui.withdraw.setEnabled(item is not None and _never_sent(item))

    def _current(self) -> OutboxItem | None:
        row = self.table.current_record()
        return row.item if row else None

    def _withdraw(self) -> None:
        if item := self._current():
            self._desk.withdraw(item.action_id)

    def _compare(self) -> None:
        row = self.table.current_record()
        if row is None or (current := _registrys(row.item)) is None:
            return
        self._compared = row.item
        title = self.tr("{action} · {about}").format(action=action_words(row.item.kind), about=self._about(row))
        self.ui.conflict_page.show_conflict(self._desk, title, row.item, row.record or current, current)
        self.ui.pages.setCurrentWidget(self.ui.conflict_page)

    def _do_mine_again(self) -> None:
        """A new action on the registry's version; the one that met the conflict goes."""
        item = self._compared
        if item is None or (current := _registrys(item)) is None:
            return
        self._desk.act(lambda stamp: replace(item.action, **stamp, **_on_version(item.action, current)))
        self._acknowledge(item)

    def _acknowledge(self, item: OutboxItem | None) -> None:
        if item is not None:
            self._desk.acknowledge(item.action_id)
        self._show_list()

    def _show_list(self) -> None:
        self.ui.pages.setCurrentWidget(self.ui.list_page)
        self.table.setFocus()


def _rows(records: Records, items: Iterable[OutboxItem]) -> list[OutboxRow]:
    rows = []
    for item in items:
        kind, record_id = target_of(item.action) or ("", "")
        record = records.get(KINDS[kind], record_id) if kind else None
        rows.append(OutboxRow(item, record, _name(records, record)))
    return rows


def _name(records: Records, record: Record | None) -> str:
    """The name of the nurse that a record is about, or nothing."""
    if isinstance(record, Application):
        return record.nurse.name
    nurse = record if isinstance(record, Nurse) else records.get(Nurse, getattr(record, "nurse_id", ""))
    return nurse.name if nurse else ""


def _never_sent(item: OutboxItem) -> bool:
    return item.state is OutboxState.QUEUED and not item.attempts


def _registrys(item: OutboxItem) -> Record | None:
    """The record as the registry had it when it met the conflict."""
    target = target_of(item.action)
    if target is None or item.outcome is None or not item.outcome.current:
        return None
    return convert(item.outcome.current, KINDS[target[0]])


def _on_version(action: AnyAction, current: Record) -> dict[str, int]:
    """The version to be named by an action that names one."""
    return {"target_version": current.version} if hasattr(action, "target_version") else {}
