"""How days, instants, states and the renewal window are said on the screens: by word and shape, never by colour."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from nurse_client.domain.calendar import CHINA
from nurse_client.domain.finding import Finding, Level, labelled
from nurse_client.domain.records import (
    AccountState,
    AuthorityState,
    CodeState,
    FieldDecision,
    InstitutionState,
    Nurse,
    RegistrationStatus,
    RequestState,
)
from nurse_client.domain.renewal import Phase, Window
from nurse_client.gui.desk import Desk
from nurse_client.gui.theme import Tone
from nurse_client.store.outbox import OutboxItem, OutboxState

translate = QCoreApplication.translate

SHAPES: dict[str, str] = {
    InstitutionState.PENDING: "○",
    InstitutionState.CONFIRMED: "●",
    InstitutionState.RETURNED: "↩",
    AuthorityState.NOT_SENT: "–",
    AuthorityState.APPROVED: "✔",
    AuthorityState.REJECTED: "✖",
    RegistrationStatus.REGISTERED: "✔",
    RegistrationStatus.DEREGISTERED: "✖",
    RegistrationStatus.REVOKED: "■",
    RegistrationStatus.SUSPENDED: "◐",
    RegistrationStatus.UNREGISTERED: "○",
    FieldDecision.ACCEPTED: "✔",
    RequestState.DECIDED: "●",
    RequestState.WITHDRAWN: "–",
    AccountState.NONE: "○",
    AccountState.AWAITING_CODE: "◐",
    AccountState.ACTIVE: "✔",
    AccountState.LOCKED: "✖",
    CodeState.ISSUED: "●",
    CodeState.USED: "✔",
    Level.BLOCKING: "■",
    Level.WARNING: "▲",
    Level.INFO: "●",
    Phase.NOT_OPEN: "○",
    Phase.OPEN: "●",
    Phase.LAST_DAY_NEAR: "▲",
    Phase.LATE: "◆",
    Phase.EXPIRED: "■",
}
"""The shape before the word of a state or a level. Kinds of state share ``pending``, ``returned``, ``revoked`` and
``expired``."""


def shaped(desk: Desk, table: str, code: str) -> str:
    """A state or level as the screens say it: its shape and its word."""
    return f"{SHAPES[code]} {desk.label(table, code)}"


def day_words(day: date | None) -> str:
    """A day as it is written in the register, or nothing where it is not known."""
    return day.isoformat() if day else ""


def instant_words(instant: datetime | None) -> str:
    """An instant by the clock on the wall in China, to the minute, or nothing where there is none."""
    return instant.astimezone(CHINA).strftime("%Y-%m-%d %H:%M") if instant else ""


def second_words(instant: datetime) -> str:
    """An instant by the clock on the wall in China, to the second."""
    return instant.astimezone(CHINA).strftime("%Y-%m-%d %H:%M:%S")


def day_of(instant: datetime) -> str:
    """The day in China on which an instant lies."""
    return day_words(instant.astimezone(CHINA).date())


def phase_words(phase: Phase) -> str:
    """What a phase of the renewal window is called."""
    return {
        Phase.NOT_OPEN: translate("words", "Not yet open"),
        Phase.OPEN: translate("words", "Can be renewed"),
        Phase.LAST_DAY_NEAR: translate("words", "Last day is near"),
        Phase.LATE: translate("words", "Late"),
        Phase.EXPIRED: translate("words", "Expired"),
    }[phase]


def window_words(window: Window | None) -> str:
    """The phase with the days that are left or gone, or nothing for a nurse without a registration that ends."""
    if window is None:
        return ""
    left = translate("words", "{phase} · {days} days left")
    gone = translate("words", "{phase} · {days} days ago")
    template = gone if window.phase is Phase.EXPIRED else left
    return template.format(phase=phase_words(window.phase), days=abs(window.days_left))


def window_tone(window: Window | None) -> Tone | None:
    """Near where the last legal day is near or past, stopped where the registration has ended."""
    tones = {Phase.LAST_DAY_NEAR: Tone.NEAR, Phase.LATE: Tone.NEAR, Phase.EXPIRED: Tone.STOPPED}
    return tones.get(window.phase) if window else None


def pending_words(item: OutboxItem | None, translate: Callable[[str, str], str] = translate) -> str:
    """How an action of the outbox stands, or nothing where there is none."""
    if item is None:
        return ""
    if item.state is OutboxState.QUEUED and item.not_before is not None:
        return translate("words", "Set aside for a while")
    return {
        OutboxState.QUEUED: translate("words", "Waiting to be sent"),
        OutboxState.SENDING: translate("words", "Being sent"),
        OutboxState.CONFLICT: translate("words", "Conflict: please compare"),
        OutboxState.REJECTED: translate("words", "Refused: please read why"),
    }[item.state]


def finding_words(desk: Desk, finding: Finding) -> str:
    """The text of a finding in the language of the screens, with its facts."""
    facts = labelled(finding, desk.labels, desk.language)
    return translate("rules", finding.text).format(**facts)


def age_on(nurse: Nurse, today: date) -> int | None:
    """The nurse's age in years on a day, or None where the birth date is not known."""
    born = nurse.birth_date
    if born is None:
        return None
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
