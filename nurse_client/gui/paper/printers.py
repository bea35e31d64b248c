"""The printers of this computer, and what was last chosen for a form."""

import sys

from PySide6.QtCore import QSettings
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

DIALOG_NEEDS_A_PRINTER = sys.platform == "win32"
"""Whether the print dialog can't open on a computer without a printer. That of Windows can't; Qt's also prints to a
file."""


def find_printers() -> list[str]:
    """The names of all printers. Network printers may take half a minute to answer: for the network lane."""
    return QPrinterInfo.availablePrinterNames()


def recall(settings: QSettings, form: str, printer: QPrinter, known: list[str]) -> None:
    """Sets a printer to what was last chosen for a form, where that printer is still there."""
    name = str(settings.value(f"printing/{form}/printer", ""))
    if name in known:
        printer.setPrinterName(name)
    duplex = str(settings.value(f"printing/{form}/duplex", ""))
    if duplex in QPrinter.DuplexMode.__members__:
        printer.setDuplex(QPrinter.DuplexMode[duplex])


def remember(settings: QSettings, form: str, printer: QPrinter) -> None:
    """Remembers what was chosen for a form."""
    settings.setValue(f"printing/{form}/printer", printer.printerName())
    settings.setValue(f"printing/{form}/duplex", printer.duplex().name)
