"""Looks after the key of an open desk: where it is, said in the status line, and that the keyring holds it again."""

from PySide6.QtCore import QObject

from nurse_client.gui.desk import Desk
from nurse_client.gui.session.entrance import Entry
from nurse_client.gui.session.keyring_question import KeyringQuestion
from nurse_client.gui.settings import Settings
from nurse_client.gui.window.status_line import StatusLine


class KeyWatch(QObject):
    """Lives as long as the desk, and looks after each synchronisation: that is when there are new tokens to keep."""

    def __init__(
        self, entry: Entry, desk: Desk, *, status: StatusLine, settings: Settings, keyring: KeyringQuestion
    ) -> None:
        super().__init__(desk)
        self._entry, self._status, self._settings, self._keyring = entry, status, settings, keyring
        desk.connection_changed.connect(self._look)

    def show(self) -> None:
        """Says how it stands, and has the next start rely on it or not."""
        keeping = self._entry.keeping
        self._status.show_key(wanted=keeping.wanted, trouble=keeping.trouble)
        if self._settings.remembered is not keeping.remembered:
            self._settings.keep_account(self._entry.registry_url, self._entry.operator, remembered=keeping.remembered)

    def _look(self) -> None:
        keeping = self._entry.keeping
        if keeping.can_be_tried_again:
            self._keyring.ask(lambda _: keeping.try_again(), lambda *_: self.show(), lambda *_: None)
        self.show()
