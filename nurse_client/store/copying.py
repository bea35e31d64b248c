"""One definition of a copy that can be trusted: made of an open file, read back from the disk, then put in place."""

import os
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from nurse_client.store.errors import Damaged

Connect = Callable[[Path], Any]
"""Opens a connection to a file, with the key it has or is to have."""
Progress = Callable[[int, int], None]
"""Told how many of how many; what it raises stops the work, which then leaves nothing behind."""

_PAGES = 250
"""How many pages of 4 KiB go over between two words of progress."""


def unwatched(_done: int, _total: int) -> None:
    """Progress that nobody looks at."""


def copy_verified(source: Any, target: Path, connect: Connect, progress: Progress = unwatched) -> None:
    """Copy an open file, under the key that ``connect`` knows. ``target`` is then there in full, or as it was before.

    Raises Damaged where the copy, read back, is not whole.
    """
    unfinished = target.with_name(target.name + ".new")
    unfinished.unlink(missing_ok=True)
    try:
        with closing(connect(unfinished)) as copy:
            source.backup(copy, pages=_PAGES, progress=lambda _, left, total: progress(total - left, total))
            copy.execute("PRAGMA journal_mode = DELETE")  # a single file
        verify(unfinished, connect)
        to_disk(unfinished)
        unfinished.replace(target)
    except BaseException:
        for name in (unfinished.name, unfinished.name + "-journal"):
            with suppress(OSError):
                unfinished.with_name(name).unlink(missing_ok=True)
        raise


def verify(path: Path, connect: Connect) -> None:
    """Read every page of a file that nobody has open. Raises Damaged where one is broken."""
    with closing(connect(path)) as connection:
        broken_pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        if broken_pages or connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise Damaged("the copy could not be verified")


def to_disk(path: Path) -> None:
    """Wait until the file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
