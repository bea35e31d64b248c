import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurse_client.domain.actions import Phone
from nurse_client.domain.contact import PhoneState, can_be_sent, phone_number, phone_state


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        ("", PhoneState.MISSING),
        ("  ", PhoneState.MISSING),
        ("手机", PhoneState.MALFORMED),
        ("139", PhoneState.MALFORMED),
        ("13900000001\n", PhoneState.USUAL),
        ("13800000000", PhoneState.SAME),
        ("１３８００００００００", PhoneState.SAME),
        ("13900000001", PhoneState.USUAL),
        ("+853 6612 3456", PhoneState.UNUSUAL),
        ("1390000000", PhoneState.UNUSUAL),
    ],
)
def test_a_number_is_judged_as_it_will_be_sent(typed: str, state: PhoneState) -> None:
    assert phone_state(typed, "13800000000") is state


@given(typed=st.text(alphabet="0123456789 +-１２ a\n", max_size=22))
def test_what_can_be_sent_is_what_the_registry_takes(typed: str) -> None:
    try:
        taken = bool(msgspec.convert(phone_number(typed), Phone))
    except msgspec.ValidationError:
        taken = False
    assert can_be_sent(phone_state(typed, "")) == taken
