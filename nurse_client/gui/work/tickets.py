"""Questions to customer service: what waits about them, and which answers have not been read yet."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from nurse_client.domain.actions import OpenTicket, ReplyTicket
from nurse_client.domain.records import SERVICE, Reply, Ticket
from nurse_client.gui.desk import Desk
from nurse_client.store.outbox import OutboxItem
from nurse_client.store.overlay import pending_for


class TicketRow(NamedTuple):
    """A question: its ticket (None while it waits in the outbox) and what waits about it."""

    row_id: str
    asked_at: datetime
    text: str
    ticket: Ticket | None
    item: OutboxItem | None

    @property
    def replies(self) -> list[Reply]:
        """The messages after the question, with the one that waits to be sent."""
        replies = list(self.ticket.replies) if self.ticket else []
        if self.item is not None and isinstance(self.item.action, ReplyTicket):
            replies.append(Reply(at=self.item.queued_at, sender="institution", text=self.item.action.text))
        return replies


def ticket_rows(tickets: Iterable[Ticket], items: Iterable[OutboxItem]) -> list[TicketRow]:
    """The questions, those asked last first."""
    items = list(items)
    pending = pending_for(items)
    rows = [
        TicketRow(item.action_id, item.queued_at, item.action.text, None, item)
        for item in items
        if isinstance(item.action, OpenTicket)
    ]
    for ticket in tickets:
        item = pending.get(("ticket", ticket.ticket_id))
        rows.append(TicketRow(ticket.ticket_id, ticket.created_at, ticket.text, ticket, item))
    return sorted(rows, key=lambda row: row.asked_at, reverse=True)


class Answers(QObject):
    """Which answers of customer service have not been read at this desk; what was read is kept in the settings."""

    unread_changed = Signal(int)
    """How many tickets have an answer that was not read yet."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tickets: list[Ticket] = []
        desk.changed.connect(self._on_changed)
        self._load()

    def is_unread(self, ticket: Ticket) -> bool:
        """Whether the last word is the service's, and it was not read here."""
        if not ticket.replies or ticket.replies[-1].sender != SERVICE:
            return False
        return int(str(self._desk.settings.value(_key(ticket), 0))) < len(ticket.replies)

    def read(self, ticket: Ticket) -> None:
        """The person has the ticket before the eyes."""
        if self.is_unread(ticket):
            self._desk.settings.setValue(_key(ticket), len(ticket.replies))
            self._count()

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if "ticket" in kinds:
            self._load()

    def _load(self) -> None:
        records = self._desk.records
        self._desk.background.run(self, lambda _: records.all(Ticket), self._take)

    def _take(self, tickets: list[Ticket]) -> None:
        self._tickets = tickets
        self._count()

    def _count(self) -> None:
        self.unread_changed.emit(sum(map(self.is_unread, self._tickets)))


def _key(ticket: Ticket) -> str:
    return f"customer_service/read/{ticket.ticket_id}"
