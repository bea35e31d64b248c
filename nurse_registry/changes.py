"""Reading an institution's feed, page by page. The records' JSON is passed on as it is stored."""

import base64
import binascii
from datetime import datetime
from typing import Annotated

from msgspec import Meta, Raw, Struct
from sqlalchemy import Connection, select

from nurse_client.domain.messages import FEED_LISTS
from nurse_client.domain.records import Removed
from nurse_registry.problems import Refused
from nurse_registry.schema import institutions, records


class ChangesAsked(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the page begins, from the beginning by default, and how many records it may have."""

    since: Annotated[str, Meta(max_length=200)] | None = None
    limit: Annotated[int, Meta(ge=1, le=1000)] = 500


class RawChanges(Struct, frozen=True, kw_only=True):
    """A ``Changes`` whose records are still JSON."""

    cursor: str
    more: bool
    server_time: datetime
    nurses: list[Raw]
    applications: list[Raw]
    change_requests: list[Raw]
    activation_codes: list[Raw]
    authority_settings: list[Raw]
    tickets: list[Raw]
    removed: list[Removed]


def page(connection: Connection, institution_id: str, asked: ChangesAsked, now: datetime) -> RawChanges:
    """The records after the cursor, in the order of their places. Raises Refused (cursor-expired)."""
    feed = connection.execute(
        select(institutions.c.feed_epoch, institutions.c.feed_place).where(
            institutions.c.institution_id == institution_id
        )
    ).one()
    after = 0 if asked.since is None else _place(asked.since, feed.feed_epoch, feed.feed_place)
    rows = connection.execute(
        select(records.c.place, records.c.kind, records.c.record_id, records.c.body, records.c.removed_reason)
        .where(records.c.institution_id == institution_id, records.c.place > after)
        .order_by(records.c.place)
        .limit(asked.limit + 1)
    ).all()
    more = len(rows) > asked.limit
    lists: dict[str, list[Raw]] = {name: [] for name in FEED_LISTS.values()}
    removed = []
    for _, kind, record_id, body, reason in rows[: asked.limit]:
        if reason is None:
            lists[FEED_LISTS[kind]].append(Raw(body.encode()))
        else:
            removed.append(Removed(kind=kind, id=record_id, reason=reason))
    last = rows[: asked.limit][-1].place if rows else after
    return RawChanges(cursor=_cursor(feed.feed_epoch, last), more=more, server_time=now, removed=removed, **lists)


def _cursor(epoch: str, place: int) -> str:
    return base64.urlsafe_b64encode(f"{epoch}.{place}".encode()).decode().rstrip("=")


def _place(cursor: str, epoch: str, last: int) -> int:
    """The place of a cursor of this very feed; one that the feed never gave out is not known."""
    try:
        said = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True).decode()
        of_epoch, _, digits = said.rpartition(".")
        place = int(digits)
    except (binascii.Error, ValueError) as error:
        raise Refused("cursor-expired") from error
    if of_epoch != epoch or not 0 <= place <= last or _cursor(epoch, place) != cursor:
        raise Refused("cursor-expired")
    return place
