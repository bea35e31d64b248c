"""How every screen looks: each tab, and each dialog that the header opens, in light and in dark, at one size."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressBar, QPushButton, QToolButton, QWidget

from nurse_client.gui.desk import Desk
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.panels.nurse_panel import SETTLED as READ
from nurse_client.gui.tabs.late import all_there
from nurse_client.gui.tabs.roster import RosterTab
from nurse_client.gui.tour import hands
from nurse_client.gui.tour.day import SETTLED
from nurse_client.gui.tour.papers import await_preview, leave_preview
from nurse_client.gui.tour.report import Report
from nurse_client.gui.tour.script import Until

_WINDOWS = {Qt.WindowType.Window, Qt.WindowType.Dialog}
_REPAINTED = 60
"""Milliseconds in which the window changes its colours."""


class Looks:
    """Visits the screens of an open desk. It knows none of them by name: whatever is there is looked at."""

    def __init__(
        self,
        window: MainWindow,
        *,
        wear: Callable[[Qt.ColorScheme], None],
        desk: Callable[[], Desk | None],
        account: tuple[str, str],
        report: Report,
    ) -> None:
        self._window, self._wear, self._find_desk = window, wear, desk
        self._account, self._report = account, report

    def steps(self) -> Iterator[Until]:
        """Signs in and looks at everything."""
        yield from self._sign_in()
        bar = self._window.ui.tabs.tabBar()
        for index in range(bar.count()):
            hands.choose_tab(bar, index)
            tab = self._window.ui.tabs.widget(index)
            yield from self._look_at(self._window, type(tab).__name__)
            if hands.shows(tab, QPushButton, "print"):
                yield from self._look_at_paper(tab)
        for opening in (*self._buttons(), *self._menu_entries()):
            opening()
            yield Until("something opens", lambda: self._opened() is not None)
            if opened := self._opened():
                yield from self._look_at(opened.window(), type(opened).__name__)
                self._leave(opened)
            yield Until("it is closed", lambda: self._opened() is None)
        yield from self._lock()

    def _look_at_paper(self, tab: QWidget) -> Iterator[Until]:
        """The preview of what is open in the tab."""
        hands.click(tab, "print")
        yield from await_preview(lambda preview: self._look_at(preview, type(preview).__name__))
        yield from leave_preview()

    def _lock(self) -> Iterator[Until]:
        """Locks the desk, looks at what is left, and unlocks it."""
        window = self._window
        window.lock_wanted.emit()
        page = window.sides.currentWidget()
        yield from self._look_at(window, type(page).__name__)
        field = hands.find(page, QLineEdit, "password")
        hands.type_into(field, self._account[1])
        hands.press(field, Qt.Key.Key_Return)
        yield Until("the desk is unlocked", lambda: window.sides.currentWidget() is not page)

    def _sign_in(self) -> Iterator[Until]:
        window = self._window
        yield Until("the window asks for user name and password", lambda: hands.shows(window, QLineEdit, "password"))
        for field, text in zip(("username", "password"), self._account, strict=True):
            hands.type_into(hands.find(window, QLineEdit, field), text)
        hands.press(hands.find(window, QLineEdit, "password"), Qt.Key.Key_Return)
        yield Until("the roster shows", lambda: hands.shows(window, RosterTab, "RosterTab"))
        yield Until("the records are there", self._is_synchronised, seconds=60)
        yield Until("all tabs are made", lambda: all_there(window.ui.tabs))

    def _is_synchronised(self) -> bool:
        desk = self._find_desk()
        return desk is not None and desk.synchronised_at is not None

    def _look_at(self, shown: QWidget, subject: str) -> Iterator[Until]:
        yield from _wait(shown, SETTLED + READ)  # what stands beside a list is read once its row is settled
        bars = hands.all_of(shown, QProgressBar)
        yield Until("nothing is under way", lambda: not any(map(_is_busy, bars)), seconds=60)
        for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
            self._wear(scheme)
            yield from _wait(shown, _REPAINTED)
            self._report.look(shown, subject, scheme.name.lower())
        self._wear(Qt.ColorScheme.Light)

    def _opened(self) -> QWidget | None:
        """The window or the page that came in front of the tabs."""
        windows = (w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowType() in _WINDOWS)
        page = self._window.ui.pages.currentWidget()
        return next((w for w in windows if w is not self._window), None if page is self._window.ui.tabs else page)

    def _leave(self, opened: QWidget) -> None:
        if opened.isWindow():
            opened.close()
        else:
            self._window.show_desk()

    def _buttons(self) -> list[Callable[[], object]]:
        """The buttons of the header that open something: those without a menu."""
        header = self._window.ui.header
        buttons = [button for button in hands.all_of(header, QToolButton) if button.parent() is header]
        return [button.click for button in buttons if button.menu() is None and button.isVisible()]

    def _menu_entries(self) -> list[Callable[[], object]]:
        """The entries of the header's menu that open something: they end in dots, as everywhere."""
        menu = self._window.ui.user.menu()
        return [action.trigger for action in menu.actions() if action.text().endswith("…")]


def _wait(shown: QWidget, milliseconds: int) -> Iterator[Until]:
    over: list[bool] = []
    QTimer.singleShot(milliseconds, shown, lambda: over.append(True))
    yield Until("the screen is at rest", lambda: bool(over))


def _is_busy(bar: QProgressBar) -> bool:
    return bar.isVisible() and bar.maximum() == 0
