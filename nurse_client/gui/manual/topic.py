"""Which topic of the manual explains a part of the window. Every tab, page and dialog names its own in one line."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

OVERVIEW = "overview"
"""The topic of whatever has none of its own."""
_PROPERTY = "help_topic"


def set_topic(widget: QWidget, topic: str) -> None:
    """Names the topic for a widget and all in it. A dialog, which no key of the main window reaches, listens to F1."""
    widget.setProperty(_PROPERTY, topic)
    if widget.isWindow():
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), widget)
        key.activated.connect(lambda: _ask(widget))


def topic_of(widget: QWidget | None) -> str:
    """The topic of a widget, or of the nearest thing around it that has one; empty where nothing has."""
    while widget is not None:
        if topic := widget.property(_PROPERTY):
            return str(topic)
        widget = widget.parentWidget()
    return ""


def _ask(dialog: QWidget) -> None:
    """Has the window that the dialog belongs to open the manual."""
    topic = topic_of(QApplication.focusWidget()) or topic_of(dialog)
    holder = dialog.parentWidget()
    while holder is not None and not hasattr(holder, "open_help"):
        holder = holder.parentWidget()
    if holder is not None:
        holder.open_help(topic)
