"""When a desk backs itself up: once a day, and again at its end where something was done since.

After the first complete synchronisation of the day the copy is at its newest; at the end the acts of the day are in it.
Between the two a damaged disk takes the acts only if their own pages are on the broken part.
"""

import logging
from datetime import date

from PySide6.QtCore import QObject, Signal

from nurse_client.gui.background import Background, Job, Lane
from nurse_client.gui.watching import watched
from nurse_client.store.backups import Backups
from nurse_client.store.database import Database
from nurse_client.store.errors import Damaged, Stopped, StoreError

_log = logging.getLogger(__name__)


class DailyBackup(QObject):
    """The backups of one open copy. One that fails holds nobody up."""

    failed = Signal(object)
    """The error for which the day's backup could not be made."""

    def __init__(self, background: Background, database: Database, parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._backups = background, Backups(database)
        self._made_on: date | None = None
        self._job: Job | None = None

    def make(self, day: date) -> None:
        """Makes the day's backup, unless it is there or on its way."""
        if self._made_on == day:
            return
        self._made_on, backups = day, self._backups
        self._job = self._background.run(
            self,
            lambda job: backups.make_daily(day, watched(job)),
            lambda _: None,
            self._fail,
            lane=Lane.NETWORK,  # the store's own stays free: acts go on
        )

    def close(self, day: date) -> None:
        """Asks for the last backup, on the store's lane behind all acts. Nobody is told any more if it fails."""
        if self._job is not None:
            self._job.cancel()
        backups = self._backups

        def make(_: Job) -> None:
            try:
                backups.make_closing(day)
            except StoreError as error:
                _log.info("no backup at the end of the day: %s", type(error).__name__)

        self._background.run(self, make, lambda _: None)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Stopped | Damaged):
            return  # it is closed, or a page says it
        _log.info("no backup of the day: %s", type(error).__name__)
        self.failed.emit(error)
