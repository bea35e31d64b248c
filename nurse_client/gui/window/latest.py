"""获取最新: the one action that fetches what is new at the registry, in the roster's tool bar and in the menu."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from nurse_client.gui.desk import Desk
from nurse_client.gui.words.common import instant_words


class GetLatest(QAction):
    """Begins a synchronisation at once. Says when it is under way, and in its tip of when the records are."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setShortcut(QKeySequence(QKeySequence.StandardKey.Refresh))
        self.triggered.connect(self._begin)
        desk.connection_changed.connect(self._rest)
        self._rest()

    def _begin(self) -> None:
        self.setEnabled(False)
        self.setText(self.tr("Getting the latest…"))
        self._desk.sync.at_once()

    def _rest(self) -> None:
        self.setEnabled(True)
        self.setText(self.tr("Get the latest (F5)"))
        template = self.tr("Sends what waits and fetches what is new. Records as of {time}.")
        self.setToolTip(template.format(time=instant_words(self._desk.synchronised_at) or self.tr("never")))
