import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from types import TracebackType
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from nurse_client.gui.background import FRAME, Background, Job, Lane

LANES = pytest.mark.parametrize("lane", list(Lane))


@pytest.fixture
def background(qapp: Any) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def owner(qapp: Any) -> QObject:
    return QObject()


def settle(qtbot: QtBot, background: Background, owner: QObject) -> None:
    """Waits until what was asked of the store before has been delivered or dropped."""
    seen: list[None] = []
    background.run(owner, lambda _: None, seen.append)
    qtbot.waitUntil(lambda: bool(seen))


@LANES
def test_work_is_done_on_another_thread_and_its_result_arrives_on_the_main_one(
    qtbot: QtBot, background: Background, owner: QObject, lane: Lane
) -> None:
    arrived: list[tuple[threading.Thread, threading.Thread]] = []

    def receive(worker: threading.Thread) -> None:
        arrived.append((worker, threading.current_thread()))

    background.run(owner, lambda _: threading.current_thread(), receive, lane=lane)
    qtbot.waitUntil(lambda: bool(arrived))
    worker, receiver = arrived[0]
    assert receiver is threading.main_thread()
    assert worker is not receiver
    assert worker.name.startswith(lane.name.lower())


@LANES
def test_an_error_arrives_where_it_is_awaited(qtbot: QtBot, background: Background, owner: QObject, lane: Lane) -> None:
    arrived: list[Exception] = []
    background.run(owner, lambda _: 1 // 0, pytest.fail, arrived.append, lane=lane)
    qtbot.waitUntil(lambda: bool(arrived))
    assert isinstance(arrived[0], ZeroDivisionError)


def test_an_error_that_nobody_awaits_goes_to_the_one_place_for_the_unexpected(
    qtbot: QtBot, background: Background, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    unexpected: list[tuple[BaseException, TracebackType | None]] = []
    monkeypatch.setattr(sys, "excepthook", lambda _, error, trace: unexpected.append((error, trace)))
    background.run(owner, lambda _: 1 // 0, pytest.fail)
    qtbot.waitUntil(lambda: bool(unexpected))
    error, trace = unexpected[0]
    assert isinstance(error, ZeroDivisionError)
    assert trace is not None


@LANES
@pytest.mark.parametrize("outcome", [lambda _: 1, lambda _: 1 // 0])
def test_results_and_errors_are_dropped_when_the_owner_is_gone(
    qtbot: QtBot, background: Background, outcome: Any, lane: Lane
) -> None:
    owner = QObject()
    gone = threading.Event()
    over = threading.Event()

    def work(job: Job) -> int:
        assert gone.wait(10)
        over.set()
        return int(outcome(job))

    background.run(owner, work, pytest.fail, pytest.fail, lane=lane)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    gone.set()
    qtbot.waitUntil(over.is_set)
    settle(qtbot, background, QObject())


def test_work_for_the_store_is_done_one_after_the_other_in_order(
    qtbot: QtBot, background: Background, owner: QObject
) -> None:
    at_once = threading.Lock()
    order: list[int] = []

    def work(number: int) -> int:
        assert at_once.acquire(blocking=False), "two at once"
        at_once.release()
        return number

    for number in range(50):
        background.run(owner, lambda _, number=number: work(number), order.append)
    qtbot.waitUntil(lambda: len(order) == 50)
    assert order == list(range(50))


def test_the_network_does_a_few_things_at_once(qtbot: QtBot, background: Background, owner: QObject) -> None:
    together = threading.Barrier(Lane.NETWORK.value, timeout=10)
    arrived: list[int] = []
    for _ in range(Lane.NETWORK.value):
        background.run(owner, lambda _: together.wait(), arrived.append, lane=Lane.NETWORK)
    qtbot.waitUntil(lambda: len(arrived) == Lane.NETWORK.value)


def test_keys_and_frames_have_their_turn_between_two_results(
    qtbot: QtBot, background: Background, owner: QObject
) -> None:
    ready = threading.Event()
    order: list[str] = []

    def first(_: int) -> None:
        order.append("first")
        QTimer.singleShot(0, owner, lambda: order.append("key"))

    background.run(owner, lambda _: 1, first)
    background.run(owner, lambda _: 2, lambda _: order.append("second"))
    background.run(owner, lambda _: ready.set(), lambda _: None)
    assert ready.wait(10), "the first two results wait together"
    qtbot.waitUntil(lambda: "second" in order)
    assert order == ["first", "key", "second"]


def test_a_call_for_after_the_next_frame_comes_after_keys_too(
    qtbot: QtBot, background: Background, owner: QObject
) -> None:
    order: list[str] = []
    QTimer.singleShot(0, owner, lambda: order.append("key"))
    background.after_frame(owner, lambda: order.append("later"))
    order.append("now")
    qtbot.waitUntil(lambda: "later" in order)
    assert order == ["now", "key", "later"]
    background.after_frame(owner, lambda: order.append("never"))
    owner.deleteLater()
    settle(qtbot, background, QObject())
    assert "never" not in order


def test_a_hanging_network_does_not_keep_the_store_from_working(
    qtbot: QtBot, background: Background, owner: QObject
) -> None:
    free = threading.Event()
    for _ in range(Lane.NETWORK.value + 1):
        background.run(owner, lambda _: free.wait(10), lambda _: None, lane=Lane.NETWORK)
    settle(qtbot, background, owner)
    free.set()


def test_cancelled_work_delivers_what_was_done_so_far(qtbot: QtBot, background: Background, owner: QObject) -> None:
    done: list[int] = []
    begun = threading.Event()

    def work(job: Job) -> int:
        begun.set()
        assert job.token.wait(10)
        return 42

    job = background.run(owner, work, done.append)
    qtbot.waitUntil(begun.is_set)
    job.cancel()
    qtbot.waitUntil(lambda: done == [42])
    assert job.cancelled


def test_whoever_cancels_work_before_its_lane_got_to_it_hears_of_its_end(
    qtbot: QtBot, background: Background, owner: QObject
) -> None:
    free = threading.Event()
    background.run(owner, lambda _: free.wait(10), lambda _: None)
    done: list[str] = []
    job = background.run(owner, lambda job: "nothing" if job.cancelled else "all", done.append)
    job.cancel()
    free.set()
    qtbot.waitUntil(lambda: done == ["nothing"])


def test_progress_arrives_on_the_main_thread_and_ends_with_the_last_report(
    qtbot: QtBot, background: Background, owner: QObject
) -> None:
    told: list[tuple[int, int, str]] = []
    over: list[None] = []

    def work(job: Job) -> None:
        for number in range(1, 100_001):
            job.report(number, 100_000, "nurses")

    def tell(done: int, total: int, text: str) -> None:
        assert threading.current_thread() is threading.main_thread()
        told.append((done, total, text))

    background.run(owner, work, over.append, progress=tell)
    qtbot.waitUntil(lambda: bool(over))
    assert told[-1] == (100_000, 100_000, "nurses")
    assert len(told) < 100_000, "reports that nobody could read are merged"


def test_closing_does_what_was_decided_and_begins_nothing_new(qtbot: QtBot, owner: QObject) -> None:
    background = Background()
    free = threading.Event()
    written: list[int] = []
    background.run(owner, lambda _: free.wait(10), lambda _: None)
    for number in range(5):
        background.run(owner, lambda _, number=number: written.append(number), lambda _: None)
    free.set()
    background.close()
    assert written == [0, 1, 2, 3, 4]
    background.run(owner, lambda _: written.append(5), lambda _: None)
    background.after_frame(owner, lambda: written.append(6))
    settled: list[bool] = []
    QTimer.singleShot(2 * FRAME, owner, lambda: settled.append(True))
    qtbot.waitUntil(lambda: bool(settled))
    assert written == [0, 1, 2, 3, 4]


def test_closing_cancels_the_network_and_leaves_no_thread(qapp: Any, owner: QObject) -> None:
    background = Background()
    begun, ended = threading.Event(), threading.Event()

    def work(job: Job) -> None:
        begun.set()
        assert job.token.wait(10)
        ended.set()

    background.run(owner, work, pytest.fail, lane=Lane.NETWORK)
    assert begun.wait(10), "what has not begun by then is not done"
    background.close()
    assert ended.is_set()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith(("store-", "network-"))]


def test_what_an_owner_holds_dies_on_the_main_thread(qtbot: QtBot, background: Background) -> None:
    died: list[threading.Thread] = []

    class Held:
        def __del__(self) -> None:
            died.append(threading.current_thread())

    def ask() -> None:
        held = Held()
        background.run(QObject(), lambda _: id(held), lambda _: held and None)

    for _ in range(50):
        ask()
    qtbot.waitUntil(lambda: len(died) == 50)
    assert set(died) == {threading.main_thread()}


def test_work_on_the_network_lane_can_have_the_next_piece_begun_ahead(
    qtbot: QtBot, background: Background, owner: QObject
) -> None:
    arrived: list[tuple[str, str]] = []

    def work(_: Job) -> tuple[str, str]:
        coming = background.ahead(lambda: threading.current_thread().name)
        return threading.current_thread().name, coming()

    background.run(owner, work, arrived.append, lane=Lane.NETWORK)
    qtbot.waitUntil(lambda: bool(arrived))
    mine, its = arrived[0]
    assert mine != its


def test_an_error_ahead_is_raised_where_it_is_waited_for(qtbot: QtBot, background: Background, owner: QObject) -> None:
    arrived: list[Exception] = []
    background.run(owner, lambda _: background.ahead(lambda: 1 // 0)(), pytest.fail, arrived.append, lane=Lane.NETWORK)
    qtbot.waitUntil(lambda: bool(arrived))
    assert isinstance(arrived[0], ZeroDivisionError)


def test_what_is_held_begins_later_also_where_two_hold_at_once_or_one_fails(
    qtbot: QtBot, background: Background, owner: QObject
) -> None:
    begun: list[str] = []
    with background.held():
        background.run(owner, lambda _: begun.append("outer"), lambda _: None)
        with suppress(ZeroDivisionError), background.held():
            background.run(owner, lambda _: begun.append("inner"), lambda _: None)
            raise ZeroDivisionError
        assert begun == []
    qtbot.waitUntil(lambda: begun == ["outer", "inner"])
    background.run(owner, lambda _: begun.append("as usual"), lambda _: None)
    qtbot.waitUntil(lambda: begun[-1] == "as usual")
