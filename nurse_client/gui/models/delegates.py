"""How cells are drawn that the style alone does not draw well."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem


class TickDelegate(QStyledItemDelegate):
    """Tick boxes with an outline that can be seen on light and on dark rows: Fusion's is darker than the window."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """As Qt asks."""
        super().initStyleOption(option, index)
        colours: QPalette = option.palette  # type: ignore[attr-defined]  # the stub of PySide6 6.8 leaves it out
        colours.setColor(QPalette.ColorRole.Window, colours.color(QPalette.ColorRole.PlaceholderText))


class NumberDelegate(QStyledItemDelegate):
    """Keeps what stands at the right edge of its column off the words of the next one."""

    GAP = "\N{EM SPACE}"

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """As Qt asks."""
        super().initStyleOption(option, index)
        option.text += self.GAP  # type: ignore[attr-defined]  # PySide's stubs leave the members out
