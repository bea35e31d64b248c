"""The clipboard of the system, which outlives an open desk."""

from PySide6.QtGui import QGuiApplication


def take_back() -> None:
    """Clears what this program put on the clipboard, or selected where selecting copies; all else stays."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.ownsSelection():
        clipboard.clear(clipboard.Mode.Selection)
