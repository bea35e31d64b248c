"""What takes the place of a copy that is damaged, or of one that is replaced by a backup from elsewhere."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from nurse_client.store.backups import kept, newest_whole
from nurse_client.store.copying import copy_verified, to_disk, verify
from nurse_client.store.database import SALT, Database, connect, store_errors
from nurse_client.store.merging import Occasion, merge
from nurse_client.store.rescue import Rescued, read_all
from nurse_client.store.swap import put_in_place, workshop


class Source(Struct, frozen=True):
    """A whole file, closed, and its key: what a restored copy begins with."""

    path: Path
    key: bytes


def rebuild(made: Path, path: Path, key: bytes, *, source: Source | None, rescued: Rescued, occasion: Occasion) -> int:
    """Makes the file ``made``, to take the place of the copy at ``path``: what ``source`` holds, or nothing, with what
    was rescued laid over it. Gives how many acts wait in it. Raises StoreError."""
    with store_errors():
        salt = next((backup.read_bytes()[:SALT] for backup in kept(path)), b"")
        if source is not None:
            with closing(connect(source.path, source.key)) as reader:
                copy_verified(reader, made, lambda file: connect(file, key, salt))
        elif salt:
            connect(made, key, salt).close()
    database = Database.open(made, key)
    try:
        waiting = merge(database, rescued, occasion)
    finally:
        database.close()
    with store_errors():
        verify(made, lambda file: connect(file, key))
        to_disk(made)
    return waiting


class Repair:
    """The way on from a damaged copy that nobody has open any more: looks what can be had back, then does it.

    Both take a while and raise StoreError.
    """

    def __init__(self, path: Path, key: bytes, operator: str) -> None:
        self._path, self._key, self._operator = path, key, operator

    def examine(self) -> "Findings":
        """What can be had back."""
        backup = newest_whole(self._path, lambda file: connect(file, self._key))
        with workshop(self._path.parent) as work:
            return Findings(backup, read_all(self._path, self._key, work, backup))

    def restore(self, findings: "Findings", at: datetime, *, anew: bool = False) -> int:
        """Puts the backup, or with ``anew`` an empty copy, in place of the damaged one, with all that was rescued.

        Gives how many acts wait.
        """
        backup = None if anew else findings.backup
        source = None if backup is None else Source(backup, self._key)
        occasion = Occasion("repaired", self._operator, {"from": "" if backup is None else backup.name}, at)
        path, key, rescued = self._path, self._key, findings.rescued
        with workshop(path.parent) as work:
            waiting = rebuild(work / path.name, path, key, source=source, rescued=rescued, occasion=occasion)
            put_in_place(path, "damaged")
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
