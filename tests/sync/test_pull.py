import threading
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest

from nurse_client.domain.messages import Changes
from nurse_client.domain.records import Nurse, Removed
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import ContractViolation, Unavailable
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from nurse_client.sync.pull import pull
from tests.support.feed import confirm, page
from tests.support.records import nurse
from tests.support.server import Server


def will_send(server: Server, *pages: Changes) -> None:
    for one in pages:
        server.will_answer(body=msgspec.json.encode(one))


def cursors_asked(server: Server) -> list[str | None]:
    queries = (parse_qs(urlsplit(asked.target).query) for asked in server.asked)
    return [query.get("since", [None])[0] for query in queries]


def run(client: RegistryClient, records: Records) -> tuple[int, list[int]]:
    progress: list[int] = []
    return pull(client, records, threading.Event(), progress.append), progress


def test_the_feed_is_read_page_by_page_to_its_end(server: Server, client: RegistryClient, records: Records) -> None:
    removed = [Removed(kind="nurse", id="n-2", reason="transferred")]
    people = [nurse(nurse_id=f"n-{number}") for number in range(3)]
    will_send(server, page("c-1", more=True, nurses=people), page("c-2", removed=removed))
    assert run(client, records) == (4, [3, 4])
    assert cursors_asked(server) == [None, "c-1"]
    assert (records.cursor(), records.count(Nurse)) == ("c-2", 2)


def test_a_pull_that_broke_off_goes_on_behind_its_last_page(
    server: Server, client: RegistryClient, records: Records
) -> None:
    will_send(server, page("c-1", more=True, nurses=[nurse()]))
    server.will_answer(503)
    with pytest.raises(Unavailable):
        run(client, records)
    assert records.cursor() == "c-1"
    will_send(server, page("c-2"))
    run(client, records)
    assert cursors_asked(server)[-1] == "c-1"


def test_nothing_new_is_one_question(server: Server, client: RegistryClient, records: Records) -> None:
    will_send(server, page("c-1", nurses=[nurse()]), page("c-1"))
    run(client, records)
    assert run(client, records) == (0, [0])
    assert len(server.asked) == 2


def test_a_forgotten_cursor_begins_again_and_keeps_the_outbox(
    server: Server, client: RegistryClient, records: Records, outbox: Outbox
) -> None:
    will_send(server, page("c-1", nurses=[nurse(), nurse(nurse_id="n-gone")]))
    run(client, records)
    outbox.add(confirm())
    server.will_refuse(410, "cursor-expired")
    will_send(server, page("d-1", more=True, nurses=[nurse(version=9)]), page("d-2"))
    run(client, records)
    assert cursors_asked(server) == [None, "c-1", None, "d-1"]
    assert records.all(Nurse) == [nurse(version=9)]
    assert outbox.count() == 1


def test_a_pull_can_be_stopped_between_two_pages(server: Server, client: RegistryClient, records: Records) -> None:
    will_send(server, page("c-1", more=True, nurses=[nurse()]))
    cancel = threading.Event()
    assert pull(client, records, cancel, lambda _: cancel.set()) == 1
    assert records.cursor() == "c-1"


def test_a_feed_that_does_not_move_on_breaks_the_contract(
    server: Server, client: RegistryClient, records: Records
) -> None:
    will_send(server, page("c-1", more=True), page("c-1", more=True))
    with pytest.raises(ContractViolation):
        run(client, records)
