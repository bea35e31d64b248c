"""Papers into one PDF or to one printer, and the report that goes into the ledger. It works on any thread."""

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QFile, QFileDevice, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from nurse_client.documents.forms import Paper
from nurse_client.gui.paper import PaperPages
from nurse_client.gui.print_queue import JobRefused, Refusal, Taken, make_sure_of_room, taken
from nurse_client.gui.typesetting import RESOLUTION, font_families

Progress = Callable[[int, int], None]
"""Is told how many papers are done, of how many."""


class PdfNotWritten(Exception):
    """The disk is full or the folder can't be written to. There is no half file; an older one is as it was."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class PrinterGone(Exception):
    """The printer does not take the job or went away. ``report`` says what it had taken before.

    ``refusal`` is the answer of the printer's queue where it took nothing and said why.
    """

    def __init__(self, report: "PrintReport", refusal: Refusal | None = None) -> None:
        super().__init__(report.destination)
        self.report, self.refusal = report, refusal


@dataclass(frozen=True, slots=True)
class Produced:
    """One paper that was printed or saved, in so many copies of so many pages each."""

    paper: Paper
    copies: int
    pages: int


@dataclass(frozen=True, slots=True)
class PrintReport:
    """What was really produced, in order. It is all of ``asked`` unless it was cancelled: the rest can follow.

    Papers that are ``waiting`` in the queue of a stopped printer count: they are printed without anybody here.
    """

    destination: str
    produced: list[Produced]
    asked: int
    waiting: bool = False

    @property
    def complete(self) -> bool:
        """Whether every paper was produced."""
        return len(self.produced) == self.asked

    def ledger_details(self) -> list[dict[str, str]]:
        """What the ledger holds of each paper; nothing in it says who the nurse is."""
        return [
            {
                "record": item.paper.record_id,
                "record_version": str(item.paper.record_version),
                "form": f"{item.paper.form}/{item.paper.layout}",
                "content_hash": item.paper.content_hash,
                "destination": self.destination,
                "copies": str(item.copies),
            }
            for item in self.produced
        ]


def _no_progress(done: int, total: int) -> None:
    """Nobody wants to know."""


def _never() -> bool:
    return False


def write_pdf(
    path: Path,
    papers: Sequence[Paper],
    progress: Progress = _no_progress,
    cancelled: Callable[[], bool] = _never,
    copies: int = 1,
) -> PrintReport:
    """One PDF of all papers, each so many times, whole or not at all: when cancelled, nothing is produced.

    Raises PdfNotWritten, and NoCjkFont.
    """
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        report = PrintReport(str(path), _write(partial, papers, progress, cancelled, copies), len(papers))
        if not report.complete:
            return PrintReport(str(path), [], len(papers))
        partial.replace(path)
    except OSError as error:
        raise PdfNotWritten(path) from error
    finally:
        partial.unlink(missing_ok=True)
    return report


def print_papers(
    printer: QPrinter,
    papers: Sequence[Paper],
    progress: Progress = _no_progress,
    cancelled: Callable[[], bool] = _never,
) -> PrintReport:
    """All papers as one job, each in the printer's number of copies; when cancelled, it ends behind a whole paper.

    Raises PrinterGone, and NoCjkFont.
    """
    copies = printer.copyCount()
    printer.setCopyCount(1)  # copies of a paper lie together, whatever the driver makes of copies
    printer.setFullPage(True)
    _set_page(printer)
    report = PrintReport(printer.printerName() or printer.outputFileName(), [], len(papers))
    font_families()  # what fails is said before the job begins: Qt prints a page of every job, though it be empty
    if cancelled():
        return report
    try:
        make_sure_of_room(printer, copies * len(papers))
        whole = _paint_job(printer, papers, report.produced, copies=copies, progress=progress, cancelled=cancelled)
        report = replace(report, waiting=taken(printer) is Taken.WAITING)
    except JobRefused as error:
        raise PrinterGone(replace(report, produced=[]), error.refusal) from error
    if not whole:
        raise PrinterGone(report)
    return report


def _paint_job(
    printer: QPrinter,
    papers: Sequence[Paper],
    produced: list[Produced],
    *,
    copies: int,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> bool:
    """Paints the job, adds what is through to ``produced``, and says whether the printer bore with it to its end.

    Raises JobRefused where the printer does not even begin.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise JobRefused(Refusal.FAILED)
    try:
        for item in _paint(painter, printer, papers, copies=copies, progress=progress, cancelled=cancelled):
            if printer.printerState() is QPrinter.PrinterState.Error:
                return False
            produced.append(item)
    except OSError:
        return False
    finally:
        painter.end()
    return True


def _set_page(device: QPagedPaintDevice) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)


def _write(
    path: Path, papers: Sequence[Paper], progress: Progress, cancelled: Callable[[], bool], copies: int
) -> list[Produced]:
    """Writes the file through to the disk. Raises OSError where not every byte got there."""
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(file.errorString())
    try:
        writer = QPdfWriter(file)
        writer.setResolution(RESOLUTION)
        writer.setPageMargins(QMarginsF())
        _set_page(writer)
        with QPainter(writer) as painter:
            produced = list(_paint(painter, writer, papers, copies=copies, progress=progress, cancelled=cancelled))
        if not file.flush() or file.error() is not QFileDevice.FileError.NoError:
            raise OSError(file.errorString())
        os.fsync(file.handle())
    finally:
        file.close()
    if not _is_whole(path):
        raise OSError("a part is missing")
    return produced


def _is_whole(pdf: Path) -> bool:
    """Whether every byte is there. A QFile that could write only a part of a block says nothing and drops the rest.

    A PDF ends with the place where its table of contents begins, counted by who made it: no byte before is missing
    where it does begin there.
    """
    with pdf.open("rb") as file:
        file.seek(-min(pdf.stat().st_size, 64), os.SEEK_END)
        end = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", file.read())
        if end is None:
            return False
        file.seek(int(end[1]))
        return file.read(4) == b"xref"


def _paint(
    painter: QPainter,
    device: QPagedPaintDevice,
    papers: Sequence[Paper],
    *,
    copies: int,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Iterator[Produced]:
    """Paints paper after paper and yields each that is through. Raises OSError where there is no further page."""
    first = True
    for done, paper in enumerate(papers):
        if cancelled():
            return
        pages = PaperPages(paper)
        for page in list(range(pages.count)) * copies:
            if not first and not device.newPage():
                raise OSError("no further page")
            first = False
            pages.draw(painter, page)
        yield Produced(paper, copies, pages.count)
        progress(done + 1, len(papers))
