"""An open desk on a real encrypted store; the registry next door is a fake that answers from memory."""

import secrets
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QSettings

from nurse_client import resources
from nurse_client.domain import identity
from nurse_client.domain.actions import AnyAction, Outcome, OutcomeKind
from nurse_client.domain.messages import (
    FEED_LISTS,
    Changes,
    ClientRelease,
    History,
    PeopleChecked,
    Person,
    Registration,
    Verification,
)
from nurse_client.domain.records import Application, AuthoritySetting, Business, Nurse, Record, kind_of
from nurse_client.gui.background import Background
from nurse_client.gui.desk import Desk, Opened
from nurse_client.gui.work.application_state import applied
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import NotFound, Offline, TooManyRequests
from nurse_client.store.database import Database
from nurse_client.store.records import Records
from tests.support.records import INSTITUTION

NOW = datetime(2026, 11, 23, 2, 32, tzinfo=UTC)
"""10:32 in China."""


class Registry:
    """The registry next door, as the client sees it: a feed of what was ``told``, and answers to actions.

    ``answer`` makes the outcome of an action; ``online`` False refuses every call, ``limit`` every look-up.
    ``registered`` is the national register.
    """

    def __init__(self) -> None:
        self.online = True
        self.told: list[Record] = []
        self.histories: dict[str, History] = {}
        self.registered: list[Registration] = []
        self.looked_up: list[dict[str, str]] = []
        self.limit: TooManyRequests | None = None
        self.asked: list[str] = []
        self.acted: list[AnyAction] = []
        self.answer: Callable[[AnyAction], Outcome] = accept
        self.release: ClientRelease | None = None

    def changes(self, since: str | None, limit: int = 500) -> Changes:
        self._reach()
        new = self.told[int(since or 0) :]
        return page(new, cursor=str(len(self.told)))

    def act(self, actions: Sequence[AnyAction]) -> list[Outcome]:
        self._reach()
        self.acted += actions
        return [self.answer(action) for action in actions]

    def history(self, nurse_id: str) -> History:
        self.asked.append(nurse_id)
        self._reach()
        return self.histories[nurse_id]

    def registrations(self, **asked: str) -> Verification:
        self._reach()
        if self.limit:
            raise self.limit
        self.looked_up.append(asked)
        found = [one for one in self.registered if _is_meant(one, asked)]
        return Verification(registrations=found, truncated=False, checked_at=NOW)

    def check(self, people: Sequence[Person]) -> PeopleChecked:
        given = [{"id_number": one.id_number, "certificate_no": one.certificate_no} for one in people]
        asked = [
            {member: number for member, number in numbers.items() if number} or {"name": one.name}
            for one, numbers in zip(people, given, strict=True)
        ]
        return PeopleChecked(entries=[self.registrations(**one) for one in asked])

    def reference(self, etag: str | None) -> None:
        self._reach()

    def latest(self, platform: str) -> ClientRelease:
        self._reach()
        if self.release is None:
            raise NotFound
        return self.release

    def close(self) -> None:
        pass

    def _reach(self) -> None:
        if not self.online:
            raise Offline


def _is_meant(one: Registration, asked: dict[str, str]) -> bool:
    known = {"name": one.name, "certificate_no": one.certificate_no, "id_number": one.id_number_masked}
    if "id_number" in asked:
        return known["id_number"] == identity.masked(asked["id_number"])
    member = "certificate_no" if "certificate_no" in asked else "name"
    return known[member] == asked[member] and one.id_number_masked.endswith(asked.get("id_number_tail", ""))


def page(records: Sequence[Record], cursor: str = "1") -> Changes:
    """One page of the feed with these records, the last one."""
    members: dict[str, Any] = {member: [] for member in FEED_LISTS.values()}
    for record in records:
        members[FEED_LISTS[kind_of(record)]].append(record)
    return Changes(cursor=cursor, more=False, server_time=NOW, **members)


def accept(action: AnyAction) -> Outcome:
    """The outcome of an action that the registry accepts."""
    return Outcome(
        action_id=action.action_id, outcome=OutcomeKind.ACCEPTED, receipt_no="R20261123-000001", target_version=4
    )


def confirmed(application: Application, action: AnyAction) -> Application:
    """The application as the registry sends it after it accepted the action."""
    return replace(applied(application, action), version=application.version + 1)


def authorities(*businesses: Business) -> list[AuthoritySetting]:
    """An authority set for each of these."""
    return [
        AuthoritySetting(business=business, version=1, updated_at=NOW, authority_id="a-1") for business in businesses
    ]


def open_desk(folder: Path, records: Sequence[Record], registry: Registry | RegistryClient) -> Desk:
    """A desk at ``NOW`` with these records in its store, not yet synchronising."""
    database = Database.open(folder / "desk.db", secrets.token_bytes(32))
    store = Records(database)
    store.apply(page(records, cursor="0"))
    opened = Opened(
        database=database,
        first_nurses=store.first_nurses(50),
        nurse_count=store.count(Nurse),
        reference=resources.reference(),
        institution=INSTITUTION,
        synchronised_at=store.synchronised_at(),
        pending=[],
    )
    return Desk(
        opened,
        background=Background(),
        open_client=lambda: registry,  # type: ignore[arg-type, return-value]  # the fake next door
        reconnect=None,
        operator="王敏",
        language="zh_CN",
        settings=QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat),
        clock=lambda: NOW,
    )
