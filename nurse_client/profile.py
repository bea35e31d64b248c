"""Where a desk keeps its files: settings, log, lock, and an encrypted copy per account."""

import hashlib
import os
from pathlib import Path
from urllib.parse import urlsplit

from msgspec import Struct

from nurse_client.registry.address import LOOPBACK

NAME = "nurse-client"


class Copy(Struct, frozen=True):
    """The files of one account's encrypted copy. ``name`` is also the name of its secrets in the keyring."""

    name: str
    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted records, outbox and ledger."""
        return self.folder / "records.db"

    @property
    def vault(self) -> Path:
        """The data key, wrapped by the password."""
        return self.folder / "key.vault"

    def read_vault(self) -> bytes:
        """The wrapped key. Raises OSError."""
        return self.vault.read_bytes()

    def write_vault(self, wrapped: bytes) -> None:
        """Keeps the wrapped key: the new one is on the disk in full before the old one goes."""
        self.folder.mkdir(parents=True, exist_ok=True)
        unfinished = self.vault.with_suffix(".new")
        with unfinished.open("wb") as file:
            file.write(wrapped)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(self.vault)


class Profile(Struct, frozen=True):
    """One desk's folder. Everything the program writes is below it."""

    folder: Path

    @classmethod
    def default(cls) -> "Profile":
        """The folder of the person who is logged in to the computer."""
        import platformdirs  # noqa: PLC0415 - not needed where the folder is named

        return cls(platformdirs.user_data_path(NAME, appauthor=False))

    @property
    def settings(self) -> Path:
        """Addresses, widths and other things that are no secret."""
        return self.folder / "settings.ini"

    @property
    def log(self) -> Path:
        """The masked log."""
        return self.folder / "nurse-client.log"

    @property
    def lock(self) -> Path:
        """Held by the program that has the profile open."""
        return self.folder / "open.lock"

    @property
    def practice(self) -> Path:
        """The practice registry's data."""
        return self.folder / "practice-registry"

    @property
    def updates(self) -> Path:
        """Where a new version of the program arrives."""
        return self.folder / "updates"

    def copy_of(self, registry_url: str, username: str) -> Copy:
        """The copy of an account of a registry. The folder's name tells neither.

        A registry on this computer is the same one on whatever port it listens today.
        """
        address = urlsplit(registry_url)
        place = address.hostname if address.hostname in LOOPBACK else f"{address.netloc}{address.path.rstrip('/')}"
        name = hashlib.sha256(f"{place}\n{username}".encode()).hexdigest()[:16]
        return Copy(name, self.folder / "copies" / name)

    def prepare(self) -> None:
        """Makes the folder, for its owner only. Raises OSError."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
