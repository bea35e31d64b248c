"""Ticks from the keyboard."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from nurse_client.gui.models.record_model import RecordTableModel
from nurse_client.gui.models.record_table import RecordTable


def tick_with_space(table: RecordTable, model: RecordTableModel[Any]) -> None:
    """Lets the space bar tick or untick the current row, whichever of its cells is the current one."""

    def toggle() -> None:
        row = table.currentIndex().row()
        if row >= 0:
            box = model.index(row, 0)
            model.setData(box, None, Qt.ItemDataRole.CheckStateRole)

    space = QShortcut(QKeySequence(Qt.Key.Key_Space), table)
    space.setContext(Qt.ShortcutContext.WidgetShortcut)
    space.activated.connect(toggle)
