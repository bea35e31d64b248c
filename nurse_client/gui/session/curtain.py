"""What the lock does with the windows: a page in front of all that the main window has, and all others hidden.

Nothing is closed: what was being typed is there again when the curtain opens.
"""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QToolTip, QWidget
from shiboken6 import isValid

_PASSING = {Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen}
"""Windows that close by themselves: menus, lists that drop down, tool tips."""


class Curtain(QObject):
    """In front of a main window whose central widget is the stack ``sides``."""

    def __init__(self, window: QWidget, sides: QStackedWidget) -> None:
        super().__init__(window)
        self._window, self._sides = window, sides
        self._front: QWidget | None = None
        self._hidden: list[QWidget] = []

    @property
    def is_drawn(self) -> bool:
        """Whether only the page shows."""
        return self._front is not None

    def draw(self, front: QWidget) -> None:
        """Shows only this page from now on. Windows that want to open meanwhile wait, and no shortcut works."""
        self._front = front
        while popup := QApplication.activePopupWidget():
            popup.close()
        QToolTip.hideText()
        for window in sorted(filter(self._is_other, QApplication.topLevelWidgets()), key=_depth, reverse=True):
            self._hide(window)
        if self._sides.indexOf(front) < 0:
            self._sides.addWidget(front)
        self._sides.setCurrentWidget(front)
        if application := QApplication.instance():
            application.installEventFilter(self)

    def open(self, *, show_again: bool = True) -> None:
        """Shows again what was hidden, each window above the one it belongs to."""
        if application := QApplication.instance():
            application.removeEventFilter(self)
        self._front = None
        self._sides.setCurrentIndex(0)
        hidden, self._hidden = self._hidden, []
        for window in sorted(filter(isValid, hidden), key=_depth):
            if isinstance(window, QDialog):
                window.finished.disconnect(self._let_go)
            if show_again:
                window.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only while the curtain is drawn: what wants to show is kept back, and shortcuts are for the page alone."""
        kind = event.type()
        if kind is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._keep_back(watched)
        elif kind is QEvent.Type.ToolTip:
            return True
        elif kind is QEvent.Type.Shortcut:
            return not (isinstance(watched, QWidget) and self._front and self._front.isAncestorOf(watched))
        return False

    def _is_other(self, window: QWidget) -> bool:
        return window is not self._window and window.isVisible() and window.windowType() not in _PASSING

    def _keep_back(self, window: QWidget) -> None:
        """Qt has not given it to the screen yet: it never comes there."""
        if window is not self._window and window.windowType() not in _PASSING:
            window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            QTimer.singleShot(0, window, partial(self._hide_what_came, window))

    def _hide_what_came(self, window: QWidget) -> None:
        self._hide(window)
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
        if not self.is_drawn:  # opened in between
            self._hidden.remove(window)
            window.show()

    def _hide(self, window: QWidget) -> None:
        window.hide()
        if window not in self._hidden:
            self._hidden.append(window)
            if isinstance(window, QDialog):
                window.finished.connect(self._let_go)

    def _let_go(self) -> None:
        """A dialog that ends behind the curtain, because its work is done, does not come back."""
        self._hidden = [window for window in self._hidden if window is not self.sender()]


def _depth(window: QWidget) -> int:
    """How many windows it stands above."""
    parent = window.parentWidget()
    return 0 if parent is None else 1 + _depth(parent.window())
