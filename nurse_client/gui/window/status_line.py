"""The line at the bottom: whether the registry answers, how old the records are, what waits, where the key is."""

from datetime import datetime
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from nurse_client.domain.calendar import CHINA
from nurse_client.gui.desk import Connection, Desk
from nurse_client.gui.words.sentences import reason, sentence
from nurse_client.store.errors import StoreError

_EVERY = 20_000  # milliseconds between two looks at the clock


class StatusLine(QStatusBar):
    """Says how things stand, by shape and word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.connection, self.registry, self.age, self.waiting, self.key = (QLabel(self) for _ in range(5))
        for label in (self.connection, self.registry, self.age, self.waiting):
            self.addWidget(label)
        self.addPermanentWidget(self.key)
        for label in (self.connection, self.registry, self.age, self.waiting, self.key):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(8, 0, 8, 0)
        self._desk: Desk | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY)
        self._clock.timeout.connect(self._show_age)

    def follow(self, desk: Desk, registry: str, *, remembered: bool) -> None:
        """Shows this desk from now on. ``registry`` is its registry's name."""
        self._desk = desk
        self.registry.setText(registry)
        self.show_key(wanted=remembered, trouble=None)
        desk.connection_changed.connect(self._show_connection)
        desk.outbox_changed.connect(self._show_waiting)
        self._show_connection(desk.connection)
        self._show_waiting(len(desk.pending_items))
        self._clock.start()

    def show_key(self, *, wanted: bool, trouble: StoreError | None) -> None:
        """Where the key of the records is, and what keeps the keyring from holding it where that is wanted."""
        if trouble is not None:
            self.key.setText(self.tr("▲ Key: {reason}").format(reason=reason(trouble)))
        else:
            self.key.setText(self.tr("Key: system keyring") if wanted else self.tr("Key: this session only"))
        self.key.setToolTip(sentence(trouble) if trouble is not None else "")

    def leave(self) -> None:
        """Shows nothing any more."""
        self._clock.stop()
        self._desk = None
        for label in (self.connection, self.registry, self.age, self.waiting, self.key):
            label.clear()

    def _show_connection(self, connection: Connection) -> None:
        if connection.online:
            text = self.tr("● Connected")
        elif connection.online is None:
            text = self.tr("◌ Connecting…")
        else:
            text = self.tr("○ Not connected: {reason}. The records can be used; what you do is queued.").format(
                reason=reason(connection.error)
            )
        self.connection.setText(text)
        self._show_age()

    def _show_waiting(self, count: int) -> None:
        self.waiting.setText(self.tr("To be sent: {count}").format(count=count))

    def _show_age(self) -> None:
        if self._desk is not None:
            self.age.setText(self._age_words(self._desk.synchronised_at, self._desk.clock()))

    def _age_words(self, synchronised_at: datetime | None, now: datetime) -> str:
        if synchronised_at is None:
            return self.tr("No records received yet")
        minutes = max(0, int((now - synchronised_at).total_seconds() // 60))
        same_day = synchronised_at.astimezone(CHINA).date() == now.astimezone(CHINA).date()
        at = synchronised_at.astimezone(CHINA).strftime("%H:%M" if same_day else "%Y-%m-%d %H:%M")
        return self.tr("Records as of {time} ({minutes} min ago)").format(time=at, minutes=minutes)


def registry_name(registry_url: str) -> str:
    """What the status line calls a registry: its host."""
    return urlsplit(registry_url).netloc
