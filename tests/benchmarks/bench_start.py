"""From nothing to the roster on the screen, against an empty window with a tab widget: each a process of its own."""

import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from nurse_client.domain.messages import Changes
from nurse_client.gui.settings import Settings
from nurse_client.profile import Profile
from nurse_client.store.database import Database
from nurse_client.store.records import Records
from tests.benchmarks.ratio import Ratio
from tests.support.records import INSTITUTION, nurse

NURSES, RUNS, BOUND = 10_000, 9, 2.0
URL, USERNAME = "https://registry.invalid", "desk"


def run() -> list[Ratio]:
    """The medians of several starts; the two kinds take turns, so that a busy moment meets both."""
    with tempfile.TemporaryDirectory(prefix="bench-start-") as folder:
        key = secrets.token_bytes(32)
        prepare(Profile(Path(folder)), key)
        times: dict[str, list[float]] = {"roster": [], "empty": []}
        for turn in range(RUNS + 1):
            for kind, arguments in (("empty", []), ("roster", [folder, key.hex()])):
                taken = first_paint(Path(folder) / "bytecode", kind, *arguments)
                if turn:  # the first turn warms the disk and compiles
                    times[kind].append(taken)
    measured, baseline = (statistics.median(times[kind]) for kind in ("roster", "empty"))
    return [Ratio(f"start to the roster of {NURSES:,} painted / empty window", measured, baseline, BOUND)]


def first_paint(bytecode: Path, kind: str, *arguments: str) -> float:
    """Seconds from the start of a process to its first paint.

    The modules are compiled once, into ``bytecode``, as they are in the installed program: an environment that keeps
    no bytecode would compile ours at every start, but not PySide6, which brings its own.
    """
    command = [sys.executable, "-m", "tests.benchmarks.first_paint", kind, *arguments]
    environment = os.environ | {"PYTHONPYCACHEPREFIX": str(bytecode), "PYTHONDONTWRITEBYTECODE": ""}
    start = time.monotonic()
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(ended.stdout) - start


def prepare(profile: Profile, key: bytes) -> None:
    """A desk that was used before: its settings and its encrypted copy with all nurses."""
    profile.prepare()
    settings = Settings(profile.settings)
    settings.keep_account(URL, USERNAME, remembered=True)
    settings.sync()
    copy = profile.copy_of(URL, USERNAME)
    copy.write_vault(b"the keyring opens this copy")
    database = Database.open(copy.database, key)
    records = Records(database)
    records.put_institution(INSTITUTION)
    records.apply(province(NURSES))
    database.close()


def province(count: int) -> Changes:
    """One page with so many nurses, no two alike."""
    surnames, given = "王李张刘陈杨黄赵周吴徐孙马朱胡林郭何高罗", "丽芳娜敏静秀娟英华慧巧美雅芝玉萍红娥玲芬"
    nurses = [
        nurse(
            nurse_id=f"n-{number}",
            name=surnames[number % 20] + given[number // 20 % 20] + given[number // 400 % 20],
            certificate_no=f"2011{number:08}",
            department=f"{number % 37 + 1}病区",
            valid_until=date(2026, 12, 1) + timedelta(days=number % 1800),
        )
        for number in range(count)
    ]
    return Changes(cursor="1", more=False, server_time=datetime(2026, 11, 23, tzinfo=UTC), nurses=nurses)
