"""What the press reuses, and that nobody sees it."""

from collections.abc import Sequence
from itertools import chain

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from nurse_client.documents.forms import Paper
from nurse_client.documents.summary import summary, summary_line
from nurse_client.domain.records import RenewalDetails
from nurse_client.gui.paper import press as press_module
from nurse_client.gui.paper.pages import PaperPages, picture
from nurse_client.gui.paper.press import LAYOUTS, PLATES, WORDS, Page, Press
from tests.support.every_paper import HARDEST
from tests.support.papers import (
    EVERY_DETAILS,
    LABELS,
    PHOTO,
    PRINTED_AT,
    activation_paper,
    form_context,
    form_of,
    renewal_paper,
)
from tests.support.records import INSTITUTION, nurse

pytestmark = pytest.mark.usefixtures("qapp")

NAMES = (
    "张晓丽",
    "欧阳娜娜",
    "阿卜杜热合曼·买买提吐尔逊江·㛃𬭬𠮷",
    "Li & <b>Wei</b>  两格",
    "",
    " 先空一格",
    "\"引\" '号'",
)
HALF_A_DOT = 0.5


def mixed() -> list[Paper]:
    """Forms of every kind, usual and hard to set, as they come in a batch."""
    usual = [
        form_of(details, nurse(name=name), photo=PHOTO) for name in NAMES[:3] for details in EVERY_DETAILS.values()
    ]
    usual += [renewal_paper(nurse(name=name), photo=PHOTO) for name in NAMES[3:]]
    passages = [renewal_paper(details=RenewalDetails(practice_summary="执业正常\n" * lines)) for lines in range(8)]
    return [*usual, *(make() for make in HARDEST.values()), *passages, *usual[::3]]


def letters(pages: Sequence[Page]) -> list[list[tuple[list[int], list[tuple[float, float]], Qt.GlobalColor]]]:
    """Which glyphs stand where on each page."""
    return [
        [
            (
                word.letters.run.glyphIndexes(),
                [(word.origin.x() + at.x(), word.origin.y() + at.y()) for at in word.letters.run.positions()],
                word.letters.colour,
            )
            for word in page.words
        ]
        for page in pages
    ]


def test_a_paper_is_the_same_whatever_was_set_before_it() -> None:
    press = Press()
    for paper in mixed():
        alone, after_others = letters(Press().compose(paper)), letters(press.compose(paper))
        assert [len(page) for page in alone] == [len(page) for page in after_others]
        for one, other in zip(chain(*alone), chain(*after_others), strict=True):
            assert (one[0], one[2]) == (other[0], other[2]), paper.title
            moved = [abs(a - b) for at, to in zip(one[1], other[1], strict=True) for a, b in zip(at, to, strict=True)]
            assert max(moved) <= HALF_A_DOT, paper.title


def test_papers_that_differ_in_short_words_are_laid_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out: list[Paper] = []
    typeset = press_module.typeset
    monkeypatch.setattr(press_module, "typeset", lambda paper: laid_out.append(paper) or typeset(paper))
    press = Press()
    for number in range(20):
        press.compose(renewal_paper(nurse(name=f"张{number}"), photo=PHOTO if number else None))
    assert len(laid_out) == 2, "the first, and the second, from which the press learns"


def test_a_list_of_a_thousand_is_set_page_by_page(monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out: list[Paper] = []
    typeset = press_module.typeset
    monkeypatch.setattr(press_module, "typeset", lambda paper: laid_out.append(paper) or typeset(paper))
    everyone = [summary_line(form_context()) for _ in range(1000)]
    pages = Press().compose(summary(everyone, INSTITUTION, PRINTED_AT, LABELS))
    assert len(pages) == 42
    assert laid_out
    assert max(paper.html.count("<table") for paper in laid_out) == 1


def test_what_can_not_be_taken_apart_is_drawn_by_its_document() -> None:
    (page,) = Press().compose(activation_paper(nurse()))  # dashed lines to cut along
    assert page.document is not None
    assert not page.words
    assert not picture(PaperPages(activation_paper(nurse())), 0, 50).isNull()


@pytest.mark.parametrize(
    "html",
    [
        "<ol><li>一</li></ol>",
        "<hr>",
        "<p><u>一</u></p>",
        "<table border='1'><tr><td>一</td></tr></table>",
        "<p>一<p>二",
        "<div style='border: 1px dashed black'><p>一</p></div>",
        "",
    ],
)
def test_any_page_of_an_office_s_own_is_drawn(html: str) -> None:
    paper = replace(renewal_paper(), html=html)
    image = picture(PaperPages(paper), 0, 50)
    with QPainter(image) as painter:
        PaperPages(paper, Press()).draw(painter, 0)
    assert not image.isNull()


def test_colours_of_a_layout_are_kept() -> None:
    paper = replace(renewal_paper(), html="<p style='color: #ff0000'>一</p><p>二</p>")
    (page,) = Press().compose(paper)
    assert [word.letters.colour.name() for word in page.words] == ["#ff0000", "#000000"]


def test_a_press_keeps_no_more_than_it_may() -> None:
    press = Press()
    for number in range(LAYOUTS + 4):
        press.compose(replace(renewal_paper(), html=f"<p>一</p><b>{number}</b>"))
    assert len(press._layouts) == LAYOUTS
    for lines in range(1, PLATES + 8):
        press.compose(replace(renewal_paper(), html=f"<p>{'行<br>' * lines}</p>"))
    (layout,) = (layout for key, layout in press._layouts.items() if "<b>" not in key)
    assert len(layout._plates) <= PLATES
    assert len(layout._words) <= WORDS
