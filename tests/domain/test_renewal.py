from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from nurse_client.domain.reference import RuleParameters, parameters_for
from nurse_client.domain.renewal import SOON_DAYS, Phase, ends_to_be_renewed, is_to_be_renewed, window
from tests.domain import bundled

ANYWHERE = parameters_for(bundled.reference(), "34", date(2026, 11, 23))
BEIJING = parameters_for(bundled.reference(), "11", date(2026, 11, 23))


@pytest.mark.parametrize(
    ("today", "phase", "days_left"),
    [
        (date(2026, 10, 14), Phase.NOT_OPEN, 93),
        (date(2026, 10, 15), Phase.OPEN, 92),
        (date(2026, 12, 1), Phase.OPEN, 45),
        (date(2026, 12, 2), Phase.LAST_DAY_NEAR, 44),
        (date(2026, 12, 16), Phase.LAST_DAY_NEAR, 30),
        (date(2026, 12, 17), Phase.LATE, 29),
        (date(2027, 1, 15), Phase.LATE, 0),
        (date(2027, 1, 16), Phase.EXPIRED, -1),
    ],
)
def test_each_phase_begins_and_ends_on_its_day(today: date, phase: Phase, days_left: int) -> None:
    seen = window(date(2027, 1, 15), today, ANYWHERE)
    assert (seen.phase, seen.days_left) == (phase, days_left)
    assert (seen.opens_on, seen.last_legal_day) == (date(2026, 10, 15), date(2026, 12, 16))


def test_beijing_opens_six_months_before() -> None:
    assert window(date(2027, 1, 15), date(2026, 11, 23), BEIJING).opens_on == date(2026, 7, 15)


@pytest.mark.parametrize(
    ("valid_until", "opens_on"),
    [
        (date(2024, 5, 29), date(2024, 2, 29)),
        (date(2024, 5, 31), date(2024, 2, 29)),
        (date(2025, 5, 31), date(2025, 2, 28)),
        (date(2028, 2, 29), date(2027, 11, 29)),
        (date(2027, 3, 31), date(2026, 12, 31)),
        (date(2027, 6, 30), date(2027, 3, 30)),
    ],
)
def test_the_window_opens_on_the_last_day_there_is(valid_until: date, opens_on: date) -> None:
    assert window(valid_until, valid_until, ANYWHERE).opens_on == opens_on


@given(
    st.dates(),
    st.dates(date(2, 1, 1), date(9998, 1, 1)),
    st.integers(0, 500),
    st.integers(0, 24),
    st.integers(0, 400),
)
def test_phases_follow_one_another_whatever_the_parameters(
    valid_until: date, today: date, later: int, months: int, days: int
) -> None:
    parameters = replace(ANYWHERE, window_months=months, legal_days=days)
    order = list(Phase)
    now, then = (window(valid_until, day, parameters) for day in (today, today + timedelta(days=later)))
    assert order.index(now.phase) <= order.index(then.phase)
    assert now.days_left - then.days_left == later


@given(st.dates(date(2009, 1, 1), date(2100, 1, 1)), st.sampled_from([ANYWHERE, BEIJING]))
def test_every_registration_can_be_renewed_in_time(valid_until: date, parameters: RuleParameters) -> None:
    seen = window(valid_until, valid_until, parameters)
    assert seen.opens_on < seen.last_legal_day < seen.valid_until
    assert seen.phase is Phase.LATE


@pytest.mark.parametrize(
    ("today", "listed"),
    [
        (date(2026, 10, 15) - timedelta(days=SOON_DAYS + 1), False),
        (date(2026, 10, 15) - timedelta(days=SOON_DAYS), True),
        (date(2027, 1, 15), True),
        (date(2027, 1, 16), False),
    ],
)
def test_a_registration_is_to_be_renewed_from_soon_before_its_window_to_its_last_day(today: date, listed: bool) -> None:
    assert is_to_be_renewed(window(date(2027, 1, 15), today, ANYWHERE), today) is listed


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(-10, 400), st.sampled_from([ANYWHERE, BEIJING]))
def test_no_registration_to_be_renewed_ends_outside_the_days_that_are_read(
    today: date, days: int, parameters: RuleParameters
) -> None:
    ends_on = today + timedelta(days=days)
    first, last = ends_to_be_renewed(today, parameters)
    assert first <= ends_on <= last or not is_to_be_renewed(window(ends_on, today, parameters), today)
