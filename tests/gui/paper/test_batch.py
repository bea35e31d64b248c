"""A batch of forms in the print preview: order, 汇总表, what failed, what was left over, and the printers."""

import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook
from shiboken6 import isValid

from nurse_client.documents.forms import NoLayout, Paper, paper, profile_of
from nurse_client.documents.summary import summary, summary_line, summary_table
from nurse_client.domain.records import Application
from nurse_client.domain.reference import FormProfile
from nurse_client.gui.background import Background
from nurse_client.gui.dialogs.print_preview import PrintPreview
from nurse_client.gui.paper import printers
from nurse_client.gui.paper.batch import SUMMARY_TITLE, FormBatch, Order
from nurse_client.gui.paper.printing import PrinterGone, PrintReport, print_papers
from tests.gui.paper.test_printing import pdf_printer
from tests.support.papers import LABELS, PRINTED_AT, PROFILES, form_context
from tests.support.pictures import texts
from tests.support.records import INSTITUTION, application, nurse

pytestmark = pytest.mark.usefixtures("qapp")


class Maker:
    """Makes forms without a desk, and counts which were made. There is no layout for those in ``without``."""

    def __init__(self, *without: str) -> None:
        self.without, self.made = without, list[str]()

    def profile(self, of: Application) -> FormProfile:
        if of.nurse.name in self.without:
            raise NoLayout("renewal")
        return profile_of(of.business, None, PROFILES)

    def form(self, of: Application) -> Paper:
        self.profile(of)
        self.made.append(of.nurse.name)
        return paper(form_context(application=of, nurse=of.nurse))

    def summary(self, of: list[Application]) -> Paper:
        lines = [summary_line(form_context(application=one, nurse=one.nurse)) for one in of]
        return summary(lines, INSTITUTION, PRINTED_AT, LABELS)

    def summary_table(self, of: list[Application]) -> tuple[list[str], list[list[str]]]:
        return summary_table([summary_line(form_context(application=one, nurse=one.nurse)) for one in of], LABELS)


PEOPLE = (("张三", "外科", 2028), ("李四", "儿科", 2026), ("王五", "外科", 2027))


def applications(count: int = 3) -> list[Application]:
    made = []
    for number in range(count):
        name, department, year = PEOPLE[number % 3]
        of = nurse(nurse_id=f"n-{number}", name=name, department=department, valid_until=date(year, 1, 1 + number % 28))
        made.append(application(application_id=f"p-{number}", nurse_id=of.nurse_id, nurse=of))
    return made


def batch(maker: Maker | None = None, count: int = 3) -> FormBatch:
    return FormBatch(maker or Maker(), applications(count))  # type: ignore[arg-type]  # does what a FormMaker does


def names(of: FormBatch) -> list[str]:
    return [title.rpartition(" · ")[2] for title in of.titles]


Open = Callable[..., PrintPreview]


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def opened(qtbot: QtBot, settings: QSettings) -> Iterator[Open]:
    background, previews = Background(), list[PrintPreview]()

    def open_it(papers: FormBatch) -> PrintPreview:
        previews.append(PrintPreview(papers, background, settings=settings))
        previews[-1].show()
        return previews[-1]

    yield open_it
    for preview in previews:
        if isValid(preview):
            preview.close()
    background.close()


def test_forms_lie_by_expiry_department_or_name() -> None:
    made = batch()
    assert names(made.arranged(Order.EXPIRY, with_summary=False)) == ["李四", "王五", "张三"]
    assert names(made.arranged(Order.DEPARTMENT, with_summary=False)) == ["李四", "王五", "张三"]
    assert names(made.arranged(Order.NAME, with_summary=False)) == ["李四", "王五", "张三"]
    assert names(made.arranged(Order.CHOSEN, with_summary=True)) == [SUMMARY_TITLE, "张三", "李四", "王五"]


def test_nothing_is_made_before_it_is_asked_for() -> None:
    maker = Maker()
    made = batch(maker, 1_000)
    assert (len(made), made.copies, maker.made) == (1_000, 2, [])
    assert made[7].record_id == "p-7"
    assert maker.made == ["李四"]


def test_the_summary_lies_on_top_in_the_order_of_the_forms(tmp_path: Path) -> None:
    made = batch().arranged(Order.EXPIRY, with_summary=True)
    print_papers(pdf_printer(tmp_path / "job.pdf"), made)
    first, *forms = texts(tmp_path / "job.pdf")
    assert first.index("李四") < first.index("王五") < first.index("张三")
    assert ["李四" in forms[0], "王五" in forms[1], "张三" in forms[2]] == [True] * 3


def test_a_form_without_a_layout_is_reported_and_the_others_are_printed(tmp_path: Path) -> None:
    report = print_papers(pdf_printer(tmp_path / "job.pdf"), batch(Maker("李四")))
    assert [(one.index, type(one.error)) for one in report.failed] == [(1, NoLayout)]
    assert (len(report.produced), report.through, report.complete) == (2, 3, False)


def test_what_was_left_over_goes_on_where_it_ended(tmp_path: Path) -> None:
    made, done = batch(count=5), list[int]()
    first = print_papers(
        pdf_printer(tmp_path / "1.pdf"), made, lambda number, _: done.append(number), lambda: len(done) >= 2
    )
    rest = made.part(first.through)
    second = print_papers(pdf_printer(tmp_path / "2.pdf"), rest)
    produced = [item.paper.record_id for report in (first, second) for item in report.produced]
    assert produced == [f"p-{number}" for number in range(5)]
    assert second.complete


def test_a_page_range_of_one_paper_prints_these_pages_only(tmp_path: Path) -> None:
    printer = pdf_printer(tmp_path / "job.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(1, 1)
    report = print_papers(printer, batch(count=1))
    assert report.produced[0].pages == 1


def test_a_report_holds_little_and_tells_the_ledger_pages_and_both_sides(tmp_path: Path) -> None:
    printer = pdf_printer(tmp_path / "job.pdf")
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    report = print_papers(printer, batch(count=1))
    (entry,) = report.ledger_details()
    assert entry["pages"] == "1"
    assert entry.get("duplex", "") == ("yes" if printer.duplex() is QPrinter.DuplexMode.DuplexLongSide else "")
    assert (report.produced[0].paper.html, report.produced[0].paper.photo) == ("", None)


def test_the_preview_begins_with_the_summary_and_follows_the_order(qtbot: QtBot, opened: Open) -> None:
    preview = opened(batch())
    titles = preview.ui.papers.model()
    assert titles.index(0, 0).data() == SUMMARY_TITLE
    preview.ui.with_summary.setChecked(False)
    preview.ui.order.setCurrentText("As in the list")
    shown = preview.ui.papers.model()
    assert [str(shown.index(row, 0).data()).rpartition(" · ")[2] for row in range(3)] == ["张三", "李四", "王五"]


def test_a_single_form_has_no_summary_and_no_order(opened: Open) -> None:
    preview = opened(batch(count=1))
    assert not preview.ui.batch.isVisible()
    assert not preview.ui.papers.isVisible()


def test_only_thumbnails_in_sight_are_made(qtbot: QtBot, opened: Open) -> None:
    maker = Maker()
    maker.summary = lambda of: Maker.summary(maker, of[:3])  # type: ignore[method-assign]  # a short one is soon set
    preview = opened(batch(maker, 1_000))
    model = preview.ui.papers.model()
    blank = model.data(model.index(999, 0), Qt.ItemDataRole.DecorationRole).cacheKey()

    def is_pictured(row: int) -> bool:
        return bool(model.data(model.index(row, 0), Qt.ItemDataRole.DecorationRole).cacheKey() != blank)

    qtbot.waitUntil(lambda: is_pictured(0) and is_pictured(1))
    assert len(maker.made) < 60


def test_the_summary_is_saved_as_a_workbook(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    preview = opened(batch())
    preview._bar.save_workbook(str(tmp_path / "summary.xlsx"))
    qtbot.waitUntil(lambda: "summary is saved" in preview.ui.state.text())
    rows = CalamineWorkbook.from_path(str(tmp_path / "summary.xlsx")).get_sheet_by_index(0).to_python()
    assert [row[1] for row in rows] == ["姓名", "李四", "王五", "张三"]


def test_a_workbook_that_can_not_be_written_is_said(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    preview = opened(batch())
    preview._bar.save_workbook(str(tmp_path / "nowhere" / "summary.xlsx"))
    qtbot.waitUntil(lambda: "summary was not saved" in preview.ui.state.text())


def test_what_could_not_be_printed_is_listed_with_the_reason(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    preview = opened(batch(Maker("李四")))
    reports = list[PrintReport]()
    preview.produced.connect(reports.append)
    preview.print_on(pdf_queue(tmp_path))
    qtbot.waitUntil(lambda: len(reports) == 1)
    (told,) = preview.ui.failures.model().stringList()
    assert "李四" in told
    assert "no layout" in told
    assert preview.ui.failures.isVisible()
    assert not preview.ui.resume.isVisible(), "the rest is nothing: what failed would fail again"


def pdf_queue(folder: Path) -> QPrinter:
    """A printer for which nobody asked a file name: ``print_on`` prints on it."""
    return pdf_printer(folder / "job.pdf")


def test_a_printer_that_went_away_leaves_a_way_to_go_on(
    qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = opened(batch(count=5))
    papers = preview._papers

    def gone(printer: QPrinter, *_: object) -> PrintReport:
        done = print_papers(pdf_printer(Path(settings_folder) / "half.pdf"), papers.part(0, 3))
        raise PrinterGone(PrintReport("office", done.produced, len(papers)))

    settings_folder = Path(preview._settings.fileName()).parent
    monkeypatch.setattr("nurse_client.gui.dialogs.print_preview.print_papers", gone)
    preview.print_on(QPrinter(QPrinter.PrinterMode.HighResolution))
    qtbot.waitUntil(preview.ui.resume.isVisible)
    assert preview.ui.resume.text().replace("&", "") == "Go on with the remaining 3"
    assert preview._rest.titles == papers.titles[3:]


def test_slow_printers_hold_nobody_up(qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    found, beats = threading.Event(), list[int]()
    monkeypatch.setattr(printers, "find_printers", lambda: [str(found.wait())][:0])
    preview = opened(batch())
    timer = QTimer(preview, interval=5)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()
    preview.ui.print.click()
    assert "Looking for printers" in preview.ui.state.text()
    qtbot.waitUntil(lambda: len(beats) > 20)
    assert preview.findChild(QPrintDialog) is None
    found.set()
    qtbot.waitUntil(lambda: preview.findChild(QPrintDialog) is not None)
    preview.findChild(QPrintDialog).reject()


def test_the_last_printer_of_a_form_is_remembered_where_it_is_still_there(settings: QSettings) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    settings.setValue("printing/renewal/printer", "gone")
    printers.recall(settings, "renewal", printer, ["here"])
    assert printer.printerName() != "gone"
    printers.remember(settings, "renewal", printer)
    assert settings.value("printing/renewal/printer") == printer.printerName()
    assert settings.value("printing/renewal/duplex") == printer.duplex().name
    assert settings.value("printing/change/printer") is None
