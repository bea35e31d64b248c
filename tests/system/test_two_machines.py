"""A desk that was restored on a second machine, with a real registry: what waited on both is done once."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from threading import Event

import pytest

from nurse_client.domain.actions import AnyAction, ChangeNursePhone, ResetNursePassword
from nurse_client.domain.ids import uuid7
from nurse_client.domain.records import Nurse
from nurse_client.registry.client import RegistryClient
from nurse_client.store import vault
from nurse_client.store.database import Database
from nurse_client.store.ledger import Ledger
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from nurse_client.store.sealed import Desk, put_at_desk, seal, unseal
from nurse_client.sync.engine import CycleReport, Engine
from nurse_registry import clock
from nurse_registry.accounts import Role
from tests.support.registry import PASSWORD, Hospital, RunningRegistry

PASSPHRASE = "a passphrase of some length"
KEY = bytes(range(32))
COUNT = 12


class Machine:
    """A computer with a copy, signed in at the registry."""

    def __init__(self, path: Path, registry: RunningRegistry, username: str) -> None:
        self.database = Database.open(path, KEY)
        self.records, self.outbox = Records(self.database), Outbox(self.database)
        self.client = RegistryClient(registry.address)
        self.client.sign_in(username, PASSWORD)

    def synchronise(self) -> CycleReport:
        return Engine(self.client, self.records, self.outbox).cycle(Event(), lambda _: None)

    def close(self) -> None:
        self.client.close()
        self.database.close()


@pytest.fixture
def opened() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def acts(nurses: list[Nurse]) -> list[AnyAction]:
    """Changes that could not be made twice on the same version, and passwords that would."""
    made: list[AnyAction] = []
    for number, one in enumerate(nurses):
        now = clock.now()
        common = {
            "action_id": uuid7(int(now.timestamp() * 1000), number.to_bytes(10, "big")),
            "made_at": now,
            "made_by": "desk",
            "nurse_id": one.nurse_id,
            "target_version": one.version,
            "reason": "换号",
        }
        kind = ResetNursePassword if number % 2 else ChangeNursePhone
        made.append(kind(**common, **({} if number % 2 else {"phone": f"1390000{number:04d}"})))
    return made


def test_what_waits_on_both_machines_is_done_exactly_once(
    registry: RunningRegistry, tmp_path: Path, opened: ExitStack
) -> None:
    hospital: Hospital = registry.hospital()
    nurses = [hospital.employ() for _ in range(COUNT)]
    for one in nurses:
        registry.nurse(one)
    username = registry.account(Role.INSTITUTION, hospital.institution_id)
    first = opened.enter_context(closing(Machine(tmp_path / "first.db", registry, username)))
    assert first.synchronise().error is None
    nurses = first.records.all(Nurse)
    for act in acts(nurses):
        first.outbox.add(act)
        Ledger(first.database).append("acted", username, {"action_id": act.action_id}, act.made_at)
    desk = Desk(registry.address, username, KEY, vault.wrap(KEY, PASSWORD), clock.now())
    seal(first.database, tmp_path / "backup", PASSPHRASE, desk)
    (tmp_path / "work").mkdir()
    (tmp_path / "second").mkdir()
    path = tmp_path / "second" / "records.db"
    assert put_at_desk(unseal(tmp_path / "backup", PASSPHRASE, tmp_path / "work"), path, None, clock.now()) == COUNT

    sent_first = first.synchronise()
    second = opened.enter_context(closing(Machine(path, registry, username)))
    sent_again = second.synchronise()
    assert (sent_first.accepted + sent_first.refused, sent_again.accepted + sent_again.refused) == (COUNT, COUNT)
    assert sent_first.accepted > 0
    assert first.outbox.due() == second.outbox.due() == []
    numbers = {receipt.action.action_id: receipt.receipt_no for receipt in first.outbox.receipts()}
    assert {receipt.action.action_id: receipt.receipt_no for receipt in second.outbox.receipts()} == numbers
    first.synchronise()
    done = [receipt.action for receipt in first.outbox.receipts()]
    changed = {act.nurse_id for act in done if isinstance(act, ChangeNursePhone)}
    for machine in (first, second):
        versions = {one.nurse_id: one.version for one in machine.records.all(Nurse)}
        assert versions == {one.nurse_id: one.version + (one.nurse_id in changed) for one in nurses}
    assert Ledger(second.database).verify() is None
