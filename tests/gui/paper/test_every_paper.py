"""Every form and sheet with the hardest values: nothing is cut, nothing overlaps, every rule goes through."""

import re
import tempfile
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QTextDocument

from nurse_client.documents.forms import Paper
from nurse_client.gui.paper.pages import FOOTER_TOP, QR_SIZE
from nurse_client.gui.paper.printing import write_pdf
from nurse_client.gui.paper.typesetting import BODY, dots, typeset
from tests.gui.paper.test_printing import blocks
from tests.support.every_paper import HARDEST
from tests.support.pictures import pictures, texts

DPI = 150
MM = DPI / 25.4
LONG = round(8 * MM)
"""Longer than any stroke of a letter or part of a code."""

pytestmark = pytest.mark.usefixtures("qapp")
every = pytest.mark.parametrize("name", HARDEST)


@pytest.fixture
def paper(name: str) -> Paper:
    return HARDEST[name]()


@cache
def printed(name: str) -> tuple[list[str], list[QImage]]:
    """What can be read on each page, and how it looks."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "paper.pdf"
        write_pdf(path, [HARDEST[name]()])
        looks = [page.convertToFormat(QImage.Format.Format_Grayscale8) for page in pictures(path, DPI)]
        return texts(path), looks


def line_places(document: QTextDocument) -> Iterator[tuple[str, QRectF]]:
    """What each line of text says and where it stands."""
    for block in blocks(document):
        place = document.documentLayout().blockBoundingRect(block).topLeft()
        for index in range(block.layout().lineCount()):
            line = block.layout().lineAt(index)
            said = block.text()[line.textStart() : line.textStart() + line.textLength()]
            if said.strip("\ufffc \u3000\u2028"):
                yield said, line.naturalTextRect().translated(place)


def rules(page: QImage) -> dict[int, list[tuple[int, int]]]:
    """The rows of a page in which something dark is longer than any stroke: from where to where."""
    width, data = page.bytesPerLine(), bytes(page.constBits())
    found = {}
    for y in range(page.height()):
        row = data[y * width : y * width + page.width()]
        runs = [match.span() for match in re.finditer(rb"[\x00-\x90]{%d,}" % LONG, row)]
        if runs := [run for run in runs if not is_photo_frame(*run)]:
            found[y] = runs
    return found


def is_photo_frame(start: int, end: int) -> bool:
    """The empty frame for a photo of 30 mm stands at the right, and is no rule."""
    return start > 150 * MM and abs((end - start) / MM - 30) < 0.6


def told(paper: Paper) -> set[str]:
    """What must be readable on the paper: its texts, as far as Qt names their characters in a PDF."""
    found = re.findall(r">([^<>]+)<", paper.html.partition("</style>")[2])
    plain = ("".join(unicodedata.normalize("NFKC", text).split()) for text in found)
    return {text for text in plain if text and all(ord(letter) < 0x10000 for letter in text) and "&" not in text}


@every
def test_every_text_is_on_the_paper_and_every_page_has_its_number(name: str, paper: Paper) -> None:
    read, _ = printed(name)
    together = "".join(read)
    wanted = told(paper)
    assert len(wanted) > 3
    assert [text for text in wanted if text not in together] == []
    assert [f"第{number}页共{len(read)}页" in page for number, page in enumerate(read, 1)] == [True] * len(read)


@every
def test_no_line_of_text_lies_on_another_or_leaves_the_page(paper: Paper) -> None:
    places = list(line_places(typeset(paper)))
    slack = dots(0.3)
    inner = [(said, place.adjusted(0, slack, 0, -slack)) for said, place in places]
    assert [(one, other) for (one, first), (other, second) in combinations(inner, 2) if first.intersects(second)] == []
    assert [said for said, place in places if place.left() < -1 or place.right() > dots(BODY.width()) + 1] == []


def framed(name: str, paper: Paper) -> list[tuple[QImage, dict[int, list[tuple[int, int]]]]]:
    """The pages with a table, and their rules. Only slips, which are dashed, and a cover have none."""
    found = [(page, rules(page)) for page in printed(name)[1]]
    tables = [
        (page, of)
        for page, of in found
        if any(end - start > 171 * MM for of_row in of.values() for start, end in of_row)
    ]
    without = {"registration": 1, "activation_slips": 2, "notice_slips": 2}
    assert len(found) - len(tables) == without.get(paper.form, 0)
    return tables


@every
def test_cells_of_a_row_are_of_one_height_and_no_rule_leaves_the_frame(name: str, paper: Paper) -> None:
    for _, found in framed(name, paper):
        rows = [y for y, above in zip(found, [-9, *found], strict=False) if y - above > 1]
        assert min(below - above for above, below in pairwise(rows)) > 4 * MM, "rules beside one another"
        assert min(start for runs in found.values() for start, _ in runs) == pytest.approx(BODY.left() * MM, abs=2)
        assert max(end for runs in found.values() for _, end in runs) == pytest.approx(BODY.right() * MM, abs=2)


@every
def test_a_table_is_framed_on_all_sides_of_each_page_it_is_on(name: str, paper: Paper) -> None:
    """Also where a page ends within it."""
    for page, found in framed(name, paper):
        rows = list(found)
        for rule in (rows[:2], rows[-2:]):  # a rule is two dots high
            longest = max(end - start for y in rule for start, end in found[y])
            assert longest > 171 * MM, "the frame is open above or below"
        for x in (BODY.left() * MM, BODY.right() * MM):
            dark = [
                any(page.pixelColor(round(x) + beside, y).lightness() < 160 for beside in (-1, 0, 1))
                for y in range(rows[0], rows[-1])
            ]
            assert all(dark), "the frame is broken at a side"


@every
def test_the_footer_stands_below_everything_and_nothing_else_in_the_margins(name: str) -> None:
    for page in printed(name)[1]:
        ink = QRectF(BODY.left() - 0.5, BODY.top() - 0.5, BODY.width() + 1, FOOTER_TOP + QR_SIZE + 1 - BODY.top())
        width, data = page.bytesPerLine(), bytes(page.constBits())
        for y in range(page.height()):
            row = data[y * width : y * width + page.width()]
            dark = re.search(rb"[\x00-\x90]", row)
            if dark:
                last = re.search(rb"[\x00-\x90][^\x00-\x90]*$", row)
                assert last is not None
                assert ink.left() * MM <= dark.start()
                assert last.start() <= ink.right() * MM
                assert ink.top() * MM <= y <= ink.bottom() * MM
