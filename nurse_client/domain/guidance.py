"""What an answer of the national register means for the institution, and what to do next.

Source: the manual of the institution's client, 2.5 and 4.3, questions 1 and 2 (人员缺失 and 人员多出), and its guides
of 4.4 for those who are not found (老护士换证人员 and 新人考试人员).
"""

import unicodedata
from enum import StrEnum

from msgspec import Struct

from nurse_client.domain import guidance_texts as texts
from nurse_client.domain import identity
from nurse_client.domain.guidance_texts import Situation
from nurse_client.domain.inquiry import Inquiry
from nurse_client.domain.messages import Registration
from nurse_client.domain.records import Nurse, RegistrationStatus
from nurse_client.domain.texts import QT_TRANSLATE_NOOP

_NOT_STATED = "—"


class Exam(StrEnum):
    """When somebody passed the national exam: this decides who can correct what the register lacks."""

    UNKNOWN = "unknown"
    UNTIL_MAY_2008 = "until_may_2008"
    BETWEEN = "between"
    SINCE_OCTOBER_2008 = "since_october_2008"


EXAM_WORDS = {
    Exam.UNKNOWN: QT_TRANSLATE_NOOP("guidance", "not known"),
    Exam.UNTIL_MAY_2008: QT_TRANSLATE_NOOP("guidance", "May 2008 or earlier"),
    Exam.BETWEEN: QT_TRANSLATE_NOOP("guidance", "between the two"),
    Exam.SINCE_OCTOBER_2008: QT_TRANSLATE_NOOP("guidance", "October 2008 or later"),
}


class Guide(Struct, frozen=True):
    """Steps, and for whom they are (empty: for whoever was asked for)."""

    title: str
    steps: tuple[str, ...]


class Guidance(Struct, frozen=True, kw_only=True):
    """What it means, what to do, and a notice for the nurse (empty: there is nothing to tell her).

    The texts are English sources with ``{name}`` places for ``facts``, where ``province`` is a code of its table.
    """

    meaning: str
    guides: tuple[Guide, ...]
    notice: str
    facts: dict[str, str]


def situation(found: Registration | None, institution: str) -> Situation:
    """How this entry of the register stands for the institution of that name; None: nothing was found."""
    if found is None:
        return Situation.NOT_FOUND
    if found.status == RegistrationStatus.REGISTERED:
        return Situation.HERE if stands_here(found, institution) else Situation.ELSEWHERE
    return _SITUATIONS.get(found.status, Situation.UNKNOWN)


def guidance(asked: Inquiry, found: Registration | None, institution: str, exam: Exam = Exam.UNKNOWN) -> Guidance:
    """What to do about somebody who was asked for at the institution of that name, and was found so, or not."""
    now = situation(found, institution)
    facts = {
        "name": found.name if found else asked.name,
        "institution": institution,
        "elsewhere": (found and found.institution_name) or _NOT_STATED,
        "valid_until": str((found and found.valid_until) or _NOT_STATED),
        "province": _issuing_province(asked.certificate_no),
    }
    if found is None:
        first, *others = guides_where_nobody_is_found(exam, facts["province"])
    else:
        lapsed_here = now is Situation.EXPIRED and stands_here(found, institution)
        first, others = Guide("", ((texts.FILE_LAPSED,) if lapsed_here else ()) + texts.STEPS[now]), []
    first = Guide(first.title, _doubts(asked, found) + first.steps)
    return Guidance(meaning=texts.MEANING[now], guides=(first, *others), notice=texts.NOTICE.get(now, ""), facts=facts)


def stands_here(found: Registration, institution: str) -> bool:
    """Whether the register has somebody, with whatever status, at the institution of that name."""
    return _same(found.institution_name, institution)


def is_about(found: Registration, nurse: Nurse) -> bool:
    """Whether an entry of the register, which tells no whole ID number, is this nurse's."""
    if not _same(found.name, nurse.name):
        return False
    if found.certificate_no or nurse.certificate_no:
        return found.certificate_no == nurse.certificate_no
    return found.id_number_masked == identity.masked(nurse.id_number)


def _doubts(asked: Inquiry, found: Registration | None) -> tuple[str, ...]:
    """What to look at before anything else is done."""
    if found is not None and asked.name and not _same(asked.name, found.name):
        return (texts.OTHER_NAME,)
    if found is None and identity.has_shape(asked.id_number) and not identity.is_valid(asked.id_number):
        return (texts.WRONG_NUMBER,)
    return ()


def guides_where_nobody_is_found(exam: Exam, issuing_province: str = "") -> list[Guide]:
    """Look otherwise, then the guides that may apply. The province is a code, empty where it is not known."""
    missing = texts.MISSING_OF_PROVINCE if issuing_province else texts.MISSING
    old = Guide(texts.OLD, (texts.DIFFERENT_NUMBER_THEN, missing))
    new = Guide(texts.NEW, (texts.DIFFERENT_NUMBER_AT_EXAM,))
    advice, guides = {
        Exam.UNKNOWN: ((texts.ASK_FOR_EXAM,), [old, new]),
        Exam.UNTIL_MAY_2008: ((), [old]),
        Exam.BETWEEN: ((texts.CHOOSE,), [old, new]),
        Exam.SINCE_OCTOBER_2008: ((), [new]),
    }[exam]
    return [Guide("", (texts.TRY_OTHERWISE, *advice)), *guides]


def _issuing_province(certificate_no: str) -> str:
    """The code of the province that issued a certificate of the usual kind."""
    return certificate_no[4:6] if identity.is_usual_certificate_no(certificate_no) else ""


def _same(one: str, other: str) -> bool:
    """Whether two writings of a name are the same but for width and blanks."""
    return _bare(one) == _bare(other)


def _bare(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).split())


_SITUATIONS: dict[str, Situation] = {
    RegistrationStatus.EXPIRED: Situation.EXPIRED,
    RegistrationStatus.DEREGISTERED: Situation.DEREGISTERED,
    RegistrationStatus.REVOKED: Situation.REVOKED,
    RegistrationStatus.SUSPENDED: Situation.SUSPENDED,
    RegistrationStatus.UNREGISTERED: Situation.UNREGISTERED,
}
"""What a status means wherever the institution is."""
