"""The synthetic province in a registry: complete, through the feed, with accounts that can be signed into."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import Engine, func, select

from nurse_client.domain.records import AccountState, ActivationCode, CodeState, Nurse
from nurse_registry import accounts, activation, feed, history, sessions
from nurse_registry.database import open_engine, reading, transaction, upgrade
from nurse_registry.populate import populate, simulated_password
from nurse_registry.problems import Refused
from nurse_registry.schema import NOWHERE, institutions, photos, records, registrations
from nurse_registry.schema import accounts as accounts_table
from nurse_registry.synthetic.portraits import NAMES
from nurse_registry.synthetic.province import Province
from nurse_registry.synthetic.requests import plain_code

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)
PORTRAITS = Path(__file__).parents[2] / "nurse_registry" / "data" / "portraits"


def empty_registry(path: Path) -> Engine:
    engine = open_engine(f"sqlite:///{path}")
    upgrade(engine)
    return engine


@pytest.fixture(scope="module")
def populated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Engine, Province]]:
    engine = empty_registry(tmp_path_factory.mktemp("populated") / "registry.db")
    yield engine, populate(engine, institutions=2, nurses=400, seed=7, today=TODAY)
    engine.dispose()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Engine]:
    engine = empty_registry(tmp_path / "registry.db")
    yield engine
    engine.dispose()


def test_every_record_stands_in_the_feed_of_its_institution(populated: tuple[Engine, Province]) -> None:
    engine, province = populated
    with reading(engine) as connection:
        for each in province.institutions:
            at = records.c.institution_id == each.institution.institution_id
            places = list(connection.execute(select(records.c.place).where(at).order_by(records.c.place)).scalars())
            assert places == list(range(1, len(each.records) + 1))
            for record in each.records:
                if isinstance(record, Nurse):
                    assert feed.find(connection, each.institution.institution_id, Nurse, record.nurse_id) == record


def test_nurses_of_other_provinces_can_be_looked_up_but_are_in_nobodys_feed(
    populated: tuple[Engine, Province],
) -> None:
    engine, province = populated
    with reading(engine) as connection:
        for nurse in province.elsewhere:
            assert feed.institution_of(connection, nurse.nurse_id) == NOWHERE
        counted = connection.execute(select(func.count()).select_from(registrations)).scalar_one()
    assert counted == 400 + 200 + len(province.elsewhere)


def test_the_practice_account_opens_institution_number_one(populated: tuple[Engine, Province]) -> None:
    engine, province = populated
    session = sessions.sign_in(engine, accounts.PRACTICE_USERNAME, accounts.PRACTICE_PASSWORD, NOW)
    assert session.institution == province.institutions[0].institution
    assert not session.must_change_password


def test_simulated_authorities_and_nurses_can_sign_in_with_a_password_of_this_registry_only(
    populated: tuple[Engine, Province], empty: Engine
) -> None:
    engine, province = populated
    with reading(engine) as connection:
        password = simulated_password(connection)
        one_nurse = select(accounts_table.c.username).where(accounts_table.c.role == "nurse").limit(1)
        username = connection.execute(one_nurse).scalar_one()
    for name in (username, province.institutions[0].authority_id, province.institutions[1].authority_id):
        assert sessions.sign_in(engine, name, password, NOW).institution is None
    with reading(empty) as connection:
        assert simulated_password(connection) != password


def test_whoever_has_an_account_can_sign_in_and_nobody_else(populated: tuple[Engine, Province]) -> None:
    engine, province = populated
    nurses = [record for each in province.institutions for record in each.records if isinstance(record, Nurse)]
    with reading(engine) as connection:
        ids = select(accounts_table.c.nurse_id).where(accounts_table.c.role == "nurse")
        holders = set(connection.execute(ids).scalars())
    assert holders == {nurse.nurse_id for nurse in nurses if nurse.account_state is not AccountState.NONE}


def test_an_unused_code_works_and_is_kept_only_as_a_hash(empty: Engine) -> None:
    province = populate(empty, institutions=1, nurses=200, seed=3, today=TODAY)
    first = province.institutions[0]
    code = next(r for r in first.records if isinstance(r, ActivationCode) and r.state is CodeState.ISSUED)
    with reading(empty) as connection:
        bodies = select(records.c.body).where(records.c.kind == "activation_code")
        assert all(code.code not in body for body in connection.execute(bodies).scalars())
    with transaction(empty) as connection:
        nurse = activation.activate(connection, code.nurse_id, plain_code(code.code_id), NOW)
    assert nurse.account_state is AccountState.ACTIVE


def test_the_history_is_kept(populated: tuple[Engine, Province]) -> None:
    engine, province = populated
    nurse_id, events = max(province.history.items(), key=lambda item: len(item[1]))
    with reading(engine) as connection:
        assert history.events_of(connection, nurse_id) == events[::-1]


def test_every_photo_that_a_nurse_names_is_there(populated: tuple[Engine, Province]) -> None:
    engine, province = populated
    nurses = [record for each in province.institutions for record in each.records if isinstance(record, Nurse)]
    with reading(engine) as connection:
        kept = {row.photo_id: row.nurse_id for row in connection.execute(select(photos))}
    assert kept == {nurse.photo_id: nurse.nurse_id for nurse in nurses if nurse.photo_id}
    assert len(kept) > 300


@pytest.mark.parametrize("name", NAMES)
def test_a_portrait_has_the_size_of_the_register_and_is_small(name: str) -> None:
    jpeg = (PORTRAITS / f"{name}.jpg").read_bytes()
    frame = max(jpeg.find(b"\xff\xc0"), jpeg.find(b"\xff\xc2"))  # the frame header, baseline or progressive
    height, width = int.from_bytes(jpeg[frame + 5 : frame + 7]), int.from_bytes(jpeg[frame + 7 : frame + 9])
    assert (width, height) == (354, 472)
    assert len(jpeg) < 15_000


def test_a_registry_with_institutions_is_not_populated_again(populated: tuple[Engine, Province]) -> None:
    engine, _ = populated
    with pytest.raises(Refused) as refused:
        populate(engine, institutions=1, nurses=200, seed=1, today=TODAY)
    assert refused.value.slug == "conflict"


def test_a_refused_population_leaves_nothing(empty: Engine) -> None:
    with pytest.raises(ValueError, match="200 nurses"):
        populate(empty, institutions=1, nurses=10, seed=1, today=TODAY)
    with reading(empty) as connection:
        assert connection.execute(select(institutions.c.institution_id)).scalars().all() == [NOWHERE]


def test_a_province_on_postgresql_is_the_same(postgres_url: str, populated: tuple[Engine, Province]) -> None:
    engine = open_engine(postgres_url)
    upgrade(engine)
    province = populate(engine, institutions=2, nurses=400, seed=7, today=TODAY)
    assert msgspec.json.encode(province) == msgspec.json.encode(populated[1])
    with reading(engine) as connection:
        for each in province.institutions:
            at = records.c.institution_id == each.institution.institution_id
            counted = select(func.count()).select_from(records).where(at)
            assert connection.execute(counted).scalar_one() == len(each.records)
        nurses = {nurse.name for _, nurse in feed.find_all(connection, Nurse)}
    assert "欧阳㛃" in nurses
    assert "\U0002cb6d\U0002b689" in nurses
    engine.dispose()
