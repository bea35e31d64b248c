from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurse_client.store.database import Database
from nurse_client.store.ledger import Ledger
from tests.support.feed import NOW

EVENTS = ["signed_in", "saw_id_number", "printed", "exported"]


@pytest.fixture
def ledger(database: Database) -> Ledger:
    ledger = Ledger(database)
    for event in EVENTS:
        ledger.append(event, "张晓", {"nurse": "n-1"}, NOW)
    return ledger


@pytest.fixture
def tamper(database: Database) -> Callable[[str], None]:
    """Someone with the key changes the file past the program."""

    def run(sql: str) -> None:
        with database.transaction() as connection:
            connection.execute("DROP TRIGGER IF EXISTS ledger_is_never_changed")
            connection.execute("DROP TRIGGER IF EXISTS ledger_is_never_shortened")
            connection.execute(sql)

    return run


def test_entries_come_back_in_order_and_untouched(ledger: Ledger) -> None:
    assert [(entry.number, entry.event) for entry in ledger.entries()] == list(enumerate(EVENTS, 1))
    assert {(entry.operator, entry.at, entry.details["nurse"]) for entry in ledger.entries()} == {("张晓", NOW, "n-1")}
    assert ledger.verify() is None


def test_an_empty_ledger_is_sound(database: Database) -> None:
    assert Ledger(database).verify() is None


@pytest.mark.parametrize(
    ("sql", "first_bad"),
    [
        ("UPDATE ledger SET body = CAST(replace(body, 'printed', 'scanned') AS BLOB) WHERE number = 3", 3),
        ("UPDATE ledger SET hash = zeroblob(32) WHERE number = 2", 2),
        ("DELETE FROM ledger WHERE number = 2", 2),
        ("DELETE FROM ledger WHERE number = 4", 4),
        ("DELETE FROM ledger", 1),
        ("INSERT INTO ledger SELECT 5, body, hash FROM ledger WHERE number = 4", 5),
    ],
    ids=["changed", "hash changed", "removed", "last removed", "all removed", "added"],
)
def test_the_first_entry_that_was_tampered_with_is_found(
    ledger: Ledger, tamper: Callable[[str], None], sql: str, first_bad: int
) -> None:
    tamper(sql)
    assert ledger.verify() == first_bad


def test_two_entries_that_changed_places_are_found(ledger: Ledger, tamper: Callable[[str], None]) -> None:
    tamper("UPDATE ledger SET number = 99 WHERE number = 2")
    tamper("UPDATE ledger SET number = 2 WHERE number = 3")
    tamper("UPDATE ledger SET number = 3 WHERE number = 99")
    assert ledger.verify() == 2


@pytest.mark.parametrize("sql", ["UPDATE ledger SET hash = x'00'", "DELETE FROM ledger"])
def test_the_file_itself_refuses_to_change_the_ledger(ledger: Ledger, database: Database, sql: str) -> None:
    with pytest.raises(Exception, match="append-only"):
        database.rows(sql)
    assert ledger.verify() is None


@given(data=st.data(), count=st.integers(1, 12))
def test_whoever_changes_removes_moves_or_inserts_an_entry_is_found(data: st.DataObject, count: int) -> None:
    """On real files: whatever is done past the program, the first entry that is not as it was written is named."""
    with TemporaryDirectory() as folder:
        database = Database.open(Path(folder) / "records.db", bytes(range(32)))
        try:
            ledger = Ledger(database)
            for number in range(count):
                ledger.append("printed", "张晓", {"nurse": f"n-{number}"}, NOW)
            written = database.rows("SELECT body, hash FROM ledger ORDER BY number")
            tampered, first_bad = data.draw(tampering(written))
            rewrite(database, tampered)
            assert ledger.verify() == first_bad
            assert len(ledger.entries()) <= len(tampered)
        finally:
            database.close()


Written = list[tuple[bytes, bytes]]


@st.composite
def tampering(draw: st.DrawFn, written: Written) -> tuple[Written, int]:
    """What somebody makes of the list, and the number of the first entry that is wrong then."""
    place = draw(st.integers(0, len(written) - 1))
    body, chained = written[place]
    ways = {
        "changed": [*written[:place], (body.replace(b"printed", b"scanned"), chained), *written[place + 1 :]],
        "spoilt": [*written[:place], (draw(st.binary(max_size=40)), chained), *written[place + 1 :]],
        "removed": written[:place] + written[place + 1 :],
        "cut off": written[:place],
        "inserted": [*written[:place], (body, chained), *written[place:]],
    }
    if place + 1 < len(written):
        ways["moved"] = [*written[:place], written[place + 1], written[place], *written[place + 2 :]]
    way = draw(st.sampled_from(sorted(ways)))
    return ways[way], place + 1 + (way == "inserted")


def rewrite(database: Database, rows: Written) -> None:
    with database.transaction() as connection:
        connection.execute("DROP TRIGGER ledger_is_never_changed")
        connection.execute("DROP TRIGGER ledger_is_never_shortened")
        connection.execute("DELETE FROM ledger")
        numbered = [(number, body, chained) for number, (body, chained) in enumerate(rows, 1)]
        connection.executemany("INSERT INTO ledger (number, body, hash) VALUES (?, ?, ?)", numbered)


def test_an_entry_that_is_none_any_more_hides_no_other(ledger: Ledger, tamper: Callable[[str], None]) -> None:
    tamper("UPDATE ledger SET body = x'ff00' WHERE number = 2")
    assert [entry.number for entry in ledger.entries()] == [1, 3, 4]
    assert [link.number for portion in ledger.read() for link in portion] == [1, 2, 3, 4]
    assert ledger.verify() == 2


def test_a_ledger_of_many_portions_is_read_whole_and_may_grow_meanwhile(database: Database) -> None:
    ledger = Ledger(database)
    with database.transaction():
        for _ in range(2500):
            ledger.append("printed", "张晓", {}, NOW)
    reading, seen = ledger.read(), 0
    for portion in reading:
        seen += len(portion)
        if seen == 2000:
            ledger.append("printed", "李娜", {}, NOW)
    assert (seen, reading.first_bad) == (2501, None)
    assert ledger.count() == 2501
