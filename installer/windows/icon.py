"""Draws the program's icon, an SVG, as the .ico that Windows shows: in its list, on the desktop, in the setup.

usage: QT_QPA_PLATFORM=offscreen python installer/windows/icon.py SVG ICO
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""What Windows asks for, from 100 % to 200 %. The largest is a PNG, as everywhere; the others are bitmaps."""


def main(drawing: str, icon: str) -> None:
    """Writes the icon."""
    application = QGuiApplication([])
    renderer = QSvgRenderer(drawing)
    images = [_png(_drawn(renderer, size)) if size > 64 else _bitmap(_drawn(renderer, size)) for size in SIZES]
    del application
    offset = 6 + 16 * len(images)
    entries = b""
    for size, image in zip(SIZES, images, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    Path(icon).write_bytes(struct.pack("<HHH", 0, 1, len(images)) + entries + b"".join(images))


def _drawn(renderer: QSvgRenderer, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the binding takes a str
    return bytes(content.data())


def _bitmap(image: QImage) -> bytes:
    """From the lowest line up; said to be twice as high, because a mask of one bit follows, which nobody reads."""
    size = image.width()
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + bytes(image.mirrored(False, True).constBits()) + mask


if __name__ == "__main__":
    main(*sys.argv[1:])
