"""The baseline of bench_start: an empty window, frozen as the program is."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("empty window")
window.show()
sys.exit(application.exec())
