"""The card in the middle of the window, on which the pages without records stand."""

from PySide6.QtWidgets import QLabel, QWidget

from nurse_client import resources


def set_up_card(card: QWidget, heading: QLabel) -> None:
    """As wide as a sentence is easy to read, whatever the font, with a heading larger than the rest."""
    card.setStyleSheet(resources.path("styles/card.qss").read_text(encoding="utf-8"))
    card.setMinimumWidth(card.fontMetrics().horizontalAdvance("0") * 64)
    font = heading.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    heading.setFont(font)
