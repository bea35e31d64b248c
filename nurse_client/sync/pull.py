"""Brings in what has changed at the registry, page by page."""

import threading
from collections.abc import Callable

from nurse_client.domain.messages import FEED_LISTS, Changes
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import ContractViolation, CursorExpired
from nurse_client.store.records import Records

_PAGE = 1000  # the most that the contract allows: each page is a commit, and a commit costs more than its records


def pull(client: RegistryClient, records: Records, cancel: threading.Event, progress: Callable[[int], None]) -> int:
    """Read the feed to its end, or until cancelled between two pages; the number of changes that came.

    Each page is stored with its cursor, so that a pull that was cut off goes on where it was. ``progress`` gets the
    number so far. A cursor that the registry no longer knows begins the feed again. Raises RegistryError.
    """
    received = 0
    while not cancel.is_set():
        page = _next_page(client, records)
        records.apply(page)
        received += len(page.removed) + sum(len(getattr(page, member)) for member in FEED_LISTS.values())
        progress(received)
        if not page.more:
            break
    return received


def _next_page(client: RegistryClient, records: Records) -> Changes:
    since = records.cursor()
    try:
        page = client.changes(since, _PAGE)
    except CursorExpired:
        records.restart()
        return client.changes(None, _PAGE)
    if page.more and page.cursor == since:
        raise ContractViolation("a feed that does not move on")
    return page
