"""Every application form, as it comes out of the printer."""

from itertools import pairwise
from pathlib import Path

import pytest

from nurse_client.domain.records import ChangeDetails, Details, FirstRegistrationDetails
from nurse_client.gui.paper.pages import PaperPages
from nurse_client.gui.paper.printing import write_pdf
from nurse_client.gui.paper.typesetting import BODY, SIZES, TEXT_POINTS, dots, typeset
from tests.gui.paper.test_printing import blocks, coloured, is_red, points
from tests.support.every_paper import HARDEST, USUAL
from tests.support.papers import form_of
from tests.support.pictures import dark_rows, pictures, region, texts

DPI = 150
MM = DPI / 25.4
PAGES = {"registration": 3, "re_registration": 2, "renewal": 1, "change": 1, "deregistration": 1}
HARDEST_PAGES = PAGES | {"renewal": 2}
"""Five lines each of practice, training, rewards and penalties are more than one page takes."""

pytestmark = pytest.mark.usefixtures("qapp")


def kind(details: Details) -> str:
    return type(details).__name__


@pytest.mark.parametrize("form", PAGES)
def test_each_form_has_its_pages(form: str) -> None:
    assert PaperPages(USUAL[form]()).count == PAGES[form]


@pytest.mark.parametrize("name", HARDEST)
def test_what_is_filled_in_makes_no_form_longer_and_no_letter_too_small(name: str) -> None:
    paper = HARDEST[name]()
    document = typeset(paper)
    assert paper.form not in PAGES or PaperPages(paper).count == HARDEST_PAGES[paper.form]
    for block in blocks(document):
        if block.text() and block.text() != "\ufffc":
            assert points(block) >= SIZES[-1] * TEXT_POINTS or points(block) == 1
            lines = [block.layout().lineAt(index) for index in range(block.layout().lineCount())]
            assert all(line.naturalTextWidth() <= line.width() + 1 for line in lines), block.text()
    assert document.size().width() <= dots(BODY.width()) + 2


@pytest.mark.parametrize(
    ("name", "tall"),
    # A deregistration has three opinions, and its grounds are as high.
    [("registration", 2), ("re_registration", 2), ("renewal", 2), ("change", 2), ("deregistration", 4), ("summary", 1)],
)
def test_every_opinion_leaves_35_mm_for_its_seal(name: str, tall: int, tmp_path: Path) -> None:
    write_pdf(tmp_path / "form.pdf", [USUAL[name]()])
    last = pictures(tmp_path / "form.pdf", DPI)[-1]
    rules = dark_rows(last, round(150 * MM))  # between the words of the opinions and the date
    assert sum(below - above >= 35 * MM for above, below in pairwise(rules)) == tall
    assert ("公章" if name == "summary" else "注册专用章") in texts(tmp_path / "form.pdf")[-1]


@pytest.mark.parametrize("details", [FirstRegistrationDetails(), ChangeDetails(reason="")], ids=kind)
def test_the_photo_is_30_by_40_mm(details: Details, tmp_path: Path) -> None:
    write_pdf(tmp_path / "form.pdf", [form_of(details, photo=coloured(354, 472))])
    places = [region(page, is_red) for page in pictures(tmp_path / "form.pdf", DPI)]
    (place,) = (place for place in places if not place.isNull())
    assert place.width() / MM == pytest.approx(30, abs=0.4)
    assert place.height() / MM == pytest.approx(40, abs=0.4)


def test_the_cover_has_the_title_the_name_the_kind_and_eight_notes(tmp_path: Path) -> None:
    write_pdf(tmp_path / "form.pdf", [form_of(FirstRegistrationDetails())])
    cover, applicant, opinions = texts(tmp_path / "form.pdf")
    assert "护士执业注册申请审核表" in cover
    assert "姓名:张晓丽" in cover
    assert "■首次注册" in cover
    assert "8.现技术职称" in cover
    assert "110115198805120029" in applicant
    assert "申请人签名" in applicant
    assert "申请人签名" not in opinions
    assert "第3页共3页" in opinions
