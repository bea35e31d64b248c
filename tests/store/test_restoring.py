"""A damaged copy is led back to what people did: from the backup, from the damaged file, and without doubles."""

import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from nurse_client.domain.actions import Outcome, OutcomeKind
from nurse_client.domain.paper_trail import Mark, Step
from nurse_client.domain.records import Nurse
from nurse_client.store.backups import Backups, kept
from nurse_client.store.database import Database
from nurse_client.store.errors import Damaged
from nurse_client.store.ledger import Ledger
from nurse_client.store.outbox import Outbox, OutboxState
from nurse_client.store.papers import Papers
from nurse_client.store.records import Records
from nurse_client.store.restoring import Repair
from nurse_client.store.swap import finish
from tests.store.conftest import KEY
from tests.store.frozen import freeze
from tests.support.feed import NOW, confirm, issue_code, page
from tests.support.records import INSTITUTION, application, nurse
from tests.support.trails import printed

PAGE = 4096


def accepted(number: int, **result: str) -> Outcome:
    return Outcome(
        action_id=f"action-{number}",
        outcome=OutcomeKind.ACCEPTED,
        receipt_no=f"R{number}",
        target_version=1,
        result=result,
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed copy of 400 nurses with a backup; six acts since: one accepted before the backup, one after, one sent,
    one withdrawn, one made after the backup, one issued code."""
    path = tmp_path / "records.db"
    database = Database.open(path, KEY)
    records, outbox, ledger = Records(database), Outbox(database), Ledger(database)
    records.put_institution(INSTITUTION)
    records.apply(page("c-1", nurses=[nurse(nurse_id=f"n-{number}") for number in range(400)]))
    for number in range(1, 5):
        outbox.add(confirm(number))
        ledger.append("confirm", "王敏", {"action_id": f"action-{number}"}, NOW)
    outbox.sending(["action-1"])
    outbox.settle([accepted(1)], NOW)
    Backups(database).make_daily(NOW.date())
    outbox.sending(["action-2"])
    outbox.settle([accepted(2)], NOW)
    outbox.withdraw("action-3")
    ledger.append("withdrawn", "王敏", {"action_id": "action-3"}, NOW)
    outbox.sending(["action-4"])
    outbox.add(confirm(5))
    outbox.add(issue_code(6))
    ledger.append("confirm", "王敏", {"action_id": "action-5"}, NOW)
    outbox.sending(["action-6"])
    outbox.settle([accepted(6, code_id="k-1", code="ABCDE-FGHJK")], NOW)
    database.close()
    return path


def root_pages(path: Path) -> dict[str, int]:
    database = Database.open(path, KEY)
    pages = dict(database.rows("SELECT name, rootpage FROM sqlite_master WHERE rootpage"))
    database.close()
    return pages


def break_pages(path: Path, *numbers: int) -> None:
    content = bytearray(path.read_bytes())
    for number in numbers:
        content[(number - 1) * PAGE : number * PAGE] = os.urandom(PAGE)
    path.write_bytes(content)


def repaired(path: Path, *, anew: bool = False) -> Database:
    repair = Repair(path, KEY, "王敏")
    repair.restore(repair.examine(), NOW, anew=anew)
    return Database.open(path, KEY)


def waiting(database: Database) -> list[str]:
    return [item.action_id for item in Outbox(database).items()]


@pytest.mark.parametrize("anew", [False, True], ids=["backup", "anew"])
@pytest.mark.parametrize("broken", ["records", "first", "all of the first", "cut short"])
def test_all_that_waits_comes_back_and_nothing_twice(path: Path, broken: str, anew: bool) -> None:
    if broken == "records":
        break_pages(path, root_pages(path)["records"])
    elif broken == "first":
        content = bytearray(path.read_bytes())
        content[100:600] = bytes(500)
        path.write_bytes(content)
    elif broken == "all of the first":
        break_pages(path, 1)
    else:
        content = path.read_bytes()
        path.write_bytes(content[: -3 * PAGE - 100])
    with pytest.raises(Damaged):
        whole(path)
    database = repaired(path, anew=anew)
    assert waiting(database) == ["action-4", "action-5"]
    assert [receipt.receipt_no for receipt in Outbox(database).receipts()] == ["R1", "R2", "R6"]
    assert database.rows("SELECT code FROM plain_codes") == [("ABCDE-FGHJK",)]
    assert Records(database).institution() == INSTITUTION
    assert Records(database).count(Nurse) == (0 if anew else 400)
    assert Records(database).cursor() is None, "all records are pulled again"
    assert Ledger(database).verify() is None
    events = [entry.event for entry in Ledger(database).entries()]
    assert events == [*["confirm"] * 4, "withdrawn", "confirm", "repaired"]
    database.close()


def whole(path: Path) -> None:
    database = Database.open(path, KEY)
    try:
        for table in ("records", "outbox", "receipts", "state", "ledger"):
            database.rows(f"SELECT * FROM {table}")  # noqa: S608 - our own
        assert database.rows("PRAGMA integrity_check") == [("ok",)]
    finally:
        database.close()


@pytest.mark.parametrize("anew", [False, True], ids=["backup", "anew"])
def test_what_the_person_saw_and_where_the_papers_lie_come_back(path: Path, anew: bool) -> None:
    opened = Database.open(path, KEY)
    seen = application(application_id="p-7")
    Outbox(opened).add(confirm(7), seen)
    Outbox(opened).postpone("action-7", NOW)
    Papers(opened).add([printed(), printed(record_id="p-2")])
    Papers(opened).mark([printed().key], Mark(step=Step.SIGNED, at=NOW, by="王敏"))
    Backups(opened).make_daily(NOW.date() + timedelta(days=1))
    Papers(opened).mark([printed().key], Mark(step=Step.SEALED, at=NOW, by="王敏"))
    before = Papers(opened).trails()
    opened.close()
    break_pages(path, root_pages(path)["records"])
    database = repaired(path, anew=anew)
    item = Outbox(database).items()[-1]
    assert (item.action_id, item.faults, item.not_before) == ("action-7", 1, NOW)
    assert Outbox(database).as_seen(confirm(7)) == seen
    assert Papers(database).trails() == before
    database.close()


def test_a_damaged_copy_of_an_older_layout_is_read_too(tmp_path: Path) -> None:
    old = Path(shutil.copy(freeze.FOLDER / "layout-1.0.db", tmp_path / "records.db"))
    rescued = Repair(old, freeze.KEY, "王敏").examine().rescued
    assert [item.action_id for item in rescued.outbox] == ["action-2", "action-3"]
    assert (rescued.as_seen, rescued.prints, rescued.marks) == ({}, [], [])


def test_what_was_sent_keeps_its_attempts_and_what_was_not_can_be_withdrawn(path: Path) -> None:
    break_pages(path, root_pages(path)["records"])
    database = repaired(path)
    assert [(item.state, item.attempts) for item in Outbox(database).items()] == [
        (OutboxState.SENDING, 1),
        (OutboxState.QUEUED, 0),
    ]
    database.close()


def test_where_the_acts_themselves_are_broken_the_backup_has_them_and_the_lost_ones_are_counted(path: Path) -> None:
    break_pages(path, root_pages(path)["outbox"])
    repair = Repair(path, KEY, "王敏")
    findings = repair.examine()
    assert (findings.waiting, findings.rescued.unreadable) == (0, 2)
    repair.restore(findings, NOW)
    database = Database.open(path, KEY)
    items = Outbox(database).items()
    assert [item.action_id for item in items] == ["action-4"], "the one that the registry has not answered"
    assert items[0].attempts > 0, "it may have been sent since: nobody withdraws it"
    assert Ledger(database).entries()[-1].details["unreadable"] == "2"
    database.close()


def test_where_the_list_of_acts_is_broken_too_none_comes_back_that_was_withdrawn(path: Path) -> None:
    pages = root_pages(path)
    break_pages(path, pages["outbox"], pages["sqlite_autoindex_outbox_1"])
    database = repaired(path)
    assert waiting(database) == ["action-4"], "2 has a receipt, 3 was withdrawn: the ledger says so"
    database.close()


def test_a_ledger_with_a_hole_goes_on_behind_the_backups_and_keeps_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    database = Database.open(path, KEY)
    ledger = Ledger(database)
    ledger.append("before", "王敏", {}, NOW)
    Backups(database).make_daily(NOW.date())
    for number in range(300):
        ledger.append("seen_in_full", "王敏", {"nurse_id": f"n-{number}"}, NOW)
    leaf = leaf_in_the_middle(database)
    database.close()
    break_pages(path, leaf)
    database = repaired(path)
    entries = Ledger(database).entries()
    assert Ledger(database).verify() is None
    assert entries[0].event == "before"
    where = [entry.event for entry in entries].index("repaired")
    assert int(entries[where].details["apart"]) == len(entries) - where - 1 > 0
    assert entries[-1].details == {"nurse_id": "n-299", "formerly": "301"}
    assert 250 < len(entries) - 1 < 301, "what was on the broken page is gone"
    database.close()


def leaf_in_the_middle(database: Database) -> int:
    """A page of the ledger that is not its last one: the file grew by nothing else."""
    return int(database.value("PRAGMA page_count")) - 3


def test_without_a_backup_one_begins_anew_with_what_could_be_read(path: Path) -> None:
    for backup in kept(path):
        backup.unlink()
    break_pages(path, 1)
    content = path.read_bytes()
    repair = Repair(path, KEY, "王敏")
    findings = repair.examine()
    assert (findings.backup, findings.backed_up_at) == (None, None)
    assert findings.waiting == 0, "the salt is gone with the first page, and no backup has it"
    repair.restore(findings, NOW, anew=True)
    (aside,) = path.parent.glob("damaged-*")
    assert (aside / "records.db").read_bytes() == content
    whole(path)


def test_a_broken_backup_is_passed_over_for_the_one_before(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    database = Database.open(path, KEY)
    assert Backups(database).make_closing(NOW.date().replace(day=24))
    database.close()
    newest, before = kept(path)
    break_pages(newest, 5)
    break_pages(path, 2)
    assert Repair(path, KEY, "王敏").examine().backup == before
    assert "damaged" in caplog.text


def test_the_damaged_file_is_kept_as_it_is_with_its_log(path: Path) -> None:
    break_pages(path, 2)
    (log := path.with_name("records.db-wal")).write_bytes(b"of the damaged file")
    content = path.read_bytes()
    repaired(path).close()
    (aside,) = path.parent.glob("damaged-*")
    assert {file.name: file.read_bytes() for file in aside.iterdir()} == {
        "records.db": content,
        "records.db-wal": b"of the damaged file",
        "records.db.check": path.with_name("records.db.check").read_bytes(),
    }
    assert not log.exists()
    assert {file.name for file in path.parent.iterdir()} == {
        "records.db", "records.db.check", kept(path)[0].name, aside.name,
    }  # fmt: skip


RESTORING = """
import os, signal, sys
from pathlib import Path
from nurse_client.store.restoring import Repair
from tests.store.conftest import KEY
from tests.store.frozen import freeze
from tests.support.feed import NOW

left = int(sys.argv[2])

def count(event, arguments):
    global left
    if event in {"os.rename", "os.remove", "os.link", "os.mkdir", "shutil.rmtree"}:
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

path = Path(sys.argv[1])
repair = Repair(path, KEY, "desk")
findings = repair.examine()
sys.addaudithook(count)
repair.restore(findings, NOW)
print("done")
"""


def test_killed_at_any_step_the_next_start_finds_the_damaged_or_the_restored_copy(path: Path) -> None:
    break_pages(path, root_pages(path)["records"])
    damaged = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    steps, found, done = 0, set(), False
    while not done:
        steps += 1
        for left in path.parent.rglob("*"):
            if left.is_file():
                left.unlink()
        for name, content in damaged.items():
            (path.parent / name).write_bytes(content)
        program = [sys.executable, "-c", RESTORING, path, str(steps)]
        done = "done" in subprocess.run(program, capture_output=True, text=True, check=False).stdout
        finish(path)
        if path.read_bytes() == damaged["records.db"]:
            found.add("damaged")
        else:
            found.add("restored")
            whole(path)
            database = Database.open(path, KEY)
            assert waiting(database) == ["action-4", "action-5"]
            database.close()
    assert found == {"damaged", "restored"}
    assert steps > 10


def test_the_rescued_state_decodes(path: Path) -> None:
    break_pages(path, root_pages(path)["records"])
    rescued = Repair(path, KEY, "王敏").examine().rescued
    assert msgspec.json.decode(rescued.state["institution"])["name"] == INSTITUTION.name
    assert "cursor" not in rescued.state
