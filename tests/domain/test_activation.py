from collections import Counter
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from nurse_client.domain.activation import (
    REGISTERED_HERE,
    Funnel,
    Obstacle,
    Stage,
    days_left,
    funnels,
    is_inactive,
    newest_first,
    obstacle,
    stage,
    state_at,
    together,
)
from nurse_client.domain.records import AccountState, CodeState, Nurse, RegistrationStatus
from tests.support.feed import activation_code
from tests.support.records import nurse

NOW = datetime(2026, 11, 23, 2, 32, tzinfo=UTC)
newest = st.none() | st.sampled_from(CodeState)
nurses = st.builds(
    nurse,
    account_state=st.sampled_from(AccountState),
    registration_status=st.sampled_from(RegistrationStatus),
    department=st.sampled_from(["", "急诊科", "心血管内科", "手术室"]),
)
people = st.lists(st.tuples(nurses, newest), max_size=30)
instants = st.timedeltas(timedelta(days=-60), timedelta(days=60)).map(lambda passed: NOW + passed)


@given(people)
def test_every_nurse_who_is_registered_here_is_counted_once(people: list[tuple[Nurse, CodeState | None]]) -> None:
    by_department = Counter(one.department for one, _ in people if one.registration_status in REGISTERED_HERE)
    assert {name: funnel.nurses for name, funnel in funnels(people).items()} == by_department


@given(people)
def test_all_departments_together_are_the_institution(people: list[tuple[Nurse, CodeState | None]]) -> None:
    whole = together(funnels(people).values())
    here = [(one, state) for one, state in people if one.registration_status in REGISTERED_HERE]
    assert whole.stages == Counter(stage(one, state) for one, state in here)
    assert whole.nurses - whole.stages.get(Stage.ACTIVE, 0) == sum(is_inactive(one) for one, _ in people)


@given(people)
def test_all_is_said_to_be_active_only_where_nobody_is_left(people: list[tuple[Nurse, CodeState | None]]) -> None:
    for funnel in funnels(people).values():
        active = funnel.stages.get(Stage.ACTIVE, 0)
        assert 0 <= funnel.active_percent <= 100
        assert (funnel.active_percent == 100) == (active == funnel.nurses)


def test_where_nobody_is_there_is_no_share() -> None:
    assert Funnel({}).active_percent == 0


@given(nurses, newest)
def test_who_can_be_given_a_code_with_others_is_registered_here_inactive_and_has_none(
    one: Nurse, state: CodeState | None
) -> None:
    may = is_inactive(one) and one.account_state is not AccountState.LOCKED and state is not CodeState.ISSUED
    assert (obstacle(one, state) is None) == may


def test_each_obstacle_is_named() -> None:
    none = {"account_state": AccountState.NONE}
    assert obstacle(nurse(), None) is Obstacle.ACTIVE
    assert obstacle(nurse(account_state=AccountState.LOCKED), None) is Obstacle.LOCKED
    assert obstacle(nurse(**none, registration_status=RegistrationStatus.DEREGISTERED), None) is Obstacle.LEFT
    assert obstacle(nurse(**none), CodeState.ISSUED) is Obstacle.HAS_CODE
    assert obstacle(nurse(**none), CodeState.EXPIRED) is None


def test_a_nurse_who_waits_for_activation_stands_where_her_code_does() -> None:
    waiting = nurse(account_state=AccountState.AWAITING_CODE)
    assert {state: stage(waiting, state) for state in (None, *CodeState)} == {
        None: Stage.NO_CODE,
        CodeState.ISSUED: Stage.CODE_ISSUED,
        CodeState.USED: Stage.NO_CODE,
        CodeState.EXPIRED: Stage.CODE_EXPIRED,
        CodeState.REVOKED: Stage.NO_CODE,
    }


@given(instants, st.sampled_from(CodeState))
def test_a_code_that_has_run_out_is_expired_before_the_registry_says_so(now: datetime, state: CodeState) -> None:
    code = activation_code(state=state)
    if state is CodeState.ISSUED:
        assert (state_at(code, now) is CodeState.ISSUED) == (now < code.expires_at)
    else:
        assert state_at(code, now) is state


@given(instants)
def test_a_code_that_can_be_used_has_days_left_and_on_its_last_day_none(now: datetime) -> None:
    code = activation_code()
    if state_at(code, now) is CodeState.ISSUED:
        assert days_left(code, now) >= 0


def test_days_are_counted_by_the_calendar_in_china() -> None:
    code = activation_code(expires_at=datetime(2026, 11, 23, 17, tzinfo=UTC))  # the 24th, 01:00
    assert days_left(code, NOW) == 1
    assert days_left(code, datetime(2026, 11, 23, 16, 30, tzinfo=UTC)) == 0


@given(st.lists(st.integers(0, 40), unique=True))
def test_the_newest_code_comes_first(hours: list[int]) -> None:
    codes = [activation_code(code_id=f"k-{hour}", issued_at=NOW + timedelta(hours=hour)) for hour in hours]
    assert [code.code_id for code in newest_first(codes)] == [f"k-{hour}" for hour in sorted(hours, reverse=True)]
