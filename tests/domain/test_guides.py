"""The manual's two guides: every way of answering ends in what is to be done, said by the texts of the look-up."""

import string
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurse_client.domain import guidance_texts as texts
from nurse_client.domain.guidance import guidance
from nurse_client.domain.guidance_texts import Situation
from nurse_client.domain.guides import FACTS, GUIDES, Ending, Question, walk
from nurse_client.domain.inquiry import Inquiry
from nurse_client.domain.messages import Registration

PEOPLE, EXAM = GUIDES["people-missing-or-extra"], GUIDES["older-and-newer-nurses"]


def endings(question: Question) -> Iterator[Ending]:
    for answer in question.answers:
        if isinstance(answer.then, Ending):
            yield answer.then
        else:
            yield from endings(answer.then)


def said(ending: Ending) -> str:
    return "\n".join([*(step for guide in ending.guides for step in guide.steps), ending.notice])


def chosen(start: Question, *words: str) -> Ending:
    """The ending that answers beginning so lead to."""
    here: Question | Ending = start
    for word in words:
        assert isinstance(here, Question)
        (here,) = (answer.then for answer in here.answers if answer.words.startswith(word))
    assert isinstance(here, Ending)
    return here


def test_every_way_ends_in_steps_that_the_manual_can_fill_in() -> None:
    found = [ending for question in GUIDES.values() for ending in endings(question)]
    assert len(found) > 12
    for ending in found:
        assert all(guide.steps for guide in ending.guides)
        places = {name for _, name, _, _ in string.Formatter().parse(said(ending)) if name}
        assert places <= set(FACTS)


@given(st.sampled_from(sorted(GUIDES)), st.lists(st.integers(-2, 9), max_size=5))
def test_a_way_is_walked_to_its_end_or_refused(name: str, path: list[int]) -> None:
    try:
        asked, here = walk(GUIDES[name], path)
    except IndexError:
        return
    assert len(asked) == len(path)
    assert not asked or asked[-1][1].then is here


def test_no_step_is_walked_beyond_an_ending() -> None:
    with pytest.raises(IndexError):
        walk(PEOPLE, [0, 0, 0])


@pytest.mark.parametrize(
    ("words", "situation"),
    [
        ("Registered at another", Situation.ELSEWHERE),
        ("Expired", Situation.EXPIRED),
        ("Ended", Situation.DEREGISTERED),
        ("Revoked", Situation.REVOKED),
        ("Suspended", Situation.SUSPENDED),
        ("Never registered", Situation.UNREGISTERED),
    ],
)
def test_a_missing_nurse_gets_the_steps_of_the_look_up(words: str, situation: Situation) -> None:
    found = Registration(
        name="张晓丽",
        sex="2",
        id_number_masked="110115********0029",
        certificate_no="201111001234",
        status="registered" if situation is Situation.ELSEWHERE else situation.value,
        institution_name="练习市第二人民医院",
    )
    told = guidance(Inquiry(name="张晓丽"), found, "练习市第一人民医院")
    ending = chosen(PEOPLE, "Somebody works here", words)
    assert [guide.steps for guide in ending.guides] == [guide.steps for guide in told.guides]
    assert ending.notice == told.notice


def test_who_has_moved_changes_the_registration_and_who_has_left_is_deregistered_on_five_grounds() -> None:
    moved = chosen(PEOPLE, "Somebody is on it", "Works at another")
    assert moved.guides[0].steps == (texts.MOVED_AWAY,)
    assert "change of registration" in moved.notice
    left = chosen(PEOPLE, "Somebody is on it", "Lapsed")
    assert "five grounds" in said(left)
    assert left.notice == ""


def test_older_nurses_ask_the_province_that_entered_or_issued_and_newer_ones_that_of_the_exam() -> None:
    assert "province that entered" in said(chosen(EXAM, "May 2008", "The nurse is registered"))
    assert "province that issued" in said(chosen(EXAM, "May 2008", "The data"))
    newer = said(chosen(EXAM, "October 2008"))
    assert "province where the exam was taken" in newer
    assert "national talent exchange centre" in newer


def test_where_nobody_is_found_the_exam_decides_in_both_guides() -> None:
    for exam in ("October 2008", "between"):
        ending = chosen(PEOPLE, "Somebody works here", "Nobody", exam)
        assert texts.DIFFERENT_NUMBER_AT_EXAM in said(ending)
    assert texts.DIFFERENT_NUMBER_AT_EXAM not in said(chosen(PEOPLE, "Somebody works here", "Nobody", "May 2008"))
