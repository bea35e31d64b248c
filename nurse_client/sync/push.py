"""Hands in what people have done, in the order they did it."""

import os
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from nurse_client.domain.actions import AnyAction, DecideChangeRequest, Outcome, OutcomeKind
from nurse_client.domain.ids import uuid7
from nurse_client.domain.merging import Standing, made_again, merged
from nurse_client.domain.messages import Problem
from nurse_client.domain.records import ChangeRequest
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
from nurse_client.sync.pauses import doubled, jittered

_BATCH = 100
_ENOUGH_FAULTS = 3
_ONE_MAY_BE_AT_FAULT = (Rejected, Conflict, NotFound, ServerFault)
_FIRST_PAUSE_S, _LAST_PAUSE_S = 30.0, 3600.0


class PushReport(Struct, frozen=True, kw_only=True):
    """How many actions the registry accepted and how many it refused; how many met a conflict and were made again by
    themselves on the newer version; what the server failed over when it was alone. ``error`` is what ended the push
    early."""

    accepted: int
    refused: int
    made_again: int = 0
    failed_over: list[OutboxItem] = []
    error: RegistryError | None = None


def rest(outbox: Outbox, items: Sequence[OutboxItem], now: datetime) -> None:
    """Let these alone for a while, longer each time: the server failed over them, and answers everything else."""
    for item in items:
        pause = jittered(doubled(_FIRST_PAUSE_S, _LAST_PAUSE_S, item.faults + 1))
        outbox.postpone(item.action_id, now + timedelta(seconds=pause))


def push(client: RegistryClient, outbox: Outbox, clock: Callable[[], datetime]) -> PushReport:
    """Hand in what is due, up to 100 actions at once. ``clock`` gives the time that the receipts are marked with.

    A batch that is refused as a whole is cut in halves until the action at fault is alone, so that it stops no
    other. What got no answer stays in the outbox and is handed in again under the same id; what rests is left out.
    A server that fails over one action after the other is at fault itself: that ends the push.
    """
    handing_in = _HandingIn(client, outbox, clock)
    now = clock()
    due = sorted((item for item in outbox.due() if not _rests(item, now)), key=_suspicion)
    error = None
    try:
        for start in range(0, len(due), _BATCH):
            handing_in.hand_in(due[start : start + _BATCH])
    except RegistryError as stopped:
        error = stopped
    settled = handing_in.settled
    accepted = sum(outcome.outcome is OutcomeKind.ACCEPTED for outcome in settled)
    return PushReport(
        accepted=accepted,
        refused=len(settled) - accepted - handing_in.made_again,
        made_again=handing_in.made_again,
        failed_over=handing_in.failed_over,
        error=error,
    )


class _HandingIn:
    """One push on its way: what has been settled, and how many actions in a row the server has failed over."""

    def __init__(self, client: RegistryClient, outbox: Outbox, clock: Callable[[], datetime]) -> None:
        self.settled: list[Outcome] = []
        self.made_again = 0
        self.failed_over: list[OutboxItem] = []
        self._client, self._outbox, self._clock = client, outbox, clock
        self._in_a_row = 0

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
        self._in_a_row = 0
        self._settle(outcomes, self._again(items, outcomes))
        self._outbox.unknown(ids - {outcome.action_id for outcome in outcomes}, ContractViolation.__name__)

    def _set_aside(self, item: OutboxItem, error: RegistryError) -> None:
        """One alone: refused for good, or left to wait where the server failed over it."""
        if isinstance(error, Refusal):
            self._settle([_rejected(item, error)], {})
            return
        self.failed_over.append(item)
        self._in_a_row += 1
        if self._in_a_row == _ENOUGH_FAULTS:
            raise error

    def _again(self, items: Sequence[OutboxItem], outcomes: Sequence[Outcome]) -> dict[str, AnyAction]:
        """The decisions that met a conflict and still say all that there is to be said, on the newer version."""
        actions = {item.action_id: item.action for item in items}
        conflicts = [outcome for outcome in outcomes if outcome.outcome is OutcomeKind.CONFLICT]
        tried = {one.action_id: self._on_newer_version(actions[one.action_id], one) for one in conflicts}
        return {action_id: action for action_id, action in tried.items() if action is not None}

    def _on_newer_version(self, action: AnyAction, outcome: Outcome) -> AnyAction | None:
        current = OutboxItem(action=action, outcome=outcome).current
        if not isinstance(action, DecideChangeRequest) or not isinstance(current, ChangeRequest):
            return None
        seen = self._outbox.as_seen(action)
        merge = merged(action, seen, current)
        if merge.standing is not Standing.WHOLE:
            return None
        return made_again(action, merge, current, uuid7(int(self._clock().timestamp() * 1000), os.urandom(10)))

    def _settle(self, outcomes: list[Outcome], again: dict[str, AnyAction]) -> None:
        self._outbox.settle(outcomes, self._clock(), again)
        self.settled += outcomes
        self.made_again += len(again)


def _rests(item: OutboxItem, now: datetime) -> bool:
    """Whether its pause is not over. A clock that was put back makes none longer."""
    if item.not_before is None:
        return False
    return now < item.not_before < now + timedelta(seconds=2 * _LAST_PAUSE_S)


def _suspicion(item: OutboxItem) -> int:
    """What a server has failed over comes last, the more often the later: it holds up nothing else."""
    return item.attempts if item.last_error == ServerFault.__name__ else 0


def _rejected(item: OutboxItem, refusal: Refusal) -> Outcome:
    """The refusal of a batch of one, as the outcome of its action."""
    fields = refusal.fields if isinstance(refusal, Rejected) else []
    problem = Problem(type=refusal.type, title="", status=400, errors=fields)
    return Outcome(action_id=item.action_id, outcome=OutcomeKind.REJECTED, problem=problem)
