"""The backups that a desk keeps by itself: whole or not there, three days of them, in nobody's way."""

import threading
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from nurse_client.store.backups import KEPT, Backups, kept
from nurse_client.store.copying import verify
from nurse_client.store.database import Database, connect
from nurse_client.store.errors import Damaged, Stopped
from nurse_client.store.ledger import Ledger
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from tests.store.conftest import KEY
from tests.support.feed import NOW, confirm, page
from tests.support.records import nurse

MONDAY = date(2026, 11, 23)


@pytest.fixture
def backups(database: Database) -> Backups:
    Records(database).apply(page("c-1", nurses=[nurse(nurse_id=f"n-{number}") for number in range(500)]))
    return Backups(database)


def test_a_backup_is_a_copy_as_of_now_in_one_file_under_the_same_key(database: Database, backups: Backups) -> None:
    Outbox(database).add(confirm(1))
    assert backups.make_daily(MONDAY)
    (backup,) = kept(database.path)
    assert backup.name == "records.db.2026-11-23.backup"
    assert {file.name for file in backup.parent.iterdir()} - {backup.name} == {
        "records.db", "records.db-wal", "records.db-shm", "records.db.check",
    }  # fmt: skip
    verify(backup, lambda path: connect(path, KEY))
    with closing(connect(backup, KEY)) as copy:
        assert copy.execute("SELECT count(*) FROM records").fetchone() == (500,)
        assert copy.execute("SELECT action_id FROM outbox").fetchall() == [("action-1",)]
    assert "张晓丽".encode() not in backup.read_bytes()


def test_a_day_has_one_and_it_is_made_again_at_the_close_only_where_something_was_done(
    database: Database, backups: Backups
) -> None:
    assert backups.make_daily(MONDAY)
    assert not backups.make_daily(MONDAY)
    assert not backups.make_closing(MONDAY)
    Ledger(database).append("printed", "王敏", {}, NOW)
    assert not backups.make_daily(MONDAY)
    assert backups.make_closing(MONDAY)
    assert not backups.make_closing(MONDAY)
    assert len(kept(database.path)) == 1


def test_a_desk_where_nothing_was_done_makes_none_at_the_close(backups: Backups) -> None:
    assert not backups.make_closing(MONDAY)


def test_the_last_three_days_are_kept(database: Database, backups: Backups) -> None:
    for day in range(20, 26):
        backups.make_daily(MONDAY.replace(day=day))
    assert [backup.name[11:21] for backup in kept(database.path)] == ["2026-11-25", "2026-11-24", "2026-11-23"]
    assert len(kept(database.path)) == KEPT


def test_acts_are_written_while_a_copy_is_made_and_are_not_in_it(database: Database, tmp_path: Path) -> None:
    outbox, target = Outbox(database), tmp_path / "copy.db"
    Records(database).apply(page("c-1", nurses=[nurse(nurse_id=f"n-{number}") for number in range(2000)]))
    words: list[tuple[int, int]] = []

    def act_meanwhile(done: int, total: int) -> None:
        words.append((done, total))
        acting = threading.Thread(target=outbox.add, args=(confirm(len(words)),))
        acting.start()
        acting.join(10)
        assert not acting.is_alive(), "nobody waits for the copy"

    database.copy_to(target, act_meanwhile)
    assert len(words) > 1
    assert words[-1][0] == words[-1][1]
    assert outbox.count() == len(words)
    with closing(connect(target, KEY)) as copy:
        assert copy.execute("SELECT count(*) FROM outbox").fetchone() == (0,)


def test_a_copy_that_is_stopped_leaves_what_was_there(database: Database, backups: Backups, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_bytes(b"the one before")

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    before = {file.name for file in tmp_path.iterdir()} | {"records.db-shm"}
    with pytest.raises(Stopped):
        database.copy_to(target, stop)
    assert target.read_bytes() == b"the one before"
    assert {file.name for file in tmp_path.iterdir()} == before


def test_a_broken_page_is_found_when_the_day_is_backed_up(database: Database, backups: Backups) -> None:
    told: list[bool] = []
    database.on_damage = lambda: told.append(True)
    database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(database.path.read_bytes())
    content[len(content) // 2] ^= 1
    database.path.write_bytes(content)
    with pytest.raises(Damaged):
        backups.make_daily(MONDAY)
    assert kept(database.path) == []
    assert told
