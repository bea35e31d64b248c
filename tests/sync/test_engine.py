import random
import threading
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler
from typing import Any

import msgspec
import pytest
from msgspec import to_builtins

from nurse_client.domain.actions import DecideChangeRequest, ReturnedField
from nurse_client.domain.records import Nurse, RequestState
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import Forbidden, Offline, ServerFault, SessionEnded, TimedOut, Unavailable
from nurse_client.store.outbox import Outbox, OutboxState
from nurse_client.store.records import Records
from nurse_client.sync.engine import CycleReport, Engine
from tests.support.changes import change_request
from tests.support.feed import NOW, REFERENCE, confirm, page
from tests.support.records import nurse
from tests.support.server import Server


@pytest.fixture
def engine(client: RegistryClient, records: Records, outbox: Outbox) -> Engine:
    return Engine(client, records, outbox)


def run(engine: Engine) -> CycleReport:
    return engine.cycle(threading.Event(), lambda _: None)


def will_bring(server: Server, *, etag: str | None = None, **members: Any) -> None:
    """A page of changes, and reference data that is new where an ETag is given."""
    server.will_answer(body=msgspec.json.encode(page(**members)))
    if etag is None:
        server.will_answer(304)
    else:
        server.will_answer(body=msgspec.json.encode(REFERENCE), headers={"ETag": etag})


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    handler.close_connection = True


def test_a_cycle_hands_in_before_it_brings_in(server: Server, engine: Engine, outbox: Outbox, records: Records) -> None:
    outbox.add(confirm(1))
    outbox.add(confirm(2))
    accepted = {"action_id": "action-1", "outcome": "accepted", "receipt_no": "R1"}
    server.will_answer(json={"outcomes": [accepted, {"action_id": "action-2", "outcome": "conflict", "current": {}}]})
    will_bring(server, etag='"one"', nurses=[nurse()])
    assert run(engine) == CycleReport(online=True, received=1, accepted=1, refused=1)
    assert [asked.target.partition("?")[0].removeprefix("/api/v1") for asked in server.asked] == [
        "/actions",
        "/changes",
        "/reference",
    ]
    assert records.all(Nurse) == [nurse()]


def test_reference_data_is_fetched_only_when_it_changed(server: Server, engine: Engine, records: Records) -> None:
    will_bring(server, etag='"one"')
    run(engine)
    assert (records.reference(), records.reference_etag()) == (REFERENCE, '"one"')
    will_bring(server)
    run(engine)
    assert server.asked[-1].headers["If-None-Match"] == '"one"'


def test_progress_is_told_page_by_page(server: Server, engine: Engine) -> None:
    will_bring(server, nurses=[nurse()])
    told: list[int] = []
    engine.cycle(threading.Event(), told.append)
    assert told == [1]


def test_a_cancelled_cycle_is_no_failure(server: Server, engine: Engine) -> None:
    server.will_answer(body=msgspec.json.encode(page(more=True, nurses=[nurse()])))
    cancel = threading.Event()
    report = engine.cycle(cancel, lambda _: cancel.set())
    assert (report.received, report.error) == (1, None)
    assert len(server.asked) == 1


def test_without_a_network_a_cycle_says_so_and_tries_nothing_more(
    server: Server, client: RegistryClient, engine: Engine, outbox: Outbox
) -> None:
    outbox.add(confirm())
    client._base = "http://127.0.0.1:9/api/v1"
    report = run(engine)
    assert isinstance(report.error, Offline)
    assert not report.online
    assert outbox.count() == 1


def test_what_came_before_a_failure_is_counted(server: Server, engine: Engine, records: Records) -> None:
    server.will_answer(body=msgspec.json.encode(page("c-1", more=True, nurses=[nurse()])))
    server.will(hang_up)
    report = run(engine)
    assert (report.received, report.online, type(report.error)) == (1, False, TimedOut)
    assert records.count(Nurse) == 1


def test_being_refused_is_being_online(server: Server, engine: Engine) -> None:
    server.will_refuse(403, "forbidden")
    report = run(engine)
    assert (report.online, type(report.error)) == (True, Forbidden)


def test_changes_come_in_also_while_the_registry_refuses_to_take_any(
    server: Server, engine: Engine, outbox: Outbox
) -> None:
    outbox.add(confirm())
    server.will_refuse(403, "forbidden")
    will_bring(server, nurses=[nurse()])
    report = run(engine)
    assert (report.received, type(report.error)) == (1, Forbidden)


def test_a_session_that_ended_keeps_everything(server: Server, engine: Engine, outbox: Outbox) -> None:
    outbox.add(confirm())
    server.will_refuse(401, "session-expired")
    server.will_refuse(401, "session-expired")
    assert isinstance(run(engine).error, SessionEnded)
    assert outbox.withdraw("action-1")


def test_the_pause_grows_with_each_failure_up_to_five_minutes(server: Server, engine: Engine) -> None:
    pauses = []
    for _ in range(9):
        server.will_answer(504)
        run(engine)
        pauses.append(engine.next_delay())
    shortest = [5, 10, 20, 40, 80, 160, 300, 300, 300]
    assert all(least <= pause <= least * 1.2 for least, pause in zip(shortest, pauses, strict=True))


def test_the_pause_is_a_quarter_of_a_minute_when_all_is_well(server: Server, engine: Engine) -> None:
    server.will_answer(504)
    run(engine)
    will_bring(server)
    run(engine)
    assert 15 <= engine.next_delay() <= 18


@pytest.mark.parametrize(("status", "slug"), [(503, "unavailable"), (429, "too-many-requests")])
def test_the_registry_may_ask_for_a_longer_pause(server: Server, engine: Engine, status: int, slug: str) -> None:
    server.will_refuse(status, slug, headers={"Retry-After": "900"})
    run(engine)
    assert 900 <= engine.next_delay() <= 1080


class Clock:
    """The time as the test lets it pass."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


GARBAGE: list[dict[str, Any]] = [
    {"body": b"<!DOCTYPE html><title>Welcome</title>", "kind": "text/html"},
    {"body": b"<!DOCTYPE html><title>Welcome</title>"},  # and says that it is JSON
    {"body": b'{"outcomes": [{"action_id": "action-1", "outc'},
    {"json": {"outcomes": "many", "cursor": 7, "more": "perhaps", "nurses": {"name": []}}},
    {"json": {"outcomes": [{"action_id": "somebody else's", "outcome": "accepted"}]}},
    {"json": {"outcomes": [], "cursor": "c" * 1_000_000, "more": False, "server_time": "now"}},
    {"json": []},
    {"body": random.Random(7).randbytes(4096)},  # noqa: S311 - noise, no secret
    {"body": b"\x1f\x8b\x08garbage", "headers": {"Content-Encoding": "gzip"}},
    {"body": b"[" * 8_000_000},
    {"body": b"", "headers": {"Content-Length": "50"}},
    {"status": 500, "body": b"Traceback", "kind": "text/plain"},
    {"status": 503, "headers": {"Retry-After": "soon"}},
    {"status": 418, "body": b"{", "kind": "application/problem+json"},
]
"""What no registry answers, from a real socket: web pages, halves, wrong types, noise, and eight megabytes of it."""


@pytest.mark.parametrize("waits", [True, False], ids=["handing in", "bringing in"])
def test_after_an_hour_of_garbage_the_desk_has_asked_seldom_and_lost_nothing(
    server: Server, client: RegistryClient, outbox: Outbox, records: Records, *, waits: bool
) -> None:
    clock = Clock()
    engine = Engine(client, records, outbox, clock=clock)
    if waits:
        outbox.add(confirm())
    cycles = 0
    while clock.now < NOW + timedelta(hours=1):
        for _ in range(3):
            server.will_answer(**GARBAGE[cycles % len(GARBAGE)])
        report = run(engine)
        server.behaviours.clear()
        assert report.error is not None
        assert outbox.count() == waits
        clock.go_on(engine.next_delay())
        cycles += 1
    assert len(GARBAGE) <= cycles < 25
    assert records.cursor() is None
    if waits:
        server.will_answer(json={"outcomes": [{"action_id": "action-1", "outcome": "accepted", "receipt_no": "R1"}]})
    will_bring(server, nurses=[nurse()])
    assert run(engine) == CycleReport(online=True, received=1, accepted=int(waits))
    assert (outbox.count(), engine.next_delay() <= 18) == (0, True)


def test_an_action_alone_that_the_server_fails_over_rests_longer_each_time_and_holds_up_nothing(
    server: Server, client: RegistryClient, outbox: Outbox, records: Records
) -> None:
    clock = Clock()
    engine = Engine(client, records, outbox, clock=clock)
    outbox.add(confirm())
    rests = []
    while len(rests) < 10:
        server.will_answer(500, body=b"oops", kind="text/plain")
        will_bring(server)
        assert run(engine).error is None
        (item,) = outbox.items()
        assert item.not_before is not None
        rests.append((item.not_before - clock.now).total_seconds())
        clock.go_on(rests[-1] - 1)
        will_bring(server)
        assert run(engine).error is None, "it is not asked about while it rests"
        assert not server.behaviours
        clock.go_on(1)
    shortest = [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]
    assert all(least <= rest <= least * 1.2 for least, rest in zip(shortest, rests, strict=True))
    assert outbox.items()[0].faults == 10
    outbox.hurry(["action-1"])
    server.will_answer(json={"outcomes": [{"action_id": "action-1", "outcome": "accepted", "receipt_no": "R1"}]})
    will_bring(server)
    assert run(engine).accepted == 1


def test_while_everything_fails_no_action_is_blamed(server: Server, engine: Engine, outbox: Outbox) -> None:
    outbox.add(confirm())
    for _ in range(2):
        server.will_answer(500, body=b"oops", kind="text/plain")
    run(engine)
    assert [(item.faults, item.not_before) for item in outbox.items()] == [(0, None)]


def test_a_clock_that_was_put_back_makes_no_action_rest_for_good(
    server: Server, client: RegistryClient, outbox: Outbox, records: Records
) -> None:
    clock = Clock()
    engine = Engine(client, records, outbox, clock=clock)
    outbox.add(confirm())
    outbox.postpone("action-1", NOW + timedelta(hours=1))
    clock.go_on(-86400)
    server.will_answer(json={"outcomes": [{"action_id": "action-1", "outcome": "accepted", "receipt_no": "R1"}]})
    will_bring(server)
    assert run(engine).accepted == 1


SEEN = change_request(1, ("post", "none", "head_nurse"), ("school", "甲校", "乙校"))


def decide(outbox: Outbox) -> None:
    decision = DecideChangeRequest(
        action_id="mine", made_at=NOW, made_by="张晓", request_id="c-1", target_version=2,
        accepted=["post"], returned=[ReturnedField(field="school", reason="缺证")],
    )  # fmt: skip
    outbox.add(decision, SEEN)


def test_a_decision_that_nothing_has_touched_goes_out_again_on_the_new_version(
    server: Server, engine: Engine, outbox: Outbox
) -> None:
    decide(outbox)
    newer = change_request(1, ("post", "none", "head_nurse"), version=5)
    server.will_answer(json={"outcomes": [{"action_id": "mine", "outcome": "conflict", "current": to_builtins(newer)}]})
    will_bring(server)
    assert run(engine) == CycleReport(online=True, made_again=1)
    (item,) = outbox.due()
    assert item.action_id != "mine"
    server.will_answer(json={"outcomes": [{"action_id": item.action_id, "outcome": "accepted", "receipt_no": "R1"}]})
    will_bring(server)
    assert run(engine).accepted == 1
    (sent,) = msgspec.json.decode(server.asked[-3].body)["actions"]
    assert (sent["target_version"], sent["accepted"], sent["returned"]) == (5, ["post"], [])
    assert sent["made_by"] == "张晓"


@pytest.mark.parametrize(
    "current",
    [
        change_request(1, ("post", "none", "nurse_director"), ("school", "甲校", "乙校"), version=5),
        change_request(1, ("post", "none", "head_nurse"), ("major", "a", "b"), version=5),
        change_request(1, ("post", "none", "head_nurse"), version=5, state=RequestState.DECIDED),
        change_request(1, ("post", "none", "head_nurse"), version=5, request_id="another"),
        {"version": 9},
    ],
    ids=["another value", "a field more", "decided", "another request", "garbage"],
)
def test_any_other_conflict_waits_for_the_person(
    server: Server, engine: Engine, outbox: Outbox, current: object
) -> None:
    decide(outbox)
    conflict = {"action_id": "mine", "outcome": "conflict", "current": to_builtins(current)}
    server.will_answer(json={"outcomes": [conflict]})
    will_bring(server)
    assert run(engine) == CycleReport(online=True, refused=1)
    assert [(item.action_id, item.state) for item in outbox.items()] == [("mine", OutboxState.CONFLICT)]


def test_changes_come_in_also_while_a_server_fails_over_all_actions(
    server: Server, engine: Engine, outbox: Outbox
) -> None:
    for number in range(3):
        outbox.add(confirm(number))
    for _ in range(5):
        server.will_answer(500, body=b"oops", kind="text/plain")
    will_bring(server, nurses=[nurse()])
    report = run(engine)
    assert (report.online, report.received, type(report.error)) == (True, 1, ServerFault)
    assert engine.next_delay() <= 6


def test_the_pauses_of_many_desks_differ(engine: Engine) -> None:
    assert len({engine.next_delay() for _ in range(20)}) > 1


def test_two_cycles_do_not_run_at_once(server: Server, engine: Engine) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow_page(handler: BaseHTTPRequestHandler) -> None:
        begun.set()
        assert go_on.wait(10)
        hang_up(handler)

    server.will(slow_page)
    will_bring(server)
    reports: list[CycleReport] = []
    first = threading.Thread(target=lambda: reports.append(run(engine)))
    second = threading.Thread(target=lambda: reports.append(run(engine)))
    first.start()
    assert begun.wait(10)
    second.start()
    second.join(0.1)
    assert len(server.asked) == 1
    go_on.set()
    first.join()
    second.join()
    assert [type(report.error) for report in reports] == [TimedOut, type(None)]


def test_a_gateway_that_is_down_is_not_the_registry(server: Server, engine: Engine) -> None:
    server.will_answer(502, body=b"<html>", kind="text/html")
    report = run(engine)
    assert (report.online, type(report.error)) == (False, Unavailable)
