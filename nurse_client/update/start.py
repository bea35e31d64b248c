"""The start of a setup that was proven: what starts is what was proven, to the last byte."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from nurse_client.update.errors import Fault, UpdateFailed
from nurse_client.update.shelf import Shelf, sha256_of

Launch = Callable[[Path], None]
"""Starts a setup as a program of its own. Raises OSError."""

BY_THE_PROGRAM = "/UPDATE"
"""Tells the setup that the program has started it and is ending: it waits for that, and opens the program again."""


def start(shelf: Shelf, launch: Launch) -> None:
    """Starts the package of the shelf. Raises UpdateFailed; one that is not what was signed is thrown away."""
    try:
        with _held(shelf.package) as file:
            if sha256_of(file) == shelf.release.statement.sha256:
                launch(shelf.package)
                return
    except OSError as error:
        raise UpdateFailed(Fault.NOT_STARTED) from error
    shelf.clear()
    raise UpdateFailed(Fault.ALTERED)


if sys.platform == "win32":
    import _winapi
    import msvcrt

    def launcher() -> Launch | None:
        """What starts a setup here: as if it had been opened in the file manager, so that Windows may ask for the
        rights of an administrator."""
        return lambda setup: os.startfile(setup, "open", BY_THE_PROGRAM)  # noqa: S606 - it was proven

    @contextmanager
    def _held(file: Path) -> Iterator[IO[bytes]]:
        """The file, which nobody can write to, rename or remove meanwhile."""
        readers_only = 0x00000001  # FILE_SHARE_READ
        handle = _winapi.CreateFile(
            str(file), _winapi.GENERIC_READ, readers_only, _winapi.NULL, _winapi.OPEN_EXISTING, 0, _winapi.NULL
        )
        with os.fdopen(msvcrt.open_osfhandle(handle, os.O_RDONLY), "rb") as opened:
            yield opened

else:

    def launcher() -> Launch | None:
        """Nothing: here whoever looks after the computer installs the package."""
        return None

    @contextmanager
    def _held(file: Path) -> Iterator[IO[bytes]]:
        with file.open("rb") as opened:
            yield opened
