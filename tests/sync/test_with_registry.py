"""Copy, outbox and the real registry, over a line that loses answers."""

from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from itertools import count
from pathlib import Path

import pytest
import requests
from msgspec.structs import replace

from nurse_client.domain.actions import AnyAction, ChangeNursePhone, IssueActivationCode
from nurse_client.domain.records import ActivationCode, Nurse
from nurse_client.registry.errors import SessionEnded
from nurse_client.store.database import Database
from nurse_client.store.outbox import OutboxState
from nurse_client.sync import pull
from nurse_client.sync.engine import CycleReport
from nurse_registry.accounts import Role
from tests.support.core import Core
from tests.support.registry import PASSWORD, Hospital, RunningRegistry, made_at
from tests.support.server import Server

_numbers = count(1)


class Line:
    """The line to the registry. It loses the answers that ``loses`` picks by their question, once the registry has
    acted on it."""

    def __init__(self, server: Server, address: str) -> None:
        self._server = server
        self._address = address
        self.loses: Callable[[str], bool] = lambda _: False

    def carry(self, handler: BaseHTTPRequestHandler) -> None:
        self._server.will(self.carry)
        asked = self._server.asked[-1]
        headers = {name: value for name, value in asked.headers.items() if name != "Host"}
        answer = requests.request(
            asked.method, self._address + asked.target, headers=headers, data=asked.body, timeout=30
        )
        if self.loses(asked.target):
            handler.close_connection = True
            return
        handler.send_response(answer.status_code)
        for name in ("Content-Type", "ETag"):
            if name in answer.headers:
                handler.send_header(name, answer.headers[name])
        handler.send_header("Content-Length", str(len(answer.content)))
        handler.end_headers()
        handler.wfile.write(answer.content)


@pytest.fixture
def hospital(registry: RunningRegistry) -> Iterator[Hospital]:
    with registry.hospital() as hospital:
        yield hospital


@pytest.fixture
def line(server: Server, registry: RunningRegistry) -> Line:
    line = Line(server, registry.address)
    server.will(line.carry)
    return line


@pytest.fixture
def desk(
    registry: RunningRegistry,
    hospital: Hospital,
    line: Line,
    server: Server,
    database: Database,
) -> Iterator[Core]:
    desk = Core(server.url, registry.account(Role.INSTITUTION, hospital.institution_id), database)
    yield desk
    desk.client.close()


def new_phone(nurse: Nurse, phone: str) -> AnyAction:
    return ChangeNursePhone(
        action_id=f"{nurse.nurse_id}-phone-{next(_numbers)}",
        made_at=made_at(),
        made_by="张晓",
        nurse_id=nurse.nurse_id,
        target_version=nurse.version,
        phone=phone,
        reason="换号",
    )


def test_what_a_person_does_comes_back_as_the_registry_s_record(desk: Core, hospital: Hospital) -> None:
    hospital.employ()
    desk.cycle()
    (nurse,) = desk.records.all(Nurse)
    desk.outbox.add(new_phone(nurse, "13900000001"))
    assert desk.cycle() == CycleReport(online=True, received=1, accepted=1)
    (changed,) = desk.records.all(Nurse)
    assert (changed.phone, changed.version) == ("13900000001", nurse.version + 1)
    assert [receipt.target_version for receipt in desk.outbox.receipts()] == [changed.version]
    assert desk.records.reference() is not None


def test_a_lost_answer_does_not_make_it_happen_twice(desk: Core, hospital: Hospital, line: Line) -> None:
    nurse = hospital.employ(account_state="none")
    desk.cycle()
    issue = IssueActivationCode(
        action_id=f"{nurse.nurse_id}-code", made_at=made_at(), made_by="张晓", nurse_id=nurse.nurse_id
    )
    desk.outbox.add(issue)
    line.loses = "/api/v1/actions".__eq__
    for _ in range(2):
        assert not desk.cycle().online
    line.loses = lambda _: False
    assert desk.cycle().accepted == 1
    (code,) = desk.records.all(ActivationCode)
    assert code.nurse_id == nurse.nurse_id
    assert len(code.code) == len("ABCDE-FGHJK")
    assert len(desk.outbox.receipts()) == 1


def test_two_desks_that_change_the_same_nurse_make_a_conflict_and_lose_nothing(
    desk: Core,
    hospital: Hospital,
    registry: RunningRegistry,
    tmp_path: Path,
) -> None:
    nurse = hospital.employ()
    database = Database.open(tmp_path / "other.db", bytes(32))
    other = Core(registry.address, registry.account(Role.INSTITUTION, hospital.institution_id), database)
    desk.cycle()
    other.cycle()
    desk.outbox.add(new_phone(nurse, "13900000002"))
    other.outbox.add(new_phone(nurse, "13900000003"))
    assert desk.cycle().accepted == 1
    assert other.cycle().refused == 1
    (item,) = other.outbox.items()
    assert item.state is OutboxState.CONFLICT
    assert item.outcome is not None
    assert isinstance(item.outcome.current, dict)
    assert item.outcome.current["phone"] == "13900000002"
    assert other.records.all(Nurse) == desk.records.all(Nurse)
    other.client.close()
    database.close()


def test_a_pull_cut_off_at_every_page_brings_everything_in_the_end(
    desk: Core, hospital: Hospital, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pull, "_PAGE", 1)
    everyone = {hospital.employ().nurse_id for _ in range(5)}
    lost: set[str] = set()

    def each_page_once(target: str) -> bool:
        is_first_time = "/changes?" in target and target not in lost
        lost.add(target)
        return is_first_time

    line.loses = each_page_once
    stored = []
    while not desk.cycle().online:
        stored.append(desk.records.count(Nurse))
    assert stored == [0, 1, 2, 3, 4]
    assert {nurse.nurse_id for nurse in desk.records.all(Nurse)} == everyone


def test_an_access_token_that_ended_is_renewed_without_a_word(desk: Core, hospital: Hospital) -> None:
    hospital.employ()
    assert desk.client.session is not None
    desk.client.session = replace(desk.client.session, access_token="ended")
    assert desk.cycle() == CycleReport(online=True, received=1)


def test_a_stolen_refresh_token_ends_the_session_and_what_was_done_waits_for_the_password(
    desk: Core, hospital: Hospital, registry: RunningRegistry
) -> None:
    nurse = hospital.employ()
    desk.cycle()
    assert desk.client.session is not None
    stolen = desk.client.session.refresh_token
    desk.client.resume(stolen)
    assert registry.anybody().post("/session/refresh", json={"refresh_token": stolen}).status_code == 401
    signed_out(desk, nurse)


def test_a_password_changed_elsewhere_signs_this_desk_out_and_keeps_its_outbox(
    desk: Core, hospital: Hospital, registry: RunningRegistry
) -> None:
    nurse = hospital.employ()
    desk.cycle()
    elsewhere = registry.anybody().sign_in(desk.username)
    words = {"old_password": PASSWORD, "new_password": "Another-Horse-48"}
    assert elsewhere.put("/session/password", json=words).status_code == 204
    signed_out(desk, nurse, "Another-Horse-48")


def signed_out(desk: Core, nurse: Nurse, password: str = PASSWORD) -> None:
    """The next cycle ends with SessionEnded; the password is all that is needed to go on."""
    desk.outbox.add(new_phone(nurse, "13900000009"))
    for _ in range(2):
        assert isinstance(desk.cycle().error, SessionEnded)
    assert not desk.client.signed_in
    assert desk.outbox.count() == 1
    desk.client.sign_in(desk.username, password)
    assert desk.cycle().accepted == 1
    assert [one.phone for one in desk.records.all(Nurse)] == ["13900000009"]
