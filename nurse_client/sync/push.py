"""Hands in what people have done, in the order they did it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec import Struct

from nurse_client.domain.actions import Outcome, OutcomeKind
from nurse_client.domain.messages import Problem
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import Conflict, NotFound, Refusal, RegistryError, Rejected, ServerFault
from nurse_client.store.outbox import Outbox, OutboxItem

_BATCH = 100
_ONE_MAY_BE_AT_FAULT = (Rejected, Conflict, NotFound, ServerFault)


class PushReport(Struct, frozen=True, kw_only=True):
    """How many actions the registry accepted and how many it refused; ``error`` is what ended the push early."""

    accepted: int
    refused: int
    error: RegistryError | None = None


def push(client: RegistryClient, outbox: Outbox, clock: Callable[[], datetime]) -> PushReport:
    """Hand in what is due, up to 100 actions at once. ``clock`` gives the time that the receipts are marked with.

    A batch that is refused as a whole is cut in halves until the action at fault is alone, so that it stops no
    other. What got no answer stays in the outbox and is handed in again under the same id.
    """
    settled: list[Outcome] = []
    error = None
    due = outbox.due()
    try:
        for start in range(0, len(due), _BATCH):
            _hand_in(client, outbox, clock, due[start : start + _BATCH], settled)
    except RegistryError as stopped:
        error = stopped
    accepted = sum(outcome.outcome is OutcomeKind.ACCEPTED for outcome in settled)
    return PushReport(accepted=accepted, refused=len(settled) - accepted, error=error)


def _hand_in(
    client: RegistryClient,
    outbox: Outbox,
    clock: Callable[[], datetime],
    items: Sequence[OutboxItem],
    settled: list[Outcome],
) -> None:
    ids = outbox.sending([item.action_id for item in items])
    items = [item for item in items if item.action_id in ids]
    if not items:
        return
    try:
        outcomes = client.act([item.action for item in items])
    except RegistryError as error:
        leave = outbox.unsent if error.nothing_done else outbox.unknown
        leave(ids, type(error).__name__)
        if not isinstance(error, _ONE_MAY_BE_AT_FAULT):
            raise
        if len(items) > 1:
            middle = len(items) // 2
            _hand_in(client, outbox, clock, items[:middle], settled)
            _hand_in(client, outbox, clock, items[middle:], settled)
            return
        outcomes = [_rejected(items[0], error)] if isinstance(error, Refusal) else []
    outbox.settle(outcomes, clock())
    outbox.unknown(ids - {outcome.action_id for outcome in outcomes}, "ContractViolation")
    settled += outcomes


def _rejected(item: OutboxItem, refusal: Refusal) -> Outcome:
    """The refusal of a batch of one, as the outcome of its action."""
    fields = refusal.fields if isinstance(refusal, Rejected) else []
    problem = Problem(type=refusal.type, title="", status=400, errors=fields)
    return Outcome(action_id=item.action_id, outcome=OutcomeKind.REJECTED, problem=problem)
