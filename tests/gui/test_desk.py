import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import Action, IssueActivationCode, OpenTicket, Outcome, OutcomeKind
from nurse_client.domain.messages import Problem
from nurse_client.gui.background import Lane
from nurse_client.gui.desk import Desk, Stamp
from nurse_client.registry.errors import Offline
from nurse_client.store.errors import DiskFull
from nurse_client.store.outbox import OutboxState
from tests.support.desk import NOW, Registry
from tests.support.records import nurse
from tests.support.waiting import at_rest

OpenDesk = Callable[..., Desk]


def issue(nurse_id: str) -> Callable[[Stamp], IssueActivationCode]:
    return lambda stamp: IssueActivationCode(**stamp, nurse_id=nurse_id)


def refuse(action: Action) -> Outcome:
    problem = Problem(type="forbidden", title="", status=403)
    return Outcome(action_id=action.action_id, outcome=OutcomeKind.REJECTED, problem=problem)


def test_an_act_is_on_the_disk_and_in_the_ledger_before_it_shows(
    qtbot: QtBot, desk_with: OpenDesk, registry: Registry
) -> None:
    registry.online = False
    desk = desk_with(nurse())
    kept: list[tuple[int, list[str]]] = []
    desk.outbox_changed.connect(lambda count: kept.append((count, [item.action_id for item in desk.outbox.items()])))
    with qtbot.waitSignal(desk.changed) as told:
        desk.act(issue("n-1"))
    item = desk.pending("nurse", "n-1")[0]
    assert kept[0] == (1, [item.action_id])
    assert told.args == [frozenset({"nurse"})]
    assert (item.action.made_by, item.action.made_at) == ("王敏", NOW)
    entry = desk.ledger.entries()[-1]
    assert (entry.event, entry.operator, entry.details["action_id"]) == (
        "issue_activation_code", "王敏", item.action_id,
    )  # fmt: skip


def test_what_was_decided_just_before_the_desk_closes_is_on_the_disk(desk_with: OpenDesk, registry: Registry) -> None:
    registry.online = False
    desk = desk_with(nurse())
    desk.act(issue("n-1"), issue("n-2"))
    desk.act(issue("n-3"))
    desk.background.close()
    assert [item.action.nurse_id for item in desk.outbox.items()] == ["n-1", "n-2", "n-3"]


def test_several_acts_are_one_decision(
    qtbot: QtBot, desk_with: OpenDesk, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry.online = False
    desk = desk_with(nurse())
    add, calls = desk.outbox.add, [0]

    def fill_the_disk(action: Any, seen: Any = None) -> Any:
        calls[0] += 1
        if calls[0] == 2:
            raise DiskFull
        return add(action, seen)

    monkeypatch.setattr(desk.outbox, "add", fill_the_disk)
    with qtbot.waitSignal(desk.trouble) as told:
        desk.act(issue("n-1"), issue("n-2"))
    assert isinstance(told.args[0], DiskFull)
    assert desk.pending_items == []
    assert desk.outbox.items() == []
    assert desk.ledger.entries() == []


def test_an_act_is_sent_at_once_and_leaves_with_its_receipt(
    qtbot: QtBot, desk_with: OpenDesk, registry: Registry
) -> None:
    desk = desk_with(nurse())
    desk.act(issue("n-1"))
    qtbot.waitUntil(lambda: bool(registry.acted) and desk.pending_items == [])
    assert [receipt.action for receipt in desk.outbox.receipts()] == registry.acted


def test_offline_an_act_waits_and_is_sent_when_the_registry_is_back(
    qtbot: QtBot, desk_with: OpenDesk, registry: Registry
) -> None:
    registry.online = False
    desk = desk_with(nurse())
    desk.act(issue("n-1"))
    qtbot.waitUntil(lambda: desk.connection.online is False)
    assert isinstance(desk.connection.error, Offline)
    assert len(desk.pending("nurse", "n-1")) == 1
    registry.online = True
    desk.sync.at_once()
    qtbot.waitUntil(lambda: desk.pending_items == [])


def test_what_was_never_sent_can_be_taken_back(qtbot: QtBot, desk_with: OpenDesk, registry: Registry) -> None:
    desk = desk_with(nurse())
    desk.sync.stop()
    desk.act(issue("n-1"))
    qtbot.waitUntil(lambda: len(desk.pending_items) == 1)
    desk.withdraw(desk.pending_items[0].action_id)
    qtbot.waitUntil(lambda: desk.pending_items == [])
    assert registry.acted == []


def test_a_refused_act_stays_until_the_person_has_seen_it(
    qtbot: QtBot, desk_with: OpenDesk, registry: Registry
) -> None:
    registry.answer = refuse
    desk = desk_with(nurse())
    desk.act(issue("n-1"))
    qtbot.waitUntil(lambda: [item.state for item in desk.pending_items] == [OutboxState.REJECTED])
    desk.acknowledge(desk.pending_items[0].action_id)
    qtbot.waitUntil(lambda: desk.pending_items == [])


def test_what_comes_from_the_registry_is_told_to_the_screens(
    qtbot: QtBot, desk_with: OpenDesk, registry: Registry
) -> None:
    desk = desk_with()
    registry.told = [nurse()]
    with qtbot.waitSignal(desk.changed):
        desk.sync.at_once()
    assert desk.nurse_count == 1


def test_without_news_the_screens_are_left_alone(qtbot: QtBot, desk_with: OpenDesk, registry: Registry) -> None:
    desk = desk_with(nurse())
    with qtbot.assertNotEmitted(desk.changed), qtbot.waitSignal(desk.connection_changed):
        desk.sync.at_once()
    assert desk.synchronised_at == NOW


def test_a_new_ticket_touches_the_tickets(qtbot: QtBot, desk_with: OpenDesk, registry: Registry) -> None:
    registry.online = False
    desk = desk_with()
    with qtbot.waitSignal(desk.changed) as told:
        desk.act(lambda stamp: OpenTicket(**stamp, text="How?"))
    assert told.args == [frozenset({"ticket"})]


def test_action_ids_sort_in_the_order_of_acting(qtbot: QtBot, desk_with: OpenDesk, registry: Registry) -> None:
    registry.online = False
    desk = desk_with()
    instants = iter(datetime(2026, 11, 23, 0, 0, second, tzinfo=UTC) for second in range(10))
    desk.clock = lambda: next(instants)
    desk.sync.stop()
    desk.act(*[issue(f"n-{number}") for number in range(5)])
    qtbot.waitUntil(lambda: len(desk.pending_items) == 5)
    ids = [item.action_id for item in desk.pending_items]
    assert ids == sorted(ids)


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (datetime(2026, 11, 22, 15, 59, tzinfo=UTC), date(2026, 11, 22)),
        (datetime(2026, 11, 22, 16, 0, tzinfo=UTC), date(2026, 11, 23)),
    ],
)
def test_the_day_changes_at_midnight_in_china(desk_with: OpenDesk, instant: datetime, day: date) -> None:
    desk = desk_with()
    desk.clock = lambda: instant
    assert desk.today() == day


def test_what_is_noted_is_in_the_chained_ledger(qtbot: QtBot, desk_with: OpenDesk) -> None:
    desk = desk_with()
    desk.note("shown_in_full", {"nurse_id": "n-1"})
    qtbot.waitUntil(lambda: len(desk.ledger.entries()) == 1)
    entry = desk.ledger.entries()[0]
    assert (entry.event, entry.operator, entry.details) == ("shown_in_full", "王敏", {"nurse_id": "n-1"})
    assert desk.ledger.verify() is None


def test_a_paused_synchronisation_begins_again_only_when_told(
    qtbot: QtBot, desk_with: OpenDesk, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_with()
    begun, free = threading.Event(), threading.Event()
    changes = registry.changes

    def slow(since: str | None, limit: int = 500) -> Any:
        begun.set()
        assert free.wait(10)
        return changes(since, limit)

    monkeypatch.setattr(registry, "changes", slow)
    desk.sync.at_once()
    qtbot.waitUntil(begun.is_set)
    desk.sync.pause()
    free.set()
    with qtbot.waitSignal(desk.sync.cycled):
        pass
    assert not desk.sync.waiting
    with qtbot.waitSignal(desk.sync.cycled):
        desk.sync.at_once()
    assert desk.sync.waiting


def test_a_synchronisation_that_was_paused_before_it_began_begins_when_told(qtbot: QtBot, desk_with: OpenDesk) -> None:
    desk = desk_with()
    ended: list[object] = []
    desk.sync.cycled.connect(ended.append)
    free = threading.Event()
    for _ in range(Lane.NETWORK.value):
        desk.background.run(desk, lambda _: free.wait(10), lambda _: None, lane=Lane.NETWORK)
    desk.sync.at_once()
    desk.sync.pause()
    free.set()
    qtbot.waitUntil(lambda: at_rest(desk.background))
    assert ended == [], "it was paused"
    with qtbot.waitSignal(desk.sync.cycled):
        desk.sync.at_once()


def test_what_is_asked_for_during_a_cycle_is_done_right_after_it(
    qtbot: QtBot, desk_with: OpenDesk, registry: Registry
) -> None:
    desk = desk_with()
    ended: list[object] = []
    desk.sync.cycled.connect(ended.append)
    desk.sync.at_once()
    desk.sync.at_once()
    desk.sync.at_once()
    qtbot.waitUntil(lambda: len(ended) == 2)
    qtbot.waitUntil(lambda: desk.sync.waiting)
    assert len(ended) == 2
