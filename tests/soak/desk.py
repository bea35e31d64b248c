"""A person at a desk, as a process of its own: the client core on an encrypted profile, without a window.

Each line on stdout is something that the person saw happen, said after it had happened. The process is killed at any
moment and held to what it said.
"""

import os
import random
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from nurse_client.domain import actions, ids
from nurse_client.domain.actions import AnyAction, Outcome, target_of
from nurse_client.domain.messages import Changes
from nurse_client.domain.records import (
    AccountState,
    ActivationCode,
    Application,
    AuthoritySetting,
    AuthorityState,
    ChangeRequest,
    CodeState,
    InstitutionState,
    Nurse,
    RequestState,
    Ticket,
    TicketState,
    id_of,
    kind_of,
)
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import RegistryError, SessionEnded
from nurse_client.store.database import Database
from nurse_client.store.ledger import Ledger
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from nurse_client.sync import pull
from nurse_client.sync.engine import Engine

KEY = bytes(range(32))
PAGE = 5
"""Records in a page: small, so that there are many places where a pull can break off."""
_MOST_WAITING = 200
_AUTHORITIES = ("110000", "120000")
_chance = random.Random()  # noqa: S311 - no secret
_said_one_by_one = threading.Lock()
_pause = threading.Event()  # nobody sets it: waiting for it is how long a person thinks


class Told(Struct):
    """What the process is told when it starts."""

    profile: str
    address: str
    username: str
    password: str
    seed: int
    ca_file: str | None = None


def say(*words: str) -> None:
    """A whole line, or nothing."""
    with _said_one_by_one:
        os.write(sys.stdout.fileno(), " ".join(words).encode() + b"\n")


class TellingClient(RegistryClient):
    """Says what it is about to do."""

    def act(self, actions: Sequence[AnyAction]) -> list[Outcome]:
        say("pushing")
        return super().act(actions)

    def changes(self, since: str | None, limit: int = 500) -> Changes:
        say("pulling")
        return super().changes(since, limit)


Stamp = dict[str, Any]
_Act = tuple[type[Any], Callable[[Any], bool], Callable[[Any, Stamp], AnyAction]]


def _awaits_us(application: Application) -> bool:
    return application.institution_state is InstitutionState.PENDING


def _is_sent(application: Application) -> bool:
    return application.authority_state is AuthorityState.PENDING


ACTS: list[_Act] = [
    (
        Nurse,
        lambda _: True,
        lambda nurse, stamp: actions.ChangeNursePhone(
            **stamp,
            nurse_id=nurse.nurse_id,
            target_version=nurse.version,
            phone=f"139{_chance.randrange(10**8):08d}",
            reason="换号",
        ),
    ),
    (
        Nurse,
        lambda nurse: nurse.account_state is not AccountState.ACTIVE,
        lambda nurse, stamp: actions.IssueActivationCode(**stamp, nurse_id=nurse.nurse_id),
    ),
    (
        ActivationCode,
        lambda code: code.state is CodeState.ISSUED,
        lambda code, stamp: actions.RevokeActivationCode(**stamp, code_id=code.code_id, target_version=code.version),
    ),
    (
        AuthoritySetting,
        lambda _: True,
        lambda setting, stamp: actions.SetAuthority(
            **stamp,
            business=setting.business,
            authority_id=_AUTHORITIES[setting.version % 2],
            target_version=setting.version,
        ),
    ),
    (
        ChangeRequest,
        lambda request: request.state is RequestState.PENDING,
        lambda request, stamp: actions.DecideChangeRequest(
            **stamp,
            request_id=request.request_id,
            target_version=request.version,
            accepted=[field.field for field in request.fields],
            returned=[],
        ),
    ),
    (
        Application,
        _awaits_us,
        lambda one, stamp: actions.ConfirmApplication(
            **stamp, application_id=one.application_id, target_version=one.version, opinion="同意"
        ),
    ),
    (
        Application,
        _is_sent,
        lambda one, stamp: actions.WithdrawConfirmation(
            **stamp, application_id=one.application_id, target_version=one.version, reason="误操作"
        ),
    ),
    (
        Ticket,
        lambda ticket: ticket.state is not TicketState.CLOSED,
        lambda ticket, stamp: actions.ReplyTicket(
            **stamp, ticket_id=ticket.ticket_id, target_version=ticket.version, text=stamp["action_id"]
        ),
    ),
    (type(None), lambda _: True, lambda _, stamp: actions.OpenTicket(**stamp, text=stamp["action_id"])),
]
"""The kind of record that an act is about, whether it fits one of them, and the action."""


class Person:
    """Somebody who works all the time, and now and then changes their mind."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._records, self._outbox, self._ledger = Records(database), Outbox(database), Ledger(database)

    def do_something(self) -> None:
        """One act, decided at random."""
        roll = _chance.random()
        if roll < 0.05:
            self._take_something_back()
        elif roll < 0.1:
            self._look_at_what_was_refused()
        elif self._outbox.count() < _MOST_WAITING:
            self._decide()

    def _decide(self) -> None:
        """As gui.desk.Desk.act: one decision is one transaction, with its entries in the ledger."""
        made = [action for action in (self._made() for _ in range(_chance.choice((1, 1, 3)))) if action]
        say("queueing")
        with self._database.transaction():
            for action in made:
                item = self._outbox.add(action)
                self._ledger.append(item.kind, action.made_by, {"action_id": item.action_id}, item.queued_at)
        say("queued", *(action.action_id for action in made))

    def _made(self) -> AnyAction | None:
        kind, fits, make = _chance.choice(ACTS)
        now = datetime.now(UTC)
        stamp = {
            "action_id": ids.uuid7(int(now.timestamp() * 1000), os.urandom(10)),
            "made_at": now,
            "made_by": "张晓",
        }
        if kind is type(None):
            return make(None, stamp)
        pending = {target_of(item.action) for item in self._outbox.items()}
        free = [one for one in self._records.all(kind) if fits(one) and (kind_of(one), id_of(one)) not in pending]
        return make(_chance.choice(free), stamp) if free else None

    def _take_something_back(self) -> None:
        items = self._outbox.items()
        if items:
            action_id = _chance.choice(items).action_id
            say("withdrawing", action_id)
            say("withdrawn" if self._outbox.withdraw(action_id) else "kept", action_id)

    def _look_at_what_was_refused(self) -> None:
        for item in self._outbox.items():
            if item.is_refused:
                self._outbox.seen(item.action_id)


class Kept:
    """The refresh token, kept where the keyring would keep it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> str | None:
        return self._path.read_text() if self._path.exists() else None

    def write(self, token: str) -> None:
        new = self._path.with_suffix(".new")
        new.write_text(token)
        new.replace(self._path)


def synchronise(told: Told, database: Database) -> None:
    """Cycles without end, as the window's timer asks for them, but without its pauses."""
    token = Kept(Path(told.profile) / "token")
    client = TellingClient(told.address, ca_file=told.ca_file, on_refresh=token.write)
    engine = Engine(client, Records(database), Outbox(database))
    while True:
        if not client.signed_in:
            with suppress(RegistryError):
                _begin_session(client, told, token)
        engine.cycle(threading.Event(), lambda _: None)
        say("idle")
        _pause.wait(0.01)


def _begin_session(client: RegistryClient, told: Told, token: Kept) -> None:
    kept = token.read()
    if kept is not None:
        with suppress(SessionEnded):
            client.resume(kept)
            return
    client.sign_in(told.username, told.password)


def _or_end(work: Callable[[], None]) -> None:
    try:
        work()
    except BaseException:  # noqa: BLE001 - whatever ends a thread ends the process, and the parent sees it
        traceback.print_exc()
        os._exit(1)


def main() -> None:
    """Open the profile, synchronise, and act until killed."""
    told = msgspec.json.decode(sys.argv[1], type=Told)
    _chance.seed(told.seed)
    pull._PAGE = PAGE
    database = Database.open(Path(told.profile) / "records.db", KEY)
    if _chance.random() < 0.1:
        Records(database).restart()
    say("opened")
    threading.Thread(target=_or_end, args=(lambda: synchronise(told, database),), daemon=True).start()
    person = Person(database)
    while True:
        person.do_something()
        _pause.wait(_chance.uniform(0, 0.02))


if __name__ == "__main__":
    _or_end(main)
