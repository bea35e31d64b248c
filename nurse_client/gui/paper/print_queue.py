"""What became of a job that was handed to a printer's queue. Qt keeps the print service's answer to itself.

On Linux Qt gathers the job in a temporary file, gives it to CUPS when the painter ends, and drops the answer. libcups
remembers the last one of each thread: here it is asked for, in the very library that Qt has loaded. Where Qt prints
without CUPS (into a file, or to the spooler of Windows, which refuses page by page) there is nothing to ask.
"""

import ctypes
import os
import shutil
import sys
from enum import Enum
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

ROOM, ROOM_PER_COPY = 8_000_000, 100_000
"""Bytes that a job may need in the temporary folder: for its fonts, for each copy of a paper. Real ones need half."""

_NOT_ACCEPTING_JOBS = 0x0506  # IPP, RFC 8011, B.1.5.7
_FIRST_ERROR = 0x0400


class Taken(Enum):
    """How a queue answered."""

    AT_ONCE = "at once"
    """The printer works on it or soon will."""
    WAITING = "waiting"
    """The printer is stopped: the job lies in its queue and is printed as soon as somebody resumes the printer."""


class Refusal(Enum):
    """Why a queue has nothing of the job."""

    GONE = "gone"
    """There is no such queue any more, or nobody answers for it."""
    CLOSED = "closed"
    """The queue takes no jobs."""
    FULL = "full"
    """The disk on which the job is gathered is full."""
    FAILED = "failed"
    """Something else; CUPS also answers so when its own disk is full."""


class JobRefused(Exception):
    """The queue did not take the job: nothing of it will be printed."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


def make_sure_of_room(printer: QPrinter, copies: int) -> None:
    """Raises JobRefused where the disk has no room to gather so many papers: Qt would hand over a part of the job."""
    if _goes_to_cups(printer) and shutil.disk_usage(_temporary_folder()).free < ROOM + ROOM_PER_COPY * copies:
        raise JobRefused(Refusal.FULL)


def taken(printer: QPrinter) -> Taken:
    """How the queue took the job that this thread has just ended. Raises JobRefused."""
    if not _goes_to_cups(printer):
        return Taken.AT_ONCE
    status = _last_answer()
    queue = QPrinterInfo.printerInfo(printer.printerName())
    if status == _NOT_ACCEPTING_JOBS:
        raise JobRefused(Refusal.CLOSED)
    if not 0 <= status < _FIRST_ERROR:
        raise JobRefused(Refusal.GONE if queue.isNull() else Refusal.FAILED)
    stopped = not queue.isNull() and queue.state() is QPrinter.PrinterState.Error
    return Taken.WAITING if stopped else Taken.AT_ONCE


def _goes_to_cups(printer: QPrinter) -> bool:
    return sys.platform == "linux" and not printer.outputFileName()


def _last_answer() -> int:
    """The status of the last request of this thread to CUPS, an IPP status; negative where there was none."""
    library = ctypes.CDLL("libcups.so.2")  # the one that Qt's print plug-in is linked with: it is loaded already
    return int(library.cupsLastError())


def _temporary_folder() -> Path:
    """Where libcups gathers a job."""
    return Path(os.environ.get("TMPDIR", "/tmp"))  # noqa: S108 - as libcups does
