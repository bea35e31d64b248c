"""What 今日 shows, read on the store's lane."""

from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple

from nurse_client.domain.news import Known, News, news
from nurse_client.domain.overview import Overview, last_day_counted, overview
from nurse_client.domain.records import ActivationCode, Application, ChangeRequest, Ticket
from nurse_client.domain.reference import parameters_for
from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk


class Loaded(NamedTuple):
    """The numbers of a day, the haystacks of the silent nurses, and what has changed ``since`` (None: the records have
    never been complete)."""

    day: date
    overview: Overview
    haystacks: list[str]
    since: datetime | None
    news: list[News]


def overview_reader(desk: Desk) -> Callable[[Job], Loaded]:
    """Reads as things stand today. To be run on the store's lane."""
    now, today, records, visits = desk.clock(), desk.today(), desk.records, desk.visits
    parameters = parameters_for(desk.reference, desk.institution.province, today)

    def read(_: Job) -> Loaded:
        visit = visits.last()
        ending = records.nurses_ending(date.min, last_day_counted(today))
        applications, requests = records.all(Application), records.all(ChangeRequest)
        codes = records.all(ActivationCode)
        seen = overview(
            now,
            parameters,
            nurses=[nurse for nurse, _ in ending],
            applications=applications,
            requests=requests,
            codes=codes,
        )
        haystacks = {nurse.nurse_id: haystack for nurse, haystack in ending}
        known = Known(records.names(), applications, requests, records.all(Ticket), codes)
        return Loaded(
            today,
            seen,
            [haystacks[one.nurse.nurse_id] for one in seen.silent],
            visit.until if visit else None,
            news(known, visit.until, visit.nurses) if visit else [],
        )

    return read
