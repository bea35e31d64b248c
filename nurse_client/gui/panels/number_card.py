"""A large number that is a link: what it counts, how urgent it is, and a click leads to the list."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from nurse_client.gui.panels.fact_sheet import NOTHING
from nurse_client.gui.panels.headings import make_heading
from nurse_client.gui.theme import Tone, colour_of

_LARGE = 2.4
"""How much larger than the text the number is."""


class Urgency(NamedTuple):
    """How urgent what is counted is: by word and shape, and by the colour that stresses them."""

    text: str
    tone: Tone | None = None


class NumberCard(QPushButton):
    """The title above the number, the urgency below."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._number, self._urgency = QLabel(title), QLabel(), QLabel()
        self._tone: Tone | None = None
        make_heading(self._title)
        font = self._number.font()
        font.setPointSizeF(font.pointSizeF() * _LARGE)
        self._number.setFont(font)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(0)
        for label in (self._title, self._number, self._urgency):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setForegroundRole(QPalette.ColorRole.ButtonText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def said(self) -> tuple[str, str]:
        """The number and the urgency that show."""
        return self._number.text(), self._urgency.text()

    def show_number(self, number: int | None, urgency: Urgency) -> None:
        """Shows a number, or that none is known yet (None)."""
        self._number.setText(NOTHING if number is None else str(number))
        self._urgency.setText(urgency.text)
        self._tone = urgency.tone
        self._dress()
        template = self.tr("{title} {number}, {urgency}. Open the list")
        name = template.format(title=self._title.text(), number=self._number.text(), urgency=urgency.text)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """As large as what is in it: a button counts only its own text."""
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As above."""
        return self._layout.minimumSize()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the palette from light to dark and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        colours = QPalette(self.palette())
        if self._tone:
            colours.setColor(QPalette.ColorRole.ButtonText, colour_of(self._tone, colours))
        self._urgency.setPalette(colours)
