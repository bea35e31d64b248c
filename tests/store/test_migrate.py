import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlite

from nurse_client.domain.paper_trail import Step
from nurse_client.domain.records import ActivationCode, Application, Nurse
from nurse_client.store.database import Database
from nurse_client.store.errors import Damaged
from nurse_client.store.ledger import Ledger
from nurse_client.store.migrate import MIGRATIONS, Layout, migrate
from nurse_client.store.outbox import Outbox, OutboxState
from nurse_client.store.papers import Papers
from nurse_client.store.records import Records
from tests.store.conftest import KEY
from tests.store.frozen import freeze
from tests.support.feed import REFERENCE, confirm
from tests.support.records import INSTITUTION, application, nurse

NEWEST = max(MIGRATIONS.glob("*.sql")).read_text("utf-8").splitlines()[0].removeprefix("-- layout ")
NOW_HERE = Layout(*map(int, NEWEST.split(".")))
COMING = Layout(NOW_HERE.major, NOW_HERE.minor + 1)
NEXT = f"-- layout {COMING.major}.{COMING.minor}\nCREATE TABLE later (name TEXT) STRICT;\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The migrations of the program, to which a test adds some."""
    return shutil.copytree(MIGRATIONS, tmp_path / "migrations")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A copy of the newest layout with something in it."""
    path = tmp_path / "records.db"
    database = Database.open(path, KEY)
    with database.transaction() as connection:
        connection.execute("INSERT INTO state VALUES ('kept', x'01')")
    database.close()
    return path


def connect(path: Path) -> Any:
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    return connection


def run(path: Path, folder: Path, connect: Callable[[Path], Any] = connect) -> Any:
    connection = connect(path)
    try:
        migrate(connection, path, connect, folder)
        return connection.execute("SELECT name FROM sqlite_master WHERE name = 'later'").fetchall()
    finally:
        connection.close()


@pytest.mark.parametrize("frozen", sorted(freeze.FOLDER.glob("*.db")), ids=lambda file: file.stem)
def test_a_copy_of_every_released_layout_opens_with_all_that_is_in_it(frozen: Path, tmp_path: Path) -> None:
    database = Database.open(Path(shutil.copy(frozen, tmp_path / "records.db")), freeze.KEY)
    records, outbox, ledger = Records(database), Outbox(database), Ledger(database)
    assert (records.institution(), records.reference(), records.reference_etag()) == (
        INSTITUTION,
        REFERENCE,
        '"etag-1"',
    )
    assert (records.cursor(), records.all(Nurse), records.all(Application)) == ("c-1", [nurse()], [application()])
    assert [code.code for code in records.all(ActivationCode)] == ["ABCDE-FGHJK"]
    assert (records.first_nurses(1), records.roster()[0][0]) == ([nurse()], nurse())
    assert records.history("n-1") is not None
    assert records.photo("photo-1") == b"\xff\xd8\xff\xd9"
    assert [(item.action_id, item.state) for item in outbox.items()] == [
        ("action-2", OutboxState.REJECTED),
        ("action-3", OutboxState.QUEUED),
    ]
    seen = None if frozen.stem == "layout-1.0" else freeze.SEEN
    assert outbox.as_seen(confirm(3)) == seen
    assert [receipt.receipt_no for receipt in outbox.receipts()] == ["R1"]
    assert (len(ledger.entries()), ledger.verify()) == (2, None)
    since_there_is_a_register = frozen.stem >= "layout-1.2"
    assert [trail.stage for trail in Papers(database).trails()] == [Step.SIGNED] * since_there_is_a_register
    database.close()


def test_the_newest_layout_is_frozen() -> None:
    assert (freeze.FOLDER / f"layout-{NEWEST}.db").exists()


def test_a_migration_brings_the_tables_on_and_keeps_what_is_in_them(path: Path, folder: Path) -> None:
    (folder / "9998_later.sql").write_text(NEXT)
    assert run(path, folder) == [("later",)]
    connection = connect(path)
    assert Layout.of(connection) == COMING
    assert connection.execute("SELECT name FROM state").fetchall() == [("kept",)]
    connection.close()


def test_a_backup_with_the_old_layout_is_made_first(path: Path, folder: Path) -> None:
    (folder / "9998_later.sql").write_text(NEXT)
    run(path, folder)
    backup = connect(path.with_name(f"records.db.{NEWEST}.backup"))
    assert Layout.of(backup) == NOW_HERE
    assert backup.execute("SELECT name FROM state").fetchall() == [("kept",)]
    assert backup.execute("SELECT name FROM sqlite_master WHERE name = 'later'").fetchall() == []
    backup.close()


def test_nothing_is_migrated_when_the_backup_can_not_be_trusted(path: Path, folder: Path) -> None:
    (folder / "9998_later.sql").write_text(NEXT)

    def connect_on_a_bad_disk(opened: Path) -> Any:
        if ".backup" in opened.name and opened.exists():
            content = bytearray(opened.read_bytes())
            content[5000] ^= 1
            opened.write_bytes(content)
        return connect(opened)

    with pytest.raises(Damaged):
        run(path, folder, connect_on_a_bad_disk)
    connection = connect(path)
    assert Layout.of(connection) == NOW_HERE
    connection.close()


def test_a_migration_that_fails_changes_nothing(path: Path, folder: Path) -> None:
    (folder / "9998_later.sql").write_text(NEXT + "DROP TABLE nowhere;\n")
    with pytest.raises(sqlite.OperationalError):
        run(path, folder)
    connection = connect(path)
    assert Layout.of(connection) == NOW_HERE
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'later'").fetchone() == (0,)
    connection.close()


def test_each_step_of_a_long_way_is_backed_up(path: Path, folder: Path) -> None:
    (folder / "9998_later.sql").write_text(NEXT)
    (folder / "9999_other.sql").write_text(f"-- layout {NOW_HERE.major + 1}.0\nDROP TABLE later;\n")
    assert run(path, folder) == []
    assert {file.name for file in path.parent.glob("*.backup")} == {
        f"records.db.{layout.major}.{layout.minor}.backup" for layout in (NOW_HERE, COMING)
    }


def test_a_new_copy_is_no_older_one_to_back_up(path: Path) -> None:
    assert list(path.parent.glob("*.backup")) == []


def test_a_migration_without_its_layout_is_a_mistake(path: Path, folder: Path) -> None:
    (folder / "9998_later.sql").write_text("CREATE TABLE later (name TEXT);\n")
    with pytest.raises(ValueError, match="layout"):
        run(path, folder)
