"""Facts about a record, a line each: what it is called, what it says, and where needed a note below."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QEnterEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from nurse_client.domain.plain_text import plain

NOTHING = "—"
"""Shown for a value that is not known, so that an empty place is not taken for a fault."""


class Fact(NamedTuple):
    """A fact: its label, its value, and a note that stands below the value (``""``: none).

    ``role`` is the colour of the label; what it tells is always said by the label's words too.
    """

    label: str
    text: str
    note: str = ""
    role: QPalette.ColorRole = QPalette.ColorRole.PlaceholderText


class FactSheet(QWidget):
    """A form that is only read. The texts are data and are shown as plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: list[Fact] = []
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._lines = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._lines)

    def facts(self) -> list[Fact]:
        """The facts shown now."""
        return list(self._facts)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Shows these facts in this order. A sheet with the same labels keeps its lines, and so its place."""
        if [fact.label for fact in facts] != [fact.label for fact in self._facts]:
            self._make_rows(facts)
        for row, fact in enumerate(facts):
            label, value = self._rows[row]
            label.setForegroundRole(fact.role)
            self._fill(value, fact)
        self._facts = list(facts)

    def _make_rows(self, facts: Sequence[Fact]) -> None:
        self._rows = [(_Text(plain(fact.label)), _Text()) for fact in facts]
        # On a sheet of their own: each line that came to a visible one would have all of them laid out anew.
        lines = QWidget()
        _lay_out(lines, self._rows)
        self._layout.replaceWidget(self._lines, lines)
        self._lines.deleteLater()
        self._lines = lines

    def _fill(self, value: QLabel, fact: Fact) -> None:
        text = plain(fact.text) or NOTHING
        value.setText(f"{text}\n{plain(fact.note)}" if fact.note else text)
        value.setAccessibleName(self.tr("{label}: {value}").format(label=plain(fact.label), value=value.text()))


def _lay_out(lines: QWidget, rows: Sequence[tuple[QLabel, QLabel]]) -> None:
    # No QFormLayout: it gives lines that wrap too little height.
    layout = QGridLayout(lines)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(16)
    layout.setVerticalSpacing(8)
    layout.setColumnStretch(0, 1)
    layout.setColumnStretch(1, 2)
    for row, labels in enumerate(rows):
        for column, label in enumerate(labels):
            layout.addWidget(label, row, column)


class _Text(QLabel):
    """A text that is shown as it is and can be selected once the mouse is on it: what Qt needs for that, made for every
    line at once, would make the sheet appear three times as late."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def enterEvent(self, event: QEnterEvent) -> None:
        """As Qt asks."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        super().enterEvent(event)
