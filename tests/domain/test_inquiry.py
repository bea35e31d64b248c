"""What somebody typed or pasted, recognised as what can be asked of the register."""

from datetime import UTC, datetime

import pytest

from nurse_client.domain.inquiry import Inquiry, recognised
from nurse_client.domain.messages import Person, Registration, Verification

ID_NUMBER = "110115198805120029"


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        (ID_NUMBER, Inquiry(id_number=ID_NUMBER)),
        ("１１０１１５１９８８０５１２００２９", Inquiry(id_number=ID_NUMBER)),
        ("11010519491231002x", Inquiry(id_number="11010519491231002X")),
        ("110115880512002", Inquiry(id_number="110115880512002")),
        ("H12345678", Inquiry(id_number="H12345678")),
        ("201111001234", Inquiry(certificate_no="201111001234")),
        ("豫护1999012345", Inquiry(certificate_no="豫护1999012345")),
        ("张晓丽", Inquiry(name="张晓丽")),
        ("张晓丽 1234", Inquiry(name="张晓丽", id_number_tail="1234")),
        ("002x 张晓丽", Inquiry(name="张晓丽", id_number_tail="002X")),
        ("张　丽", Inquiry(name="张丽")),
        ("Maria Garcia", Inquiry(name="Maria Garcia")),
        (f"张晓丽\t{ID_NUMBER}", Inquiry(name="张晓丽", id_number=ID_NUMBER)),
        ("201111001234，张晓丽", Inquiry(name="张晓丽", certificate_no="201111001234")),
        (
            f"张晓丽,{ID_NUMBER},201111001234,0029",
            Inquiry(name="张晓丽", id_number=ID_NUMBER, certificate_no="201111001234"),
        ),
        ("1234", None),
        ("", None),
        (" , ", None),
        ("名" * 101, None),
        ("1" * 41, None),
    ],
)
def test_what_was_typed_is_recognised(typed: str, asked: Inquiry | None) -> None:
    assert recognised(typed) == asked


@pytest.mark.parametrize(
    ("typed", "question", "person"),
    [
        (ID_NUMBER, {"id_number": ID_NUMBER}, Person(name="-", id_number=ID_NUMBER)),
        (f"张晓丽 {ID_NUMBER} 201111001234", {"id_number": ID_NUMBER}, Person(name="张晓丽", id_number=ID_NUMBER)),
        ("201111001234", {"certificate_no": "201111001234"}, Person(name="-", certificate_no="201111001234")),
        ("张晓丽 1234", {"name": "张晓丽", "id_number_tail": "1234"}, Person(name="张晓丽")),
        ("张晓丽", {"name": "张晓丽"}, Person(name="张晓丽")),
    ],
)
def test_exactly_one_thing_is_asked_for(typed: str, question: dict[str, str], person: Person) -> None:
    asked = recognised(typed)
    assert asked is not None
    assert (asked.question(), asked.person()) == (question, person)


@pytest.mark.parametrize(
    ("typed", "masked"),
    [
        (f"张晓丽 {ID_NUMBER}", "张晓丽 110115********0029"),
        ("H12345678", "*****5678"),
        ("201111001234", "201111001234"),
        ("张晓丽 12051234", "张晓丽 1234"),
    ],
)
def test_what_is_noted_of_it_holds_no_id_number(typed: str, masked: str) -> None:
    asked = recognised(typed)
    assert asked is not None
    assert asked.masked() == masked


def test_a_bulk_answer_is_narrowed_to_the_end_of_the_id_number() -> None:
    people = [
        Registration(name="张晓丽", sex="2", id_number_masked=masked, certificate_no=number, status="registered")
        for masked, number in (("110115********0029", "1"), ("110115********1234", "2"))
    ]
    answer = Verification(registrations=people, truncated=False, checked_at=datetime(2026, 11, 23, tzinfo=UTC))
    assert Inquiry(name="张晓丽", id_number_tail="12051234").of_tail(answer).registrations == people[1:]
    assert Inquiry(name="张晓丽").of_tail(answer) == answer
