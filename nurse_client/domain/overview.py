"""What there is to do today, in numbers: 今日. The same definitions make the lists of the other tabs."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct

from nurse_client.domain.activation import newest_first, state_at
from nurse_client.domain.calendar import add_days, add_months, china_date
from nurse_client.domain.progress import Bucket, bucket_of
from nurse_client.domain.records import (
    AccountState,
    ActivationCode,
    Application,
    AuthorityState,
    Business,
    ChangeRequest,
    CodeState,
    Nurse,
    RegistrationStatus,
    RequestState,
)
from nurse_client.domain.reference import RuleParameters
from nurse_client.domain.renewal import Phase, Window, is_to_be_renewed, window_of

MONTHS = 24
"""How many months, beginning with this one, the expiries are counted for."""

IN_WINDOW = (Phase.OPEN, Phase.LAST_DAY_NEAR, Phase.LATE)
"""The phases in which a renewal can be applied for."""


class Silence(StrEnum):
    """Why nothing has come from a nurse whose renewal window is open."""

    LOCKED = "locked"
    NO_ACCOUNT = "no_account"
    NO_CODE = "no_code"
    CODE_UNUSED = "code_unused"
    CODE_EXPIRED = "code_expired"
    CAME_BACK = "came_back"
    NOT_APPLIED = "not_applied"


class Silent(Struct, frozen=True):
    """A nurse whose window is open and whose renewal is not under way, and why."""

    nurse: Nurse
    window: Window
    why: Silence


class Month(Struct, frozen=True):
    """How many registrations end in the month that begins on ``first``."""

    first: date
    count: int


class Waiting(Struct, frozen=True):
    """How many wait for the institution, and since which day the longest does (None: nothing waits)."""

    count: int
    since: date | None


class Overview(Struct, frozen=True, kw_only=True):
    """The numbers of one day.

    ``to_renew`` counts the registrations to be renewed by phase, ``expired`` those that have ended; ``requests`` and
    ``applications`` wait for the institution. ``silent`` comes by days left. ``months`` and ``departments`` (those with
    the most first) count the registrations that end from today to the end of the last of ``MONTHS`` months.
    """

    to_renew: dict[Phase, int]
    expired: int
    requests: Waiting
    applications: Waiting
    silent: list[Silent]
    months: list[Month]
    departments: list[tuple[str, int]]


def overview(
    now: datetime,
    parameters: RuleParameters,
    *,
    nurses: Iterable[Nurse],
    applications: Sequence[Application],
    requests: Iterable[ChangeRequest],
    codes: Iterable[ActivationCode],
) -> Overview:
    """The numbers of the day of ``now``. Nurses whose registration ends after ``last_day_counted`` may be left out."""
    today = china_date(now)
    seen = [(nurse, window) for nurse in nurses if (window := window_of(nurse, today, parameters))]
    running = [(nurse, window) for nurse, window in seen if window.phase is not Phase.EXPIRED]
    counted = [(nurse, window) for nurse, window in running if window.valid_until <= last_day_counted(today)]
    departments = Counter(nurse.department for nurse, _ in counted)
    return Overview(
        to_renew=Counter(window.phase for _, window in running if is_to_be_renewed(window, today)),
        expired=len(seen) - len(running),
        requests=_waiting(china_date(one.submitted_at) for one in requests if one.state is RequestState.PENDING),
        applications=_waiting(
            china_date(one.submitted_at) for one in applications if bucket_of(one) is Bucket.TO_CONFIRM
        ),
        silent=_silent(running, applications, codes, now),
        months=_months((window.valid_until for _, window in counted), today),
        departments=sorted(departments.items(), key=lambda counted: (-counted[1], counted[0])),
    )


def last_day_counted(today: date) -> date:
    """The last day of the last of the ``MONTHS`` months."""
    return add_days(add_months(today.replace(day=1), MONTHS), -1)


def _waiting(days: Iterable[date]) -> Waiting:
    waiting = list(days)
    return Waiting(len(waiting), min(waiting, default=None))


def _months(ends: Iterable[date], today: date) -> list[Month]:
    counts = Counter(day.replace(day=1) for day in ends)
    firsts = [add_months(today.replace(day=1), number) for number in range(MONTHS)]
    return [Month(first, counts[first]) for first in firsts]


def _silent(
    running: Iterable[tuple[Nurse, Window]],
    applications: Sequence[Application],
    codes: Iterable[ActivationCode],
    now: datetime,
) -> list[Silent]:
    """Those who leave or are suspended are not expected to apply."""
    renewals = _latest_renewals(applications)
    newest = {code.nurse_id: state_at(code, now) for code in reversed(newest_first(codes))}
    leaving = {
        one.nurse_id
        for one in applications
        if one.business is Business.DEREGISTRATION and bucket_of(one) is not Bucket.DONE
    }
    silent = []
    for nurse, window in running:
        renewal = renewals.get(nurse.nurse_id)
        expected = nurse.nurse_id not in leaving and nurse.registration_status is not RegistrationStatus.SUSPENDED
        if window.phase in IN_WINDOW and expected and (renewal is None or bucket_of(renewal) is Bucket.DONE):
            silent.append(Silent(nurse, window, _why(nurse, renewal, newest.get(nurse.nurse_id))))
    return sorted(silent, key=lambda one: one.window.days_left)


def _latest_renewals(applications: Iterable[Application]) -> dict[str, Application]:
    """The renewal of each nurse that was submitted last."""
    renewals = [one for one in applications if one.business is Business.RENEWAL]
    return {one.nurse_id: one for one in sorted(renewals, key=lambda one: one.submitted_at)}


def _why(nurse: Nurse, renewal: Application | None, code: CodeState | None) -> Silence:
    """An account that is not active comes first: without it nothing can be submitted."""
    if nurse.account_state is AccountState.ACTIVE:
        came_back = renewal is not None and renewal.authority_state is not AuthorityState.APPROVED
        return Silence.CAME_BACK if came_back else Silence.NOT_APPLIED
    if nurse.account_state is AccountState.LOCKED:
        return Silence.LOCKED
    if code in (CodeState.ISSUED, CodeState.EXPIRED):
        return Silence.CODE_EXPIRED if code is CodeState.EXPIRED else Silence.CODE_UNUSED
    return Silence.NO_ACCOUNT if nurse.account_state is AccountState.NONE else Silence.NO_CODE
