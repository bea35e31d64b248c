"""The manual's two guides as questions with answers, each way ending in what is to be done.

Source: the manual of the institution's client, 4.3 (人员缺失, 人员多出) and 4.4 (老护士换证人员, 新人考试人员).
What is to be done is said by the same texts as after a look-up (``guidance``).
"""

from collections.abc import Sequence

from msgspec import Struct

from nurse_client.domain import guidance_texts as texts
from nurse_client.domain.guidance import EXAM_WORDS, Exam, Guide, guides_where_nobody_is_found
from nurse_client.domain.guidance_texts import Situation
from nurse_client.domain.texts import QT_TRANSLATE_NOOP

FACTS = ("name", "institution", "elsewhere", "valid_until")
"""The places that the texts of an ending may have."""


class Ending(Struct, frozen=True):
    """What is to be done, and a notice for the nurse (empty: there is nothing to tell her)."""

    guides: tuple[Guide, ...]
    notice: str = ""


class Answer(Struct, frozen=True):
    """One answer, and where it leads."""

    words: str
    then: "Question | Ending"


class Question(Struct, frozen=True):
    """A question with all its answers."""

    words: str
    answers: tuple[Answer, ...]


def walk(start: Question, path: Sequence[int]) -> tuple[list[tuple[Question, Answer]], Question | Ending]:
    """What was asked and answered on a way of answers by number, and where it leads. Raises IndexError."""
    asked: list[tuple[Question, Answer]] = []
    here: Question | Ending = start
    for number in path:
        if isinstance(here, Ending) or number < 0:
            raise IndexError(number)
        answer = here.answers[number]
        asked.append((here, answer))
        here = answer.then
    return asked, here


def _steps(*steps: str, title: str = "", notice: str = "") -> Ending:
    return Ending((Guide(title, steps),), notice)


def _found(words: str, situation: Situation) -> Answer:
    return Answer(words, _steps(*texts.STEPS[situation], notice=texts.NOTICE.get(situation, "")))


_WHEN = QT_TRANSLATE_NOOP("guidance", "When did the nurse pass the national exam?")

_NOBODY_FOUND = Question(
    _WHEN,
    tuple(
        Answer(EXAM_WORDS[exam], Ending(tuple(guides_where_nobody_is_found(exam))))
        for exam in (Exam.UNTIL_MAY_2008, Exam.BETWEEN, Exam.SINCE_OCTOBER_2008)
    ),
)

_WHO_IS_MISSING = Question(
    QT_TRANSLATE_NOOP("guidance", "Look the nurse up under Verification. What does the register answer?"),
    (
        Answer(QT_TRANSLATE_NOOP("guidance", "Registered at this institution"), _steps(texts.ALREADY_HERE)),
        _found(QT_TRANSLATE_NOOP("guidance", "Registered at another institution"), Situation.ELSEWHERE),
        _found(QT_TRANSLATE_NOOP("guidance", "Never registered so far"), Situation.UNREGISTERED),
        _found(QT_TRANSLATE_NOOP("guidance", "Expired and not renewed"), Situation.EXPIRED),
        _found(QT_TRANSLATE_NOOP("guidance", "Ended (deregistered)"), Situation.DEREGISTERED),
        _found(QT_TRANSLATE_NOOP("guidance", "Revoked as a penalty"), Situation.REVOKED),
        _found(QT_TRANSLATE_NOOP("guidance", "Suspended from practice"), Situation.SUSPENDED),
        Answer(QT_TRANSLATE_NOOP("guidance", "Nobody is found"), _NOBODY_FOUND),
    ),
)

_WHO_IS_TOO_MANY = Question(
    QT_TRANSLATE_NOOP("guidance", "Why does the nurse no longer belong here?"),
    (
        Answer(
            QT_TRANSLATE_NOOP("guidance", "Works at another institution now"),
            _steps(texts.MOVED_AWAY, notice=texts.NOTICE[Situation.HERE]),
        ),
        Answer(
            QT_TRANSLATE_NOOP(
                "guidance", "Lapsed without renewal, revoked, no longer of civil capacity, dead, or another such ground"
            ),
            _steps(texts.LEFT_FOR_GOOD),
        ),
    ),
)

_WHAT_IS_WRONG = Question(
    QT_TRANSLATE_NOOP("guidance", "What is wrong with the registration of the nurse?"),
    (
        Answer(
            QT_TRANSLATE_NOOP("guidance", "The nurse is registered, but is not found"),
            _steps(texts.DIFFERENT_NUMBER_THEN, title=texts.OLD),
        ),
        Answer(
            QT_TRANSLATE_NOOP("guidance", "The data of the registration are missing"),
            _steps(texts.MISSING, title=texts.OLD),
        ),
    ),
)

GUIDES: dict[str, Question] = {
    "people-missing-or-extra": Question(
        QT_TRANSLATE_NOOP("guidance", "What is wrong with the roster?"),
        (
            Answer(QT_TRANSLATE_NOOP("guidance", "Somebody works here and is missing from it"), _WHO_IS_MISSING),
            Answer(QT_TRANSLATE_NOOP("guidance", "Somebody is on it and no longer works here"), _WHO_IS_TOO_MANY),
        ),
    ),
    "older-and-newer-nurses": Question(
        _WHEN,
        (
            Answer(EXAM_WORDS[Exam.UNTIL_MAY_2008], _WHAT_IS_WRONG),
            Answer(EXAM_WORDS[Exam.BETWEEN], Ending(tuple(guides_where_nobody_is_found(Exam.BETWEEN)))),
            Answer(EXAM_WORDS[Exam.SINCE_OCTOBER_2008], _steps(texts.DIFFERENT_NUMBER_AT_EXAM, title=texts.NEW)),
        ),
    ),
}
"""The guides by the topics of the manual that they belong to."""
