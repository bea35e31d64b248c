"""Actions on the institution's own things: its authority settings and its questions to customer service."""

from nurse_client.domain.actions import OpenTicket, ReplyTicket, SetAuthority
from nurse_client.domain.records import AuthoritySetting, Reply, Ticket, TicketState
from nurse_registry import clock, feed, reference
from nurse_registry.actions.effect import Effect, MovedOn, not_blank, seen
from nurse_registry.desk import Desk
from nurse_registry.problems import Refused, at_fault


def set_authority(desk: Desk, action: SetAuthority) -> Effect:
    """The authority that decides one kind of business from now on."""
    known = {authority.authority_id for authority in reference.authorities(desk.connection)}
    if action.authority_id not in known:
        raise at_fault("authority_id", "no such authority")
    old = desk.find(AuthoritySetting, action.business)
    if old is not None and action.target_version not in {None, old.version}:
        raise MovedOn(old)
    version = old.version + 1 if old else 1
    desk.publish(
        AuthoritySetting(
            business=action.business, version=version, updated_at=desk.now, authority_id=action.authority_id
        )
    )
    return Effect(version)


def open_ticket(desk: Desk, action: OpenTicket) -> Effect:
    """A question to customer service."""
    not_blank(action, "text")
    ticket = Ticket(
        ticket_id=clock.new_id(desk.now),
        version=1,
        updated_at=desk.now,
        text=action.text,
        machine=action.machine,
        system=action.system,
        client_version=action.client_version,
        created_at=desk.now,
    )
    desk.publish(ticket)
    return Effect(ticket.version, {"ticket_id": ticket.ticket_id})


def reply_ticket(desk: Desk, action: ReplyTicket) -> Effect:
    """The institution goes on asking; an answered question is open again by that."""
    not_blank(action, "text")
    ticket = seen(desk, Ticket, action.ticket_id, action.target_version)
    if ticket.state is TicketState.CLOSED:
        raise Refused("conflict", detail="the ticket is closed")
    replies = [*ticket.replies, Reply(at=desk.now, sender="institution", text=action.text)]
    replied = feed.revise(ticket, desk.now, replies=replies, state=TicketState.OPEN)
    desk.publish(replied)
    return Effect(replied.version)
