"""A conflict field by field: what the person did on the record that was seen, and the record as the registry has it."""

from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from nurse_client.domain.actions import AnyAction, ChangeNursePhone, SetAuthority
from nurse_client.domain.merging import decided
from nurse_client.domain.records import (
    ActivationCode,
    Application,
    AuthoritySetting,
    ChangedField,
    ChangeRequest,
    Nurse,
    Record,
    Ticket,
)
from nurse_client.gui.desk import Desk
from nurse_client.gui.panels.application_facts import detail_facts, material_facts, state_facts
from nurse_client.gui.panels.fact_sheet import Fact
from nurse_client.gui.panels.field_review import value_words
from nurse_client.gui.panels.nurse_facts import authority_name, nurse_facts
from nurse_client.gui.words.common import shaped
from nurse_client.gui.work.application_state import applied

translate = QCoreApplication.translate


class Difference(NamedTuple):
    """A field in which mine and the registry's differ, as people read it, and as the person saw it before."""

    field: str
    seen: str
    mine: str
    theirs: str


def differences(desk: Desk, seen: Record, action: AnyAction, theirs: Record) -> list[Difference]:
    """Every field in which what the action makes of ``seen`` and the registry's record differ, in the order in which
    records are shown."""
    before, our, their = (_words(_facts(desk, record)) for record in (seen, with_mine(seen, action), theirs))
    fields = [*our, *(field for field in their if field not in our)]
    return [
        Difference(field, before.get(field, ""), our.get(field, ""), their.get(field, ""))
        for field in fields
        if our.get(field, "") != their.get(field, "")
    ]


def with_mine(record: Record, action: AnyAction) -> Record:
    """The record as it would be, had the action been accepted. One that only makes something new changes no field."""
    if isinstance(record, Application):
        return applied(record, action)
    if isinstance(record, ChangeRequest):
        return decided(record, action)
    if isinstance(record, Nurse) and isinstance(action, ChangeNursePhone):
        return replace(record, phone=action.phone)
    if isinstance(record, AuthoritySetting) and isinstance(action, SetAuthority):
        return replace(record, authority_id=action.authority_id)
    return record


def _facts(desk: Desk, record: Record) -> list[Fact]:
    match record:
        case Application():
            declared = nurse_facts(desk, record.nurse, in_full=False)
            papers = material_facts(desk, record, None)
            return [*state_facts(desk, record), *detail_facts(desk, record), *papers, *declared]
        case Nurse():
            return nurse_facts(desk, record, in_full=False)
        case AuthoritySetting():
            return [Fact(desk.label("business", record.business), authority_name(desk, record.authority_id))]
        case ChangeRequest():
            return [
                Fact(desk.label("member", field.field), _wish(desk, field), field.reason) for field in record.fields
            ]
        case ActivationCode():
            return [Fact(translate("comparison", "Activation code"), desk.label("code_state", record.state))]
        case Ticket():
            return [Fact(translate("comparison", "Question"), desk.label("ticket_state", record.state))]


def _wish(desk: Desk, field: ChangedField) -> str:
    """What is asked for, and how it is decided."""
    old, new = (value_words(desk, field.field, value) for value in (field.old, field.new))
    decision = shaped(desk, "field_decision", field.decision)
    return translate("comparison", "{old} → {new} · {decision}").format(old=old, new=new, decision=decision)


def _words(facts: Sequence[Fact]) -> dict[str, str]:
    return {fact.label: f"{fact.text} · {fact.note}" if fact.note else fact.text for fact in facts}
