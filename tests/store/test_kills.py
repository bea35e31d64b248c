"""The program is killed outright at any moment; what it had promised is there when it starts again."""

import subprocess
import sys
from pathlib import Path

import pytest

from nurse_client.domain.records import Nurse
from nurse_client.store.database import Database
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from tests.store.conftest import KEY

PULLING = """
import sys
from pathlib import Path
from nurse_client.store.database import Database
from nurse_client.store.records import Records
from tests.support.feed import page
from tests.support.records import nurse

records = Records(Database.open(Path(sys.argv[1]), bytes(range(32))))
begun = int(records.cursor() or 0)
for number in range(begun + 1, begun + 10_000):
    nurses = [nurse(nurse_id=f"{number}-{place}") for place in range(20)]
    records.apply(page(str(number), more=True, nurses=nurses))
    print(number, flush=True)
"""
ACTING = """
import sys
from pathlib import Path
from nurse_client.store.database import Database
from nurse_client.store.outbox import Outbox
from tests.support.feed import confirm

outbox = Outbox(Database.open(Path(sys.argv[1]), bytes(range(32))))
begun = outbox.count()
for number in range(begun + 1, begun + 10_000):
    outbox.add(confirm(number))
    print(number, flush=True)
"""


def last_promise(program: str, path: Path, lines: int) -> int:
    """Run the program, kill it after so many lines, and give the last number that it said was done."""
    with subprocess.Popen([sys.executable, "-c", program, path], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout
        said = [next(running.stdout) for _ in range(lines)]
        running.kill()
        said += running.stdout.readlines()
    return max(int(line) for line in said if line.endswith("\n"))


@pytest.mark.parametrize("lines", [1, 3, 10, 40, 41])
def test_a_pull_that_was_killed_has_whole_pages_and_their_cursor(tmp_path: Path, lines: int) -> None:
    path = tmp_path / "records.db"
    for _ in range(2):
        promised = last_promise(PULLING, path, lines)
        database = Database.open(path, KEY)
        records = Records(database)
        stored = int(records.cursor() or 0)
        assert stored >= promised
        assert records.count(Nurse) == 20 * stored
        database.close()


@pytest.mark.parametrize("lines", [1, 3, 10, 40, 41])
def test_no_action_is_lost_or_doubled_by_a_kill(tmp_path: Path, lines: int) -> None:
    path = tmp_path / "records.db"
    for _ in range(2):
        promised = last_promise(ACTING, path, lines)
        database = Database.open(path, KEY)
        kept = [item.action_id for item in Outbox(database).items()]
        assert len(kept) >= promised
        assert kept == [f"action-{number}" for number in range(1, len(kept) + 1)]
        database.close()
