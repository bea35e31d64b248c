"""The pages of a paper, drawn the same on a printer, in a PDF and on the screen.

A page is laid out once, in dots of the typesetting; whoever draws it only scales. It works on any thread.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QImage,
    QPainter,
    QPalette,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

from nurse_client.documents.forms import Paper
from nurse_client.gui.qr_code import qr_path
from nurse_client.gui.typesetting import BODY, PAGE, RESOLUTION, dots, text_font, typeset

FOOTER_TOP, QR_SIZE, FOOTER_POINTS = 278, 13, 8
"""Where in the lower margin the footer stands and how large its QR code is, in mm."""

_RULE_ABOVE, _RULE_BELOW = dots(0.14), dots(0.11)
"""How far a rule reaches above and below the place between two rows. At a cut it is drawn on both pages."""


class PaperPages:
    """The pages of one paper. Raises NoCjkFont where the machine can't set Chinese."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self._document = typeset(paper)
        self._cuts = _cuts(self._document, dots(BODY.height()))

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._cuts) - 1

    def draw(self, painter: QPainter, page: int) -> None:
        """Draws a page, counted from 0, on a device whose origin is the paper's corner, at the device's resolution."""
        painter.save()
        device = painter.device()
        painter.scale(device.logicalDpiX() / RESOLUTION, device.logicalDpiY() / RESOLUTION)
        _draw_footer(painter, self.paper, f"第 {page + 1} 页　共 {self.count} 页")
        top, bottom = self._cuts[page : page + 2]
        painter.translate(dots(BODY.left()), dots(BODY.top()) - top)
        part = QRectF(0, top, dots(BODY.width()), bottom - top)
        painter.setClipRect(part.adjusted(-_RULE_ABOVE, -_RULE_ABOVE, _RULE_ABOVE, _RULE_BELOW))
        _draw_body(painter, self._document, part)
        painter.restore()


def picture(pages: PaperPages, page: int, resolution: float) -> QImage:
    """A page for the screen, at so many dots per inch."""
    # Not QImage(QSize, ...): PySide 6.8 imports "os" on its first call while it holds a lock that another thread, here
    # with the interpreter's, waits for: both stand still.
    width, height = (round(side * resolution / 25.4) for side in (PAGE.width(), PAGE.height()))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(resolution / 0.0254))
    image.setDotsPerMeterY(round(resolution / 0.0254))
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        pages.draw(painter, page)
    return image


def _draw_body(painter: QPainter, document: QTextDocument, part: QRectF) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    # Without it letters would have the colour of the program's theme: white on a dark one.
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.palette = palette  # type: ignore[attr-defined]  # the stubs lack the members
    # A line above that only touches the part is none of it; the row below draws the corners of the rule between them.
    context.clip = part.adjusted(0, 1, 0, 1)  # type: ignore[attr-defined]  # as above
    document.documentLayout().draw(painter, context)


def _cuts(document: QTextDocument, height: float) -> list[float]:
    """The places, in dots from the top, where pages begin, and the end of the last one."""
    end, parts, wanted = document.size().height(), _parts(document), _wanted_breaks(document)
    cuts = [0.0]
    while True:
        limit = cuts[-1] + height
        ahead = [place for place in wanted if place > cuts[-1]]
        if ahead and ahead[0] <= limit:
            cuts.append(ahead[0])
        elif end > limit:
            fitting = [place for place in parts if cuts[-1] < place <= limit]
            cuts.append(fitting[-1] if fitting else _between_lines(document, limit))
        else:
            return [*cuts, end]


def _parts(document: QTextDocument) -> list[float]:
    """Where the parts begin that stay together: at the cells of the first column, below the row of widths."""
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    cells = [(table.cellAt(row, 0), row) for table in tables for row in range(1, table.rows())]
    layout = document.documentLayout()
    return [
        layout.blockBoundingRect(cell.firstCursorPosition().block()).y() for cell, row in cells if cell.row() == row
    ]


def _wanted_breaks(document: QTextDocument) -> list[float]:
    """Where the layout wants a new page (``page-break-before: always``)."""
    places, block = [], document.begin()
    while block.isValid():
        if block.blockFormat().pageBreakPolicy() & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore:
            places.append(document.documentLayout().blockBoundingRect(block).y())
        block = block.next()
    return places


def _between_lines(document: QTextDocument, limit: float) -> float:
    """The lowest place above ``limit`` that cuts through no line: for a part that is longer than a page."""
    lines, block = [], document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).y()
        rects = [block.layout().lineAt(index).rect() for index in range(block.layout().lineCount())]
        lines += [(top + rect.top(), top + rect.bottom()) for rect in rects]
        block = block.next()
    while cut := [top for top, bottom in lines if top < limit < bottom]:
        limit = min(cut)
    return limit


def _draw_footer(painter: QPainter, paper: Paper, page: str) -> None:
    """In the lower margin: what was printed and when, the page, and the QR code, if there is one, on the right."""
    right, top, size = dots(BODY.right()), dots(FOOTER_TOP), dots(QR_SIZE)
    if paper.qr:
        painter.fillPath(qr_path(paper.qr, QRectF(right - size, top, size, size)), Qt.GlobalColor.black)
        right -= dots(QR_SIZE + 3)
    font = text_font(FOOTER_POINTS)
    font.setPixelSize(round(FOOTER_POINTS * RESOLUTION / 72))
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    counter = QRectF(right - dots(27), top, dots(27), size)
    place = QRectF(dots(BODY.left()), top, counter.left() - dots(BODY.left()), size)
    painter.drawText(counter, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, page)
    painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWrapAnywhere, paper.footer)
