from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QFileDialog, QLabel, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from nurse_client.documents.forms import Paper
from nurse_client.domain.records import RenewalDetails
from nurse_client.gui.background import Background
from nurse_client.gui.dialogs.print_preview import PrintPreview
from nurse_client.gui.paper import printers, typesetting
from nurse_client.gui.paper.printing import PrintReport
from tests.support.papers import renewal_paper
from tests.support.pictures import texts
from tests.support.records import nurse

Open = Callable[..., PrintPreview]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    """Opens the preview of some papers. It shows the pages of the first one soon."""
    background, previews = Background(), list[PrintPreview]()

    def open_it(*papers: Paper) -> PrintPreview:
        previews.append(PrintPreview(papers, background))
        previews[-1].show()
        return previews[-1]

    yield open_it
    for preview in previews:
        if isValid(preview):
            preview.close()
    background.close()


def pages(preview: PrintPreview) -> list[QLabel]:
    return [label for label in preview.ui.pages.findChildren(QLabel) if not label.pixmap().isNull()]


def kept(preview: PrintPreview) -> list[PrintReport]:
    """The reports that are handed over for the ledger from now on."""
    reports: list[PrintReport] = []
    preview.produced.connect(reports.append)
    return reports


def test_the_whole_page_is_seen_at_first(qtbot: QtBot, opened: Open) -> None:
    preview = opened(renewal_paper())
    qtbot.waitUntil(lambda: bool(pages(preview)))
    (page,) = pages(preview)
    assert page.height() <= preview.ui.pages.viewport().height()
    assert page.accessibleName() == "Page 1 of 1"
    assert not preview.ui.papers.isVisible()


def test_a_reference_layout_is_marked_on_the_screen_and_a_verified_one_is_not(qtbot: QtBot, opened: Open) -> None:
    reference = renewal_paper()
    preview = opened(reference, replace(reference, reference=False))
    qtbot.waitUntil(lambda: "Reference layout" in preview.ui.reference.text())
    preview.ui.papers.setCurrentIndex(preview.ui.papers.model().index(1, 0))
    qtbot.waitUntil(lambda: preview.ui.reference.text() == "")


def test_the_keyboard_leads_from_paper_to_paper(qtbot: QtBot, opened: Open) -> None:
    long = renewal_paper(nurse(name="李四"), RenewalDetails(practice_summary="行\n" * 60))
    preview = opened(renewal_paper(), long)
    preview.ui.papers.setFocus()
    qtbot.keyClick(preview.ui.papers, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(pages(preview)) > 1)
    assert preview.ui.papers.currentIndex().data() == long.title


def test_a_larger_zoom_shows_larger_pages(qtbot: QtBot, opened: Open) -> None:
    preview = opened(renewal_paper())
    preview.ui.zoom.setCurrentText("200 %")
    qtbot.waitUntil(lambda: [page.pixmap().width() for page in pages(preview)] == [round(210 / 25.4 * 192)])


def test_the_copies_are_those_of_the_profile(qtbot: QtBot, opened: Open) -> None:
    assert opened(replace(renewal_paper(), copies=3)).ui.copies.value() == 3


def test_every_field_can_be_reached_by_keyboard_and_has_a_name(qtbot: QtBot, opened: Open) -> None:
    preview = opened(renewal_paper(), renewal_paper())
    kinds = (QAbstractButton, QComboBox, QSpinBox)
    fields: list[QWidget] = [preview.ui.papers, preview.ui.pages]
    fields += [child for kind in kinds for child in preview.findChildren(kind) if child.isVisibleTo(preview)]
    for field in fields:
        if isinstance(field.parent(), QAbstractScrollArea) or field.objectName().startswith("qt_"):
            continue
        assert field.accessibleName() or getattr(field, "text", str)(), field.objectName()
        assert field.focusPolicy() & Qt.FocusPolicy.TabFocus, field.objectName()


def test_papers_are_saved_and_reported_for_the_ledger(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    papers = [renewal_paper(nurse(name=name)) for name in ("张晓丽", "李四")]
    preview = opened(*papers)
    reports = kept(preview)
    preview.save_as(str(tmp_path / "forms.pdf"))
    qtbot.waitUntil(lambda: len(reports) == 1)
    assert [item.paper for item in reports[0].produced] == [replace(paper, html="") for paper in papers]
    assert "李四" in texts(tmp_path / "forms.pdf")[1]
    assert "Done: 2 of 2" in preview.ui.state.text()
    assert preview.ui.save.isEnabled()


def test_a_file_that_can_not_be_written_is_said_and_not_reported(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    preview = opened(renewal_paper())
    reports = kept(preview)
    preview.save_as(str(tmp_path / "nowhere" / "forms.pdf"))
    qtbot.waitUntil(lambda: "No file was made" in preview.ui.state.text())
    assert reports == []


def test_the_print_dialog_starts_with_the_copies_and_prints(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    preview = opened(renewal_paper())
    reports = kept(preview)
    qtbot.mouseClick(preview.ui.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: preview.findChild(QPrintDialog) is not None)
    dialog = preview.findChild(QPrintDialog)
    printer = dialog.printer()
    assert printer.copyCount() == preview.ui.copies.value() == 2
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.accepted.emit(printer)
    qtbot.waitUntil(lambda: len(reports) == 1)
    dialog.close()
    assert reports[0].produced[0].copies == 2
    assert len(texts(tmp_path / "printed.pdf")) == 2


def test_a_desk_whose_print_dialog_needs_a_printer_is_told_that_there_is_none(
    qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printers, "DIALOG_NEEDS_A_PRINTER", True)
    preview = opened(renewal_paper())
    qtbot.mouseClick(preview.ui.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: preview.ui.state.text().startswith("No printer is set up on this computer"))
    assert preview.findChild(QPrintDialog) is None
    assert preview.ui.print.isEnabled()


def test_the_pdf_is_named_after_the_form(qtbot: QtBot, opened: Open) -> None:
    preview = opened(renewal_paper(nurse(name="张/晓丽")))
    preview.ui.save.click()
    dialog = preview.findChild(QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["护士延续注册申请审核表 · 张_晓丽.pdf"]
    dialog.reject()


def test_closing_while_it_works_waits_for_the_report(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    preview = opened(*[renewal_paper()] * 50)
    with qtbot.waitSignal(preview.finished):
        preview.save_as(str(tmp_path / "forms.pdf"))
        preview.reject()
        assert preview.isVisible()
    assert "Stopped: 0 of 50" in preview.ui.state.text()
    assert list(tmp_path.iterdir()) == []


def test_a_machine_without_a_chinese_font_says_so(qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    typesetting.font_families.cache_clear()
    monkeypatch.setattr(typesetting, "TEXT_FAMILIES", ("No such font",))
    preview = opened(renewal_paper())
    qtbot.waitUntil(lambda: "no Chinese font" in preview.ui.state.text())
    monkeypatch.undo()
    typesetting.font_families.cache_clear()
