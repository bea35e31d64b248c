"""Calendar arithmetic of the law: months and years that end on the last day there is, and statutory working days."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone

from nurse_client.domain.reference import WorkdayYear

_SATURDAY = 5  # as date.weekday counts
CHINA = timezone(timedelta(hours=8), "China")
"""China has one time zone and no daylight saving; dates of the register are dates there."""


def china_date(instant: datetime) -> date:
    """The date in China at an instant."""
    try:
        return instant.astimezone(CHINA).date()
    except OverflowError:
        return instant.astimezone(UTC).date()


def add_days(day: date, days: int) -> date:
    """The day ``days`` later (earlier where negative), held within what a date can say."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))


def add_months(day: date, months: int) -> date:
    """The same day of the month ``months`` later, or that month's last day; held within what a date can say."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year < date.min.year:
        return date.min
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, _days_in(year, month + 1)))


def _days_in(year: int, month: int) -> int:
    return 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days


def add_years(day: date, years: int) -> date:
    """The same day ``years`` later; 29 February becomes the 28th where the year has none."""
    return add_months(day, 12 * years)


class Workdays:
    """The statutory working days of the years whose arrangement is known."""

    def __init__(self, years: Iterable[WorkdayYear]) -> None:
        known = list(years)
        self._years = {year.year for year in known}
        self._holidays = {day for year in known for day in year.holidays}
        self._workdays = {day for year in known for day in year.workdays}

    def is_workday(self, day: date) -> bool | None:
        """Whether offices work on the day; None where the arrangement for its year is not known."""
        if day.year not in self._years:
            return None
        return day in self._workdays or (day.weekday() < _SATURDAY and day not in self._holidays)

    def add(self, day: date, n: int) -> date | None:
        """The n-th working day after ``day``; None where that leads into a year that is not known."""
        while n > 0:
            day = add_days(day, 1)
            works = self.is_workday(day)
            if works is None:
                return None
            n -= works
        return day

    def between(self, a: date, b: date) -> int | None:
        """How many working days come after ``a`` up to and with ``b``, negative where ``b`` is earlier.

        None where a year of the span is not known.
        """
        if b < a:
            backwards = self.between(b, a)
            return None if backwards is None else -backwards
        days = [self.is_workday(date.fromordinal(ordinal)) for ordinal in range(a.toordinal() + 1, b.toordinal() + 1)]
        return None if None in days else days.count(True)
