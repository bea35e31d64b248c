"""What is the same for every call: problems, roles, tracing, compression, sizes, and a log that tells nothing."""

import gzip
import json
import time
from pathlib import Path

import pytest
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import update

from nurse_registry.app import CALLS
from nurse_registry.database import transaction
from nurse_registry.http.call import Call
from nurse_registry.schema import records
from tests.nurse_registry.test_actions import action
from tests.support.registry import PASSWORD, Caller, Hospital, RunningRegistry, running_registry

PROBLEM = "application/problem+json"


def everybody(registry: RunningRegistry, hospital: Hospital) -> dict[str, Caller]:
    return {"institution": hospital, "authority": registry.authority(), "nurse": registry.nurse(hospital.employ())}


@pytest.mark.parametrize("handler", CALLS, ids=lambda handler: handler.opt["call"].function.__name__)
def test_a_call_is_for_its_roles_only(registry: RunningRegistry, hospital: Hospital, handler: HTTPRouteHandler) -> None:
    call: Call = handler.opt["call"]
    path = next(iter(handler.paths)).replace(":str}", "}").format_map(_Anything())
    (method,) = handler.http_methods
    if not call.roles:
        assert registry.anybody().request(method, path).status_code != 401
        return
    answer = registry.anybody().request(method, path)
    assert (answer.status_code, answer.json()["type"]) == (401, "not-signed-in")
    for role, caller in everybody(registry, hospital).items():
        if role not in call.roles:
            answer = caller.request(method, path)
            assert (answer.status_code, answer.json()["type"]) == (403, "forbidden"), role


class _Anything(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "x"


def test_an_answer_on_an_open_connection_does_not_wait_for_the_network(hospital: Hospital) -> None:
    """With Nagle's algorithm its second packet would wait for the delayed acknowledgement of the first, 40 ms."""

    def took() -> float:
        began = time.perf_counter()
        assert hospital.get("/photos/none").status_code == 404
        return time.perf_counter() - began

    # Tried again where the machine was busy: the 40 ms would be there each time.
    assert any(sorted(took() for _ in range(60))[15] < 0.035 for _ in range(5))


@pytest.mark.parametrize(
    ("method", "path", "body", "expected"),
    [
        ("GET", "/nowhere", None, (404, "not-found")),
        ("GET", "/photos/%00", None, (404, "not-found")),
        ("GET", "/photos/%ff%fe", None, (404, "not-found")),
        ("GET", "/photos/a%2fb", None, (404, "not-found")),
        ("DELETE", "/changes", None, (405, "method-not-allowed")),
        ("GET", "/changes?limit=0", None, (400, "invalid-request")),
        ("GET", "/changes?limit=1001", None, (400, "invalid-request")),
        ("GET", "/changes?limit=1&limit=2", None, (400, "invalid-request")),
        ("GET", "/changes?limit=9999999999999999999999", None, (400, "invalid-request")),
        ("GET", "/changes?since=%ff", None, (410, "cursor-expired")),
        ("GET", "/changes?colour=red", None, (400, "invalid-request")),
        ("POST", "/registrations/check", "", (400, "invalid-request")),
        ("POST", "/registrations/check", "[" * 100_000, (400, "invalid-request")),
        ("POST", "/registrations/check", '{"people": [{"name": "\\ud800"}]}', (400, "invalid-request")),
        ("POST", "/registrations/check", '{"people": [{"name": "\\u0000"}]}', (400, "invalid-request")),
        ("POST", "/registrations/check", '{"people": [{"name": "x", "age": 5}]}', (400, "invalid-request")),
        ("POST", "/registrations/check", " " * 5_000_000, (413, "too-large")),
    ],
)
def test_what_goes_wrong_is_a_problem(
    hospital: Hospital, method: str, path: str, body: str | None, expected: tuple[int, str]
) -> None:
    answer = hospital.request(method, path, data=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["type"]) == expected
    assert answer.headers["Content-Type"] == PROBLEM
    assert answer.json()["status"] == expected[0]


def test_a_body_is_json(hospital: Hospital) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded", ""):
        answer = hospital.post("/actions", data=b"{}", headers={"Content-Type": kind})
        assert (answer.status_code, answer.json()["type"]) == (415, "unsupported-media-type")
    kind = "application/json; charset=utf-8"
    assert hospital.post("/actions", data=b"{}", headers={"Content-Type": kind}).status_code == 400


def test_the_field_at_fault_is_named(registry: RunningRegistry) -> None:
    for body, field in (
        ({"username": "x"}, "password"),
        ({"username": "x", "password": "y", "colour": "red"}, "colour"),
        ({"username": 5, "password": "y"}, "username"),
        ({"username": "", "password": "y"}, "username"),
    ):
        answer = registry.anybody().post("/session", json=body)
        assert [error["field"] for error in answer.json()["errors"]] == [field]


def test_the_request_id_comes_back_and_is_logged(registry: RunningRegistry, hospital: Hospital) -> None:
    name = f"trace-{hospital.institution_id}"
    for path in ("/changes", "/nowhere"):
        assert hospital.get(path, headers={"X-Request-ID": name}).headers["X-Request-ID"] == name
    hospital.changes()  # on the same connection: the lines of what was asked before are written by now
    assert registry.log.read_text().count(name) == 2


@pytest.mark.parametrize("given", ["two words", "x" * 65, "ä", "a;b"])
def test_a_request_id_that_could_spoil_the_log_is_replaced(registry: RunningRegistry, given: str) -> None:
    answer = registry.anybody().get("/changes", headers={"X-Request-ID": given.encode("latin-1")})
    assert answer.headers["X-Request-ID"] != given
    assert given not in registry.log.read_text()


def test_answers_are_compressed_for_who_asks(hospital: Hospital) -> None:
    for _ in range(5):
        hospital.employ()
    answer = hospital.get("/changes", headers={"Accept-Encoding": "gzip"}, stream=True)
    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(json.loads(gzip.decompress(answer.raw.read(decode_content=False)))["nurses"]) == 5
    assert "Content-Encoding" not in hospital.get("/changes", headers={"Accept-Encoding": "identity"}).headers


def test_a_client_that_is_too_old_is_told_so_but_can_find_the_new_one(registry: RunningRegistry) -> None:
    anybody = registry.anybody()
    old = {"User-Agent": "nurse-client/0.0.9"}
    answer = anybody.get("/changes", headers=old)
    assert (answer.status_code, answer.json()["type"]) == (426, "client-too-old")
    assert anybody.get("/client/latest", params={"platform": "none"}, headers=old).status_code == 404
    assert anybody.get("/changes", headers={"User-Agent": "nurse-client/0.1.0"}).status_code == 401


def test_the_log_holds_no_secret_and_no_identity(registry: RunningRegistry, hospital: Hospital) -> None:
    nurse = hospital.employ()
    hospital.get("/registrations", params={"id_number": nurse.id_number})
    hospital.get(f"/registrations/{nurse.id_number}")
    hospital.get("/registrations", params={"id_number": nurse.id_number, "name": nurse.name})
    hospital.act(action("issue_activation_code", nurse_id=nurse.nurse_id, name=nurse.id_number))
    hospital.post("/registrations/check", json={"people": [{"name": nurse.name, "id_number": nurse.id_number}] * 2})
    registry.anybody().post("/session", json={"username": nurse.id_number, "password": PASSWORD})
    log = registry.log.read_text()
    token = str(hospital.headers["Authorization"]).split()[1]
    for secret in (nurse.id_number, nurse.name, nurse.phone, PASSWORD, token):
        assert secret not in log
    assert "GET /api/v1/registrations 200" in log


def test_a_failure_inside_says_nothing_of_the_inside(tmp_path: Path) -> None:
    with running_registry(f"sqlite:///{tmp_path / 'registry.db'}", tmp_path) as registry:
        hospital = registry.hospital()
        nurse = hospital.employ()
        with transaction(registry.engine) as connection:
            connection.execute(update(records).values(body=f'{{"name": "{nurse.id_number}"}}'))
        phone = action("change_nurse_phone", nurse_id=nurse.nurse_id, target_version=1, phone="13911112222", reason="x")
        answer = hospital.post("/actions", json={"actions": [phone]})
        assert (answer.status_code, answer.headers["Content-Type"]) == (500, PROBLEM)
        assert (answer.json()["type"], answer.json()["detail"]) == ("internal", "")
        log = registry.log.read_text()
        assert f"ValidationError in request {answer.headers['X-Request-ID']} at find" in log
        assert nurse.id_number not in log


def test_a_database_that_is_gone_is_unavailable(tmp_path: Path) -> None:
    with running_registry(f"sqlite:///{tmp_path / 'registry.db'}", tmp_path) as registry:
        hospital = registry.hospital()
        with transaction(registry.engine) as connection:
            connection.exec_driver_sql("DROP TABLE lookups")
        answer = hospital.get("/registrations", params={"name": "x"})
        assert (answer.status_code, answer.json()["type"]) == (503, "unavailable")
        assert int(answer.headers["Retry-After"]) > 0
        assert "lookups" not in answer.text + registry.log.read_text()
