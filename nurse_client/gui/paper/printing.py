"""Papers into one PDF or to one printer, and the report that goes into the ledger. It works on any thread."""

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import shiboken6
from msgspec import structs
from PySide6.QtCore import QFile, QFileDevice, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from nurse_client.documents.forms import NoLayout, Paper
from nurse_client.gui.paper.pages import PaperPages
from nurse_client.gui.paper.press import Press
from nurse_client.gui.paper.print_queue import JobRefused, Refusal, Taken, make_sure_of_room, taken
from nurse_client.gui.paper.typesetting import RESOLUTION, font_families
from nurse_client.store.errors import StoreError

NOT_MADE = (NoLayout, StoreError)
"""What keeps one paper from being made and not the others."""

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
    """One paper that was printed or saved, in so many copies of so many pages each: without what stands on it, so that
    a thousand of them are little."""

    paper: Paper
    copies: int
    pages: int


@dataclass(frozen=True, slots=True)
class Failed:
    """A paper that could not be made: its place among those that were asked for, and why."""

    index: int
    error: Exception


@dataclass(frozen=True, slots=True)
class PrintReport:
    """What was really produced, in order. It is all of ``asked`` unless it was cancelled: the rest can follow.

    Papers that are ``waiting`` in the queue of a stopped printer count: they are printed without anybody here.
    ``duplex`` says that the printer was asked for both sides.
    """

    destination: str
    produced: list[Produced]
    asked: int
    waiting: bool = False
    failed: list[Failed] = field(default_factory=list)
    duplex: bool = False

    @property
    def through(self) -> int:
        """With how many papers it is through: the rest begins there."""
        return len(self.produced) + len(self.failed)

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
                "pages": str(item.pages),
            }
            | ({"duplex": "yes"} if self.duplex else {})
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
    """One PDF of all papers, each so many times, whole or not at all: when cancelled, nothing is produced. A paper that
    can't be made is left out and reported.

    Raises PdfNotWritten, and NoCjkFont.
    """
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    report = PrintReport(str(path), [], len(papers))
    try:
        _write(partial, _Work(papers, report, copies, progress, cancelled))
        if report.through < report.asked:
            return replace(report, produced=[], failed=[])
        if report.produced:
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
    duplex = printer.duplex() in (QPrinter.DuplexMode.DuplexLongSide, QPrinter.DuplexMode.DuplexShortSide)
    report = PrintReport(printer.printerName() or printer.outputFileName(), [], len(papers), duplex=duplex)
    font_families()  # what fails is said before the job begins: Qt prints a page of every job, though it be empty
    if cancelled():
        return report
    try:
        make_sure_of_room(printer, copies * len(papers))
        pages = _page_range(printer) if len(papers) == 1 else (0, None)
        whole = _paint_job(printer, _Work(papers, report, copies, progress, cancelled, *pages))
        report = replace(report, waiting=taken(printer) is Taken.WAITING)
    except JobRefused as error:
        raise PrinterGone(replace(report, produced=[]), error.refusal) from error
    if not whole:
        raise PrinterGone(report)
    return report


@dataclass(frozen=True, slots=True)
class _Work:
    """Papers on their way into one job or file. What is through is added to ``report``."""

    papers: Sequence[Paper]
    report: PrintReport
    copies: int
    progress: Progress
    cancelled: Callable[[], bool]
    first_page: int = 0
    end_page: int | None = None


def _paint_job(printer: QPrinter, work: _Work) -> bool:
    """Paints the job and says whether the printer bore with it to its end.

    Raises JobRefused where the printer does not even begin.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise JobRefused(Refusal.FAILED)
    try:
        for item in _paint(painter, printer, work):
            if printer.printerState() is QPrinter.PrinterState.Error:
                return False
            work.report.produced.append(item)
    except OSError:
        return False
    finally:
        _end(painter)
    return True


def _page_range(printer: QPrinter) -> tuple[int, int | None]:
    """The first page that is wanted, counted from 0, and the one behind the last (None: to the end)."""
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return 0, None
    return max(0, printer.fromPage() - 1), printer.toPage() or None


def _end(painter: QPainter) -> None:
    """Ends the job or file. To put the fonts into it takes a tenth of a second, in which other threads have the
    interpreter only if it is done like this."""
    shiboken6.delete(painter)


def _set_page(device: QPagedPaintDevice) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)


def _write(path: Path, work: _Work) -> None:
    """Writes the file through to the disk. Raises OSError where not every byte got there."""
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(file.errorString())
    try:
        writer = QPdfWriter(file)
        writer.setResolution(RESOLUTION)
        writer.setPageMargins(QMarginsF())
        _set_page(writer)
        painter = QPainter(writer)
        try:
            work.report.produced.extend(_paint(painter, writer, work))
        finally:
            _end(painter)
        if not file.flush() or file.error() is not QFileDevice.FileError.NoError:
            raise OSError(file.errorString())
        os.fsync(file.handle())
    finally:
        file.close()
    if not _is_whole(path):
        raise OSError("a part is missing")


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


def _paint(painter: QPainter, device: QPagedPaintDevice, work: _Work) -> Iterator[Produced]:
    """Paints paper after paper and yields each that is through. Raises OSError where there is no further page."""
    first, press = True, Press()
    for index in range(len(work.papers)):
        if work.cancelled():
            return
        try:
            paper = work.papers[index]  # many are made only now
        except NOT_MADE as error:
            work.report.failed.append(Failed(index, error))
            continue
        pages = PaperPages(paper, press)
        wanted = range(pages.count)[work.first_page : work.end_page]
        for page in [*wanted] * work.copies:
            if not first and not device.newPage():
                raise OSError("no further page")
            first = False
            pages.draw(painter, page)
        yield Produced(structs.replace(paper, html="", photo=None), work.copies, len(wanted))
        work.progress(index + 1, len(work.papers))
