"""The three parties of a registry that was empty before they came.

The authority and the nurses talk to it over HTTP and in no other way; an institution's desk is the client's own core on
an encrypted copy, and what is done there goes through the outbox.
"""

import secrets
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import Any

import requests

from nurse_client.domain import ids
from nurse_client.domain.actions import Action, IssueActivationCode, Outcome, SetAuthority
from nurse_client.domain.messages import Institution
from nurse_client.domain.records import ActivationCode, Application, Business, MaterialKind, Nurse
from nurse_client.registry.client import RegistryClient
from nurse_client.store.database import Database
from nurse_client.store.outbox import Outbox, Receipt
from nurse_client.store.records import Records
from nurse_client.sync.engine import CycleReport, Engine
from tests.support.registry import AUTHORITY, PASSWORD, Caller, running_registry, synthetic_id_number

AUTHORITY_NAME = "北京市卫生健康委员会"
PAPERS = ["licence_original", "licence_copy", "authorisation_letter", "agent_id_original", "agent_id_copy"]
"""What is seen before credentials are handed over."""


def made(answer: requests.Response) -> Any:
    """What an answer brings that has to be a yes."""
    assert answer.ok, f"{answer.request.method} {answer.request.path_url}: {answer.text}"
    return answer.json() if answer.content else None


class Authority(Caller):
    """The health administration: it registers, hands over, imports, decides and answers."""

    def register(self, name: str) -> Institution:
        """A new institution."""
        about = {"name": name, "address": f"{name}的地址", "province": "11", "division": "110115"}
        return Institution(**made(self.post("/institutions", json=about)))

    def hand_over(self, institution: Institution, papers: list[str]) -> requests.Response:
        """The answer to who brings these papers for the institution's credentials."""
        return self.post(f"/institutions/{institution.institution_id}/credentials", json={"documents": papers})

    def waiting(self) -> list[str]:
        """The ids of the applications that wait for a decision."""
        asked = {"state": "pending_authority", "limit": 1000}
        return [one["application_id"] for one in made(self.get("/applications", params=asked))["applications"]]

    def decide(self, application_id: str, decision: str, reason: str = "") -> requests.Response:
        """The answer to a decision."""
        return self.post(f"/applications/{application_id}/decision", json={"decision": decision, "reason": reason})


class Office:
    """An institution's desk. Its account is new: the first thing it can do is to choose a password."""

    def __init__(self, address: str, institution: Institution, folder: Path) -> None:
        self.institution = institution
        self.client = RegistryClient(address)
        self._database = Database.open(folder / f"{institution.institution_id}.db", secrets.token_bytes(32))
        self.records, self.outbox = Records(self._database), Outbox(self._database)
        self._engine = Engine(self.client, self.records, self.outbox)

    def begin(self, username: str, one_time_password: str) -> None:
        """Sign in for the first time and choose a password."""
        assert self.client.sign_in(username, one_time_password).must_change_password
        self.client.change_password(one_time_password, PASSWORD)

    def cycle(self) -> CycleReport:
        """Hand in what was done, bring in what has changed."""
        return self._engine.cycle(threading.Event(), lambda _: None)

    def act(self, kind: type[Action], **members: Any) -> Receipt:
        """The receipt for something that a person does here; the registry has to accept it."""
        action_id = self._do(kind, **members)
        refused = {item.action_id: item for item in self.outbox.items()}
        assert action_id not in refused, refused[action_id]
        return next(one for one in self.outbox.receipts() if one.action.action_id == action_id)

    def try_to(self, kind: type[Action], **members: Any) -> Outcome:
        """Why the registry refuses something that a person does here; the person has seen it then."""
        action_id = self._do(kind, **members)
        (item,) = (item for item in self.outbox.items() if item.action_id == action_id)
        assert item.outcome is not None, "it was accepted"
        assert self.outbox.seen(action_id)
        return item.outcome

    def nurse(self, nurse_id: str) -> Nurse | None:
        """A nurse of the roster as it stands at the registry now."""
        self.cycle()
        return self.records.get(Nurse, nurse_id)

    def application(self, application_id: str) -> Application | None:
        """An application as it stands at the registry now."""
        self.cycle()
        return self.records.get(Application, application_id)

    def states(self, application_id: str) -> tuple[str, str]:
        """The two columns of the business tab: what the institution and what the authority has done with it."""
        application = self.application(application_id)
        assert application is not None
        return application.institution_state.value, application.authority_state.value

    def slip(self, nurse_id: str) -> str:
        """A new activation code for a nurse, in plain as it is printed for her."""
        self.act(IssueActivationCode, nurse_id=nurse_id)
        return next(code.code for code in self.records.all(ActivationCode) if code.nurse_id == nurse_id and code.code)

    def close(self) -> None:
        """Leave nothing open."""
        self.client.close()
        self._database.close()

    def _do(self, kind: type[Action], **members: Any) -> str:
        now = datetime.now(UTC)
        action_id = ids.uuid7(int(now.timestamp() * 1000), secrets.token_bytes(10))
        self.outbox.add(kind(action_id=action_id, made_at=now, made_by="张晓", **members))  # type: ignore[arg-type]  # one of AnyAction
        assert self.cycle().error is None
        return action_id


class Person(Caller):
    """A nurse at home, at an address of her own: what is limited is limited for each."""

    def __init__(self, address: str, number: int, row: dict[str, str]) -> None:
        super().__init__(address)
        self.headers["X-Forwarded-For"] = f"198.51.{number // 250}.{1 + number % 250}"
        self.row = row
        self.nurse_id = ""

    def open_account(self) -> None:
        """From the numbers on her papers to a password of her own."""
        papers = ("name", "id_number", "certificate_no", "exam_certificate_no")
        told = {name: self.row[name] for name in papers if name in self.row} | {"phone": "13800001111"}
        self.begin(**made(self.post("/accounts", json=told)))
        self.nurse_id = self.registered["nurse_id"]

    @property
    def me(self) -> dict[str, Any]:
        """All that the register has of her."""
        return made(self.get("/me"))

    @property
    def registered(self) -> dict[str, Any]:
        """Her record."""
        return self.me["nurse"]

    def apply(self, office: Office, details: dict[str, Any], **declared: str) -> requests.Response:
        """The answer to an application to that institution, with every paper there is."""
        papers = [{"kind": kind, "present": True} for kind in MaterialKind]
        to = office.institution.institution_id
        body = {"details": details, "institution_id": to, "materials": papers, "declared": declared}
        return self.post("/applications", json=body)


class Province:
    """A registry, its authority and two hospitals that have set who decides what."""

    def __init__(self, address: str, credentials: dict[str, str], folder: Path) -> None:
        self.address = address
        self._folder = folder
        self._numbers = count(1)
        self._open = ExitStack()
        self.authority = Authority(address)
        self.authority.begin(**credentials)
        self.here, self.elsewhere = (self.hospital() for _ in range(2))

    def hospital(self, *, has_authorities: bool = True) -> Office:
        """A new institution whose desk has been handed its credentials and works."""
        institution = self.authority.register(f"练习市第{next(self._numbers)}人民医院")
        office = Office(self.address, institution, self._folder)
        self._open.callback(office.close)
        office.begin(**made(self.authority.hand_over(institution, PAPERS)))
        for business in Business if has_authorities else ():
            office.act(SetAuthority, business=business, authority_id=AUTHORITY)
        return office

    def known(self, office: Office, **members: str | date) -> Person:
        """A nurse whom the register has, as employed there; she has no account."""
        number = next(self._numbers)
        certified = {"certificate_no": f"201211{number:06d}"} if "valid_until" in members else {}
        row = {
            "institution_name": office.institution.name,
            "name": f"练习护士{number}",
            "id_number": synthetic_id_number(number),
            "exam_certificate_no": f"EX{number:08d}",
            "health": "good",
            "department": "内科",
        }
        person = Person(self.address, number, row | certified | {name: str(value) for name, value in members.items()})
        self._open.callback(person.close)
        assert made(self.authority.post("/nurses/import", json={"nurses": [person.row]})) == {
            "imported": 1,
            "refused": [],
        }
        return person

    def nurse(self, office: Office, **members: str | date) -> Person:
        """A nurse whom the register has, with an account that she has activated with her institution's code."""
        person = self.known(office, **members)
        person.open_account()
        office.cycle()
        made(person.post("/accounts/activation", json={"activation_code": office.slip(person.nurse_id)}))
        return person

    def close(self) -> None:
        """Leave nothing open."""
        self._open.close()
        self.authority.close()


@contextmanager
def province_on(url: str, folder: Path) -> Iterator[Province]:
    """A province that begins with nothing but empty tables and the first authority's credentials."""
    with running_registry(url, folder, module="tests.support.quick_registry") as registry:
        issue = ["issue-credentials", "--database", url, "--authority", AUTHORITY_NAME]
        told = subprocess.run(
            [sys.executable, "-m", "nurse_registry", *issue], capture_output=True, text=True, check=True
        ).stdout
        username, password = (line.partition(": ")[2] for line in told.splitlines())
        province = Province(registry.address, {"username": username, "one_time_password": password}, folder)
        try:
            yield province
        finally:
            province.close()
