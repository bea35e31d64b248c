"""Papers through a real print service: from the print dialog to what comes out of the printer."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from nurse_client.documents.forms import Paper
from nurse_client.domain.records import Business, FirstRegistrationDetails
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.print_preview import PrintPreview
from nurse_client.gui.paper_preview import preview_papers
from nurse_client.gui.printing import write_pdf
from nurse_client.gui.tabs.business import BusinessTab
from tests.support.cups import PrintQueue, PrintService
from tests.support.desk import Registry, authorities, open_desk
from tests.support.papers import PHOTO, form_of, renewal_paper
from tests.support.pictures import pictures, texts
from tests.support.records import application, nurse

DPI = 100


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    """A desk with an application for renewal."""
    opened = open_desk(tmp_path, [nurse(), application(), *authorities(Business.RENEWAL)], Registry())
    yield opened
    opened.close()
    opened.background.close()


Open = Callable[..., PrintPreview]


@pytest.fixture
def preview_of(qtbot: QtBot, desk: Desk) -> Open:
    """Opens the preview of papers above the desk."""
    owner = QWidget()
    qtbot.addWidget(owner)

    def open_it(*papers: Paper) -> PrintPreview:
        preview_papers(desk, owner, list(papers))
        preview = owner.findChild(PrintPreview)
        qtbot.waitUntil(lambda: preview.ui.pages.findChildren(QWidget) != [])
        return preview

    return open_it


def print_dialog(qtbot: QtBot, preview: PrintPreview, queue: PrintQueue) -> QPrintDialog:
    """The print dialog, opened from the preview, with this printer chosen."""
    qtbot.mouseClick(preview.ui.print, Qt.MouseButton.LeftButton)
    dialog = preview.findChild(QPrintDialog)
    printers = dialog.findChild(QComboBox, "printers")
    printers.setCurrentText(queue.name)
    assert printers.currentText() == queue.name
    return dialog


def press(qtbot: QtBot, dialog: QPrintDialog, button: QDialogButtonBox.StandardButton) -> None:
    """Presses a button of the print dialog."""
    qtbot.mouseClick(dialog.findChild(QDialogButtonBox).button(button), Qt.MouseButton.LeftButton)


def test_x(qtbot: QtBot, preview_of: Open, desk: Desk, print_queue: PrintQueue, tmp_path: Path) -> None:
    papers = [replace(form_of(FirstRegistrationDetails(), photo=PHOTO), copies=2), renewal_paper(photo=PHOTO)]
    preview = preview_of(*papers)
    dialog = print_dialog(qtbot, preview, print_queue)
    dialog.grab().save("/tmp/cp/dialog.png")
    press(qtbot, dialog, QDialogButtonBox.StandardButton.Ok)
    qtbot.waitUntil(lambda: "…" not in preview.ui.state.text() and preview.ui.state.text() != "")
    print(preview.ui.state.text())
    (out,) = print_queue.printed()
    write_pdf(tmp_path / "x.pdf", papers, copies=2)
    import shutil
    shutil.copy(out, "/tmp/cp/out.pdf")
    shutil.copy(tmp_path / "x.pdf", "/tmp/cp/x.pdf")
    print(out, out.stat().st_size)
    preview.reject()
