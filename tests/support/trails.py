"""Prints in the register of papers."""

from datetime import UTC, datetime
from typing import Any

from nurse_client.domain.paper_trail import Print

AT = datetime(2026, 11, 20, 2, 30, tzinfo=UTC)
HASH = "0123456789abcdef" * 4


def printed(**changes: Any) -> Print:
    """The renewal form of the synthetic nurse, printed once; ``changes`` are members of Print."""
    members: dict[str, Any] = {
        "record_id": "p-1",
        "record_version": 3,
        "receipt_no": "R202611200001",
        "form": "renewal/2021",
        "content_hash": HASH,
        "printed_at": AT,
        "printed_by": "王敏",
        "destination": "printer",
        "copies": 1,
    }
    return Print(**members | changes)
