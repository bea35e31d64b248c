"""Bars with their numbers, upright by month or lying by department, read with mouse or keyboard."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

_NOWHERE = -1
_THICKNESS = 0.66
"""The part of its place that a bar fills."""
_CENTRE = Qt.AlignmentFlag.AlignCenter
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Bar(Struct, frozen=True):
    """A bar: what stands below or beside it, how long it is, and what it says. ``group`` stands below the label of the
    first bar of a group, as the year below its first month."""

    label: str
    count: int
    text: str
    group: str = ""


class ExpiryChart(QWidget):
    """The chart. ``pointed`` carries what the bar under the mouse, or chosen by the arrow keys, says; or nothing."""

    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[Bar] = []
        self._upright = True
        self._nothing = ""
        self._current = _NOWHERE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def bars(self) -> list[Bar]:
        """The bars that show."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar], nothing: str, *, upright: bool) -> None:
        """Shows these bars, or where all are empty the text ``nothing``."""
        self._bars = list(bars) if any(bar.count for bar in bars) else []
        self._upright, self._nothing = upright, nothing
        self.setAccessibleDescription("\n".join(bar.text for bar in self._bars) or nothing)
        self._point(min(self._current, len(self._bars) - 1))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for ten lying bars."""
        height = self.fontMetrics().height()
        return QSize(height * 24, height * 12)

    def minimumSizeHint(self) -> QSize:
        """Two thirds of it still can be read."""
        return self.sizeHint() * (2 / 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the bars, or why there are none."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._bars:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(self.rect(), _CENTRE | Qt.TextFlag.TextWordWrap, self._nothing)
        draw = self._draw_upright if self._upright else self._draw_lying
        for number in range(len(self._bars)):
            self._mark(painter, number)
            draw(painter, number)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys, Home and End choose a bar."""
        last = len(self._bars) - 1
        back, forth = (Qt.Key.Key_Left, Qt.Key.Key_Up), (Qt.Key.Key_Right, Qt.Key.Key_Down)
        moves = dict.fromkeys(back, max(self._current - 1, 0)) | dict.fromkeys(forth, min(self._current + 1, last))
        moves |= {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        target = moves.get(Qt.Key(event.key()))
        if target is None or not self._bars:
            super().keyPressEvent(event)
        else:
            self._point(target)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Points to the bar under the mouse."""
        at = event.position()
        self._point(next((i for i in range(len(self._bars)) if self._place(i).contains(at)), _NOWHERE))

    def leaveEvent(self, event: QEvent) -> None:
        """Points to nothing any more."""
        self._point(_NOWHERE)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Points to the first bar, so that the keyboard's place is seen."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason) and self._bars:
            self._point(max(self._current, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Points to nothing any more."""
        super().focusOutEvent(event)
        self._point(_NOWHERE)

    def _point(self, number: int) -> None:
        self._current = number
        self.pointed.emit(self._bars[number].text if number >= 0 else "")
        self.update()

    def _place(self, number: int) -> QRectF:
        """All that belongs to a bar: its label, itself and its number."""
        count = len(self._bars)
        if self._upright:
            width = self.width() / count
            return QRectF(number * width, 0, width, self.height())
        height = min(self.height() / count, self.fontMetrics().height() * 2.0)
        return QRectF(0, number * height, self.width(), height)

    def _mark(self, painter: QPainter, number: int) -> None:
        if number == self._current:
            painter.fillRect(self._place(number), self.palette().color(QPalette.ColorRole.Midlight))
            if self.hasFocus():
                painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
                painter.drawRect(self._place(number).adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw_upright(self, painter: QPainter, number: int) -> None:
        place, bar, line = self._place(number), self._bars[number], self.fontMetrics().height()
        floor = self.height() - 2 * line
        length = self._length(bar, floor - line)
        width = place.width() * _THICKNESS
        self._fill(painter, QRectF(place.center().x() - width / 2, floor - length, width, length))
        wide = place.adjusted(-place.width(), 0, place.width(), 0)  # figures may be wider than a slim bar
        if bar.count and number % self._step(place) == 0:
            area = QRectF(wide.x(), floor - length - line, wide.width(), line)
            self._write(painter, area, str(bar.count), _CENTRE)
        self._write(painter, QRectF(wide.x(), floor, wide.width(), line), bar.label, _CENTRE)
        if bar.group:
            self._write(painter, QRectF(place.x(), floor + line, place.width() * 4, line), bar.group, _MIDDLE)

    def _step(self, place: QRectF) -> int:
        """Every which bar has its figures above it: all, or every other one where they would run together."""
        widest = max(self.fontMetrics().horizontalAdvance(f"{bar.count} ") for bar in self._bars)
        return 1 if widest <= place.width() else 2

    def _draw_lying(self, painter: QPainter, number: int) -> None:
        place, bar, metrics = self._place(number), self._bars[number], self.fontMetrics()
        gap = metrics.horizontalAdvance(" ")
        label = min(max(metrics.horizontalAdvance(one.label) for one in self._bars) + 2 * gap, place.width() / 2)
        figures = metrics.horizontalAdvance(str(max(one.count for one in self._bars))) + 2 * gap
        length = self._length(bar, place.width() - label - figures)
        height = place.height() * _THICKNESS
        self._fill(painter, QRectF(label, place.center().y() - height / 2, length, height))
        name = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, int(label - 2 * gap))
        self._write(painter, QRectF(gap, place.y(), label - gap, place.height()), name, _MIDDLE)
        self._write(painter, QRectF(label + length + gap, place.y(), figures, place.height()), str(bar.count), _MIDDLE)

    def _length(self, bar: Bar, longest: float) -> float:
        return max(0.0, longest) * bar.count / max(one.count for one in self._bars)

    def _fill(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, self.palette().color(QPalette.ColorRole.Accent))

    def _write(self, painter: QPainter, area: QRectF, text: str, align: Qt.AlignmentFlag) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(area, align | Qt.TextFlag.TextSingleLine, text)
