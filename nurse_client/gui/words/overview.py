"""How 今日 says its numbers: by word and shape."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from nurse_client.domain.checks.known import ARTICLES
from nurse_client.domain.news import Kind, News
from nurse_client.domain.overview import MONTHS, Overview, Silence, Silent, Waiting
from nurse_client.domain.plain_text import one_line
from nurse_client.domain.records import Business
from nurse_client.domain.renewal import Phase
from nurse_client.gui.desk import Desk
from nurse_client.gui.panels.expiry_chart import Bar
from nurse_client.gui.panels.fact_sheet import NOTHING
from nurse_client.gui.panels.number_card import Urgency
from nurse_client.gui.theme import Tone
from nurse_client.gui.words.common import SHAPES, day_words
from nurse_client.gui.words.renewals import by_department
from nurse_client.gui.words.tongue import of_the_screen

translate = QCoreApplication.translate

MOST_DEPARTMENTS = 10
"""How many departments the chart shows."""
_NAMES, _LONGEST_NAME = 3, 20
"""How many names a line of news tells, and how many characters of each."""


def renewal_urgency(to_renew: dict[Phase, int]) -> Urgency:
    """How urgent the renewals are."""
    late, near = to_renew.get(Phase.LATE, 0), to_renew.get(Phase.LAST_DAY_NEAR, 0)
    if late:
        text = translate("overview_words", "{count} past the last legal day").format(count=late)
        return Urgency(f"{SHAPES[Phase.LATE]} {text}", Tone.NEAR)
    if near:
        text = translate("overview_words", "{count} close to the last legal day").format(count=near)
        return Urgency(f"{SHAPES[Phase.LAST_DAY_NEAR]} {text}", Tone.NEAR)
    return Urgency(translate("overview_words", "✔ Nobody is late"))


def expired_urgency(expired: int) -> Urgency:
    """How urgent it is that registrations have ended."""
    if expired:
        text = translate("overview_words", "No practice until registered anew")
        return Urgency(f"{SHAPES[Phase.EXPIRED]} {text}", Tone.STOPPED)
    return Urgency(translate("overview_words", "✔ Nobody has missed the renewal"))


def waiting_urgency(waiting: Waiting, today: date) -> Urgency:
    """How long the oldest has been waiting for the institution."""
    if waiting.since is None:
        return Urgency(translate("overview_words", "✔ Nothing waits for you"))
    days = (today - waiting.since).days
    if days < 1:
        return Urgency(translate("overview_words", "○ All of today"))
    return Urgency(translate("overview_words", "○ The oldest waits for {days} days").format(days=days))


def silence_words(why: Silence) -> str:
    """Why nothing has come from a nurse."""
    return {
        Silence.LOCKED: translate("overview_words", "■ Account locked"),
        Silence.NO_ACCOUNT: translate("overview_words", "▲ Has no account"),
        Silence.NO_CODE: translate("overview_words", "▲ No activation code issued"),
        Silence.CODE_UNUSED: translate("overview_words", "▲ Activation code not used yet"),
        Silence.CODE_EXPIRED: translate("overview_words", "■ Activation code expired"),
        Silence.CAME_BACK: translate("overview_words", "↩ Came back, not submitted again"),
        Silence.NOT_APPLIED: translate("overview_words", "– Not applied"),
    }[why]


def silent_list(desk: Desk, silent: Sequence[Silent]) -> str:
    """Who has not applied for the renewal yet, department by department, for the head nurses."""
    title = translate("overview_words", "Renewal can be applied for, nothing has come: as of {day} ({article})").format(
        day=day_words(desk.today()), article=ARTICLES[Business.RENEWAL]
    )
    lines = by_department(silent, lambda one: one.nurse.department, _silent_line, of_the_screen(desk))
    return "\n".join([desk.institution.name, title, *lines])


def _silent_line(one: Silent) -> str:
    template = translate(
        "overview_words", "{name}, valid until {valid_until}, {days} days left, last legal day {last_legal_day}: {why}"
    )
    return template.format(
        name=one.nurse.name,
        valid_until=day_words(one.window.valid_until),
        days=one.window.days_left,
        last_legal_day=day_words(one.window.last_legal_day),
        why=silence_words(one.why),
    )


def news_words(one: News) -> str:
    """What has happened, to how many, and the names of the first."""
    template = {
        Kind.APPLIED: translate("overview_words", "New applications: {count} ({names})"),
        Kind.DECIDED: translate("overview_words", "Decided by the authority: {count} ({names})"),
        Kind.ASKED: translate("overview_words", "New change requests: {count} ({names})"),
        Kind.ANSWERED: translate("overview_words", "Answers of customer service: {count} ({names})"),
        Kind.ACTIVATED: translate("overview_words", "Accounts activated: {count} ({names})"),
        Kind.CAME: translate("overview_words", "Nurses who have come: {count} ({names})"),
        Kind.LEFT: translate("overview_words", "Nurses who have left: {count} ({names})"),
    }[one.kind]
    told = [one_line(about.name) or NOTHING for about in one.about[:_NAMES]]
    names = translate("overview_words", ", ").join(
        name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…" for name in told
    )
    return template.format(count=len(one.about), names=names if len(one.about) <= _NAMES else f"{names}…")


def month_bars(seen: Overview) -> list[Bar]:
    """A bar for each month, with the year below the first of it."""
    text = translate("overview_words", "{month}: {count} registrations end")
    return [
        Bar(
            str(month.first.month),
            month.count,
            text.format(month=f"{month.first:%Y-%m}", count=month.count),
            str(month.first.year) if number == 0 or month.first.month == 1 else "",
        )
        for number, month in enumerate(seen.months)
    ]


def department_bars(seen: Overview) -> list[Bar]:
    """A bar for each of the departments with the most expiries."""
    text = translate("overview_words", "{department}: {count} registrations end within {months} months")
    return [
        Bar(name, count, text.format(department=name, count=count, months=MONTHS))
        for name, count in ((one_line(of) or NOTHING, count) for of, count in seen.departments[:MOST_DEPARTMENTS])
    ]


def chart_summary(seen: Overview) -> str:
    """What all bars together say, and what is not among them."""
    text = translate("overview_words", "{count} end within {months} months; {expired} have ended already")
    return text.format(count=sum(month.count for month in seen.months), months=MONTHS, expired=seen.expired)
