"""The registry's side of the trial: a hospital in which things happen, and what stands in its tables at the end."""

import random
from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from msgspec import Struct
from sqlalchemy import select

from nurse_client.domain.actions import AnyAction, DecideChangeRequest, IssueActivationCode, OpenTicket, target_of
from nurse_client.domain.calendar import china_date
from nurse_client.domain.records import KINDS, ChangedField, ChangeRequest, Material, Nurse, Record, id_of, kind_of
from nurse_registry import applications, clock, feed
from nurse_registry.accounts import Role
from nurse_registry.database import reading, transaction
from nurse_registry.desk import Desk, open_desk
from nurse_registry.schema import action_outcomes
from nurse_registry.schema import records as table
from tests.support import records
from tests.support.registry import RunningRegistry

_NURSES = 60
_DEPARTMENTS = ("急诊科", "心血管内科", "手术室", "儿科")

Key = tuple[str, str]
"""The kind and the id of a record."""


class Settled(Struct):
    """The ids of the actions that the registry has answered, by its answer."""

    accepted: set[str]
    refused: set[str]


class Hospital:
    """Nurses, applications and requests that change while the desk works."""

    def __init__(self, running: RunningRegistry, chance: random.Random) -> None:
        self._engine, self._chance = running.engine, chance
        with running.hospital() as hospital:
            self._id = hospital.institution_id
            hospital.set_authorities()
            window_is_open = china_date(clock.now()) + timedelta(days=60)
            states = ("none", "active")
            self._nurses = [
                hospital.employ(account_state=states[number % 2], valid_until=window_is_open).nurse_id
                for number in range(_NURSES)
            ]
        self.username = running.account(Role.INSTITUTION, self._id)
        self._made = _versions(self.records())
        """The versions of the records that this side made."""

    def move(self) -> None:
        """Nurses change, one applies, one asks for a correction: all in one transaction."""
        made: Counter[Key] = Counter()

        def publish(record: Record) -> None:
            desk.publish(record)
            made[kind_of(record), id_of(record)] += 1

        with transaction(self._engine) as connection:
            desk = open_desk(connection, self._id, clock.now())
            for nurse_id in self._chance.sample(self._nurses, self._chance.randrange(2, len(self._nurses))):
                nurse = _nurse(desk, nurse_id)
                publish(feed.revise(nurse, desk.now, department=self._chance.choice(_DEPARTMENTS)))
            publish(_correction_wanted_by(nurse, desk))
            if not applications.open_of(connection, nurse.nurse_id):
                materials = [Material(kind=kind, present=True) for kind in ("form", "certificate", "health_check")]
                submitted = applications.submit(desk, nurse, records.application().details, materials)
                made["application", submitted.application_id] += 1
        self._made += made

    def records(self) -> list[Record]:
        """All records of the hospital, from the registry's own tables."""
        with reading(self._engine) as connection:
            here = table.c.institution_id == self._id
            return [record for kind in KINDS.values() for _, record in feed.find_all(connection, kind, here)]

    def settled(self) -> Settled:
        """What the registry has answered for good."""
        columns = action_outcomes.c
        with reading(self._engine) as connection:
            found = select(columns.action_id, columns.outcome).where(columns.institution_id == self._id)
            rows = connection.execute(found).all()
        accepted = {row.action_id for row in rows if '"outcome":"accepted"' in row.outcome}
        return Settled(accepted=accepted, refused={row.action_id for row in rows} - accepted)

    def not_done_once(self, accepted: Iterable[AnyAction]) -> list[str]:
        """The records that are not as they are when each of the accepted actions was carried out exactly once."""
        standing = self.records()
        nurse_of = {one.request_id: one.nurse_id for one in standing if isinstance(one, ChangeRequest)}
        due = self._made + Counter({("ticket", id_of(one)): 1 for one in standing if kind_of(one) == "ticket"})
        made: Counter[type] = Counter()
        for action in accepted:
            made[type(action)] += 1
            if (target := target_of(action)) and not isinstance(action, IssueActivationCode):
                due[target] += 1
            if isinstance(action, DecideChangeRequest):
                due["nurse", nurse_of[action.request_id]] += 1
        kinds = Counter(kind_of(one) for one in standing)
        versions = _versions(one for one in standing if kind_of(one) != "activation_code")  # a new code ends the old
        wrong = [f"{kind} {id_}" for (kind, id_), version in versions.items() if due[kind, id_] != version]
        wrong += ["codes"] * (kinds["activation_code"] != made[IssueActivationCode])
        return wrong + ["tickets"] * (kinds["ticket"] != made[OpenTicket])


def _versions(standing: Iterable[Record]) -> Counter[Key]:
    return Counter({(kind_of(record), id_of(record)): record.version for record in standing})


def _nurse(desk: Desk, nurse_id: str) -> Nurse:
    nurse = desk.find(Nurse, nurse_id)
    assert nurse is not None
    return nurse


def _correction_wanted_by(nurse: Nurse, desk: Desk) -> ChangeRequest:
    return ChangeRequest(
        request_id=clock.new_id(desk.now),
        version=1,
        updated_at=desk.now,
        nurse_id=nurse.nurse_id,
        fields=[ChangedField(field="school", old=nurse.school, new="练习护理学院")],
        submitted_at=desk.now,
    )
