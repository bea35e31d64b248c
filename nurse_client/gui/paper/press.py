"""Sets papers one after the other, and those alike faster: what stays the same from paper to paper is laid out once.

Most papers of a layout differ in words only, and most words take no more room than those before. So the press keeps a
paper as a plate, and for the next one sets only the paragraphs that differ, each for itself, in its place. It
does that where it is sure that the whole paper, set by Qt anew, would be the same: where every paragraph is as high as
on the plate and none asks for a wider column. A paragraph that, set for itself, does not come out as it did on the
paper must not differ on a plate. A press is used on one thread.
"""

import html
import re
from bisect import bisect_right
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from nurse_client.documents.forms import PHOTO, SHEET, Paper
from nurse_client.gui.paper.ink import Letters, Rule, blocks, is_plain, keep_glyphs, letters, pictures, rules
from nurse_client.gui.paper.page_cuts import page_cuts
from nurse_client.gui.paper.typesetting import (
    BODY,
    LINE_SEPARATOR,
    cell_width,
    dots,
    fit,
    margin_letters,
    parsed,
    plain_document,
    typeset,
)

K = TypeVar("K")
V = TypeVar("V")

_BODY = "<body>"
LARGEST = 800
"""Paragraphs of a document beyond which it is drawn by itself: a list of a thousand nurses is no form."""

LAYOUTS, PLATES, WORDS = 16, 24, 1024
"""How much is kept: layouts, plates of each, and paragraphs of each that were set for themselves."""

MARGIN_LINES = 64

_APART = 12.0
"""Half of how many dots two shapes are apart that share no dot of a screen."""

_TAGS = re.compile(r"(<p\b[^>]*>|</p>)")
_PHOTO = re.compile(f"{PHOTO}[0-9a-f]*")
_UNSURE = re.compile(r"^\s|\s$|\s\s|[^\S ]")
"""Blanks that HTML may take away, or not."""
_MARK, _MARKED = "\ue000{} \u3000 \ue000", re.compile("\ue000([0-9]+)")


class Placed(NamedTuple):
    """Letters, and where on the column their paragraph begins."""

    origin: QPointF
    letters: Letters


class Page(NamedTuple):
    """What stands on a page, on a column in dots of which it is the part from ``top`` to ``bottom``. Pictures have the
    names by which the paper asks for them. What could not be taken out of the document is drawn by it."""

    top: float
    bottom: float
    document: QTextDocument | None
    rules: list[Rule]
    pictures: list[tuple[QRectF, str]]
    words: list[Placed]


@dataclass(frozen=True, slots=True)
class _Plate:
    """The pages of a paper without its paragraphs, and where each of those begins, with its letters."""

    pages: list[Page]
    paragraphs: list[tuple[QPointF, list[Letters]]]


@dataclass(frozen=True, slots=True)
class _Place:
    """How the paragraph is set that is this block of the document: with lines of ``width``; a value is fitted into
    ``cell``. ``verbatim`` says that no blank is taken away."""

    block: int
    paragraph: QTextBlockFormat
    empty: QTextCharFormat
    character: QTextCharFormat
    cell: float | None
    width: float
    verbatim: bool


class _Words(NamedTuple):
    """A paragraph set for itself. ``room`` is where its lines lie, and by how much it is too wide for its column."""

    room: tuple[float, ...]
    letters: list[Letters]


class Press:
    """Sets papers; keeps what it can use again."""

    def __init__(self) -> None:
        self._layouts: dict[str, _Layout] = {}
        self._lines: dict[tuple[str, float], list[Letters]] = {}

    def margin_lines(
        self, text: str, width: float, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> list[Letters]:
        """Small letters for the margin, in lines of that width that end at 0. Raises NoCjkFont."""
        known = self._lines.get((text, width))
        if known is None:
            known = self._lines[text, width] = margin_letters(text, width, alignment)
            _keep(self._lines, MARGIN_LINES)
        return known

    def compose(self, paper: Paper) -> list[Page]:
        """The pages of a paper, set. Raises NoCjkFont."""
        return [page for sheet in _sheets(paper) for page in self._compose(sheet)]

    def _compose(self, paper: Paper) -> list[Page]:
        skeleton, texts = _taken_apart(paper.html)
        layout = self._layouts.get(key := "\0".join(skeleton))
        if layout is None:
            layout = self._layouts[key] = _Layout(skeleton)
            _keep(self._layouts, LAYOUTS)
        return layout.compose(paper, texts)


def _sheets(paper: Paper) -> list[Paper]:
    """The paper in the parts that its layout names, each a page of HTML with the same head."""
    first, *others = paper.html.split(SHEET)
    head = first[: first.find(_BODY) + len(_BODY)]
    return [replace(paper, html=html) for html in (first, *(head + part for part in others))]


def _taken_apart(page: str) -> tuple[list[str], list[str | None]]:
    """A page of HTML without the words of its paragraphs, and those words; None where they are not words alone."""
    parts = _TAGS.split(page)
    if "</p>" in parts[1::4] or any(tag != "</p>" for tag in parts[3::4]):
        return [page], []
    inner = parts[2::4]
    texts = [None if "<" in part and "<" in part.replace("<br>", "") else part for part in inner]
    parts[2::4] = [_PHOTO.sub(PHOTO, part) if text is None else "" for part, text in zip(inner, texts, strict=True)]
    return parts, texts


def _keep(kept: dict[K, V], most: int) -> None:
    """Forgets the oldest beyond so many."""
    while len(kept) > most:
        del kept[next(iter(kept))]


class _Layout:
    """Papers that differ only in the words of their paragraphs. It learns from the second one: most come alone."""

    def __init__(self, skeleton: list[str]) -> None:
        self._skeleton = skeleton
        self._learned = False
        self._widths: list[float | None] = []
        self._places: dict[int, _Place] = {}
        self._plates: dict[Hashable, _Plate] = {}
        self._words: dict[tuple[int, str], _Words | None] = {}
        self._benches: dict[float, QTextDocument] = {}

    def compose(self, paper: Paper, texts: Sequence[str | None]) -> list[Page]:
        """The pages of a paper. Raises NoCjkFont."""
        if self._widths and not self._learned:
            self._learned = True
            self._places = _places(paper, self._skeleton, texts, self._widths)
        words = {
            index: made
            for index, text in enumerate(texts)
            if text is not None and index in self._places and (made := self._set(index, text))
        }
        key = tuple(words[index].room if index in words else text for index, text in enumerate(texts))
        plate = self._plates.get(key)
        if plate is not None:
            return _printed(plate, {self._places[index].block: made.letters for index, made in words.items()})
        document = typeset(paper)
        if document.blockCount() > LARGEST or not is_plain(document):
            return _drawn_by(document)
        plate = _plate(document)
        self._widths = self._widths or _widths(document)
        wrong = [index for index, set_alone in words.items() if not self._is_as(index, set_alone, plate)]
        for index in wrong:
            del self._places[index]
        if words and not wrong:
            self._plates[key] = plate
            _keep(self._plates, PLATES)
        return _printed(plate, {})

    def _set(self, index: int, text: str) -> _Words | None:
        """The words of a paragraph, set for themselves; None where HTML may take blanks away from them."""
        try:
            return self._words[index, text]
        except KeyError:
            place = self._places[index]
            sure = place.verbatim or not _UNSURE.search(text)
            self._words[index, text] = made = self._set_alone(place, text) if sure else None
            _keep(self._words, WORDS)
            return made

    def _set_alone(self, place: _Place, text: str) -> _Words:
        document = self._bench(place.width)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setBlockFormat(place.paragraph)
        cursor.setBlockCharFormat(place.empty)
        cursor.insertText(html.unescape(text).replace("<br>", LINE_SEPARATOR), place.character)
        block = document.begin()
        if place.cell is not None:
            fit(block, place.cell)
        cursor.endEditBlock()
        document.size()  # lays it out
        layout = block.layout()
        lines = [layout.lineAt(index) for index in range(layout.lineCount())]
        too_wide = max(0.0, layout.minimumWidth() - place.width)
        return _Words((too_wide, *(side for line in lines for side in (line.y(), line.height()))), letters(block))

    def _bench(self, width: float) -> QTextDocument:
        """A document of that width to set one paragraph in."""
        if width not in self._benches:
            document = self._benches[width] = plain_document()
            document.setTextWidth(width)
            keep_glyphs(document)
        return self._benches[width]

    def _is_as(self, index: int, words: _Words, plate: _Plate) -> bool:
        there = plate.paragraphs[self._places[index].block][1]
        return len(there) == len(words.letters) and all(map(_same, there, words.letters))


def _same(one: Letters, other: Letters) -> bool:
    runs = one.run, other.run
    glyphs, places, fonts = (
        [getattr(run, name)() for run in runs] for name in ("glyphIndexes", "positions", "rawFont")
    )
    return one.colour == other.colour and glyphs[0] == glyphs[1] and places[0] == places[1] and fonts[0] == fonts[1]


def _widths(document: QTextDocument) -> list[float | None]:
    """How wide the lines of each paragraph are."""
    layouts = [block.layout() for block in blocks(document)]
    return [layout.lineAt(0).width() if layout.lineCount() else None for layout in layouts]


def _places(
    paper: Paper, skeleton: list[str], texts: Sequence[str | None], widths: list[float | None]
) -> dict[int, _Place]:
    """How the paragraphs of a layout are set, by their numbers; found with marks in the place of their words."""
    marked, marks_of = [*skeleton], [_MARK.format(index) for index in range(len(texts))]
    marked[2::4] = [
        part if text is None else mark for part, text, mark in zip(skeleton[2::4], texts, marks_of, strict=True)
    ]
    probe = parsed(replace(paper, html="".join(marked)))
    found = {}
    for number, (block, width) in enumerate(zip(blocks(probe), widths)):  # noqa: B905 - they may differ
        marked_as = _MARKED.match(block.text())
        if marked_as and width is not None:
            index = int(marked_as[1])
            found[index] = _Place(
                number,
                block.blockFormat(),
                block.charFormat(),
                block.begin().fragment().charFormat(),
                cell_width(block),
                width,
                block.text() == marks_of[index],
            )
    return found


def _drawn_by(document: QTextDocument) -> list[Page]:
    cuts = page_cuts(document, dots(BODY.height()))
    return [Page(top, bottom, document, [], [], []) for top, bottom in pairwise(cuts)]


def _plate(document: QTextDocument) -> _Plate:
    layout, pages = document.documentLayout(), []
    every_picture = pictures(document)
    for top, bottom in pairwise(page_cuts(document, dots(BODY.height()))):
        on_it = [(place, name) for place, name in every_picture if place.top() < bottom and place.bottom() > top]
        pages.append(Page(top, bottom, None, _joined(rules(document, top, bottom)), on_it, []))
    return _Plate(pages, [(layout.blockBoundingRect(block).topLeft(), letters(block)) for block in blocks(document)])


def _joined(apart: list[Rule]) -> list[Rule]:
    """The same shapes in fewer pieces. What touches stays apart: drawn as one, it would look thinner on a screen."""
    joined: list[tuple[Rule, list[QRectF]]] = []
    for rule in apart:
        (shape,) = rule.shapes
        around = shape.adjusted(-_APART, -_APART, _APART, _APART)
        for piece, taken in reversed(joined):
            if (piece.pen, piece.brush) == (rule.pen, rule.brush) and not any(map(around.intersects, taken)):
                break
        else:
            piece, taken = Rule([], rule.pen, rule.brush), []
            joined.append((piece, taken))
        piece.shapes.append(shape)
        taken.append(around)
    return [piece for piece, _ in joined]


def _printed(plate: _Plate, changed: dict[int, list[Letters]]) -> list[Page]:
    """The pages of a plate with these letters in the place of some of its paragraphs."""
    further = [page.top for page in plate.pages[1:]]
    words: list[list[Placed]] = [[] for _ in plate.pages]
    for number, (origin, there) in enumerate(plate.paragraphs):
        top = origin.y()
        for line in changed.get(number, there):
            words[bisect_right(further, top + line.baseline)].append(Placed(origin, line))
    return [page._replace(words=on_it) for page, on_it in zip(plate.pages, words, strict=True)]
