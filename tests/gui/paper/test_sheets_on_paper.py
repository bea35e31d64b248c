"""The sheets around the forms, as they come out of the printer."""

from datetime import date
from pathlib import Path

import pytest
import segno
from PySide6.QtGui import QImage

from nurse_client.documents.forms import Paper
from nurse_client.documents.slips import notice_slips
from nurse_client.domain.records import Nurse, RegistrationStatus
from nurse_client.gui.paper.pages import PaperPages
from nurse_client.gui.paper.printing import write_pdf
from nurse_client.gui.paper.qr_code import QR_MASK, qr_picture
from nurse_client.gui.paper.typesetting import BODY
from tests.support.papers import PRINTED_AT, activation_paper, bans
from tests.support.pictures import dark_rows, pictures, texts
from tests.support.records import INSTITUTION, nurse

DPI = 150
MM = DPI / 25.4
HARD_NAME, HARD_DEPARTMENT = "阿卜杜热合曼·买买提吐尔逊江·㛃𬭬𠮷", "心血管内科重症监护与介入治疗联合病区"

pytestmark = pytest.mark.usefixtures("qapp")


def ended(number: int, **changes: object) -> Nurse:
    members = {"registration_status": RegistrationStatus.EXPIRED, "valid_until": date(2026, 11, 20)}
    return nurse(nurse_id=f"n-{number}", **members | changes)


def printed(paper: Paper, folder: Path) -> tuple[list[str], list[QImage]]:
    """The text of each page, and its picture."""
    path = folder / "sheet.pdf"
    write_pdf(path, [paper])
    return texts(path), pictures(path, DPI)


def dashed_rows(image: QImage, left: float, right: float) -> list[int]:
    """Where a dashed line crosses the strip between two places (in mm) of the page's text."""
    columns = range(round(left * MM), round(right * MM))
    rows = sorted({row for x in columns for row in dark_rows(image, x) if row < BODY.bottom() * MM})
    return [row for row, above in zip(rows, [0, *rows], strict=False) if row - above > 2]


@pytest.mark.parametrize("of", [nurse(), nurse(name=HARD_NAME, department=HARD_DEPARTMENT), nurse(department="")])
def test_eight_slips_of_activation_codes_fill_a_page(of: Nurse, tmp_path: Path) -> None:
    pages, looks = printed(activation_paper(*[of] * 9), tmp_path)
    assert [page.count("K7M2Q-9XWPT") for page in pages] == [8, 1]
    assert all(of.name[:12] in page for page in pages)  # Qt's PDF does not name characters outside the BMP
    cuts = dashed_rows(looks[0], BODY.left() + 1, BODY.left() + 3)
    assert len(cuts) == 5
    assert (cuts[-1] - cuts[0]) / MM == pytest.approx(260, abs=1)


def test_the_picture_beside_a_code_is_its_qr_code() -> None:
    rows = segno.make("K7M2Q-9XWPT", error="m", micro=False, mask=QR_MASK).matrix
    image = qr_picture("K7M2Q-9XWPT")
    module = image.width() / len(rows)
    seen = [
        [
            int(image.pixelColor(round((x + 0.5) * module), round((y + 0.5) * module)).lightness() < 128)
            for x in range(len(rows))
        ]
        for y in range(len(rows))
    ]
    assert seen == [list(row) for row in rows]


def test_every_slip_has_a_qr_code_of_18_mm(tmp_path: Path) -> None:
    _, looks = printed(activation_paper(nurse()), tmp_path)
    x = round((BODY.left() + 86 - 4 - 18 + 0.3) * MM)  # the left column of the code's finders
    rows = [y for y in range(looks[0].height()) if looks[0].pixelColor(x, y).lightness() < 128]
    assert (max(rows[:-1]) - rows[1]) / MM > 17


def test_a_long_list_has_the_head_of_its_columns_on_every_page_and_one_place_to_sign(tmp_path: Path) -> None:
    (paper,) = bans(*[ended(number, name=HARD_NAME) for number in range(45)])
    pages, _ = printed(paper, tmp_path)
    assert ["护士执业证书编号" in page for page in pages] == [True] * 3
    assert ["护士长签名" in page for page in pages] == [False, False, True]
    assert [f"第{page}页共3页" in pages[page - 1] for page in (1, 2, 3)] == [True] * 3


def test_a_short_list_is_one_page() -> None:
    (paper,) = bans(ended(1, certificate_no="", valid_until=None))
    assert PaperPages(paper).count == 1


def test_four_notices_fill_a_page(tmp_path: Path) -> None:
    text = "\n".join(["办理方式：登录本人的护士电子化注册账户，提交申请，由本院确认后上报审批机关。"] * 8)
    pages, _ = printed(notice_slips([text] * 5, INSTITUTION, PRINTED_AT), tmp_path)
    assert [page.count("护士注册办理通知练习市") + page.count("护士注册办理通知办理") for page in pages] == [4, 1]
