"""The members of a Nurse that the nurse states herself, as text: in an application and in a change request."""

from collections.abc import Mapping
from typing import Any, get_type_hints

import msgspec

from nurse_client.domain.messages import FieldProblem
from nurse_client.domain.records import Nurse
from nurse_registry.problems import Refused

OWN = frozenset(
    {
        "ethnic_group", "nationality", "phone", "health", "education", "degree", "school", "major", "study_length",
        "graduated_on", "works_since", "department_code", "department", "work_category", "technical_title", "post",
        "employment", "practice_place",
    }
)  # fmt: skip
"""What a nurse may state. Identity, examination and registration are the register's."""

_TYPES = get_type_hints(Nurse)
_LONGEST = 200


def with_stated(nurse: Nurse, stated: Mapping[str, str]) -> Nurse:
    """The nurse with these members. An empty text clears a date. Raises Refused (invalid-request) by field."""
    values: dict[str, Any] = {}
    faults = []
    for member, text in stated.items():
        try:
            values[member] = _read(member, text)
        except (LookupError, msgspec.ValidationError) as error:
            faults.append(FieldProblem(field=member, reason=str(error)))
    if faults:
        raise Refused("invalid-request", errors=faults)
    return msgspec.structs.replace(nurse, **values)


def as_text(nurse: Nurse, member: str) -> str:
    """A member as it stands, as text."""
    value = getattr(nurse, member)
    return "" if value is None else str(value)


def _read(member: str, text: str) -> Any:
    if member not in OWN:
        raise LookupError("not for the nurse to state")
    if len(text) > _LONGEST:
        raise LookupError("too long")
    kind = _TYPES[member]
    if kind is str:
        return text
    return msgspec.convert(text, kind) if text else None
