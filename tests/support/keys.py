"""Keys as a person presses them: whatever has the focus gets them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QGuiApplication.focusWindow(), key, modifier)


def type_text(text: str) -> None:
    for letter in text:
        QTest.keyClick(QGuiApplication.focusWindow(), letter)
