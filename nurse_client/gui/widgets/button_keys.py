"""Keys that press a button besides the letter underlined on it: Qt keeps one shortcut for a button, the last set."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton


def press_by(button: QAbstractButton, keys: str) -> None:
    """These keys press the button while it can be seen and used in the active window."""
    QShortcut(QKeySequence(keys), button).activated.connect(button.click)
