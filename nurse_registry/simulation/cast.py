"""Who lives in a populated registry. It is read once, before they begin; from then on they only make calls."""

from collections.abc import Container

from msgspec import Struct
from sqlalchemy import Connection, Engine, select

from nurse_client.domain.calendar import china_date
from nurse_client.domain.records import (
    AccountState,
    ActivationCode,
    Business,
    CodeState,
    DeregistrationGround,
    Nurse,
    RegistrationStatus,
)
from nurse_client.domain.reference import RuleParameters
from nurse_client.domain.renewal import Phase, window
from nurse_registry import accounts, clock, feed, reference
from nurse_registry.accounts import Role
from nurse_registry.database import reading
from nurse_registry.nurses_side import NewAccount
from nurse_registry.populate import simulated_password
from nurse_registry.schema import accounts as accounts_table
from nurse_registry.schema import records
from nurse_registry.synthetic.places import PROVINCE
from nurse_registry.synthetic.requests import plain_code

_CAN_RENEW = (Phase.OPEN, Phase.LAST_DAY_NEAR, Phase.LATE)


class Player(Struct, frozen=True, kw_only=True):
    """A nurse, and what she has in her hands.

    ``username`` is empty where she has no account: she opens one with her ``papers``. ``slip`` is the activation code
    that ``populate`` issued to her; one that an operator issues reaches no simulated nurse. ``is_busy``: she has
    something to apply for, and so comes more often.
    """

    nurse_id: str
    username: str
    papers: NewAccount
    slip: str
    is_busy: bool


class Cast(Struct, frozen=True, kw_only=True):
    """Everybody, the password of all of them, and what they know: the law, and the institution that some move to."""

    password: str
    authorities: list[str]
    nurses: list[Player]
    parameters: RuleParameters
    goal: str


def read_cast(engine: Engine) -> Cast:
    """Raises LookupError for a registry that ``populate`` has not filled."""
    column = accounts_table.c
    with reading(engine) as connection:
        practice = select(column.institution_id).where(column.username == accounts.PRACTICE_USERNAME)
        goal = connection.execute(practice).scalar_one_or_none()
        if goal is None:
            raise LookupError("nobody lives in this registry: populate it first")
        deciding = select(column.username).where(column.username == column.authority_id).order_by(column.username)
        parameters, _ = reference.law(connection, PROVINCE, china_date(clock.now()))
        return Cast(
            password=simulated_password(connection),
            authorities=list(connection.execute(deciding).scalars()),
            nurses=_players(connection, parameters),
            parameters=parameters,
            goal=goal,
        )


def needed(nurse: Nurse, parameters: RuleParameters) -> Business | None:
    """What the nurse has to apply for, as her registration stands, if anything."""
    match nurse.registration_status:
        case RegistrationStatus.REGISTERED if nurse.valid_until is not None:
            phase = window(nurse.valid_until, china_date(clock.now()), parameters).phase
            return Business.RENEWAL if phase in _CAN_RENEW else None
        case RegistrationStatus.EXPIRED:
            return Business.DEREGISTRATION
        case RegistrationStatus.DEREGISTERED if nurse.status_reason == DeregistrationGround.NOT_RENEWED:
            return Business.RE_REGISTRATION
        case RegistrationStatus.UNREGISTERED:
            return Business.FIRST_REGISTRATION
    return None


def _players(connection: Connection, parameters: RuleParameters) -> list[Player]:
    column = accounts_table.c
    rows = connection.execute(select(column.nurse_id, column.username).where(column.role == Role.NURSE))
    usernames = {row.nurse_id: row.username for row in rows}
    issued = feed.find_all(connection, ActivationCode, records.c.state == CodeState.ISSUED)
    slips = {code.nurse_id: plain_code(code.code_id) for _, code in issued}
    return [
        Player(
            nurse_id=nurse.nurse_id,
            username=usernames.get(nurse.nurse_id, ""),
            papers=_papers(nurse),
            slip=slips.get(nurse.nurse_id, ""),
            is_busy=_is_busy(nurse, parameters, slips),
        )
        for _, nurse in feed.find_all(connection, Nurse)
        if nurse.nurse_id in usernames or nurse.account_state is AccountState.NONE
    ]


def _papers(nurse: Nurse) -> NewAccount:
    return NewAccount(
        name=nurse.name,
        id_number=nurse.id_number,
        phone=nurse.phone,
        certificate_no=nurse.certificate_no or None,
        exam_certificate_no=nurse.exam_certificate_no or None,
    )


def _is_busy(nurse: Nurse, parameters: RuleParameters, slips: Container[str]) -> bool:
    if nurse.account_state is AccountState.AWAITING_CODE:
        return nurse.nurse_id in slips
    return nurse.account_state is AccountState.ACTIVE and needed(nurse, parameters) is not None
