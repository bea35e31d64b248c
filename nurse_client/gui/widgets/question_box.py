"""A field of a few lines in which Enter asks and Shift+Enter begins a line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LINES = 3
"""How many lines show at once."""


class QuestionBox(QPlainTextEdit):
    """``asked`` says that Enter was pressed."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks; with Shift it begins a line as elsewhere."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.asked.emit()
        else:
            super().keyPressEvent(event)
