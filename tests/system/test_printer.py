"""Papers through a real print service: from the print dialog to what comes out of the printer, and to the ledger."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from nurse_client.documents.forms import Paper
from nurse_client.domain.records import Business, FirstRegistrationDetails
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.print_preview import PrintPreview
from nurse_client.gui.paper.printing import write_pdf
from nurse_client.gui.paper.production import preview_papers
from nurse_client.gui.tabs.business import BusinessTab
from tests.support.cups import PATIENCE, ROOM, PrintQueue
from tests.support.desk import Registry, authorities, open_desk
from tests.support.full_disk import full_disk
from tests.support.papers import PHOTO, form_of, renewal_paper
from tests.support.pictures import pictures, stray_dots
from tests.support.records import application, nurse
from tests.support.waiting import at_rest

MOST_STRAY_DOTS = 60
"""What Ghostscript's rounding of a page comes to, twice. One other character of a name is 190 dots at 150 dpi."""

PRINT, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    """A desk with an application for renewal."""
    opened = open_desk(tmp_path, [nurse(), application(), *authorities(Business.RENEWAL)], Registry())
    yield opened
    opened.close()
    opened.background.close()


@pytest.fixture
def open_preview(qtbot: QtBot, desk: Desk) -> Callable[..., PrintPreview]:
    """Opens the preview of papers above the desk."""
    owner = QWidget()
    qtbot.addWidget(owner)

    def open_it(*papers: Paper) -> PrintPreview:
        preview_papers(desk, owner, list(papers))
        return owner.findChildren(PrintPreview)[0]

    return open_it


@pytest.fixture
def preview(open_preview: Callable[..., PrintPreview]) -> PrintPreview:
    """The preview of one form, which is printed twice."""
    return open_preview(renewal_paper())


def print_dialog(qtbot: QtBot, preview: PrintPreview, queue: PrintQueue) -> QPrintDialog:
    """The print dialog, opened from the preview, with this printer chosen."""
    qtbot.mouseClick(preview.ui.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(preview.findChildren(QPrintDialog)), timeout=PATIENCE)
    (dialog,) = preview.findChildren(QPrintDialog)
    printers = dialog.findChild(QComboBox, "printers")
    printers.setCurrentText(queue.name)
    assert printers.currentText() == queue.name
    return dialog


def press(qtbot: QtBot, dialog: QPrintDialog, button: QDialogButtonBox.StandardButton) -> None:
    qtbot.mouseClick(dialog.findChild(QDialogButtonBox).button(button), Qt.MouseButton.LeftButton)


def print_out(qtbot: QtBot, preview: PrintPreview, dialog: QPrintDialog) -> str:
    """Prints from the dialog, and gives what the preview says at the end."""
    press(qtbot, dialog, PRINT)
    qtbot.waitUntil(lambda: preview.ui.print.isEnabled() and at_rest(preview._background), timeout=PATIENCE)
    return str(preview.ui.state.text())


def entries(desk: Desk) -> list[dict[str, str]]:
    """What the ledger holds of papers."""
    return [dict(entry.details) for entry in desk.ledger.entries() if entry.event == "form_produced"]


def same(printed: Path, exported: Path) -> bool:
    """Whether two documents have the same pages to the eye. Ghostscript makes pictures of letters: no text is left."""
    ones, others = pictures(printed), pictures(exported)
    return len(ones) == len(others) and all(
        stray_dots(one, other) < MOST_STRAY_DOTS for one, other in zip(ones, others, strict=True)
    )


def test_what_the_printer_prints_is_what_is_saved_as_pdf(
    qtbot: QtBot, open_preview: Callable[..., PrintPreview], desk: Desk, print_queue: PrintQueue, tmp_path: Path
) -> None:
    papers = [replace(form_of(FirstRegistrationDetails(), photo=PHOTO), copies=1), renewal_paper(photo=PHOTO)]
    preview = open_preview(*papers)
    preview.ui.copies.setValue(1)
    said = print_out(qtbot, preview, print_dialog(qtbot, preview, print_queue))
    preview.save_as(str(tmp_path / "saved.pdf"))
    (printed,) = print_queue.printed()
    qtbot.waitUntil(lambda: len(entries(desk)) == 4, timeout=PATIENCE)
    assert said == f"Done: 2 of 2 papers. {print_queue.name}"
    assert same(printed, tmp_path / "saved.pdf")
    assert [page.size() for page in pictures(printed, 72)] == [QSize(595, 842)] * 4
    write_pdf(tmp_path / "other.pdf", [papers[0], renewal_paper(nurse(name="张晓莉"), photo=PHOTO)])
    assert not same(printed, tmp_path / "other.pdf"), "the eye is blind"


def test_from_the_form_of_an_application_to_the_printer_and_into_the_ledger(
    qtbot: QtBot, desk: Desk, print_queue: PrintQueue
) -> None:
    tab = BusinessTab(desk)
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(lambda: len(tab.model.records) == 1)
    tab.open_application("p-1")
    qtbot.waitUntil(lambda: tab.panel.examination is not None)
    qtbot.mouseClick(tab.panel.ui.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(tab.findChildren(PrintPreview)))
    preview = tab.findChildren(PrintPreview)[0]
    dialog = print_dialog(qtbot, preview, print_queue)
    copies = dialog.findChild(QSpinBox, "copies")
    assert copies.value() == 2, "as the authority wants it"
    copies.setValue(3)
    print_out(qtbot, preview, dialog)
    (printed,) = print_queue.printed()
    first, *others = pictures(printed)
    assert others == [first, first]
    (entry,) = entries(desk)
    assert (entry["record"], entry["destination"], entry["copies"]) == ("p-1", print_queue.name, "3")


def test_a_cancelled_dialog_prints_nothing_and_the_ledger_holds_nothing(
    qtbot: QtBot, preview: PrintPreview, desk: Desk, print_queue: PrintQueue
) -> None:
    press(qtbot, print_dialog(qtbot, preview, print_queue), CANCEL)
    preview.reject()
    assert preview.ui.state.text() == ""
    assert print_queue.printed() == []
    assert entries(desk) == []


def test_papers_wait_in_the_queue_of_a_stopped_printer_and_count_because_they_will_come(
    qtbot: QtBot, preview: PrintPreview, desk: Desk, print_queue: PrintQueue
) -> None:
    dialog = print_dialog(qtbot, preview, print_queue)
    print_queue.stop()
    said = print_out(qtbot, preview, dialog)
    assert said.startswith(f"{print_queue.name} is stopped: 1 of 1 papers wait in its queue")
    assert len(print_queue.waiting()) == len(entries(desk)) == 1
    print_queue.resume()
    assert len(print_queue.printed()) == 1


def test_a_printer_that_went_away_after_it_was_chosen_is_said(
    qtbot: QtBot, preview: PrintPreview, desk: Desk, print_queue: PrintQueue
) -> None:
    dialog = print_dialog(qtbot, preview, print_queue)
    print_queue.remove()
    assert print_out(qtbot, preview, dialog).startswith(
        f"Nothing was printed: {print_queue.name} is not there any more"
    )
    assert entries(desk) == []


def test_a_printer_that_goes_away_while_papers_are_made_for_it_is_said(
    qtbot: QtBot, open_preview: Callable[..., PrintPreview], desk: Desk, print_queue: PrintQueue
) -> None:
    preview = open_preview(*[renewal_paper()] * 20)
    dialog = print_dialog(qtbot, preview, print_queue)
    press(qtbot, dialog, PRINT)
    qtbot.waitUntil(lambda: preview.ui.progress.value() > 0, timeout=PATIENCE)
    print_queue.remove()
    qtbot.waitUntil(lambda: preview.ui.print.isEnabled() and at_rest(preview._background), timeout=PATIENCE)
    assert preview.ui.state.text().startswith("Nothing was printed")
    assert entries(desk) == []


def test_a_print_service_that_died_is_said_and_the_next_print_finds_it_again(
    qtbot: QtBot, preview: PrintPreview, desk: Desk, print_queue: PrintQueue
) -> None:
    dialog = print_dialog(qtbot, preview, print_queue)
    print_queue.service.kill()
    assert "the print service of this computer does not run" in print_out(qtbot, preview, dialog)
    assert entries(desk) == []
    print_queue.service.start()
    preview.ui.state.clear()
    assert "Done: 1 of 1" in print_out(qtbot, preview, print_dialog(qtbot, preview, print_queue))
    assert len(print_queue.printed()) == len(entries(desk)) == 1


def test_a_printer_that_takes_no_jobs_is_said(
    qtbot: QtBot, preview: PrintPreview, desk: Desk, print_queue: PrintQueue
) -> None:
    dialog = print_dialog(qtbot, preview, print_queue)
    print_queue.close()
    assert f"{print_queue.name} accepts no papers at the moment" in print_out(qtbot, preview, dialog)
    assert print_queue.printed() == entries(desk) == []


def test_a_full_disk_of_the_print_service_is_said(
    qtbot: QtBot, preview: PrintPreview, desk: Desk, print_queue: PrintQueue
) -> None:
    dialog = print_dialog(qtbot, preview, print_queue)
    with print_queue.service.full_disk():
        said = print_out(qtbot, preview, dialog)
    assert f"{print_queue.name} did not take the papers" in said
    assert print_queue.printed() == entries(desk) == []


def test_a_disk_without_room_for_the_job_is_said_before_a_part_of_it_is_printed(
    qtbot: QtBot,
    preview: PrintPreview,
    desk: Desk,
    print_queue: PrintQueue,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = print_dialog(qtbot, preview, print_queue)
    full = "/proc"
    assert shutil.disk_usage(full).free == 0
    monkeypatch.setenv("TMPDIR", full)
    assert "the disk of this computer is full" in print_out(qtbot, preview, dialog)
    assert print_queue.printed() == entries(desk) == []


def test_a_file_chosen_in_the_print_dialog_is_written_whole_or_not_at_all(
    qtbot: QtBot, preview: PrintPreview, desk: Desk, print_queue: PrintQueue, tmp_path: Path
) -> None:
    dialog = print_dialog(qtbot, preview, print_queue)
    dialog.printer().setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    dialog.accepted.emit(dialog.printer())
    dialog.close()
    qtbot.waitUntil(lambda: "No file was made" in preview.ui.state.text())
    assert print_queue.printed() == entries(desk) == []


def test_a_pdf_for_which_the_disk_is_too_full_is_said_and_no_half_file_is_left(
    qtbot: QtBot, open_preview: Callable[..., PrintPreview], desk: Desk, tmp_path: Path
) -> None:
    preview, folder = open_preview(renewal_paper(photo=PHOTO)), tmp_path / "saved"
    folder.mkdir()
    with full_disk(ROOM):
        preview.save_as(str(folder / "form.pdf"))
        qtbot.waitUntil(preview.ui.print.isEnabled)
        qtbot.waitUntil(lambda: "The disk is full" in preview.ui.state.text(), timeout=PATIENCE)
    assert list(folder.iterdir()) == entries(desk) == []
