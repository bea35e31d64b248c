"""What stands on a document's page, taken out of it: letters as glyphs, and rules and pictures as they were drawn.

To draw that again takes a tenth of the time that the document takes. It works on any thread.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QColor,
    QGlyphRun,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QTextBlock,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextTable,
    QTextTableCell,
)

BLACK = QColor(Qt.GlobalColor.black)


class Letters(NamedTuple):
    """Glyphs of one line in one font and colour, placed from where their paragraph begins; ``baseline`` is how far
    below that they stand, in dots."""

    run: QGlyphRun
    colour: QColor
    baseline: float


@dataclass(frozen=True, slots=True)
class Rule:
    """Shapes with their line and their filling: rules, or the grounds of cells."""

    shapes: list[QRectF]
    pen: QPen
    brush: QBrush


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """The paragraphs of a document, in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def keep_glyphs(document: QTextDocument) -> None:
    """Lets the paragraphs keep their glyphs when they are laid out; to be called before that."""
    for block in blocks(document):
        block.layout().setCacheEnabled(True)


def letters(block: QTextBlock) -> list[Letters]:
    """The letters of a paragraph whose glyphs were kept."""
    layout, found = block.layout(), []
    fragments = [place.fragment() for place in _fragments(block)]
    for line in map(layout.lineAt, range(layout.lineCount())):
        for fragment in fragments:
            brush = fragment.charFormat().foreground()
            colour = BLACK if brush.style() is Qt.BrushStyle.NoBrush else brush.color()
            runs = line.glyphRuns(fragment.position() - block.position(), fragment.length())
            found += [Letters(run, colour, run.positions()[0].y()) for run in runs if run.positions()]
    return found


def is_plain(document: QTextDocument) -> bool:
    """Whether all that is drawn are letters, pictures and the solid rules of tables, so that it can be taken out."""
    return all(map(_is_plain_table, _frames(document.rootFrame()))) and all(map(_is_plain_block, blocks(document)))


def rules(document: QTextDocument, top: float, bottom: float) -> list[Rule]:
    """The shapes that a plain document that has been laid out draws on a part of it, in dots from its top."""
    return _recorded(document, top, bottom).rules


def pictures(document: QTextDocument) -> list[tuple[QRectF, str]]:
    """The pictures on a plain document that has been laid out, and the names by which it asked for them."""
    names = [
        place.fragment().charFormat().toImageFormat().name()
        for block in blocks(document)
        for place in _fragments(block)
        if place.fragment().charFormat().isImageFormat()
    ]
    return list(zip(_recorded(document, 0, document.size().height()).pictures, names, strict=True))


def _recorded(document: QTextDocument, top: float, bottom: float) -> "_Recorder":
    recorder = _Recorder()
    device = _Page(recorder)
    with QPainter(device) as painter:
        document.documentLayout().draw(painter, black_ink(top, bottom))
    return recorder


def black_ink(top: float, bottom: float) -> QAbstractTextDocumentLayout.PaintContext:
    """For a part of a document to be drawn black: else its letters had the colour of the program's theme, white on a
    dark one."""
    context, palette = QAbstractTextDocumentLayout.PaintContext(), QPalette()
    palette.setColor(QPalette.ColorRole.Text, BLACK)
    context.palette = palette  # type: ignore[attr-defined]  # the stubs lack the members
    # A line above that only touches the part is none of it; the row below draws the corners of the rule between them.
    context.clip = QRectF(0, top + 1, _LARGE, bottom - top)  # type: ignore[attr-defined]  # as above
    return context


def _frames(within: QTextFrame) -> list[QTextFrame]:
    """Tables and the like; pictures are frames to Qt too, with nothing in them."""
    return [frame for frame in within.childFrames() if frame.firstPosition() <= frame.lastPosition()]


def _is_plain_table(frame: QTextFrame) -> bool:
    if not isinstance(frame, QTextTable) or _frames(frame) or frame.format().border():
        return False
    cells = (frame.cellAt(row, column) for row in range(frame.rows()) for column in range(frame.columns()))
    return frame.format().borderCollapse() and all(map(_has_plain_rules, cells))


def _has_plain_rules(cell: QTextTableCell) -> bool:
    style, known = cell.format().toTableCellFormat(), QTextFrameFormat.BorderStyle
    sides = style.topBorderStyle(), style.leftBorderStyle(), style.rightBorderStyle(), style.bottomBorderStyle()
    return all(side in (known.BorderStyle_None, known.BorderStyle_Solid) for side in sides)


def _is_plain_block(block: QTextBlock) -> bool:
    ruled = block.blockFormat().hasProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth)
    fonts = [place.fragment().charFormat().font() for place in _fragments(block)]
    lined = any(font.underline() or font.overline() or font.strikeOut() for font in fonts)
    return not (ruled or lined or block.textList())


def _fragments(block: QTextBlock) -> "Iterator[QTextBlock.iterator]":
    place = block.begin()
    while not place.atEnd():
        yield place
        place += 1


class _Page(QPaintDevice):
    """A page without bounds that hands everything to the recorder."""

    def __init__(self, recorder: "_Recorder") -> None:
        super().__init__()
        self._recorder = recorder

    def paintEngine(self) -> QPaintEngine:
        return self._recorder

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return _METRICS.get(metric, _LARGE)


_LARGE = 1 << 24
_METRICS = {
    QPaintDevice.PaintDeviceMetric.PdmDpiX: 1200,
    QPaintDevice.PaintDeviceMetric.PdmDpiY: 1200,
    QPaintDevice.PaintDeviceMetric.PdmPhysicalDpiX: 1200,
    QPaintDevice.PaintDeviceMetric.PdmPhysicalDpiY: 1200,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatio: 1,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatioScaled: 1 << 16,
    QPaintDevice.PaintDeviceMetric.PdmDepth: 32,
}


class _Recorder(QPaintEngine):
    """Keeps shapes and pictures. What Qt draws as a line without a shape would never come to an end in it."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.rules: list[Rule] = []
        self.pictures: list[QRectF] = []
        self._pen, self._brush = QPen(), QBrush()

    def begin(self, _: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        self._pen, self._brush = QPen(state.pen()), QBrush(state.brush())

    def drawPath(self, path: QPainterPath) -> None:
        self.rules.append(Rule([path.boundingRect()], self._pen, self._brush))  # a plain document draws nothing else

    def drawImage(self, place: QRectF, *_: object) -> None:  # type: ignore[override]  # Qt hands over a QRectF
        self.pictures.append(QRectF(place))

    def drawPixmap(self, place: QRectF, *_: object) -> None:  # type: ignore[override]  # as above; on the main thread
        self.pictures.append(QRectF(place))

    def drawTextItem(self, *_: object) -> None:
        """Nothing: letters are taken from the paragraphs."""
