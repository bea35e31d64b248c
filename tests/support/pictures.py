"""Looks at pages as pictures, and reads the text of a PDF."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pypdfium2
from pypdf import PdfReader
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage


def pictures(pdf: Path, resolution: int = 150) -> list[QImage]:
    """The pages of a PDF at so many dots per inch."""
    with pypdfium2.PdfDocument(pdf) as document:
        bitmaps = [page.render(scale=resolution / 72, rev_byteorder=True, prefer_bgrx=True) for page in document]
        return [
            QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
            ).copy()
            for bitmap in bitmaps
        ]


def texts(pdf: Path) -> list[str]:
    """The text of each page without blanks.

    Qt names a character by the radical that looks like it: NFKC turns most of those back, the table the others.
    """
    pages = [unicodedata.normalize("NFKC", page.extract_text()) for page in PdfReader(pdf).pages]
    return ["".join(page.split()).translate(_RADICALS) for page in pages]


_RADICALS = str.maketrans("⻚⻅⺠⻓⻔戶", "页见民长门户")


def region(image: QImage, fits: Callable[[int, int, int], bool]) -> QRect:
    """The smallest rectangle around all dots whose red, green and blue fit; null where there is none."""
    plain = image.convertToFormat(QImage.Format.Format_RGBX8888)  # four bytes a dot, no padding
    dots = bytes(plain.constBits())
    spots = [place for place, colour in enumerate(zip(dots[::4], dots[1::4], dots[2::4], strict=True)) if fits(*colour)]
    if not spots:
        return QRect()
    columns, rows = {spot % image.width() for spot in spots}, (spots[0] // image.width(), spots[-1] // image.width())
    return QRect(min(columns), rows[0], max(columns) - min(columns) + 1, rows[1] - rows[0] + 1)


def dark_rows(image: QImage, x: int) -> list[int]:
    """Where a vertical line through ``x`` meets something black: the first dot of each stretch."""
    dark = [QColor.fromRgb(image.pixel(x, y)).lightness() < 128 for y in range(image.height())]
    return [y for y in range(1, image.height()) if dark[y] and not dark[y - 1]]


def stray_dots(one: QImage, other: QImage) -> int:
    """How many dots are dark in one picture while in the other all is nearly white there and a dot around it."""
    assert one.size() == other.size()
    return (_ink(one, _DARK) & ~_around(other)).bit_count() + (_ink(other, _DARK) & ~_around(one)).bit_count()


_DARK, _NEARLY_WHITE = 100, 220


def _around(image: QImage) -> int:
    near, row = _ink(image, _NEARLY_WHITE), 8 * image.width()
    near |= near << 8 | near >> 8
    return near | near << row | near >> row


def _ink(image: QImage, below: int) -> int:
    """A picture as one number: a byte for each dot, which is 1 where the dot is darker than ``below``."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    assert grey.bytesPerLine() == grey.width(), "rows with padding"
    return int.from_bytes(bytes(grey.constBits()).translate(bytes(shade < below for shade in range(256))))
