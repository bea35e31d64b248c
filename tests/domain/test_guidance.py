"""What an answer of the register means and what to do next, by the manual's guides."""

import re
from datetime import date

import pytest

from nurse_client.domain.guidance import Exam, Guidance, guidance, situation
from nurse_client.domain.guidance_texts import Situation
from nurse_client.domain.inquiry import Inquiry
from nurse_client.domain.messages import Registration

HERE = "练习市第一人民医院"
THERE = "练习市第二人民医院"
NAMED = Inquiry(name="张晓丽")


def found(status: str = "registered", institution: str = THERE, name: str = "张晓丽") -> Registration:
    return Registration(
        name=name,
        sex="2",
        id_number_masked="110115********0029",
        certificate_no="201111001234",
        status=status,
        valid_until=date(2027, 1, 15),
        institution_name=institution,
    )


def said(told: Guidance) -> str:
    texts = [told.meaning, *(text for guide in told.guides for text in (guide.title, *guide.steps)), told.notice]
    return "\n".join(texts).format(**told.facts)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (found(institution=HERE), Situation.HERE),
        (found(institution=" 练习市 第一人民医院"), Situation.HERE),
        (found(), Situation.ELSEWHERE),
        (found("expired"), Situation.EXPIRED),
        (found("expired", HERE), Situation.EXPIRED),
        (found("deregistered"), Situation.DEREGISTERED),
        (found("revoked"), Situation.REVOKED),
        (found("suspended"), Situation.SUSPENDED),
        (found("unregistered", ""), Situation.UNREGISTERED),
        (found("here"), Situation.UNKNOWN),
        (None, Situation.NOT_FOUND),
    ],
)
def test_an_answer_is_seen_from_this_institution(entry: Registration | None, expected: Situation) -> None:
    assert situation(entry, HERE) is expected


@pytest.mark.parametrize(
    ("entry", "next_step"),
    [
        (found(institution=HERE), "five grounds"),
        (found(), f"change of registration to {HERE}"),
        (found("expired"), "re-registration"),
        (found("deregistered"), "re-registration"),
        (found("revoked"), "two years"),
        (found("suspended"), "suspension ends"),
        (found("unregistered", ""), "first registration"),
        (found("of tomorrow"), "Ask the authority"),
        (None, "Look again by another way"),
    ],
)
def test_each_answer_says_what_to_do(entry: Registration | None, next_step: str) -> None:
    assert next_step in said(guidance(NAMED, entry, HERE))


def test_a_nurse_registered_elsewhere_gets_a_notice_that_names_both_places() -> None:
    told = guidance(NAMED, found(), HERE)
    notice = told.notice.format(**told.facts)
    assert HERE in notice
    assert THERE in notice


def test_a_registration_that_lapsed_here_is_ended_by_us_first() -> None:
    assert "files a deregistration first" in guidance(NAMED, found("expired", HERE), HERE).guides[0].steps[0]
    assert "files a deregistration" not in said(guidance(NAMED, found("expired"), HERE))


@pytest.mark.parametrize(
    ("exam", "titles"),
    [
        (Exam.UNKNOWN, ["", "May 2008 or earlier", "October 2008 or later"]),
        (Exam.UNTIL_MAY_2008, ["", "May 2008 or earlier"]),
        (Exam.BETWEEN, ["", "May 2008 or earlier", "October 2008 or later"]),
        (Exam.SINCE_OCTOBER_2008, ["", "October 2008 or later"]),
    ],
)
def test_nobody_found_leads_to_the_guide_of_the_exam(exam: Exam, titles: list[str]) -> None:
    guides = guidance(NAMED, None, HERE, exam).guides
    assert len(guides) == len(titles)
    assert all(title in guide.title for title, guide in zip(titles, guides, strict=True))


def test_between_the_exams_what_is_lacking_decides() -> None:
    assert "What the register lacks decides" in said(guidance(NAMED, None, HERE, Exam.BETWEEN))
    assert "What the register lacks decides" not in said(guidance(NAMED, None, HERE))


def test_who_corrects_the_exam_and_who_the_registration() -> None:
    old = said(guidance(NAMED, None, HERE, Exam.UNTIL_MAY_2008))
    assert "province that entered them" in old
    assert "province that issued the certificate" in old
    new = said(guidance(NAMED, None, HERE, Exam.SINCE_OCTOBER_2008))
    assert "province where the exam was taken" in new
    assert "talent exchange centre" in new


def test_the_number_of_the_certificate_tells_the_province() -> None:
    assert "by its number that is 11" in said(guidance(Inquiry(certificate_no="201111001234"), None, HERE))
    assert "by its number" not in said(guidance(Inquiry(certificate_no="豫护1999012345"), None, HERE))


@pytest.mark.parametrize(
    ("asked", "entry", "doubt"),
    [
        (Inquiry(name="李娜", certificate_no="201111001234"), found(), "another name"),
        (Inquiry(id_number="110115198805120020"), None, "check digit"),
    ],
)
def test_what_does_not_fit_comes_first(asked: Inquiry, entry: Registration | None, doubt: str) -> None:
    assert doubt in guidance(asked, entry, HERE).guides[0].steps[0]


@pytest.mark.parametrize("asked", [Inquiry(id_number="110115198805120029"), Inquiry(id_number="H12345678"), NAMED])
def test_a_number_that_may_be_right_raises_no_doubt(asked: Inquiry) -> None:
    assert "check digit" not in said(guidance(asked, None, HERE))


@pytest.mark.parametrize("status", ["registered", "expired", "deregistered", "revoked", "suspended", "unregistered"])
def test_no_place_to_fill_is_left_open(status: str) -> None:
    assert not re.search(r"[{}]", said(guidance(NAMED, found(status), HERE)))
