"""The records of a list, described by columns: which show, in what order, and which are ticked.

The model holds the records themselves. Search, filter and sort are done in plain Python over prepared keys and reset
the model; Qt never calls Python once per comparison (100,000 rows: a few milliseconds instead of seconds).
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from nurse_client.domain.plain_text import one_line
from nurse_client.gui.models.cell import LEFT, RIGHT, AnyIndex, Cell, plain_tip
from nurse_client.gui.models.delegates import GAP
from nurse_client.gui.theme import Tone, colour_of

R = TypeVar("R")

RECORD = Qt.ItemDataRole.UserRole + 1
"""The role under which every cell gives its row's record."""

_NOWHERE = QModelIndex()
_PARTS: dict[int, str] = {
    Qt.ItemDataRole.DisplayRole: "text",
    Qt.ItemDataRole.TextAlignmentRole: "align",
    Qt.ItemDataRole.ForegroundRole: "colour",
}
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_TICK_FLAGS = _FLAGS | Qt.ItemFlag.ItemIsUserCheckable
_TICKED, _UNTICKED = "\N{BALLOT BOX WITH CHECK}", "\N{BALLOT BOX}"


class Column(Struct, Generic[R], frozen=True):
    """A column: its title (translated), what it shows of a record and by what it sorts.

    ``sort_key`` gives something that compares natively, or None, which sorts last; without it the text sorts.
    ``width`` is in half-width characters. ``tip`` is a tool tip, ``tone`` what the colour of the
    text stresses.
    """

    title: str
    text: Callable[[R], str]
    sort_key: Callable[[R], Any] | None = None
    width: int = 10
    align: Qt.AlignmentFlag = LEFT
    tip: Callable[[R], str] | None = None
    tone: Callable[[R], Tone | None] | None = None


class RecordTableModel(QAbstractTableModel, Generic[R]):
    """Records in rows: ``set_records``, then ``search``, ``filter`` and ``sort`` decide which show, in what order.

    ``identify`` gives a record's id. With ``tickable`` the first column is a tick box; ticks are kept by id and
    outlive search, filter and sort.
    """

    ticks_changed = Signal(int)
    """How many records are ticked now."""
    shown_changed = Signal(int)
    """How many rows show now."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        identify: Callable[[R], str],
        parent: QObject | None = None,
        *,
        tickable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.identify = identify
        self.tickable = tickable
        self._offset = 1 if tickable else 0
        self._records: list[R] = []
        self._haystacks: Sequence[str] = []
        self.sorting = (-1, Qt.SortOrder.AscendingOrder)
        self._wanted: Callable[[R], bool] | None = None
        self._typed = ""
        self._sorted: list[int] = []
        self._kept: list[int] = []
        self._rows: list[int] = []
        self._ticked: set[str] = set()

    def set_records(self, records: Sequence[R], haystacks: Sequence[str] = ()) -> None:
        """Shows these records. ``haystacks``, prepared elsewhere, are one per record; without them nothing is found."""
        with self._resetting():
            self._records = list(records)
            self._haystacks = haystacks or [""] * len(self._records)
            self._sorted = list(range(len(self._records)))
            self._sort()
            self._keep_wanted()
            self._find()
        ids = set(map(self.identify, self._records)) if self._ticked else set()
        if gone := self._ticked - ids:
            self._ticked -= gone
            self.ticks_changed.emit(len(self._ticked))

    @property
    def records(self) -> list[R]:
        """All records, also those that don't show."""
        return self._records

    def shown(self) -> list[R]:
        """The records that show, in the order they show."""
        return [self._records[row] for row in self._rows]

    def record(self, row: int) -> R:
        """The record in a row."""
        return self._records[self._rows[row]]

    def row_of(self, record_id: str) -> int | None:
        """The row in which the record of that id shows, or None."""
        records, identify = self._records, self.identify
        return next((row for row, i in enumerate(self._rows) if identify(records[i]) == record_id), None)

    def rows_of(self, record_ids: Collection[str]) -> dict[str, int]:
        """The rows of those of these records that show. It looks no further than to the last of them."""
        found: dict[str, int] = {}
        records, identify = self._records, self.identify
        for row, place in enumerate(self._rows):
            record_id = identify(records[place])
            if record_id in record_ids:
                found[record_id] = row
                if len(found) == len(record_ids):
                    break
        return found

    def search(self, typed: str) -> None:
        """Shows only what matches all that was typed. Typing on looks only at what matched before."""
        if typed == self._typed:
            return
        from nurse_client.domain.search import terms  # noqa: PLC0415 - the first paint does not search

        before, now = terms(self._typed), terms(typed)
        narrowing = bool(before) and all(any(old in new for new in now) for old in before)
        with self._resetting():
            self._typed = typed
            self._find(self._rows if narrowing else None)

    def filter(self, wanted: Callable[[R], bool] | None) -> None:
        """Shows only the records that are wanted; None wants all."""
        with self._resetting():
            self._wanted = wanted
            self._keep_wanted()
            self._find()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; equal ones keep the order they had. The tick boxes don't sort."""
        if column >= self._offset:
            with self._resetting():
                self.sorting = (column, order)
                self._sort()
                self._keep_wanted()
                self._find()

    @contextmanager
    def _resetting(self) -> Iterator[None]:
        self.beginResetModel()
        yield
        self.endResetModel()
        self.shown_changed.emit(len(self._rows))

    def _sort(self) -> None:
        section, order = self.sorting
        if section < 0:
            return
        column = self.columns[section - self._offset]
        key = column.sort_key or column.text
        keys = [key(record) for record in self._records]
        known = [i for i in self._sorted if keys[i] is not None]
        known.sort(key=keys.__getitem__, reverse=order is Qt.SortOrder.DescendingOrder)
        self._sorted = known + [i for i in self._sorted if keys[i] is None]

    def _keep_wanted(self) -> None:
        wanted, records = self._wanted, self._records
        self._kept = [i for i in self._sorted if wanted(records[i])] if wanted else self._sorted

    def _find(self, within: list[int] | None = None) -> None:
        if not self._typed.strip():
            self._rows = self._kept
            return
        from nurse_client.domain.search import matches  # noqa: PLC0415 - as above

        self._rows = matches(self._haystacks, self._typed, self._kept if within is None else within)

    @property
    def ticked(self) -> list[R]:
        """The ticked records, also those that don't show at the moment."""
        return [record for record in self._records if self.identify(record) in self._ticked]

    def untick_all(self) -> None:
        """Takes all ticks away."""
        self._change_ticks(set())

    def toggle_shown(self) -> None:
        """Ticks all that show, or, when all that show are ticked, unticks them."""
        shown = set(map(self.identify, self.shown()))
        self._change_ticks(self._ticked - shown if shown <= self._ticked else self._ticked | shown)

    def _change_ticks(self, ticked: set[str]) -> None:
        self._ticked = ticked
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)
        self.ticks_changed.emit(len(ticked))

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """As Qt asks."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """As Qt asks: the columns, and the tick boxes where there are any."""
        return 0 if parent.isValid() else len(self.columns) + self._offset

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As Qt asks."""
        record = self._records[self._rows[index.row()]]
        if role == RECORD:
            return record
        number = index.column() - self._offset
        if number < 0:
            return self._tick(record, role)
        column = self.columns[number]
        if role == Qt.ItemDataRole.ToolTipRole and column.tip:
            return plain_tip(column.tip(record))
        return getattr(self.cell(index), _PARTS[role]) if role in _PARTS else None

    def cell(self, index: AnyIndex) -> Cell:
        """All that is drawn of a cell outside the tick boxes."""
        record, column = self._records[self._rows[index.row()]], self.columns[index.column() - self._offset]
        tone = column.tone(record) if column.tone else None
        colour = colour_of(tone, QGuiApplication.palette()) if tone else None
        return Cell(one_line(column.text(record)), column.align, colour)

    def _tick(self, record: R, role: int) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = self.identify(record) in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and self.columns:
            return one_line(self.columns[0].text(record))
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """As Qt asks: only ticks can be changed."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() >= self._offset:
            return False
        self._ticked ^= {self.identify(self.record(index.row()))}
        self.dataChanged.emit(index, index, [role])
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)
        self.ticks_changed.emit(len(self._ticked))
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """As Qt asks."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _TICK_FLAGS if index.column() < self._offset else _FLAGS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As Qt asks."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        number = section - self._offset
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(self.columns[number]) if number >= 0 else self._ticks_of_all()
        if role == Qt.ItemDataRole.AccessibleTextRole and number < 0:
            return self.tr("Tick all rows")
        if role == Qt.ItemDataRole.TextAlignmentRole and number >= 0:
            return self.columns[number].align
        return None

    def _title(self, column: Column[R]) -> str:
        return column.title + GAP if column.align is RIGHT else column.title

    def _ticks_of_all(self) -> str:
        rows = self._rows if self._ticked else []  # mostly nothing is, and 10,000 need not be asked
        all_ticked = rows and all(self.identify(self._records[row]) in self._ticked for row in rows)
        return _TICKED if all_ticked else _UNTICKED
