"""A backup in one file under a passphrase, and the way from it to a desk."""

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from nurse_client.domain.actions import Outcome, OutcomeKind
from nurse_client.domain.records import Nurse
from nurse_client.store import sealed, vault
from nurse_client.store.backups import Backups, kept
from nurse_client.store.database import Database
from nurse_client.store.errors import BackupUnusable, Fault, Stopped, Unreadable
from nurse_client.store.ledger import Ledger
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from nurse_client.store.sealed import VAULT, Desk, put_at_desk, seal, unseal
from tests.store.conftest import KEY
from tests.support.feed import NOW, confirm, page
from tests.support.records import INSTITUTION, nurse

PASSPHRASE = "vier wörter 四个词"
PASSWORD = "Correct-Horse-47"
OTHER_KEY = bytes(range(50, 82))


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk("https://registry.example", "ward", KEY, vault.wrap(KEY, PASSWORD), NOW)


@pytest.fixture
def file(database: Database, desk: Desk, tmp_path: Path) -> Path:
    """The backup of a desk with two acts waiting."""
    Records(database).put_institution(INSTITUTION)
    Records(database).apply(page("c-1", nurses=[nurse(nurse_id=f"n-{number}") for number in range(50)]))
    for number in (1, 2):
        Outbox(database).add(confirm(number))
        Ledger(database).append("confirm", "ward", {"action_id": f"action-{number}"}, NOW)
    (tmp_path / "stick").mkdir()
    target = tmp_path / "stick" / "desk.backup"
    seal(database, target, PASSPHRASE, desk)
    return target


@pytest.fixture
def work(tmp_path: Path) -> Path:
    (tmp_path / "work").mkdir()
    return tmp_path / "work"


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """Where the copy lies on the other machine."""
    return tmp_path / "other" / "records.db"


def existing(path: Path) -> None:
    """A copy of the same account that was made at the other machine, with an act of its own and the other's first."""
    path.parent.mkdir()
    (path.parent / VAULT).write_bytes(vault.wrap(OTHER_KEY, PASSWORD))
    with closing(Database.open(path, OTHER_KEY)) as database:
        outbox = Outbox(database)
        for number in (1, 7):
            outbox.add(confirm(number))
        Ledger(database).append("confirm", "ward", {"action_id": "action-7"}, NOW)
        outbox.sending(["action-1"])
        accepted = Outcome(action_id="action-1", outcome=OutcomeKind.ACCEPTED, receipt_no="R1", target_version=1)
        outbox.settle([accepted], NOW)
        Backups(database).make_daily(NOW.date())


def ids(database: Database) -> list[str]:
    return [item.action_id for item in Outbox(database).items()]


def test_the_file_holds_nothing_in_plain_and_leaves_nothing_beside_it(file: Path, database: Database) -> None:
    content = file.read_bytes()
    person = nurse()
    for text in (person.name, person.id_number, INSTITUTION.name, "ward", "registry.example", PASSPHRASE):
        assert text.encode() not in content
    assert b"SQLite format" not in content
    assert KEY not in content
    assert [one.name for one in file.parent.iterdir()] == ["desk.backup"]
    assert {one.name for one in database.path.parent.iterdir() if one.is_file()} == {
        "records.db", "records.db-wal", "records.db-shm", "records.db.check",
    }  # fmt: skip


def test_at_a_desk_without_a_copy_everything_is_there_and_opens_with_the_accounts_password(
    file: Path, work: Path, elsewhere: Path, desk: Desk
) -> None:
    unsealed = unseal(file, PASSPHRASE, work)
    assert (unsealed.desk, unsealed.institution, unsealed.waiting) == (desk, INSTITUTION.name, 2)
    elsewhere.parent.mkdir()
    assert put_at_desk(unsealed, elsewhere, None, NOW) == 2
    key = vault.unwrap((elsewhere.parent / VAULT).read_bytes(), PASSWORD)
    with closing(Database.open(elsewhere, key)) as database:
        assert ids(database) == ["action-1", "action-2"]
        assert not Outbox(database).withdraw("action-1"), "the first machine may have sent it"
        assert Records(database).count(Nurse) == 50
        assert Records(database).cursor() is None
        assert [entry.event for entry in Ledger(database).entries()] == ["confirm", "confirm", "restored"]
        assert Ledger(database).verify() is None
        assert database.value("SELECT count(*) FROM state WHERE name = 'sealed'") == 0
    assert {one.name for one in elsewhere.parent.iterdir()} == {"records.db", "records.db.check", VAULT}


def test_what_waits_in_a_copy_that_is_there_is_laid_over_the_backup(file: Path, work: Path, elsewhere: Path) -> None:
    existing(elsewhere)
    former = elsewhere.read_bytes(), (elsewhere.parent / VAULT).read_bytes()
    assert put_at_desk(unseal(file, PASSPHRASE, work), elsewhere, OTHER_KEY, NOW) == 2
    with closing(Database.open(elsewhere, OTHER_KEY)) as database:
        assert ids(database) == ["action-2", "action-7"], "the first has its receipt"
        assert Outbox(database).withdraw("action-7"), "it is known here that it was never sent"
        events = [entry.event for entry in Ledger(database).entries()]
        assert events == ["confirm", "confirm", "restored", "confirm"]
        assert Ledger(database).verify() is None
    (aside,) = elsewhere.parent.glob("replaced-*")
    assert ((aside / "records.db").read_bytes(), (aside / VAULT).read_bytes()) == former
    assert (elsewhere.parent / VAULT).read_bytes() == former[1]
    assert len(kept(elsewhere)) == 1


def test_a_copy_that_can_not_be_opened_is_set_aside_whole(file: Path, work: Path, elsewhere: Path) -> None:
    existing(elsewhere)
    assert put_at_desk(unseal(file, PASSPHRASE, work), elsewhere, None, NOW) == 2
    Database.open(elsewhere, KEY).close()
    assert kept(elsewhere) == [], "they have the former key"
    (aside,) = elsewhere.parent.glob("replaced-*")
    with closing(Database.open(aside / "records.db", OTHER_KEY)) as database:
        assert ids(database) == ["action-7"]
    assert len(kept(aside / "records.db")) == 1


def cut(content: bytes) -> bytes:
    return content[:-5000]


def changed(content: bytes) -> bytes:
    return content[:20_000] + bytes([content[20_000] ^ 1]) + content[20_001:]


def longer(content: bytes) -> bytes:
    return content + b"more"


def newer(content: bytes) -> bytes:
    return content[:20] + b"\x02" + content[21:]


def letter(_: bytes) -> bytes:
    return b"Dear colleague, this is a letter.\n" * 500


SPOILT = [
    (cut, Fault.CUT_SHORT),
    (lambda content: content[:60], Fault.CUT_SHORT),
    (lambda content: content[:10], Fault.CUT_SHORT),
    (changed, Fault.CHANGED),
    (longer, Fault.CHANGED),
    (newer, Fault.TOO_NEW),
    (letter, Fault.NO_BACKUP),
    (lambda _: b"", Fault.NO_BACKUP),
]


@pytest.mark.parametrize(("spoil", "fault"), SPOILT)
def test_a_file_that_can_not_be_used_is_told_by_what_is_wrong_with_it(
    file: Path, work: Path, spoil: Callable[[bytes], bytes], fault: Fault
) -> None:
    file.write_bytes(spoil(file.read_bytes()))
    with pytest.raises(BackupUnusable) as refused:
        unseal(file, PASSPHRASE, work)
    assert refused.value.fault is fault


def test_a_wrong_passphrase_is_told_as_such(file: Path, work: Path) -> None:
    with pytest.raises(BackupUnusable) as refused:
        unseal(file, PASSPHRASE + " ", work)
    assert refused.value.fault is Fault.WRONG_PASSPHRASE


def test_a_backup_of_a_newer_layout_is_refused(database: Database, desk: Desk, tmp_path: Path, work: Path) -> None:
    database.rows("PRAGMA user_version = 2000")
    seal(database, tmp_path / "newer.backup", PASSPHRASE, desk)
    with pytest.raises(BackupUnusable) as refused:
        unseal(tmp_path / "newer.backup", PASSPHRASE, work)
    assert refused.value.fault is Fault.TOO_NEW


def test_a_backup_that_is_stopped_leaves_the_file_before_it(database: Database, desk: Desk, file: Path) -> None:
    before = file.read_bytes()
    for part in (0, 1):

        def stop(done: int, total: int, part: int = part) -> None:
            if 2 * done > part * total:
                raise Stopped

        with pytest.raises(Stopped):
            seal(database, file, PASSPHRASE, desk, stop)
        assert file.read_bytes() == before
        assert [one.name for one in file.parent.iterdir()] == ["desk.backup"]
        assert not database.path.with_name("sealing.db").exists()


def test_a_drive_that_is_gone_is_told_and_nothing_is_left(database: Database, desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        seal(database, tmp_path / "gone" / "desk.backup", PASSPHRASE, desk)
    assert not database.path.with_name("sealing.db").exists()


def test_each_file_has_a_key_of_its_own(database: Database, desk: Desk, file: Path, tmp_path: Path) -> None:
    seal(database, tmp_path / "second", PASSPHRASE, desk)
    at = sealed._VAULT_AT
    keys = {vault.unwrap(one.read_bytes()[at : at + vault.LENGTH], PASSPHRASE) for one in (file, tmp_path / "second")}
    assert len(keys) == 2
    assert KEY not in keys


def test_what_is_not_this_desks_vault_is_written_as_it_came(
    database: Database, desk: Desk, tmp_path: Path, work: Path
) -> None:
    odd = replace(desk, vault=os.urandom(81))
    seal(database, tmp_path / "odd", PASSPHRASE, odd)
    assert unseal(tmp_path / "odd", PASSPHRASE, work).desk == odd
