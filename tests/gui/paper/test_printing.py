from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import segno
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette, QTextBlock, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nurse_client.documents.forms import PHOTO as PHOTO_SCHEME
from nurse_client.documents.forms import Paper
from nurse_client.domain.records import RenewalDetails
from nurse_client.gui.background import Background, Lane
from nurse_client.gui.paper import typesetting
from nurse_client.gui.paper.pages import FOOTER_TOP, QR_SIZE, PaperPages, picture
from nurse_client.gui.paper.printing import PdfNotWritten, PrinterGone, print_papers, write_pdf
from nurse_client.gui.paper.qr_code import QR_MASK
from nurse_client.gui.paper.typesetting import BODY, SIZES, TEXT_POINTS, NoCjkFont, dots, typeset
from tests.support.full_disk import full_disk
from tests.support.papers import PHOTO, renewal_paper
from tests.support.pictures import dark_rows, pictures, region, texts
from tests.support.records import INSTITUTION, nurse

DPI = 150
MM = DPI / 25.4

pytestmark = pytest.mark.usefixtures("qapp")


def coloured(width: int, height: int) -> bytes:
    """A photo that is all red."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def is_red(red: int, green: int, blue: int) -> bool:
    return red > 200 and green < 60 and blue < 60


def is_dark(red: int, green: int, blue: int) -> bool:
    return red + green + blue < 380


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def block_with(document: QTextDocument, text: str) -> QTextBlock:
    return next(block for block in blocks(document) if text in block.text())


def points(block: QTextBlock) -> float:
    """The size in which a block is set."""
    return float(block.begin().fragment().charFormat().fontPointSize()) or TEXT_POINTS


LONG_NAME = "练习省练习市练习区示范街道社区卫生服务中心暨练习医科大学第三附属儿童专科医院东院区门诊部"[:40]
FIVE_LINES = "\n".join(f"第{number}行：在心血管内科从事临床护理工作，考核合格。" for number in "一二三四五")


def hardest() -> Paper:
    """More in every cell than anybody will ever see."""
    of = nurse(
        name="阿卜杜热合曼·买买提吐尔逊江·㛃𬭬𠮷",
        ethnic_group="05",
        id_kind="06",
        school="练习省练习市练习区第一护理高等职业技术学院附属卫生学校成人教育分院",
        major="护理学（助产与妇幼保健方向）（专升本）",
        department="心血管内科重症监护与介入治疗联合病区",
        exam_certificate_no="X" * 60,
        certificate_no="2011110012340000",
        phone="+86 138-0000-0000",
    )
    details = RenewalDetails(practice_summary=FIVE_LINES, training_summary=FIVE_LINES, rewards_penalties=FIVE_LINES)
    return renewal_paper(of, details, institution=replace(INSTITUTION, name=LONG_NAME))


def test_the_text_of_the_pdf_is_what_stands_on_the_form(tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    paper = renewal_paper(nurse(name="阿卜杜拉·买买提㛃"))
    report = write_pdf(path, [paper])
    (text,) = texts(path)
    for value in (
        "护士延续注册申请审核表",
        "阿卜杜拉·买买提㛃",
        "110115198805120029",
        "女",
        "1988年5月12日",
        "心血管内科",
    ):
        assert value in text
    assert "R202611200001" in text
    assert "第1页共1页" in text
    assert report.complete


def test_the_reference_mark_is_never_printed(tmp_path: Path) -> None:
    paper = renewal_paper()
    write_pdf(tmp_path / "form.pdf", [paper])
    assert paper.reference
    assert "参考" not in "".join(texts(tmp_path / "form.pdf"))


def test_a_printer_gives_the_page_of_the_pdf(tmp_path: Path) -> None:
    papers = [renewal_paper(photo=PHOTO), hardest()]
    write_pdf(tmp_path / "written.pdf", papers)
    printer = pdf_printer(tmp_path / "printed.pdf")
    print_papers(printer, papers)
    written, printed = pictures(tmp_path / "written.pdf"), pictures(tmp_path / "printed.pdf")
    assert len(written) == 3
    assert written == printed


def test_the_page_is_the_same_in_a_dark_theme(qapp: QApplication) -> None:
    light, palette = picture(PaperPages(renewal_paper()), 0, DPI), qapp.palette()
    dark = QPalette(Qt.GlobalColor.black)
    dark.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.white)
    qapp.setPalette(dark)
    try:
        assert picture(PaperPages(renewal_paper()), 0, DPI) == light
    finally:
        qapp.setPalette(palette)


def test_rules_frame_the_form_and_leave_35_mm_for_each_seal(tmp_path: Path) -> None:
    write_pdf(tmp_path / "form.pdf", [renewal_paper(details=RenewalDetails())])
    (page,) = pictures(tmp_path / "form.pdf")
    seal_column = round(150 * MM)  # between the words of the opinions and the date
    rules = dark_rows(page, seal_column)
    assert sum(below - above >= 35 * MM for above, below in pairwise(rules)) == 2
    left_rule = round(BODY.left() * MM)
    column = [page.pixelColor(x, y).lightness() for y in range(rules[0] + 2, rules[-1] - 2) for x in (left_rule,)]
    assert max(column) < 200, "the left rule is broken"


def test_the_photo_is_30_by_40_mm(tmp_path: Path) -> None:
    write_pdf(tmp_path / "form.pdf", [renewal_paper(photo=coloured(354, 472))])
    place = region(pictures(tmp_path / "form.pdf")[0], is_red)
    assert place.width() / MM == pytest.approx(30, abs=0.4)
    assert place.height() / MM == pytest.approx(40, abs=0.4)


def test_a_photo_of_another_shape_is_not_distorted() -> None:
    place = region(picture(PaperPages(renewal_paper(photo=coloured(400, 400))), 0, DPI), is_red)
    assert place.width() / MM == pytest.approx(30, abs=0.4)
    assert place.height() == pytest.approx(place.width(), abs=2)


@pytest.mark.parametrize("photo", [None, b"", b"not a picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_where_there_is_no_usable_photo_an_empty_frame_stands(photo: bytes | None) -> None:
    page = picture(PaperPages(renewal_paper(photo=photo)), 0, DPI)
    frame = region(page, lambda red, green, blue: 110 < red < 140 and red == green == blue)
    assert frame.height() / MM > 39


def test_a_page_loads_nothing_that_was_not_given_to_it(tmp_path: Path) -> None:
    stolen = tmp_path / "stolen.png"
    stolen.write_bytes(coloured(200, 200))
    attack = f"<body background='{stolen}'><img src='{stolen}'><img src='{stolen.as_uri()}'>x</body>"
    page = picture(PaperPages(replace(renewal_paper(), html=attack)), 0, 72)
    assert region(page, is_red).isNull()
    given = replace(
        renewal_paper(photo=coloured(354, 472)), html=f"<img src='{PHOTO_SCHEME}1' width='90' height='120'>"
    )
    assert not region(picture(PaperPages(given), 0, 72), is_red).isNull()


def test_usual_values_fit_on_one_page_in_full_size() -> None:
    paper = renewal_paper()
    assert PaperPages(paper).count == 1
    assert {points(block) for block in blocks(typeset(paper)) if block.text() and points(block) < 12} <= {
        1.0,
        TEXT_POINTS,
    }


def test_five_lines_about_training_still_fit_on_the_page() -> None:
    assert PaperPages(renewal_paper(details=RenewalDetails(training_summary=FIVE_LINES))).count == 1


def test_a_name_of_forty_characters_is_set_smaller_and_stays_on_its_line() -> None:
    document = typeset(hardest())
    block = block_with(document, LONG_NAME)
    assert block.layout().lineCount() == 1
    assert SIZES[-1] * TEXT_POINTS <= points(block) < TEXT_POINTS


def test_nothing_is_set_smaller_than_four_fifths_and_no_line_leaves_its_cell() -> None:
    document = typeset(hardest())
    for block in blocks(document):
        if block.text() and block.text() != "\ufffc":
            assert points(block) >= SIZES[-1] * TEXT_POINTS
            lines = [block.layout().lineAt(index) for index in range(block.layout().lineCount())]
            assert all(line.naturalTextWidth() <= line.width() + 1 for line in lines), block.text()
    assert document.size().width() <= dots(BODY.width()) + 2


def test_what_does_not_fit_goes_on_with_a_whole_part_on_the_next_page(tmp_path: Path) -> None:
    write_pdf(tmp_path / "form.pdf", [hardest()])
    first, second = texts(tmp_path / "form.pdf")
    for value in ("阿卜杜热合曼·买买提", LONG_NAME[:8], "X" * 20, "第五行"):
        assert value in first
    assert "注册专用章" in second
    assert "注册专用章" not in first
    assert "第2页共2页" in second
    bottom = region(pictures(tmp_path / "form.pdf")[0], is_dark)
    assert bottom.bottom() / MM == pytest.approx(FOOTER_TOP + QR_SIZE, abs=1)


def test_a_part_that_is_longer_than_a_page_is_cut_between_lines(tmp_path: Path) -> None:
    lines = [f"甲{number:03}乙" for number in range(150)]
    write_pdf(tmp_path / "form.pdf", [renewal_paper(details=RenewalDetails(practice_summary="\n".join(lines)))])
    text = "".join(texts(tmp_path / "form.pdf"))
    assert all(line in text for line in lines)
    pages = pictures(tmp_path / "form.pdf", 300)
    assert len(pages) == 4
    inside = QRect(QPoint(round(60 * 300 / 25.4), round(BODY.top() * 300 / 25.4) - 2), QSize(500, 5))
    assert region(pages[2].copy(inside), is_dark).isNull(), "ink where the third page begins: a line was cut"
    assert not region(pages[2].copy(inside.translated(0, 30)), is_dark).isNull()


def test_a_layout_can_begin_a_page_where_it_wants() -> None:
    two = "<p>一</p><p style='page-break-before: always'>二</p>"
    assert PaperPages(replace(renewal_paper(), html=two)).count == 2


def test_the_code_in_the_footer_is_the_receipt_number_and_the_content_hash() -> None:
    paper = renewal_paper()
    page = picture(PaperPages(paper), 0, 300)
    rows = segno.make(paper.qr, error="m", micro=False, mask=QR_MASK).matrix
    module = QR_SIZE / len(rows)
    left = BODY.right() - QR_SIZE

    def module_is_dark(x: int, y: int) -> int:
        place = ((left + (x + 0.5) * module) * 300 / 25.4, (FOOTER_TOP + (y + 0.5) * module) * 300 / 25.4)
        return int(page.pixelColor(round(place[0]), round(place[1])).lightness() < 128)

    assert [[module_is_dark(x, y) for x in range(len(rows))] for y in range(len(rows))] == [list(row) for row in rows]


def test_a_machine_without_a_chinese_font_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    typesetting.font_families.cache_clear()
    monkeypatch.setattr(typesetting, "TEXT_FAMILIES", ("No such font",))
    with pytest.raises(NoCjkFont):
        write_pdf(tmp_path / "form.pdf", [renewal_paper()])
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    typesetting.font_families.cache_clear()


def test_the_report_says_what_was_produced_and_not_of_whom(tmp_path: Path) -> None:
    paper = renewal_paper()
    (entry,) = write_pdf(tmp_path / "form.pdf", [paper]).ledger_details()
    assert entry == {
        "record": "p-1",
        "record_version": "3",
        "form": "renewal/2021",
        "content_hash": paper.content_hash,
        "destination": str(tmp_path / "form.pdf"),
        "copies": "1",
        "pages": "1",
    }


def test_a_cancelled_pdf_leaves_the_older_one_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "forms.pdf"
    path.write_text("older")
    done: list[int] = []
    report = write_pdf(path, [renewal_paper()] * 5, lambda number, _: done.append(number), lambda: len(done) >= 2)
    assert done == [1, 2]
    assert report.produced == []
    assert not report.complete
    assert [file.name for file in tmp_path.iterdir()] == ["forms.pdf"]
    assert path.read_text() == "older"


def test_a_full_disk_leaves_no_half_file(tmp_path: Path) -> None:
    path, papers = tmp_path / "forms.pdf", [renewal_paper(photo=PHOTO)]
    write_pdf(path, papers)
    needed = path.stat().st_size
    path.write_text("older")
    for room in range(10_000, needed, 10_000):  # somewhere a block fits in part, and Qt says nothing
        with full_disk(room), pytest.raises(PdfNotWritten):
            write_pdf(path, papers)
    assert [file.name for file in tmp_path.iterdir()] == ["forms.pdf"]
    assert path.read_text() == "older"


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(PdfNotWritten):
        write_pdf(tmp_path / "nowhere" / "form.pdf", [renewal_paper()])


def pdf_printer(path: Path, copies: int = 1) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setCopyCount(copies)
    return printer


def test_the_copies_of_a_paper_lie_together(tmp_path: Path) -> None:
    papers = [renewal_paper(nurse(name=name)) for name in ("张晓丽", "李四")]
    report = print_papers(pdf_printer(tmp_path / "job.pdf", copies=2), papers)
    assert ["张晓丽" in text for text in texts(tmp_path / "job.pdf")] == [True, True, False, False]
    assert [item.copies for item in report.produced] == [2, 2]


def test_a_cancelled_print_ends_behind_a_whole_paper(tmp_path: Path) -> None:
    done: list[int] = []
    report = print_papers(
        pdf_printer(tmp_path / "job.pdf", copies=2),
        [renewal_paper()] * 3,
        lambda number, _: done.append(number),
        lambda: bool(done),
    )
    assert len(texts(tmp_path / "job.pdf")) == 2
    assert len(report.produced) == 1
    assert not report.complete


def test_what_ends_before_the_first_paper_prints_no_empty_page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    report = print_papers(pdf_printer(tmp_path / "job.pdf"), [renewal_paper()], cancelled=lambda: True)
    assert (report.produced, report.complete) == ([], False)
    typesetting.font_families.cache_clear()
    monkeypatch.setattr(typesetting, "TEXT_FAMILIES", ("No such font",))
    with pytest.raises(NoCjkFont):
        print_papers(pdf_printer(tmp_path / "job.pdf"), [renewal_paper()])
    monkeypatch.undo()
    typesetting.font_families.cache_clear()
    assert list(tmp_path.iterdir()) == []


def test_a_paper_is_always_printed_on_a4(tmp_path: Path) -> None:
    write_pdf(tmp_path / "form.pdf", [renewal_paper()])
    (page,) = pictures(tmp_path / "form.pdf", 72)
    assert page.size() == QSize(595, 842)


def test_papers_are_made_off_the_main_thread(qtbot: QtBot, tmp_path: Path) -> None:
    background, reports = Background(), []
    papers, path = [renewal_paper(photo=PHOTO)] * 3, tmp_path / "form.pdf"
    background.run(background, lambda job: write_pdf(path, papers, job.report), reports.append, lane=Lane.NETWORK)
    qtbot.waitUntil(lambda: len(reports) == 1)
    background.close()
    assert reports[0].complete


@pytest.mark.qt_log_ignore("QPdfEngine::begin|QPainter::begin")
def test_a_printer_that_does_not_take_the_job_is_said_with_what_it_had_taken(tmp_path: Path) -> None:
    with pytest.raises(PrinterGone) as caught:
        print_papers(pdf_printer(tmp_path / "nowhere" / "job.pdf"), [renewal_paper()] * 2)
    report = caught.value.report
    assert (report.produced, report.asked, report.complete) == ([], 2, False)
    assert report.destination.endswith("job.pdf")
