"""What may follow what on the way of a paper, where it lies, and what a scanner makes of its code."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from nurse_client.domain.paper_trail import (
    STEPS,
    Mark,
    NoPaperCode,
    PaperCode,
    Step,
    Trail,
    fits,
    looks_scanned,
    newest,
    read_code,
)
from tests.support.papers import renewal_paper
from tests.support.trails import AT, HASH, printed


def trail(*steps: Step) -> Trail:
    marks = [Mark(step=step, at=AT + timedelta(days=day), by="王敏") for day, step in enumerate(steps, 1)]
    return Trail(prints=[printed()], marks=marks)


def test_a_printed_paper_may_take_every_step_and_has_no_mark_to_take_back() -> None:
    assert [trail().may(step) for step in STEPS] == [True] * 4
    assert not trail().may(Step.TAKEN_BACK)


def test_only_a_later_step_may_follow() -> None:
    sealed = trail(Step.SIGNED, Step.SEALED)
    assert [step for step in STEPS if sealed.may(step)] == [Step.DELIVERED, Step.RETURNED]


def test_steps_may_be_left_out() -> None:
    assert trail(Step.DELIVERED).stage is Step.DELIVERED
    assert [step for step in STEPS if trail(Step.DELIVERED).may(step)] == [Step.RETURNED]


def test_a_paper_that_came_back_goes_out_again() -> None:
    back = trail(Step.DELIVERED, Step.RETURNED)
    assert [step for step in STEPS if back.may(step)] == [Step.SIGNED, Step.SEALED, Step.DELIVERED]


def test_a_mark_that_is_taken_back_no_longer_stands_and_the_one_before_does() -> None:
    corrected = trail(Step.SIGNED, Step.DELIVERED, Step.TAKEN_BACK)
    assert corrected.stage is Step.SIGNED
    assert len(corrected.marks) == 3
    assert trail(Step.SIGNED, Step.TAKEN_BACK).stage is None


@given(some.lists(some.sampled_from(list(Step)), max_size=12))
def test_whatever_is_marked_as_far_as_it_may_be_the_way_stays_in_order(wanted: list[Step]) -> None:
    way = trail()
    for step in wanted:
        if way.may(step):
            way = trail(*(mark.step for mark in way.marks), step)
    standing = [mark.step for mark in way.standing]
    assert all(STEPS.index(a) < STEPS.index(b) or a is Step.RETURNED for a, b in pairwise(standing))


def test_the_days_count_from_the_last_mark_that_stands_by_the_calendar_in_china() -> None:
    late = AT.replace(hour=17)  # already the 21st in China
    assert Trail(prints=[printed(printed_at=late)]).days(date(2026, 11, 23)) == 2
    assert trail(Step.SIGNED).days(date(2026, 11, 23)) == 2
    assert trail(Step.SIGNED, Step.TAKEN_BACK).days(date(2026, 11, 23)) == 3


def test_of_each_record_the_paper_printed_last_counts() -> None:
    first, again = printed(), printed(printed_at=AT + timedelta(days=2), number=2)
    other = printed(content_hash="f" * 64, printed_at=AT + timedelta(days=1))
    papers = [Trail(prints=[first, again]), Trail(prints=[other]), Trail(prints=[printed(record_id="p-2")])]
    assert newest(papers) == {"p-1": papers[0], "p-2": papers[2]}
    assert newest([Trail(prints=[first]), Trail(prints=[other])])["p-1"].last is other


CODE = PaperCode("R202611200001", HASH)


@pytest.mark.parametrize(
    "typed",
    [
        f"R202611200001:{HASH.upper()}",
        f"r202611200001:{HASH}",
        f" R202611200001：{HASH.upper()}\r",
        f"R202611200001;{HASH.upper()}",
        f"Ｒ２０２６１１２００００１：{HASH.upper()}",
        f"\ufeffR202611200001:{HASH[:30].upper()} {HASH[30:]}",
    ],
)
def test_a_code_is_read_whatever_the_keyboard_made_of_it(typed: str) -> None:
    assert read_code(typed) == CODE
    assert looks_scanned(typed)


@pytest.mark.parametrize(
    "typed",
    [
        f"R202611200001:{HASH.upper()[:-1]}",
        f"R202611200001:{HASH.upper()}0",
        f"R202611200001:{HASH.upper()[:-1]}G",
        f"二026112O0001：阿{HASH[5:]}",
        f":{HASH}",
        f"R202611200001:{HASH}R202611200001:{HASH}",
    ],
)
def test_a_code_that_lost_something_is_known_to_be_one(typed: str) -> None:
    with pytest.raises(NoPaperCode) as caught:
        read_code(typed)
    assert caught.value.damaged
    assert looks_scanned(typed)


@pytest.mark.parametrize("typed", ["", "张晓丽", "zhang xl", "R202611200001", "K7M2Q-9XWPT", "科室:急诊", "a: b"])
def test_what_a_person_searches_for_is_no_code(typed: str) -> None:
    assert not looks_scanned(typed)
    with pytest.raises(NoPaperCode) as caught:
        read_code(typed)
    assert not caught.value.damaged


@given(some.text(max_size=200))
def test_any_text_is_a_code_or_is_not(typed: str) -> None:
    try:
        digits = len(read_code(typed).content_hash)
    except NoPaperCode as error:
        whole, damaged = False, error.damaged
    else:
        whole, damaged = digits == 64, False
    assert (whole or damaged) is looks_scanned(typed)


def test_the_code_on_a_form_is_read_and_fits_its_application() -> None:
    paper = renewal_paper()
    code = read_code(paper.qr)
    assert code.content_hash == paper.content_hash
    assert fits(code, "R202611200001")
    assert not fits(code, "R202611200002")
