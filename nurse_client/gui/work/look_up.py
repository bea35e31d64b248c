"""Looking people up in the national register, and the rows that come of it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from nurse_client.domain.inquiry import Inquiry, recognised
from nurse_client.domain.messages import Registration, Verification
from nurse_client.domain.records import Nurse
from nurse_client.domain.search import haystack
from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk


class Line(NamedTuple):
    """A line as it was typed: its number, from 1, and what it asks for (None: it could not be recognised)."""

    number: int
    asked: Inquiry | None


class LookUpRow(NamedTuple):
    """A line and one entry of the register for it; ``found`` is None where there is none."""

    row_id: str
    line: Line
    found: Registration | None
    checked_at: datetime | None


class Answered(NamedTuple):
    """The rows with their haystacks; ``truncated`` counts the lines for which the register has more than it gives."""

    rows: list[LookUpRow]
    haystacks: list[str]
    truncated: int


def lines_of(typed: str) -> list[Line]:
    """The lines of what was typed; empty ones don't count."""
    filled = [line for line in typed.splitlines() if line.strip()]
    return [Line(number, recognised(line)) for number, line in enumerate(filled, 1)]


def asker(desk: Desk, lines: Sequence[Line]) -> Callable[[Job], Answered]:
    """Asks the register for these lines. For the network lane; raises RegistryError."""

    def ask(_: Job) -> Answered:
        asked = [line.asked for line in lines if line.asked]
        if len(asked) == 1:
            entries = [desk.client.registrations(**asked[0].question())]
        else:
            checked = desk.client.check([one.person() for one in asked]).entries
            entries = [one.of_tail(entry) for one, entry in zip(asked, checked, strict=True)]
        return _answered(lines, entries)

    return ask


def _answered(lines: Sequence[Line], entries: Sequence[Verification]) -> Answered:
    rows: list[LookUpRow] = []
    remaining = iter(entries)
    for line in lines:
        entry = next(remaining) if line.asked else None
        found: Sequence[Registration | None] = (entry.registrations if entry else ()) or (None,)
        at = entry.checked_at if entry else None
        rows += [LookUpRow(f"{line.number}/{place}", line, one, at) for place, one in enumerate(found)]
    return Answered(rows, [_haystack(row) for row in rows], sum(entry.truncated for entry in entries))


def _haystack(row: LookUpRow) -> str:
    """What of a row can be searched: as of a nurse, of whom the register shows the end of her ID number."""
    if row.found is None or row.checked_at is None:
        return row.line.asked.name.lower() if row.line.asked else ""
    shown = Nurse(
        nurse_id="",
        version=0,
        updated_at=row.checked_at,
        name=row.found.name,
        certificate_no=row.found.certificate_no,
        id_number=row.found.id_number_masked,
    )
    return haystack(shown)
