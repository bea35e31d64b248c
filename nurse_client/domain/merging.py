"""What remains of a decision on a change request that has moved on at the registry since the person saw it.

The contract lets a decision name every field exactly once, and a request that is decided stays so. What a person
decided on a field counts for this field with these two values only: nothing is decided that nobody has seen.
"""

from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from nurse_client.domain.actions import AnyAction, DecideChangeRequest, ReturnedField
from nurse_client.domain.records import ChangedField, ChangeRequest, FieldDecision, Record, RequestState


class Standing(Enum):
    """How a decision stands beside the request as the registry has it."""

    WHOLE = auto()
    """The request waits, and all that it asks for now was decided: the same decision can be made on it."""
    REST = auto()
    """The request waits, and asks for something that nobody has decided."""
    SAME = auto()
    """It was decided just so."""
    OTHERWISE = auto()
    """It was decided otherwise, or taken back: too late."""


class Merge(Struct, frozen=True):
    """What of the decision still counts. ``open`` holds the fields, by name, that are left to be decided."""

    standing: Standing
    accepted: list[str] = []
    returned: list[ReturnedField] = []
    open: list[str] = []


def merged(action: DecideChangeRequest, seen: Record | None, current: ChangeRequest) -> Merge:
    """The decision made on ``seen`` (None: not known any more), beside the request as the registry has it."""
    seen = seen if isinstance(seen, ChangeRequest) else None
    if current.state is not RequestState.PENDING:
        return Merge(Standing.SAME if _is_the_same(action, seen, current) else Standing.OTHERWISE)
    known = {(field.field, field.old, field.new) for field in seen.fields} if seen else set()
    kept = {field.field for field in current.fields if (field.field, field.old, field.new) in known}
    accepted = [name for name in action.accepted if name in kept]
    returned = [field for field in action.returned if field.field in kept]
    decided = {*accepted, *(field.field for field in returned)}
    left = [field.field for field in current.fields if field.field not in decided]
    return Merge(Standing.REST if left else Standing.WHOLE, accepted, returned, left)


def made_again(
    action: DecideChangeRequest, merge: Merge, current: ChangeRequest, action_id: str
) -> DecideChangeRequest:
    """The same person's same decision, as a new action on the version that the registry has."""
    return replace(
        action,
        action_id=action_id,
        target_version=current.version,
        accepted=merge.accepted,
        returned=merge.returned,
    )


def decided(request: ChangeRequest, action: AnyAction) -> ChangeRequest:
    """What the action makes of the request; another kind of action changes nothing in it."""
    if not isinstance(action, DecideChangeRequest):
        return request
    reasons = {field.field: field.reason for field in action.returned}
    fields = [_decided(field, action.accepted, reasons) for field in request.fields]
    return replace(request, fields=fields, state=RequestState.DECIDED, decided_at=action.made_at)


def _decided(field: ChangedField, accepted: list[str], reasons: dict[str, str]) -> ChangedField:
    if field.field in accepted:
        return replace(field, decision=FieldDecision.ACCEPTED)
    if field.field in reasons:
        return replace(field, decision=FieldDecision.RETURNED, reason=reasons[field.field])
    return field


def _is_the_same(action: DecideChangeRequest, seen: ChangeRequest | None, current: ChangeRequest) -> bool:
    """Whether every field ended as the person would have had it, with the reasons that the nurse reads."""
    if seen is None or current.state is not RequestState.DECIDED:
        return False
    mine, theirs = decided(seen, action).fields, current.fields
    return {field.field: field for field in mine} == {field.field: field for field in theirs}
