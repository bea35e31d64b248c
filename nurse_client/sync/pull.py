"""Brings in what has changed at the registry, page by page: the next one is fetched while the last is stored."""

import threading
from collections.abc import Callable
from functools import partial

from nurse_client.domain.messages import FEED_LISTS, Changes
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import ContractViolation, CursorExpired
from nurse_client.store.records import Records

Fetch = Callable[[], Changes]
Ahead = Callable[[Fetch], Fetch]
"""Begins to fetch a page elsewhere and gives the call that waits for it."""

_PAGE = 1000  # the most that the contract allows: each page is a commit, and a commit costs more than its records


def when_waited_for(fetch: Fetch) -> Fetch:
    """There is no elsewhere: the page is fetched when it is waited for."""
    return fetch


def pull(
    client: RegistryClient,
    records: Records,
    cancel: threading.Event,
    progress: Callable[[int], None],
    ahead: Ahead = when_waited_for,
) -> int:
    """Read the feed to its end, or until cancelled between two pages; the number of changes that came.

    Each page is stored with its cursor, so that a pull that was cut off goes on where it was. ``progress`` gets the
    number so far. A cursor that the registry no longer knows begins the feed again. Raises RegistryError.
    """
    received, since = 0, records.cursor()
    coming = ahead(partial(client.changes, since, _PAGE))
    while not cancel.is_set():
        try:
            page = coming()
        except CursorExpired:
            if since is None:
                raise
            records.restart()
            since = None
            coming = ahead(partial(client.changes, since, _PAGE))
            continue
        if page.more and page.cursor == since:
            raise ContractViolation("a feed that does not move on")
        since = page.cursor
        if page.more:
            coming = ahead(partial(client.changes, since, _PAGE))
        records.apply(page)
        received += len(page.removed) + sum(len(getattr(page, member)) for member in FEED_LISTS.values())
        progress(received)
        if not page.more:
            break
    return received
