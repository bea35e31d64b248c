"""The outbox laid over the records: what a record will be once the registry has accepted what is pending."""

from collections.abc import Iterable

from nurse_client.domain.actions import target_of
from nurse_client.store.outbox import OutboxItem


def pending_for(items: Iterable[OutboxItem]) -> dict[tuple[str, str], OutboxItem]:
    """The item that is pending for each record, by the record's kind and id; the last one made counts."""
    pending = {}
    for item in items:
        target = target_of(item.action)
        if target is not None:
            pending[target] = item
    return pending
