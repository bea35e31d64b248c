"""A nurse's record as facts: every member under its label, identities masked until they are asked for."""

from collections.abc import Iterator
from datetime import date

from msgspec.structs import fields
from PySide6.QtCore import QCoreApplication

from nurse_client.domain.checks.every import COMPARED
from nurse_client.domain.codes import TABLE_OF_MEMBER
from nurse_client.domain.identity import masked, masked_phone
from nurse_client.domain.records import Nurse
from nurse_client.gui.desk import Desk
from nurse_client.gui.panels.fact_sheet import NOTHING, Fact
from nurse_client.gui.words.common import day_words

NOT_FOR_PEOPLE = frozenset({"nurse_id", "version", "updated_at", "photo_id"})
"""Members that only machines read."""

SECRET = {"id_number": masked, "phone": masked_phone}
"""Members that are shown masked, and how."""


def nurse_facts(desk: Desk, nurse: Nurse, *, in_full: bool) -> list[Fact]:
    """The whole record. ``in_full`` shows identities as they are, which the caller writes into the ledger."""
    return [Fact(desk.label("member", name), member_words(desk, nurse, name, in_full=in_full)) for name in _members()]


def declared_facts(desk: Desk, declared: Nurse, registered: Nurse | None) -> list[Fact]:
    """What the nurse declared in an application; where the register says otherwise, that stands below."""
    template = QCoreApplication.translate("nurse", "≠ in the register: {value}")
    facts = []
    for name in _members():
        note = ""
        if registered is not None and name in COMPARED and getattr(declared, name) != getattr(registered, name):
            note = template.format(value=member_words(desk, registered, name) or NOTHING)
        facts.append(Fact(desk.label("member", name), member_words(desk, declared, name), note))
    return facts


def member_words(desk: Desk, nurse: Nurse, name: str, *, in_full: bool = False) -> str:
    """One member as people read it: a code by its label, a day as it is written, an identity masked."""
    value = getattr(nurse, name)
    if value is None or value == "":
        return ""
    if isinstance(value, date):
        return day_words(value)
    if name == "authority_id":
        return authority_name(desk, value)
    if name in TABLE_OF_MEMBER:
        return desk.label(TABLE_OF_MEMBER[name], value)
    return str(value) if in_full or name not in SECRET else SECRET[name](value)


def authority_name(desk: Desk, authority_id: str | None) -> str:
    """The name of an authority; the id of one that the reference data doesn't know; nothing for none."""
    known = {authority.authority_id: authority.name for authority in desk.reference.authorities}
    return known.get(authority_id, authority_id) if authority_id else ""


def _members() -> Iterator[str]:
    return (field.name for field in fields(Nurse) if field.name not in NOT_FOR_PEOPLE)
