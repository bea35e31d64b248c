"""How cells are drawn that Qt alone does not draw well, or not fast."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from nurse_client.gui.models.cell import RIGHT, AnyIndex, Cell

GAP = "\N{EM SPACE}"
"""Keeps what stands at the right edge of its column off the words of the next one."""
_HAS_TEXT = QStyleOptionViewItem.ViewItemFeature.HasDisplay


class CellDelegate(QStyledItemDelegate):
    """Draws a text. It asks for all of a cell at once: Qt asks seven times, and each time the interpreter may be away
    with another thread."""

    def __init__(self, ask: Callable[[AnyIndex], Cell], parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """As Qt asks."""
        drawn: Any = option  # PySide's stubs leave the members out
        text, align, colour = self._ask(index)
        if align is RIGHT:
            text += GAP
            drawn.displayAlignment = align
        if colour is not None:
            drawn.palette.setColor(QPalette.ColorRole.Text, colour)
        drawn.text = text
        drawn.features = _HAS_TEXT


class TickDelegate(QStyledItemDelegate):
    """Tick boxes with an outline that can be seen on light and on dark rows: Fusion's is darker than the window."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """As Qt asks."""
        super().initStyleOption(option, index)
        colours: QPalette = option.palette  # type: ignore[attr-defined]  # the stub of PySide6 6.8 leaves it out
        colours.setColor(QPalette.ColorRole.Window, colours.color(QPalette.ColorRole.PlaceholderText))
