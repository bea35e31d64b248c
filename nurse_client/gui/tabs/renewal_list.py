"""What 待延续 and 过期未延续 have in common: a list by days left, a text on the chosen nurse, her file at the right."""

from collections.abc import Collection, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from nurse_client.domain.plain_text import plain
from nurse_client.domain.records import Business
from nurse_client.domain.renewal import Window
from nurse_client.gui.clipboard import put
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_renewal_list import Ui_RenewalList
from nurse_client.gui.models.cell import RIGHT
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.panels.headings import make_heading
from nurse_client.gui.panels.nurse_panel import NursePanel
from nurse_client.gui.paper.production import FormPreviews, show_papers
from nurse_client.gui.tabs.list_tab import ListTab
from nurse_client.gui.widgets.choices import offer
from nurse_client.gui.widgets.splitting import take_place
from nurse_client.gui.words.common import day_words, instant_words, window_tone
from nurse_client.gui.words.tongue import Tongue, of_paper, of_the_screen
from nurse_client.gui.work.renewals import Loaded, RenewalRow, row_reader

if TYPE_CHECKING:  # nothing of paper is loaded before the first print
    from nurse_client.documents.forms import Paper

TEXT_LINES = 8
"""How many lines of the text show at once."""


class RenewalList(ListTab):
    """The list. ``application_opened`` carries the id of an application that is to be shown under 业务办理;
    ``search_cleared`` asks the window to empty its search field; ``count_changed`` says how many nurses are here;
    ``outbox_wanted`` leads to what waits or was refused.

    A kind of list says which nurses belong to it (``_ends``, ``_belongs``), which applications matter
    (``BUSINESSES``), what its columns are (``_columns``), and what there is to say about a nurse (``_text_on``).
    """

    application_opened = Signal(str)
    search_cleared = Signal()
    count_changed = Signal(int)
    outbox_wanted = Signal()

    BUSINESSES: Collection[Business]
    NAME: str
    """Under which the widths of the columns are kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tongue = of_the_screen(desk)
        self.ui = Ui_RenewalList()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[RenewalRow] = RecordTableModel(
            self._columns(), lambda row: row.file.nurse.nurse_id, self
        )
        self.model.filter(self._wants)
        self.table = self._make_table()
        self._forms = FormPreviews(desk, self, self.ui.told.setText)
        self._place = QWidget(self)
        self._lay_out()
        self._connect()
        self.load()

    @cached_property
    def panel(self) -> NursePanel:
        """The file of the chosen nurse at the right; made when it is first looked at, in the place kept for it."""
        made = NursePanel(self._desk, self)
        made.application_opened.connect(self.application_opened)
        made.outbox_wanted.connect(self.outbox_wanted)
        take_place(self.ui.splitter, self._place, made)
        self.table.current_changed.connect(lambda row: made.show_row(row.file if row else None))
        current = self.table.current_record()
        made.show_row(current.file if current else None)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        """Brings the panel."""
        super().showEvent(event)
        self.panel.show()

    def set_search(self, typed: str) -> None:
        """Shows only the nurses that match what was typed: name, pinyin, initials, certificate no., end of the ID."""
        self.model.search(typed)
        self._choose_first()

    def show_tasks(self) -> None:
        """Shows everybody, whatever was filtered."""
        self._show_all()

    def load(self) -> None:
        """Reads the nurses anew, off the main thread."""
        read = row_reader(self._desk, self._ends(), self._belongs, self.BUSINESSES)
        self._desk.background.run(self, read, self._show)

    def _ends(self) -> tuple[date, date]:
        """The first and the last day on which a registration that belongs here can end."""
        raise NotImplementedError

    def _belongs(self, window: Window) -> bool:
        """Whether a nurse with this window belongs here. Runs off the main thread."""
        raise NotImplementedError

    def _columns(self) -> list[Column[RenewalRow]]:
        raise NotImplementedError

    def _text_on(self, row: RenewalRow, tongue: Tongue) -> str:
        """What there is to say about a nurse. Runs on any thread."""
        raise NotImplementedError

    def _wants(self, row: RenewalRow) -> bool:
        """Whether the filters let a nurse through."""
        return self._is_in_department(row)

    def _is_in_department(self, row: RenewalRow) -> bool:
        return self.ui.department.currentData() in ("", row.file.nurse.department)

    def _nurse_columns(self) -> list[Column[RenewalRow]]:
        return [
            Column(self.tr("Name"), lambda row: row.file.nurse.name, width=8),
            Column(self.tr("Department"), lambda row: row.file.nurse.department, width=12),
        ]

    def _day_columns(self, days: str) -> list[Column[RenewalRow]]:
        """Until when it is valid, and the days from today to then, under the title ``days``."""
        return [
            Column(
                self.tr("Valid until"),
                lambda row: day_words(row.window.valid_until),
                lambda row: row.window.valid_until,
                width=10,
            ),
            Column(
                days,
                lambda row: str(abs(row.window.days_left)),
                lambda row: row.window.days_left,
                width=12,
                align=RIGHT,
                tone=lambda row: window_tone(row.window),
            ),
        ]

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleDescription(self.tr("Arrow keys move, Enter leads to the panel at the right"))
        table.keep_widths(self._desk.settings, f"{self.NAME}/columns")
        days = next(i for i, column in enumerate(self.model.columns) if column.align is RIGHT)
        table.sortByColumn(days, self.model.sorting[1])
        return table

    def _lay_out(self) -> None:
        self.ui.left_layout.insertWidget(0, self.table, 1)
        self.ui.splitter.addWidget(self._place)
        for place, stretch in enumerate((3, 1)):
            self.ui.splitter.setStretchFactor(place, stretch)
        self.ui.splitter.setSizes([3000, 1000])  # shares of what there is
        self.ui.text.setFixedHeight(self.ui.text.fontMetrics().lineSpacing() * (TEXT_LINES + 1))
        make_heading(self.ui.heading)
        QWidget.setTabOrder(self.ui.print_forms, self.ui.print_notices)
        QWidget.setTabOrder(self.ui.print_notices, self.table)
        QWidget.setTabOrder(self.table, self.ui.copy_text)

    def _connect(self) -> None:
        self.ui.department.currentIndexChanged.connect(self._filter)
        self.ui.show_all.clicked.connect(self._show_all)
        self.ui.copy_text.clicked.connect(self._copy_text)
        self.ui.print_notice.clicked.connect(self._print_current)
        self.ui.print_forms.clicked.connect(lambda: self._print_forms(self.model.shown()))
        self.ui.print_notices.clicked.connect(lambda: self._print_notices(self.model.shown()))
        self.table.current_changed.connect(self._show_current)
        self.table.opened.connect(lambda _: self.panel.setFocus())
        self.model.shown_changed.connect(self._show_count)
        self._desk.changed.connect(self._on_changed)
        self._show_current(None)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"nurse", "application"}:
            self.load()

    def _show(self, loaded: Loaded) -> None:
        departments = sorted({row.file.nurse.department for row in loaded.rows} - {""})
        offer(self.ui.department, self.tr("All departments"), [(name, name) for name in departments])
        self.model.set_records(loaded.rows, loaded.haystacks)
        self.count_changed.emit(len(loaded.rows))
        self._desk.background.after_frame(self, self._choose_first)

    def _filter(self) -> None:
        self.model.filter(self._wants)
        self._choose_first()

    def _show_all(self) -> None:
        with QSignalBlocker(self.ui.department):
            self.ui.department.setCurrentIndex(0)
        self._filter()
        self.model.search("")
        self.search_cleared.emit()

    def _show_count(self, shown: int) -> None:
        for button in (self.ui.print_notices, self.ui.print_forms):
            button.setEnabled(bool(shown))
        template = self.tr("{shown} of {all} nurses, as of {time}")
        time = instant_words(self._desk.synchronised_at) or self.tr("never")
        self.ui.count.setText(template.format(shown=shown, all=len(self.model.records), time=time))

    def _show_current(self, row: RenewalRow | None) -> None:
        self.ui.text.setPlainText(plain(self._text_on(row, self._tongue)) if row else "")
        self.ui.copy_text.setEnabled(row is not None)
        self.ui.print_notice.setEnabled(row is not None)
        self.ui.told.clear()

    def _copy_text(self) -> None:
        row = self.table.current_record()
        self._put_on_clipboard(
            self.ui.text.toPlainText(), "notice", {"nurse_id": row.file.nurse.nurse_id if row else ""}
        )

    def _put_on_clipboard(self, text: str, what: str, details: dict[str, str]) -> None:
        put(plain(text), what, details)
        self.ui.told.setText(self.tr("✔ Copied. Paste it where you want it."))

    def _print_current(self) -> None:
        row = self.table.current_record()
        if row is not None:
            self._print_notices([row])

    def _print_forms(self, rows: Sequence[RenewalRow]) -> None:
        """The forms of what is filed. Without an application there is no form: it has no receipt number yet."""
        filed = [row.application.application for row in rows if row.application is not None]
        if missing := len(rows) - len(filed):
            told = self.tr("{count} of those shown have filed nothing: there is no form of theirs to print yet.")
            self.ui.told.setText(told.format(count=missing))
        if filed:
            self._forms.show(filed)

    def _print_notices(self, rows: Sequence[RenewalRow]) -> None:
        desk, tongue, now = self._desk, of_paper(self._desk), self._desk.clock()

        def make() -> "list[Paper]":
            from nurse_client.documents.slips import notice_slips  # noqa: PLC0415 - as above

            return [notice_slips([self._text_on(row, tongue) for row in rows], desk.institution, now)]

        show_papers(desk, self, make, self.ui.told.setText)
