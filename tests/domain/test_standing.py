from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurse_client.domain.records import Nurse, RegistrationStatus
from nurse_client.domain.standing import days_since_end, may_practise, not_practising, standing
from tests.support.records import nurse

TODAY = date(2026, 11, 23)
DAYS = st.dates(date(2008, 5, 12), date(2040, 1, 1))
NURSES = st.builds(
    lambda status, valid_until: nurse(registration_status=status, valid_until=valid_until),
    st.sampled_from(RegistrationStatus),
    DAYS | st.none(),
)


@pytest.mark.parametrize(
    ("status", "last_day", "seen", "days"),
    [
        (RegistrationStatus.REGISTERED, TODAY, RegistrationStatus.REGISTERED, None),
        (RegistrationStatus.REGISTERED, TODAY - timedelta(1), RegistrationStatus.EXPIRED, 1),
        (RegistrationStatus.SUSPENDED, TODAY, RegistrationStatus.SUSPENDED, None),
        (RegistrationStatus.SUSPENDED, TODAY - timedelta(40), RegistrationStatus.EXPIRED, 40),
        (RegistrationStatus.DEREGISTERED, TODAY - timedelta(40), RegistrationStatus.DEREGISTERED, None),
        (RegistrationStatus.REVOKED, TODAY, RegistrationStatus.REVOKED, None),
        (RegistrationStatus.UNREGISTERED, None, RegistrationStatus.UNREGISTERED, None),
        (RegistrationStatus.EXPIRED, None, RegistrationStatus.EXPIRED, None),
    ],
)
def test_a_registration_ends_with_its_last_day_whatever_the_register_still_says(
    status: RegistrationStatus, last_day: date | None, seen: RegistrationStatus, days: int | None
) -> None:
    of = nurse(registration_status=status, valid_until=last_day)
    assert standing(of, TODAY) is seen
    assert days_since_end(of, TODAY) == days


@given(NURSES, DAYS)
def test_nobody_practises_without_a_registration_that_runs(of: Nurse, today: date) -> None:
    registered = of.registration_status is RegistrationStatus.REGISTERED
    running = of.valid_until is None or of.valid_until >= today
    assert may_practise(of, today) == (registered and running)
    assert not_practising([of], today) == ([] if may_practise(of, today) else [of])


@given(NURSES, DAYS)
def test_days_are_counted_only_since_an_end_that_has_passed(of: Nurse, today: date) -> None:
    days = days_since_end(of, today)
    assert days is None or (days > 0 and of.valid_until == today - timedelta(days))
