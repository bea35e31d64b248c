from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurse_client.domain.calendar import Workdays, add_days, add_months, add_years, china_date
from tests.domain import bundled

known_days = st.dates(date(2024, 1, 1), date(2026, 12, 31))


@pytest.fixture
def workdays() -> Workdays:
    return Workdays(bundled.reference().workdays)


@pytest.mark.parametrize(
    ("day", "months", "result"),
    [
        (date(2024, 5, 31), -3, date(2024, 2, 29)),
        (date(2023, 5, 31), -3, date(2023, 2, 28)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 3, 31), 1, date(2026, 4, 30)),
        (date(2026, 1, 15), -3, date(2025, 10, 15)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(9999, 12, 1), 1, date.max),
        (date(1, 1, 31), -1, date.min),
    ],
)
def test_months_end_on_the_last_day_there_is(day: date, months: int, result: date) -> None:
    assert add_months(day, months) == result


def test_the_29th_of_february_is_kept_where_there_is_one() -> None:
    assert add_years(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert add_years(date(2024, 2, 29), 4) == date(2028, 2, 29)


@given(st.dates(), st.integers(-1300, 1300))
def test_adding_months_moves_to_that_month_and_never_past_the_day(day: date, months: int) -> None:
    result = add_months(day, months)
    moved = (result.year - day.year) * 12 + result.month - day.month
    assert moved == months or result in {date.min, date.max}
    assert result.day <= day.day or result == date.max


@given(st.dates(), st.integers(-1300, 1300), st.integers(0, 400))
def test_a_later_day_never_gives_an_earlier_one(day: date, months: int, later: int) -> None:
    assert add_months(day, months) <= add_months(add_days(day, later), months)


def test_a_date_is_held_within_what_a_date_can_say() -> None:
    assert add_days(date.max, 1) == date.max
    assert add_days(date.min, -1) == date.min
    assert add_days(date(2026, 2, 28), 1) == date(2026, 3, 1)


def test_a_day_in_china_begins_eight_hours_before_utc() -> None:
    assert china_date(datetime(2026, 11, 22, 15, 59, tzinfo=UTC)) == date(2026, 11, 22)
    assert china_date(datetime(2026, 11, 22, 16, 0, tzinfo=UTC)) == date(2026, 11, 23)
    assert china_date(datetime.max.replace(tzinfo=UTC)) == date.max


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 11, 23), True),  # a Monday
        (date(2026, 11, 22), False),  # a Sunday
        (date(2026, 10, 1), False),  # National Day
        (date(2026, 10, 10), True),  # a Saturday that is worked for it
        (date(2025, 1, 28), False),  # the eve of Spring Festival
        (date(2024, 9, 14), True),  # a Saturday before Mid-Autumn
        (date(2027, 1, 4), None),  # not known yet
    ],
)
def test_statutory_working_days_are_known(workdays: Workdays, day: date, *, works: bool | None) -> None:
    assert workdays.is_workday(day) is works


def test_working_days_skip_the_golden_week(workdays: Workdays) -> None:
    assert workdays.add(date(2026, 9, 30), 1) == date(2026, 10, 8)
    assert workdays.between(date(2026, 9, 30), date(2026, 10, 10)) == 3


def test_what_leads_into_an_unknown_year_is_not_known(workdays: Workdays) -> None:
    assert workdays.add(date(2026, 12, 30), 1) == date(2026, 12, 31)
    assert workdays.add(date(2026, 12, 30), 2) is None
    assert workdays.between(date(2026, 12, 30), date(2027, 1, 1)) is None
    assert workdays.between(date(2027, 1, 1), date(2026, 12, 30)) is None


@given(known_days, st.integers(0, 30))
def test_the_nth_working_day_is_n_working_days_away(day: date, n: int) -> None:
    workdays = Workdays(bundled.reference().workdays)
    end = workdays.add(day, n)
    if end is not None:
        assert workdays.between(day, end) == n
        assert workdays.between(end, day) == -n
        assert n == 0 or workdays.is_workday(end)


def test_the_arrangements_give_as_many_days_off_as_the_statute() -> None:
    statutory = {2024: 11, 2025: 13, 2026: 13}  # 全国年节及纪念日放假办法: two more from 2025 on
    given_off = {year.year: len(year.holidays) - len(year.workdays) for year in bundled.reference().workdays}
    assert given_off == statutory


def test_holidays_are_weekdays_and_worked_days_are_weekend_days_of_their_year() -> None:
    for year in bundled.reference().workdays:
        assert all(day.year == year.year for day in [*year.holidays, *year.workdays])
        assert all(day.weekday() < 5 for day in year.holidays)
        assert all(day.weekday() >= 5 for day in year.workdays)
        assert len({*year.holidays, *year.workdays}) == len(year.holidays) + len(year.workdays)
