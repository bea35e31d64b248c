"""When a desk backs itself up: once a day, and again at its end where something was done since.

After the first complete synchronisation of the day the copy is at its newest; at the end the acts of the day are in it.
Between the two a damaged disk takes the acts only if their own pages are on the broken part.
"""

import logging
from typing import TYPE_CHECKING

from nurse_client.gui.background import Job, Lane
from nurse_client.gui.watching import watched
from nurse_client.store.backups import Backups
from nurse_client.store.errors import Damaged, Stopped, StoreError

if TYPE_CHECKING:
    from nurse_client.gui.desk import Desk

_log = logging.getLogger(__name__)


class DailyBackup:
    """The backups of one open desk. One that fails is said, and holds nobody up."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._backups = Backups(desk.database)
        self._made_on = ""
        self._job: Job | None = None

    def make(self) -> None:
        """Makes the day's backup, unless it is there or on its way."""
        day = self._desk.today()
        if self._made_on == str(day):
            return
        self._made_on = str(day)
        self._job = self._desk.background.run(
            self._desk,
            lambda job: self._backups.make_daily(day, watched(job)),
            lambda _: None,
            self._fail,
            lane=Lane.NETWORK,  # the store's own stays free: acts go on
        )

    def close(self) -> None:
        """Asks for the last backup, on the store's lane behind all acts. Nobody is told any more if it fails."""
        if self._job is not None:
            self._job.cancel()
        self._desk.database.on_damage = lambda: None
        day = self._desk.today()

        def make(_: Job) -> None:
            try:
                self._backups.make_closing(day)
            except StoreError as error:
                _log.info("no backup at the end of the day: %s", type(error).__name__)

        self._desk.background.run(self._desk, make, lambda _: None)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, Stopped | Damaged):
            return
        _log.info("no backup of the day: %s", type(error).__name__)
        self._desk.not_backed_up.emit(error)
