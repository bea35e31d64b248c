"""What has changed since an instant, as far as it concerns the person at the desk."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct

from nurse_client.domain.records import (
    SERVICE,
    ActivationCode,
    Application,
    AuthorityState,
    ChangeRequest,
    Filer,
    RequestState,
    Ticket,
)

DECIDED = (AuthorityState.APPROVED, AuthorityState.REJECTED, AuthorityState.RETURNED)


class Kind(StrEnum):
    """What has happened."""

    APPLIED = "applied"
    DECIDED = "decided"
    ASKED = "asked"
    ANSWERED = "answered"
    ACTIVATED = "activated"
    CAME = "came"
    LEFT = "left"


class About(NamedTuple):
    """What something happened to: the record's id, and the nurse's name or the text of the question."""

    record_id: str
    name: str


class News(Struct, frozen=True):
    """What of one kind has happened, the latest first where the instant is known."""

    kind: Kind
    about: list[About]


class Known(Struct, frozen=True):
    """The records of the register that can tell news; ``names`` are the nurses here by id."""

    names: Mapping[str, str]
    applications: list[Application]
    requests: list[ChangeRequest]
    tickets: list[Ticket]
    codes: list[ActivationCode]


def news(known: Known, since: datetime, before: Mapping[str, str]) -> list[News]:
    """What has happened after ``since``; ``before`` are the nurses that were here then, by id. A kind of which nothing
    has happened is left out."""
    names = known.names
    found: dict[Kind, Iterable[tuple[datetime, About]]] = {
        Kind.APPLIED: (
            (one.submitted_at, About(one.application_id, one.nurse.name))
            for one in known.applications
            if one.filed_by is Filer.NURSE
        ),
        Kind.DECIDED: (
            (one.authority_at, About(one.application_id, one.nurse.name))
            for one in known.applications
            if one.authority_state in DECIDED and one.authority_at
        ),
        Kind.ASKED: (
            (one.submitted_at, About(one.request_id, names.get(one.nurse_id, "")))
            for one in known.requests
            if one.state is not RequestState.WITHDRAWN
        ),
        Kind.ANSWERED: (
            (one.replies[-1].at, About(one.ticket_id, one.text))
            for one in known.tickets
            if one.replies and one.replies[-1].sender == SERVICE
        ),
        Kind.ACTIVATED: (
            (one.used_at, About(one.nurse_id, names[one.nurse_id]))
            for one in known.codes
            if one.used_at and one.nurse_id in names
        ),
    }
    told = {kind: _after(since, happened) for kind, happened in found.items()}
    told[Kind.CAME] = [About(*nurse) for nurse in names.items() if nurse[0] not in before]
    told[Kind.LEFT] = [About(*nurse) for nurse in before.items() if nurse[0] not in names]
    return [News(kind, about) for kind, about in told.items() if about]


def _after(since: datetime, happened: Iterable[tuple[datetime, About]]) -> list[About]:
    return [about for at, about in sorted(happened, reverse=True) if at > since]
