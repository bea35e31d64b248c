"""How large a window opens."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


def open_at(window: QWidget, columns: int, lines: int) -> None:
    """As wide as so many figures and as high as so many lines of text, but no larger than the screen has room for."""
    metrics = window.fontMetrics()
    wanted = QSize(metrics.horizontalAdvance("0") * columns, metrics.height() * lines)
    window.resize(wanted.boundedTo(window.screen().availableSize() * 0.95))
