"""What a cell of a table shows."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from nurse_client.domain.plain_text import plain

AnyIndex = QModelIndex | QPersistentModelIndex

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Cell(NamedTuple):
    """One line of text, where it stands, and its colour, None for that of any text."""

    text: str
    align: Qt.AlignmentFlag
    colour: QColor | None


def plain_tip(text: str) -> str:
    """A tool tip of data. Qt would take a text that looks like HTML for HTML, and fetch what it names."""
    from html import escape  # noqa: PLC0415 - nobody waits for a tool tip, but for the start

    return f"<p style='white-space: pre-wrap'>{escape(plain(text))}</p>" if text else ""
