"""Puts another copy in the place of one, so that whoever is killed meanwhile finds the one or the other.

The new files are made in the folder ``restoring`` inside the copy's own. Once they are whole, the folder is renamed to
``restored``: from then on they are the copy, and ``finish`` moves them, at the next start if need be.
"""

import os
import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from nurse_client.store.backups import kept, newest_whole
from nurse_client.store.copying import copy_verified, to_disk, verify
from nurse_client.store.database import SALT, Database, connect, store_errors
from nurse_client.store.merging import merge
from nurse_client.store.rescue import Rescued, read_all

_DONE = "restored"
_LOGS = ("-wal", "-shm")


class Source(Struct, frozen=True):
    """A whole file, closed, and its key: what a restored copy begins with."""

    path: Path
    key: bytes


def workshop(folder: Path) -> Path:
    """An empty folder in which the files of a restored copy are made. Raises StoreError."""
    with store_errors():
        work = folder / "restoring"
        if work.exists():
            shutil.rmtree(work)
        work.mkdir(parents=True)
        return work


def rebuild(
    path: Path,
    key: bytes,
    source: Source | None,
    rescued: Rescued,
    event: str,
    operator: str,
    details: dict[str, str],
    at: datetime,
) -> int:
    """Makes, in the workshop of the copy at ``path``, what is to take its place: what ``source`` holds, or nothing,
    with what was rescued laid over it. Gives how many acts wait in it. Raises StoreError."""
    made = path.parent / "restoring" / path.name
    with store_errors():
        salt = next((backup.read_bytes()[:SALT] for backup in kept(path)), b"")
        if source is not None:
            with closing(connect(source.path, source.key)) as reader:
                copy_verified(reader, made, lambda file: connect(file, key, salt))
        elif salt:
            connect(made, key, salt).close()
    database = Database.open(made, key)
    try:
        waiting = merge(database, rescued, event, operator, details, at)
    finally:
        database.close()
    with store_errors():
        verify(made, lambda file: connect(file, key))
        to_disk(made)
    return waiting


def put_in_place(path: Path, aside: str) -> Path | None:
    """Puts what the workshop holds in the place of the copy at ``path``; gives the folder, whose name begins with
    ``aside``, in which the former files are kept untouched. None where there were none. Raises StoreError."""
    folder = path.parent
    with store_errors():
        kept_aside = _keep_aside(path, folder / f"{aside}-{datetime.now(UTC):%Y%m%dT%H%M%S}") if path.exists() else None
        for name in ("taken.db", "whole.db"):
            for end in ("", *_LOGS):
                (folder / "restoring" / (name + end)).unlink(missing_ok=True)
        (folder / "restoring").replace(folder / _DONE)
    finish(path)
    return kept_aside


def finish(path: Path) -> None:
    """Moves the files of a restored copy to their places, where that was cut off or not begun. Raises StoreError."""
    done = path.parent / _DONE
    with store_errors():
        if not done.is_dir():
            return
        others = [file for file in done.iterdir() if not file.name.startswith(path.name) or file.suffix == ".check"]
        for file in others:
            file.replace(path.parent / file.name)
        if (done / path.name).exists():
            for end in _LOGS:  # they belong to the former file
                path.with_name(path.name + end).unlink(missing_ok=True)
            (done / path.name).replace(path)
        shutil.rmtree(done)


def _keep_aside(path: Path, aside: Path) -> Path:
    """A second name for the file, its log and its note: they stay where they are until the new ones are there."""
    aside.mkdir(exist_ok=True)
    for name in (path.name, f"{path.name}-wal", f"{path.name}.check"):
        file = path.with_name(name)
        if file.exists():
            try:
                os.link(file, aside / name)
            except OSError:  # a file system without links
                shutil.copyfile(file, aside / name)
    return aside


class Repair:
    """The way on from a damaged copy that nobody has open any more: looks what can be had back, then does it.

    Both take a while and raise StoreError.
    """

    def __init__(self, path: Path, key: bytes, operator: str) -> None:
        self._path, self._key, self._operator = path, key, operator

    def examine(self) -> "Findings":
        """What can be had back."""
        work = workshop(self._path.parent)
        backup = newest_whole(self._path, lambda file: connect(file, self._key))
        rescued = read_all(self._path, self._key, work, backup)
        return Findings(backup, rescued)

    def restore(self, findings: "Findings", at: datetime, *, anew: bool = False) -> int:
        """Puts the backup, or with ``anew`` an empty copy, in place of the damaged one, with all that was rescued.

        Gives how many acts wait.
        """
        workshop(self._path.parent)
        backup = None if anew else findings.backup
        source = None if backup is None else Source(backup, self._key)
        details = {"from": "" if backup is None else backup.name}
        waiting = rebuild(self._path, self._key, source, findings.rescued, "repaired", self._operator, details, at)
        put_in_place(self._path, "damaged")
        return waiting


class Findings(Struct, frozen=True):
    """What can be had back of a damaged copy."""

    backup: Path | None
    rescued: Rescued

    @property
    def backed_up_at(self) -> datetime | None:
        """When the backup was made."""
        return None if self.backup is None else datetime.fromtimestamp(self.backup.stat().st_mtime, UTC)

    @property
    def waiting(self) -> int:
        """How many acts were found that wait to be sent."""
        return len(self.rescued.outbox)
