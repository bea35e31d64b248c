"""What a person does with a window: find a thing by its name, click, type, choose a row, take a picture."""

from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QTabBar, QWidget

W = TypeVar("W", bound=QWidget)


class NotThere(Exception):
    """The window has no such thing, or does not show it."""


def find(root: QWidget, kind: type[W], name: str) -> W:
    """The visible widget of that kind and object name."""
    for widget in all_of(root, kind, name):
        if widget.isVisible():
            return widget
    raise NotThere(f"{kind.__name__} {name}")


def all_of(root: QWidget, kind: type[W], name: str = "") -> list[W]:
    """The widgets of that kind (and object name), visible or not."""
    return cast("list[W]", root.findChildren(kind, name) if name else root.findChildren(kind))


def shows(root: QWidget, kind: type[QWidget], name: str) -> bool:
    """Whether ``find`` would find it."""
    return any(widget.isVisible() for widget in all_of(root, kind, name))


def click(root: QWidget, name: str) -> None:
    """Clicks a button that can be clicked."""
    button = find(root, QAbstractButton, name)
    if not button.isEnabled():
        raise NotThere(f"{name} can't be clicked")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(widget: QWidget, text: str) -> None:
    """Replaces what a field holds: key by key, and what no key has as an input method does."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(widget, letter)
        else:
            written = QInputMethodEvent()
            written.setCommitString(letter)
            QApplication.sendEvent(widget, written)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key with the focus on a widget."""
    QTest.keyClick(widget, key, modifier)


def choose_tab(bar: QTabBar, index: int) -> None:
    """Clicks on a tab."""
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(index).center())


def choose_row(view: QAbstractItemView, row: int, column: int = 1) -> None:
    """Clicks on a row of a table."""
    index = view.model().index(row, column)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def tick(view: QAbstractItemView, row: int) -> None:
    """Ticks a row, as the space bar on its box does."""
    view.setCurrentIndex(view.model().index(row, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)


def top_window(kind: type[W]) -> W | None:
    """The open window of that kind, if there is one."""
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def picture(window: QWidget, path: Path) -> None:
    """Takes a picture of what is on the screen; where the platform has no screen to look at, of the window."""
    screen = window.screen() or QGuiApplication.primaryScreen()
    if QGuiApplication.platformName() == "offscreen":
        taken = window.grab()
    else:
        origin = window.mapToGlobal(QPoint(0, 0))
        taken = screen.grabWindow(0, origin.x(), origin.y(), window.width(), window.height())
    if taken.isNull() or not taken.save(str(path)):
        raise OSError(f"no picture could be written to {path}")
