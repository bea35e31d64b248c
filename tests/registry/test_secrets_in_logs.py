"""With every log turned up to DEBUG, nothing that the client says to the registry is in the program's log."""

import logging
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from nurse_client import log
from nurse_client.domain.actions import IssueActivationCode
from nurse_client.domain.messages import Person
from nurse_client.domain.records import AccountState
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import RegistryError
from nurse_registry import clock
from nurse_registry.accounts import Role
from tests.support.registry import PASSWORD, RunningRegistry, made_at


@pytest.fixture
def file(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Path]:
    root, level = logging.getLogger(), logging.getLogger().level
    handler = log.write_to(tmp_path / "nurse-client.log")
    root.setLevel(logging.DEBUG)
    yield tmp_path / "nurse-client.log"
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def test_no_log_holds_a_secret_or_an_identity(registry: RunningRegistry, file: Path) -> None:
    hospital = registry.hospital()
    nurse = hospital.employ(name="甲乙丙丁", account_state=AccountState.NONE)
    client = RegistryClient(registry.address)
    with pytest.raises(RegistryError):
        client.sign_in("nobody", PASSWORD)
    session = client.sign_in(registry.account(Role.INSTITUTION, hospital.institution_id), PASSWORD)
    client.changes(None)
    client.registrations(name=nurse.name, id_number_tail=nurse.id_number[-4:])
    client.registrations(id_number=nurse.id_number)
    client.check([Person(name=nurse.name, id_number=nurse.id_number)])
    stamp = {"action_id": clock.new_id(made_at()), "made_at": made_at(), "made_by": "张晓"}
    (issued,) = client.act([IssueActivationCode(**stamp, nurse_id=nurse.nurse_id)])
    logging.getLogger("tests").debug("the log is on")
    client.sign_out()
    client.close()
    told = file.read_text()
    assert "the log is on" in told
    secrets = [session.access_token, session.refresh_token, PASSWORD, issued.result["code"]]
    identity = [nurse.id_number, nurse.phone, nurse.certificate_no, nurse.name, quote(nurse.name)]
    assert not [secret for secret in (*secrets, *identity) if secret in told]
