from collections.abc import Callable
from datetime import date, timedelta

import msgspec
import pytest

from nurse_client.domain import search
from nurse_client.domain.actions import Outcome, OutcomeKind
from nurse_client.domain.messages import FEED_LISTS, Changes, History, HistoryEvent
from nurse_client.domain.records import (
    AccountState,
    ActivationCode,
    Application,
    CodeState,
    Nurse,
    RegistrationStatus,
    Removed,
)
from nurse_client.domain.reference import FormProfile, OwnLayout
from nurse_client.store.database import Database
from nurse_client.store.errors import DiskFull
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import FIRST_NURSES, Records
from tests.support.feed import NOW, REFERENCE, activation_code, issue_code, page
from tests.support.records import INSTITUTION, application, nurse


@pytest.fixture
def records(database: Database) -> Records:
    return Records(database)


def test_a_new_copy_holds_nothing(records: Records) -> None:
    assert (records.cursor(), records.synchronised_at(), records.institution()) == (None, None, None)
    assert (records.reference(), records.reference_etag(), records.photo("x"), records.history("x")) == (None,) * 4
    assert (records.all(Nurse), records.get(Nurse, "n-1"), records.count(Nurse)) == ([], None, 0)


def test_a_page_and_its_cursor_are_stored_together(records: Records) -> None:
    records.apply(page("c-7", nurses=[nurse()], applications=[application()]))
    assert records.cursor() == "c-7"
    assert records.get(Nurse, "n-1") == nurse()
    assert records.all(Application) == [application()]
    assert records.synchronised_at() == NOW


def test_a_page_that_does_not_fit_on_the_disk_leaves_the_page_before_it(
    records: Records, fill_disk: Callable[[], None]
) -> None:
    records.apply(page("c-1", nurses=[nurse()]))
    fill_disk()
    with pytest.raises(DiskFull):
        records.apply(page("c-2", nurses=[nurse(nurse_id=f"n-{number}") for number in range(500)]))
    assert (records.cursor(), records.count(Nurse)) == ("c-1", 1)


def test_the_feed_is_complete_only_with_its_last_page(records: Records) -> None:
    records.apply(page("c-1", more=True, nurses=[nurse()]))
    assert records.synchronised_at() is None
    records.apply(page("c-2"))
    assert records.synchronised_at() == NOW


def test_a_later_record_replaces_the_earlier_one(records: Records) -> None:
    records.apply(page(nurses=[nurse()]))
    records.apply(page(nurses=[nurse(version=4, phone="13900000000")]))
    assert records.all(Nurse) == [nurse(version=4, phone="13900000000")]


def test_a_removed_nurse_leaves_with_history_and_photo(records: Records) -> None:
    records.apply(page(nurses=[nurse(photo_id="f-1"), nurse(nurse_id="n-2", photo_id="f-2")]))
    for number in (1, 2):
        records.put_history(f"n-{number}", History(events=[], applications=[]))
        records.put_photo(f"f-{number}", b"jpeg")
    records.apply(page(removed=[Removed(kind="nurse", id="n-1", reason="transferred")]))
    assert [one.nurse_id for one in records.all(Nurse)] == ["n-2"]
    assert (records.history("n-1"), records.photo("f-1")) == (None, None)
    assert (records.history("n-2"), records.photo("f-2")) == (History(events=[], applications=[]), b"jpeg")


def test_the_roster_goes_by_department_and_then_by_the_sound_of_the_name(records: Records) -> None:
    people = [("B", "赵一"), ("A", "张三"), ("A", "陈二"), ("A", "曾五"), ("A", "李四")]
    records.apply(page(nurses=[nurse(nurse_id=f"n-{name}", department_code=code, name=name) for code, name in people]))
    in_order = ["陈二", "李四", "曾五", "张三", "赵一"]
    assert [one.name for one in records.all(Nurse)] == in_order
    assert [one.name for one in records.first_nurses(3)] == in_order[:3]
    assert [one.name for one, _ in records.roster()] == in_order


def test_the_roster_brings_what_a_search_looks_through(records: Records) -> None:
    records.apply(page(nurses=[nurse()]))
    assert records.roster() == [(nurse(), search.haystack(nurse()))]


def test_registrations_that_end_between_two_days_are_found(records: Records) -> None:
    first, last = date(2026, 11, 23), date(2027, 1, 15)
    ends = {"n-1": first - timedelta(days=1), "n-2": first, "n-3": last, "n-4": last + timedelta(days=1), "n-5": None}
    people = [nurse(nurse_id=key, valid_until=day) for key, day in ends.items()]
    records.apply(page(nurses=people))
    assert records.nurses_ending(first, last) == [(one, search.haystack(one)) for one in people[1:3]]


def test_the_top_of_the_roster_is_read_without_sorting(database: Database) -> None:
    plan = database.rows(f"EXPLAIN QUERY PLAN {FIRST_NURSES}", (60,))
    assert [step[3] for step in plan] == ["SCAN records USING INDEX roster"]


def test_a_feed_begun_again_keeps_what_it_brings_and_drops_the_rest_at_its_end(records: Records) -> None:
    everyone = [nurse(nurse_id=f"n-{number}") for number in range(4)]
    records.apply(page("c-9", nurses=everyone))
    records.restart()
    assert (records.cursor(), records.count(Nurse)) == (None, 4)
    records.apply(page("d-1", more=True, nurses=everyone[:1]))
    assert records.count(Nurse) == 4
    records.apply(page("d-2", nurses=everyone[1:3]))
    assert [one.nurse_id for one in records.all(Nurse)] == ["n-0", "n-1", "n-2"]
    records.apply(page("d-3"))
    assert records.count(Nurse) == 3


def test_a_plain_activation_code_stays_with_its_record_until_it_is_used(records: Records, database: Database) -> None:
    outbox = Outbox(database)
    outbox.add(issue_code())
    result = {"code_id": "k-1", "code": "ABCDE-FGHJK"}
    accepted = Outcome(action_id="action-1", outcome=OutcomeKind.ACCEPTED, receipt_no="R1", result=result)
    outbox.settle([accepted], NOW)
    records.apply(page(activation_codes=[activation_code(), activation_code(code_id="k-2")]))
    assert [code.code for code in records.all(ActivationCode)] == ["ABCDE-FGHJK", ""]
    assert records.get(ActivationCode, "k-1") == activation_code(code="ABCDE-FGHJK")
    records.apply(page(activation_codes=[activation_code(version=2, state=CodeState.USED)]))
    assert records.get(ActivationCode, "k-1") == activation_code(version=2, state=CodeState.USED)
    assert all("ABCDE" not in str(row) for row in database.rows("SELECT * FROM receipts, state"))
    assert database.rows("SELECT * FROM plain_codes") == []


def test_the_reference_data_is_kept_with_its_etag(records: Records) -> None:
    records.put_reference(REFERENCE, '"one"')
    records.put_reference(msgspec.structs.replace(REFERENCE, help=[]), '"two"')
    assert (records.reference(), records.reference_etag()) == (REFERENCE, '"two"')


def test_the_layouts_of_an_office_are_replaced_all_at_once(records: Records) -> None:
    profile = FormProfile(authority_id="*", form="renewal", layout="ours", title="甲")
    assert records.own_layouts() == []
    for layouts in ([OwnLayout(profile=profile, template="<p></p>")], []):
        records.put_own_layouts(layouts)
        assert records.own_layouts() == layouts


def test_the_institution_and_a_history_come_back_as_they_were_kept(records: Records) -> None:
    history = History(events=[HistoryEvent(at=NOW - timedelta(days=1), event="registered")], applications=[])
    records.put_institution(INSTITUTION)
    records.put_history("n-1", history)
    assert (records.institution(), records.history("n-1")) == (INSTITUTION, history)


def test_every_kind_of_the_feed_can_be_stored() -> None:
    # A list of the feed that no kind is kept under would be dropped without a word.
    lists = set(Changes.__struct_fields__) - {"cursor", "more", "server_time", "removed"}
    assert lists == set(FEED_LISTS.values())


def test_nurses_are_counted_by_status_and_account(records: Records) -> None:
    states = (AccountState.NONE, AccountState.ACTIVE, AccountState.NONE)
    statuses = (RegistrationStatus.REGISTERED, RegistrationStatus.REGISTERED, RegistrationStatus.DEREGISTERED)
    nurses = [
        nurse(nurse_id=f"n-{number}", account_state=state, registration_status=status)
        for number, (state, status) in enumerate(zip(states, statuses, strict=True))
    ]
    records.apply(page("1", nurses=nurses))
    assert records.count_nurses({RegistrationStatus.REGISTERED}, {AccountState.NONE}) == 1
    assert records.count_nurses(set(statuses), set(states)) == 3
    assert records.count_nurses(set(), set(states)) == 0
