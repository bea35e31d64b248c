"""The pages of a paper, drawn the same on a printer, in a PDF and on the screen.

A page is laid out once, in dots of the typesetting; whoever draws it only scales. It works on any thread.
"""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from nurse_client.documents.forms import PHOTO, Paper
from nurse_client.gui.paper.ink import Rule, black_ink
from nurse_client.gui.paper.press import Page, Placed, Press
from nurse_client.gui.paper.qr_code import qr_path
from nurse_client.gui.paper.typesetting import BODY, PAGE, RESOLUTION, dots, picture_of

FOOTER_TOP, QR_SIZE, COUNTER = 278, 13, 27
"""Where in the lower margin the footer stands and how large its QR code and its page number are, in mm."""

_RULE_ABOVE, _RULE_BELOW = dots(0.14), dots(0.11)
"""How far a rule reaches above and below the place between two rows. At a cut it is drawn on both pages."""


class PaperPages:
    """The pages of one paper, set by ``press``, which one thread uses for many. Raises NoCjkFont where the machine
    can't set Chinese."""

    def __init__(self, paper: Paper, press: Press | None = None) -> None:
        self.paper = paper
        self._press = press or Press()
        self._pages = self._press.compose(paper)
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
        if content.document is None:
            self._draw_body(painter, content)
        else:
            content.document.documentLayout().draw(painter, black_ink(content.top, content.bottom))
        painter.restore()

    def _draw_body(self, painter: QPainter, content: Page) -> None:
        _draw_rules(painter, content.rules)
        for place, name in content.pictures:
            painter.drawImage(place, self._photo() if name.startswith(PHOTO) else picture_of(name, None))
        _draw_words(painter, content.words)

    def _draw_footer(self, painter: QPainter, page: str) -> None:
        """In the lower margin: what was printed and when, the page, and the QR code, if there is one, on the right."""
        left, right, bottom = dots(BODY.left()), dots(BODY.right()), dots(FOOTER_TOP + QR_SIZE)
        if self._code is not None:
            corner = QPointF(right - dots(QR_SIZE), dots(FOOTER_TOP))
            painter.translate(corner)
            painter.fillPath(self._code, Qt.GlobalColor.black)
            painter.translate(-corner)
            right -= dots(QR_SIZE + 3)
        lines, between = self._press.margin_lines, right - dots(COUNTER)
        words = [
            Placed(QPointF(between, bottom), line) for line in lines(page, dots(COUNTER), Qt.AlignmentFlag.AlignRight)
        ]
        words += [Placed(QPointF(left, bottom), line) for line in lines(self.paper.footer, between - left)]
        _draw_words(painter, words)


def _draw_rules(painter: QPainter, rules: list[Rule]) -> None:
    for rule in rules:
        painter.setPen(rule.pen)
        painter.setBrush(rule.brush)
        painter.drawRects(rule.shapes)


def _draw_words(painter: QPainter, words: list[Placed]) -> None:
    current = None
    for origin, (run, colour, _) in words:
        if colour is not current:
            painter.setPen(colour)
            current = colour
        painter.drawGlyphRun(origin, run)


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
