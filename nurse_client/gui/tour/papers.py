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
    path.unlink(missing_ok=True)  # of an earlier tour: the dialog would ask
    hands.click(_preview(), "save")
    yield Until("the file dialog is open", lambda: hands.top_window(QFileDialog) is not None)
    dialog = _open(QFileDialog)
    name = hands.find(dialog, QLineEdit, "fileNameEdit")
    name.setCompleter(None)  # type: ignore[arg-type]  # its proposals come when they like, and take the Return key
    hands.type_into(name, str(path))
    yield Until("the file is chosen", _has_chosen)
    yield Until("the PDF is there", path.is_file)
    yield Until("the preview is at rest", _is_at_rest)


def print_to_file(path: Path, look: Look) -> Iterator[Until]:
    """Prints what the preview shows, by Qt's print dialog, to its printer that writes a file."""
    path.unlink(missing_ok=True)  # as above
    hands.click(_preview(), "print")
    yield Until("the print dialog is open", lambda: hands.top_window(QPrintDialog) is not None)
    dialog = _open(QPrintDialog)
    hands.type_into(hands.find(dialog, QLineEdit, "filename"), str(path))
    yield from look(dialog)
    hands.press(_default(dialog), Qt.Key.Key_Space)
    yield Until("the printer has written", lambda: path.is_file() and path.stat().st_size > 0)
    yield Until("the preview is at rest", _is_at_rest)


def leave_preview() -> Iterator[Until]:
    """Closes the preview."""
    hands.click(_preview(), "close")
    yield Until("the preview is closed", lambda: hands.top_window(PrintPreview) is None)


def _has_chosen() -> bool:
    """Presses the file dialog's button until it is gone: while Qt looks through folders, the button can't be pressed,
    or first opens the folder that Qt takes the beginning of the name for."""
    dialog = hands.top_window(QFileDialog)
    if dialog is not None and _default(dialog).isEnabled():
        hands.press(_default(dialog), Qt.Key.Key_Space)
    return dialog is None


def _default(dialog: QWidget) -> QPushButton:
    return next(button for button in hands.all_of(dialog, QPushButton) if button.isDefault())


def _is_at_rest() -> bool:
    return bool(_preview().ui.print.isEnabled())


def _preview() -> PrintPreview:
    return _open(PrintPreview)


def _open(kind: type[hands.W]) -> hands.W:
    window = hands.top_window(kind)
    if window is None:
        raise hands.NotThere(kind.__name__)
    return window
