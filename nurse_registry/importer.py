"""Takes an existing register over from a spreadsheet, row by row, and says which rows were refused and why."""

from pathlib import Path

import msgspec
from msgspec import Struct
from sqlalchemy import Engine

from nurse_client.domain.codes import CodeTables
from nurse_client.domain.reference import CodeTable
from nurse_registry import clock, reference, workbook
from nurse_registry.database import transaction
from nurse_registry.intake import Intake, RefusedRow
from nurse_registry.problems import Refused
from nurse_registry.register_rows import REQUIRED, RegisterReader


class ImportReport(Struct, frozen=True, kw_only=True):
    """What became of a spreadsheet: how many nurses were taken in, which rows and headings were not."""

    imported: int
    refused: list[RefusedRow]
    ignored_headings: list[str]


def import_register(engine: Engine, path: Path) -> ImportReport:
    """Publish each good row as a nurse of the institution that it names.

    Raises Refused (too-large, invalid-request) for a file that can't be read as a whole; nothing is written then.
    """
    sheet = workbook.rows(path)
    heading = next(sheet, (1, []))[1]
    with transaction(engine) as connection:
        tables = msgspec.json.decode(reference.document(connection, "code_tables"), type=list[CodeTable])
        reader = RegisterReader(CodeTables(tables))
        columns, ignored = reader.headings(heading)
        if not set(REQUIRED) <= set(columns.values()):
            raise Refused("invalid-request", detail=f"the first row must have headings for {', '.join(REQUIRED)}")
        intake = Intake(connection, None, clock.now())
        for number, cells in sheet:
            intake.take(number, *reader.read(columns, cells))
        intake.publish()
    return ImportReport(imported=intake.taken, refused=intake.refused, ignored_headings=ignored)
