"""With every log turned up to DEBUG, a day's work leaves no secret and nobody's identity in the registry's log."""

import os
from pathlib import Path

import pytest
from sqlalchemy import select

from nurse_client.domain.records import AccountState
from nurse_registry.accounts import Role
from nurse_registry.database import reading
from nurse_registry.schema import accounts, settings, tokens
from tests.nurse_registry.test_actions import action, done
from tests.support.registry import PASSWORD, Caller, Hospital, RunningRegistry, running_registry

TURNED_UP = """
import logging
logging.basicConfig(level=logging.DEBUG, format="%(levelname)s %(name)s %(message)s")
logging.getLogger("sqlalchemy.engine").setLevel(logging.INFO)  # every statement
"""
NEW = "Another-Horse-48"
PAPERS = ["licence_original", "licence_copy", "authorisation_letter", "agent_id_original", "agent_id_copy"]


def test_no_log_holds_a_secret_or_an_identity(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sitecustomize.py").write_text(TURNED_UP)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]))
    with running_registry(f"sqlite:///{tmp_path / 'registry.db'}", tmp_path) as registry:
        hospital = registry.hospital()
        nurse = hospital.employ(name="甲乙丙丁", account_state=AccountState.AWAITING_CODE)
        told = [*sessions(registry, hospital), *codes(registry, hospital, nurse.nurse_id)]
        hospital.get("/registrations", params={"id_number": nurse.id_number})
        hospital.get("/registrations", params={"name": nurse.name, "id_number_tail": nurse.id_number[-4:]})
        hospital.get(f"/nurses/{nurse.id_number}/history")
        person = {"name": nurse.name, "id_number": nurse.id_number, "certificate_no": nurse.certificate_no}
        hospital.post("/registrations/check", json={"people": [person, person | {"colour": nurse.name}]})
        registry.anybody().post("/accounts", json=person | {"phone": nurse.phone})
        hospital.act(action("open_ticket", text=f"{nurse.name}\0{nurse.id_number}"))
        registry.authority().post("/nurses/import", json={"nurses": [person | {"institution_name": "无"}]})
        told += credentials(registry, hospital)  # which ends the session
        log = registry.log.read_text()
        kept = in_the_database(registry)
    assert "DEBUG" in log
    assert "INSERT INTO" in log
    assert "POST /api/v1/actions 200" in log
    secrets = {*told, *kept, nurse.name, nurse.id_number, nurse.phone, nurse.certificate_no, PASSWORD, NEW}
    assert not [secret for secret in secrets if secret in log]


def sessions(registry: RunningRegistry, hospital: Hospital) -> list[str]:
    """Signs in, wrongly too, renews, changes the password; the tokens."""
    username = registry.account(Role.INSTITUTION, hospital.institution_id)
    caller = registry.anybody()
    first = caller.post("/session", json={"username": username, "password": PASSWORD}).json()
    caller.post("/session", json={"username": username, "password": f"{PASSWORD}!"})
    second = caller.post("/session/refresh", json={"refresh_token": first["refresh_token"]}).json()
    caller.headers["Authorization"] = f"Bearer {second['access_token']}"
    assert caller.put("/session/password", json={"old_password": PASSWORD, "new_password": NEW}).status_code == 204
    caller.post("/session/refresh", json={"refresh_token": first["refresh_token"]})
    pairs = [first, second]
    return [pair[name] for pair in pairs for name in ("access_token", "refresh_token")]


def codes(registry: RunningRegistry, hospital: Hospital, nurse_id: str) -> list[str]:
    """Issues and uses an activation code, then resets the nurse's password; the code and the password."""
    code = done(hospital, "issue_activation_code", nurse_id=nurse_id)["result"]["code"]
    nurse: Caller = registry.anybody().sign_in(registry.account(Role.NURSE, nurse_id))
    nurse.post("/accounts/activation", json={"activation_code": "AAAAA-AAAAA"})
    assert nurse.post("/accounts/activation", json={"activation_code": code}).status_code == 200
    version = hospital.changes()["nurses"][-1]["version"]
    reset = done(hospital, "reset_nurse_password", nurse_id=nurse_id, target_version=version, reason="忘记")
    return [code, code.replace("-", ""), reset["result"]["one_time_password"]]


def credentials(registry: RunningRegistry, hospital: Hospital) -> list[str]:
    """Hands credentials over; the one-time password."""
    path = f"/institutions/{hospital.institution_id}/credentials"
    return [registry.authority().post(path, json={"documents": PAPERS}).json()["one_time_password"]]


def in_the_database(registry: RunningRegistry) -> list[str]:
    """The registry's own secret, and the hashes that passwords and tokens are checked by."""
    with reading(registry.engine) as connection:
        rows = (select(settings.c.value), select(accounts.c.password_hash), select(tokens.c.token_hash))
        return [value for query in rows for value in connection.execute(query).scalars()]
