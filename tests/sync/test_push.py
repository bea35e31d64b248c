from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any

import msgspec
import pytest

from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import Offline, Refusal, ServerFault, TimedOut
from nurse_client.store.outbox import Outbox, OutboxState
from nurse_client.sync.push import PushReport, push
from tests.support.feed import NOW, confirm
from tests.support.server import Server


def run(client: RegistryClient, outbox: Outbox) -> PushReport:
    return push(client, outbox, lambda: NOW)


def ids_sent(server: Server) -> list[list[str]]:
    return [[action["action_id"] for action in msgspec.json.decode(asked.body)["actions"]] for asked in server.asked]


def waiting(outbox: Outbox) -> list[tuple[str, int]]:
    return [(item.action_id, item.attempts) for item in outbox.due()]


def fill(outbox: Outbox, count: int) -> list[str]:
    return [outbox.add(confirm(number)).action_id for number in range(count)]


def accept(ids: list[str]) -> dict[str, Any]:
    return {"outcomes": [{"action_id": id_, "outcome": "accepted", "receipt_no": f"R-{id_}"} for id_ in ids]}


def test_actions_are_handed_in_in_order_a_hundred_at_once(
    server: Server, client: RegistryClient, outbox: Outbox
) -> None:
    ids = fill(outbox, 230)
    batches = [ids[:100], ids[100:200], ids[200:]]
    for batch in batches:
        server.will_answer(json=accept(batch))
    assert run(client, outbox) == PushReport(accepted=230, refused=0)
    assert ids_sent(server) == batches
    assert outbox.count() == 0
    assert [receipt.receipt_no for receipt in outbox.receipts()] == [f"R-{id_}" for id_ in ids]


def test_an_empty_outbox_asks_nothing(server: Server, client: RegistryClient, outbox: Outbox) -> None:
    assert run(client, outbox) == PushReport(accepted=0, refused=0)
    assert server.asked == []


def test_refused_actions_are_set_aside_and_the_others_go_on(
    server: Server, client: RegistryClient, outbox: Outbox
) -> None:
    fill(outbox, 3)
    outcomes = [
        {"action_id": "action-0", "outcome": "conflict", "current": {"version": 9}},
        {"action_id": "action-1", "outcome": "accepted", "receipt_no": "R1"},
        {"action_id": "action-2", "outcome": "rejected", "problem": {"type": "forbidden", "title": "", "status": 403}},
    ]
    server.will_answer(json={"outcomes": outcomes})
    assert run(client, outbox) == PushReport(accepted=1, refused=2)
    assert [item.state for item in outbox.items()] == [OutboxState.CONFLICT, OutboxState.REJECTED]
    run(client, outbox)
    assert len(server.asked) == 1  # what was refused is not sent again


def test_a_lost_answer_sends_the_same_actions_again(server: Server, client: RegistryClient, outbox: Outbox) -> None:
    ids = fill(outbox, 2)
    server.will(lambda handler: setattr(handler, "close_connection", True))
    assert isinstance(run(client, outbox).error, TimedOut)
    assert waiting(outbox) == [("action-0", 1), ("action-1", 1)]
    assert outbox.items()[0].last_error == "TimedOut"
    assert not outbox.withdraw("action-0")
    server.will_answer(json=accept(ids))
    assert run(client, outbox) == PushReport(accepted=2, refused=0)
    assert ids_sent(server) == [ids, ids]


@pytest.mark.parametrize(("status", "slug"), [(403, "forbidden"), (429, "too-many-requests"), (426, "client-too-old")])
def test_what_the_registry_would_not_look_at_counts_as_not_sent(
    server: Server, client: RegistryClient, outbox: Outbox, status: int, slug: str
) -> None:
    fill(outbox, 1)
    server.will_refuse(status, slug)
    error = run(client, outbox).error
    assert isinstance(error, Refusal)
    assert error.type == slug
    assert waiting(outbox) == [("action-0", 0)]


def test_without_a_network_everything_waits_and_can_still_be_withdrawn(
    server: Server, client: RegistryClient, outbox: Outbox
) -> None:
    fill(outbox, 120)
    client._base = "http://127.0.0.1:9/api/v1"
    report = run(client, outbox)
    assert isinstance(report.error, Offline)
    assert (report.accepted, report.refused) == (0, 0)
    assert len(outbox.due()) == 120
    assert outbox.withdraw("action-0")


def test_what_was_settled_before_the_network_went_stays_settled(
    server: Server, client: RegistryClient, outbox: Outbox
) -> None:
    ids = fill(outbox, 150)
    server.will_answer(json=accept(ids[:100]))
    server.will_answer(504)
    report = run(client, outbox)
    assert report.accepted == 100
    assert report.error is not None
    assert [id_ for id_, _ in waiting(outbox)] == ids[100:]


class PoisonedRegistry:
    """Fails over a batch that holds the poisoned action, and accepts every other."""

    def __init__(self, server: Server, poisoned: str, refuse: Callable[[Server], None]) -> None:
        self._server = server
        self._poisoned = poisoned
        self._refuse = refuse
        for _ in range(40):
            server.will(self._answer)

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        ids = ids_sent(self._server)[-1]
        if self._poisoned in ids:
            self._refuse(self._server)
        else:
            self._server.will_answer(json=accept(ids))
        self._server.behaviours.pop()(handler)


@pytest.mark.parametrize("position", [0, 7, 19])
def test_an_action_that_spoils_its_batch_is_found_and_set_aside(
    server: Server, client: RegistryClient, outbox: Outbox, position: int
) -> None:
    ids = fill(outbox, 20)
    PoisonedRegistry(server, ids[position], lambda refusing: refusing.will_refuse(400, "invalid-request"))
    assert run(client, outbox) == PushReport(accepted=19, refused=1)
    (item,) = outbox.items()
    assert (item.action_id, item.state) == (ids[position], OutboxState.REJECTED)


def test_an_action_that_a_server_fails_over_waits_alone(server: Server, client: RegistryClient, outbox: Outbox) -> None:
    ids = fill(outbox, 20)
    PoisonedRegistry(server, ids[4], lambda refusing: refusing.will_answer(500, body=b"oops", kind="text/plain"))
    report = run(client, outbox)
    assert (report.accepted, report.refused, report.error) == (19, 0, None)
    assert [id_ for id_, _ in waiting(outbox)] == [ids[4]]


def failing(server: Server, times: int) -> None:
    for _ in range(times):
        server.will_answer(500, body=b"oops", kind="text/plain")


def test_a_server_that_fails_over_everything_is_not_asked_about_everything(
    server: Server, client: RegistryClient, outbox: Outbox
) -> None:
    fill(outbox, 300)
    failing(server, 40)
    assert isinstance(run(client, outbox).error, ServerFault)
    assert len(server.asked) < 15
    assert len(outbox.due()) == 300


def test_many_actions_that_a_server_fails_over_hold_up_nothing_else(
    server: Server, client: RegistryClient, outbox: Outbox
) -> None:
    ids = fill(outbox, 20)
    poisoned = set(ids[:5])

    def answer(handler: BaseHTTPRequestHandler) -> None:
        asked = ids_sent(server)[-1]
        if poisoned & set(asked):
            server.will_answer(500, body=b"oops", kind="text/plain")
        else:
            server.will_answer(json=accept(asked))
        server.behaviours.pop()(handler)

    for _ in range(200):
        server.will(answer)
    for _ in range(3):
        run(client, outbox)
    assert {id_ for id_, _ in waiting(outbox)} == poisoned


def test_an_outcome_that_can_not_be_read_leaves_its_action_waiting(
    server: Server, client: RegistryClient, outbox: Outbox
) -> None:
    fill(outbox, 2)
    outcomes = [{"action_id": "action-0", "outcome": "postponed"}, *accept(["action-1"])["outcomes"]]
    server.will_answer(json={"outcomes": outcomes})
    assert run(client, outbox) == PushReport(accepted=1, refused=0)
    assert waiting(outbox) == [("action-0", 1)]
    assert outbox.items()[0].last_error == "ContractViolation"


def test_a_login_page_of_the_network_takes_nothing(server: Server, client: RegistryClient, outbox: Outbox) -> None:
    fill(outbox, 50)
    server.will_answer(body=b"<html>", kind="text/html")
    assert run(client, outbox).error is not None
    assert len(outbox.due()) == 50
    assert len(server.asked) == 1


def test_an_action_withdrawn_at_the_last_moment_is_not_sent(
    server: Server, client: RegistryClient, outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(outbox, 2)
    due = outbox.due()
    monkeypatch.setattr(outbox, "due", lambda: due)  # read just before the person changed their mind
    outbox.withdraw("action-0")
    server.will_answer(json=accept(["action-1"]))
    run(client, outbox)
    assert ids_sent(server) == [["action-1"]]
