"""What the registry derives from its secret: hashes of short codes, and codes that can be given again but not read.

The secret is made with the tables. A province keeps it out of the database, in the environment variable
``NURSE_REGISTRY_SECRET``, so that a copy of the database alone does not give the codes away.
"""

import base64
import hashlib
import hmac
import os

from sqlalchemy import Connection, select

from nurse_registry.schema import settings

ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""The letters and digits of codes for people: without 0 O 1 I L."""


def secret(connection: Connection) -> bytes:
    """The registry's secret."""
    given = os.environ.get("NURSE_REGISTRY_SECRET")
    if given:
        return given.encode()
    kept: str = connection.execute(select(settings.c.value).where(settings.c.name == "secret")).scalar_one()
    return kept.encode()


def derive(secret: bytes, purpose: str, *parts: str) -> bytes:
    """32 bytes that follow from the secret, the purpose and the parts."""
    message = b"".join(len(part.encode()).to_bytes(4) + part.encode() for part in (purpose, *parts))
    return hmac.digest(secret, message, "sha256")


def readable(material: bytes, length: int) -> str:
    """A code of ``length`` characters of the alphabet; 32 bytes are enough for 20 characters, evenly spread."""
    number = int.from_bytes(material)
    characters = []
    for _ in range(length):
        number, index = divmod(number, len(ALPHABET))
        characters.append(ALPHABET[index])
    return "".join(characters)


def content_hash(content: bytes) -> str:
    """A short name of a content: 43 characters, URL-safe."""
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
