"""Puts new files in the place of a copy's, so that whoever is killed meanwhile finds the former ones or the new ones.

They are made in the folder ``restoring`` inside the copy's own. Once they are whole, the folder is renamed to
``restored``: from then on they are the copy, and ``finish`` moves them to their places, at the next start if need be.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from nurse_client.store.backups import kept
from nurse_client.store.database import store_errors

_MAKING, _DONE = "restoring", "restored"
_LOGS = ("-wal", "-shm")


@contextmanager
def workshop(folder: Path) -> Iterator[Path]:
    """An empty folder inside a copy's own, in which files are made; gone afterwards, unless they were put in place.

    Raises StoreError.
    """
    work = folder / _MAKING
    with store_errors():
        if work.exists():
            shutil.rmtree(work)
        work.mkdir(parents=True)
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def put_in_place(path: Path, aside: str, *, backups_too: bool = False) -> None:
    """Puts what the workshop of the copy at ``path`` holds in its place.

    The former files are kept untouched in a folder whose name begins with ``aside``, ``backups_too`` where the new copy
    has another key. Raises StoreError.
    """
    folder = path.parent
    with store_errors():
        if path.exists():
            _keep_aside(path, folder / f"{aside}-{datetime.now(UTC):%Y%m%dT%H%M%S}", backups_too=backups_too)
        (folder / _MAKING).replace(folder / _DONE)
    finish(path)


def finish(path: Path) -> None:
    """Moves the files that were put in place to their places, where that was cut off. Raises StoreError."""
    done = path.parent / _DONE
    with store_errors():
        if not done.is_dir():
            return
        for file in done.iterdir():
            if file.name != path.name:
                file.replace(path.parent / file.name)
        if (done / path.name).exists():
            for end in _LOGS:  # they belong to the former file
                path.with_name(path.name + end).unlink(missing_ok=True)
            (done / path.name).replace(path)
        done.rmdir()


def _keep_aside(path: Path, aside: Path, *, backups_too: bool) -> None:
    """A second name for the files of a copy: they stay where they are until the new ones are there."""
    aside.mkdir(exist_ok=True)
    backups = kept(path)
    for file in path.parent.iterdir():
        if file.is_file() and file not in backups and not file.name.endswith("-shm"):
            try:
                os.link(file, aside / file.name)
            except OSError:  # a file system without links
                shutil.copyfile(file, aside / file.name)
    for backup in backups if backups_too else []:
        backup.replace(aside / backup.name)
