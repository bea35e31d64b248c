"""Filters: what can be chosen, and what is."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QTabBar

from nurse_client.domain.plain_text import one_line


def offer(box: QComboBox, everything: str, choices: Iterable[tuple[str, str]]) -> None:
    """An entry that lets all through, then the choices, each with the value it stands for. What was chosen stays."""
    with QSignalBlocker(box):
        kept = box.currentData()
        box.clear()
        box.addItem(everything, "")
        for text, value in choices:
            box.addItem(one_line(text), value)
        box.setCurrentIndex(max(0, box.findData(kept)))


def chosen(bar: QTabBar) -> str:
    """The value that the current tab of a bar stands for."""
    return str(bar.tabData(bar.currentIndex()))
