"""Single values by name, each as its JSON."""

from typing import Any, TypeVar

import msgspec

from nurse_client.store.database import Database

T = TypeVar("T")


def get(database: Database, name: str, kind: type[T]) -> T | None:
    """The value of that name, or None."""
    value = database.value("SELECT value FROM state WHERE name = ?", (name,))
    return None if value is None else msgspec.json.decode(value, type=kind)


def put(connection: Any, name: str, value: object) -> None:
    """Keep a value, in the transaction of this connection."""
    body = msgspec.json.encode(value)
    connection.execute("INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)", (name, body))
