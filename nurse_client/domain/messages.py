"""The envelopes that the client and a registry exchange (docs/registry-api.json).

They stand in ``domain`` because both ends speak them and the registry may import nothing else of the client.
"""

from datetime import date, datetime
from typing import Annotated

from msgspec import UNSET, Meta, Raw, Struct, UnsetType

from nurse_client.domain.bounds import Line, Passage
from nurse_client.domain.records import (
    ActivationCode,
    Application,
    AuthoritySetting,
    ChangeRequest,
    Nurse,
    Removed,
    Ticket,
)


class FieldProblem(Struct, frozen=True, kw_only=True):
    """A field at fault and why."""

    field: str
    reason: str


class Problem(Struct, frozen=True, kw_only=True):
    """RFC 9457. ``type`` is a stable slug of the contract, never a text to show."""

    type: str
    title: str
    status: int
    detail: str = ""
    errors: list[FieldProblem] = []


class SignIn(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The credentials that the authority issued."""

    username: Annotated[str, Meta(min_length=1, max_length=100)]
    password: Annotated[str, Meta(min_length=1, max_length=200)]


class Refresh(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A refresh token, which can be used once."""

    refresh_token: Annotated[str, Meta(min_length=1, max_length=200)]


class PasswordChange(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The old and the new password of the account that is signed in."""

    old_password: Annotated[str, Meta(min_length=1, max_length=200)]
    new_password: Annotated[str, Meta(min_length=1, max_length=200)]


class Institution(Struct, frozen=True, kw_only=True):
    """The hospital whose desk this is. ``licence_no`` is the number of its 医疗机构执业许可证."""

    institution_id: Line
    name: Line
    licence_no: Line = ""
    address: Line = ""
    province: Line = ""
    division: Line = ""


class Session(Struct, frozen=True, kw_only=True):
    """Tokens of a session; ``expires_in`` is the access token's life in seconds.

    ``institution`` is null for an authority's or a nurse's account.
    """

    access_token: str
    refresh_token: str
    expires_in: int
    institution: Institution | None = None
    must_change_password: bool = False


class Changes(Struct, frozen=True, kw_only=True):
    """One page of an institution's change feed. ``cursor`` is the place after the page; ``more`` says pages follow."""

    cursor: str
    more: bool
    server_time: datetime
    nurses: list[Nurse] = []
    applications: list[Application] = []
    change_requests: list[ChangeRequest] = []
    activation_codes: list[ActivationCode] = []
    authority_settings: list[AuthoritySetting] = []
    tickets: list[Ticket] = []
    removed: list[Removed] = []


FEED_LISTS: dict[str, str] = {
    "nurse": "nurses",
    "application": "applications",
    "change_request": "change_requests",
    "activation_code": "activation_codes",
    "authority_setting": "authority_settings",
    "ticket": "tickets",
}
"""The list of ``Changes`` that holds the records of each kind."""


class ActionBatch(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Actions as they were made. They are kept raw so that one that can't be read is refused on its own."""

    actions: Annotated[list[Raw], Meta(min_length=1, max_length=100)]


class Registration(Struct, frozen=True, kw_only=True, gc=False):
    """An entry of the nationwide verification (护士执业注册验证). The ID number comes masked."""

    name: Line
    sex: Line
    id_number_masked: Line
    certificate_no: Line
    status: Line
    valid_until: date | None = None
    institution_name: Line = ""
    authority_name: Line = ""
    province: Line = ""


class Verification(Struct, frozen=True, kw_only=True):
    """The answer to one look-up; ``truncated`` when a name has more than the entries given."""

    registrations: list[Registration]
    truncated: bool
    checked_at: datetime


class Person(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A person to look up in a bulk check."""

    name: Annotated[str, Meta(min_length=1, max_length=100)]
    id_number: Annotated[str, Meta(max_length=40)] | None = None
    certificate_no: Annotated[str, Meta(max_length=40)] | None = None


class PeopleCheck(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """People to look up at once."""

    people: Annotated[list[Person], Meta(min_length=1, max_length=500)]


class PeopleChecked(Struct, frozen=True, kw_only=True):
    """An entry per person asked for, in the same order."""

    entries: list[Verification]


class HistoryEvent(Struct, frozen=True, kw_only=True, gc=False):
    """One event of a nurse's registration: what happened, when, at which institution."""

    at: datetime
    event: Line
    institution_name: Line = ""
    authority_name: Line = ""
    valid_until: date | None = None
    note: Passage = ""


class History(Struct, frozen=True, kw_only=True):
    """Registration events and applications of one nurse, newest first.

    ``checked_at`` is when the registry said so: the client notes it, to say how old a kept history is.
    """

    events: list[HistoryEvent]
    applications: list[Application]
    checked_at: datetime | None = None


class ClientRelease(Struct, frozen=True, kw_only=True):
    """The latest client for a platform. ``sha256`` and ``signature`` are lower-case hex and base64; ``size`` is in
    bytes, where it is told. What is signed is ``release.Statement``."""

    version: str
    url: str
    sha256: str
    signature: str
    size: int | UnsetType = UNSET
    notes: str = ""
    mandatory: bool = False
