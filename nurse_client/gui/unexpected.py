"""What nobody expected: one dialog, a masked log, and the program goes on."""

import logging
import sys
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from nurse_client.gui.clipboard import put
from nurse_client.gui.words.sentences import sentence
from nurse_client.log import masked
from nurse_client.store.errors import Damaged

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_log = logging.getLogger(__name__)


class Unexpected(QObject):
    """Stands in for ``sys.excepthook`` while it lives. Errors on other threads are shown too."""

    _raised = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QMessageBox | None = None
        self._raised.connect(self._show)
        self._former = sys.excepthook
        sys.excepthook = self._take

    def release(self) -> None:
        """Gives the hook back."""
        sys.excepthook = self._former

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._former(kind, error, trace)
            return
        if issubclass(kind, Damaged):
            return  # the desk has told of it, and a page says it
        details = masked("".join(traceback.format_exception(kind, error, trace)))
        _log.error("unexpected: %s", details)
        self._raised.emit(sentence(error), details)

    def _show(self, text: str, details: str) -> None:
        """One dialog at a time: a storm of errors is told once, all of it is in the log."""
        if self._dialog is not None:
            return
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - most days never need it

        dialog = QMessageBox(QMessageBox.Icon.Warning, self.tr("Unexpected error"), text, parent=self._window)
        dialog.setInformativeText(self.tr("The program goes on. The details hold no ID numbers and can be passed on."))
        dialog.setDetailedText(details)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = dialog.addButton(self.tr("Copy the details"), QMessageBox.ButtonRole.ActionRole)
        dialog.addButton(QMessageBox.StandardButton.Close)
        copy.clicked.connect(lambda: put(details))
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None
