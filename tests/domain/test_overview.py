from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurse_client.domain.calendar import add_months
from nurse_client.domain.overview import IN_WINDOW, MONTHS, Overview, Silence, last_day_counted, overview
from nurse_client.domain.progress import Bucket, bucket_of
from nurse_client.domain.records import (
    AccountState,
    ActivationCode,
    Application,
    AuthorityState,
    Business,
    ChangeRequest,
    CodeState,
    InstitutionState,
    Nurse,
    RegistrationStatus,
    RequestState,
)
from nurse_client.domain.reference import parameters_for
from nurse_client.domain.renewal import Phase, is_to_be_renewed, window_of
from tests.domain import bundled
from tests.support.feed import activation_code
from tests.support.records import application, nurse

TODAY = date(2026, 11, 23)
PARAMETERS = parameters_for(bundled.reference(), "11", TODAY)
MORNING, NOON = datetime(2026, 11, 23, 1, tzinfo=UTC), datetime(2026, 11, 23, 4, tzinfo=UTC)

people = st.lists(
    st.builds(
        lambda number, ends, status, account, department: nurse(
            nurse_id=f"n-{number}",
            valid_until=ends,
            registration_status=status,
            account_state=account,
            department=department,
        ),
        st.integers(0, 5),
        st.none() | st.dates(date(2026, 1, 1), date(2029, 12, 31)),
        st.sampled_from(RegistrationStatus),
        st.sampled_from(AccountState),
        st.sampled_from(["急诊科", "心血管内科", ""]),
    ),
    max_size=20,
)
moments = st.integers(0, 7_800).map(lambda hours: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hours))
filed = st.lists(
    st.builds(
        lambda number, business, at, ours, theirs: application(
            application_id=f"p-{number}-{at}",
            nurse_id=f"n-{number}",
            business=business,
            submitted_at=at,
            institution_state=ours,
            authority_state=theirs,
        ),
        st.integers(0, 5),
        st.sampled_from(Business),
        moments,
        st.sampled_from(InstitutionState),
        st.sampled_from(AuthorityState),
    ),
    max_size=10,
)
asked = st.lists(
    st.builds(
        lambda at, state: ChangeRequest(
            request_id="q-1", version=1, updated_at=at, nurse_id="n-1", fields=[], state=state, submitted_at=at
        ),
        moments,
        st.sampled_from(RequestState),
    ),
    max_size=10,
)


def seen(nurses: list[Nurse], applications: list[Application] | None = None, **others: Any) -> Overview:
    given = {"requests": [], "codes": []} | others
    return overview(MORNING, PARAMETERS, nurses=nurses, applications=applications or [], **given)


def silence(account: AccountState, *applications: Application, codes: list[ActivationCode] | None = None) -> list[str]:
    found = seen([nurse(account_state=account)], list(applications), codes=codes or [])
    return [one.why for one in found.silent]


def renewal(ours: InstitutionState, theirs: AuthorityState = AuthorityState.NOT_SENT, **changes: Any) -> Application:
    return application(institution_state=ours, authority_state=theirs, **changes)


@given(people)
def test_what_is_to_be_renewed_and_what_has_ended_are_counted_as_their_lists_show_them(nurses: list[Nurse]) -> None:
    found = seen(nurses)
    windows = [window for one in nurses if (window := window_of(one, TODAY, PARAMETERS))]
    assert sum(found.to_renew.values()) == sum(is_to_be_renewed(window, TODAY) for window in windows)
    assert found.expired == sum(window.phase is Phase.EXPIRED for window in windows)
    assert Phase.EXPIRED not in found.to_renew


@given(people)
def test_the_months_and_the_departments_count_the_same_nurses(nurses: list[Nurse]) -> None:
    found = seen(nurses)
    running = [window for one in nurses if (window := window_of(one, TODAY, PARAMETERS)) and window.days_left >= 0]
    ends = [window.valid_until for window in running if window.valid_until <= last_day_counted(TODAY)]
    assert sum(month.count for month in found.months) == len(ends) == sum(count for _, count in found.departments)
    counts = [count for _, count in found.departments]
    assert counts == sorted(counts, reverse=True)


@given(people, filed)
def test_nurses_whose_registration_ends_later_change_nothing(nurses: list[Nurse], filed: list[Application]) -> None:
    sooner = [one for one in nurses if one.valid_until is None or one.valid_until <= last_day_counted(TODAY)]
    assert seen(nurses, filed) == seen(sooner, filed)


@given(filed, asked)
def test_what_waits_is_counted_with_the_day_since_which_it_waits(
    filed: list[Application], asked: list[ChangeRequest]
) -> None:
    found = seen([], filed, requests=asked)
    waiting = [one.submitted_at for one in filed if bucket_of(one) is Bucket.TO_CONFIRM]
    open_requests = [one.submitted_at for one in asked if one.state is RequestState.PENDING]
    for waits, instants in ((found.applications, waiting), (found.requests, open_requests)):
        assert waits.count == len(instants)
        since = min(instants, default=None)
        assert waits.since == (since and (since + timedelta(hours=8)).date())


@given(people, filed)
def test_the_silent_are_in_the_window_and_come_by_days_left(nurses: list[Nurse], filed: list[Application]) -> None:
    found = seen(nurses, filed)
    under_way = {
        one.nurse_id for one in filed if bucket_of(one) is not Bucket.DONE and one.business is Business.DEREGISTRATION
    }
    assert all(one.window.phase in IN_WINDOW and one.nurse.nurse_id not in under_way for one in found.silent)
    days = [one.window.days_left for one in found.silent]
    assert days == sorted(days)
    assert len(days) <= sum(found.to_renew.values())


def test_the_months_begin_with_this_one() -> None:
    ended_this_month = nurse(valid_until=date(2026, 11, 20))
    this_month, last_month = nurse(valid_until=date(2026, 11, 30)), nurse(valid_until=date(2028, 10, 31))
    found = seen([ended_this_month, this_month, last_month, nurse(valid_until=date(2028, 11, 1))])
    assert [month.first for month in found.months] == [add_months(date(2026, 11, 1), n) for n in range(MONTHS)]
    assert [month.count for month in found.months] == [1, *[0] * 22, 1]
    assert found.expired == 1


@pytest.mark.parametrize(
    ("state", "expires_at", "why"),
    [
        (CodeState.ISSUED, NOON, Silence.CODE_UNUSED),
        (CodeState.ISSUED, NOON - timedelta(days=1), Silence.CODE_EXPIRED),
        (CodeState.ISSUED, MORNING, Silence.CODE_EXPIRED),
        (CodeState.EXPIRED, NOON - timedelta(days=9), Silence.CODE_EXPIRED),
        (CodeState.REVOKED, NOON, Silence.NO_CODE),
    ],
)
def test_who_has_no_active_account_is_silent_for_want_of_a_code(
    state: CodeState, expires_at: datetime, why: Silence
) -> None:
    code = activation_code(state=state, expires_at=expires_at)
    assert silence(AccountState.AWAITING_CODE, codes=[code]) == [why]


def test_the_code_issued_last_counts() -> None:
    old = activation_code(issued_at=NOON - timedelta(days=40), state=CodeState.EXPIRED)
    new = activation_code(code_id="k-2", issued_at=NOON)
    assert silence(AccountState.AWAITING_CODE, codes=[new, old]) == [Silence.CODE_UNUSED]


@pytest.mark.parametrize(
    ("account", "why"),
    [
        (AccountState.NONE, Silence.NO_ACCOUNT),
        (AccountState.AWAITING_CODE, Silence.NO_CODE),
        (AccountState.LOCKED, Silence.LOCKED),
        (AccountState.ACTIVE, Silence.NOT_APPLIED),
    ],
)
def test_every_account_has_its_reason_to_be_silent(account: AccountState, why: Silence) -> None:
    assert silence(account) == [why]


@pytest.mark.parametrize(
    ("ours", "theirs", "why"),
    [
        (InstitutionState.PENDING, AuthorityState.NOT_SENT, []),
        (InstitutionState.CONFIRMED, AuthorityState.PENDING, []),
        (InstitutionState.RETURNED, AuthorityState.NOT_SENT, [Silence.CAME_BACK]),
        (InstitutionState.CONFIRMED, AuthorityState.REJECTED, [Silence.CAME_BACK]),
        (InstitutionState.CONFIRMED, AuthorityState.APPROVED, [Silence.NOT_APPLIED]),  # that of five years ago
    ],
)
def test_a_renewal_under_way_ends_the_silence_one_that_came_back_does_not(
    ours: InstitutionState, theirs: AuthorityState, why: list[Silence]
) -> None:
    assert silence(AccountState.ACTIVE, renewal(ours, theirs)) == why


def test_the_renewal_submitted_last_counts() -> None:
    earlier = renewal(InstitutionState.RETURNED, submitted_at=NOON - timedelta(days=9))
    later = renewal(InstitutionState.PENDING, submitted_at=NOON)
    assert silence(AccountState.ACTIVE, later, earlier) == []


def test_who_leaves_or_is_suspended_is_not_expected_to_apply() -> None:
    leaves = application(business=Business.DEREGISTRATION)
    assert silence(AccountState.ACTIVE, leaves) == []
    assert seen([nurse(registration_status=RegistrationStatus.SUSPENDED)]).silent == []
