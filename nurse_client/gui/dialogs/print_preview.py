"""The papers as they will be printed; from here they go to a printer or into a PDF."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from nurse_client.documents.forms import NoLayout, Paper
from nurse_client.domain.plain_text import file_name
from nurse_client.gui.background import Background, Job, Lane
from nurse_client.gui.forms.ui_print_preview import Ui_PrintPreview
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.paper import printers
from nurse_client.gui.paper.batch import FormBatch, PaperBatch
from nurse_client.gui.paper.batch_bar import BatchBar
from nurse_client.gui.paper.pages import PaperPages, picture
from nurse_client.gui.paper.print_queue import Refusal
from nurse_client.gui.paper.printing import PdfNotWritten, PrinterGone, PrintReport, print_papers, write_pdf
from nurse_client.gui.paper.thumbnails import Thumbnails, icon_size
from nurse_client.gui.paper.typesetting import PAGE, NoCjkFont
from nurse_client.gui.widgets.button_keys import press_by
from nurse_client.gui.words.sentences import sentence

SCREEN_RESOLUTION = 96
"""Dots per inch of a screen at 100 %."""

SMALLEST_RESOLUTION = 20

PATIENCE = 0.6
"""Seconds that a job may take before a progress bar shows."""

_WIDTH, _WHOLE = -1, 0
_PERCENTAGES = (50, 75, 100, 150, 200)


class PrintPreview(QDialog):
    """``produced`` carries a PrintReport for the ledger whenever papers were printed or saved, also if not all were."""

    produced = Signal(object)

    def __init__(
        self,
        papers: Sequence[Paper],
        background: Background,
        parent: QWidget | None = None,
        settings: QSettings | None = None,
    ) -> None:
        """``settings`` keep the printer last chosen for a form."""
        super().__init__(parent)
        set_topic(self, "printing")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._papers = papers if isinstance(papers, PaperBatch) else PaperBatch(papers)
        self._background, self._settings = background, settings or QSettings()
        self._at_work = self._rest = self._papers
        self._failures = QStringListModel(self)
        self._picturing: Job | None = None
        self._producing: Job | None = None
        self._printer: QPrinter | None = None
        self._begun = 0.0
        self._closing = False
        self.ui = Ui_PrintPreview()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self._fill()
        self._connect()
        self._say("")

    def done(self, result: int) -> None:
        """Closes, but not before the job under way has stopped and its report is in the ledger."""
        self._closing = True
        if self._producing is not None:
            self._producing.cancel()
            return
        if self._picturing is not None:
            self._picturing.cancel()
        super().done(result)

    def ask_for_printer(self) -> None:
        """Opens the print dialog once the printers are known: to find those of the network may take half a minute."""
        self._ask_for_printer(self._papers)

    def resume(self) -> None:
        """Asks for a printer for what was left over."""
        self._ask_for_printer(self._rest)

    def _ask_for_printer(self, papers: PaperBatch) -> None:
        self._at_work = papers
        for button in (self.ui.print, self.ui.resume):
            button.setEnabled(False)
        self.ui.state.setText(self.tr("Looking for printers…"))
        self._background.run(
            self, lambda _: printers.find_printers(), self._open_print_dialog, self._fail_to_show, lane=Lane.NETWORK
        )

    def _open_print_dialog(self, known: list[str]) -> None:
        """The printer is made only now."""
        if printers.DIALOG_NEEDS_A_PRINTER and not known:
            self._say(self.tr("No printer is set up on this computer. Forms can be saved as PDF."))
            return
        self._say("")
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printers.recall(self._settings, self._papers.form, self._printer, known)
        self._printer.setCopyCount(self.ui.copies.value())
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOptions(QPrintDialog.PrintDialogOption.PrintToFile | QPrintDialog.PrintDialogOption.PrintPageRange)
        if len(self._at_work) > 1:
            dialog.setMinMax(1, len(self._at_work))  # a range of papers: their pages are not known yet
            self.ui.state.setText(self.tr("A range in the print dialog counts papers, not pages."))
        dialog.accepted.connect(self.print_on)
        QDialog.open(dialog)

    def ask_for_file(self) -> None:
        """Opens the file dialog."""
        dialog = QFileDialog(self, self.tr("Save as PDF"), "", self.tr("PDF files (*.pdf)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(file_name(self._papers.titles[0]))
        dialog.fileSelected.connect(self.save_as)
        dialog.open()

    def print_on(self, printer: QPrinter) -> None:
        """Prints all papers in the background; into a file, where that was chosen, as whole as with ``save_as``."""
        if printer.outputFileName():
            self.save_as(printer.outputFileName(), printer.copyCount())
            return
        printers.remember(self._settings, self._papers.form, printer)
        papers = self._at_work
        if len(papers) > 1 and printer.printRange() is QPrinter.PrintRange.PageRange:
            papers = self._at_work = papers.part(max(0, printer.fromPage() - 1), printer.toPage() or None)
        self._produce(lambda job: print_papers(printer, papers, job.report, lambda: job.cancelled))

    def save_as(self, name: str, copies: int = 1) -> None:
        """Saves all papers, each so many times, as one PDF of that name in the background."""
        papers, path = self._papers, Path(name)
        self._at_work = papers
        self._produce(lambda job: write_pdf(path, papers, job.report, lambda: job.cancelled, copies))

    def _fill(self) -> None:
        ui = self.ui
        ui.papers.setIconSize(icon_size())
        ui.batch.setVisible(isinstance(self._papers, FormBatch) and len(self._papers) > 1)
        if isinstance(self._papers, FormBatch):
            self._bar = BatchBar(ui, self._papers, self._background, self, ui.state.setText)
            self._papers = self._at_work = self._rest = self._bar.batch()
            self._bar.arranged.connect(self._lay)
        ui.failures.setModel(self._failures)
        ui.failures.setFixedHeight(self.fontMetrics().lineSpacing() * 5)
        self._list_papers()
        ui.copies.setValue(self._papers.copies)
        ui.zoom.addItem(self.tr("Whole page"), _WHOLE)
        ui.zoom.addItem(self.tr("Page width"), _WIDTH)
        for percentage in _PERCENTAGES:
            ui.zoom.addItem(self.tr("{percentage} %").format(percentage=percentage), percentage)
        line = self.fontMetrics().height()
        self.resize(QSize(line * 60, line * 56).boundedTo(self.screen().availableSize() * 0.9))
        ui.splitter.setSizes([line * 16, line * 44])

    def _list_papers(self) -> None:
        view = self.ui.papers
        old = view.model()
        view.setModel(Thumbnails(self._papers, self._papers.titles, self._background, view))
        if old is not None:
            old.deleteLater()
        view.setCurrentIndex(view.model().index(0, 0))
        view.setVisible(len(self._papers) > 1)
        view.selectionModel().currentChanged.connect(self._make_pictures)

    def _lay(self, papers: PaperBatch) -> None:
        """Takes the papers in another order; what was left over of the old one is forgotten."""
        self._papers = self._rest = papers
        self._list_papers()
        self._say("")
        self._make_pictures()

    def _connect(self) -> None:
        ui = self.ui
        ui.resume.clicked.connect(self.resume)
        ui.zoom.currentIndexChanged.connect(self._make_pictures)
        ui.pages.resized.connect(self._make_pictures)
        ui.print.clicked.connect(self.ask_for_printer)
        press_by(ui.print, "Ctrl+P")
        ui.save.clicked.connect(self.ask_for_file)
        press_by(ui.save, "Ctrl+S")
        ui.stop.clicked.connect(self._stop)
        ui.close.clicked.connect(self.reject)

    def _make_pictures(self) -> None:
        """Makes pictures of the current paper's pages in the background; only the latest wish counts."""
        if self._picturing is not None:
            self._picturing.cancel()
        papers, row = self._papers, max(0, self.ui.papers.currentIndex().row())
        resolution, ratio = self._resolution(), self.devicePixelRatioF()

        def make(job: Job) -> tuple[bool, list[QImage]]:
            if job.cancelled:
                return False, []  # there is a later wish
            paper = papers[row]
            pages = PaperPages(paper)
            images = [picture(pages, page, resolution * ratio) for page in range(pages.count)]
            for image in images:
                image.setDevicePixelRatio(ratio)
            return paper.reference, images

        job = self._background.run(
            self, make, lambda made: self._show_pictures(job, *made), self._fail_to_show, lane=Lane.NETWORK
        )
        self._picturing = job

    def _show_pictures(self, job: Job, reference: bool, images: list[QImage]) -> None:
        if job is self._picturing:
            self.ui.reference.setText(self._reference_words() if reference else "")
            self.ui.pages.show_pages(images)

    def _resolution(self) -> float:
        """Dots per inch on the screen for the zoom that is chosen."""
        zoom, room = self.ui.zoom.currentData(), self.ui.pages.room()
        width, height = room.width() * 25.4 / PAGE.width(), room.height() * 25.4 / PAGE.height()
        if zoom == _WIDTH:
            return max(width, SMALLEST_RESOLUTION)
        if zoom == _WHOLE:
            return max(min(width, height), SMALLEST_RESOLUTION)
        return SCREEN_RESOLUTION * float(zoom) / 100

    def _reference_words(self) -> str:
        return self.tr("▲ Reference layout: not yet verified with the authority. This mark is not printed.")

    def _produce(self, work: Callable[[Job], PrintReport]) -> None:
        self._begun = time.monotonic()
        self._producing = self._background.run(
            self, work, self._finish, self._fail, self._show_progress, lane=Lane.NETWORK
        )
        self._say(self.tr("At work…"))

    def _stop(self) -> None:
        if self._producing is not None:
            self._producing.cancel()
            self.ui.stop.setEnabled(False)

    def _show_progress(self, done: int, total: int, _: str) -> None:
        self.ui.progress.setRange(0, total)
        self.ui.progress.setValue(done)
        self.ui.progress.setVisible(time.monotonic() - self._begun > PATIENCE)

    def _finish(self, report: PrintReport) -> None:
        if report.waiting:
            words = self.tr(
                "{destination} is stopped: {count} of {asked} papers wait in its queue and are printed when somebody "
                "resumes it. Don't print them again."
            )
        elif report.complete:
            words = self.tr("Done: {count} of {asked} papers. {destination}")
        elif report.through == report.asked:
            words = self.tr(
                "{count} of {asked} papers were produced; the list says why the others were not. {destination}"
            )
        else:
            words = self.tr("Stopped: {count} of {asked} papers were produced. {destination}")
        self._end(report, words)

    def _fail(self, error: Exception) -> None:
        report = error.report if isinstance(error, PrinterGone) else PrintReport("", [], len(self._papers))
        self._end(report, self._sentence(error))

    def _fail_to_show(self, error: Exception) -> None:
        self.ui.state.setText(self._sentence(error))

    def _sentence(self, error: Exception) -> str:
        """What happened and what to do; an error that is not the printing's own is said as everywhere."""
        if isinstance(error, PrinterGone) and error.refusal is not None:
            return self._refusal_words(error.refusal)
        if isinstance(error, PrinterGone):
            return self.tr("The printer stopped after {count} of {asked} papers. Check it and print the rest again.")
        if isinstance(error, NoLayout):
            return self.tr("There is no layout of this form. Ask the authority for one and import it.")
        if isinstance(error, PdfNotWritten):
            return self.tr("The disk is full or the folder can't be written to. No file was made; choose another one.")
        if isinstance(error, NoCjkFont):
            return self.tr(
                "This computer has no Chinese font that forms are set in. Install FangSong or Noto Serif CJK."
            )
        return sentence(error)

    def _refusal_words(self, refusal: Refusal) -> str:
        return {
            Refusal.GONE: self.tr(
                "Nothing was printed: {destination} is not there any more, or the print service of this computer does "
                "not run. Print again and choose another printer."
            ),
            Refusal.CLOSED: self.tr(
                "Nothing was printed: {destination} accepts no papers at the moment. Choose another printer or ask IT."
            ),
            Refusal.FULL: self.tr(
                "Nothing was printed: the disk of this computer is full. Make room on it and print again."
            ),
            Refusal.FAILED: self.tr(
                "Nothing was printed: {destination} did not take the papers. It may be out of reach, or the disk of "
                "the print service full. Choose another printer or ask IT."
            ),
        }[refusal]

    def _end(self, report: PrintReport, words: str) -> None:
        """Reports what was produced, says it, and closes if that was asked for meanwhile."""
        self._producing = None
        if report.produced:
            self.produced.emit(report)
        place = report.destination
        self._rest = self._at_work.part(report.through)
        self._tell_failures(report)
        self._say(words.format(count=len(report.produced), asked=report.asked, destination=place))
        if self._closing:
            self.reject()

    def _tell_failures(self, report: PrintReport) -> None:
        """Lists what could not be made, and why."""
        titles, template = self._at_work.titles, self.tr("{paper}: {reason}")
        told = [template.format(paper=titles[one.index], reason=self._sentence(one.error)) for one in report.failed]
        self._failures.setStringList(told)
        self.ui.failures.setVisible(bool(told))

    def _say(self, words: str) -> None:
        busy = self._producing is not None
        left = len(self._rest)
        self.ui.failures.setVisible(self._failures.rowCount() > 0)
        self.ui.resume.setText(self.tr("&Go on with the remaining {count}").format(count=left))
        self.ui.resume.setVisible(not busy and 0 < left < len(self._papers))
        self.ui.resume.setEnabled(True)
        self.ui.batch.setEnabled(not busy)
        self.ui.state.setText(words)
        self.ui.progress.setVisible(False)
        self.ui.stop.setVisible(busy)
        self.ui.stop.setEnabled(busy)
        for widget in (self.ui.print, self.ui.save, self.ui.copies):
            widget.setEnabled(not busy)
