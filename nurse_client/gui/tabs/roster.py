"""本院护士: all nurses of the institution, found, filtered, and each with her file at the right."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from nurse_client.domain.renewal import Phase
from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_roster_tab import Ui_RosterTab
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.tabs.list_tab import ListTab
from nurse_client.gui.widgets.choices import offer
from nurse_client.gui.widgets.splitting import beside, take_place
from nurse_client.gui.widgets.ticking import tick_with_space
from nurse_client.gui.window.latest import GetLatest
from nurse_client.gui.words.common import (
    day_words,
    instant_words,
    pending_words,
    phase_words,
    window_tone,
    window_words,
)
from nurse_client.gui.work.roster import RosterRow, row_maker

if TYPE_CHECKING:
    from nurse_client.gui.panels.nurse_panel import NursePanel

Loaded = tuple[list[RosterRow], list[str]]
"""The rows and their haystacks."""


class RosterTab(ListTab):
    """The roster. ``application_opened`` carries the id of an application that is to be shown under 业务办理;
    ``search_cleared`` asks the window to empty its search field, ``service_wanted`` to open 客服中心, ``outbox_wanted``
    to show what waits or was refused; ``codes_issued`` carries what became of the activation codes for the ticked
    nurses. ``latest`` is 获取最新."""

    application_opened = Signal(str)
    search_cleared = Signal()
    service_wanted = Signal()
    codes_issued = Signal(str)
    outbox_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "roster")
        self._desk = desk
        self._wanted_id = ""
        self.ui = Ui_RosterTab()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[RosterRow] = RecordTableModel(
            self._columns(), lambda row: row.nurse.nurse_id, self, tickable=True
        )
        self.table = self._make_table()
        self.latest = GetLatest(desk, self)
        self.ui.latest.setDefaultAction(self.latest)
        self._place = QWidget(self)
        beside(self.ui.splitter, (self.table, 3), (self._place, 1))
        self.ui.splitter.setSizes([3000, 1000])  # shares of what there is
        self._set_up_filters()
        desk.changed.connect(self._on_changed)
        make = row_maker(desk)
        self._show(([make(nurse) for nurse in desk.first_nurses], []))
        desk.background.run(self, _load_panel, self._bring_panel)
        self.load()

    @cached_property
    def panel(self) -> "NursePanel":
        """The file of the chosen nurse at the right; made when it is first needed, in the place kept for it."""
        made = _load_panel()(self._desk, self)
        made.application_opened.connect(self.application_opened)
        made.outbox_wanted.connect(self.outbox_wanted)
        take_place(self.ui.splitter, self._place, made)
        made.show_row(self.table.current_record())
        self.table.current_changed.connect(made.show_row)
        return made

    def set_search(self, typed: str) -> None:
        """Shows only the nurses that match what was typed: name, pinyin, initials, certificate no., end of the ID."""
        self.model.search(typed)
        self._choose_first()

    def open_nurse(self, nurse_id: str) -> None:
        """Shows this nurse, whatever was filtered; once she is here, if the roster is still being read."""
        self._wanted_id = nurse_id
        self._go_to_wanted()

    def load(self) -> None:
        """Reads the roster anew, off the main thread."""
        make, records = row_maker(self._desk), self._desk.records

        def read(_: Job) -> Loaded:
            roster = records.roster()
            return [make(nurse) for nurse, _ in roster], [haystack for _, haystack in roster]

        self._desk.background.run(self, read, self._show)

    def _columns(self) -> list[Column[RosterRow]]:
        label = self._desk.label
        return [
            Column(self.tr("Name"), lambda row: row.nurse.name, width=10),
            Column(self.tr("Sex"), lambda row: label("sex", row.nurse.sex), width=5),
            Column(self.tr("Department"), lambda row: row.nurse.department, width=13),
            Column(self.tr("Title"), lambda row: label("technical_title", row.nurse.technical_title), width=11),
            Column(self.tr("Certificate no."), lambda row: row.nurse.certificate_no, width=14),
            Column(
                self.tr("Valid until"),
                lambda row: day_words(row.nurse.valid_until),
                lambda row: row.nurse.valid_until,
                width=11,
            ),
            Column(
                self.tr("Renewal window"),
                lambda row: window_words(row.window),
                lambda row: row.window.days_left if row.window else None,
                width=20,
                tone=lambda row: window_tone(row.window),
            ),
            Column(self.tr("Account"), lambda row: label("account_state", row.nurse.account_state), width=9),
            Column(self.tr("To be sent"), lambda row: pending_words(row.item), width=12),
        ]

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Nurses of the institution"))
        table.setAccessibleDescription(self.tr("Arrow keys move, Space ticks, Enter leads to the panel at the right"))
        table.explain_empty(
            self.tr("No nurse is here yet. The roster arrives with the first connection to the registry."),
            self.tr("No nurse matches. Type less, or press “Show all” to clear the search and the filters."),
        )
        tick_with_space(table, self.model)
        table.keep_widths(self._desk.settings, "roster/columns")
        table.opened.connect(lambda _: self.panel.setFocus())
        self.model.shown_changed.connect(self._show_count)
        return table

    def _bring_panel(self, _: object) -> None:
        self.panel.show()

    def _set_up_filters(self) -> None:
        offer(self.ui.status, self.tr("Every status"), self._codes("registration_status"))
        offer(self.ui.account, self.tr("Every account"), self._codes("account_state"))
        offer(self.ui.phase, self.tr("Every window"), [(phase_words(phase), phase.value) for phase in Phase])
        for box in self._filters():
            box.currentIndexChanged.connect(self._filter)
        self.ui.show_all.clicked.connect(self._show_all)
        self.ui.service.clicked.connect(self.service_wanted)
        self.ui.codes.clicked.connect(self._issue_codes)
        self.model.ticks_changed.connect(lambda count: self.ui.codes.setEnabled(bool(count)))

    def _filters(self) -> dict[QComboBox, Callable[[RosterRow], str]]:
        """The boxes, and what of a row each looks at."""
        return {
            self.ui.department: lambda row: row.nurse.department,
            self.ui.status: lambda row: row.nurse.registration_status,
            self.ui.phase: lambda row: row.window.phase if row.window else "",
            self.ui.account: lambda row: row.nurse.account_state,
        }

    def _codes(self, table: str) -> list[tuple[str, str]]:
        return [(self._desk.label(table, code.code), code.code) for code in self._desk.labels.codes(table)]

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"nurse", "application"}:
            self.load()

    def _show(self, loaded: Loaded) -> None:
        rows, haystacks = loaded
        departments = sorted({row.nurse.department for row in rows} - {""})
        offer(self.ui.department, self.tr("All departments"), [(name, name) for name in departments])
        self.model.set_records(rows, haystacks)
        self._go_to_wanted()
        self._desk.background.after_frame(self, self._choose_first)

    def _go_to_wanted(self) -> None:
        if self._wanted_id and any(row.nurse.nurse_id == self._wanted_id for row in self.model.records):
            self._show_all()
            self.table.select(self._wanted_id)
            self._wanted_id = ""

    def _filter(self) -> None:
        wanted = [(box.currentData(), of) for box, of in self._filters().items() if box.currentData()]
        self.model.filter((lambda row: all(of(row) == value for value, of in wanted)) if wanted else None)
        self._choose_first()

    def _show_all(self) -> None:
        for box in self._filters():
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self._filter()
        self.model.search("")
        self.search_cleared.emit()

    def _issue_codes(self) -> None:
        from nurse_client.gui.words.activation import issued_words  # noqa: PLC0415 - as above
        from nurse_client.gui.work.activation import issue_codes  # noqa: PLC0415 - not needed for the first paint

        ticked = [row.nurse.nurse_id for row in self.model.ticked]
        issue_codes(self._desk, self, ticked, lambda issued: self.codes_issued.emit(issued_words(issued)))
        self.model.untick_all()

    def _show_count(self, shown: int) -> None:
        template = self.tr("{shown} of {all} nurses, as of {time}")
        time = instant_words(self._desk.synchronised_at) or self.tr("never")
        self.ui.count.setText(template.format(shown=shown, all=len(self.model.records), time=time))


def _load_panel(_: Job | None = None) -> "type[NursePanel]":
    """On the store's lane: the roster is painted before this module is even loaded."""
    from nurse_client.gui.panels.nurse_panel import NursePanel  # noqa: PLC0415 - see above

    return NursePanel
