"""A populated registry lives: what nurses and authorities do there goes through the calls and reaches the feeds."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import Engine

from nurse_client.domain.actions import Action, ConfirmApplication, OpenTicket, OutcomeKind, ResetNursePassword
from nurse_client.domain.records import (
    AccountState,
    ActivationCode,
    Application,
    AuthorityState,
    Business,
    ChangeRequest,
    InstitutionState,
    Nurse,
    RegistrationStatus,
    RequestState,
    Ticket,
    TicketState,
)
from nurse_registry import accounts, feed, passwords
from nurse_registry.app import BASE_PATH, create_app
from nurse_registry.database import open_engine, reading, transaction, upgrade
from nurse_registry.populate import populate
from nurse_registry.schema import institutions, records, sign_in_failures
from nurse_registry.simulate import Simulation
from nurse_registry.simulation import nurses
from nurse_registry.simulation.authorities import decision_on
from nurse_registry.simulation.cast import read_cast
from tests.support.quick_registry import QUICK
from tests.support.registry import RunningRegistry, running_registry

AT_ONCE = timedelta(0)
NEVER = timedelta(days=1)


@pytest.fixture(scope="module")
def populated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("populated") / "registry.db"
    engine = open_engine(f"sqlite:///{path}")
    upgrade(engine)
    with pytest.MonkeyPatch.context() as quickly:  # hundreds sign in here
        quickly.setattr(passwords, "_HASHER", QUICK)
        populate(engine, institutions=2, nurses=250, seed=7)
    engine.dispose()  # the last connection gone, all is in the one file
    return path


@pytest.fixture
def engine(populated: Path, tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(f"sqlite:///{shutil.copy(populated, tmp_path / 'registry.db')}")
    yield engine
    engine.dispose()


@pytest.fixture
def http(engine: Engine) -> Iterator[TestClient[Any]]:
    with TestClient(create_app(engine, practice=True)) as client:
        yield client


@pytest.fixture
def act(http: TestClient[Any]) -> Callable[..., None]:
    """What the operator of institution number 1 does."""
    credentials = {"username": accounts.PRACTICE_USERNAME, "password": accounts.PRACTICE_PASSWORD}
    token = http.post(f"{BASE_PATH}/session", json=credentials).json()["access_token"]

    def send(kind: type[Action], **members: Any) -> None:
        action = kind(action_id=f"a-{members}"[:60], made_at=datetime.now(UTC), made_by="张晓", **members)
        body = msgspec.json.encode({"actions": [action]})
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        outcome = http.post(f"{BASE_PATH}/actions", content=body, headers=headers).json()["outcomes"][0]
        assert outcome["outcome"] == OutcomeKind.ACCEPTED, outcome

    return send


def every(engine: Engine, kind: type[Any], *conditions: Any) -> list[Any]:
    with reading(engine) as connection:
        return [record for _, record in feed.find_all(connection, kind, *conditions)]


def renewals_to_confirm(engine: Engine) -> list[Application]:
    return [
        application
        for application in every(engine, Application, records.c.state == "pending/not_sent")
        if application.business is Business.RENEWAL
        and application.nurse.valid_until > datetime.now(UTC).date() + timedelta(days=40)
        and application.nurse.valid_until < datetime.now(UTC).date() + timedelta(days=85)
    ]


def the(engine: Engine, kind: type[Any], record_id: str) -> Any:
    return every(engine, kind, records.c.record_id == record_id)[0]


def test_what_the_operator_confirms_is_decided(engine: Engine, http: TestClient[Any], act: Callable[..., None]) -> None:
    life = Simulation(read_cast(engine), http, AT_ONCE, seed=1)
    confirmed = renewals_to_confirm(engine)[:8]
    for application in confirmed:
        act(ConfirmApplication, application_id=application.application_id, target_version=1, opinion="同意")
    deeds = life.step()
    assert {application.receipt_no for application in confirmed} <= {deed.about for deed in deeds}
    decided = [the(engine, Application, application.application_id) for application in confirmed]
    assert all(application.authority_at for application in decided)
    for application in decided:
        is_approved = application.authority_state is AuthorityState.APPROVED
        assert is_approved or application.authority_reason
        nurse = the(engine, Nurse, application.nurse_id)
        assert (nurse.valid_until != application.nurse.valid_until) == is_approved


def test_a_decision_takes_its_time(engine: Engine, http: TestClient[Any], act: Callable[..., None]) -> None:
    life = Simulation(read_cast(engine), http, NEVER, seed=1)
    application = renewals_to_confirm(engine)[0]
    act(ConfirmApplication, application_id=application.application_id, target_version=1)
    life.step()
    assert the(engine, Application, application.application_id).authority_state is AuthorityState.PENDING


def test_the_backlog_is_worked_off_little_by_little(engine: Engine, http: TestClient[Any]) -> None:
    waiting = records.c.state == "confirmed/pending"
    before = len(every(engine, Application, waiting))
    life = Simulation(read_cast(engine), http, AT_ONCE, seed=1)
    life.step()
    after_one = len(every(engine, Application, waiting))
    for _ in range(60):
        list(life.authorities.act())
    assert before >= after_one > len(every(engine, Application, waiting))


def test_a_question_is_answered(engine: Engine, http: TestClient[Any], act: Callable[..., None]) -> None:
    life = Simulation(read_cast(engine), http, AT_ONCE, seed=1)
    act(OpenTicket, text="打印机不出纸")
    life.step()
    asked = next(ticket for ticket in every(engine, Ticket) if ticket.text == "打印机不出纸")
    assert asked.state is TicketState.ANSWERED
    assert asked.replies[-1].sender == "service"


def test_a_nurse_activates_her_account_with_the_code_that_was_issued(engine: Engine, http: TestClient[Any]) -> None:
    issued = every(engine, ActivationCode, records.c.state == "issued")
    life = Simulation(read_cast(engine), http, AT_ONCE, seed=1)
    assert life.nurses.live(issued[0].nurse_id)
    assert the(engine, Nurse, issued[0].nurse_id).account_state is AccountState.ACTIVE


def test_a_nurse_whose_registration_ends_soon_applies_for_its_renewal(engine: Engine, http: TestClient[Any]) -> None:
    applying = {application.nurse_id for application in every(engine, Application)}
    nurse = next(
        nurse
        for nurse in every(engine, Nurse)
        if nurse.registration_status is RegistrationStatus.REGISTERED
        and nurse.account_state is AccountState.ACTIVE
        and nurse.nurse_id not in applying
        and timedelta(0) < nurse.valid_until - datetime.now(UTC).date() < timedelta(days=80)
    )
    Simulation(read_cast(engine), http, NEVER, seed=1).nurses.live(nurse.nurse_id)
    made = [one for one in every(engine, Application) if one.nurse_id == nurse.nurse_id]
    assert [(one.business, one.institution_state) for one in made] == [(Business.RENEWAL, InstitutionState.PENDING)]


def test_a_nurse_asks_for_a_change_once_at_a_time(engine: Engine, http: TestClient[Any]) -> None:
    def waiting() -> list[ChangeRequest]:
        return [request for request in every(engine, ChangeRequest) if request.state is RequestState.PENDING]

    life = Simulation(read_cast(engine), http, NEVER, seed=1)
    before = waiting()
    assert not [deed for request in before[:3] for deed in life.nurses.live(request.nurse_id) if "change" in deed.what]
    for _ in range(6):
        life.nurses.act()
    for _ in range(60):  # what each nurse does depends on the day
        if len(waiting()) > len(before):
            break
        life.nurses.act()
    after = waiting()
    assert len(after) > len(before)
    assert len({request.nurse_id for request in after}) == len(after)


def test_whose_password_was_reset_stays_away_and_locks_nothing(
    engine: Engine, http: TestClient[Any], act: Callable[..., None]
) -> None:
    with reading(engine) as connection:
        first = connection.execute(institutions.select().where(institutions.c.name == "云澄市第一人民医院")).one()
    own = (records.c.institution_id == first.institution_id, records.c.state == "registered")
    nurse = next(one for one in every(engine, Nurse, *own) if one.account_state is AccountState.ACTIVE)
    act(ResetNursePassword, nurse_id=nurse.nurse_id, target_version=nurse.version, reason="忘记密码")
    life = Simulation(read_cast(engine), http, NEVER, seed=1)
    assert [life.nurses.live(nurse.nurse_id) for _ in range(7)] == [[]] * 7
    with reading(engine) as connection:
        assert connection.execute(sign_in_failures.select().where(sign_in_failures.c.failures > 1)).first() is None


def test_a_nurse_without_an_account_opens_one_and_waits_for_her_code(engine: Engine, http: TestClient[Any]) -> None:
    nurse = next(one for one in every(engine, Nurse) if one.account_state is AccountState.NONE and one.certificate_no)
    (deed,) = Simulation(read_cast(engine), http, NEVER, seed=1).nurses.live(nurse.nurse_id)
    assert (deed.who, deed.what, deed.about) == ("nurse", "POST /accounts", nurse.nurse_id)
    assert the(engine, Nurse, nurse.nurse_id).account_state is AccountState.AWAITING_CODE
    assert Simulation(read_cast(engine), http, NEVER, seed=1).nurses.live(nurse.nurse_id) == []


def test_nurses_apply_for_every_business(
    engine: Engine, http: TestClient[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those who have to apply do; those of the other institution move, some of them for the military."""
    monkeypatch.setattr(nurses, "_LEFT_TOO_LATE_CHANCE", 1)
    monkeypatch.setattr(nurses, "_MILITARY_SHARE", 0.5)
    before = {application.application_id for application in every(engine, Application)}
    cast = read_cast(engine)
    others = {nurse.nurse_id for nurse in every(engine, Nurse) if nurse.institution_name != "云澄市第一人民医院"}
    life = Simulation(cast, http, NEVER, seed=1)
    for player in cast.nurses:
        if player.username and (player.is_busy or player.nurse_id in others):
            life.nurses.live(player.nurse_id)
    made = [one for one in every(engine, Application) if one.application_id not in before]
    assert {application.business for application in made} == set(Business)


def test_the_authority_approves_most_and_rejects_and_returns_some() -> None:
    decisions = [decision_on(f"application-{number}").decision for number in range(400)]
    assert decisions.count("approve") > decisions.count("return") > decisions.count("reject") > 0


def test_the_same_chance_gives_the_same_life(populated: Path, tmp_path: Path) -> None:
    def lived(name: str) -> list[tuple[str, str]]:
        engine = open_engine(f"sqlite:///{shutil.copy(populated, tmp_path / name)}")
        with TestClient(create_app(engine)) as http:
            life = Simulation(read_cast(engine), http, NEVER, seed=3)
            deeds = [deed for _ in range(8) for deed in life.step()]
        engine.dispose()
        return [(deed.who, deed.what.split("/")[1] if "/" in deed.what else deed.what) for deed in deeds]

    once = lived("once.db")
    assert once
    assert lived("again.db") == once


def test_an_empty_registry_has_no_life(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'empty.db'}")
    upgrade(engine)
    with pytest.raises(LookupError, match="populate it first"):
        read_cast(engine)
    engine.dispose()


@pytest.fixture
def served(engine: Engine, tmp_path: Path) -> Iterator[RunningRegistry]:
    with running_registry(str(engine.url), tmp_path, "--practice") as registry:
        yield registry


@contextmanager
def living(registry: RunningRegistry) -> Iterator["subprocess.Popen[str]"]:
    """The life as a process of its own."""
    program = [sys.executable, "-m", "nurse_registry", "simulate", "--speed", "50"]
    program += ["--database", registry.url, "--registry", registry.address]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def test_it_lives_beside_others_on_one_file_until_it_is_told_to_end(served: RunningRegistry) -> None:
    with living(served) as process:
        assert process.stdout is not None
        for _ in range(5):
            assert process.stdout.readline()
            with transaction(served.engine) as connection:  # the file is written from here, too
                connection.execute(institutions.update().values(receipt_count=institutions.c.receipt_count + 1))
        process.send_signal(signal.SIGTERM)
        rest, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (0, "")
    assert "Traceback" not in rest


def test_it_holds_no_database_while_it_lives(served: RunningRegistry) -> None:
    with living(served) as process:
        assert process.stdout is not None
        assert process.stdout.readline(), "it has begun"
        held = []
        for handle in Path(f"/proc/{process.pid}/fd").iterdir():
            with suppress(FileNotFoundError):  # closed meanwhile
                held.append(str(handle.readlink()))
    assert any(name.startswith("socket:") for name in held), "it talks to the registry"
    assert not [name for name in held if "registry.db" in name]


def test_it_ends_with_a_word_when_the_registry_does_not_answer(engine: Engine) -> None:
    simulate = ["simulate", "--database", str(engine.url), "--registry", "http://127.0.0.1:1", "--speed", "50"]
    ended = subprocess.run(
        [sys.executable, "-m", "nurse_registry", *simulate], capture_output=True, text=True, check=False, timeout=60
    )
    assert ended.returncode == 1
    assert ended.stderr == "nurse-registry: the registry at http://127.0.0.1:1 does not answer\n"
