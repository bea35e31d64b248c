"""The backups that a desk keeps beside its copy, under the same key: one for each of the last three days."""

import logging
import re
from contextlib import closing
from datetime import date
from pathlib import Path

from nurse_client.store.copying import Connect, Progress, unwatched, verify
from nurse_client.store.database import Database, store_errors
from nurse_client.store.errors import StoreError

KEPT = 3
_NAME = re.compile(r".+\.\d{4}-\d{2}-\d{2}\.backup")
_LEDGER_END = "SELECT value FROM state WHERE name = 'ledger_end'"
_log = logging.getLogger(__name__)


class Backups:
    """Makes the backups of an open copy. What fails leaves the backups as they were.

    Acts and the ledger are what the registry can't give back; both end in the ledger, which therefore tells whether a
    backup is as good as the copy.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def make_daily(self, day: date, progress: Progress = unwatched) -> bool:
        """Makes the day's backup, unless there is one. Raises StoreError, and what ``progress`` raises."""
        return not self._path_of(day).exists() and self._make(day, progress)

    def make_closing(self, day: date) -> bool:
        """Makes the day's backup again, where something was done since the last one. Raises StoreError."""
        return not self._is_up_to_date() and self._make(day, unwatched)

    def _make(self, day: date, progress: Progress) -> bool:
        self._database.copy_to(self._path_of(day), progress)
        for old in kept(self._database.path)[KEPT:]:
            with store_errors():
                old.unlink()
        _log.info("the backup of the day is made")
        return True

    def _path_of(self, day: date) -> Path:
        return self._database.path.with_name(f"{self._database.path.name}.{day}.backup")

    def _is_up_to_date(self) -> bool:
        end = self._database.value(_LEDGER_END)
        newest = next(iter(kept(self._database.path)), None)
        if newest is None:
            return end is None  # nothing was ever done here
        with store_errors(), closing(self._database.opens(newest)) as backup:
            return bool(backup.execute(_LEDGER_END).fetchone() == (None if end is None else (end,)))


def kept(path: Path) -> list[Path]:
    """The backups of the copy at this path, the newest first."""
    found = [file for file in path.parent.glob(f"{path.name}.*.backup") if _NAME.fullmatch(file.name)]
    return sorted(found, reverse=True)


def newest_whole(path: Path, connect: Connect) -> Path | None:
    """The newest backup of the copy at this path in which every page is right; None where there is none."""
    for backup in kept(path):
        try:
            with store_errors():
                verify(backup, connect)
        except StoreError:
            _log.warning("a backup is damaged")
        else:
            return backup
    return None
