"""How long a tab takes to open at 10,000 nurses: from the click on it until it is painted, each for the first time
(the roster, with which the program starts, again).

Beside it the bare model: a plain table of as many rows and columns as the tab's own, shown for the first time.
"""

import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QEventLoop,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QTabWidget, QWidget

from nurse_client.domain.records import Record
from nurse_client.gui.models.record_table import RecordTable
from tests.benchmarks.bench_stall import BEAT_MS
from tests.benchmarks.bench_start import province
from tests.benchmarks.ratio import Ratio
from tests.support.changes import change_request
from tests.support.desk import Registry, open_desk
from tests.support.filled import whole_window
from tests.support.records import application

NURSES, APPLICATIONS, REQUESTS, RUNS = 10_000, 2_000, 1_000, 5
ALLOWED_MS, TIMES_BARE = 100.0, 5.0


def run() -> list[Ratio]:
    """Each tab against what is allowed, and all tabs against their bare tables; of several runs the least disturbed."""
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    runs = [opened_once(qt) for _ in range(RUNS)]
    tabs = {name: min(one[name][0] for one in runs) for name in runs[0]}
    bare = {name: min(one[name][1] for one in runs) for name in runs[0]}
    ratios = [Ratio(f"{name} opened, {NURSES:,} nurses / allowed", tabs[name], ALLOWED_MS, 1.0, "ms") for name in tabs]
    return [*ratios, Ratio("all tabs opened / bare tables", sum(tabs.values()), sum(bare.values()), TIMES_BARE, "ms")]


def opened_once(qt: QApplication) -> dict[str, tuple[float, float]]:
    """For each tab, by its class: milliseconds to open it, and to show its bare table."""
    with tempfile.TemporaryDirectory(prefix="bench-tabs-") as folder:
        desk = open_desk(Path(folder), records(), Registry())
        window = whole_window(Path(folder), desk, "zh_CN", wait)
        tabs = window.ui.tabs
        taken = {}
        for index in reversed(range(tabs.count())):
            tab = tabs.widget(index)
            taken[type(tab).__name__] = (opened(qt, tabs, index), shown_bare(qt, tab))
        window.close_desk()
        desk.close()
        desk.background.close()
        window.close()
        window.deleteLater()
    return taken


def records() -> list[Record]:
    """A province's nurses, with what the other tabs show of them."""
    nurses = province(NURSES).nurses
    applications = [
        application(
            application_id=f"a-{number}",
            nurse_id=one.nurse_id,
            nurse=one,
            submitted_at=application().submitted_at + timedelta(minutes=number),
        )
        for number, one in enumerate(nurses[:APPLICATIONS])
    ]
    requests = [change_request(number, ("technical_title", "253", "252")) for number in range(REQUESTS)]
    return [*nurses, *applications, *requests]


def wait(holds: Callable[[], bool]) -> None:
    """Lets the program run until something is so."""
    loop = QEventLoop()
    glance = QTimer(loop, interval=BEAT_MS)
    glance.timeout.connect(lambda: holds() and loop.quit())
    glance.start()
    loop.exec()
    glance.stop()


def opened(qt: QApplication, tabs: QTabWidget, index: int) -> float:
    """Milliseconds from the click on a tab until it is painted."""
    if tabs.currentIndex() == index:
        tabs.setCurrentIndex(index - 1)
        qt.processEvents()
    bar = tabs.tabBar()

    def click() -> None:
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(index).center())

    return until_painted(qt, tabs.widget(index), click)


def shown_bare(qt: QApplication, tab: QWidget) -> float:
    """Milliseconds until a plain table of the same rows and columns is painted."""
    counts = [(table.model().rowCount(), table.model().columnCount()) for table in tab.findChildren(RecordTable)]
    view = QTableView()
    view.setModel(Bare(*max(counts, default=(0, 0))))
    view.resize(tab.size())
    taken = until_painted(qt, view.viewport(), view.show)
    view.close()
    return taken


def until_painted(qt: QApplication, widget: QWidget, begin: Callable[[], object]) -> float:
    """Milliseconds from what begins it until the widget, and what is in it, is painted."""
    painted = Painted(widget)
    start = time.perf_counter()
    begin()
    while not painted.seen:
        qt.processEvents()
    taken = time.perf_counter() - start
    widget.removeEventFilter(painted)
    return taken * 1000


class Painted(QObject):
    """Sees that a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


_ROOT = QModelIndex()


class Bare(QAbstractTableModel):
    """So many rows and columns of nothing but a text."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__()
        self._rows, self._columns = rows, columns

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:  # noqa: N802 - Qt's
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:  # noqa: N802 - Qt's
        return 0 if parent.isValid() else self._columns

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return "病区 201100001234" if role == Qt.ItemDataRole.DisplayRole else None
