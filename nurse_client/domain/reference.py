"""Reference data: authorities, code tables, the law's parameters, the statutory calendar, form profiles, announcements.

It is data with dates, served by ``GET /reference``; the copy in ``resources/reference/`` has the same shape, one file
per member, so that the program works before its first connection.
"""

from datetime import date
from typing import Annotated

from msgspec import Meta, Struct

from nurse_client.domain.bounds import Article, Line


class Authority(Struct, frozen=True, kw_only=True, gc=False):
    """审批机关: a health administration that decides. ``level`` is province, city or county."""

    authority_id: Line
    name: Line
    level: Line
    division: Line
    parent: Line | None = None


class Code(Struct, frozen=True, kw_only=True, gc=False):
    """A value of a code table with its label in the three languages of the program."""

    code: Line
    simplified: Line
    traditional: Line
    english: Line
    selectable: bool = True


class CodeTable(Struct, frozen=True, kw_only=True):
    """A national or local table of codes; ``source`` names the standard."""

    name: Line
    source: Line
    codes: list[Code]


class MaterialRule(Struct, frozen=True, kw_only=True, gc=False):
    """A paper that one business needs; ``when`` is ``always`` or the name of a condition of the rules."""

    kind: Line
    when: Line = "always"


class RuleParameters(Struct, frozen=True, kw_only=True):
    """The law's numbers in one province from one day on; ``province`` is a GB/T 2260 prefix or ``*`` for all.

    Months and years are calendar units, ``legal_days`` are calendar days before the last day of the registration,
    ``*_working_days`` are statutory working days.
    """

    province: Line
    effective_from: date
    window_months: int
    legal_days: int
    validity_years: int
    exam_valid_years: int
    revocation_ban_years: int
    interruption_years: int
    internship_months: int
    decision_working_days: dict[str, int]
    copies: dict[str, int]
    materials: dict[str, list[MaterialRule]]


class WorkdayYear(Struct, frozen=True, kw_only=True):
    """The State Council's arrangement for one year: weekdays that are off and weekend days that are worked."""

    year: int
    holidays: list[date]
    workdays: list[date]
    source: Line


class ExtraRow(Struct, frozen=True, kw_only=True):
    """A row that an authority wants on a form besides its own: blank, or with a member of what the nurse declared."""

    label: Line
    member: Line = ""


class FormProfile(Struct, frozen=True, kw_only=True):
    """How one authority wants one form: title, copies, photo (mm), opinion blocks, extra rows, which stand at the end
    of the applicant's item. ``authority_id`` ``*`` is any.

    ``layout`` names the folder ``resources/forms/<form>/<layout>`` or a layout of the office's own; ``status`` is
    ``verified`` or ``reference``.
    """

    authority_id: Line
    form: Line
    layout: Line
    title: Line
    copies: int = 1
    photo_width: int = 30
    photo_height: int = 40
    opinion_blocks: list[Line] = []
    extra_rows: list[ExtraRow] = []
    status: Line = "reference"
    masked_id: bool = False


class OwnLayout(Struct, frozen=True, kw_only=True):
    """A layout that an office handed out, imported at a desk: its profile, and its template (Jinja2)."""

    profile: FormProfile
    template: Annotated[str, Meta(max_length=100_000)]


class Announcement(Struct, frozen=True, kw_only=True):
    """A notice that a registry shows in the help."""

    published_on: date
    title: Line
    text: Article


class Reference(Struct, frozen=True, kw_only=True):
    """All reference data, as ``GET /reference`` answers it."""

    authorities: list[Authority]
    code_tables: list[CodeTable]
    rule_parameters: list[RuleParameters]
    workdays: list[WorkdayYear]
    form_profiles: list[FormProfile]
    help: list[Announcement]


def parameters_for(reference: Reference, province: str, day: date) -> RuleParameters:
    """The parameters in force in a province (GB/T 2260 prefix) on a day: the province's own before the general ones.

    Raises LookupError where nothing was in force yet.
    """
    in_force = [
        parameters
        for parameters in reference.rule_parameters
        if parameters.province in (province, "*") and parameters.effective_from <= day
    ]
    if not in_force:
        raise LookupError(f"no rule parameters for province {province!r} on {day}")
    return max(in_force, key=lambda parameters: (parameters.province == province, parameters.effective_from))
