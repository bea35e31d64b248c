"""The one table of the program: the view of a RecordTableModel."""

from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QSettings, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QToolTip, QWidget

from nurse_client.domain.plain_text import one_cell
from nurse_client.gui.clipboard import put
from nurse_client.gui.models.cell import plain_tip
from nurse_client.gui.models.delegates import CellDelegate, TickDelegate
from nurse_client.gui.models.record_model import RECORD, RecordTableModel
from nurse_client.gui.settings import shape_in

_ROW_PADDING, _CELL_PADDING = 20, 16
"""What a row is higher than its text, and a column wider: rows of 34 px at the usual size of text."""
_MOST_TOLD = 100
"""Records that are named where rows are copied; of more than these the ledger holds how many."""


class RecordTable(QTableView):
    """The view of a RecordTableModel: whole rows, keyboard, copy, widths kept, and a text where there are no rows.

    The current record and the selection are kept by id when the model is reset.
    """

    current_changed = Signal(object)
    """The record of the current row, or None. Sent after a reset too, because the record may be a newer one."""
    opened = Signal(object)
    """The record that was double-clicked or on which Enter was pressed."""

    def __init__(self, model: RecordTableModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._nothing_there = self._nothing_found = ""
        self._kept: tuple[str, set[str], int, bool] = ("", set(), 0, False)
        self.setModel(model)
        self._set_up()
        self._lay_out_columns()
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._restore_selection)
        self.selectionModel().currentRowChanged.connect(self._announce_current)
        self.activated.connect(lambda index: self.opened.emit(index.data(RECORD)))
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy_selection)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sectionClicked.connect(self._header_clicked)
        self.setSortingEnabled(True)

    def _lay_out_columns(self) -> None:
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + _ROW_PADDING)
        self.setItemDelegate(CellDelegate(self._model.cell, self))
        if self._model.tickable:
            self.setItemDelegateForColumn(0, TickDelegate(self))
            self.setColumnWidth(0, metrics.height() + _ROW_PADDING)
        for section, column in enumerate(self._model.columns, int(self._model.tickable)):
            self.setColumnWidth(section, metrics.horizontalAdvance("0") * column.width + _CELL_PADDING)

    def keep_widths(self, settings: QSettings, key: str) -> None:
        """Takes the columns' widths and order as they were left, and keeps them from now on."""
        header = self.horizontalHeader()
        header.restoreState(shape_in(settings, key))
        for changed in (header.sectionResized, header.sectionMoved):
            changed.connect(lambda *_: settings.setValue(key, header.saveState()))

    def explain_empty(self, nothing_there: str, nothing_found: str) -> None:
        """What to say where no row shows: when there are no records at all, and when none matches."""
        self._nothing_there, self._nothing_found = nothing_there, nothing_found

    @property
    def empty_text(self) -> str:
        """What is said in place of rows at the moment; empty while there are rows."""
        if self._model.rowCount():
            return ""
        return self._nothing_found if self._model.records else self._nothing_there

    def current_record(self) -> Any | None:
        """The record of the current row."""
        index = self.currentIndex()
        return self._model.record(index.row()) if index.isValid() else None

    def selected_records(self) -> list[Any]:
        """The records of the selected rows, in the order they show."""
        return [self._model.record(row) for row in self._selected_rows()]

    def select(self, record_id: str) -> bool:
        """Makes the record of that id the current one and shows it; False when it does not show."""
        row = self._model.row_of(record_id)
        if row is not None:
            self.selectRow(row)
            self.scrollTo(self.currentIndex())
        return row is not None

    def copy_selection(self) -> None:
        """Puts the selected rows on the clipboard as they show (so ID numbers stay masked), tabs between columns."""
        header, first = self.horizontalHeader(), int(self._model.tickable)
        sections = map(header.logicalIndex, range(header.count()))
        columns = [self._model.columns[section - first] for section in sections if section >= first]
        lines = ["\t".join(one_cell(column.text(record)) for column in columns) for record in self.selected_records()]
        if lines:
            ids = [self._model.identify(record) for record in self.selected_records()]
            told = {"list": self.accessibleName(), "rows": str(len(ids)), "records": " ".join(ids[:_MOST_TOLD])}
            put("\n".join(lines), "list", told)

    def viewportEvent(self, event: QEvent) -> bool:
        """Where a text is longer than its column and nothing else is told, the tool tip tells all of it."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            told = index.data(Qt.ItemDataRole.ToolTipRole)
            if not told and self.sizeHintForIndex(index).width() > self.columnWidth(index.column()):
                QToolTip.showText(event.globalPos(), plain_tip(index.data()), self.viewport())
                return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Writes over an empty table why it is empty and what to do."""
        super().paintEvent(event)
        if text := self.empty_text:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            margin = self.fontMetrics().height() * 2
            area = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
            painter.end()

    def _header_clicked(self, section: int) -> None:
        if self._model.tickable and section == 0:
            self._model.toggle_shown()
            self.horizontalHeader().setSortIndicator(*self._model.sorting)

    def _selected_rows(self) -> list[int]:
        # By ranges: selectedRows() makes an index per row, which is slow where everything is selected.
        selection = self.selectionModel().selection()
        spans = [selection.at(number) for number in range(selection.count())]
        return sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})

    def _keep_selection(self) -> None:
        current = self.current_record()
        ids = {self._model.identify(record) for record in self.selected_records()}
        self._kept = (
            self._model.identify(current) if current is not None else "",
            ids,
            self.verticalScrollBar().value(),
            self._current_is_seen(),
        )

    def _restore_selection(self) -> None:
        self.executeDelayedItemsLayout()  # else all is painted twice: without the scroll bar, then beside it
        current, ids, scrolled, seen = self._kept
        if current or ids:
            self._select_again(current, ids)
            self.verticalScrollBar().setValue(scrolled)
            if seen and self.currentIndex().isValid() and not self._current_is_seen():
                self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        self._announce_current()

    def _current_is_seen(self) -> bool:
        """Whether the current row is within the part of the list that shows."""
        return self.viewport().rect().intersects(self.visualRect(self.currentIndex()))

    def _select_again(self, current: str, ids: set[str]) -> None:
        model = self._model
        rows = model.rows_of((ids | {current}) - {""})
        selection = QItemSelection()
        for row in _spans([row for record_id, row in rows.items() if record_id in ids]):
            selection.select(model.index(row[0], 0), model.index(row[1], model.columnCount() - 1))
        select = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, select.ClearAndSelect)
        if current in rows:
            self.selectionModel().setCurrentIndex(model.index(rows[current], model.tickable), select.NoUpdate)

    def _announce_current(self) -> None:
        self.current_changed.emit(self.current_record())


def _spans(rows: list[int]) -> list[tuple[int, int]]:
    """Ascending rows as runs, first and last: everything selected is one run."""
    spans: list[tuple[int, int]] = []
    for row in rows:
        if spans and spans[-1][1] == row - 1:
            spans[-1] = (spans[-1][0], row)
        else:
            spans.append((row, row))
    return spans
