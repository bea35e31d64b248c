"""What is said about somebody who was looked up: English sources, as the manual puts it (2.5, 4.3, 4.4)."""

from enum import StrEnum

from nurse_client.domain.texts import QT_TRANSLATE_NOOP


class Situation(StrEnum):
    """How somebody who was looked up stands, seen from this institution."""

    HERE = "here"
    ELSEWHERE = "elsewhere"
    EXPIRED = "expired"
    DEREGISTERED = "deregistered"
    REVOKED = "revoked"
    SUSPENDED = "suspended"
    UNREGISTERED = "unregistered"
    NOT_FOUND = "not_found"
    UNKNOWN = "unknown"


MEANING = {
    Situation.HERE: QT_TRANSLATE_NOOP(
        "guidance", "{name} is registered at this institution until {valid_until} and may practise here."
    ),
    Situation.ELSEWHERE: QT_TRANSLATE_NOOP(
        "guidance", "{name} is registered, but not here: at {elsewhere}, until {valid_until}."
    ),
    Situation.EXPIRED: QT_TRANSLATE_NOOP(
        "guidance", "The registration of {name} at {elsewhere} expired on {valid_until}. {name} may not practise."
    ),
    Situation.DEREGISTERED: QT_TRANSLATE_NOOP(
        "guidance", "The registration of {name} was ended (deregistered). {name} may not practise."
    ),
    Situation.REVOKED: QT_TRANSLATE_NOOP(
        "guidance", "The certificate of {name} was revoked as a penalty. {name} may not practise."
    ),
    Situation.SUSPENDED: QT_TRANSLATE_NOOP(
        "guidance", "{name} is suspended from practice at the moment and may not practise."
    ),
    Situation.UNREGISTERED: QT_TRANSLATE_NOOP(
        "guidance", "The register knows {name}, but there is no registration to practise yet."
    ),
    Situation.NOT_FOUND: QT_TRANSLATE_NOOP("guidance", "The register has nobody to whom this applies."),
    Situation.UNKNOWN: QT_TRANSLATE_NOOP(
        "guidance", "The register gives {name} a status that this version of the program does not know."
    ),
}

_REGISTER_AGAIN = (
    QT_TRANSLATE_NOOP(
        "guidance",
        "Ask {name} to apply for re-registration at {institution}. After an interruption of more than three years "
        "the proof of three months' training is needed as well.",
    ),
    QT_TRANSLATE_NOOP("guidance", "Until the re-registration is approved, {name} may not practise."),
)

ALREADY_HERE = QT_TRANSLATE_NOOP(
    "guidance", "Works here: nothing is to be done. The roster shows {name} after the next synchronisation."
)
MOVED_AWAY = QT_TRANSLATE_NOOP(
    "guidance",
    "Has moved to another institution: ask {name} to apply for a change of registration there without delay.",
)
LEFT_FOR_GOOD = QT_TRANSLATE_NOOP(
    "guidance",
    "Has left for good: the institution may file a deregistration on one of five grounds: lapsed without "
    "renewal, revoked as a penalty, loss of civil capacity, death, other.",
)

STEPS = {
    Situation.HERE: (ALREADY_HERE, MOVED_AWAY, LEFT_FOR_GOOD),
    Situation.ELSEWHERE: (
        QT_TRANSLATE_NOOP(
            "guidance",
            "Works here: ask {name} to apply for a change of registration to {institution}; it then arrives here to be "
            "confirmed.",
        ),
        QT_TRANSLATE_NOOP("guidance", "Until the change is approved, {name} may not practise here."),
        QT_TRANSLATE_NOOP("guidance", "Does not work here: nothing is to be done."),
    ),
    Situation.EXPIRED: _REGISTER_AGAIN,
    Situation.DEREGISTERED: _REGISTER_AGAIN,
    Situation.REVOKED: (
        QT_TRANSLATE_NOOP(
            "guidance",
            "Re-registration can be applied for once two years have passed since the certificate was revoked.",
        ),
        QT_TRANSLATE_NOOP(
            "guidance", "Still on our roster: the institution files a deregistration on the ground of the penalty."
        ),
    ),
    Situation.SUSPENDED: (
        QT_TRANSLATE_NOOP(
            "guidance",
            "Wait until the suspension ends: during it a renewal is refused. Ask the authority when that is.",
        ),
    ),
    Situation.UNKNOWN: (QT_TRANSLATE_NOOP("guidance", "Ask the authority what it means before anything is done."),),
    Situation.UNREGISTERED: (
        QT_TRANSLATE_NOOP(
            "guidance",
            "Ask {name} to apply for the first registration at {institution}. More than three years after the exam the "
            "proof of three months' training is needed as well.",
        ),
        QT_TRANSLATE_NOOP("guidance", "Until the registration is approved, {name} may not practise."),
    ),
}

NOTICE = {
    Situation.HERE: QT_TRANSLATE_NOOP(
        "guidance",
        "{name}: you are registered at {institution}. If you now work at another institution, please sign in to your "
        "nurse account and apply for a change of registration there without delay.",
    ),
    Situation.ELSEWHERE: QT_TRANSLATE_NOOP(
        "guidance",
        "{name}: you are registered at {elsewhere}. To practise at {institution}, please sign in to your nurse account "
        "and apply for a change of registration to {institution}. Until it is approved you may not practise here.",
    ),
    Situation.EXPIRED: QT_TRANSLATE_NOOP(
        "guidance",
        "{name}: your registration expired on {valid_until}. You may not practise. Please sign in to your nurse "
        "account and apply for re-registration at {institution}.",
    ),
    Situation.DEREGISTERED: QT_TRANSLATE_NOOP(
        "guidance",
        "{name}: your registration was ended. You may not practise. Please sign in to your nurse account and apply for "
        "re-registration at {institution}.",
    ),
    Situation.REVOKED: QT_TRANSLATE_NOOP(
        "guidance",
        "{name}: your certificate was revoked. You may not practise; re-registration can be applied for after "
        "two years.",
    ),
    Situation.UNREGISTERED: QT_TRANSLATE_NOOP(
        "guidance",
        "{name}: you are not registered to practise yet. Please sign in to your nurse account and apply for the first "
        "registration at {institution}. Until it is approved you may not practise.",
    ),
}

FILE_LAPSED = QT_TRANSLATE_NOOP(
    "guidance", "The institution files a deregistration first, on the ground that the registration lapsed."
)
OTHER_NAME = QT_TRANSLATE_NOOP(
    "guidance", "The register has another name for this number than was typed: compare number and name with the card."
)
WRONG_NUMBER = QT_TRANSLATE_NOOP(
    "guidance", "The check digit of this ID number does not fit: compare the number with the card and look again."
)
TRY_OTHERWISE = QT_TRANSLATE_NOOP(
    "guidance",
    "Look again by another way: ID number, certificate number or name. An older ID number may be registered.",
)
ASK_FOR_EXAM = QT_TRANSLATE_NOOP(
    "guidance", "Ask when the national exam was passed and choose it above: who can help depends on it."
)
CHOOSE = QT_TRANSLATE_NOOP(
    "guidance",
    "The manual has no guide for an exam between the two. What the register lacks decides: the registration, then the "
    "first guide; the record of the exam, then the second.",
)
OLD = QT_TRANSLATE_NOOP("guidance", "Guide for nurses who changed their certificate (exam of May 2008 or earlier):")
DIFFERENT_NUMBER_THEN = QT_TRANSLATE_NOOP(
    "guidance",
    "Registered, but not found: the ID number was probably another one when the data were entered later. The nurse "
    "asks the health authority of the province that entered them to correct it.",
)
MISSING = QT_TRANSLATE_NOOP(
    "guidance",
    "Data missing altogether: the nurse asks the health authority of the province that issued the certificate to enter "
    "them.",
)
MISSING_OF_PROVINCE = QT_TRANSLATE_NOOP(
    "guidance",
    "Data missing altogether: the nurse asks the health authority of the province that issued the certificate to enter "
    "them; by its number that is {province}.",
)
NEW = QT_TRANSLATE_NOOP("guidance", "Guide for nurses of the new exam (October 2008 or later):")
DIFFERENT_NUMBER_AT_EXAM = QT_TRANSLATE_NOOP(
    "guidance",
    "Exam passed, but not found: the ID number at the exam was probably another one. The nurse asks the health "
    "authority of the province where the exam was taken, which applies to the national talent exchange centre to "
    "correct the record of the exam.",
)
