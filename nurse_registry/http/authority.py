"""The authority's calls."""

from litestar import HttpMethod

from nurse_client.domain.messages import Institution
from nurse_client.domain.records import Application, Ticket
from nurse_registry import authority_side, clock
from nurse_registry.accounts import Credentials, Role
from nurse_registry.authority_side import (
    ApplicationsAsked,
    ApplicationsList,
    Decision,
    HandOver,
    NewInstitution,
    RegisterReport,
    RegisterRows,
    TicketReply,
    TicketsAsked,
    TicketsList,
)
from nurse_registry.database import reading, transaction
from nurse_registry.http.call import Registry, call
from nurse_registry.sessions import Caller

_AUTHORITY = (Role.AUTHORITY,)


@call(HttpMethod.POST, "/institutions", roles=_AUTHORITY, status=201, problems=("conflict",))
def post_institution(registry: Registry, caller: Caller, body: NewInstitution) -> Institution:
    """Register an institution."""
    with transaction(registry.engine) as connection:
        return authority_side.register_institution(connection, caller, body, clock.now())


@call(
    HttpMethod.POST,
    "/institutions/{institution_id:str}/credentials",
    roles=_AUTHORITY,
    status=201,
    problems=("not-found",),
)
def post_credentials(registry: Registry, caller: Caller, institution_id: str, body: HandOver) -> Credentials:
    """Issue or reset an institution's credentials."""
    with transaction(registry.engine) as connection:
        return authority_side.hand_over(connection, caller, institution_id, body.documents, clock.now())


@call(HttpMethod.GET, "/applications", roles=_AUTHORITY)
def get_applications(registry: Registry, caller: Caller, query: ApplicationsAsked) -> ApplicationsList:
    """The applications that wait for this authority."""
    with reading(registry.engine) as connection:
        return authority_side.waiting(connection, caller, query.limit)


@call(
    HttpMethod.POST,
    "/applications/{application_id:str}/decision",
    roles=_AUTHORITY,
    problems=("not-found", "conflict"),
)
def post_decision(registry: Registry, caller: Caller, application_id: str, body: Decision) -> Application:
    """Decide an application."""
    with transaction(registry.engine) as connection:
        return authority_side.decide(connection, caller, application_id, body, clock.now())


@call(HttpMethod.POST, "/nurses/import", roles=_AUTHORITY, raw_parts=True)
def post_import(registry: Registry, caller: Caller, body: RegisterRows) -> RegisterReport:
    """Take nurses of an existing register in."""
    with transaction(registry.engine) as connection:
        return authority_side.take_in(connection, caller, body.nurses, clock.now())


@call(HttpMethod.GET, "/tickets", roles=_AUTHORITY)
def get_tickets(registry: Registry, caller: Caller, query: TicketsAsked) -> TicketsList:
    """The questions to customer service that this authority's institutions have asked."""
    with reading(registry.engine) as connection:
        return authority_side.tickets(connection, caller, query)


@call(
    HttpMethod.POST,
    "/tickets/{ticket_id:str}/replies",
    roles=_AUTHORITY,
    status=201,
    problems=("not-found", "conflict"),
)
def post_reply(registry: Registry, caller: Caller, ticket_id: str, body: TicketReply) -> Ticket:
    """Answer a question to customer service."""
    with transaction(registry.engine) as connection:
        return authority_side.answer_ticket(connection, caller, ticket_id, body, clock.now())


CALLS = (post_institution, post_credentials, get_applications, post_decision, post_import, get_tickets, post_reply)
