"""The pages of a paper, drawn the same on a printer, in a PDF and on the screen.

A page is laid out once, in dots of the typesetting; whoever draws it only scales. It works on any thread.
"""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from nurse_client.documents.forms import PHOTO, Paper
from nurse_client.gui.ink import black_ink
from nurse_client.gui.press import Page, Press
from nurse_client.gui.qr_code import qr_path
from nurse_client.gui.typesetting import BODY, PAGE, RESOLUTION, dots, picture_of, text_font

FOOTER_TOP, QR_SIZE, FOOTER_POINTS = 278, 13, 8
"""Where in the lower margin the footer stands and how large its QR code is, in mm."""

_RULE_ABOVE, _RULE_BELOW = dots(0.14), dots(0.11)
"""How far a rule reaches above and below the place between two rows. At a cut it is drawn on both pages."""


class PaperPages:
    """The pages of one paper, set by ``press``, which one thread uses for many. Raises NoCjkFont where the machine
    can't set Chinese."""

    def __init__(self, paper: Paper, press: Press | None = None) -> None:
        self.paper = paper
        self._pages = (press or Press()).compose(paper)
        self._photo = cache(lambda: picture_of(PHOTO, paper.photo))
        self._code = qr_path(paper.qr, QRectF(0, 0, dots(QR_SIZE), dots(QR_SIZE))) if paper.qr else None

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def draw(self, painter: QPainter, page: int) -> None:
        """Draws a page, counted from 0, on a device whose origin is the paper's corner, at the device's resolution."""
        painter.save()
        device = painter.device()
        painter.scale(device.logicalDpiX() / RESOLUTION, device.logicalDpiY() / RESOLUTION)
        self._draw_footer(painter, f"第 {page + 1} 页　共 {self.count} 页")
        content = self._pages[page]
        painter.translate(dots(BODY.left()), dots(BODY.top()) - content.top)
        part = QRectF(0, content.top, dots(BODY.width()), content.bottom - content.top)
        painter.setClipRect(part.adjusted(-_RULE_ABOVE, -_RULE_ABOVE, _RULE_ABOVE, _RULE_BELOW))
        self._draw_body(painter, content)
        painter.restore()

    def _draw_body(self, painter: QPainter, content: Page) -> None:
        if content.document is not None:
            context = black_ink(content.top, content.bottom)
            content.document.documentLayout().draw(painter, context)
        for rule in content.rules:
            painter.setPen(rule.pen)
            painter.setBrush(rule.brush)
            painter.drawPath(rule.path)
        for place, name in content.pictures:
            painter.drawImage(place, self._photo() if name.startswith(PHOTO) else picture_of(name, None))
        for origin, (run, colour) in content.words:
            painter.setPen(colour)
            painter.drawGlyphRun(origin, run)

    def _draw_footer(self, painter: QPainter, page: str) -> None:
        """In the lower margin: what was printed and when, the page, and the QR code, if there is one, on the right."""
        right, top, size = dots(BODY.right()), dots(FOOTER_TOP), dots(QR_SIZE)
        if self._code is not None:
            painter.fillPath(self._code.translated(right - size, top), Qt.GlobalColor.black)
            right -= dots(QR_SIZE + 3)
        font = text_font(FOOTER_POINTS)
        font.setPixelSize(round(FOOTER_POINTS * RESOLUTION / 72))
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.black)
        counter = QRectF(right - dots(27), top, dots(27), size)
        place = QRectF(dots(BODY.left()), top, counter.left() - dots(BODY.left()), size)
        painter.drawText(counter, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, page)
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWrapAnywhere, self.paper.footer)


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
