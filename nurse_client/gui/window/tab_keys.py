"""The tabs by keyboard: Ctrl+1 to Ctrl+9 in the order of the bar."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget

_KEYS = tuple(QKeySequence(f"Ctrl+{digit}") for digit in range(1, 10))


class TabKeys(QObject):
    """Works while the tabs show, wherever the focus is."""

    def __init__(self, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        for index, key in enumerate(_KEYS):
            QShortcut(key, tabs).activated.connect(partial(self._go_to, index))

    def tell(self) -> None:
        """Writes the keys into the tool tips. To be called when a tab has come in."""
        for index, key in zip(range(self._tabs.count()), _KEYS, strict=False):
            self._tabs.setTabToolTip(index, key.toString(QKeySequence.SequenceFormat.NativeText))

    def _go_to(self, index: int) -> None:
        if tab := self._tabs.widget(index):
            self._tabs.setCurrentIndex(index)
            tab.setFocus()
