from collections.abc import Callable

import pytest

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
