"""Every fault that a line can have, between a real desk and the real registry: what is said, what is kept, and that the
work goes on by itself."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct
from msgspec.structs import replace

from nurse_client.domain.actions import OpenTicket
from nurse_client.domain.records import Nurse, Ticket
from nurse_client.gui.words.sentences import sentence
from nurse_client.registry import errors
from nurse_client.registry.client import RegistryClient
from nurse_client.store.database import Database
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from nurse_client.sync.engine import CycleReport, Engine
from nurse_registry.accounts import Role
from tests.support.certificates import Certificate
from tests.support.fault_proxy import NOTHING, Ending, Fault, FaultProxy
from tests.support.registry import PASSWORD, Hospital, RunningRegistry, made_at

SHORT_S = 0.5
"""The patience of a desk, which is 30 s otherwise, where a fault is silence."""


def answer(status: str, headers: str = "", body: str = "", kind: str = "text/html") -> bytes:
    """An answer of something that stands between the desk and the registry."""
    content = body.encode()
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nConnection: close\r\n{headers}"
    return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content


def problem(status: int, slug: str, headers: str = "") -> bytes:
    """A problem of the contract."""
    body = f'{{"type": "{slug}", "title": "", "status": {status}}}'
    return answer(f"{status} X", headers, body, "application/problem+json")


class Case(Struct, frozen=True):
    """A fault, the error that it is, and a piece of the sentence that people read."""

    fault: Fault
    error: type[errors.RegistryError] | None
    says: str = ""

    @property
    def patience_s(self) -> tuple[float, float]:
        """To connect, and between two pieces of an answer."""
        silent = Ending.SILENCE in {self.fault.ending, self.fault.ends_handshake} or self.fault.latency_s > SHORT_S
        return (SHORT_S, SHORT_S) if silent else (5, 30)

    def striking(self, method: bytes) -> Fault:
        """The fault, on these questions only."""
        return replace(self.fault, only=method)


NOT_IN_TIME, CUT_OFF = "did not answer in time. Nothing is lost", "cut off on its way. Nothing is lost"
NOT_TRUSTED, WEB_PAGE = "certificate is not trusted", "wants you to log in"
OUT_OF_SERVICE, FAILED, WAIT = "out of service", "failed over what was sent", "asks to wait 2 minutes"

CASES = {
    "latency": Case(Fault(latency_s=0.1), None),
    "latency beyond patience": Case(Fault(latency_s=SHORT_S * 1.5), errors.TimedOut, NOT_IN_TIME),
    "a slow line": Case(Fault(bytes_per_s=4000), None),
    "reset before the answer": Case(Fault(ending=Ending.RESET), errors.TimedOut, NOT_IN_TIME),
    "reset in the middle of the head": Case(Fault(ending=Ending.RESET, body_bytes=-60), errors.CutOff, CUT_OFF),
    "reset in the middle of a body": Case(Fault(ending=Ending.RESET, body_bytes=30), errors.CutOff, CUT_OFF),
    "reset before the question": Case(Fault(ending=Ending.RESET, swallows=True), errors.TimedOut, NOT_IN_TIME),
    "half closed": Case(Fault(ending=Ending.HALF_CLOSED), errors.TimedOut, NOT_IN_TIME),
    "half closed in the middle of a body": Case(
        Fault(ending=Ending.HALF_CLOSED, body_bytes=30), errors.CutOff, CUT_OFF
    ),
    "cut in the middle of a body": Case(Fault(ending=Ending.CLOSED, body_bytes=30), errors.CutOff, CUT_OFF),
    "a black hole": Case(Fault(ending=Ending.SILENCE, swallows=True), errors.TimedOut, NOT_IN_TIME),
    "a black hole behind the question": Case(Fault(ending=Ending.SILENCE), errors.TimedOut, NOT_IN_TIME),
    "a black hole in the middle of a body": Case(
        Fault(ending=Ending.SILENCE, body_bytes=30), errors.TimedOut, NOT_IN_TIME
    ),
    "a content length too long": Case(
        Fault(rewrites=(rb"(?i)(content-length: )(\d+)", rb"\g<1>9\2")), errors.CutOff, CUT_OFF
    ),
    "a content length too short": Case(
        Fault(rewrites=(rb"(?i)(content-length: )\d+", rb"\g<1>40")), errors.CutOff, CUT_OFF
    ),
    "a captive portal": Case(Fault(answer=answer("200 OK", body="<title>上网认证</title>")), errors.WebPage, WEB_PAGE),
    "a captive portal elsewhere": Case(
        Fault(answer=answer("302 Found", "Location: http://127.0.0.1:9/login\r\n")), errors.WebPage, WEB_PAGE
    ),
    "429 of the registry": Case(
        Fault(answer=problem(429, "too-many-requests", "Retry-After: 120\r\n")), errors.TooManyRequests, WAIT
    ),
    "429 of a gateway": Case(
        Fault(answer=answer("429 Slow down", "Retry-After: 120\r\n")), errors.TooManyRequests, WAIT
    ),
    "503 of the registry": Case(
        Fault(answer=problem(503, "unavailable", "Retry-After: 120\r\n")), errors.Unavailable, OUT_OF_SERVICE
    ),
    "503 of a gateway": Case(
        Fault(answer=answer("503 Down", "Retry-After: 120\r\n")), errors.Unavailable, OUT_OF_SERVICE
    ),
    "502": Case(Fault(answer=answer("502 Bad Gateway")), errors.Unavailable, OUT_OF_SERVICE),
    "504": Case(Fault(answer=answer("504 Gateway Timeout")), errors.Unavailable, OUT_OF_SERVICE),
}
PULLING = CASES | {"500": Case(Fault(answer=answer("500 Oops")), errors.ServerFault, FAILED)}
"""An action that meets a 500 may be at fault itself: tests/sync/test_push.py."""
ON_THE_WAY_IN = {
    "another host's certificate": Case(Fault(certificate="other host"), errors.NotTrusted, NOT_TRUSTED),
    "an expired certificate": Case(Fault(certificate="expired"), errors.NotTrusted, NOT_TRUSTED),
    "a certificate of tomorrow": Case(Fault(certificate="tomorrow"), errors.NotTrusted, "date and time"),
    "an unknown issuer": Case(Fault(certificate="unknown"), errors.NotTrusted, NOT_TRUSTED),
    "reset in the handshake": Case(Fault(ends_handshake=Ending.RESET), errors.TimedOut, NOT_IN_TIME),
    "closed in the handshake": Case(Fault(ends_handshake=Ending.CLOSED), errors.TimedOut, NOT_IN_TIME),
    "silence in the handshake": Case(Fault(ends_handshake=Ending.SILENCE), errors.TimedOut, NOT_IN_TIME),
}


class Desk:
    """A desk on the line; its person has asked a question, and at the registry somebody is new."""

    def __init__(self, line: FaultProxy, ca_file: Path, registry: RunningRegistry, hospital: Hospital) -> None:
        self.line, self.hospital = line, hospital
        self._ca_file, self._username = ca_file, registry.account(Role.INSTITUTION, hospital.institution_id)

    def open(self, database: Database) -> None:
        self.records, self.outbox = Records(database), Outbox(database)
        self.client = RegistryClient(self.line.address, ca_file=str(self._ca_file))
        self.engine = Engine(self.client, self.records, self.outbox)
        self.client.sign_in(self._username, PASSWORD)
        self.hospital.employ()
        assert self.cycle() == CycleReport(online=True, received=1)
        self.before = self.records.cursor(), self.records.all(Nurse)
        self.outbox.add(OpenTicket(action_id=self._username, made_at=made_at(), made_by="张晓", text=self._username))
        self.hospital.employ()

    def cycle(self) -> CycleReport:
        return self.engine.cycle(threading.Event(), lambda _: None)

    def has_what_it_had(self) -> bool:
        return (self.records.cursor(), self.records.all(Nurse)) == self.before

    def has_all_and_asked_once(self) -> bool:
        everyone = {nurse["nurse_id"] for nurse in self.hospital.changes()["nurses"]}
        (ticket,) = self.hospital.changes()["tickets"]
        return (
            {nurse.nurse_id for nurse in self.records.all(Nurse)} == everyone
            and len(everyone) == 2
            and [one.ticket_id for one in self.records.all(Ticket)] == [ticket["ticket_id"]]
            and self.outbox.count() == 0
            and len(self.outbox.receipts()) == 1
        )


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Certificate], Path]:
    """The certificates of the line, and the file of those that the desk trusts."""
    folder = tmp_path_factory.mktemp("certificates")
    trusted = {
        "good": Certificate(folder, "localhost", 30),
        "other host": Certificate(folder, "other.example", 30),
        "expired": Certificate(folder, "localhost", -1),
        "tomorrow": Certificate(folder, "localhost", 40, timedelta(days=1)),
    }
    ca_file = folder / "trusted.pem"
    ca_file.write_bytes(b"".join(one.file.read_bytes() for one in trusted.values()))
    return trusted | {"unknown": Certificate(folder, "localhost", 50)}, ca_file


@pytest.fixture
def desk(
    registry: RunningRegistry,
    certificates: tuple[dict[str, Certificate], Path],
    tmp_path: Path,
) -> Iterator[Desk]:
    database = Database.open(tmp_path / "records.db", bytes(range(32)))
    contexts = {name: one.context() for name, one in certificates[0].items()}
    with FaultProxy(registry.address, contexts) as line, registry.hospital() as hospital:
        desk = Desk(line, certificates[1], registry, hospital)
        desk.open(database)
        yield desk
        desk.client.close()
    database.close()


def met(desk: Desk, case: Case) -> CycleReport:
    """What the desk reports of a cycle on the faulty line. It is impatient only with the questions that the fault is
    to strike: the others may take their time."""
    send = desk.client._adapter.send

    def sending(question: Any, **how: Any) -> Any:
        struck = desk.line.fault.only in {b"", question.method.encode()}
        return send(question, **how | ({"timeout": case.patience_s} if struck else {}))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(desk.client._adapter, "send", sending)
        report = desk.cycle()
    assert desk.line.struck
    assert type(report.error) is (case.error or type(None))
    if report.error:
        assert case.says in sentence(report.error)
    return report


def passes(desk: Desk) -> None:
    """The fault is over: the next cycle does all that was left."""
    desk.line.fault = NOTHING
    assert desk.cycle().error is None
    assert desk.has_all_and_asked_once()


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_a_person_did_waits_while_it_can_not_be_handed_in(desk: Desk, case: Case) -> None:
    desk.line.fault = case.striking(b"POST")
    met(desk, case)
    assert desk.outbox.count() == (1 if case.error else 0)
    if case.error and not case.error.answered:
        assert desk.has_what_it_had()
    passes(desk)


@pytest.mark.parametrize("case", PULLING.values(), ids=PULLING)
def test_records_and_cursor_stay_while_no_whole_page_comes(desk: Desk, case: Case) -> None:
    desk.line.fault = case.striking(b"GET")
    report = met(desk, case)
    assert report.accepted == 1
    assert desk.has_what_it_had() == (case.error is not None)
    passes(desk)


@pytest.mark.parametrize("case", ON_THE_WAY_IN.values(), ids=ON_THE_WAY_IN)
def test_nothing_is_sent_where_no_connection_can_be_trusted(desk: Desk, case: Case) -> None:
    desk.client.close()  # a connection that stood before is not asked for its certificate again
    desk.line.fault = case.fault
    assert not met(desk, case).online
    assert desk.has_what_it_had()
    assert [item.last_error for item in desk.outbox.due()] == [case.error.__name__ if case.error else ""]
    assert desk.hospital.changes()["tickets"] == []
    passes(desk)
