"""The papers of a batch as a list of titles with small pictures, which are made when they come into sight."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListView

from nurse_client.documents.forms import Paper
from nurse_client.gui.background import Background, Job, Lane
from nurse_client.gui.paper.pages import PaperPages, picture
from nurse_client.gui.paper.press import Press
from nurse_client.gui.paper.printing import NOT_MADE
from nurse_client.gui.paper.typesetting import PAGE, NoCjkFont

KEPT = 200
"""How many pictures are kept."""

_AT_ONCE = 4
_WIDTH = 84


class Thumbnails(QAbstractListModel):
    """Titles with the first page of each paper. Nothing is made that nobody has scrolled to."""

    def __init__(self, papers: Sequence[Paper], titles: Sequence[str], background: Background, view: QListView) -> None:
        super().__init__(view)
        self._papers, self._titles, self._background = papers, titles, background
        self._ratio = view.devicePixelRatioF()
        self._icons: dict[int, QIcon] = {}
        self._wanted: dict[int, None] = {}
        self._making = False
        self._blank = _blank(self._ratio)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - as in Qt
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._titles[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons.get(index.row()) or self._ask(index.row())
        return None

    def _ask(self, row: int) -> QIcon:
        """Asked for last is made first: that is what is in sight."""
        self._wanted.pop(row, None)
        self._wanted[row] = None
        if not self._making:
            self._making = True
            self._make()
        return self._blank

    def _make(self) -> None:
        rows = [self._wanted.popitem()[0] for _ in range(min(_AT_ONCE, len(self._wanted)))]
        papers, resolution = self._papers, _WIDTH * self._ratio * 25.4 / PAGE.width()

        def work(_: Job) -> dict[int, QImage | None]:
            press, made = Press(), dict[int, QImage | None]()
            for row in rows:
                try:
                    made[row] = picture(PaperPages(papers[row], press), 0, resolution)
                except (*NOT_MADE, NoCjkFont):  # that is said where the page is shown
                    made[row] = None
            return made

        self._background.run(self, work, self._take, lane=Lane.NETWORK)

    def _take(self, made: dict[int, QImage | None]) -> None:
        for row, image in made.items():
            self._icons[row] = self._blank if image is None else self._icon(image)
            while len(self._icons) > KEPT:
                del self._icons[next(iter(self._icons))]
            place = self.index(row)
            self.dataChanged.emit(place, place, [Qt.ItemDataRole.DecorationRole])
        self._making = bool(self._wanted)
        if self._making:
            self._make()

    def _icon(self, image: QImage) -> QIcon:
        image.setDevicePixelRatio(self._ratio)
        return QIcon(QPixmap.fromImage(image))


def icon_size() -> QSize:
    """How large a small picture is."""
    return QSize(_WIDTH, round(_WIDTH * PAGE.height() / PAGE.width()))


def _blank(ratio: float) -> QIcon:
    pixmap = QPixmap(icon_size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(Qt.GlobalColor.white))
    return QIcon(pixmap)
