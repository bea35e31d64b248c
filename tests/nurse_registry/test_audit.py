import json

import pytest

from nurse_registry.__main__ import main
from tests.support.registry import Hospital, RunningRegistry


def test_who_looked_whom_up_is_found_again(
    registry: RunningRegistry, hospital: Hospital, capsys: pytest.CaptureFixture[str]
) -> None:
    nurse = hospital.employ()
    hospital.get("/registrations", params={"id_number": nurse.id_number})
    hospital.post("/registrations/check", json={"people": [{"name": "无此人"}]})
    registry.hospital().get("/registrations", params={"name": "别处"})
    assert main(["look-ups", "--database", registry.url, "--institution", hospital.institution.name]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    masked = f"{nurse.id_number[:6]}********{nurse.id_number[-4:]}"
    assert [(one["asked"], one["found"]) for one in told] == [(f"id_number={masked}", 1), ("无此人", 0)]
    assert len({one["username"] for one in told}) == 1
    assert main(["look-ups", "--database", registry.url, "--institution", "无此院"]) == 1
