"""信息修改审核: the nurses' change requests as a queue, decided one after the other or many at once."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from nurse_client.domain.records import ChangeRequest, Nurse
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_review_tab import Ui_ReviewTab
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.panels.change_panel import ChangePanel
from nurse_client.gui.panels.fact_sheet import NOTHING
from nurse_client.gui.tabs.list_tab import ListTab
from nurse_client.gui.widgets.splitting import beside
from nurse_client.gui.widgets.ticking import tick_with_space
from nurse_client.gui.words.common import instant_words, pending_words, shaped
from nurse_client.gui.work.accept_many import accept_many
from nurse_client.gui.work.change_state import ChangeRow, change_rows
from nurse_client.store.outbox import Outbox, OutboxItem
from nurse_client.store.records import Records

WAITING, DONE = 0, 1
"""The buckets, by their places in the bar."""


class Loaded(NamedTuple):
    """The rows and their haystacks, the ids of those that can be decided, and how many wait."""

    rows: list[ChangeRow]
    haystacks: list[str]
    free: set[str]
    waiting: int


def _load(records: Records, outbox: Outbox, items: Sequence[OutboxItem]) -> Loaded:
    """All that has to be counted and compared over thousands of rows is done here, off the main thread."""
    roster = records.roster()
    nurses: dict[str, Nurse] = {nurse.nurse_id: nurse for nurse, _ in roster}
    haystacks = {nurse.nurse_id: haystack for nurse, haystack in roster}
    rows = change_rows(records.all(ChangeRequest), nurses, items, outbox.as_seen)
    return Loaded(
        rows,
        [haystacks.get(row.request.nurse_id, "") for row in rows],
        {row.request.request_id for row in rows if row.can_be_decided},
        sum(row.waits for row in rows),
    )


class ReviewTab(ListTab):
    """The change requests. ``count_changed`` says how many wait for a decision; ``outbox_wanted`` leads to the
    outbox, where a refusal or a conflict is explained."""

    count_changed = Signal(int)
    outbox_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "change-review")
        self._desk = desk
        self._not_accepted: dict[str, str] = {}
        self._handed_over: set[str] = set()
        self._place = 0
        self._wanted_id = ""
        self.ui = Ui_ReviewTab()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[ChangeRow] = RecordTableModel(
            self._columns(), lambda row: row.request.request_id, self, tickable=True
        )
        self.table = self._make_table()
        self.panel = ChangePanel(desk, self)
        beside(self.ui.splitter, (self.table, 3), (self.panel, 2))
        self._set_up_buckets()
        self._connect()
        self._connect_keys()
        self._show_ticked(0)
        self._filter()
        self._show_counts(0, 0)
        self.load()

    def set_search(self, typed: str) -> None:
        """Shows only the requests of the nurses that match."""
        self.model.search(typed)
        if typed:
            self._choose(self._place)

    def open_request(self, request_id: str) -> None:
        """Shows this request, in whichever list it is; once it is here, if the requests are still being read."""
        self._wanted_id = request_id
        self._go_to_wanted()

    def show_tasks(self) -> None:
        """Shows the requests that wait."""
        self.ui.buckets.setCurrentIndex(WAITING)

    def load(self) -> None:
        """Reads the requests and their nurses anew, off the main thread."""
        records, outbox, items = self._desk.records, self._desk.outbox, self._desk.pending_items
        self._desk.background.run(self, lambda _: _load(records, outbox, items), self._show)

    def _columns(self) -> list[Column[ChangeRow]]:
        desk = self._desk
        return [
            Column(self.tr("Name"), lambda row: row.nurse.name if row.nurse else NOTHING, width=10),
            Column(self.tr("Asks to change"), self._fields, width=24, tip=self._fields_explained),
            Column(
                self.tr("Submitted"),
                lambda row: instant_words(row.request.submitted_at),
                lambda row: row.request.submitted_at,
                width=16,
            ),
            Column(self.tr("State"), lambda row: shaped(desk, "request_state", row.shown.state), width=12),
            Column(self.tr("To be sent"), self._sending, width=18, tip=self._sending),
        ]

    def _fields(self, row: ChangeRow) -> str:
        names = self.tr(", ").join(self._desk.label("member", field.field) for field in row.request.fields)
        return self.tr("▲ {fields}").format(fields=names) if row.outdated else names

    def _fields_explained(self, row: ChangeRow) -> str:
        changed = self.tr("{fields}\nThe register has changed since this was asked.")
        return changed.format(fields=self._fields(row)) if row.outdated else self._fields(row)

    def _sending(self, row: ChangeRow) -> str:
        return pending_words(row.item) or self._not_accepted.get(row.request.request_id, "")

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Change requests"))
        table.setAccessibleDescription(
            self.tr("J and K move, Space ticks, Enter decides as marked at the right, R returns")
        )
        tick_with_space(table, self.model)
        table.keep_widths(self._desk.settings, "review/columns")
        return table

    def _set_up_buckets(self) -> None:
        self.ui.buckets.setDrawBase(False)
        self.ui.buckets.setExpanding(False)
        for _ in (WAITING, DONE):
            self.ui.buckets.addTab("")

    def _connect(self) -> None:
        self.ui.buckets.currentChanged.connect(self._on_bucket)
        self.ui.accept_ticked.clicked.connect(self._accept_ticked)
        self.table.current_changed.connect(self._show_current)
        self.model.ticks_changed.connect(self._show_ticked)
        self.panel.decided.connect(self._go_on)
        self.panel.outbox_wanted.connect(self.outbox_wanted)
        self._desk.changed.connect(self._on_changed)
        self._desk.trouble.connect(self._on_trouble)

    def _connect_keys(self) -> None:
        """The table would take the letters for itself, so there they are shortcuts; a key held down decides once."""
        self._keys = {
            Qt.Key.Key_J: lambda: self._choose(self.table.currentIndex().row() + 1),
            Qt.Key.Key_K: lambda: self._choose(self.table.currentIndex().row() - 1),
            Qt.Key.Key_Return: self.panel.decide,
            Qt.Key.Key_Enter: self.panel.decide,
            Qt.Key.Key_R: self.panel.return_all,
        }
        for key, do in self._keys.items():
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.setAutoRepeat(key in (Qt.Key.Key_J, Qt.Key.Key_K))
            shortcut.activated.connect(do)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the queue in the panel, too: what is typed into a field does not get here."""
        do = self._keys.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and not event.isAutoRepeat()
        if do is not None and plain and self.panel.isAncestorOf(self.focusWidget()):
            do()
        else:
            super().keyPressEvent(event)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"change_request", "nurse"}:
            self.load()

    def _on_trouble(self) -> None:
        """What was handed over may not have been kept: it can be decided again."""
        self._handed_over.clear()
        self._show_current(self.table.current_record())

    def _show(self, loaded: Loaded) -> None:
        self._handed_over &= loaded.free
        self._not_accepted = {key: why for key, why in self._not_accepted.items() if key in loaded.free}
        self.model.set_records(loaded.rows, loaded.haystacks)
        self._show_counts(loaded.waiting, len(loaded.rows) - loaded.waiting)
        self._go_to_wanted()
        if self.table.current_record() is None:
            self._choose(self._place)

    def _go_to_wanted(self) -> None:
        if not self._wanted_id:
            return
        wanted = next((row for row in self.model.records if row.request.request_id == self._wanted_id), None)
        if wanted is not None:
            self.ui.buckets.setCurrentIndex(WAITING if wanted.waits else DONE)
            self.table.select(self._wanted_id)
            self._wanted_id = ""

    def _choose(self, row: int) -> None:
        """Makes the row of that number the current one, or the nearest that there is."""
        if count := self.model.rowCount():
            self.table.selectRow(max(0, min(row, count - 1)))

    def _show_current(self, row: ChangeRow | None) -> None:
        if row is not None:
            self._place = self.table.currentIndex().row()
        self.panel.show_row(row, can_decide=row is not None and self._can_decide(row))

    def _can_decide(self, row: ChangeRow) -> bool:
        return row.can_be_decided and row.request.request_id not in self._handed_over

    def _go_on(self, request_id: str) -> None:
        """To the next request that can be decided: below, else from the top; where there is none, it stays."""
        self._handed_over.add(request_id)
        shown, here = self.model.shown(), self.table.currentIndex().row()
        order = [*range(here + 1, len(shown)), *range(here)]
        following = next((row for row in order if self._can_decide(shown[row])), None)
        self.table.setFocus()
        if following is None:
            self._show_current(self.table.current_record())
        else:
            self.table.selectRow(following)

    def _on_bucket(self) -> None:
        self._filter()
        self._choose(0)

    def _filter(self) -> None:
        waiting = self.ui.buckets.currentIndex() == WAITING
        self.model.filter(lambda row: row.waits is waiting)
        if waiting:
            nothing = self.tr("Nothing waits for you. What nurses ask to have corrected arrives here by itself.")
        else:
            nothing = self.tr("Nothing is decided yet. What you accept or return shows here.")
        self.table.explain_empty(nothing, nothing)

    def _show_counts(self, waiting: int, done: int) -> None:
        template = self.tr("{name} {count}")
        self.ui.buckets.setTabText(WAITING, template.format(name=self.tr("To be reviewed"), count=waiting))
        self.ui.buckets.setTabText(DONE, template.format(name=self.tr("Reviewed"), count=done))
        self.count_changed.emit(waiting)

    def _show_ticked(self, count: int) -> None:
        self.ui.ticked.setText(self.tr("{count} ticked").format(count=count) if count else "")
        self.ui.accept_ticked.setEnabled(bool(count))
        self.ui.report.hide()

    def _accept_ticked(self) -> None:
        rows = self.model.ticked
        handed_over = self._handed_over
        self._not_accepted = accept_many(self._desk, [row for row in rows if row.request.request_id not in handed_over])
        accepted = {row.request.request_id for row in rows} - self._not_accepted.keys()
        self._handed_over |= accepted
        self.model.untick_all()
        told = self.tr("Accepted: {accepted}. Not accepted: {others}; the reason stands in the column “To be sent”.")
        all_well = self.tr("Accepted: {accepted}. They are sent by themselves.")
        template = told if self._not_accepted else all_well
        self.ui.report.setText(template.format(accepted=len(accepted), others=len(self._not_accepted)))
        self.ui.report.show()
        self._show_current(self.table.current_record())
