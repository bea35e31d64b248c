"""Widgets beside one another: their shares, and who comes later."""

from PySide6.QtWidgets import QSplitter, QWidget


def beside(splitter: QSplitter, *shares: tuple[QWidget, int]) -> None:
    """Puts widgets beside one another, which share what there is in these parts."""
    for widget, share in shares:
        splitter.addWidget(widget)
        splitter.setStretchFactor(splitter.indexOf(widget), share)


def take_place(splitter: QSplitter, place: QWidget, widget: QWidget) -> None:
    """Puts a widget where a place was kept for it. The shares stay as they are."""
    index, shares = splitter.indexOf(place), splitter.sizes()
    splitter.replaceWidget(index, widget)  # which forgets the shares
    splitter.setStretchFactor(index, 1)
    splitter.setSizes(shares)
    place.deleteLater()
