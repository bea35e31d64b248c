"""Asks once a day at most whether there is a newer version. Nobody waits for it, and no failure is shown."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nurse_client.gui.background import Job, Lane
from nurse_client.gui.desk import Connection, Desk
from nurse_client.gui.settings import folder_of
from nurse_client.profile import Profile
from nurse_client.registry.errors import ClientTooOld, RegistryError

if TYPE_CHECKING:
    from nurse_client.update.proof import Judge

_ASKED_ON = "update/asked_on"

_log = logging.getLogger(__name__)


class UpdateWatch(QObject):
    """``found`` carries a newer version, and whether whoever published it asks every hospital to install it."""

    found = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QObject, make_judge: "Callable[[], Judge] | None" = None) -> None:
        """``make_judge`` is that of this program where none is given."""
        super().__init__(parent)
        self._make_judge = make_judge
        self._desk = desk
        self._asked = False

    def begin(self) -> None:
        """Asks whenever it is due and the registry answers."""
        self._desk.connection_changed.connect(self._on_connection)

    def _on_connection(self, connection: Connection) -> None:
        today = self._desk.today().isoformat()
        too_old = isinstance(connection.error, ClientTooOld)
        due = self._desk.settings.value(_ASKED_ON, "") != today or (too_old and not self._asked)
        if due and (connection.online or too_old):
            self._asked = True
            self._desk.settings.setValue(_ASKED_ON, today)
            self._desk.background.run(self, self._ask, self._tell, lane=Lane.NETWORK)

    def _ask(self, _: Job) -> tuple[str, bool] | None:
        from nurse_client.update.errors import UpdateFailed  # noqa: PLC0415 - not needed for the first paint
        from nurse_client.update.latest import newer_release  # noqa: PLC0415 - as above
        from nurse_client.update.proof import Judge  # noqa: PLC0415 - as above

        updates = Profile(folder_of(self._desk.settings)).updates
        judge = (self._make_judge or Judge.of_this_program)()
        try:
            shelf = newer_release(self._desk.client, judge, updates)
        except (RegistryError, UpdateFailed) as error:
            _log.info("no word of a newer version: %s %s", type(error).__name__, error)
            return None
        return None if shelf is None else (shelf.release.statement.version, shelf.release.mandatory)

    def _tell(self, found: tuple[str, bool] | None) -> None:
        if found is not None:
            self.found.emit(*found)
