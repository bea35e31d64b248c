"""Sets a paper as a text document of Qt, in dots of ``RESOLUTION``. It works on any thread.

What a layout (``resources/forms``) may say beyond Qt's HTML:

- class ``title``: the font of titles;
- ``align="center"`` in a table cell: no line of it wraps unless it was set smaller before;
- ``align="justify"`` in a table cell: a passage of two lines, set smaller before it takes more;
- the table's first column, unseen: every cell of it starts a part that stays on one page.
"""

from functools import cache
from math import ceil
from typing import Any

from PySide6.QtCore import QEventLoop, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QImage,
    QPainter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QTextTable,
    QTextTableCell,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout

from nurse_client.documents.forms import PHOTO, QR_CODE, Paper
from nurse_client.gui.qr_code import qr_picture

RESOLUTION = 1200
"""Dots per inch, fine enough that the rounding of rules and letters can't be seen."""

PAGE = QSizeF(210, 297)
MARGINS = QMarginsF(19, 16, 19, 20)
BODY = QRectF(QPointF(), PAGE).marginsRemoved(MARGINS)
"""A4, what is left free around the text, and the place of the text: in mm from the paper's corner."""

TEXT_FAMILIES = ("FangSong", "仿宋", "SimSun", "宋体", "Noto Serif CJK SC", "Source Han Serif SC")
TITLE_FAMILIES = ("SimHei", "黑体", "Noto Sans CJK SC", "Source Han Sans SC")
TEXT_POINTS = 10.0

SIZES = (1.0, 0.95, 0.9, 0.85, 0.8)
"""The sizes, as parts of the usual one, that are tried before a value wraps."""

PASSAGE_LINES = 2

_PX_PER_MM = 96 / 25.4
_PHOTO_DOTS = (354, 472)
_LINE_SEPARATOR = "\u2028"  # what <br> is in a text document


MADE_WITH_THE_PROGRAM = (QPlainTextDocumentLayout, QTextTable)
"""Types that PySide 6.8 would make when it first looks for the true type of a layout or a frame. It does not do that
safely on two threads at once (it crashes), so they are made when this module is imported."""


class NoCjkFont(Exception):
    """The machine has none of the fonts in which a form can be set."""


def dots(millimetres: float) -> float:
    """A length on paper in dots of the layout."""
    return millimetres * RESOLUTION / 25.4


@cache
def font_families() -> tuple[str, str]:
    """The families for text and for titles on this machine. Raises NoCjkFont."""
    text = next(filter(QFontDatabase.hasFamily, TEXT_FAMILIES), None)
    if text is None:
        raise NoCjkFont
    return text, next(filter(QFontDatabase.hasFamily, TITLE_FAMILIES), text)


def text_font(points: float) -> QFont:
    """The font of the text, unhinted so that it is as wide in every size and on every device."""
    font = QFont(font_families()[0])
    font.setPointSizeF(points)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(
        QFont.Tag("locl"), 0
    )  # else digits behind Latin letters are others, which no PDF can be searched for
    return font


def typeset(paper: Paper) -> QTextDocument:
    """The paper as one column as wide as the page's text and as long as it needs. Raises NoCjkFont."""
    QEventLoop()  # gives a thread that Python started what the timers of a text document ask for
    document = _Document(paper.photo)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(text_font(TEXT_POINTS))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(f".title {{ font-family: '{font_families()[1]}'; }}")
    document.documentLayout().setPaintDevice(document.device)
    document.setTextWidth(dots(BODY.width()))
    document.setHtml(paper.html)
    _fit_values(document)
    return document


class _Device(QImage):
    """Stands for the paper where Qt wants a device to know the resolution of."""

    def __init__(self) -> None:
        super().__init__(1, 1, QImage.Format.Format_Grayscale8)
        self.setDotsPerMeterX(round(RESOLUTION / 0.0254))
        self.setDotsPerMeterY(round(RESOLUTION / 0.0254))


class _Document(QTextDocument):
    """A text document that loads the photo given to it and draws QR codes, and nothing else, whatever its text asks
    for."""

    def __init__(self, photo: bytes | None) -> None:
        super().__init__()
        self.device = _Device()  # the layout asks it for its resolution as long as it lives
        self._photo = _framed(photo or b"")
        # For a picture that is not there at all, Qt would look for a file of that name itself.
        self._nothing = QImage(1, 1, QImage.Format.Format_Mono)
        self._nothing.fill(1)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        if kind != QTextDocument.ResourceType.ImageResource:
            return None
        url = QUrl(name)
        if url.toString().startswith(QR_CODE):
            return qr_picture(url.path(QUrl.ComponentFormattingOption.FullyDecoded))
        return self._photo if url.toString().startswith(PHOTO) else self._nothing


def _framed(data: bytes) -> QImage:
    """The photo on its 30 x 40, never distorted; without a photo an empty frame."""
    frame = QImage(*_PHOTO_DOTS, QImage.Format.Format_RGB32)
    frame.fill(Qt.GlobalColor.white)
    photo = _decoded(data)
    painter = QPainter(frame)
    if photo.isNull():
        painter.setPen(QPen(QColor("#808080"), 2))
        painter.drawRect(frame.rect().adjusted(1, 1, -1, -1))
    else:
        fitted = photo.scaled(
            frame.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        place = fitted.rect()
        place.moveCenter(frame.rect().center())
        painter.drawImage(place, fitted)
    painter.end()
    return frame


def _decoded(data: bytes) -> QImage:
    """A JPEG or PNG picture. Other formats may load files of their own (SVG), so they are no photo."""
    for magic, kind in ((b"\xff\xd8\xff", "JPG"), (b"\x89PNG\r\n\x1a\n", "PNG")):
        if data.startswith(magic):
            return QImage.fromData(data, kind)  # type: ignore[arg-type]  # the binding wants a str
    return QImage()


def _fit_values(document: _Document) -> None:
    """Sets values smaller where their cells are too narrow, before they take more lines than the layout wants."""
    metrics = QFontMetricsF(document.defaultFont(), document.device)
    changes = QTextCursor(document)
    changes.beginEditBlock()
    block = document.begin()
    while block.isValid():
        lines, alignment = block.text().split(_LINE_SEPARATOR), block.blockFormat().alignment()
        if alignment == Qt.AlignmentFlag.AlignHCenter:
            _fit(QTextCursor(block), metrics, lines, len(lines))
        elif alignment == Qt.AlignmentFlag.AlignJustify:
            _fit(QTextCursor(block), metrics, lines, PASSAGE_LINES)
        block = block.next()
    changes.endEditBlock()


def _fit(cursor: QTextCursor, metrics: QFontMetricsF, lines: list[str], wanted: int) -> None:
    table = cursor.currentTable()
    if table is None:
        return
    available = _text_width(table, table.cellAt(cursor))
    widths = [metrics.horizontalAdvance(line) for line in lines]
    size = next((size for size in SIZES if _line_count(widths, size, available) <= wanted), SIZES[-1])
    if size < 1:
        letters, leading = QTextCharFormat(), QTextBlockFormat()
        letters.setFontPointSize(TEXT_POINTS * size)
        leading.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(letters)
        cursor.mergeBlockFormat(leading)


def _line_count(widths: list[float], size: float, available: float) -> int:
    return sum(max(1, ceil(size * width / available)) for width in widths)


def _text_width(table: QTextTable, cell: QTextTableCell) -> float:
    """What a cell leaves for its text, in dots, before the table has been laid out."""
    widths = table.format().columnWidthConstraints()[cell.column() : cell.column() + cell.columnSpan()]
    style = cell.format().toTableCellFormat()
    taken = dots((style.leftPadding() + style.rightPadding() + style.leftBorder()) / _PX_PER_MM)
    rounded = table.columns()  # each column may lose a dot
    return sum(length.value(dots(BODY.width())) for length in widths) - taken - rounded
