"""How a person prints and saves: through the preview, Qt's print dialog and the file dialog."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from nurse_client.gui.dialogs.print_preview import PrintPreview
from nurse_client.gui.tour import hands
from nurse_client.gui.tour.script import Until

Look = Callable[[QWidget], Iterator[Until]]


def await_preview(look: Look) -> Iterator[Until]:
    """Waits for the preview's pages and looks at them."""
    yield Until("the preview shows", lambda: hands.top_window(PrintPreview) is not None)
    yield Until("the preview has its pages", lambda: _preview().ui.pages.widget() is not None)
    yield from look(_preview())


def save_as_pdf(path: Path) -> Iterator[Until]:
    """Saves what the preview shows, by the file dialog."""
    hands.click(_preview(), "save")
    yield Until("the file dialog is open", lambda: hands.top_window(QFileDialog) is not None)
    name = hands.find(_open(QFileDialog), QLineEdit, "fileNameEdit")
    hands.type_into(name, str(path))
    hands.press(name, Qt.Key.Key_Return)
    yield Until("the PDF is there", path.is_file)
    yield Until("the preview is at rest", _is_at_rest)


def print_to_file(path: Path, look: Look) -> Iterator[Until]:
    """Prints what the preview shows, by Qt's print dialog, to its printer that writes a file."""
    hands.click(_preview(), "print")
    yield Until("the print dialog is open", lambda: hands.top_window(QPrintDialog) is not None)
    dialog = _open(QPrintDialog)
    hands.type_into(hands.find(dialog, QLineEdit, "filename"), str(path))
    yield from look(dialog)
    default = next(button for button in hands.all_of(dialog, QPushButton) if button.isDefault())
    hands.press(default, Qt.Key.Key_Space)
    yield Until("the printer has written", lambda: path.is_file() and path.stat().st_size > 0)
    yield Until("the preview is at rest", _is_at_rest)


def leave_preview() -> Iterator[Until]:
    """Closes the preview."""
    hands.click(_preview(), "close")
    yield Until("the preview is closed", lambda: hands.top_window(PrintPreview) is None)


def _is_at_rest() -> bool:
    return bool(_preview().ui.print.isEnabled())


def _preview() -> PrintPreview:
    return _open(PrintPreview)


def _open(kind: type[hands.W]) -> hands.W:
    window = hands.top_window(kind)
    if window is None:
        raise hands.NotThere(kind.__name__)
    return window
