"""The registry's clock, and the identifiers that follow from it."""

import secrets
from datetime import UTC, datetime

from nurse_client.domain import ids


def now() -> datetime:
    """This instant."""
    return datetime.now(UTC)


def new_id(instant: datetime) -> str:
    """A new identifier made at the instant."""
    return ids.uuid7(int(instant.timestamp() * 1000), secrets.token_bytes(10))
