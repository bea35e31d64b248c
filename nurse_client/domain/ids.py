"""Identifiers made by the client: UUIDv7, so that the order of making is the order of sorting.

The standard library has it from Python 3.14 on; until then this is RFC 9562, section 5.7.
"""

from uuid import UUID


def uuid7(instant_ms: int, randomness: bytes) -> str:
    """A UUIDv7 from milliseconds since 1970 (UTC) and ten random bytes."""
    value = (instant_ms << 80) | int.from_bytes(randomness[:10])
    value = value & ~(0xF << 76) | (0x7 << 76)
    value = value & ~(0b11 << 62) | (0b10 << 62)
    return str(UUID(int=value))
