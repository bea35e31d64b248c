"""The register of papers: numbers of prints, marks, what can't be changed, and what stood in the ledger before."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlcipher3 import dbapi2 as sqlite

from nurse_client.domain.paper_trail import Mark, Step
from nurse_client.store.database import Database
from nurse_client.store.ledger import Ledger
from nurse_client.store.migrate import MIGRATIONS, migrate
from nurse_client.store.papers import Papers
from nurse_client.store.records import Records
from tests.store.conftest import KEY
from tests.support.feed import page
from tests.support.records import application, nurse
from tests.support.trails import AT, HASH, printed

OTHER = "f" * 64


def marked(step: Step) -> Mark:
    return Mark(step=step, at=AT, by="王敏")


def test_the_same_contents_printed_again_are_a_reprint_and_other_contents_are_not(database: Database) -> None:
    papers = Papers(database)
    assert [one.number for one in papers.add([printed(), printed(content_hash=OTHER)])] == [1, 1]
    assert [one.number for one in papers.add([printed(), printed(), printed(record_id="p-2")])] == [2, 3, 1]
    first, other, second = papers.trails()
    assert [one.number for one in first.prints] == [1, 2, 3]
    assert (other.key, second.key) == (("p-1", OTHER), ("p-2", HASH))


def test_a_mark_is_kept_where_the_paper_may_take_it(database: Database) -> None:
    papers = Papers(database)
    papers.add([printed(), printed(record_id="p-2")])
    assert papers.mark([("p-1", HASH)], marked(Step.DELIVERED)) == [("p-1", HASH)]
    both = [("p-1", HASH), ("p-2", HASH), ("p-9", HASH)]
    assert papers.mark(both, marked(Step.SEALED)) == [("p-2", HASH)]
    assert [trail.stage for trail in papers.trails()] == [Step.DELIVERED, Step.SEALED]


def test_the_papers_of_some_records_and_those_with_the_same_contents_are_found(database: Database) -> None:
    papers = Papers(database)
    papers.add([printed(), printed(record_id="p-2"), printed(record_id="p-3", content_hash=OTHER)])
    papers.mark([("p-1", HASH), ("p-2", HASH)], marked(Step.SIGNED))
    assert [trail.key for trail in papers.trails_of(["p-1", "p-3"])] == [("p-1", HASH), ("p-3", OTHER)]
    assert [trail.key[0] for trail in papers.trails_with(HASH)] == ["p-1", "p-2"]
    assert {trail.stage for trail in papers.trails_with(HASH)} == {Step.SIGNED}
    assert papers.trails_of([]) == papers.trails_with("") == []


def test_what_a_form_says_is_remembered_by_what_it_is_made_from(database: Database) -> None:
    papers = Papers(database)
    assert papers.contents(b"made from this") is None
    for contents in (OTHER, HASH):
        papers.remember(b"made from this", contents)
    assert papers.contents(b"made from this") == HASH


@pytest.mark.parametrize("table", ["papers", "paper_marks"])
@pytest.mark.parametrize("change", ["DELETE FROM {}", "UPDATE {} SET body = x'00'"])
def test_nothing_in_the_register_can_be_changed(database: Database, table: str, change: str) -> None:
    papers = Papers(database)
    papers.add([printed()])
    papers.mark([("p-1", HASH)], marked(Step.SIGNED))
    with pytest.raises(sqlite.IntegrityError, match="append-only"), database.transaction() as connection:
        connection.execute(change.format(table))
    assert papers.trails()[0].stage is Step.SIGNED


def test_what_was_printed_before_there_was_a_register_comes_out_of_the_ledger(tmp_path: Path) -> None:
    path, before = tmp_path / "records.db", tmp_path / "before"
    before.mkdir()
    for file in sorted(MIGRATIONS.glob("*.sql")):
        if file.name < "0003":
            shutil.copy(file, before)
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    migrate(connection, path, lambda _: connection, before)
    old = Database(connection, path, KEY)
    Records(old).apply(page("c-1", nurses=[nurse()], applications=[application()]))
    details = {
        "record": "p-1",
        "record_version": "3",
        "form": "renewal/2021",
        "content_hash": HASH,
        "destination": "printer",
        "copies": "2",
    }
    ledger = Ledger(old)
    ledger.append("form_produced", "王敏", details, AT)
    ledger.append("identity_shown", "王敏", {"nurse_id": "n-1"}, AT)
    later = datetime(2026, 11, 21, 1, 2, 3, 456789, tzinfo=UTC)
    ledger.append("form_produced", "王敏", details | {"record": "gone"}, later)
    ledger.append("form_produced", "李静", details, AT + timedelta(days=2))
    old.close()
    database = Database.open(path, KEY)
    known, gone = Papers(database).trails()
    first = printed(copies=2)
    assert known.prints == [first, replace(first, number=2, printed_by="李静", printed_at=AT + timedelta(days=2))]
    assert gone.prints == [replace(first, record_id="gone", receipt_no="", printed_at=later)]
    assert Ledger(database).verify() is None
    database.close()
