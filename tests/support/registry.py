"""The real registry as a process of its own, on an empty database, and callers of its three roles.

What a test needs in the register is written through the registry's own seam, in its database; what is tested goes over
HTTP.
"""

import itertools
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import requests
from sqlalchemy import Engine

from nurse_client.domain import identity
from nurse_client.domain.actions import AnyAction
from nurse_client.domain.calendar import china_date
from nurse_client.domain.messages import Institution
from nurse_client.domain.records import AuthoritySetting, Business, Nurse, Record
from nurse_registry import accounts, clock, feed, hospitals
from nurse_registry.accounts import Role
from nurse_registry.database import open_engine, transaction
from nurse_registry.schema import NOWHERE
from tests.support import records
from tests.support.quick_registry import QUICK

PASSWORD = "Correct-Horse-47"
_HASH = QUICK.hash(PASSWORD)
ROOT = Path(__file__).parents[2]
AUTHORITY = "110000"
"""北京市卫生健康委员会, an authority of the reference data."""
_numbers = itertools.count(1)


class Caller(requests.Session):
    """Somebody who talks to the registry, signed in or not; paths are relative to the contract's base path."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.trust_env = False  # no proxy of the machine's
        self.address = address

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> requests.Response:  # type: ignore[override] # narrower: paths only
        return super().request(method, f"{self.address}/api/v1{url}", *args, timeout=30, **kwargs)

    def sign_in(self, username: str, password: str = PASSWORD) -> "Caller":
        """This caller, who has signed in."""
        answer = self.post("/session", json={"username": username, "password": password})
        assert answer.status_code == 200, answer.text
        self.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
        return self

    def begin(self, username: str, one_time_password: str) -> "Caller":
        """This caller, who has signed in for the first time and chosen the password of the tests."""
        self.sign_in(username, one_time_password)
        change = {"old_password": one_time_password, "new_password": PASSWORD}
        answer = self.put("/session/password", json=change)
        assert answer.status_code == 204, answer.text
        return self


class Hospital(Caller):
    """An institution of its own for one test, with its desk signed in."""

    def __init__(self, running: "RunningRegistry", institution: Institution) -> None:
        super().__init__(running.address)
        self.institution = institution
        self.institution_id = institution.institution_id
        self._engine = running.engine

    def publish(self, *changed: Record) -> None:
        """Enter records into the register at this institution."""
        with transaction(self._engine) as connection:
            feed.publish_many(connection, self.institution_id, changed)

    def employ(self, **members: Any) -> Nurse:
        """A new synthetic nurse, registered here."""
        number = next(_numbers)
        usual = {
            "nurse_id": clock.new_id(clock.now()),
            "version": 1,
            "certificate_no": f"20111{number:07d}",
            "exam_certificate_no": f"EX{number:08d}",
            "id_number": synthetic_id_number(number),
            "birth_date": None,
            "institution_name": self.institution.name,
            "authority_id": AUTHORITY,
            "valid_until": china_date(clock.now()) + timedelta(days=49),  # soon to be renewed, whatever the day is
        }
        nurse = records.nurse(**usual | members)
        self.publish(nurse)
        return nurse

    def set_authorities(self) -> None:
        """The authority of the tests decides every business."""
        now = clock.now()
        self.publish(
            *(AuthoritySetting(business=one, version=1, updated_at=now, authority_id=AUTHORITY) for one in Business)
        )

    def act(self, *actions: AnyAction | dict[str, Any]) -> list[dict[str, Any]]:
        """The outcomes."""
        answer = self.post(
            "/actions",
            data=msgspec.json.encode({"actions": actions}),
            headers={"Content-Type": "application/json"},
        )
        assert answer.status_code == 200, answer.text
        return answer.json()["outcomes"]

    def changes(self, since: str | None = None, limit: int = 500) -> dict[str, Any]:
        """A page of the feed."""
        answer = self.get("/changes", params={"limit": limit} | ({"since": since} if since else {}))
        assert answer.status_code == 200, answer.text
        return answer.json()


class RunningRegistry:
    """A registry that serves, and its database."""

    def __init__(self, address: str, url: str, log: Path) -> None:
        self.address = address
        self.url = url
        self.log = log
        self.engine: Engine = open_engine(url)

    def anybody(self) -> Caller:
        """Somebody who has not signed in."""
        return Caller(self.address)

    def hospital(self) -> Hospital:
        """A new institution whose desk is signed in; its authority is the authority of the tests."""
        number = next(_numbers)
        institution = Institution(
            institution_id=clock.new_id(clock.now()),
            name=f"练习市第{number}人民医院",
            address=f"练习市示范路{number}号",
            province="11",
        )
        with transaction(self.engine) as connection:
            hospitals.create(connection, institution, AUTHORITY)
        hospital = Hospital(self, institution)
        hospital.sign_in(self.account(Role.INSTITUTION, institution.institution_id))
        return hospital

    def authority(self, authority_id: str = AUTHORITY) -> Caller:
        """An authority, signed in."""
        return self.anybody().sign_in(self.account(Role.AUTHORITY, authority_id))

    def nurse(self, nurse: Nurse) -> Caller:
        """The nurse, signed in with an account of her own."""
        return self.anybody().sign_in(self.account(Role.NURSE, nurse.nurse_id))

    def account(self, role: Role, owner_id: str, password_hash: str = _HASH) -> str:
        """The user name of a new account, with the password of the tests unless another hash is given."""
        username = f"user-{next(_numbers)}"
        with transaction(self.engine) as connection:
            accounts.create(connection, role, owner_id, username, password_hash, must_change_password=False)
        return username

    def wanderer(self, **members: Any) -> Nurse:
        """A nurse who has passed her exam and is registered nowhere."""
        number = next(_numbers)
        usual = {
            "nurse_id": clock.new_id(clock.now()),
            "certificate_no": "",
            "exam_certificate_no": f"EX{number:08d}",
            "id_number": synthetic_id_number(number),
            "registration_status": "unregistered",
            "first_registered_on": None,
            "registered_on": None,
            "valid_until": None,
            "birth_date": None,
            "institution_name": "",
            "practice_place": "",
        }
        nurse = msgspec.convert(msgspec.to_builtins(records.nurse()) | usual | members, Nurse)
        with transaction(self.engine) as connection:
            feed.publish(connection, NOWHERE, nurse)
        return nurse


def synthetic_id_number(number: int) -> str:
    """A valid number that nobody has: its region does not exist."""
    first17 = f"349999{1960 + number // 1000 % 40}0101{number % 1000:03d}"
    return first17 + identity.check_digit(first17)


def serving(url: str, log: Path, *options: str, module: str = "nurse_registry") -> tuple[subprocess.Popen[str], str]:
    """A process that serves the database, whose tables are made, and its address. Its log is appended to.

    ``module`` is its program.
    """
    with log.open("ab") as errors:
        process = subprocess.Popen(
            [*_program(module), "serve", "--database", url, *options],
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            cwd=ROOT,
        )
    assert process.stdout
    first = process.stdout.readline()
    if not first.startswith("listening on "):
        process.communicate()
        raise AssertionError(log.read_text())
    return process, first.removeprefix("listening on ").strip()


def make_tables(url: str, module: str = "nurse_registry") -> None:
    """Makes the registry's tables in the database."""
    subprocess.run([*_program(module), "init", "--database", url], check=True, cwd=ROOT)


def _program(module: str) -> list[str]:
    return [sys.executable, "-W", "error", "-m", module]


@contextmanager
def running_registry(
    url: str, folder: Path, *options: str, module: str = "nurse_registry"
) -> Iterator[RunningRegistry]:
    """A registry on that database, whose tables are made; its log is in the folder. ``module`` is its program."""
    make_tables(url, module)
    log = folder / "registry.log"
    process, address = serving(url, log, "--port", "0", *options, module=module)
    with process:
        try:
            running = RunningRegistry(address, url, log)
            yield running
            running.engine.dispose()
        finally:
            process.terminate()


def made_at() -> datetime:
    """When an action was made."""
    return datetime(2026, 11, 23, 1, tzinfo=UTC)
