"""How codes, what stands against them and what the nurse has to do are said."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from nurse_client.domain.actions import RevokeActivationCode
from nurse_client.domain.activation import Funnel, Obstacle
from nurse_client.domain.records import AccountState, CodeState
from nurse_client.gui.desk import Desk
from nurse_client.gui.theme import Tone
from nurse_client.gui.words.common import SHAPES, day_of, shaped
from nurse_client.gui.work.activation import CodeRow, Issued

translate = QCoreApplication.translate

NEAR_END = 7
"""Days before its end in which a code is shown as near it."""
MASK = "•••••-•••••"
"""A code that is here and not shown."""
BLOCKS = 10
"""Of how many blocks the bar of a share is."""


def code_words(desk: Desk, row: CodeRow) -> str:
    """How the nurse's newest code stands, with the days that are left of it."""
    if row.state is None:
        return translate("activation", "– Never issued")
    if row.days_left is None:
        return shaped(desk, "code_state", row.state)
    template = translate("activation", "{shape} {state} · {days} days left")
    shape = "▲" if row.days_left <= NEAR_END else SHAPES[row.state]
    return template.format(shape=shape, state=desk.label("code_state", row.state), days=row.days_left)


def code_tone(row: CodeRow) -> Tone | None:
    """Near where the code ends soon, stopped where she let it expire."""
    if row.days_left is not None:
        return Tone.NEAR if row.days_left <= NEAR_END else None
    return Tone.STOPPED if row.state is CodeState.EXPIRED else None


def obstacle_words(obstacle: Obstacle) -> str:
    """What stands against a code, in few words."""
    return {
        Obstacle.ACTIVE: translate("activation", "the account is active"),
        Obstacle.LOCKED: translate("activation", "the account is locked"),
        Obstacle.LEFT: translate("activation", "no longer registered here"),
        Obstacle.HAS_CODE: translate("activation", "has a code that is valid"),
        Obstacle.WAITING: translate("activation", "waits under “To be sent”"),
    }[obstacle]


def what_it_means(row: CodeRow) -> str:
    """What the person should know about this nurse's code before doing anything."""
    if row.obstacle is None:
        return translate("activation", "She needs a code: without it her account can't be activated.")
    return {
        Obstacle.ACTIVE: translate("activation", "Her account is active: she needs no code."),
        Obstacle.LOCKED: translate(
            "activation", "Her account is locked: a code would not open it. Ask customer service why it was locked."
        ),
        Obstacle.LEFT: translate(
            "activation", "She is no longer registered here. A code only helps her to apply for re-registration."
        ),
        Obstacle.HAS_CODE: _hand_it_over(row),
        Obstacle.WAITING: _what_waits(row),
    }[row.obstacle]


def _what_waits(row: CodeRow) -> str:
    if row.item is None:
        return ""
    if row.item.is_refused:
        return translate("activation", "The registry did not accept it. Read why under “To be sent”; then try again.")
    if isinstance(row.item.action, RevokeActivationCode):
        return translate("activation", "The code ends once the registry has answered. Until then it can be used.")
    return translate("activation", "The code shows here once the registry has answered.")


def _hand_it_over(row: CodeRow) -> str:
    if row.plain:
        return translate("activation", "Give her this code: it can be used once, by her only.")
    return translate(
        "activation",
        "The code itself is not at this desk: it was issued at another one, or before. "
        "If she has lost it, issue another one.",
    )


def issued_words(issued: Issued) -> str:
    """What became of a wish to issue many codes."""
    queued = translate(
        "activation", "Codes to be issued: {count}. They are sent by themselves, and the codes then show here."
    ).format(count=issued.queued)
    if not issued.refused:
        return queued
    counts = Counter(issued.refused.values())
    template = translate("activation", "{reason}: {count}")
    reasons = translate("activation", "; ").join(
        template.format(reason=obstacle_words(obstacle), count=counts[obstacle])
        for obstacle in Obstacle
        if counts[obstacle]
    )
    refused = translate("activation", "Not issued: {count} ({reasons}).").format(
        count=len(issued.refused), reasons=reasons
    )
    if not issued.queued:
        return refused
    return translate("activation", "{first} {second}").format(first=queued, second=refused)


def share_words(funnel: Funnel) -> str:
    """The share of active accounts, by number and by a bar."""
    percent = funnel.active_percent
    full = percent * BLOCKS // 100
    return f"{'█' * full}{'░' * (BLOCKS - full)} {percent} %"


def activation_message(desk: Desk, row: CodeRow) -> str:
    """The message to the nurse with her code and the three steps."""
    nurse, code = row.nurse, row.running
    if code is None:
        return ""
    greeting = translate(
        "activation",
        "{name} ({department}): this is the activation code of your account of the electronic nurse registration.",
    ).format(name=nurse.name, department=nurse.department)
    makes_account = translate(
        "activation",
        "1. Open the page for nurses and make your account with your name, ID number, certificate number and phone.",
    )
    signs_in = translate("activation", "1. Open the page for nurses and sign in to your account.")
    steps = [
        greeting,
        makes_account if nurse.account_state is AccountState.NONE else signs_in,
        translate("activation", "2. Choose “Activate the account” and type this code: {code}").format(code=code.code),
        translate("activation", "3. Compare your record. Where it is wrong, ask for a correction there."),
        translate(
            "activation",
            "The code is valid until {day}, can be used once and is for you only. "
            "When it has expired, ask {institution} for another one.",
        ).format(day=day_of(code.expires_at), institution=desk.institution.name),
    ]
    return "\n".join(steps)
