"""The 不得执业 sheet: who must not practise, for each department one, to be signed by its head nurse."""

from collections.abc import Collection, Sequence
from datetime import datetime
from itertools import groupby

from msgspec import Struct

from nurse_client.documents import wording
from nurse_client.documents.forms import Paper
from nurse_client.documents.sheets import sheet
from nurse_client.domain.calendar import china_date
from nurse_client.domain.codes import CodeTables
from nurse_client.domain.messages import Institution
from nurse_client.domain.plain_text import plain
from nurse_client.domain.records import Nurse
from nurse_client.domain.standing import days_since_end, not_practising, standing

NO_DEPARTMENT = "未填科室"


class SheetContext(Struct, frozen=True, kw_only=True):
    """What the sheets are made with.

    ``undecided`` are the ids of nurses whose renewal was applied for in time and is not decided: by law it counts as
    granted (行政许可法, article 50), so that the authority has to be asked first.
    """

    institution: Institution
    labels: CodeTables
    undecided: Collection[str]
    printed_at: datetime


def must_not_practise(nurses: Sequence[Nurse], context: SheetContext) -> list[Paper]:
    """A sheet for each department in which somebody must not practise on the day of printing."""
    found = not_practising(nurses, china_date(context.printed_at))
    ordered = sorted(found, key=lambda nurse: (nurse.department, nurse.valid_until is None, nurse.valid_until or 0))
    return [
        _sheet(department, list(members), context)
        for department, members in groupby(ordered, lambda nurse: nurse.department)
    ]


def _sheet(department: str, nurses: list[Nurse], context: SheetContext) -> Paper:
    name = plain(department) or NO_DEPARTMENT
    return sheet(
        "must_not_practise",
        f"不得执业护士名单 · {name}",
        context.printed_at,
        institution=plain(context.institution.name),
        department=name,
        today=wording.day(china_date(context.printed_at)),
        nurses=[_cells(nurse, context) for nurse in nurses],
    )


def _cells(nurse: Nurse, context: SheetContext) -> dict[str, str | bool]:
    today = china_date(context.printed_at)
    days = days_since_end(nurse, today)
    return {
        "name": plain(nurse.name),
        "certificate_no": plain(nurse.certificate_no),
        "standing": plain(context.labels.label("registration_status", standing(nurse, today))),
        "valid_until": wording.day(nurse.valid_until) if nurse.valid_until else "",
        "days": "" if days is None else str(days),
        "undecided": nurse.nurse_id in context.undecided,
    }
