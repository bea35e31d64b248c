"""The records of the register, as they are on the wire, in the local copy and in the registry.

One definition serves all three (see docs/adr). Members whose values come from a national code table hold the
code, never the label: labels are in ``resources/reference/code_tables.json``. Dates are calendar dates in China,
instants are timezone-aware UTC.
"""

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct

from nurse_client.domain.bounds import Line, Passage


class Business(StrEnum):
    """The six kinds of business (manual, section 3)."""

    FIRST_REGISTRATION = "first_registration"
    CHANGE = "change"
    RENEWAL = "renewal"
    DEREGISTRATION = "deregistration"
    RE_REGISTRATION = "re_registration"
    MILITARY_TRANSFER = "military_transfer"


class InstitutionState(StrEnum):
    """What the institution has done with an application."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    RETURNED = "returned"


class AuthorityState(StrEnum):
    """What the authority has done with an application."""

    NOT_SENT = "not_sent"
    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    RETURNED = "returned"


class RegistrationStatus(StrEnum):
    """The standing of a nurse's registration."""

    REGISTERED = "registered"
    EXPIRED = "expired"
    DEREGISTERED = "deregistered"
    REVOKED = "revoked"
    SUSPENDED = "suspended"
    UNREGISTERED = "unregistered"


class DeregistrationGround(StrEnum):
    """注销事由: the five grounds on which an institution files a deregistration (manual, section 7)."""

    NOT_RENEWED = "not_renewed"
    REVOKED = "revoked"
    INCAPACITY = "incapacity"
    DEATH = "death"
    OTHER = "other"


class AccountState(StrEnum):
    """The standing of a nurse's own account at the registry."""

    NONE = "none"
    AWAITING_CODE = "awaiting_code"
    ACTIVE = "active"
    LOCKED = "locked"


class CodeState(StrEnum):
    """The standing of an activation code."""

    ISSUED = "issued"
    USED = "used"
    EXPIRED = "expired"
    REVOKED = "revoked"


class RequestState(StrEnum):
    """The standing of a change request: open until every field is decided, or taken back by the nurse."""

    PENDING = "pending"
    DECIDED = "decided"
    WITHDRAWN = "withdrawn"


class FieldDecision(StrEnum):
    """What the institution decided on one field of a change request."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    RETURNED = "returned"


class TicketState(StrEnum):
    """The standing of a question to customer service."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


class Filer(StrEnum):
    """Who filed an application."""

    NURSE = "nurse"
    INSTITUTION = "institution"


class MaterialKind(StrEnum):
    """The papers that go with an application (domain facts, 1.4)."""

    FORM = "form"
    IDENTITY = "identity"
    CERTIFICATE = "certificate"
    DIPLOMA = "diploma"
    INTERNSHIP = "internship"
    EXAM_PASS = "exam_pass"  # noqa: S105 - the proof of a passed exam, not a password
    HEALTH_CHECK = "health_check"
    EMPLOYMENT = "employment"
    TRAINING = "training"
    PENALTY_DECISION = "penalty_decision"
    DEATH_CERTIFICATE = "death_certificate"
    INCAPACITY_OPINION = "incapacity_opinion"
    MILITARY_RECORD = "military_record"
    PHOTO = "photo"


class Nurse(Struct, frozen=True, kw_only=True, gc=False):
    """A nurse as registered: person, education, registration, practice and account.

    ``id_number`` is sensitive (PIPL art. 28). ``valid_until`` is the last day of the registration.
    ``transfer_to`` names the institution an approved change leads to, while it is under way.
    """

    nurse_id: Line
    version: int
    updated_at: datetime
    name: Line
    sex: Line = "0"
    ethnic_group: Line = ""
    nationality: Line = "CHN"
    birth_date: date | None = None
    id_kind: Line = "01"
    id_number: Line = ""
    phone: Line = ""
    health: Line = ""
    photo_id: Line | None = None
    education: Line = ""
    degree: Line = ""
    school: Line = ""
    major: Line = ""
    study_length: Line = ""
    graduated_on: date | None = None
    exam_passed_on: date | None = None
    exam_certificate_no: Line = ""
    works_since: date | None = None
    certificate_no: Line = ""
    first_registered_on: date | None = None
    registered_on: date | None = None
    valid_until: date | None = None
    registration_status: RegistrationStatus = RegistrationStatus.UNREGISTERED
    status_reason: Passage = ""
    authority_id: Line | None = None
    institution_name: Line = ""
    practice_place: Line = ""
    department_code: Line = ""
    department: Line = ""
    work_category: Line = ""
    technical_title: Line = ""
    post: Line = ""
    employment: Line = ""
    account_state: AccountState = AccountState.NONE
    transfer_to: Line | None = None


class Material(Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """One paper of an application and whether it was handed in."""

    kind: MaterialKind
    present: bool
    note: Passage = ""


class FirstRegistrationDetails(
    Struct, frozen=True, kw_only=True, tag_field="business", tag="first_registration", forbid_unknown_fields=True
):
    """``training_completed`` is the three months' training that is due more than three years after the exam."""

    training_completed: bool = False
    training_institution: Line = ""
    internship_months: int | None = None


class ChangeDetails(Struct, frozen=True, kw_only=True, tag_field="business", tag="change", forbid_unknown_fields=True):
    """A change of the place of practice; the receiving institution confirms it."""

    reason: Passage
    former_institution: Line = ""
    former_institution_licence_no: Line = ""
    former_address: Line = ""
    former_authority: Line = ""
    former_province: Line = ""


class RenewalDetails(
    Struct, frozen=True, kw_only=True, tag_field="business", tag="renewal", forbid_unknown_fields=True
):
    """Practice, training, rewards and penalties in the period of registration that ends."""

    practice_summary: Passage = ""
    training_summary: Passage = ""
    rewards_penalties: Passage = ""
    under_suspension: bool = False


class DeregistrationDetails(
    Struct, frozen=True, kw_only=True, tag_field="business", tag="deregistration", forbid_unknown_fields=True
):
    """``explanation`` is mandatory with the ground ``other``; ``evidence`` names the papers that prove it."""

    ground: DeregistrationGround
    explanation: Passage = ""
    evidence: Passage = ""


class ReRegistrationDetails(
    Struct, frozen=True, kw_only=True, tag_field="business", tag="re_registration", forbid_unknown_fields=True
):
    """A registration after one that lapsed or was revoked."""

    reason: Passage
    former_certificate_no: Line = ""
    first_registered_on: date | None = None
    former_valid_until: date | None = None
    last_practised_on: date | None = None
    revoked_on: date | None = None
    training_completed: bool = False


class MilitaryTransferDetails(
    Struct, frozen=True, kw_only=True, tag_field="business", tag="military_transfer", forbid_unknown_fields=True
):
    """A nurse between an institution of the forces and a civilian one. No further fields are sourced."""

    direction: Line
    unit: Line = ""
    reason: Passage = ""


Details = (
    FirstRegistrationDetails
    | ChangeDetails
    | RenewalDetails
    | DeregistrationDetails
    | ReRegistrationDetails
    | MilitaryTransferDetails
)


class Application(Struct, frozen=True, kw_only=True):
    """An application and its two states, which are never one: the institution's and the authority's.

    ``nurse`` is what the nurse declared; ``receipt_no`` is the registry's number for the application.
    """

    application_id: Line
    version: int
    updated_at: datetime
    receipt_no: Line
    business: Business
    nurse_id: Line
    nurse: Nurse
    details: Details
    materials: list[Material] = []
    submitted_at: datetime
    filed_by: Filer = Filer.NURSE
    institution_state: InstitutionState = InstitutionState.PENDING
    institution_at: datetime | None = None
    institution_opinion: Passage = ""
    authority_id: Line | None = None
    authority_state: AuthorityState = AuthorityState.NOT_SENT
    authority_at: datetime | None = None
    authority_reason: Passage = ""


class ChangedField(Struct, frozen=True, kw_only=True, gc=False):
    """One member of a Nurse that the nurse asks to have corrected."""

    field: Line
    old: Passage
    new: Passage
    decision: FieldDecision = FieldDecision.PENDING
    reason: Passage = ""


class ChangeRequest(Struct, frozen=True, kw_only=True, gc=False):
    """信息修改申请: a nurse asks to correct own data."""

    request_id: Line
    version: int
    updated_at: datetime
    nurse_id: Line
    fields: list[ChangedField]
    state: RequestState = RequestState.PENDING
    submitted_at: datetime
    decided_at: datetime | None = None


class ActivationCode(Struct, frozen=True, kw_only=True, gc=False):
    """账户激活码. ``code`` is the plain code where it is known (to the institution, until used), else empty."""

    code_id: Line
    version: int
    updated_at: datetime
    nurse_id: Line
    code: Line = ""
    state: CodeState = CodeState.ISSUED
    issued_at: datetime
    expires_at: datetime
    used_at: datetime | None = None


class AuthoritySetting(Struct, frozen=True, kw_only=True, gc=False):
    """审批机关设置: the authority that decides one kind of business, or none."""

    business: Business
    version: int
    updated_at: datetime
    authority_id: Line | None = None


class Reply(Struct, frozen=True, kw_only=True, gc=False, rename={"sender": "from"}):
    """One message of a ticket, from ``institution`` or ``service``."""

    at: datetime
    sender: Line
    text: Passage


SERVICE = "service"
"""Who a reply is from when customer service wrote it."""


class Ticket(Struct, frozen=True, kw_only=True):
    """A question to customer service (客服中心)."""

    ticket_id: Line
    version: int
    updated_at: datetime
    text: Passage
    machine: Line = ""
    system: Line = ""
    client_version: Line = ""
    state: TicketState = TicketState.OPEN
    created_at: datetime
    replies: list[Reply] = []


class Removed(Struct, frozen=True, kw_only=True, gc=False):
    """A record that the institution may no longer see."""

    kind: Line
    id: Line
    reason: Passage


Record = Nurse | Application | ChangeRequest | ActivationCode | AuthoritySetting | Ticket

KINDS: dict[str, type[Record]] = {
    "nurse": Nurse,
    "application": Application,
    "change_request": ChangeRequest,
    "activation_code": ActivationCode,
    "authority_setting": AuthoritySetting,
    "ticket": Ticket,
}
"""The kinds of record of the change feed, by the name they have there."""

ID_MEMBERS: dict[type[Record], str] = {
    Nurse: "nurse_id",
    Application: "application_id",
    ChangeRequest: "request_id",
    ActivationCode: "code_id",
    AuthoritySetting: "business",
    Ticket: "ticket_id",
}
"""The member that identifies a record of each kind."""


def kind_of(record: Record) -> str:
    """The name of the record's kind in the change feed."""
    return next(kind for kind, struct in KINDS.items() if type(record) is struct)


def id_of(record: Record) -> str:
    """The record's identity within its kind."""
    return str(getattr(record, ID_MEMBERS[type(record)]))
