"""The clipboard of the system, which outlives an open desk: the one place that puts something there, and takes it back.

What is copied leaves the desk, so the ledger is told: by ``put`` of lists and texts, by the clipboard itself of text
that was marked in the window.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication


class Copies(QObject):
    """``made`` carries what was copied, as details for the ledger."""

    made = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.put_last = ""

    def hear(self) -> None:
        """Something new is on the clipboard: of this program, and not by ``put``, if somebody marked and copied it."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard() and clipboard.text() not in {"", self.put_last}:
            self.made.emit({"what": "text"})


copies = Copies()
"""All that leaves the program by the clipboard."""


def listen() -> None:
    """Hears of what is marked and copied from now on; to be asked for as often as one likes."""
    QGuiApplication.clipboard().dataChanged.connect(copies.hear, Qt.ConnectionType.UniqueConnection)


def put(text: str, what: str = "", details: dict[str, str] | None = None) -> None:
    """Puts a text on the clipboard. ``what`` it is has its words in ``ledger_words``; without it nothing personal is
    in the text, or the caller tells the ledger in an entry of its own."""
    copies.put_last = text
    QGuiApplication.clipboard().setText(text)
    if what:
        copies.made.emit({"what": what} | (details or {}))


def take_back() -> None:
    """Clears what this program put on the clipboard, or selected where selecting copies; all else stays."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
    copies.put_last = ""
