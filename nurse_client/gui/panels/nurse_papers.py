"""The forms that were printed for one nurse, each with its way: the last printed first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_client.domain.records import Application
from nurse_client.gui.background import Job, Lane
from nurse_client.gui.desk import Desk
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.paper.trail import PAPER, PaperReader, PaperRow
from nurse_client.gui.theme import Tone
from nurse_client.gui.words.common import instant_words
from nurse_client.gui.words.papers import destination_words, doubt_words, print_words, way_words


class NursePapers(QWidget):
    """``application_opened`` carries the id of the application that was chosen; ``doubtful`` says whether a form that
    somebody waits for says something else than it would now."""

    application_opened = Signal(str)
    doubtful = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._nurse_id = ""
        self.model: RecordTableModel[PaperRow] = RecordTableModel(
            self._columns(), lambda row: " ".join(row.trail.key), self
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._make_table())
        desk.changed.connect(self._on_changed)

    def show_nurse(self, nurse_id: str) -> None:
        """Shows the papers of this nurse (``""``: no nurse)."""
        if nurse_id != self._nurse_id:
            self._nurse_id = nurse_id
            self._show(nurse_id, [])
        self._load()

    def _load(self) -> None:
        if not self._nurse_id:
            return
        records, reader, nurse_id = self._desk.records, PaperReader(self._desk), self._nurse_id

        def read(_: Job) -> list[PaperRow]:
            return reader.of([one for one in records.all(Application) if one.nurse_id == nurse_id])

        self._desk.background.run(
            self, read, lambda rows: self._show(nurse_id, rows), self._desk.trouble.emit, lane=Lane.NETWORK
        )

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if PAPER in kinds:
            self._load()

    def _show(self, nurse_id: str, rows: list[PaperRow]) -> None:
        if nurse_id == self._nurse_id:
            self.model.set_records(rows)
            self.doubtful.emit(any(row.is_newest and row.has_changed for row in rows))

    def _columns(self) -> list[Column[PaperRow]]:
        desk = self._desk
        return [
            Column(
                self.tr("Business"),
                lambda row: desk.label("business", row.application.business) if row.application else "",
                width=10,
            ),
            Column(
                self.tr("To be noted"),
                lambda row: doubt_words(row) or print_words(row.trail.last),
                width=18,
                tone=lambda row: Tone.NEAR if row.has_changed else None,
            ),
            Column(self.tr("Where it is"), lambda row: way_words(desk, row), width=26),
            Column(self.tr("Printed"), lambda row: instant_words(row.trail.last.printed_at), width=16),
            Column(self.tr("By"), lambda row: row.trail.last.printed_by, width=8),
            Column(self.tr("On"), lambda row: destination_words(row.trail.last), width=16),
        ]

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Printed forms of the nurse"))
        table.setAccessibleDescription(self.tr("Enter opens the application under Business"))
        nothing = self.tr("No form of this nurse was printed at this desk. Forms are printed under Business.")
        table.explain_empty(nothing, nothing)
        table.opened.connect(self._open)
        return table

    def _open(self, row: PaperRow) -> None:
        if row.application is not None:
            self.application_opened.emit(row.application.application_id)
