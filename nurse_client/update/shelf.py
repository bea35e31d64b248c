"""The folder in which a new version arrives: first as a part, then, once it is what was signed, under its name."""

import errno
import hashlib
import os
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from nurse_client.domain.release import LARGEST, Release
from nurse_client.update.errors import Fault, UpdateFailed

Progress = Callable[[int, int], None]
"""Told how many bytes are here, of how many (0: not known); what it raises stops the work."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_PIECE = 1 << 18
_arriving = threading.Lock()
"""One package at a time: who stopped a download and goes on at once waits until the former one has noticed."""


class Shelf:
    """The place of one release in the profile's folder for updates, which is for its owner only."""

    def __init__(self, folder: Path, release: Release) -> None:
        stated = release.statement
        self.release, self._folder = release, folder
        self.package = folder / release.package_name
        self._part = folder / f"{stated.sha256[:16]}.part"
        self._tag = folder / f"{stated.sha256[:16]}.tag"

    @property
    def size(self) -> int:
        """How many bytes the package has, 0 where that is not told."""
        return self.release.statement.size

    @property
    def loaded(self) -> int:
        """How many bytes of it are here."""
        return next((file.stat().st_size for file in (self.package, self._part) if file.exists()), 0)

    @property
    def tag(self) -> str:
        """What the server called the file of which a part is here."""
        with suppress(OSError):
            return self._tag.read_text(encoding="utf-8")
        return ""

    def holds_package(self) -> bool:
        """Whether all of it is here, and as it was signed."""
        with suppress(OSError), self.package.open("rb") as file:
            return sha256_of(file) == self.release.statement.sha256
        return False

    @contextmanager
    def arriving(self) -> Iterator[None]:
        """For whoever brings it in: makes the folder and keeps others out meanwhile. Raises UpdateFailed."""
        with _arriving, _writing():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            yield

    def begin_anew(self, tag: str = "") -> None:
        """Throws away what is here; what comes is called ``tag``."""
        self._part.unlink(missing_ok=True)
        if tag:
            self._tag.write_text(tag, encoding="utf-8")
        else:
            self._tag.unlink(missing_ok=True)

    def take(self, pieces: Iterable[bytes], progress: Progress) -> None:
        """Adds what comes to what is here and puts the whole under its name.

        Raises UpdateFailed. What came stays for the next time, unless the whole is not what was signed (ALTERED).
        """
        with self._part.open("ab+") as file:
            file.seek(0)
            digest = hashlib.sha256()
            for piece in iter(lambda: file.read(_PIECE), b""):
                digest.update(piece)
            here, most = file.tell(), self.size or LARGEST
            _make_sure_of_room(self._folder, self.size - here)
            progress(here, self.size)
            for piece in pieces:
                here += len(piece)
                if here > most:
                    break
                file.write(piece)
                digest.update(piece)
                progress(here, self.size)
            file.flush()
            os.fsync(file.fileno())
        if here < self.size:
            raise UpdateFailed(Fault.CUT_SHORT)
        if digest.hexdigest() != self.release.statement.sha256:
            self.clear()
            raise UpdateFailed(Fault.ALTERED)
        self._part.replace(self.package)
        self._tag.unlink(missing_ok=True)

    def clear(self) -> None:
        """Throws away whatever is here of it."""
        for file in (self._part, self._tag, self.package):
            with suppress(OSError):
                file.unlink(missing_ok=True)

    def clear_others(self) -> None:
        """Throws away what is left of other releases."""
        _clear(self._folder, {self._part, self._tag, self.package})


def clear_all(folder: Path) -> None:
    """Throws away what is left of releases that nobody offers any more."""
    _clear(folder, set())


def _clear(folder: Path, kept: set[Path]) -> None:
    with _arriving, suppress(OSError):
        for file in set(folder.iterdir()) - kept:
            file.unlink()


def sha256_of(file: IO[bytes]) -> str:
    """The hash of what an open file has from here on, in hex."""
    return hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type] # it asks for more than it uses


def _make_sure_of_room(folder: Path, wanted: int) -> None:
    """Raises UpdateFailed where so many bytes would fill the disk, on which the records are too."""
    if wanted > 0 and shutil.disk_usage(folder).free < wanted:
        raise UpdateFailed(Fault.DISK_FULL)


@contextmanager
def _writing() -> Iterator[None]:
    """What the disk refuses, as an UpdateFailed."""
    try:
        yield
    except OSError as error:
        raise UpdateFailed(Fault.DISK_FULL if error.errno in _FULL else Fault.NOT_WRITABLE) from error
