"""A key typed into the search field up to the painted rows, at 100,000 nurses; against a frame, and against Qt's own
filter over a Python model."""

import statistics
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication, QTableView

from nurse_client.domain.records import Nurse
from nurse_client.domain.search import haystack
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from tests.benchmarks.bench_start import province
from tests.benchmarks.ratio import Ratio

NURSES = 100_000
FRAME = 0.016
"""Seconds: what the main thread may take at most."""
WORDS = ("zhangli", "病", "0099", "liu m")
COLUMNS: list[Column[Nurse]] = [
    Column("name", lambda nurse: nurse.name),
    Column("department", lambda nurse: nurse.department),
    Column("certificate", lambda nurse: nurse.certificate_no),
    Column("valid until", lambda nurse: str(nurse.valid_until), lambda nurse: nurse.valid_until),
]


def run() -> list[Ratio]:
    """The median over every key of several words, and of all words typed into both tables."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    nurses = province(NURSES).nurses
    haystacks = [haystack(nurse) for nurse in nurses]
    ours = typed_into_ours(application, nurses, haystacks)
    qts = typed_into_qts(application, nurses, haystacks)
    return [
        Ratio(f"key to painted rows, {NURSES:,} nurses / a frame of 16 ms", statistics.median(ours), FRAME, 1.0),
        Ratio(f"key to painted rows, {NURSES:,} nurses / QSortFilterProxyModel", sum(ours), sum(qts), 1 / 20),
    ]


def typed_into_ours(application: QApplication, nurses: list[Nurse], haystacks: list[str]) -> list[float]:
    """Seconds for each key, with our table."""
    model = RecordTableModel(COLUMNS, lambda nurse: nurse.nurse_id)
    table = RecordTable(model)
    model.set_records(nurses, haystacks)
    return times(application, table, model.search)


def typed_into_qts(application: QApplication, nurses: list[Nurse], haystacks: list[str]) -> list[float]:
    """Seconds for each key, with Qt's filter over a model in Python that has one haystack a row."""
    proxy = QSortFilterProxyModel()
    source = Plain(nurses, haystacks)
    proxy.setSourceModel(source)
    proxy.setFilterRole(Qt.ItemDataRole.UserRole)
    table = QTableView()
    table.setModel(proxy)
    return times(application, table, proxy.setFilterFixedString)


def times(application: QApplication, table: QTableView, search: Callable[[str], None]) -> list[float]:
    """Types the words key by key and takes the time of each key up to the end of painting."""
    table.resize(1000, 700)
    table.show()
    application.processEvents()
    taken = []
    for word in WORDS:
        for length in range(1, len(word) + 1):
            start = time.perf_counter()
            search(word[:length])
            table.viewport().repaint()
            taken.append(time.perf_counter() - start)
        search("")
    table.close()
    return taken


_ROOT = QModelIndex()


class Plain(QAbstractTableModel):
    """How it is usually done."""

    def __init__(self, nurses: list[Nurse], haystacks: list[str]) -> None:
        super().__init__()
        self._nurses, self._haystacks = nurses, haystacks

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:  # noqa: N802 - Qt's
        return 0 if parent.isValid() else len(self._nurses)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:  # noqa: N802 - Qt's
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.UserRole:
            return self._haystacks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()].text(self._nurses[index.row()])
        return None
