import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurse_client.domain.search import haystack, matches, terms, why
from tests.support.records import nurse

ROSTER = [
    nurse(name="张晓丽", certificate_no="201111001234", id_number="110115198805120029"),
    nurse(name="单雄", certificate_no="201534000777", id_number="610104620927690"),
    nurse(name="曾柔", certificate_no="201834000778", id_number="440524188001010014"),
    nurse(name="阿依古丽·买买提", certificate_no="202034000779", id_number="11010519491231002X"),
    nurse(name="尉迟红", certificate_no="皖H0600012", id_number="H12345678", id_kind="06"),
    nurse(name="𬭬玲", certificate_no="", id_number=""),
]
HAYSTACKS = [haystack(person) for person in ROSTER]


def found(typed: str) -> list[str]:
    return [ROSTER[row].name for row in matches(HAYSTACKS, typed)]


@pytest.mark.parametrize(
    ("typed", "name", "member"),
    [
        ("张晓", "张晓丽", "name"),
        ("zhangxiaoli", "张晓丽", "name"),
        ("ZhangXiao", "张晓丽", "name"),
        ("zxl", "张晓丽", "name"),
        ("１１００１２３４", "张晓丽", "certificate_no"),
        ("120029", "张晓丽", "id_number"),
        ("110115198805120029", "张晓丽", "id_number"),
        ("shanxiong", "单雄", "name"),
        ("sx", "单雄", "name"),
        ("danxiong", "单雄", "name"),
        ("610104620927690", "单雄", "id_number"),
        ("610104196209276908", "单雄", "id_number"),
        ("zeng", "曾柔", "name"),
        ("阿依古丽买买提", "阿依古丽·买买提", "name"),
        ("阿依古丽•买买提", "阿依古丽·买买提", "name"),
        ("阿依古丽.买", "阿依古丽·买买提", "name"),
        ("ayiguli", "阿依古丽·买买提", "name"),
        ("11010519491231002x", "阿依古丽·买买提", "id_number"),
        ("31002x", "阿依古丽·买买提", "id_number"),
        ("yuchi", "尉迟红", "name"),
        ("皖h06", "尉迟红", "certificate_no"),
        ("345678", "尉迟红", "id_number"),
        ("𬭬", "𬭬玲", "name"),
    ],
)
def test_a_nurse_is_found_by_what_is_typed_and_it_is_said_why(typed: str, name: str, member: str) -> None:
    assert found(typed) == [name]
    person = next(person for person in ROSTER if person.name == name)
    assert why(person, typed) == member


@pytest.mark.parametrize("typed", ["110115198805120037", "198805", "110115", "张丽", "H12345", "·张"])
def test_what_does_not_stand_there_is_not_found(typed: str) -> None:
    expected = ["张晓丽"] if typed == "·张" else []
    assert found(typed) == expected


def test_all_terms_must_match() -> None:
    assert found("zhang 0029") == ["张晓丽"]
    assert found("zhang　丽 1234") == ["张晓丽"]
    assert found("zhang 0014") == []


def test_the_first_term_says_why() -> None:
    assert why(ROSTER[0], "0029 zhang") == "id_number"
    assert why(ROSTER[0], "nobody") == ""
    assert why(ROSTER[0], "  ") == ""


def test_nothing_typed_leaves_everyone() -> None:
    assert matches(HAYSTACKS, " ") == list(range(len(ROSTER)))
    assert matches(HAYSTACKS, "", within=[2, 4]) == [2, 4]


@given(st.text(alphabet="张晓丽zeng 01234·X", max_size=12), st.text(alphabet="丽ng 01", max_size=3))
def test_a_longer_word_finds_the_same_within_the_rows_of_the_shorter(shorter: str, rest: str) -> None:
    longer = shorter + rest
    if any(len(term) >= 15 for term in terms(longer)):
        return  # a full ID number is another search than its beginning
    within = matches(HAYSTACKS, shorter)
    assert matches(HAYSTACKS, longer, within) == matches(HAYSTACKS, longer)


def test_a_haystack_does_not_hold_the_id_number_in_full() -> None:
    for person, prepared in zip(ROSTER, HAYSTACKS, strict=True):
        assert not person.id_number or person.id_number.lower() not in prepared
        assert not person.id_number or person.id_number[:6] not in prepared.replace(person.certificate_no.lower(), "")
