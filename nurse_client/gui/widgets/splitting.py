"""Widgets beside one another that come one after the other."""

from PySide6.QtWidgets import QSplitter, QWidget


def take_place(splitter: QSplitter, place: QWidget, widget: QWidget) -> None:
    """Puts a widget where a place was kept for it. The shares stay as they are."""
    index, shares = splitter.indexOf(place), splitter.sizes()
    splitter.replaceWidget(index, widget)  # which forgets the shares
    splitter.setStretchFactor(index, 1)
    splitter.setSizes(shares)
    place.deleteLater()
