"""What remains of a decision when the request has moved on: every way in which the contract lets it."""

import pytest
from hypothesis import given
from hypothesis import strategies as some
from msgspec.structs import replace

from nurse_client.domain.actions import DecideChangeRequest, ReturnedField
from nurse_client.domain.merging import Merge, Standing, decided, made_again, merged
from nurse_client.domain.records import ChangedField, ChangeRequest, RequestState
from tests.support.changes import change_request
from tests.support.feed import NOW

POST, TITLE, SCHOOL = ("post", "none", "head_nurse"), ("technical_title", "253", "252"), ("school", "甲校", "乙校")
SEEN = change_request(1, POST, TITLE)
BACK = ReturnedField(field="technical_title", reason="缺聘书")
MINE = DecideChangeRequest(
    action_id="mine",
    made_at=NOW,
    made_by="张晓",
    request_id="c-1",
    target_version=2,
    accepted=["post"],
    returned=[BACK],
)


def newer(*fields: tuple[str, str, str]) -> ChangeRequest:
    return replace(change_request(1, *fields), version=3)


def test_on_the_same_fields_the_same_decision_can_be_made() -> None:
    assert merged(MINE, SEEN, newer(TITLE, POST)) == Merge(Standing.WHOLE, ["post"], [BACK])


def test_a_field_that_was_taken_out_needs_no_decision() -> None:
    assert merged(MINE, SEEN, newer(TITLE)) == Merge(Standing.WHOLE, [], [BACK])


def test_an_added_field_is_left_to_be_decided_and_the_others_are_kept() -> None:
    assert merged(MINE, SEEN, newer(POST, TITLE, SCHOOL)) == Merge(Standing.REST, ["post"], [BACK], ["school"])


@pytest.mark.parametrize("now", [("post", "none", "nurse_director"), ("post", "deputy", "head_nurse")])
def test_a_field_with_another_value_has_to_be_decided_anew(now: tuple[str, str, str]) -> None:
    assert merged(MINE, SEEN, newer(now, TITLE)) == Merge(Standing.REST, [], [BACK], ["post"])


def test_where_nobody_knows_what_was_seen_nothing_is_taken_for_decided() -> None:
    assert merged(MINE, None, newer(POST, TITLE)) == Merge(Standing.REST, open=["post", "technical_title"])
    assert merged(MINE, None, decided(SEEN, MINE)).standing is Standing.OTHERWISE


def test_decided_alike_is_the_same_and_otherwise_is_too_late() -> None:
    assert merged(MINE, SEEN, decided(newer(TITLE, POST), MINE)).standing is Standing.SAME
    for other in (
        replace(MINE, accepted=["post", "technical_title"], returned=[]),
        replace(MINE, returned=[replace(BACK, reason="另有原因")]),
    ):
        assert merged(MINE, SEEN, decided(newer(POST, TITLE), other)).standing is Standing.OTHERWISE
    assert merged(MINE, SEEN, decided(newer(POST, TITLE, SCHOOL), MINE)).standing is Standing.OTHERWISE


def test_what_the_nurse_took_back_can_not_be_decided() -> None:
    assert merged(MINE, SEEN, replace(SEEN, state=RequestState.WITHDRAWN)).standing is Standing.OTHERWISE


def test_it_is_made_again_on_the_new_version_by_the_same_person_as_another_action() -> None:
    current = newer(TITLE)
    again = made_again(MINE, merged(MINE, SEEN, current), current, "again")
    assert again == replace(MINE, action_id="again", target_version=3, accepted=[], returned=[BACK])


values = some.sampled_from(["a", "b", "c"])
requests = some.dictionaries(
    some.sampled_from(["post", "school", "major", "degree"]), some.tuples(values, values), min_size=1
).map(lambda fields: [ChangedField(field=name, old=old, new=new) for name, (old, new) in fields.items()])


@given(seen=requests, now=requests, choices=some.lists(some.booleans(), min_size=4, max_size=4))
def test_every_field_is_decided_once_or_left_open_and_none_is_decided_unseen(
    seen: list[ChangedField], now: list[ChangedField], choices: list[bool]
) -> None:
    accepted = [field.field for field, yes in zip(seen, choices, strict=False) if yes]
    returned = [ReturnedField(field=field.field, reason="否") for field in seen if field.field not in accepted]
    action = replace(MINE, accepted=accepted, returned=returned)
    merge = merged(action, replace(SEEN, fields=seen), replace(SEEN, fields=now, version=3))
    named = [*merge.accepted, *(field.field for field in merge.returned), *merge.open]
    assert sorted(named) == sorted(field.field for field in now)
    assert {field.field for field in now if field in seen} == set(named) - set(merge.open)
    assert set(merge.accepted) <= set(accepted)
