"""QR codes, as the papers draw them."""

import re

import segno
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

QR_MASK = 3
"""Readers take any of the eight masks; to look for the best one takes as long as to draw the page."""

_DARK = re.compile(b"\x01+")

_DOTS = 600
"""How many dots wide a QR code is as a picture, at least."""


def qr_path(text: str, place: QRectF) -> QPainterPath:
    """The code as one path, so that no seam shows between its modules."""
    rows = _rows(text)
    module, left, top = place.width() / len(rows), place.x(), place.y()
    path = QPainterPath()
    for y, row in enumerate(rows):
        for begin, end in [dark.span() for dark in _DARK.finditer(row)]:
            path.addRect(left + begin * module, top + y * module, (end - begin) * module, module)
    return path


def qr_picture(text: str) -> QImage:
    """The code as a picture of whole dots."""
    modules = len(_rows(text))
    side = modules * -(-_DOTS // modules)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.fillPath(qr_path(text, QRectF(0, 0, side, side)), Qt.GlobalColor.black)
    return image


def _rows(text: str) -> tuple[bytearray, ...]:
    return segno.make(text, error="m", micro=False, mask=QR_MASK).matrix
