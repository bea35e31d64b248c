"""The health administrations: they decide what the institutions have confirmed, and answer their questions."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random

import msgspec
from sqlalchemy import Engine, select

from nurse_client.domain.records import Application, AuthorityState, Ticket, TicketState
from nurse_registry import clock, feed
from nurse_registry.authority_side import ApplicationsList, Decision, TicketReply
from nurse_registry.database import reading
from nurse_registry.schema import institutions, records
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


class Authorities:
    """All authorities of the registry. What came in before they began to live waits longer: it is their backlog."""

    def __init__(self, engine: Engine, callers: Sequence[Caller], random: Random, patience: timedelta) -> None:
        self._engine = engine
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
            decision = self._decision(application)
            if caller.call("POST", f"/applications/{application.application_id}/decision", decision):
                yield Deed(who=caller.username, what=decision.decision, about=application.receipt_no)

    def _decision(self, application: Application) -> Decision:
        """The same for the same application: it follows from its id."""
        random = Random(application.application_id)  # noqa: S311 - a made-up decision is no secret
        return random.choices(_DECISIONS, _WEIGHTS)[0]

    def _answer(self, caller: Caller) -> Iterator[Deed]:
        own = select(institutions.c.institution_id).where(institutions.c.authority_id == caller.username)
        asked = (records.c.institution_id.in_(own), records.c.state == TicketState.OPEN)
        with reading(self._engine) as connection:
            tickets = [ticket for _, ticket in feed.find_all(connection, Ticket, *asked)]
        for ticket in tickets:
            path = f"/tickets/{ticket.ticket_id}/replies"
            if self._is_due(ticket.updated_at) and caller.call("POST", path, TicketReply(text=_ANSWER)):
                yield Deed(who=caller.username, what="answer", about=ticket.ticket_id)

    def _is_due(self, since: datetime | None) -> bool:
        if since is None or since < self._began:
            return self._random.random() < _BACKLOG_CHANCE
        return clock.now() - since >= self._patience
