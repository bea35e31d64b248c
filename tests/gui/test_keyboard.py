"""Who has no mouse reaches everything: real key events go to the window that has the focus, nothing else is done."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QRadioButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from nurse_client.gui.desk import Desk
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.session.entrance import Account
from nurse_client.gui.session.login import LoginPage
from nurse_client.gui.settings import Settings
from tests.support.filled import RECORDS, active_window, dialog_kinds, make_dialog
from tests.support.keys import press, type_text
from tests.support.waiting import at_rest

# What the offscreen platform says when a menu opens.
pytestmark = pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing the keyboard")

CONTROL = Qt.KeyboardModifier.ControlModifier
MOST = 200
"""More than any screen has to step through."""


@pytest.fixture
def desk(desk_with: Callable[..., Desk]) -> Desk:
    return desk_with(*RECORDS)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Iterator[MainWindow]:
    with active_window(tmp_path, desk, qtbot.waitUntil) as window:
        yield window


def usable(root: QWidget) -> set[QWidget]:
    """What of a window can be used now. Of radio buttons that exclude each other, arrows lead from the chosen one."""
    kinds = (QAbstractButton, QLineEdit)
    return {
        widget
        for widget in root.findChildren(QWidget)
        if widget.window() is root.window()
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and (widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, kinds))
        and not (isinstance(widget, QRadioButton) and not widget.isChecked())
        and not is_qts_own(widget)
    }


def is_qts_own(widget: QWidget) -> bool:
    """A button that Qt puts into a field, a table's corner or the end of a bar: the keyboard has other ways."""
    parent = type(widget.parentWidget()).__name__
    return isinstance(widget, QAbstractButton) and parent in {"QLineEdit", "QTabBar", "RecordTable"}


def visited() -> set[QWidget]:
    """Where Tab leads to until it comes round."""
    seen: list[QWidget] = []
    while len(seen) < MOST:
        press(Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in seen:
            break
        seen.append(now)
    return set(seen)


def named(widgets: set[QWidget]) -> list[str]:
    return sorted(f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}" for widget in widgets)


def test_somebody_signs_in(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(Settings(tmp_path / "window.ini"), "en")
    qtbot.addWidget(window)
    page = LoginPage(window)
    window.show_page(page)
    page.ask("https://registry.example", "", remember=False)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(page.submitted) as submitted:
        type_text("desk")
        press(Qt.Key.Key_Tab)
        type_text("a-password")
        press(Qt.Key.Key_Return)
    account: Account = submitted.args[0]
    assert (account.username, account.password) == ("desk", "a-password")


def test_a_digit_with_control_leads_to_each_tab_and_its_tool_tip_says_so(window: MainWindow) -> None:
    tabs = window.ui.tabs
    for index in reversed(range(tabs.count())):
        press(Qt.Key(Qt.Key.Key_1 + index), CONTROL)
        assert tabs.currentIndex() == index
        assert tabs.tabToolTip(index) == f"Ctrl+{index + 1}"
        assert QApplication.focusWidget() in usable(tabs.widget(index)), "who comes to a tab is in it"
    press(Qt.Key.Key_9, CONTROL)
    assert tabs.currentIndex() == 0 or tabs.count() == 9


def test_control_and_tab_lead_to_the_next_tab(window: MainWindow) -> None:
    press(Qt.Key.Key_1, CONTROL)
    for index in range(1, window.ui.tabs.count()):
        press(Qt.Key.Key_Tab, CONTROL)
        assert window.ui.tabs.currentIndex() == index


def test_in_every_tab_the_tab_key_reaches_all_that_can_be_used(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    for index in range(window.ui.tabs.count()):
        press(Qt.Key(Qt.Key.Key_1 + index), CONTROL)
        qtbot.waitUntil(lambda: at_rest(desk.background))
        wanted = usable(window)
        assert named(wanted - visited()) == [], type(window.ui.tabs.currentWidget()).__name__


def test_in_every_list_the_arrow_keys_lead_from_row_to_row(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    for index in range(window.ui.tabs.count()):
        press(Qt.Key(Qt.Key.Key_1 + index), CONTROL)
        qtbot.waitUntil(lambda: at_rest(desk.background))
        for table in window.ui.tabs.currentWidget().findChildren(RecordTable):
            if table.isVisible() and table.model().rowCount() > 1:
                table.setFocus()
                press(Qt.Key.Key_Home, CONTROL)
                press(Qt.Key.Key_Down)
                assert table.currentIndex().row() == 1


def tab_to(wanted: QWidget) -> None:
    for _ in range(MOST):
        if QApplication.focusWidget() is wanted:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {named({wanted})}")


def header_buttons(window: MainWindow) -> list[QToolButton]:
    return [button for button in window.ui.header.findChildren(QToolButton) if button.parent() is window.ui.header]


def test_what_the_header_opens_is_opened_and_left(qtbot: QtBot, window: MainWindow) -> None:
    for button in header_buttons(window):
        if button.menu() is None:
            tab_to(button)
            press(Qt.Key.Key_Space)
            qtbot.waitUntil(lambda: QApplication.activeWindow() not in (None, window))
            with qtbot.waitSignal(QApplication.activeWindow().finished):
                press(Qt.Key.Key_Escape)
            window.activateWindow()  # which a desktop does by itself
            qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def test_every_entry_of_the_menu_is_a_few_arrow_keys_away(qtbot: QtBot, window: MainWindow) -> None:
    menu = window.ui.user.menu()
    reached = []

    def walk() -> None:
        for _ in menu.actions():
            press(Qt.Key.Key_Down)
            reached.append(menu.activeAction())
        press(Qt.Key.Key_Escape)

    tab_to(window.ui.user)
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, walk))
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(reached) and not menu.isVisible())
    assert {action for action in menu.actions() if not action.isSeparator()} <= set(reached)


@pytest.mark.parametrize("kind", dialog_kinds())
def test_in_every_dialog_the_tab_key_reaches_all_and_escape_leaves(
    qtbot: QtBot, window: MainWindow, desk: Desk, kind: type[QDialog]
) -> None:
    dialog = make_dialog(kind, desk, window)
    dialog.show()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog and at_rest(desk.background))
    wanted = usable(dialog)
    assert named(wanted - visited()) == []
    with qtbot.waitSignal(dialog.finished):
        press(Qt.Key.Key_Escape)
    if isValid(dialog):  # one that is kept for the next time
        dialog.deleteLater()
