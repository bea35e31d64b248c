"""The change feed: ordered, complete, and only one's own."""

import base64
import threading
from concurrent.futures import ThreadPoolExecutor

import msgspec

from nurse_client.domain.messages import Changes
from nurse_client.domain.records import Nurse
from nurse_registry import clock, feed
from nurse_registry.database import transaction
from tests.support.registry import Hospital, RunningRegistry

WRITERS = 8
WRITES = 25


def test_the_feed_from_the_beginning_holds_everything_the_institution_may_see(hospital: Hospital) -> None:
    nurses = [hospital.employ() for _ in range(3)]
    hospital.set_authorities()
    page = msgspec.convert(hospital.changes(), Changes)
    assert page.nurses == nurses
    assert len(page.authority_settings) == 6
    assert not page.more


def test_pages_follow_one_another_without_gap_or_repetition(hospital: Hospital) -> None:
    nurses = [hospital.employ().nurse_id for _ in range(7)]
    seen, cursor, more = [], None, True
    while more:
        page = hospital.changes(cursor, limit=3)
        seen += [nurse["nurse_id"] for nurse in page["nurses"]]
        cursor, more = page["cursor"], page["more"]
    assert seen == nurses


def test_nothing_new_is_the_same_cursor_or_304(hospital: Hospital) -> None:
    hospital.employ()
    cursor = hospital.changes()["cursor"]
    again = hospital.changes(cursor)
    assert (again["cursor"], again["nurses"], again["more"]) == (cursor, [], False)
    answer = hospital.get("/changes", params={"since": cursor}, headers={"If-None-Match": f'"{cursor}"'})
    assert (answer.status_code, answer.content) == (304, b"")
    hospital.employ()
    answer = hospital.get("/changes", params={"since": cursor}, headers={"If-None-Match": f'"{cursor}"'})
    assert answer.status_code == 200


def test_an_empty_feed_has_a_cursor_too(hospital: Hospital) -> None:
    cursor = hospital.changes()["cursor"]
    nurse = hospital.employ()
    assert [one["nurse_id"] for one in hospital.changes(cursor)["nurses"]] == [nurse.nurse_id]


def test_a_later_version_takes_the_place_of_the_earlier(registry: RunningRegistry, hospital: Hospital) -> None:
    nurse = hospital.employ()
    cursor = hospital.changes()["cursor"]
    hospital.publish(feed.revise(nurse, clock.now(), phone="13900000000"))
    (changed,) = hospital.changes(cursor)["nurses"]
    assert (changed["phone"], changed["version"]) == ("13900000000", nurse.version + 1)
    assert len(hospital.changes()["nurses"]) == 1


def test_a_record_that_is_removed_is_told_once_with_its_reason(registry: RunningRegistry, hospital: Hospital) -> None:
    nurse = hospital.employ()
    cursor = hospital.changes()["cursor"]
    with transaction(registry.engine) as connection:
        feed.remove(connection, hospital.institution_id, "nurse", nurse.nurse_id, "transferred")
    page = hospital.changes(cursor)
    assert page["removed"] == [{"kind": "nurse", "id": nurse.nurse_id, "reason": "transferred"}]
    assert hospital.changes(page["cursor"])["removed"] == []


def test_a_cursor_that_this_feed_never_gave_out_has_expired(registry: RunningRegistry, hospital: Hospital) -> None:
    hospital.employ()
    cursor = hospital.changes()["cursor"]
    other = registry.hospital().changes()["cursor"]
    padded = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
    future = base64.urlsafe_b64encode(f"{padded.split('.')[0]}.99".encode()).decode().rstrip("=")
    for unknown in (other, future, "x", "", "0", "ÄÖ", cursor + "="):
        answer = hospital.get("/changes", params={"since": unknown})
        assert (answer.status_code, answer.json()["type"]) == (410, "cursor-expired"), unknown


def test_no_institution_sees_anything_of_another(registry: RunningRegistry, hospital: Hospital) -> None:
    registry.hospital().employ()
    page = hospital.changes()
    assert not any(page[name] for name in page if isinstance(page[name], list))


def test_no_change_is_missed_while_many_write(registry: RunningRegistry, hospital: Hospital) -> None:
    """Writers commit in any order; a reader who follows the cursor meanwhile has seen every one of them at the end."""
    writing = threading.Event()
    writing.set()
    seen: list[str] = []

    def write(writer: int) -> list[str]:
        made = []
        for number in range(WRITES):
            nurse = Nurse(nurse_id=f"{writer}-{number}", version=1, updated_at=clock.now(), name="并发")
            with transaction(registry.engine) as connection:
                feed.publish(connection, hospital.institution_id, nurse)
                if number % 3 == 0:  # some transactions last longer than those that began after them
                    feed.publish(connection, hospital.institution_id, feed.revise(nurse, clock.now()))
            made.append(nurse.nurse_id)
        return made

    def read() -> None:
        cursor, last = None, False
        while not last:
            last = not writing.is_set()
            page = {"more": True}
            while page["more"]:
                page = hospital.changes(cursor, limit=7)
                cursor = page["cursor"]
                seen.extend(nurse["nurse_id"] for nurse in page["nurses"])

    with ThreadPoolExecutor(WRITERS + 1) as pool:
        reader = pool.submit(read)
        made = [nurse_id for one in pool.map(write, range(WRITERS)) for nurse_id in one]
        writing.clear()
        reader.result()
    assert sorted(set(seen)) == sorted(made)


def test_a_reader_never_passes_a_place_that_is_not_committed_yet(registry: RunningRegistry, hospital: Hospital) -> None:
    """The one thing a plain sequence gets wrong: the second writer commits before the first."""
    first, second = (
        Nurse(nurse_id=clock.new_id(clock.now()), version=1, updated_at=clock.now(), name=name) for name in ("先", "后")
    )
    published, cursor = threading.Event(), hospital.changes()["cursor"]

    def write_second() -> None:
        published.wait(10)
        hospital.publish(second)

    with ThreadPoolExecutor(1) as pool:
        with transaction(registry.engine) as connection:
            feed.publish(connection, hospital.institution_id, first)
            late = pool.submit(write_second)
            published.set()
            during = hospital.changes(cursor)
            assert not during["nurses"]
        late.result(30)
    assert [nurse["name"] for nurse in hospital.changes(during["cursor"])["nurses"]] == ["先", "后"]
