from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from nurse_client.domain.news import About, Kind, Known, News, news
from nurse_client.domain.records import (
    AuthorityState,
    ChangeRequest,
    CodeState,
    Filer,
    Reply,
    RequestState,
    Ticket,
)
from tests.support.feed import activation_code
from tests.support.records import application

SINCE = datetime(2026, 11, 20, 9, tzinfo=UTC)
BEFORE, AFTER = SINCE - timedelta(hours=1), SINCE + timedelta(hours=1)
HERE = {"n-1": "张晓丽"}


def told(names: dict[str, str] = HERE, before: dict[str, str] = HERE, **records: Any) -> list[News]:
    given: dict[str, Any] = {"applications": [], "requests": [], "tickets": [], "codes": []}
    return news(Known(names, **given | records), SINCE, before)


def ticket(*replies: tuple[datetime, str]) -> Ticket:
    return Ticket(
        ticket_id="t-1",
        version=1,
        updated_at=AFTER,
        text="打印不出来",
        created_at=BEFORE,
        replies=[Reply(at=at, sender=sender, text="…") for at, sender in replies],
    )


def request(at: datetime, state: RequestState = RequestState.PENDING) -> ChangeRequest:
    return ChangeRequest(
        request_id="q-1", version=1, updated_at=at, nurse_id="n-1", fields=[], state=state, submitted_at=at
    )


def test_new_applications_of_nurses_are_told_the_latest_first() -> None:
    old, new = application(submitted_at=BEFORE), application(application_id="p-2", submitted_at=AFTER)
    newer = application(application_id="p-3", submitted_at=AFTER + timedelta(hours=1))
    ours = application(application_id="p-4", submitted_at=AFTER, filed_by=Filer.INSTITUTION)
    about = [About("p-3", "张晓丽"), About("p-2", "张晓丽")]
    assert told(applications=[old, new, newer, ours]) == [News(Kind.APPLIED, about)]


def test_what_the_authority_decided_is_told() -> None:
    decided = application(submitted_at=BEFORE, authority_state=AuthorityState.APPROVED, authority_at=AFTER)
    waits = application(submitted_at=BEFORE, authority_state=AuthorityState.PENDING)
    assert told(applications=[decided, waits]) == [News(Kind.DECIDED, [About("p-1", "张晓丽")])]


def test_what_nurses_asked_to_have_changed_is_told_unless_they_took_it_back() -> None:
    assert told(requests=[request(AFTER)]) == [News(Kind.ASKED, [About("q-1", "张晓丽")])]
    assert told(requests=[request(BEFORE), request(AFTER, RequestState.WITHDRAWN)]) == []


def test_answers_of_customer_service_are_told_not_our_own_words() -> None:
    assert told(tickets=[ticket((AFTER, "service"))]) == [News(Kind.ANSWERED, [About("t-1", "打印不出来")])]
    assert told(tickets=[ticket((BEFORE, "service")), ticket((AFTER, "institution")), ticket()]) == []


def test_codes_that_were_used_are_told() -> None:
    used = activation_code(state=CodeState.USED, used_at=AFTER)
    elsewhere = activation_code(nurse_id="n-9", state=CodeState.USED, used_at=AFTER)
    assert told(codes=[used, elsewhere, activation_code()]) == [News(Kind.ACTIVATED, [About("n-1", "张晓丽")])]


names = st.dictionaries(st.sampled_from(["n-1", "n-2", "n-3", "n-4"]), st.just("张晓丽"))


@given(names, names)
def test_who_came_and_who_left_lead_from_who_was_here_to_who_is(now: dict[str, str], before: dict[str, str]) -> None:
    moved = {one.kind: {about.record_id for about in one.about} for one in told(now, before)}
    came, left = moved.get(Kind.CAME, set()), moved.get(Kind.LEFT, set())
    assert (before.keys() | came) - left == now.keys()
    assert not came & before.keys()
