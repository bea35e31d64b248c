"""The machine-readable contract: checked in, complete, and what the running registry really does."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import psycopg
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from nurse_client.domain.records import Ticket
from nurse_registry import clock, openapi
from nurse_registry.app import CALLS
from tests.nurse_registry.conftest import BACKENDS
from tests.support import records
from tests.support.registry import AUTHORITY, Caller, RunningRegistry, running_registry

CHECKED_IN = Path(__file__).parents[2] / "docs" / "registry-api.json"
SCHEMA = schemathesis.openapi.from_dict(openapi.document())
ROLES = ("anybody", "institution", "authority", "nurse")
CHECKS = schemathesis.checks.CHECKS.get_all()
PARTS_ARE_REFUSED_ONE_BY_ONE = {"/api/v1/actions", "/api/v1/nurses/import"}


def test_the_checked_in_document_is_what_the_code_says() -> None:
    assert CHECKED_IN.read_text() == openapi.text(), "nurse-registry openapi > docs/registry-api.json"


def test_every_call_has_its_own_operation() -> None:
    operations = [one["operationId"] for path in openapi.document()["paths"].values() for one in path.values()]
    assert len(operations) == len(set(operations)) == len(CALLS)


@pytest.fixture(scope="module")
def own_registries(postgres: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, RunningRegistry]]:
    """Registries that only these tests use: they put all kinds of things into the reference data."""
    folder = tmp_path_factory.mktemp("openapi")
    with psycopg.connect(host=str(postgres), user="registry", dbname="postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE openapi_registry")
    urls = (f"sqlite:///{folder / 'registry.db'}", f"postgresql+psycopg://registry@/openapi_registry?host={postgres}")
    with ExitStack() as running:
        yield {
            backend: running.enter_context(running_registry(url, folder))
            for backend, url in zip(BACKENDS, urls, strict=True)
        }


@dataclass(frozen=True)
class Everybody:
    """Somebody of each role at a registry, newly signed in, and the ids of what there is for them."""

    callers: dict[str, Caller]
    ids: dict[str, str]


@pytest.fixture
def everybody(own_registries: dict[str, RunningRegistry]) -> dict[str, Everybody]:
    """They are new for each call: some calls end sessions and lock accounts."""
    found: dict[str, Everybody] = {}
    for backend, registry in own_registries.items():
        hospital = registry.hospital()
        nurse, now = hospital.employ(), clock.now()
        ids = {name: clock.new_id(now) for name in ("application_id", "ticket_id")}
        sent = {"authority_id": AUTHORITY, "authority_state": "pending", "institution_state": "confirmed"}
        hospital.publish(
            records.application(application_id=ids["application_id"], nurse=nurse, nurse_id=nurse.nurse_id, **sent),
            Ticket(ticket_id=ids["ticket_id"], version=1, updated_at=now, text="问", created_at=now),
        )
        ids |= {"nurse_id": nurse.nurse_id, "institution_id": hospital.institution_id}
        callers = (registry.anybody(), hospital, registry.authority(), registry.nurse(nurse))
        found[backend] = Everybody(dict(zip(ROLES, callers, strict=True)), ids)
    return found


def is_refused_by_a_rule(answer: schemathesis.Response) -> bool:
    """No schema can say it (a character that turns the text, an old cursor, a locked account): the answer does."""
    return answer.status_code in {410, 423} or (answer.status_code == 400 and bool(answer.json()["errors"]))


@SCHEMA.given(
    backend=st.sampled_from(BACKENDS),
    stranger=st.one_of(st.none(), st.none(), st.sampled_from(ROLES)),
    of_record=st.booleans(),
)
@SCHEMA.parametrize()
@settings(
    max_examples=int(os.environ.get("CONTRACT_EXAMPLES", "20")),
    derandomize="CONTRACT_EXAMPLES" not in os.environ,  # what fails once fails again; `make soak` looks further
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.filter_too_much],
)
def test_whatever_is_sent_the_answer_is_as_the_contract_says(
    case: schemathesis.Case, backend: str, stranger: str | None, of_record: bool, everybody: dict[str, Everybody]
) -> None:
    there = everybody[backend]
    role = stranger or next(iter(set(ROLES) & set(case.operation.tags or ())), "anybody")
    caller = there.callers[role]
    left_out = {negative_data_rejection} if case.path in PARTS_ARE_REFUSED_ONE_BY_ONE else set()
    if of_record and case.path_parameters:  # what was generated for the path is replaced, also when it was wrong
        case.path_parameters |= {name: there.ids.get(name, "none") for name in case.path_parameters}
        left_out = {negative_data_rejection}
    token = caller.headers.get("Authorization")
    answer = case.call(caller.address, headers={"Authorization": token} if token else {})
    sent = parse_qs(urlsplit(answer.request.url or "").query, keep_blank_values=True)
    if set(case.query or {}) - set(sent):  # an empty list or a null in a query is nothing on the wire: nothing is wrong
        left_out = left_out | {negative_data_rejection}
    if is_refused_by_a_rule(answer):
        left_out = left_out | {positive_data_acceptance}
    case.validate_response(answer, checks=[check for check in CHECKS if check not in left_out])
