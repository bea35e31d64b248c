"""Nobody finds anything of anybody else's, by any call and any id. Calls and bodies are made from the contract."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import delete, insert

from nurse_client.domain.records import AccountState
from nurse_registry import clock, openapi
from nurse_registry.accounts import Role
from nurse_registry.app import BASE_PATH
from nurse_registry.database import transaction
from nurse_registry.schema import photos, rate_counters
from tests.nurse_registry.test_actions import asked_change, done, submitted
from tests.support.registry import Caller, Hospital, RunningRegistry

DOCUMENT = openapi.document()
SCHEMAS = DOCUMENT["components"]["schemas"]
ELSEWHERE = "120000"
"""An authority that has nothing to do with the hospitals of the tests."""
WITHOUT_A_SESSION = {"sign_in", "refresh", "post_account", "get_latest"}
FOR_ALL_AUTHORITIES = re.compile(r"put_(latest|authorities|code_tables|form_profiles|help|rule_parameters|workdays)")
"""What every authority may write for everybody, so that there is no other's."""
_INSTANT = "2026-11-23T01:00:00Z"


@dataclass(frozen=True)
class Operation:
    """A call of the contract."""

    name: str
    method: str
    path: str
    said: dict[str, Any]

    @property
    def roles(self) -> set[str]:
        return set(self.said["tags"]) - {"anyone"}

    @property
    def body(self) -> Any:
        return self.said.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")

    @property
    def can_be_aimed(self) -> bool:
        """Whether there is a place for an id in it, other than in words about passwords, which take long to check."""
        return bool(self.body or self.said["parameters"]) and self.name not in {"sign_in", "change_password"}

    def queries(self, aim: str) -> Iterator[dict[str, Any]]:
        """The aim as each parameter of the query in turn, with those that must be there."""
        asked = [one for one in self.said["parameters"] if one["in"] == "query"]
        needed = {one["name"]: sample(one["schema"], aim) for one in asked if one["required"]}
        texts = [one["name"] for one in asked if one["schema"].get("type") == "string" and "enum" not in one["schema"]]
        yield from [needed | {name: aim} for name in texts] or [needed]


OPERATIONS = [
    Operation(said["operationId"], method, path.removeprefix(BASE_PATH), said)
    for path, methods in DOCUMENT["paths"].items()
    for method, said in methods.items()
]


def sample(schema: dict[str, Any], aim: str) -> Any:
    """A value as the contract wants it, with the aim wherever any text can stand."""
    if "$ref" in schema:
        return sample(SCHEMAS[schema["$ref"].rpartition("/")[2]], aim)
    if "anyOf" in schema:
        return sample(schema["anyOf"][0], aim)
    if "enum" in schema:
        return schema["enum"][0]
    kinds: dict[str, Callable[[], Any]] = {
        "array": lambda: [sample(schema["items"], aim)],
        "object": lambda: {name: _member(name, part, aim) for name, part in schema.get("properties", {}).items()},
        "string": lambda: _text(schema, aim),
        "integer": lambda: 1,
        "boolean": lambda: True,
    }
    return kinds[schema["type"]]()


def _member(name: str, schema: dict[str, Any], aim: str) -> Any:
    if name == "action_id":
        return clock.new_id(clock.now())
    if name == "made_at":
        return _INSTANT
    if name == "actions":
        return [sample(part, aim) for part in schema["items"]["anyOf"]]
    return sample(schema, aim)


def _text(schema: dict[str, Any], aim: str) -> str:
    by_format = {"date": "2026-11-23", "date-time": _INSTANT}
    if "pattern" in schema:
        return "13911112222"
    return by_format.get(schema.get("format", ""), aim)


@dataclass(frozen=True)
class House:
    """A hospital with a record of every kind, one of its nurses, and the ids of all that."""

    hospital: Hospital
    nurse: Caller
    ids: dict[str, str]

    def records(self) -> dict[str, Any]:
        """All that its feed holds."""
        page = self.hospital.changes(limit=1000)
        page.pop("server_time")
        return page


def furnished(registry: RunningRegistry) -> House:
    hospital = registry.hospital()
    hospital.set_authorities()
    own = hospital.institution_id[-6:]
    nurse = hospital.employ(name=f"甲{own}", school=f"学校{own}", phone=f"139{int(own, 16) % 10**8:08d}")
    fresh = hospital.employ(name=f"乙{own}", account_state=AccountState.NONE)
    applied = submitted(registry, hospital, name=f"丙{own}")
    _, request = asked_change(hospital, post="head_nurse")
    photo_id = clock.new_id(clock.now())
    with transaction(registry.engine) as connection:
        row = {"photo_id": photo_id, "nurse_id": nurse.nurse_id, "etag": photo_id, "jpeg": f"JPEG{own}".encode()}
        connection.execute(insert(photos).values(**row))
    ids = {
        "nurse_id": nurse.nurse_id,
        "application_id": applied["application_id"],
        "receipt_no": applied["receipt_no"],
        "request_id": request.request_id,
        "ticket_id": done(hospital, "open_ticket", text=f"问{own}")["result"]["ticket_id"],
        "code_id": done(hospital, "issue_activation_code", nurse_id=fresh.nurse_id)["result"]["code_id"],
        "photo_id": photo_id,
        "institution_id": hospital.institution_id,
        "institution_name": hospital.institution.name,
        "cursor": hospital.changes()["cursor"],
    }
    return House(hospital, registry.nurse(nurse), ids)


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)
    elif isinstance(value, str) and len(value) > 3:
        yield value


@pytest.fixture
def houses(registry: RunningRegistry) -> Iterator[tuple[House, House]]:
    """Two hospitals; afterwards nobody is slowed by what was tried."""
    yield furnished(registry), furnished(registry)
    with transaction(registry.engine) as connection:
        connection.execute(delete(rate_counters))


WHO: dict[str, Callable[[RunningRegistry, House], Caller]] = {
    "anybody": lambda registry, _: registry.anybody(),
    "institution": lambda registry, own: registry.anybody().sign_in(
        registry.account(Role.INSTITUTION, own.hospital.institution_id)
    ),
    "authority": lambda registry, _: registry.authority(ELSEWHERE),
    "nurse": lambda registry, own: registry.nurse(own.hospital.employ()),
}


@pytest.mark.parametrize("role", WHO)
def test_nothing_of_another_house_is_found_by_any_call_and_any_id(
    registry: RunningRegistry, houses: tuple[House, House], role: str
) -> None:
    own, other = houses
    before = other.records()
    secret = set(strings(before)) - set(strings(own.records()))
    assert {other.ids["nurse_id"], other.ids["ticket_id"], other.hospital.institution.name} <= secret
    for operation in allowed(role):
        caller = WHO[role](registry, own)
        for name, aim in list(other.ids.items())[: None if operation.can_be_aimed else 1]:
            if (role, operation.name, name) == ("nurse", "post_application", "institution_id"):
                continue  # she may apply to any hospital
            for answer in asked(caller, operation, aim):
                told = answer.content.decode()
                assert answer.status_code < 500, operation
                assert not [text for text in secret - {aim} if text in told], (operation.name, name)
                assert "JPEG" not in told
                if "{" in operation.path:
                    assert (answer.status_code, answer.json()["type"]) == (404, "not-found"), (operation.name, name)
                for outcome in answer.json().get("outcomes", []) if operation.name == "post_actions" else []:
                    assert outcome["outcome"] == "rejected" or "ticket_id" in outcome["result"], (name, outcome)
    assert other.records() == before


def allowed(role: str) -> list[Operation]:
    mine = [one for one in OPERATIONS if (role in one.roles if role != "anybody" else not one.roles)]
    return [one for one in mine if not FOR_ALL_AUTHORITIES.fullmatch(one.name)]


def asked(caller: Caller, operation: Operation, aim: str) -> Iterator[Any]:
    path = re.sub(r"\{\w+\}", aim, operation.path)
    body = sample(operation.body, aim) if operation.body else None
    for query in operation.queries(aim):
        yield caller.request(operation.method, path, params=query, json=body)


@pytest.mark.parametrize("role", [role for role in WHO if role != "anybody"])
def test_nobody_can_do_what_is_for_another_role(
    registry: RunningRegistry, houses: tuple[House, House], role: str
) -> None:
    own, _ = houses
    before = own.records()
    caller = WHO[role](registry, own)
    strange = [one for one in OPERATIONS if one.roles and role not in one.roles]
    assert strange
    for operation in strange:  # with a body that is right, and an id of her own house
        for answer in asked(caller, operation, own.ids["nurse_id"]):
            assert (answer.status_code, answer.json()["type"]) == (403, "forbidden"), operation.name
    employed = len(own.records()["nurses"]) - len(before["nurses"])
    assert employed == (role == "nurse")
    assert {kind: part for kind, part in own.records().items() if kind not in {"nurses", "cursor"}} == {
        kind: part for kind, part in before.items() if kind not in {"nurses", "cursor"}
    }


def test_only_these_calls_need_no_session(registry: RunningRegistry) -> None:
    assert {one.name for one in OPERATIONS if not one.roles} == WITHOUT_A_SESSION
    for operation in OPERATIONS:
        if operation.roles:
            answers = asked(registry.anybody(), operation, "x")
            assert {(answer.status_code, answer.json()["type"]) for answer in answers} == {(401, "not-signed-in")}


def test_the_sample_of_every_action_is_one_that_the_contract_takes(houses: tuple[House, House]) -> None:
    """Else the door would refuse for its form what it should refuse for its id."""
    own, other = houses
    (post,) = (one for one in OPERATIONS if one.name == "post_actions")
    (answer,) = asked(own.hospital, post, other.ids["nurse_id"])
    outcomes = answer.json()["outcomes"]
    assert len(outcomes) == 12
    problems = [outcome["problem"] for outcome in outcomes if outcome["outcome"] == "rejected"]
    assert {one["type"] for one in problems} <= {"not-found", "invalid-request"}
    invalid = [one for one in problems if one["type"] == "invalid-request"]
    assert [one["errors"][0]["field"] for one in invalid] == ["authority_id"]
