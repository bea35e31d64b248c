"""Taking in the nurses of an existing register: each is taken or refused, whatever it was read from."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, select

from nurse_client.domain import identity
from nurse_client.domain.calendar import china_date
from nurse_client.domain.messages import FieldProblem
from nurse_client.domain.records import Nurse, RegistrationStatus
from nurse_registry import clock, feed
from nurse_registry.schema import NOWHERE, institutions, registrations


class RefusedRow(Struct, frozen=True, kw_only=True):
    """A row that was not taken in: its number, whose it is, and what is wrong with it."""

    row: int
    id_number_masked: str
    errors: list[FieldProblem]


class Intake:
    """Nurses that are taken into a register together, and the rows that were refused.

    With ``authority_id`` only that authority's institutions are known.
    """

    def __init__(self, connection: Connection, authority_id: str | None, now: datetime) -> None:
        self.refused: list[RefusedRow] = []
        self._connection = connection
        self._now = now
        open_to = institutions.c.institution_id != NOWHERE
        if authority_id is not None:
            open_to &= institutions.c.authority_id == authority_id
        self._institutions = {row.name: row for row in connection.execute(select(institutions).where(open_to))}
        feed.lock(connection, *(row.institution_id for row in self._institutions.values()))
        registered = connection.execute(select(registrations.c.id_number, registrations.c.certificate_no)).all()
        self._id_numbers = {row.id_number for row in registered}
        self._certificates = {row.certificate_no for row in registered if row.certificate_no}
        self._nurses: dict[str, list[Nurse]] = {}

    @property
    def taken(self) -> int:
        """How many were taken so far."""
        return sum(len(nurses) for nurses in self._nurses.values())

    def take(self, row: int, members: Mapping[str, Any], faults: list[FieldProblem]) -> None:
        """Take a nurse of these members, or refuse her for these faults and for those that show here.

        Members that are not known are not in ``members``.
        """
        id_number, certificate_no = identity.canonical(members.get("id_number", "")), members.get("certificate_no", "")
        institution = self._institutions.get(members.get("institution_name", ""))
        found = [*faults, *contradictions(members)]
        if members.get("institution_name") and institution is None:
            found.append(FieldProblem(field="institution_name", reason="not an institution of this register"))
        if id_number in self._id_numbers:
            found.append(FieldProblem(field="id_number", reason="in the register already, or named twice"))
        if certificate_no in self._certificates:
            found.append(FieldProblem(field="certificate_no", reason="in the register already, or named twice"))
        if found or institution is None:
            self.refused.append(RefusedRow(row=row, id_number_masked=identity.masked(id_number), errors=found))
            return
        self._id_numbers.add(id_number)
        self._certificates |= {certificate_no} - {""}
        nurse = _nurse(members, institution.authority_id, institution.address, self._now)
        self._nurses.setdefault(institution.institution_id, []).append(nurse)

    def publish(self) -> None:
        """Write what was taken."""
        for institution_id, nurses in self._nurses.items():
            feed.publish_many(self._connection, institution_id, nurses)


def contradictions(members: Mapping[str, Any]) -> list[FieldProblem]:
    """What can't be true of a nurse with these members."""
    faults = []
    number = members.get("id_number", "")
    if number and members.get("id_kind", "01") in identity.RESIDENT_KINDS and not identity.is_valid(number):
        faults.append(FieldProblem(field="id_number", reason="not a valid number"))
    begins, ends = members.get("registered_on"), members.get("valid_until")
    if begins and ends and ends < begins:
        faults.append(FieldProblem(field="valid_until", reason="before the day of the registration"))
    if ends and not members.get("certificate_no"):
        faults.append(FieldProblem(field="certificate_no", reason="missing, though there is a registration"))
    return faults


def _nurse(members: Mapping[str, Any], authority_id: str | None, address: str, now: datetime) -> Nurse:
    """A nurse of these members; what the ID number and the dates tell is filled in where they do not say it."""
    told = {
        "practice_place": address,
        "sex": identity.sex(members["id_number"]),
        "birth_date": identity.birth_date(members["id_number"]),
        "registration_status": _status(members.get("valid_until"), china_date(now)),
    } | dict(members)
    told["registration_status"] = RegistrationStatus(told["registration_status"])
    return Nurse(nurse_id=clock.new_id(now), version=1, updated_at=now, authority_id=authority_id, **told)


def _status(valid_until: date | None, today: date) -> RegistrationStatus:
    if valid_until is None:
        return RegistrationStatus.UNREGISTERED
    return RegistrationStatus.REGISTERED if valid_until >= today else RegistrationStatus.EXPIRED
