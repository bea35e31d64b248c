"""An .xlsx from outside: what is too large, broken or made to burst is refused before anything opens it."""

import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from xml.parsers import expat

from python_calamine import CalamineError, CalamineWorkbook

from nurse_registry.problems import Refused

Cell = int | float | str | bool | time | date | datetime | timedelta

MAX_FILE_BYTES = 20 * 1024 * 1024
MAX_UNPACKED_BYTES = 200 * 1024 * 1024
MAX_ROWS = 100_000
MAX_COLUMNS = 100
"""A sheet is held in memory as one rectangle, so one lone cell far out would take all of it."""


def rows(path: Path) -> Iterator[tuple[int, list[Cell]]]:
    """The rows of the first sheet that hold something, each with its number as the sheet shows it.

    Raises Refused (too-large, invalid-request), before the first row, for a file that is not a sound .xlsx of
    reasonable size.
    """
    _check(path)
    try:
        with CalamineWorkbook.from_path(path) as workbook:
            sheet = workbook.get_sheet_by_index(0)
            cells = sheet.to_python(skip_empty_area=False)
    except CalamineError as error:
        raise _broken() from error
    for number, row in enumerate(cells, start=1):
        if any(cell not in ("", None) for cell in row):
            yield number, row


def _check(path: Path) -> None:
    if path.stat().st_size > MAX_FILE_BYTES:
        raise Refused("too-large", detail=f"a file has at most {MAX_FILE_BYTES} bytes")
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED_BYTES:
                raise Refused("too-large", detail=f"a file unpacks to at most {MAX_UNPACKED_BYTES} bytes")
            if archive.testzip() is not None:  # reads no further than declared, so a wrong size shows as a wrong sum
                raise _broken()
            for name in archive.namelist():
                if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                    _check_extent(archive, name)
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, NotImplementedError, RuntimeError) as error:
        raise _broken() from error


def _check_extent(archive: zipfile.ZipFile, name: str) -> None:
    def cell(element: str, attributes: dict[str, str]) -> None:
        place = attributes.get("r", "") if element in {"c", "row"} else ""
        column = place.rstrip("0123456789")
        row = place[len(column) :]
        if len(row) > len(str(MAX_ROWS)) or int(row or 0) > MAX_ROWS or _column_number(column) > MAX_COLUMNS:
            raise Refused("too-large", detail=f"a sheet has at most {MAX_ROWS} rows and {MAX_COLUMNS} columns")

    def doctype(*_: object) -> None:
        raise _broken()

    parser = expat.ParserCreate(namespace_separator=None)
    parser.StartElementHandler = cell
    parser.StartDoctypeDeclHandler = doctype  # where entities that burst are declared
    with archive.open(name) as sheet:
        parser.ParseFile(sheet)


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters[:4]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _broken() -> Refused:
    return Refused("invalid-request", detail="not a sound .xlsx file")
