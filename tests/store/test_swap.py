"""New files take the place of a copy's as one, wherever that is cut off."""

from pathlib import Path

import pytest

from nurse_client.store.swap import finish, put_in_place, workshop

NAMES = ("records.db", "records.db.check", "key.vault")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A copy with the log of a crash."""
    for name in (*NAMES, "records.db-wal", "records.db-shm"):
        (tmp_path / name).write_text("former")
    (tmp_path / "records.db.2026-11-23.backup").write_text("former")
    return tmp_path / "records.db"


def names_and_texts(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text() for file in folder.iterdir() if file.is_file()}


def put_new_files(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_text("new")


@pytest.mark.parametrize("moved", range(len(NAMES) + 1))
def test_what_was_cut_off_while_files_were_moved_is_finished(path: Path, moved: int) -> None:
    order = ("records.db.check", "key.vault", "records.db")
    (done := path.parent / "restored").mkdir()
    put_new_files(done, *order[moved:])
    put_new_files(path.parent, *order[:moved])
    if moved == len(order):
        put_new_files(path.parent, "records.db-wal")  # of the new file, in use since
        path.with_name("records.db-shm").unlink()
    finish(path)
    found = names_and_texts(path.parent)
    assert {found[name] for name in NAMES} == {"new"}
    assert found.get("records.db-wal") == ("new" if moved == len(order) else None)
    assert not done.exists()


def test_where_nothing_was_cut_off_nothing_is_done(path: Path) -> None:
    before = names_and_texts(path.parent)
    finish(path)
    assert names_and_texts(path.parent) == before


@pytest.mark.parametrize("backups_too", [False, True])
def test_the_former_files_are_kept_aside(path: Path, backups_too: bool) -> None:
    with workshop(path.parent) as work:
        put_new_files(work, "records.db", "records.db.check")
        put_in_place(path, "replaced", backups_too=backups_too)
    (aside,) = path.parent.glob("replaced-*")
    kept = {*NAMES, "records.db-wal"} | ({"records.db.2026-11-23.backup"} if backups_too else set())
    assert names_and_texts(aside) == dict.fromkeys(kept, "former")
    assert names_and_texts(path.parent) == {
        "records.db": "new",
        "records.db.check": "new",
        "key.vault": "former",
    } | ({} if backups_too else {"records.db.2026-11-23.backup": "former"})


def test_a_workshop_that_is_left_leaves_nothing_and_begins_empty(path: Path) -> None:
    (path.parent / "restoring").mkdir()
    put_new_files(path.parent / "restoring", "of-a-program-that-was-killed")
    with workshop(path.parent) as work:
        assert list(work.iterdir()) == []
        put_new_files(work, "records.db")
    assert not (path.parent / "restoring").exists()
