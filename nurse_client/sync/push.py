"""Hands in what people have done, in the order they did it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec import Struct

from nurse_client.domain.actions import Outcome, OutcomeKind
from nurse_client.domain.messages import Problem
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import (
    Conflict,
    ContractViolation,
    NotFound,
    Refusal,
    RegistryError,
    Rejected,
    ServerFault,
)
from nurse_client.store.outbox import Outbox, OutboxItem

_BATCH = 100
_ENOUGH_FAULTS = 3
_ONE_MAY_BE_AT_FAULT = (Rejected, Conflict, NotFound, ServerFault)


class PushReport(Struct, frozen=True, kw_only=True):
    """How many actions the registry accepted and how many it refused; ``error`` is what ended the push early."""

    accepted: int
    refused: int
    error: RegistryError | None = None


def push(client: RegistryClient, outbox: Outbox, clock: Callable[[], datetime]) -> PushReport:
    """Hand in what is due, up to 100 actions at once. ``clock`` gives the time that the receipts are marked with.

    A batch that is refused as a whole is cut in halves until the action at fault is alone, so that it stops no
    other. What got no answer stays in the outbox and is handed in again under the same id. A server that fails over
    one action after the other is at fault itself: that ends the push.
    """
    handing_in = _HandingIn(client, outbox, clock)
    due = sorted(outbox.due(), key=_suspicion)
    error = None
    try:
        for start in range(0, len(due), _BATCH):
            handing_in.hand_in(due[start : start + _BATCH])
    except RegistryError as stopped:
        error = stopped
    settled = handing_in.settled
    accepted = sum(outcome.outcome is OutcomeKind.ACCEPTED for outcome in settled)
    return PushReport(accepted=accepted, refused=len(settled) - accepted, error=error)


class _HandingIn:
    """One push on its way: what has been settled, and how many actions in a row the server has failed over."""

    def __init__(self, client: RegistryClient, outbox: Outbox, clock: Callable[[], datetime]) -> None:
        self.settled: list[Outcome] = []
        self._client, self._outbox, self._clock = client, outbox, clock
        self._failed_over = 0

    def hand_in(self, items: Sequence[OutboxItem]) -> None:
        """A batch, or its parts where it is refused as a whole. Raises RegistryError."""
        ids = self._outbox.sending([item.action_id for item in items])
        items = [item for item in items if item.action_id in ids]
        if not items:
            return
        try:
            outcomes = self._client.act([item.action for item in items])
        except RegistryError as error:
            leave = self._outbox.unsent if error.nothing_done else self._outbox.unknown
            leave(ids, type(error).__name__)
            if not isinstance(error, _ONE_MAY_BE_AT_FAULT):
                raise
            if len(items) > 1:
                middle = len(items) // 2
                self.hand_in(items[:middle])
                self.hand_in(items[middle:])
            else:
                self._set_aside(items[0], error)
            return
        self._failed_over = 0
        self._settle(outcomes)
        self._outbox.unknown(ids - {outcome.action_id for outcome in outcomes}, ContractViolation.__name__)

    def _set_aside(self, item: OutboxItem, error: RegistryError) -> None:
        """One alone: refused for good, or left to wait where the server failed over it."""
        if isinstance(error, Refusal):
            self._settle([_rejected(item, error)])
            return
        self._failed_over += 1
        if self._failed_over == _ENOUGH_FAULTS:
            raise error

    def _settle(self, outcomes: list[Outcome]) -> None:
        self._outbox.settle(outcomes, self._clock())
        self.settled += outcomes


def _suspicion(item: OutboxItem) -> int:
    """What a server has failed over comes last, the more often the later: it holds up nothing else."""
    return item.attempts if item.last_error == ServerFault.__name__ else 0


def _rejected(item: OutboxItem, refusal: Refusal) -> Outcome:
    """The refusal of a batch of one, as the outcome of its action."""
    fields = refusal.fields if isinstance(refusal, Rejected) else []
    problem = Problem(type=refusal.type, title="", status=400, errors=fields)
    return Outcome(action_id=item.action_id, outcome=OutcomeKind.REJECTED, problem=problem)
