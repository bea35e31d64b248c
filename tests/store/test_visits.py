from datetime import date, timedelta

from msgspec.structs import replace

from nurse_client.domain.records import Removed
from nurse_client.store.database import Database
from nurse_client.store.records import Records
from nurse_client.store.visits import Visit, Visits
from tests.support.feed import NOW, page
from tests.support.records import nurse

YESTERDAY, TODAY = date(2026, 11, 22), date(2026, 11, 23)


def test_before_the_first_synchronisation_nothing_is_known(database: Database) -> None:
    assert Visits(database, TODAY).last() is None


def test_the_first_synchronisation_counts_as_the_visit_before(database: Database) -> None:
    Records(database).apply(page(nurses=[nurse()]))
    assert Visits(database, TODAY).last() == Visit(TODAY, NOW, {"n-1": "张晓丽"})


def test_what_arrives_during_the_day_is_new_until_the_next_day(database: Database) -> None:
    records = Records(database)
    records.apply(page(nurses=[nurse()]))
    known = Visits(database, YESTERDAY).last()
    later = NOW + timedelta(hours=2)
    gone = Removed(kind="nurse", id="n-1", reason="left")
    records.apply(replace(page("c-2", nurses=[nurse(nurse_id="n-2", name="李娜")], removed=[gone]), server_time=later))
    assert Visits(database, YESTERDAY).last() == known  # the program was started again
    assert Visits(database, TODAY).last() == Visit(TODAY, later, {"n-2": "李娜"})
