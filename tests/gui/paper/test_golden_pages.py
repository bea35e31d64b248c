"""Every form and sheet looks as it did when somebody last looked at it."""

import re
from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from nurse_client.gui.paper.pages import PaperPages, picture
from tests.support.every_paper import USUAL
from tests.support.golden import DPI, FINE, FOLDER, differences, grey, reduced

MM = DPI / 25.4

pytestmark = pytest.mark.usefixtures("qapp")


def golden(name: str, number: int = 1) -> QImage:
    return QImage(str(FOLDER / f"{name}-{number}.png")).convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("name", USUAL)
def test_the_pages_look_as_they_did(name: str) -> None:
    """``python -m tests.support.golden`` makes the pictures anew; look at them before you commit them."""
    pages = grey(USUAL[name](), DPI)
    assert len(pages) == len(list(FOLDER.glob(f"{name}-*.png")))
    for number, page in enumerate(pages, 1):
        assert differences(page, golden(name, number)) == []


def test_there_is_no_picture_of_what_is_no_more() -> None:
    assert {path.name.rpartition("-")[0] for path in FOLDER.glob("*.png")} == set(USUAL)
    assert sum(path.stat().st_size for path in FOLDER.glob("*.png")) < 1_500_000


@pytest.mark.parametrize("name", ["registration", "renewal", "summary"])
def test_another_program_that_draws_the_letters_makes_no_difference(name: str) -> None:
    """The golden pictures are PDFium's; this one is Qt's, whose letters and rules are not the same dots."""
    pages = PaperPages(USUAL[name]())
    for page in range(pages.count):
        ours = reduced(picture(pages, page, FINE), DPI)
        assert ours != golden(name, page + 1)
        assert differences(ours, golden(name, page + 1)) == []


def rules(page: QImage) -> Iterator[QRect]:
    """The horizontal rules of a page, each in the blank around it."""
    width, data = page.bytesPerLine(), bytes(page.constBits())
    last = -9
    for y in range(page.height() - 9):
        for found in re.finditer(rb"[\x00-\xc8]{%d,}" % round(20 * MM), data[y * width : y * width + page.width()]):
            if y - last > 3:
                yield QRect(found.start() + 6, y - 1, 40, 4)
            last = y


def turned(page: QImage) -> QImage:
    return page.transformed(QTransform().rotate(90)).convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("turn", [False, True], ids=["horizontal", "vertical"])
@pytest.mark.parametrize("by", [-1, 1])
@pytest.mark.parametrize("name", ["renewal", "must_not_practise"])
def test_a_rule_that_moved_by_a_millimetre_is_seen_wherever_it_is(name: str, by: int, turn: bool) -> None:
    page = turned(golden(name)) if turn else golden(name)
    tried = list(rules(page))
    assert len(tried) > 5
    for rule in tried:
        image = page.convertToFormat(QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(rule, Qt.GlobalColor.white)
            painter.drawImage(QPointF(rule.topLeft()) + QPointF(0, by * MM), page, QRectF(rule))
        assert differences(image.convertToFormat(QImage.Format.Format_Grayscale8), page), rule


def test_a_higher_row_a_wider_column_and_texts_elsewhere_in_their_cells_are_seen() -> None:
    paper = USUAL["renewal"]()
    higher = paper.html.replace("td.label { padding-top: 4.54px", "td.label { padding-top: 8.32px")
    assert higher != paper.html
    assert differences(grey(replace(paper, html=higher), DPI)[0], golden("renewal"))
    wider = paper.html.replace('width="13.6627906', 'width="14.244186', 1)
    assert wider != paper.html
    assert differences(grey(replace(paper, html=wider), DPI)[0], golden("renewal"))
    raised = paper.html.replace("vertical-align: middle", "vertical-align: top", 1)
    assert raised != paper.html
    assert differences(grey(replace(paper, html=raised), DPI)[0], golden("renewal"))
