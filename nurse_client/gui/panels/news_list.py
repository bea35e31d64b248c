"""What has changed, a line each; a line is a link to its place."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget


class Line(NamedTuple):
    """A line, and what leads to its place."""

    text: str
    follow: Callable[[], None]


class NewsList(QScrollArea):
    """The lines, or why there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its lines take the focus
        self.buttons: list[QPushButton] = []
        self.nothing = QLabel()
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        column = QWidget()
        self._layout = QVBoxLayout(column)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.nothing)
        self._layout.addStretch(1)
        self.setWidget(column)

    def show_lines(self, lines: Sequence[Line], nothing: str) -> None:
        """Replaces the lines. The keyboard stays on the line of the same number."""
        focused = next((number for number, button in enumerate(self.buttons) if button.hasFocus()), None)
        for button in self.buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(line) for line in lines]
        for number, button in enumerate(self.buttons):
            self._layout.insertWidget(number, button)
        self.nothing.setText(nothing)
        self.nothing.setVisible(not lines)
        if focused is not None and lines:
            self.buttons[min(focused, len(lines) - 1)].setFocus()

    def _button(self, line: Line) -> QPushButton:
        button = QPushButton(line.text)
        button.setFlat(True)
        button.setStyleSheet("text-align: left; color: palette(link);")
        button.setToolTip(line.text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(line.follow)
        return button
