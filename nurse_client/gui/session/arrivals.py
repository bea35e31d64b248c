"""Backups that come to this desk from a file: opened, looked at, put in place. All of it runs on a lane."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from nurse_client.gui.session.entrance import EntranceError
from nurse_client.profile import Copy, Profile
from nurse_client.store import vault
from nurse_client.store.copying import Progress
from nurse_client.store.database import fits, store_errors
from nurse_client.store.errors import KeyringUnusable, WrongPassword
from nurse_client.store.sealed import Unsealed, put_at_desk, unseal
from nurse_client.store.swap import finish


class Guest(Struct, frozen=True):
    """A backup that was opened. ``copy`` is where it belongs at this desk; ``key`` opens what is there already, where
    it is known without asking."""

    unsealed: Unsealed
    copy: Copy
    key: bytes | None

    @property
    def meets_records(self) -> bool:
        """Whether this desk has records of the same account."""
        return self.copy.database.exists()


class Arrivals:
    """``keys`` are those of copies that were put in place since the program started, by the copy's name: they open it
    also where the account's password has been changed since the backup was made."""

    def __init__(self, profile: Profile, remembered_key: Callable[[Copy], bytes]) -> None:
        """``remembered_key`` gives what the keyring holds for a copy, or raises."""
        self._profile, self._remembered_key = profile, remembered_key
        self.keys: dict[str, bytes] = {}

    def open(self, file: Path, passphrase: str, progress: Progress) -> Guest:
        """Opens a backup; nothing at this desk is changed. Raises StoreError."""
        self.leave()
        with store_errors():
            self._room.mkdir(parents=True)
        try:
            unsealed = unseal(file, passphrase, self._room, progress)
            copy = self._profile.copy_of(unsealed.desk.registry_url, unsealed.desk.username)
            finish(copy.database)
            return Guest(unsealed, copy, self._known_key(copy, unsealed.desk.key))
        except BaseException:
            self.leave()
            raise

    def settle(self, guest: Guest, password: str, at: datetime, *, unopened: bool = False) -> int:
        """Puts the backup in place; gives how many acts wait. ``password`` opens the records that are there, where
        that is not known yet; ``unopened`` sets them aside. Raises StoreError."""
        copy, key = guest.copy, guest.key
        if guest.meets_records and key is None and not unopened:
            key = _unwrapped(copy, password)
        waiting = put_at_desk(guest.unsealed, copy.database, key, at)
        self.keys[copy.name] = key or guest.unsealed.desk.key
        self.leave()
        return waiting

    def leave(self) -> None:
        """Removes what was taken out of a backup. It is encrypted there too."""
        shutil.rmtree(self._room, ignore_errors=True)

    @property
    def _room(self) -> Path:
        return self._profile.folder / "arriving"

    def _known_key(self, copy: Copy, of_the_backup: bytes) -> bytes | None:
        if not copy.database.exists():
            return None
        if fits(copy.database, of_the_backup):  # it was made here
            return of_the_backup
        with suppress(KeyringUnusable, EntranceError):
            key = self._remembered_key(copy)
            return key if fits(copy.database, key) else None
        return None


def _unwrapped(copy: Copy, password: str) -> bytes:
    with store_errors():
        blob = copy.read_vault()
    try:
        return vault.unwrap(blob, password)
    except ValueError:  # no vault any more: no password opens it
        raise WrongPassword from None
