"""The health administrations: they decide what the institutions have confirmed, and answer their questions."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random

import msgspec

from nurse_client.domain.records import AuthorityState
from nurse_registry import clock
from nurse_registry.authority_side import ApplicationsList, Decision, TicketReply, TicketsList
from nurse_registry.simulation.caller import Caller, Deed
from nurse_registry.synthetic.applications import AUTHORITY_REASONS

_DECISIONS = (
    Decision(decision="approve"),
    Decision(decision="return", reason=AUTHORITY_REASONS[AuthorityState.RETURNED]),
    Decision(decision="reject", reason=AUTHORITY_REASONS[AuthorityState.REJECTED]),
)
_WEIGHTS = (85, 10, 5)
_BACKLOG_CHANCE = 0.02
_ANSWER = "您好，问题已收到并处理。如仍有疑问，请在本问题下继续回复。"


def decision_on(application_id: str) -> Decision:
    """What becomes of an application: the same for the same one."""
    random = Random(application_id)  # noqa: S311 - a made-up decision is no secret
    return random.choices(_DECISIONS, _WEIGHTS)[0]


class Authorities:
    """All authorities of the registry. What came in before they began to live waits longer: it is their backlog."""

    def __init__(self, callers: Sequence[Caller], random: Random, patience: timedelta) -> None:
        self._callers = callers
        self._random = random
        self._patience = patience
        self._began = clock.now()

    def act(self) -> Iterator[Deed]:
        """Deal with what has waited long enough."""
        for caller in self._callers:
            yield from self._decide(caller)
            yield from self._answer(caller)

    def _decide(self, caller: Caller) -> Iterator[Deed]:
        answer = caller.call("GET", "/applications?state=pending_authority")
        waiting = msgspec.json.decode(answer, type=ApplicationsList).applications if answer else []
        for application in waiting:
            if not self._is_due(application.institution_at):
                continue
            decision = decision_on(application.application_id)
            if caller.call("POST", f"/applications/{application.application_id}/decision", decision):
                yield Deed(who=caller.username, what=decision.decision, about=application.receipt_no)

    def _answer(self, caller: Caller) -> Iterator[Deed]:
        answer = caller.call("GET", "/tickets")
        for ticket in msgspec.json.decode(answer, type=TicketsList).tickets if answer else []:
            path = f"/tickets/{ticket.ticket_id}/replies"
            if self._is_due(ticket.updated_at) and caller.call("POST", path, TicketReply(text=_ANSWER)):
                yield Deed(who=caller.username, what="answer", about=ticket.ticket_id)

    def _is_due(self, since: datetime | None) -> bool:
        if since is None or since < self._began:
            return self._random.random() < _BACKLOG_CHANCE
        return clock.now() - since >= self._patience
