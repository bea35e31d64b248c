"""Change requests of synthetic nurses."""

from datetime import UTC, datetime, timedelta
from typing import Any

from nurse_client.domain.actions import AnyAction
from nurse_client.domain.merging import decided
from nurse_client.domain.records import ChangedField, ChangeRequest

FIRST = datetime(2026, 11, 1, 1, 0, tzinfo=UTC)
"""When the first of them was submitted; the others follow by the hour."""


def change_request(number: int, *fields: tuple[str, str, str], **changes: Any) -> ChangeRequest:
    """The request of the nurse of that number: (field, old, new), with the members given in ``changes``."""
    members: dict[str, Any] = {
        "request_id": f"c-{number}",
        "version": 2,
        "updated_at": FIRST,
        "nurse_id": f"n-{number}",
        "fields": [ChangedField(field=field, old=old, new=new) for field, old, new in fields],
        "submitted_at": FIRST + timedelta(hours=number),
    }
    return ChangeRequest(**members | changes)


def as_decided(request: ChangeRequest, action: AnyAction) -> ChangeRequest:
    """The request as the registry sends it after it accepted the action."""
    done = decided(request, action)
    return ChangeRequest(**{name: getattr(done, name) for name in done.__struct_fields__} | {"version": 3})
