import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from nurse_client.store.database import Database
from nurse_client.store.errors import Damaged, DiskFull, NewerVersion, Unreadable, WrongKey
from tests.store.conftest import KEY


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "records.db"


@pytest.fixture
def closed(path: Path) -> Path:
    """A copy with something in it, not open."""
    database = Database.open(path, KEY)
    put(database, "name", b"value" * 3000)
    database.close()
    return path


def put(database: Database, name: str, value: bytes) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO state VALUES (?, ?)", (name, value))


def test_what_was_committed_is_there_when_opened_again(closed: Path) -> None:
    database = Database.open(closed, KEY)
    assert database.value("SELECT value FROM state") == b"value" * 3000
    database.close()


def test_the_file_tells_nothing_without_the_key(closed: Path) -> None:
    content = b"".join(file.read_bytes() for file in closed.parent.iterdir())
    assert b"value" not in content
    assert b"SQLite format" not in content
    assert KEY not in content


def test_a_wrong_key_is_told_as_such(closed: Path) -> None:
    with pytest.raises(WrongKey):
        Database.open(closed, os.urandom(32))


@pytest.mark.parametrize("position", [3, 2000, 5000])
def test_a_damaged_file_is_told_as_such(closed: Path, position: int) -> None:
    content = bytearray(closed.read_bytes())
    content[position] ^= 0xFF
    closed.write_bytes(content)
    with pytest.raises(Damaged):
        read_all(Database.open(closed, KEY))


def read_all(database: Database) -> None:
    try:
        database.rows("SELECT * FROM state")
        database.rows("SELECT * FROM records")
        database.rows("SELECT sql FROM sqlite_master")
    finally:
        database.close()


def test_a_file_that_is_no_copy_of_ours_is_unreadable(path: Path) -> None:
    path.write_bytes(b"Dear colleague, this is a letter.\n" * 500)
    with pytest.raises(Unreadable):
        Database.open(path, KEY)


def test_a_folder_that_is_not_there_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        Database.open(tmp_path / "missing" / "records.db", KEY)


def test_the_right_key_opens_a_copy_that_lost_its_note_and_gets_a_new_one(closed: Path) -> None:
    note = closed.with_name("records.db.check")
    note.unlink()
    Database.open(closed, KEY).close()
    assert note.exists()
    with pytest.raises(WrongKey):
        Database.open(closed, os.urandom(32))


def test_only_its_owner_may_read_the_file(closed: Path) -> None:
    on_windows = 0o666  # there the folder of the profile is what keeps others out
    assert stat.S_IMODE(closed.stat().st_mode) == (on_windows if os.name == "nt" else 0o600)


def test_a_commit_waits_for_the_disk_unless_it_is_said_to_be_replaceable(database: Database) -> None:
    assert database.value("PRAGMA journal_mode") == "wal"
    full, normal = 2, 1
    for durable, level in [(True, full), (False, normal), (True, full)]:
        with database.transaction(durable=durable):
            assert database.value("PRAGMA synchronous") == level


def test_an_exception_takes_the_whole_transaction_back(database: Database) -> None:
    def half_of_it() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO state VALUES ('first', x'00')")
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        half_of_it()
    assert database.rows("SELECT * FROM state") == []


def test_several_acts_can_be_one_transaction(database: Database) -> None:
    def two_acts() -> None:
        with database.transaction():
            put(database, "first", b"")
            put(database, "second", b"")
            raise RuntimeError("after both")

    with pytest.raises(RuntimeError):
        two_acts()
    assert database.rows("SELECT * FROM state") == []


def test_a_full_disk_leaves_what_was_there_and_nothing_half_done(
    database: Database, fill_disk: Callable[[], None]
) -> None:
    put(database, "before", b"")
    fill_disk()

    def too_much() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO state VALUES ('small', x'00')")
            connection.execute("INSERT INTO state VALUES ('large', zeroblob(100000))")

    with pytest.raises(DiskFull):
        too_much()
    assert database.rows("SELECT name FROM state") == [("before",)]
    database.rows("PRAGMA max_page_count = 1000000")
    put(database, "after", b"")


def test_a_mistake_of_our_own_is_not_blamed_on_the_disk(database: Database) -> None:
    put(database, "twice", b"")
    with pytest.raises(sqlite.IntegrityError):
        put(database, "twice", b"")


def test_threads_take_turns(database: Database) -> None:
    def count_up() -> None:
        for _ in range(50):
            with database.transaction() as connection:
                (value,) = connection.execute("SELECT count(*) FROM state").fetchone()
                connection.execute("INSERT INTO state VALUES (?, x'')", (str(value),))

    threads = [threading.Thread(target=count_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert database.value("SELECT count(*) FROM state") == 200


def test_a_copy_of_a_newer_program_is_refused_and_left_alone(closed: Path) -> None:
    mark_layout(closed, 2000)
    before = closed.read_bytes()
    with pytest.raises(NewerVersion) as refused:
        Database.open(closed, KEY)
    assert (refused.value.found, refused.value.known) == (2, 1)
    assert closed.read_bytes() == before


def test_a_newer_minor_layout_can_be_used(closed: Path) -> None:
    mark_layout(closed, 1007)
    database = Database.open(closed, KEY)
    assert database.value("SELECT value FROM state") == b"value" * 3000
    database.close()


def mark_layout(path: Path, user_version: int) -> None:
    database = Database.open(path, KEY)
    database.rows(f"PRAGMA user_version = {user_version}")
    database.close()
