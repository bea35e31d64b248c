from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from msgspec import to_builtins
from msgspec.structs import replace
from sqlcipher3 import dbapi2 as sqlite

from nurse_client.domain.actions import DecideChangeRequest, Outcome, OutcomeKind, ResetNursePassword
from nurse_client.domain.messages import Problem
from nurse_client.store.database import Database
from nurse_client.store.ledger import Ledger
from nurse_client.store.outbox import Outbox, OutboxItem, OutboxState
from nurse_client.store.records import Records
from tests.store.conftest import KEY
from tests.support.changes import change_request
from tests.support.feed import NOW, confirm, page


def reset(number: int, nurse_id: str) -> ResetNursePassword:
    return ResetNursePassword(
        action_id=f"action-{number}",
        made_at=NOW,
        made_by="王敏",
        nurse_id=nurse_id,
        target_version=3,
        reason="忘记密码",
    )


def outcome(action_id: str, kind: OutcomeKind, **members: Any) -> Outcome:
    """The registry's answer to an action, as the contract gives it."""
    accepted = {"receipt_no": f"R-{action_id}", "target_version": 4}
    answers: dict[OutcomeKind, dict[str, Any]] = {
        OutcomeKind.ACCEPTED: accepted,
        OutcomeKind.CONFLICT: {"current": {"application_id": "p-1", "version": 9}},
        OutcomeKind.REJECTED: {"problem": Problem(type="invalid-request", title="no", status=400)},
    }
    return Outcome(action_id=action_id, outcome=kind, **answers[kind] | members)


@pytest.fixture
def outbox(database: Database) -> Outbox:
    return Outbox(database)


def states(outbox: Outbox) -> list[tuple[str, OutboxState, int]]:
    return [(item.action_id, item.state, item.attempts) for item in outbox.items()]


def test_an_action_is_queued_as_it_was_made(outbox: Outbox) -> None:
    item = outbox.add(confirm())
    assert outbox.items() == [item] == outbox.due()
    assert (item.kind, item.queued_at, item.action) == ("confirm_application", NOW, confirm())
    assert not item.is_refused


def test_actions_are_due_in_the_order_of_doing(outbox: Outbox) -> None:
    for number in (2, 3, 1):
        outbox.add(confirm(number))
    assert [item.action_id for item in outbox.due()] == ["action-2", "action-3", "action-1"]


def test_an_accepted_action_leaves_for_the_receipts(outbox: Outbox) -> None:
    outbox.add(confirm())
    outbox.sending(["action-1"])
    outbox.settle([outcome("action-1", OutcomeKind.ACCEPTED, result={"password": "once"})], NOW)
    assert outbox.items() == []
    (receipt,) = outbox.receipts()
    assert (receipt.receipt_no, receipt.action, receipt.at, receipt.target_version) == ("R-action-1", confirm(), NOW, 4)
    assert receipt.result == {"password": "once"}


def told(outbox: Outbox, action: ResetNursePassword, password: str) -> None:
    """The registry accepts the action and tells this password."""
    outbox.add(action)
    outbox.sending([action.action_id])
    result = {"one_time_password": password}
    outbox.settle([outcome(action.action_id, OutcomeKind.ACCEPTED, result=result)], NOW)


def test_a_one_time_password_stays_until_it_is_handed_over_also_over_a_restart(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "kept.db", KEY)
    told(Outbox(database), reset(1, "n-1"), "first")
    told(Outbox(database), reset(2, "n-2"), "other")
    database.close()
    database = Database.open(tmp_path / "kept.db", KEY)
    outbox = Outbox(database)
    assert [receipt.one_time_password for receipt in outbox.passwords_waiting()] == ["first", "other"]
    outbox.handed_over("n-1")
    assert [receipt.one_time_password for receipt in outbox.passwords_waiting()] == ["other"]
    (receipt,) = outbox.receipts_about("n-1")
    assert (receipt.receipt_no, receipt.one_time_password, receipt.action) == ("R-action-1", "", reset(1, "n-1"))
    database.close()
    assert not [path for path in tmp_path.iterdir() if b"first" in path.read_bytes()]


def test_a_newer_one_time_password_ends_the_older_one_of_the_same_nurse(outbox: Outbox) -> None:
    told(outbox, reset(1, "n-1"), "first")
    told(outbox, reset(2, "n-2"), "other")
    told(outbox, reset(3, "n-1"), "second")
    assert [receipt.one_time_password for receipt in outbox.passwords_waiting()] == ["other", "second"]
    assert [receipt.one_time_password for receipt in outbox.receipts_about("n-1")] == ["", "second"]


@pytest.mark.parametrize("kind", [OutcomeKind.CONFLICT, OutcomeKind.REJECTED])
def test_a_refused_action_stays_with_its_reason_until_seen(outbox: Outbox, kind: OutcomeKind) -> None:
    outbox.add(confirm())
    outbox.sending(["action-1"])
    assert not outbox.seen("action-1")
    outbox.settle([outcome("action-1", kind)], NOW)
    (item,) = outbox.items()
    assert (item.state.value, item.outcome) == (kind.value, outcome("action-1", kind))
    assert item.is_refused
    assert outbox.due() == []
    assert not outbox.withdraw("action-1")
    assert outbox.seen("action-1")
    assert outbox.items() == []


def test_an_action_that_was_never_sent_can_be_withdrawn(outbox: Outbox) -> None:
    outbox.add(confirm())
    assert outbox.withdraw("action-1")
    assert outbox.items() == []
    assert not outbox.withdraw("action-1")


def test_an_action_that_is_on_its_way_can_not_be_withdrawn(outbox: Outbox) -> None:
    outbox.add(confirm())
    outbox.sending(["action-1"])
    assert not outbox.withdraw("action-1")


def test_an_action_without_an_answer_waits_to_be_sent_again_and_can_not_be_withdrawn(outbox: Outbox) -> None:
    outbox.add(confirm())
    outbox.sending(["action-1"])
    outbox.unknown(["action-1"], "TimedOut")
    assert states(outbox) == [("action-1", OutboxState.QUEUED, 1)]
    assert outbox.items()[0].last_error == "TimedOut"
    assert not outbox.withdraw("action-1")


def test_an_action_that_surely_did_not_get_out_can_still_be_withdrawn(outbox: Outbox) -> None:
    outbox.add(confirm())
    outbox.sending(["action-1"])
    outbox.unsent(["action-1"], "Offline")
    assert states(outbox) == [("action-1", OutboxState.QUEUED, 0)]
    assert outbox.withdraw("action-1")


def test_what_was_withdrawn_in_the_meantime_is_not_to_be_sent(outbox: Outbox) -> None:
    outbox.add(confirm(1))
    outbox.add(confirm(2))
    due = [item.action_id for item in outbox.due()]
    outbox.withdraw("action-1")
    assert outbox.sending(due) == {"action-2"}


def test_an_answer_that_comes_twice_changes_nothing(outbox: Outbox) -> None:
    outbox.add(confirm())
    for _ in range(2):
        outbox.settle([outcome("action-1", OutcomeKind.ACCEPTED)], NOW)
    outbox.settle([outcome("action-1", OutcomeKind.REJECTED)], NOW)
    assert (outbox.count(), len(outbox.receipts())) == (0, 1)


class OutboxMachine(RuleBasedStateMachine):
    """A person, the network and the registry do what they like, and the program ends at any moment.

    The model: every action that was ever made is in exactly one place.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "records.db"
        self.database = Database.open(self.path, KEY)
        self.outbox = Outbox(self.database)
        self.made = 0
        self.waiting: dict[str, int] = {}  # by id, how often it may have been sent
        self.refused: list[str] = []
        self.accepted: list[str] = []

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    @rule()
    def act(self) -> None:
        self.made += 1
        self.outbox.add(confirm(self.made))
        self.waiting[f"action-{self.made}"] = 0

    @precondition(lambda self: self.waiting)
    @rule(data=st.data(), end=st.sampled_from(["answered", "unsent", "unknown", "killed"]))
    def send(self, data: st.DataObject, end: str) -> None:
        batch = [item.action_id for item in self.outbox.due()][: data.draw(st.integers(1, 4))]
        assert self.outbox.sending(batch) == set(batch)
        if end == "unsent":
            self.outbox.unsent(batch, "Offline")
            return
        for id_ in batch:
            self.waiting[id_] += 1
        if end == "unknown":
            self.outbox.unknown(batch, "TimedOut")
        elif end == "killed":
            self.begin_again()
        else:
            self.answer(batch, data)

    @precondition(lambda self: self.made)
    @rule(data=st.data())
    def late_answer(self, data: st.DataObject) -> None:
        any_of_them = st.lists(st.integers(1, self.made).map("action-{}".format), max_size=3, unique=True)
        self.answer(data.draw(any_of_them), data)

    def answer(self, ids: list[str], data: st.DataObject) -> None:
        outcomes = [outcome(id_, data.draw(st.sampled_from(OutcomeKind))) for id_ in ids]
        self.outbox.settle(outcomes, NOW)
        for answered in outcomes:
            if self.waiting.pop(answered.action_id, None) is not None:
                kept = self.accepted if answered.outcome is OutcomeKind.ACCEPTED else self.refused
                kept.append(answered.action_id)

    @precondition(lambda self: self.made)
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        id_ = f"action-{data.draw(st.integers(1, self.made))}"
        possible = self.waiting.get(id_) == 0
        assert self.outbox.withdraw(id_) is possible
        if possible:
            del self.waiting[id_]

    @precondition(lambda self: self.made)
    @rule(data=st.data())
    def see(self, data: st.DataObject) -> None:
        id_ = f"action-{data.draw(st.integers(1, self.made))}"
        assert self.outbox.seen(id_) is (id_ in self.refused)
        self.refused = [one for one in self.refused if one != id_]

    @rule()
    def begin_again(self) -> None:
        self.database.close()
        self.database = Database.open(self.path, KEY)
        self.outbox = Outbox(self.database)

    @invariant()
    def every_action_is_in_exactly_one_place(self) -> None:
        items = self.outbox.items()
        assert {item.action_id for item in items if item.is_refused} == set(self.refused)
        assert {item.action_id: item.attempts for item in items if not item.is_refused} == self.waiting
        assert [item.action_id for item in self.outbox.due()] == list(self.waiting)
        assert [receipt.action.action_id for receipt in self.outbox.receipts()] == self.accepted
        assert self.outbox.count() == len(self.waiting) + len(self.refused)


OutboxMachine.TestCase.settings = settings(settings.get_profile("quick"), max_examples=30, stateful_step_count=30)
TestOutboxMachine = OutboxMachine.TestCase


@pytest.fixture
def records(database: Database) -> Records:
    return Records(database)


def decision(action_id: str, version: int = 2) -> DecideChangeRequest:
    return DecideChangeRequest(
        action_id=action_id,
        made_at=NOW,
        made_by="张晓",
        request_id="c-1",
        target_version=version,
        accepted=["post"],
        returned=[],
    )


SEEN = change_request(1, ("post", "none", "head_nurse"))


def test_what_the_person_saw_stays_with_the_action_whatever_a_pull_brings(
    outbox: Outbox, records: Records, database: Database
) -> None:
    records.apply(page(change_requests=[SEEN]))
    outbox.add(decision("action-1"), SEEN)
    records.apply(page("c-2", change_requests=[replace(SEEN, version=3, fields=[])]))
    assert outbox.as_seen(decision("action-1")) == SEEN
    with database.transaction() as connection:
        connection.execute("UPDATE outbox SET as_seen = CAST('{}' AS BLOB)")
    assert outbox.as_seen(decision("action-1")) is None, "the action counts also where that can't be read any more"
    assert [item.action for item in outbox.items()] == [decision("action-1")]


def test_an_action_added_without_what_was_seen_has_none(outbox: Outbox) -> None:
    outbox.add(confirm())
    assert outbox.as_seen(confirm()) is None


def test_a_decision_made_again_takes_the_place_of_the_old_one_in_one_step_and_the_ledger_says_so(
    outbox: Outbox, database: Database
) -> None:
    outbox.add(decision("action-1"), SEEN)
    outbox.add(confirm(2))
    outbox.sending(["action-1", "action-2"])
    newer = replace(SEEN, version=3)
    conflict = Outcome(action_id="action-1", outcome=OutcomeKind.CONFLICT, current=to_builtins(newer))
    for _ in range(2):  # the same answer once more changes nothing
        outbox.settle([conflict], NOW, {"action-1": decision("again", 3)})
    first, second = outbox.items()
    assert (first.action, first.state, first.attempts) == (decision("again", 3), OutboxState.QUEUED, 0)
    assert second.action_id == "action-2"
    assert outbox.as_seen(first.action) == newer
    (entry,) = Ledger(database).entries()
    assert (entry.event, entry.operator, entry.details) == (
        "made_again",
        "张晓",
        {"action_id": "again", "instead_of": "action-1", "target": "change_request c-1"},
    )


def test_a_decision_is_not_made_again_where_the_ledger_can_not_be_written(outbox: Outbox, database: Database) -> None:
    outbox.add(decision("action-1"), SEEN)
    with database.transaction() as connection:
        connection.execute("DROP TABLE ledger")
    conflict = Outcome(action_id="action-1", outcome=OutcomeKind.CONFLICT, current=to_builtins(SEEN))
    with pytest.raises(sqlite.OperationalError):
        outbox.settle([conflict], NOW, {"action-1": decision("again", 3)})
    assert [item.action_id for item in outbox.items()] == ["action-1"]


def test_what_rests_says_how_often_it_failed_and_until_when_unless_it_is_hurried(outbox: Outbox) -> None:
    outbox.add(confirm())
    until = NOW + timedelta(minutes=1)
    outbox.postpone("action-1", NOW)
    outbox.postpone("action-1", until)
    assert [(item.faults, item.not_before) for item in outbox.items()] == [(2, until)]
    outbox.hurry(["action-1"])
    assert [(item.faults, item.not_before) for item in outbox.items()] == [(2, None)]


@pytest.mark.parametrize("said", [{"version": 9}, {}, to_builtins(replace(SEEN, request_id="another"))])
def test_a_conflict_that_does_not_say_readably_how_the_record_stands_has_no_current_one(said: dict[str, Any]) -> None:
    conflict = Outcome(action_id="action-1", outcome=OutcomeKind.CONFLICT, current=said)
    assert OutboxItem(action=decision("action-1"), outcome=conflict).current is None
