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
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextOption,
    QTextTable,
    QTextTableCell,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout

from nurse_client.documents.forms import PHOTO, QR_CODE, Paper
from nurse_client.gui.paper.ink import BLACK, Letters, blocks, keep_glyphs
from nurse_client.gui.paper.qr_code import qr_picture

RESOLUTION = 1200
"""Dots per inch, fine enough that the rounding of rules and letters can't be seen."""

PAGE = QSizeF(210, 297)
MARGINS = QMarginsF(19, 16, 19, 20)
BODY = QRectF(QPointF(), PAGE).marginsRemoved(MARGINS)
"""A4, what is left free around the text, and the place of the text: in mm from the paper's corner."""

TEXT_FAMILIES = ("FangSong", "仿宋", "SimSun", "宋体", "Noto Serif CJK SC", "Source Han Serif SC")
TITLE_FAMILIES = ("SimHei", "黑体", "Noto Sans CJK SC", "Source Han Sans SC")
TEXT_POINTS = 10.0
MARGIN_POINTS = 8

SIZES = (1.0, 0.95, 0.9, 0.85, 0.8)
"""The sizes, as parts of the usual one, that are tried before a value wraps."""

PASSAGE_LINES = 2

_PX_PER_MM = 96 / 25.4
_PHOTO_DOTS = (354, 472)
LINE_SEPARATOR = "\u2028"
"""What <br> is in a text document."""

FITTED = (Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignJustify)
"""How the paragraphs of values are aligned: one line, and a passage."""


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
    document = parsed(paper)
    _fit_values(document)
    keep_glyphs(document)
    document.setTextWidth(dots(BODY.width()))  # last of all, so that it is laid out once
    return document


def margin_letters(text: str, width: float, alignment: Qt.AlignmentFlag) -> list[Letters]:
    """Small letters for the margin, in lines of that width that end at 0. Raises NoCjkFont."""
    font = text_font(MARGIN_POINTS)
    font.setPixelSize(round(MARGIN_POINTS * RESOLUTION / 72))
    option, layout, height = QTextOption(), QTextLayout(text, font), 0.0
    option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
    option.setAlignment(alignment)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    runs = [run for index in range(layout.lineCount()) for run in layout.lineAt(index).glyphRuns()]
    for run in runs:
        run.setPositions([place - QPointF(0, height) for place in run.positions()])
    return [Letters(run, BLACK, run.positions()[0].y()) for run in runs]


def parsed(paper: Paper) -> QTextDocument:
    """The paper before values are fitted and it is laid out. Raises NoCjkFont."""
    document = plain_document(_Document(paper.photo))
    document.setDefaultStyleSheet(f".title {{ font-family: '{font_families()[1]}'; }}")
    document.setHtml(paper.html)
    return document


def plain_document(document: QTextDocument | None = None) -> QTextDocument:
    """A document that lays out its text like every paper. Raises NoCjkFont."""
    QEventLoop()  # gives a thread that Python started what the timers of a text document ask for
    document = document or QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(text_font(TEXT_POINTS))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.documentLayout().setPaintDevice(_device())
    return document


@cache
def _device() -> QImage:
    """Stands for the paper where Qt wants a device to know the resolution of. It is only ever read."""
    device = QImage(1, 1, QImage.Format.Format_Grayscale8)
    device.setDotsPerMeterX(round(RESOLUTION / 0.0254))
    device.setDotsPerMeterY(round(RESOLUTION / 0.0254))
    return device


class _Document(QTextDocument):
    """A text document that loads the photo given to it and draws QR codes, and nothing else, whatever its text asks
    for."""

    def __init__(self, photo: bytes | None) -> None:
        super().__init__()
        self._picture = cache(lambda name: picture_of(name, photo))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Qt asks for a picture whenever it wants to know its size."""
        is_image = kind == QTextDocument.ResourceType.ImageResource
        return self._picture(QUrl(name).toString()) if is_image else None


def picture_of(name: str, photo: bytes | None) -> QImage:
    """The picture that a page asks for: the photo, a QR code, or nothing else."""
    if name.startswith(QR_CODE):
        return qr_picture(QUrl(name).path(QUrl.ComponentFormattingOption.FullyDecoded))
    if name.startswith(PHOTO):
        return _framed(photo or b"")
    # For a picture that is not there at all, Qt would look for a file of that name itself.
    nothing = QImage(1, 1, QImage.Format.Format_Mono)
    nothing.fill(1)
    return nothing


def _framed(data: bytes) -> QImage:
    """The photo on its 30 x 40, never distorted; without a photo an empty frame."""
    photo = _decoded(data)
    if (photo.width(), photo.height()) == _PHOTO_DOTS and not photo.hasAlphaChannel():
        return photo
    frame = QImage(*_PHOTO_DOTS, QImage.Format.Format_RGB32)
    frame.fill(Qt.GlobalColor.white)
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


def _fit_values(document: QTextDocument) -> None:
    """Sets values smaller where their cells are too narrow, before they take more lines than the layout wants."""
    changes = QTextCursor(document)
    changes.beginEditBlock()
    for block in blocks(document):
        if block.blockFormat().alignment() in FITTED and (width := cell_width(block)) is not None:
            fit(block, width)
    changes.endEditBlock()


def fit(block: QTextBlock, available: float) -> None:
    """Sets a value smaller, if it needs that and is one that may be, to stand in a cell with so many dots for it."""
    lines, alignment = block.text().split(LINE_SEPARATOR), block.blockFormat().alignment()
    if alignment not in FITTED:
        return
    wanted = PASSAGE_LINES if alignment == Qt.AlignmentFlag.AlignJustify else len(lines)
    metrics = QFontMetricsF(block.document().defaultFont(), _device())
    widths = [metrics.horizontalAdvance(line) for line in lines]
    size = next((size for size in SIZES if _line_count(widths, size, available) <= wanted), SIZES[-1])
    if size < 1:
        letters, leading = QTextCharFormat(), QTextBlockFormat()
        letters.setFontPointSize(TEXT_POINTS * size)
        leading.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(letters)
        cursor.mergeBlockFormat(leading)


def cell_width(block: QTextBlock) -> float | None:
    """What the cell of a paragraph leaves for its text, in dots, before it has been laid out; None outside of cells."""
    cursor = QTextCursor(block)
    table = cursor.currentTable()
    return None if table is None else _text_width(table, table.cellAt(cursor))


def _line_count(widths: list[float], size: float, available: float) -> int:
    return sum(max(1, ceil(size * width / available)) for width in widths)


def _text_width(table: QTextTable, cell: QTextTableCell) -> float:
    """What a cell leaves for its text, in dots, before the table has been laid out."""
    widths = table.format().columnWidthConstraints()[cell.column() : cell.column() + cell.columnSpan()]
    style = cell.format().toTableCellFormat()
    taken = dots((style.leftPadding() + style.rightPadding() + style.leftBorder()) / _PX_PER_MM)
    rounded = table.columns()  # each column may lose a dot
    return sum(length.value(dots(BODY.width())) for length in widths) - taken - rounded
