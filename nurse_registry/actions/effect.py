"""What an action's function gets and gives back."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from nurse_client.domain.actions import Action
from nurse_client.domain.messages import FieldProblem
from nurse_client.domain.records import Record
from nurse_registry.desk import Desk
from nurse_registry.feed import R
from nurse_registry.problems import Refused


@dataclass(frozen=True)
class Effect:
    """What an accepted action did.

    ``target_version`` is the version of the record it is about, now. ``result`` is kept with the outcome; what is
    secret is not in it (see ``secrets.derived``). ``receipt_no`` is given where the action made one for its record.
    """

    target_version: int
    result: dict[str, str] = field(default_factory=dict)
    receipt_no: str | None = None


class MovedOn(Exception):
    """The record has another version than the person saw."""

    def __init__(self, current: Record) -> None:
        super().__init__("the record has moved on")
        self.current = current


Handler = Callable[[Desk, Any], Effect]


def seen(desk: Desk, kind: type[R], record_id: str, version: int | None) -> R:
    """The institution's record as the person saw it. Raises Refused (not-found) or MovedOn."""
    record = desk.find(kind, record_id)
    if record is None:
        raise Refused("not-found")
    if version is not None and record.version != version:
        raise MovedOn(record)
    return record


def not_blank(action: Action, *members: str) -> None:
    """Raises Refused (invalid-request) where a mandatory text is only blanks."""
    blank = [member for member in members if not getattr(action, member).strip()]
    if blank:
        raise Refused("invalid-request", errors=[FieldProblem(field=member, reason="mandatory") for member in blank])
