"""A computer whose clock is an hour wrong, either way, works with the registry as any other."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from nurse_registry.accounts import Role
from tests.support.registry import RunningRegistry


@pytest.mark.parametrize("shift", ["-1h", "+1h"])
def test_a_clock_an_hour_wrong_holds_up_nothing(shift: str, registry: RunningRegistry, tmp_path: Path) -> None:
    (library,) = Path("/usr/lib").glob("*/faketime/libfaketime.so.1")
    wrong = {"LD_PRELOAD": str(library), "FAKETIME": shift, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    with registry.hospital() as hospital:
        hospital.employ()
        username = registry.account(Role.INSTITUTION, hospital.institution_id)
        desk = [sys.executable, "-W", "error", "-m", "tests.support.desk_of_another_time"]
        ran = subprocess.run(
            [*desk, registry.address, username, tmp_path], env=os.environ | wrong, capture_output=True, check=True
        )
        said = msgspec.json.decode(ran.stdout)
        (ticket,) = hospital.changes()["tickets"]
    error = datetime.fromisoformat(said.pop("now")) - datetime.now(UTC)
    assert abs(error) > timedelta(minutes=50), "the clock was wrong"
    assert said == {"errors": [], "accepted": 1, "nurses": 1, "tickets": ["时钟不准"], "waiting": 0}
    assert ticket["text"] == "时钟不准"
