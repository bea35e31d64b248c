"""A desk and a registry, each a process of its own, that are killed again and again; and the account at the end."""

import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from nurse_client.domain.records import KINDS, ActivationCode, Record, id_of, kind_of
from nurse_client.registry.client import RegistryClient
from nurse_client.store.database import Database
from nurse_client.store.ledger import Ledger
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from nurse_client.sync.engine import Engine
from tests.soak.desk import KEY, Told
from tests.soak.hospital import Hospital
from tests.support.registry import PASSWORD, RunningRegistry, make_tables, serving

_PATIENCE_S = 60.0


class Account(Struct):
    """What became of everything, at the end of a trial. Lists are empty when nothing went wrong."""

    made: int
    accepted: int
    refused: int
    withdrawn: int
    waiting: int
    lost: list[str]
    doubled: list[str]
    done_though_withdrawn: list[str]
    records: int
    differing: list[str]
    damage: list[str]

    @property
    def is_clean(self) -> bool:
        """Whether nothing was lost, doubled, different or damaged."""
        return not (self.lost or self.doubled or self.done_though_withdrawn or self.differing or self.damage)

    def __str__(self) -> str:
        return (
            f"actions made {self.made}: accepted {self.accepted}, refused {self.refused}, withdrawn {self.withdrawn}, "
            f"waiting {self.waiting}, lost {len(self.lost)}, doubled {len(self.doubled)}, done though withdrawn "
            f"{len(self.done_though_withdrawn)}; records {self.records}, differing {len(self.differing)}; "
            f"damage {self.damage or 'none'}"
        )


class Registry:
    """The registry, which comes back on the same address."""

    def __init__(self, url: str, folder: Path) -> None:
        make_tables(url)
        self._url, self._log = url, folder / "registry.log"
        self._process, address = serving(url, self._log, "--port", "0")
        self.running = RunningRegistry(address, url, self._log)

    def kill(self) -> None:
        """Ends it outright."""
        self._process.kill()
        self._process.communicate()

    def start(self) -> None:
        """Starts it again."""
        port = self.running.address.rpartition(":")[2]
        self._process, _ = serving(self._url, self._log, "--port", port)


class Journal:
    """What the person saw, over all runs of the desk."""

    def __init__(self) -> None:
        self.queued: set[str] = set()
        self.withdrawn: set[str] = set()
        self.withdrawing: set[str] = set()
        self.struck: Counter[str] = Counter()
        """What the desk was doing when it was killed."""
        self._doing: dict[str, str] = {}

    def read(self, line: str) -> None:
        """One line that the desk said."""
        what, *ids = line.split()
        match what:
            case "queued" | "withdrawing" | "withdrawn":
                getattr(self, what).update(ids)
        if what in {"opened", "pushing", "pulling", "idle"}:
            self._doing["synchronising"] = what
        self._doing["acting"] = what if what == "queueing" else ""

    def note_death(self) -> None:
        """The desk was killed; its next run begins anew."""
        self.struck.update(what for what in self._doing.values() if what in {"pushing", "pulling", "queueing"})
        self._doing = {"synchronising": "starting"}


class DeskProcess:
    """The desk; what it says goes into the journal."""

    def __init__(self, told: Told, journal: Journal) -> None:
        self._told, self._journal = told, journal
        self._log = Path(told.profile) / "stderr"
        self._process: subprocess.Popen[str] | None = None

    def start(self, seed: int) -> None:
        """Starts it on its profile."""
        told = msgspec.json.encode(replace(self._told, seed=seed)).decode()
        with self._log.open("wb") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.soak.desk", told], stdout=subprocess.PIPE, stderr=errors, text=True
            )

    def hear(self, lines: int) -> None:
        """Waits until it has said so much more."""
        assert self._process
        assert self._process.stdout
        for _ in range(lines):
            line = self._process.stdout.readline()
            assert line, f"the desk ended by itself: {self._log.read_text()}"
            self._journal.read(line)

    def kill(self) -> None:
        """Ends it outright, and reads what it had said."""
        assert self._process
        self._process.kill()
        said, _ = self._process.communicate()
        assert self._process.returncode < 0, f"the desk ended by itself: {self._log.read_text()}"
        for line in said.splitlines():
            self._journal.read(line)
        self._journal.note_death()


@contextmanager
def begun(url: str, folder: Path, chance: random.Random) -> Iterator["Trial"]:
    """A trial on that database, its processes running; they are ended when the block is left."""
    registry = Registry(url, folder)
    try:
        yield Trial(registry, folder, chance)
    finally:
        registry.kill()
        registry.running.engine.dispose()


class Trial:
    """One desk of one hospital."""

    def __init__(self, registry: Registry, folder: Path, chance: random.Random) -> None:
        self._registry, self._folder, self._chance = registry, folder, chance
        self._hospital = Hospital(registry.running, chance)
        self.journal = Journal()

    @property
    def address(self) -> str:
        """Where the registry listens."""
        return self._registry.running.address

    def kill(self, desks: int, registries: int, address: str | None = None) -> None:
        """Kills the desk and the registry so many times, in random order, at random moments of their work."""
        told = Told(
            profile=str(self._folder),
            address=address or self.address,
            username=self._hospital.username,
            password=PASSWORD,
            seed=0,
        )
        rounds = ["desk"] * desks + ["registry"] * registries
        self._chance.shuffle(rounds)
        desk = DeskProcess(told, self.journal)
        desk.start(self._chance.randrange(2**32))
        for victim in rounds:
            self._hospital.move()
            if victim == "desk" and self._chance.random() < 0.1:
                _wait(self._chance.uniform(0, 0.6))  # while it starts
            else:
                desk.hear(self._chance.randrange(1, 40))
                _wait(self._chance.uniform(0, 0.02))
            if victim == "desk":
                desk.kill()
                desk.start(self._chance.randrange(2**32))
            else:
                self._registry.kill()
                self._registry.start()
        desk.kill()

    def account(self) -> Account:
        """Everything handed in that still waits, and then what became of everything."""
        database = Database.open(self._folder / "records.db", KEY)
        try:
            lost = self._lost(Outbox(database))
            damage = _damage(database)
            return self._settled(database, lost, damage)
        finally:
            database.close()

    def _lost(self, outbox: Outbox) -> list[str]:
        """What is neither in the registry nor in the outbox, and was not withdrawn."""
        settled = self._hospital.settled()
        somewhere = settled.accepted | settled.refused | {item.action_id for item in outbox.items()}
        return sorted(self.journal.queued - somewhere - self.journal.withdrawing)

    def _settled(self, database: Database, lost: list[str], damage: list[str]) -> Account:
        records, outbox = Records(database), Outbox(database)
        _hand_in_all(self.address, self._hospital.username, records, outbox)
        receipts = [receipt.action for receipt in outbox.receipts()]
        settled = self._hospital.settled()
        without_receipt = settled.accepted ^ {action.action_id for action in receipts}
        standing = {_key(record): record for record in self._hospital.records()}
        kept = {_key(record): _as_sent(record) for kind in KINDS.values() for record in records.all(kind)}
        return Account(
            made=len(self.journal.queued | self.journal.withdrawn | settled.accepted | settled.refused),
            accepted=len(settled.accepted),
            refused=len(settled.refused),
            withdrawn=len(self.journal.withdrawn),
            waiting=len(outbox.due()),
            lost=lost + sorted(without_receipt),
            doubled=self._hospital.not_done_once(receipts),
            done_though_withdrawn=sorted(self.journal.withdrawn & (settled.accepted | settled.refused)),
            records=len(standing),
            differing=sorted(
                f"{kind} {id_}"
                for kind, id_ in standing.keys() | kept.keys()
                if standing.get((kind, id_)) != kept.get((kind, id_))
            ),
            damage=damage,
        )


def _hand_in_all(address: str, username: str, records: Records, outbox: Outbox) -> None:
    client = RegistryClient(address)
    client.sign_in(username, PASSWORD)
    engine = Engine(client, records, outbox)
    until = time.monotonic() + _PATIENCE_S
    while engine.cycle(threading.Event(), lambda _: None).error or outbox.due():
        assert time.monotonic() < until, [item.last_error for item in outbox.due()]
    client.close()


def _damage(database: Database) -> list[str]:
    """What the store's own checks find."""
    found = [str(word) for (word,) in database.rows("PRAGMA integrity_check") if word != "ok"]
    found += [str(row) for row in database.rows("PRAGMA cipher_integrity_check")]
    bad_entry = Ledger(database).verify()
    return found if bad_entry is None else [*found, f"ledger entry {bad_entry}"]


def _key(record: Record) -> tuple[str, str]:
    return kind_of(record), id_of(record)


def _as_sent(record: Record) -> Record:
    """Without the plain code, which only the desk has."""
    return replace(record, code="") if isinstance(record, ActivationCode) else record


def _wait(seconds: float) -> None:
    """A random moment is what is tried here, so there is no condition to wait for."""
    threading.Event().wait(seconds)
