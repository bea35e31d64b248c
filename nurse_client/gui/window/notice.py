"""One line in the window for what the person should know now: instead of a box that stands in the way."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from nurse_client.domain.plain_text import plain


class Notice(QFrame):
    """The line below the header: a text, perhaps a progress bar, perhaps one thing to do. The latest text stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)
        self._do: Callable[[], None] | None = None
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setMaximum(0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.action = QPushButton(self)
        self.action.clicked.connect(self._act)
        self.shut = QToolButton(self)
        self.shut.setText("✕")
        self.shut.setAutoRaise(True)
        self.shut.setAccessibleName(self.tr("Hide this line"))
        self.shut.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(16)
        layout.addWidget(self.text, 1)
        for widget in (self.progress, self.action, self.shut):
            layout.addWidget(widget)
        for unused in (self.progress, self.action, self):
            unused.hide()

    def say(self, text: str, action: str = "", do: Callable[[], None] | None = None, *, progress: bool = False) -> None:
        """Shows the text, and a button named ``action`` that does ``do``."""
        self.text.setText(plain(text))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.progress.setVisible(progress)
        self._do = do
        self.show()

    def clear(self) -> None:
        """Takes the line away with what it said."""
        self.text.clear()
        self._do = None
        self.hide()

    def _act(self) -> None:
        do, self._do = self._do, None
        self.hide()
        if do is not None:
            do()
