"""Headings of the panels: larger or bolder than the text, by the font in use and not by pixels."""

from PySide6.QtWidgets import QLabel

TITLE = 1.4
"""How much larger than the text a panel's title is."""


def make_title(label: QLabel) -> None:
    """Shows the label as the title of a panel."""
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * TITLE)
    font.setBold(True)
    label.setFont(font)


def make_heading(*labels: QLabel) -> None:
    """Shows the labels as headings of parts of a panel."""
    for label in labels:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
