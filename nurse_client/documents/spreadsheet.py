"""Lists as an Excel workbook (.xlsx). Every cell is literal text: nothing that was typed anywhere becomes a formula, a
number without its zeros, or a link."""

import errno
import os
import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from tempfile import TemporaryDirectory
from traceback import clear_frames
from typing import Any

from msgspec import Struct

LONGEST_CELL = 32_767
"""Characters (UTF-16 units) that a cell holds; what is longer is cut, so split it before."""
MOST_ROWS = 1_048_576
"""Rows that a sheet holds, its heading included; what is more goes on in a further sheet."""
_EVERY = 500
"""Rows between two reports of progress."""
_NOT_IN_SHEET_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", "_"))
_LONGEST_SHEET_NAME = 31
_NO_CHARACTERS = re.compile("[\ud800-\udfff\ufffe\uffff]")
"""What XML has no place for; control characters are written as escapes."""
_FULL = (errno.ENOSPC, errno.EDQUOT)
_GONE = (errno.ENOENT, errno.ENOTDIR)


class Heading(Struct, frozen=True):
    """A column: its title, and its width in half-width characters."""

    title: str
    width: int = 12


class Sheet(Struct, frozen=True):
    """A sheet of a workbook. ``rows`` may be made while they are written: they are gone through once.

    Without ``headings`` there is no row of titles.
    """

    name: str
    headings: Sequence[Heading]
    rows: Iterable[Sequence[str]]
    widths: Sequence[int] = ()
    """Widths where there are no headings."""


class Obstacle(Enum):
    """Why a workbook was not written."""

    DISK_FULL = auto()
    NO_FOLDER = auto()
    """The folder is not there any more."""
    IN_USE = auto()
    """The file is open in another program, or may not be written."""
    OTHER = auto()


class SpreadsheetNotWritten(Exception):
    """There is no half file; one that was there before is as it was."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle.name)
        self.obstacle = obstacle


def write_workbook(
    path: Path,
    sheets: Iterable[Sheet],
    progress: Callable[[int], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> bool:
    """Writes a workbook, whole or not at all, and gives whether it is there: it is not when it was cancelled.

    ``progress`` hears how many rows are written. Works with any number of rows in little memory; what it needs on the
    disk meanwhile lies beside the file. Raises SpreadsheetNotWritten; what ``sheets`` raise goes through.
    """
    from xlsxwriter.exceptions import XlsxWriterException  # noqa: PLC0415 - most days write no workbook

    try:
        with TemporaryDirectory(dir=path.parent, prefix=f".{path.stem[:20]}.", ignore_cleanup_errors=True) as folder:
            unfinished = Path(folder) / "workbook.xlsx"
            try:
                if not _write(unfinished, sheets, progress, cancelled):
                    return False
            except BaseException as error:
                _let_go(error)
                raise
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            unfinished.replace(path)
    except OSError as error:
        raise SpreadsheetNotWritten(_obstacle(error)) from error
    except XlsxWriterException as error:
        raise SpreadsheetNotWritten(_obstacle(error.__context__ or error)) from error
    return True


def _let_go(error: BaseException) -> None:
    """Closes the files that the failed calls still hold: Windows removes none that is open, and rows would stay."""
    for one in (error, error.__context__):
        if one is not None:
            clear_frames(one.__traceback__)


def _obstacle(error: BaseException) -> Obstacle:
    number = getattr(error, "errno", None)
    if number in _FULL:
        return Obstacle.DISK_FULL
    if number in _GONE:
        return Obstacle.NO_FOLDER
    return Obstacle.IN_USE if isinstance(error, PermissionError) else Obstacle.OTHER


def _write(path: Path, sheets: Iterable[Sheet], progress: Callable[[int], None], cancelled: Callable[[], bool]) -> bool:
    from xlsxwriter import Workbook  # noqa: PLC0415 - as above

    workbook = Workbook(str(path), {"constant_memory": True, "tmpdir": str(path.parent)})
    try:
        title = workbook.add_format({"bold": True})
        done = 0
        for sheet in sheets:
            target = _Target(workbook, sheet, title)
            for row in sheet.rows:
                if done % _EVERY == 0:
                    if cancelled():
                        return False
                    progress(done)
                target.write(row)
                done += 1
    except BaseException:
        with suppress(Exception):  # the first error is the one to be told
            workbook.close()
        raise
    finally:
        if not workbook.fileclosed:
            workbook.close()
    return not cancelled()


class _Target:
    """The worksheets that one sheet goes to."""

    def __init__(self, workbook: Any, sheet: Sheet, title: Any) -> None:
        self._workbook, self._sheet, self._title = workbook, sheet, title
        self._parts, self._row = 0, 0
        self._begin()

    def write(self, texts: Sequence[str]) -> None:
        if self._row == MOST_ROWS:
            self._begin()
        self._put(texts)

    def _begin(self) -> None:
        self._parts += 1
        sheet = self._sheet
        ending = f" ({self._parts})" if self._parts > 1 else ""
        name = sheet.name.translate(_NOT_IN_SHEET_NAMES)[: _LONGEST_SHEET_NAME - len(ending)] + ending
        self._worksheet = self._workbook.add_worksheet(name)
        self._row = 0
        for column, width in enumerate([heading.width for heading in sheet.headings] or sheet.widths):
            self._worksheet.set_column(column, column, width)
        if sheet.headings:
            self._worksheet.freeze_panes(1, 0)
            self._put([heading.title for heading in sheet.headings], self._title)

    def _put(self, texts: Sequence[str], style: Any = None) -> None:
        for column, text in enumerate(texts):
            if text:
                self._worksheet.write_string(self._row, column, _NO_CHARACTERS.sub("�", text)[:LONGEST_CELL], style)
        self._row += 1
