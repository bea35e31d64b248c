"""Pictures of pages, one below the other, to be scrolled through with mouse or keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

_MARGIN = 16


class PageView(QScrollArea):
    """Shows pages in the size in which they were made."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def room(self) -> QSize:
        """How large a page may be, in the pixels of the layout, to be seen as a whole."""
        bar = self.verticalScrollBar().sizeHint().width()
        return self.maximumViewportSize() - QSize(2 * _MARGIN + bar, 2 * _MARGIN)

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Replaces what is shown, from its top on. The pictures say themselves how many device pixels they have."""
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_MARGIN)
        for number, page in enumerate(pages, 1):
            label = QLabel()
            label.setPixmap(QPixmap.fromImage(page))
            label.setAccessibleName(self.tr("Page {number} of {count}").format(number=number, count=len(pages)))
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.setWidget(column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
