"""Applications of people who do not exist, to try a layout with: usual, empty, and the hardest there can be."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, get_args, get_type_hints

from msgspec import UNSET, Struct, structs

from nurse_client.documents.forms import FORMS, VARIANTS, FormContext
from nurse_client.domain.bounds import Passage
from nurse_client.domain.codes import TABLE_OF_MEMBER, CodeTables
from nurse_client.domain.messages import Institution
from nurse_client.domain.records import Application, Business, Details, Nurse
from nurse_client.domain.reference import OwnLayout

_AT = datetime(2026, 11, 23, 1, 2, tzinfo=UTC)
_DETAILS: dict[str, type[Struct]] = {str(kind.__struct_config__.tag): kind for kind in get_args(Details)}


class _Filling(Struct, frozen=True):
    """What stands in every member of a record: in a line, in a passage, as a day."""

    line: str
    passage: str
    day: date | None


_HARD_LINE = "阿卜杜热合曼·买买提㛃𬭬" * 3 + "练习医院"
_HARD_PASSAGE = "\n".join(["第一行：从事临床护理工作，考核合格。"] * 5)
_FILLINGS = (
    _Filling("练习", "未中断执业", date(2027, 1, 15)),
    _Filling("", "", None),
    _Filling(_HARD_LINE, _HARD_PASSAGE, date(2026, 12, 31)),
)


def specimens(layout: OwnLayout, labels: CodeTables) -> Iterator[FormContext]:
    """What the layout will be made from, once with each filling for every business that is printed on its form."""
    for business in served(layout.profile.form):
        for filling in _FILLINGS:
            details = _filled(_DETAILS[business], filling, labels)
            application = _filled(Application, filling, labels, business=business, details=details)
            yield FormContext(
                application=application,
                nurse=application.nurse if filling.line else None,
                institution=_filled(Institution, filling, labels),
                profile=layout.profile,
                labels=labels,
                printed_at=_AT,
                own_template=layout.template,
            )


def served(form: str) -> list[Business]:
    """The kinds of business that are printed on a form; none where there is no such form."""
    return [business for business in Business if form in (FORMS[business], VARIANTS.get(business))]


def _filled(kind: type[Struct], filling: _Filling, labels: CodeTables, **given: Any) -> Any:
    hints = get_type_hints(kind)
    found = {
        member.name: _value(member, hints[member.name], filling, labels)
        for member in structs.fields(kind)
        if member.name not in given
    }
    return kind(**given, **{name: value for name, value in found.items() if value is not UNSET})


def _value(member: structs.FieldInfo, hint: Any, filling: _Filling, labels: CodeTables) -> Any:
    """A value for one member; UNSET leaves what it is by default."""
    kinds = set(get_args(hint)) or {hint}
    if table := TABLE_OF_MEMBER.get(member.name):
        codes = labels.codes(table)
        return codes[-1].code if codes and filling.line and str in kinds else UNSET
    if str in kinds:
        return filling.passage if member.type == Passage else filling.line
    if date in kinds:
        return filling.day
    if hint is Nurse:
        return _filled(Nurse, filling, labels)
    if not member.required:
        return UNSET
    return next(iter(hint)) if issubclass(hint, Enum) else {int: 1, datetime: _AT}[hint]
