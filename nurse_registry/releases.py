"""Releases of the client, one per platform."""

from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType
from sqlalchemy import Connection, select

from nurse_client.domain.messages import ClientRelease
from nurse_client.domain.release import Sha256, Signature, Size, Version
from nurse_registry.database import upsert
from nurse_registry.problems import Refused
from nurse_registry.schema import client_releases


class PublishedRelease(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A ClientRelease as an authority publishes it. The client checks the signature with a key of its own."""

    version: Version
    url: Annotated[str, Meta(pattern="^https://", max_length=1000)]
    sha256: Sha256
    signature: Signature
    size: Size | UnsetType = UNSET
    notes: Annotated[str, Meta(max_length=4000)] = ""
    mandatory: bool = False


def latest(connection: Connection, platform: str) -> ClientRelease:
    """The latest release. Raises Refused (not-found) where none is published."""
    body = connection.execute(
        select(client_releases.c.body).where(client_releases.c.platform == platform)
    ).scalar_one_or_none()
    if body is None:
        raise Refused("not-found")
    return msgspec.json.decode(body, type=ClientRelease)


def publish(connection: Connection, platform: str, release: PublishedRelease) -> None:
    """Replace the platform's release."""
    upsert(connection, client_releases, [{"platform": platform, "body": msgspec.json.encode(release).decode()}])
