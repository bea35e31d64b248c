"""纸质材料去向: where the printed forms are, for how long, and what has become of them."""

from collections import Counter
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from nurse_client.domain import search
from nurse_client.domain.paper_trail import Step
from nurse_client.gui.background import Job, Lane
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_papers import Ui_Papers
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.cell import RIGHT
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.paper.trail import PAPER, PaperReader, PaperRow, mark
from nurse_client.gui.theme import Tone
from nurse_client.gui.widgets.choices import chosen
from nurse_client.gui.widgets.sizes import open_at
from nurse_client.gui.widgets.ticking import tick_with_space
from nurse_client.gui.words.common import instant_words
from nurse_client.gui.words.papers import (
    days_words,
    destination_words,
    doubt_words,
    place_words,
    print_words,
    step_words,
)
from nurse_client.store.papers import Key

OPEN, FINISHED, TO_SIGN = "open", "finished", "to_sign"
"""Filters: all that somebody waits for, what the authority has decided, and what nobody has marked yet. The others are
the steps."""


class Loaded(NamedTuple):
    """The rows and their haystacks."""

    rows: list[PaperRow]
    haystacks: list[str]


class PapersDialog(QDialog):
    """Follows the register while it is open. ``application_opened`` carries the id of the application to be shown."""

    application_opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "paper-trail")
        self._desk = desk
        self._loading: Job | None = None
        self.ui = Ui_Papers()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[PaperRow] = RecordTableModel(
            self._columns(), lambda row: row.trail.last.record_id, self, tickable=True
        )
        self.table = self._make_table()
        self.ui.layout.insertWidget(2, self.table, 1)
        open_at(self, 150, 34)
        self._set_up_places()
        self._connect()
        self._filter()
        self._show_chosen()
        self.load()

    def load(self) -> None:
        """Reads the register anew, off the main thread."""
        reader = PaperReader(self._desk)

        def read(_: Job) -> Loaded:
            rows = reader.every()
            return Loaded(rows, [_haystack(row) for row in rows])

        job = self._desk.background.run(
            self, read, lambda loaded: self._show(job, loaded), self._desk.trouble.emit, lane=Lane.NETWORK
        )
        self._loading = job

    def _columns(self) -> list[Column[PaperRow]]:
        desk = self._desk
        return [
            Column(self.tr("Name"), lambda row: row.application.nurse.name if row.application else "", width=10),
            Column(
                self.tr("Business"),
                lambda row: desk.label("business", row.application.business) if row.application else "",
                width=12,
            ),
            Column(self.tr("Where it is"), place_words, width=26),
            Column(
                self.tr("For"),
                lambda row: days_words(row.trail.days(desk.today())),
                lambda row: row.trail.days(desk.today()),
                width=9,
                align=RIGHT,
            ),
            Column(
                self.tr("To be noted"),
                lambda row: doubt_words(row) or print_words(row.trail.last),
                width=22,
                tone=lambda row: Tone.NEAR if row.has_changed else None,
            ),
            Column(
                self.tr("Printed"),
                lambda row: instant_words(row.trail.last.printed_at),
                lambda row: row.trail.last.printed_at,
                width=16,
            ),
            Column(self.tr("By"), lambda row: row.trail.last.printed_by, width=8),
            Column(self.tr("On"), lambda row: destination_words(row.trail.last), width=16),
            Column(
                self.tr("Application no."),
                lambda row: row.application.receipt_no if row.application else row.trail.last.receipt_no,
                width=18,
            ),
        ]

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Printed forms"))
        table.setAccessibleDescription(self.tr("Arrow keys move, Space ticks, Enter opens the application"))
        table.explain_empty(self.tr("The register is being read…"), "")
        tick_with_space(table, self.model)
        table.keep_widths(self._desk.settings, "papers/columns")
        return table

    def _set_up_places(self) -> None:
        bar = self.ui.places
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setUsesScrollButtons(True)
        for value in self._names():
            bar.setTabData(bar.addTab(""), value)
        self.ui.search.setClearButtonEnabled(True)
        self.ui.search.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 24)

    def _names(self) -> dict[str, str]:
        return {
            OPEN: self.tr("All under way {count}"),
            TO_SIGN: self.tr("To be signed {count}"),
            Step.SIGNED: self.tr("To be sealed {count}"),
            Step.SEALED: self.tr("To be delivered {count}"),
            Step.DELIVERED: self.tr("With the authority {count}"),
            Step.RETURNED: self.tr("Come back {count}"),
            FINISHED: self.tr("Finished {count}"),
        }

    def _steps(self) -> dict[Step, QPushButton]:
        ui = self.ui
        buttons = (ui.signed, ui.sealed, ui.delivered, ui.returned, ui.taken_back)
        return dict(zip(Step, buttons, strict=True))

    def _connect(self) -> None:
        for step, button in self._steps().items():
            button.clicked.connect(lambda _, step=step: self._mark(step))
        self.ui.places.currentChanged.connect(self._filter)
        self.ui.search.textChanged.connect(self.model.search)
        self.ui.open.clicked.connect(lambda: self._open(self.table.current_record()))
        self.ui.close.clicked.connect(self.close)
        self.table.opened.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        self.model.ticks_changed.connect(self._show_chosen)
        self.model.modelReset.connect(self._show_chosen)
        self._desk.changed.connect(self._on_changed)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {PAPER, "application", "nurse"}:
            self.load()

    def _show(self, job: Job, loaded: Loaded) -> None:
        if job is not self._loading:
            return
        self.model.set_records(loaded.rows, loaded.haystacks)
        counts = Counter(place for row in loaded.rows for place in _places(row))
        for index, (value, name) in enumerate(self._names().items()):
            self.ui.places.setTabText(index, name.format(count=counts[value]))
        self.table.explain_empty(
            self.tr("No form was printed at this desk yet. What you print under Business shows here."),
            self.tr("No printed form is here now, or none matches the search."),
        )
        if self.table.current_record() is None and self.model.rowCount():
            self.table.selectRow(0)

    def _filter(self) -> None:
        place = chosen(self.ui.places)
        self.model.filter(lambda row: place in _places(row))

    def _chosen(self) -> list[PaperRow]:
        return self.model.ticked or self.table.selected_records()

    def _show_chosen(self) -> None:
        """Only a step that one of the chosen papers may take can be pressed."""
        rows = self._chosen()
        for step, button in self._steps().items():
            button.setEnabled(any(row.trail.may(step) for row in rows))
        template = self.tr("{count} ticked:") if self.model.ticked else self.tr("{count} selected:")
        self.ui.chosen.setText(template.format(count=len(rows)))
        current = self.table.current_record()
        self.ui.open.setEnabled(current is not None and current.application is not None)
        self.ui.report.setVisible(bool(self.ui.report.text()))

    def _mark(self, step: Step) -> None:
        trails = [row.trail for row in self._chosen()]
        mark(self._desk, self, trails, step, lambda marked: self._report(step, len(trails), marked))

    def _report(self, step: Step, asked: int, marked: list[Key]) -> None:
        all_well = self.tr("{step}: {count} forms were marked.")
        told = self.tr("{step}: {count} of {asked} forms were marked; the others were so already, or are further.")
        template = all_well if len(marked) == asked else told
        self.ui.report.setText(template.format(step=step_words(step), count=len(marked), asked=asked))
        self.ui.report.show()
        self.model.untick_all()

    def _open(self, row: PaperRow | None) -> None:
        if row is not None and row.application is not None:
            self.application_opened.emit(row.application.application_id)
            self.accept()


def _places(row: PaperRow) -> tuple[str, ...]:
    """The filters that let a row through."""
    return (OPEN, row.trail.stage or TO_SIGN) if row.is_open else (FINISHED,)


def _haystack(row: PaperRow) -> str:
    receipt_no = (row.application.receipt_no if row.application else row.trail.last.receipt_no).lower()
    return f"{search.haystack(row.application.nurse)}\n{receipt_no}" if row.application else receipt_no
