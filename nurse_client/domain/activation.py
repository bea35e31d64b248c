"""Who needs an account activation code (账户激活码), and how far each department is on the way to active accounts."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from nurse_client.domain.calendar import china_date
from nurse_client.domain.records import AccountState, ActivationCode, CodeState, Nurse, RegistrationStatus

REGISTERED_HERE = frozenset({RegistrationStatus.REGISTERED, RegistrationStatus.EXPIRED, RegistrationStatus.SUSPENDED})
"""The registrations that have not been ended: whoever has one belongs to the institution."""


INACTIVE = frozenset(AccountState) - {AccountState.ACTIVE}
"""The accounts with which a nurse can't apply for anything."""


class Obstacle(StrEnum):
    """Why a nurse is not given a code together with others."""

    ACTIVE = "active"
    """Her account is active: she needs none."""
    LOCKED = "locked"
    """Her account is locked: a code would not open it."""
    LEFT = "left"
    """She is not registered here any more. A code only helps her to apply for another registration."""
    HAS_CODE = "has_code"
    """She has a code that can be used; another one would end it."""
    WAITING = "waiting"
    """An action about her code is on its way to the registry, or was refused and not looked at yet."""


class Stage(StrEnum):
    """How far a nurse is on the way to an active account."""

    NO_ACCOUNT = "no_account"
    NO_CODE = "no_code"
    """She has an account, and no code was issued or the last one was ended."""
    CODE_ISSUED = "code_issued"
    CODE_EXPIRED = "code_expired"
    ACTIVE = "active"
    LOCKED = "locked"


class Funnel(Struct, frozen=True):
    """How many nurses of a department are at each stage; every nurse is at exactly one."""

    stages: Mapping[Stage, int]

    @property
    def nurses(self) -> int:
        """All of them."""
        return sum(self.stages.values())

    @property
    def active_percent(self) -> int:
        """The share of active accounts in whole percent: 100 only when all are active, 0 where there is nobody."""
        return 100 * self.stages.get(Stage.ACTIVE, 0) // max(1, self.nurses)


def newest_first(codes: Iterable[ActivationCode]) -> list[ActivationCode]:
    """The codes of a nurse by the time they were issued."""
    return sorted(codes, key=lambda code: (code.issued_at, code.code_id), reverse=True)


def state_at(code: ActivationCode, now: datetime) -> CodeState:
    """The state of a code. The registry marks what has run out once a day; nobody can use it from the instant on."""
    has_run_out = code.state is CodeState.ISSUED and code.expires_at <= now
    return CodeState.EXPIRED if has_run_out else code.state


def days_left(code: ActivationCode, now: datetime) -> int:
    """Days, by the calendar in China, until the code runs out: 0 on its last day."""
    return (china_date(code.expires_at) - china_date(now)).days


def obstacle(nurse: Nurse, newest: CodeState | None) -> Obstacle | None:
    """What stands against a code for a nurse whose newest code is in this state (None: never issued)."""
    if nurse.account_state is AccountState.ACTIVE:
        return Obstacle.ACTIVE
    if nurse.account_state is AccountState.LOCKED:
        return Obstacle.LOCKED
    if nurse.registration_status not in REGISTERED_HERE:
        return Obstacle.LEFT
    return Obstacle.HAS_CODE if newest is CodeState.ISSUED else None


def is_inactive(nurse: Nurse) -> bool:
    """Whether a nurse who is registered here has no active account."""
    return nurse.registration_status in REGISTERED_HERE and nurse.account_state in INACTIVE


def stage(nurse: Nurse, newest: CodeState | None) -> Stage:
    """How far a nurse is whose newest code is in this state (None: never issued)."""
    if nurse.account_state is not AccountState.AWAITING_CODE:
        return {
            AccountState.NONE: Stage.NO_ACCOUNT,
            AccountState.ACTIVE: Stage.ACTIVE,
            AccountState.LOCKED: Stage.LOCKED,
        }[nurse.account_state]
    if newest is CodeState.ISSUED:
        return Stage.CODE_ISSUED
    return Stage.CODE_EXPIRED if newest is CodeState.EXPIRED else Stage.NO_CODE


def funnels(people: Iterable[tuple[Nurse, CodeState | None]]) -> dict[str, Funnel]:
    """The funnel of each department, of the nurses who are registered here, each with the state of her newest code.

    The departments come in the order of the nurses.
    """
    counts: dict[str, Counter[Stage]] = {}
    for nurse, newest in people:
        if nurse.registration_status in REGISTERED_HERE:
            counts.setdefault(nurse.department, Counter())[stage(nurse, newest)] += 1
    return {department: Funnel(counted) for department, counted in counts.items()}


def together(departments: Iterable[Funnel]) -> Funnel:
    """The funnel of all of them."""
    counted: Counter[Stage] = Counter()
    for funnel in departments:
        counted.update(funnel.stages)
    return Funnel(counted)
