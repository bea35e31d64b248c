"""Every application form, as it comes out of the printer."""

from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace

from nurse_client.documents.forms import Paper
from nurse_client.domain.records import (
    Business,
    ChangeDetails,
    DeregistrationDetails,
    DeregistrationGround,
    Details,
    FirstRegistrationDetails,
    MilitaryTransferDetails,
    ReRegistrationDetails,
)
from nurse_client.gui.paper import PaperPages
from nurse_client.gui.printing import write_pdf
from nurse_client.gui.typesetting import BODY, SIZES, TEXT_POINTS, dots, typeset
from tests.gui.test_printing import FIVE_LINES, LONG_NAME, blocks, coloured, is_red, points
from tests.support.papers import EVERY_DETAILS, PHOTO, form_of
from tests.support.pictures import dark_rows, pictures, region, texts
from tests.support.records import INSTITUTION, nurse

DPI = 150
MM = DPI / 25.4
PAGES = {"registration": 3, "renewal": 1, "change": 1, "deregistration": 1}
NEW = {business: details for business, details in EVERY_DETAILS.items() if business is not Business.RENEWAL}
HARDEST: list[Details] = [
    FirstRegistrationDetails(),
    ReRegistrationDetails(reason=FIVE_LINES),
    MilitaryTransferDetails(direction="in", unit=LONG_NAME, reason=FIVE_LINES),
    ChangeDetails(
        reason=FIVE_LINES,
        former_institution=LONG_NAME,
        former_institution_licence_no="P" * 30,
        former_address=LONG_NAME,
        former_authority=LONG_NAME,
    ),
    DeregistrationDetails(ground=DeregistrationGround.OTHER, explanation=FIVE_LINES, evidence=LONG_NAME * 2),
]

pytestmark = pytest.mark.usefixtures("qapp")


def hardest(details: Details) -> Paper:
    """More in every cell than anybody will ever see."""
    of = nurse(
        name="阿卜杜热合曼·买买提吐尔逊江·㛃𬭬𠮷",
        id_kind="06",
        school=LONG_NAME,
        major="护理学（助产与妇幼保健方向）（专升本）",
        department="心血管内科重症监护与介入治疗联合病区",
        exam_certificate_no="X" * 60,
        certificate_no="2011110012340000",
        phone="+86 138-0000-0000",
    )
    return form_of(details, of, institution=replace(INSTITUTION, name=LONG_NAME, address=LONG_NAME), photo=PHOTO)


def kind(details: Details) -> str:
    return type(details).__name__


@pytest.mark.parametrize("details", [*EVERY_DETAILS.values(), *HARDEST], ids=kind)
def test_each_form_has_its_pages_whatever_is_filled_in(details: Details) -> None:
    for paper in (form_of(details), hardest(details)):
        assert PaperPages(paper).count == PAGES[paper.form]


@pytest.mark.parametrize("details", HARDEST, ids=kind)
def test_nothing_is_set_smaller_than_four_fifths_and_no_line_leaves_its_cell(details: Details) -> None:
    document = typeset(hardest(details))
    for block in blocks(document):
        if block.text() and block.text() != "\ufffc":
            assert points(block) >= SIZES[-1] * TEXT_POINTS or points(block) == 1
            lines = [block.layout().lineAt(index) for index in range(block.layout().lineCount())]
            assert all(line.naturalTextWidth() <= line.width() + 1 for line in lines), block.text()
    assert document.size().width() <= dots(BODY.width()) + 2


@pytest.mark.parametrize("details", NEW.values(), ids=kind)
def test_every_opinion_leaves_35_mm_for_its_seal(details: Details, tmp_path: Path) -> None:
    paper = form_of(details)
    write_pdf(tmp_path / "form.pdf", [paper])
    last = pictures(tmp_path / "form.pdf", DPI)[-1]
    rules = dark_rows(last, round(150 * MM))  # between the words of the opinions and the date
    tall = 4 if paper.form == "deregistration" else 2  # there three opinions, and the grounds
    assert sum(below - above >= 35 * MM for above, below in pairwise(rules)) == tall
    assert "注册专用章" in texts(tmp_path / "form.pdf")[-1]


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
