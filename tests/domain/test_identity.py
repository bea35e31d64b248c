from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurse_client.domain import identity

VALID = [
    "11010519491231002X",
    "440524188001010014",
    "11010119900307803X",
    "500154199301135886",
    "610104196209276908",
    "610104620927690",
    "810000199408230021",
    "830000199201300022",
]

resident_numbers = st.builds(
    lambda region, day, sequence: (first := f"{region:06d}{day:%Y%m%d}{sequence:03d}") + identity.check_digit(first),
    st.integers(110000, 839999),
    st.dates(date(1900, 1, 1), date(2026, 12, 31)),
    st.integers(0, 999),
)


@pytest.mark.parametrize("number", VALID)
def test_known_numbers_are_valid(number: str) -> None:
    assert identity.is_valid(number)


@given(resident_numbers, st.integers(0, 17), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(number: str, place: int, shift: int) -> None:
    place = min(place, 16)
    wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]
    assert not identity.is_valid(wrong)


@given(resident_numbers, st.integers(0, 15))
def test_two_neighbours_exchanged_are_always_noticed(number: str, place: int) -> None:
    wrong = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert identity.is_valid(wrong) == (number[place] == number[place + 1])


@given(st.text(max_size=20))
def test_any_text_is_judged_without_an_error(text: str) -> None:
    assert identity.is_valid(text) <= identity.has_shape(text)
    assert (identity.birth_date(text) is not None) <= identity.has_shape(text)
    assert identity.sex(text) in {"0", "1", "2"}


@pytest.mark.parametrize("number", ["", "E12345678", "110105194912310021", "11010519491331002X", "00000000000000000X"])
def test_wrong_numbers_are_not_valid(number: str) -> None:
    assert not identity.is_valid(number)


def test_an_old_number_is_upgraded_with_its_century_and_check_digit() -> None:
    assert identity.upgrade("610104620927690") == "610104196209276908"


@pytest.mark.parametrize("wrong", ["61010462092769", "61010462092769X", "６１０１０４６２０９２７６９０"])
def test_the_error_of_an_upgrade_does_not_hold_the_number(wrong: str) -> None:
    with pytest.raises(ValueError, match="fifteen digits") as raised:
        identity.upgrade(wrong)
    assert wrong not in str(raised.value)


def test_a_check_digit_needs_seventeen_digits() -> None:
    with pytest.raises(ValueError, match="seventeen digits"):
        identity.check_digit("1101051949123100X")


def test_what_was_typed_wide_in_lower_case_and_with_spaces_is_understood() -> None:
    assert identity.normalised(" １１０１０５ 19491231 002x") == "11010519491231002X"
    assert identity.is_valid("11010519491231002x")


@given(resident_numbers)
def test_the_number_states_birth_date_and_sex(number: str) -> None:
    born = identity.birth_date(number)
    assert born is not None
    assert f"{born:%Y%m%d}" == number[6:14]
    assert identity.sex(number) == ("1" if number[16] in "13579" else "2")


def test_an_old_number_states_birth_date_and_sex() -> None:
    assert identity.birth_date("610104620927690") == date(1962, 9, 27)
    assert identity.sex("610104620927690") == "2"


def test_both_writings_of_a_number_have_one_canonical_form() -> None:
    assert identity.canonical("610104620927690") == identity.canonical("610104196209276908")


@given(resident_numbers)
def test_a_masked_resident_number_shows_six_and_four(number: str) -> None:
    masked = identity.masked(number)
    assert (masked[:6], masked[6:14], masked[14:]) == (number[:6], "********", number[14:])


@given(st.text(alphabet="ABCDEFG0123456789", max_size=14))
def test_another_document_never_shows_more_than_half_nor_more_than_four(number: str) -> None:
    masked = identity.masked(number)
    shown = masked.lstrip("*")
    assert len(masked) == len(number)
    assert number.endswith(shown)
    assert len(shown) <= min(4, len(number) / 2)


def test_a_masked_mobile_number_shows_three_and_four() -> None:
    assert identity.masked_phone("13800001234") == "138****1234"
    assert identity.masked_phone("0551-62220000") == "*********0000"
    assert identity.masked_phone("110") == "**0"
    assert identity.masked_phone("") == ""


@pytest.mark.parametrize(
    ("number", "usual"),
    [
        ("201511001234", True),
        ("202634000001", True),
        ("201516001234", False),
        ("20214401110012", False),
        ("皖2003-1234", False),
        ("", False),
        ("２０１５１１００１２３４", False),
    ],
)
def test_a_usual_certificate_number_is_year_province_and_six_digits(number: str, *, usual: bool) -> None:
    assert identity.is_usual_certificate_no(number) is usual
