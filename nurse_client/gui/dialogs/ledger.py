"""操作台账: what was done, seen in full, printed and exported at this desk, whether it is as it was written, and its
export for an inspection."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from nurse_client.documents.spreadsheet import Obstacle, SpreadsheetNotWritten
from nurse_client.domain.plain_text import file_name
from nurse_client.gui.background import Job, Lane
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_ledger import Ui_Ledger
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.cell import RIGHT
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.widgets.choices import offer
from nurse_client.gui.widgets.sizes import open_at
from nurse_client.gui.words.sentences import sentence
from nurse_client.gui.work.ledger_export import Exported, exporter, verdict
from nurse_client.gui.work.ledger_rows import LedgerRow, LoadedLedger, loader


class LedgerDialog(QDialog):
    """The entries, the newest first. The check is made whenever they are read."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "lock-and-ledger")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._loading: Job | None = None
        self._exporting: Job | None = None
        self._closing = False
        self.ui = Ui_Ledger()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[LedgerRow] = RecordTableModel(self._columns(), lambda row: row.row_id, self)
        self.table = self._make_table()
        self.ui.layout.insertWidget(self.ui.layout.indexOf(self.ui.verdict) + 1, self.table, 1)
        self._connect()
        self._offer_periods()
        open_at(self, 140, 30)
        self._show_current(None)
        self._show_state("")
        self.load()

    def load(self) -> None:
        """Reads and checks all entries, off the main thread."""
        self.ui.verdict.setText(self.tr("The ledger is being read and checked…"))
        self._set_busy(True)
        self._loading = self._desk.background.run(
            self, loader(self._desk), self._show, self._fail, self._show_progress, lane=Lane.NETWORK
        )

    def done(self, result: int) -> None:
        """Closes, but not before an export under way has stopped."""
        self._closing = True
        if self._loading is not None:
            self._loading.cancel()
        if self._exporting is not None:
            self._exporting.cancel()
            return
        super().done(result)

    def ask_for_file(self) -> None:
        """Opens the file dialog."""
        dialog = QFileDialog(self, self.tr("Export the ledger"), "", self.tr("Excel workbooks (*.xlsx)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        name = self.tr("Ledger {day}").format(day=self._desk.today().isoformat())
        dialog.selectFile(f"{file_name(name)}.xlsx")
        dialog.fileSelected.connect(self.export)
        dialog.open()

    def export(self, name: str) -> None:
        """Writes all entries to a workbook of that name in the background; filters don't matter."""
        self._set_busy(True)
        self._show_state(self.tr("The workbook is being written…"))
        self._exporting = self._desk.background.run(
            self,
            exporter(self._desk, Path(name)),
            self._tell_exported,
            self._tell_not_exported,
            self._show_progress,
            lane=Lane.NETWORK,
        )
        self.ui.stop.show()

    def _columns(self) -> list[Column[LedgerRow]]:
        return [
            Column(self.tr("No."), lambda row: row.row_id, lambda row: row.number, width=8, align=RIGHT),
            Column(self.tr("When"), lambda row: row.when, width=20),
            Column(self.tr("What"), lambda row: row.what, width=26),
            Column(self.tr("Who"), lambda row: row.who, width=12),
            Column(self.tr("About"), lambda row: row.about, width=18),
            Column(self.tr("Details"), lambda row: row.details, width=34),
        ]

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Entries of the ledger"))
        table.explain_empty(
            self.tr("Nothing is written yet. What is done, seen in full, printed or exported here is noted by itself."),
            self.tr("No entry matches. Clear the search, or choose another kind or period."),
        )
        table.keep_widths(self._desk.settings, "ledger/columns")
        table.current_changed.connect(self._show_current)
        return table

    def _connect(self) -> None:
        self.ui.search.textChanged.connect(self.model.search)
        self.ui.kind.currentIndexChanged.connect(self._filter)
        self.ui.period.currentIndexChanged.connect(self._filter)
        self.ui.check.clicked.connect(self.load)
        self.ui.export_button.clicked.connect(self.ask_for_file)
        self.ui.stop.clicked.connect(self._stop)
        self.ui.close.clicked.connect(self.reject)
        self.model.shown_changed.connect(self._count)

    def _offer_periods(self) -> None:
        offer(self.ui.kind, self.tr("Every kind"), [])
        periods = [
            (self.tr("Today"), "1"),
            (self.tr("The last 7 days"), "7"),
            (self.tr("The last 30 days"), "30"),
            (self.tr("The last 12 months"), "365"),
        ]
        offer(self.ui.period, self.tr("Any time"), periods)

    def _filter(self) -> None:
        kind, days = self.ui.kind.currentData(), self.ui.period.currentData()
        first = (self._desk.today() - timedelta(days=int(days) - 1)).isoformat() if days else ""

        def wanted(row: LedgerRow) -> bool:
            return (not kind or row.event == kind) and row.when >= first

        self.model.filter(wanted if kind or first else None)

    def _show(self, loaded: LoadedLedger) -> None:
        self._loading = None
        self._set_busy(False)
        self.ui.verdict.setText(verdict(len(loaded.rows), loaded.first_bad))
        offer(self.ui.kind, self.tr("Every kind"), loaded.kinds)
        self.model.set_records(loaded.rows, loaded.haystacks)
        if loaded.first_bad is not None:
            self.table.select(str(loaded.first_bad))
        elif self.table.current_record() is None and loaded.rows:
            self.table.selectRow(0)

    def _fail(self, error: Exception) -> None:
        self._loading = None
        self._set_busy(False)
        self.ui.verdict.setText(sentence(error))

    def _show_current(self, row: LedgerRow | None) -> None:
        self.ui.details.setText(row.details if row else "")

    def _count(self, shown: int) -> None:
        text = self.tr("{shown} of {count} entries").format(shown=f"{shown:,}", count=f"{len(self.model.records):,}")
        self.ui.count.setText(text)

    def _stop(self) -> None:
        if self._exporting is not None:
            self._exporting.cancel()
            self.ui.stop.setEnabled(False)

    def _show_progress(self, done: int, total: int, _: str) -> None:
        self.ui.progress.setRange(0, total)
        self.ui.progress.setValue(done)

    def _tell_exported(self, exported: Exported | None) -> None:
        if exported is None:
            self._end_export(self.tr("Stopped: no file was made."))
            return
        self._desk.note("ledger_exported", exported.ledger_details())
        template = self.tr("Done: {count} entries are in {path}")
        self._end_export(template.format(count=f"{exported.entries:,}", path=exported.path))

    def _tell_not_exported(self, error: Exception) -> None:
        if not isinstance(error, SpreadsheetNotWritten):
            self._end_export(sentence(error))
            return
        words = {
            Obstacle.DISK_FULL: self.tr("The disk is full: no file was made. Make room, or choose another place."),
            Obstacle.NO_FOLDER: self.tr("The folder is not there any more: no file was made. Choose another one."),
            Obstacle.IN_USE: self.tr(
                "The file can't be written: it may be open in Excel, or the folder may be for reading only. Close it, "
                "or choose another name. What was there before is as it was."
            ),
            Obstacle.OTHER: self.tr("The file could not be written: no file was made. Choose another place."),
        }
        self._end_export(words[error.obstacle])

    def _end_export(self, words: str) -> None:
        self._exporting = None
        self._set_busy(False)
        self._show_state(words)
        if self._closing:
            self.reject()

    def _show_state(self, words: str) -> None:
        self.ui.state.setText(words)
        self.ui.state.setVisible(bool(words))

    def _set_busy(self, busy: bool) -> None:
        self.ui.check.setEnabled(not busy)
        self.ui.export_button.setEnabled(not busy)
        self.ui.stop.setVisible(False)
        self.ui.stop.setEnabled(True)
        self.ui.progress.setRange(0, 0)
        self.ui.progress.setVisible(busy)
