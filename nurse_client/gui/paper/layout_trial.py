"""Tries a layout that an office handed out: what is wrong with it can partly be seen only when it is laid out."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTextBlock, QTextDocument

from nurse_client.documents.forms import Paper
from nurse_client.documents.layout_check import Checked, check_folder
from nurse_client.documents.layout_faults import Fault, FaultKind
from nurse_client.documents.page_check import OPINION
from nurse_client.domain.codes import CodeTables
from nurse_client.gui.paper.typesetting import BODY, RESOLUTION, dots, typeset

SEAL_HEIGHT = 35
"""What a seal needs, in mm."""

MOST_PAGES = 6

_SCALE = 100 / RESOLUTION
_PX_PER_MM = 100 / 25.4
_COLUMNS = 24
"""At how many places across a cell its height is measured: at some of them there is text in between."""

_OPINION_CELL = re.compile(
    rf"""(<t[dh]\b[^>]*\bclass\s*=\s*["']?[^"'>]*\b{OPINION}\b[^>]*>\s*(?:<p\b[^>]*>)?)""", re.IGNORECASE
)
_MARK = f'<a name="{OPINION}">&nbsp;</a>'


def try_layout(folder: Path, labels: CodeTables, authorities: frozenset[str]) -> Checked:
    """The layout in that folder and all that is wrong with it. Raises NoCjkFont. It works on any thread."""
    checked = check_folder(folder, labels, authorities)
    return checked if checked.faults else checked._replace(faults=_laid_out(checked.papers))


def _laid_out(papers: Sequence[Paper]) -> list[Fault]:
    """What is wrong with the first of the papers that is not as it should be."""
    for paper in papers:
        document = typeset(replace(paper, html=_OPINION_CELL.sub(rf"\1{_MARK}", paper.html)))
        size, pages = document.size(), document.size().height() / dots(BODY.height())
        if size.width() > dots(BODY.width()) + 2:
            return [Fault(FaultKind.TOO_WIDE, 0, f"{size.width() * 25.4 / RESOLUTION:.0f}")]
        if pages > MOST_PAGES:
            return [Fault(FaultKind.TOO_MANY_PAGES, 0, f"{pages:.0f}")]
        if low := [height for height in seal_heights(document) if height < SEAL_HEIGHT]:
            return [Fault(FaultKind.SEAL_TOO_LOW, 0, f"{min(low):.0f}")]
    return []


def seal_heights(document: QTextDocument) -> list[float]:
    """How high the marked cells are between their rules, in mm, measured on a picture as with a ruler."""
    size = document.size() * _SCALE
    image = QImage(int(size.width()) + 2, int(size.height()) + 2, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.scale(_SCALE, _SCALE)
        document.drawContents(painter)
    return [_height(image, document.documentLayout().blockBoundingRect(block)) for block in _marked(document)]


def _marked(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            if OPINION in fragments.fragment().charFormat().anchorNames():
                yield block
            fragments += 1
        block = block.next()


def _height(image: QImage, text: QRectF) -> float:
    top, bottom = round(text.top() * _SCALE), round(text.bottom() * _SCALE)
    places = [round((text.left() + text.width() * (part + 0.5) / _COLUMNS) * _SCALE) for part in range(_COLUMNS)]
    heights = [_rule(image, x, bottom, 1) - _rule(image, x, top, -1) for x in places if 0 <= x < image.width()]
    return max(heights, default=0) / _PX_PER_MM


def _rule(image: QImage, x: int, y: int, step: int) -> int:
    """The next row up or down in which there is something dark at ``x``, or the end of the paper."""
    while 0 <= y < image.height() and image.pixelColor(x, y).lightness() > 128:
        y += step
    return y
