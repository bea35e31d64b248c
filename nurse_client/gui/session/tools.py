"""检查本机 and 检查更新: what can be asked for at an open desk and before one is open."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from nurse_client.gui.background import Background
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.settings import Settings, folder_of

if TYPE_CHECKING:
    from nurse_client.gui.dialogs.update import Way


class Tools(QObject):
    """Opens their dialogs."""

    def __init__(
        self, window: MainWindow, background: Background, settings: Settings, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(window)
        self._window, self._background, self._folder, self._clock = window, background, folder_of(settings), clock

    def check_computer(self, *, with_question: bool) -> None:
        """检查本机. ``with_question``: its result can go to customer service, which takes an open desk."""
        from nurse_client.gui.dialogs.computer_check import ComputerCheckDialog  # noqa: PLC0415 - not for the first paint

        dialog = ComputerCheckDialog(self._background, self._folder, self._clock, self._window)
        dialog.question_wanted.connect(self._window.ask_service)
        dialog.ui.ask.setVisible(with_question)
        dialog.open()

    def look_for_update(self, way: "Way | None") -> None:
        """检查更新, at the registry that ``way`` leads to or from a stick."""
        from nurse_client.gui.dialogs.update import UpdateDialog  # noqa: PLC0415 - as above

        dialog = UpdateDialog(self._background, self._folder, way, self._window)
        dialog.installing.connect(self._window.close, Qt.ConnectionType.QueuedConnection)
        dialog.open()
