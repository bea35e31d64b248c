"""The clipboard of a real desktop: the X server tells the program what is its own."""

import os
import subprocess
import sys

PROGRAM = """
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
from nurse_client.gui.clipboard import take_back
application = QApplication([])
clipboard = application.clipboard()
clipboard.setText("110115198805120029")
clipboard.setText("110115198805120029", QClipboard.Mode.Selection)
assert clipboard.text() and clipboard.text(QClipboard.Mode.Selection)
take_back()
print(repr(clipboard.text() + clipboard.text(QClipboard.Mode.Selection)))
"""


def test_what_the_program_copied_or_selected_is_taken_back() -> None:
    screen = ["xvfb-run", "--auto-servernum"]
    ran = subprocess.run(
        [*screen, sys.executable, "-W", "error", "-c", PROGRAM],
        env=os.environ | {"QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert ran.stdout.strip() == "''"
