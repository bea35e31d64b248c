"""A page of the manual laid out, for the screen or for paper. Nothing is loaded but the manual's own pictures."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from nurse_client.documents import manual

MARGIN = 16
_BETWEEN_LINES = 4
_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectCommonMark | QTextDocument.MarkdownFeature.MarkdownNoHTML


class ManualText(QTextDocument):
    """A page of the manual, with its pictures no wider than ``width``."""

    def __init__(self, markdown: str, width: float, ratio: float, parent: QWidget | None = None) -> None:
        """``ratio`` is how many dots of the screen one dot of the layout has."""
        super().__init__(parent)
        self._width, self._ratio = width, ratio
        self.setDocumentMargin(MARGIN)
        self.setMarkdown(markdown, _MARKDOWN)
        self._loosen()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures of the manual. Of all else an empty picture: of none, Qt would look for a file of that name."""
        path = manual.picture(QUrl(name).toString().removeprefix("../pictures/"))
        picture = QImage(1, 1, QImage.Format.Format_Mono) if path is None else self._fitted(QImage(str(path)))
        self.addResource(kind, QUrl(name), picture)  # it is asked for at every paint
        return picture

    def _fitted(self, image: QImage) -> QImage:
        if image.width() > self._width * self._ratio:
            image = image.scaledToWidth(round(self._width * self._ratio), Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(self._ratio)
        return image

    def _loosen(self) -> None:
        """Lines with some air between them."""
        cursor = QTextCursor(self)
        cursor.select(QTextCursor.SelectionType.Document)
        style = QTextBlockFormat()
        style.setLineHeight(_BETWEEN_LINES, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        cursor.mergeBlockFormat(style)
