"""Texts on registrations that end or have ended: to be read here, pasted into a message, or printed."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import groupby
from typing import TypeVar

from nurse_client.domain.checks.known import (
    ARTICLES,
    DEEMED_ARTICLE,
    DEREGISTRATION_ARTICLE,
    DUTY_ARTICLE,
    MEASURES,
)
from nurse_client.domain.records import (
    AccountState,
    Application,
    Business,
    DeregistrationGround,
    InstitutionState,
    Nurse,
    RegistrationStatus,
)
from nurse_client.domain.reference import RuleParameters, parameters_for
from nurse_client.domain.renewal import Phase, Window
from nurse_client.gui.desk import Desk
from nurse_client.gui.words.common import day_of, day_words
from nurse_client.gui.words.tongue import Tongue
from nurse_client.gui.work.renewals import RenewalRow, counts_as_renewed, state_words

R = TypeVar("R")


def renewal_notice(desk: Desk, row: RenewalRow, tongue: Tongue) -> str:
    """办理通知 to a nurse whose registration is to be renewed: what, until when, and how."""
    lines = [_addressed(row.file.nurse, tongue), _due(row.window, tongue)]
    if row.is_under_way:
        lines.append(_under_way(row, tongue))
    else:
        lines += _how_to_renew(desk, row, tongue)
    lines.append(
        tongue.translate(
            "renewal_texts",
            "Who is not renewed by {valid_until} must not practise from the next day on ({article}); "
            "the registration is then ended and has to be applied for anew.",
        ).format(valid_until=day_words(row.window.valid_until), article=DUTY_ARTICLE)
    )
    return "\n".join(lines)


def ways_on(desk: Desk, row: RenewalRow, tongue: Tongue) -> str:
    """What stands after the end of a registration, and the two steps to a new one."""
    ended = tongue.translate(
        "renewal_texts",
        "{name} ({department}): the registration ended on {valid_until}, {days} days ago. "
        "No practice until it is registered anew ({article}).",
    ).format(
        name=row.file.nurse.name,
        department=row.file.nurse.department,
        valid_until=day_words(row.window.valid_until),
        days=-row.window.days_left,
        article=DUTY_ARTICLE,
    )
    lines = [ended, _deregistration(tongue), *_re_registration(desk, tongue)]
    if row.application and counts_as_renewed(row):
        lines.insert(1, _deemed(row.application.shown, tongue))
    elif row.application or row.filing:
        lines.append(_under_way(row, tongue))
    return "\n".join(lines)


def must_not_practise(desk: Desk, rows: Iterable[RenewalRow], tongue: Tongue) -> str:
    """The 不得执业 list: who must not practise, by department."""
    title = tongue.translate("renewal_texts", "Must not practise: registration ended, as of {day} ({article})").format(
        day=day_words(desk.today()), article=DUTY_ARTICLE
    )
    lines = by_department(rows, _department, partial(_line, tongue=tongue), tongue)
    return "\n".join([desk.institution.name, title, *lines])


def by_department(
    rows: Iterable[R], department_of: Callable[[R], str], line_of: Callable[[R], str], tongue: Tongue
) -> list[str]:
    """The lines of a list: an empty line, the department with its count, and a line on each of its nurses."""
    lines = []
    for department, members in groupby(sorted(rows, key=department_of), department_of):
        nurses = list(members)
        heading = tongue.translate("renewal_texts", "{department}: {count}").format(
            department=department, count=len(nurses)
        )
        lines += ["", heading, *map(line_of, nurses)]
    return lines


def _addressed(nurse: Nurse, tongue: Tongue) -> str:
    return tongue.translate("renewal_texts", "{name} ({department}), certificate no. {certificate_no}:").format(
        name=nurse.name, department=nurse.department, certificate_no=nurse.certificate_no
    )


def _due(window: Window, tongue: Tongue) -> str:
    text = {
        Phase.NOT_OPEN: tongue.translate(
            "renewal_texts",
            "Your registration is valid until {valid_until}. Its renewal can be applied for from {opens_on} on; "
            "the last legal day is {last_legal_day} ({article}).",
        ),
        Phase.LATE: tongue.translate(
            "renewal_texts",
            "Your registration is valid until {valid_until}. The last legal day for its renewal was "
            "{last_legal_day} ({article}): apply at once.",
        ),
    }.get(
        window.phase,
        tongue.translate(
            "renewal_texts",
            "Your registration is valid until {valid_until}. Apply for its renewal now, on {last_legal_day} "
            "at the latest ({article}).",
        ),
    )
    return text.format(
        valid_until=day_words(window.valid_until),
        opens_on=day_words(window.opens_on),
        last_legal_day=day_words(window.last_legal_day),
        article=ARTICLES[Business.RENEWAL],
    )


def _how_to_renew(desk: Desk, row: RenewalRow, tongue: Tongue) -> list[str]:
    nurse = row.file.nurse
    if nurse.registration_status is RegistrationStatus.SUSPENDED:
        return [
            tongue.translate(
                "renewal_texts", "Your practice is suspended; it is not renewed while that lasts ({article})."
            ).format(article=MEASURES)
        ]
    how = tongue.translate(
        "renewal_texts",
        "How: sign in to your own account of the electronic nurse registration and submit “{business}”. "
        "The hospital confirms it and sends it to the authority.",
    ).format(business=tongue.label("business", Business.RENEWAL))
    lines = [how, _papers(desk, Business.RENEWAL, tongue)]
    if nurse.account_state is not AccountState.ACTIVE:
        lines.insert(0, _no_account(nurse, tongue))
    if row.application:
        lines.insert(0, _came_back(row, row.application.shown, tongue))
    return lines


def _no_account(nurse: Nurse, tongue: Tongue) -> str:
    return tongue.translate(
        "renewal_texts",
        "First: your account is not active ({state}), and without it you can't apply. "
        "Ask the nursing department for it today.",
    ).format(state=tongue.label("account_state", nurse.account_state))


def _papers(desk: Desk, business: Business, tongue: Tongue) -> str:
    labels = [
        tongue.label("material", rule.kind) for rule in _parameters(desk).materials[business] if rule.when == "always"
    ]
    return tongue.translate("renewal_texts", "Papers: {papers}.").format(
        papers=tongue.translate("renewal_texts", ", ").join(labels)
    )


def _under_way(row: RenewalRow, tongue: Tongue) -> str:
    if row.application is None:
        return tongue.translate("renewal_texts", "The deregistration is filed here: {state}.").format(
            state=state_words(row, tongue)
        )
    shown = row.application.shown
    return tongue.translate("renewal_texts", "{business} of {day}, no. {receipt_no}: {state}.").format(
        business=tongue.label("business", shown.business),
        day=day_of(shown.submitted_at),
        receipt_no=shown.receipt_no,
        state=state_words(row, tongue),
    )


def _came_back(row: RenewalRow, application: Application, tongue: Tongue) -> str:
    returned = application.institution_state is InstitutionState.RETURNED
    return tongue.translate("renewal_texts", "{application} Reason: {reason}").format(
        application=_under_way(row, tongue),
        reason=application.institution_opinion if returned else application.authority_reason,
    )


def _deregistration(tongue: Tongue) -> str:
    return tongue.translate(
        "renewal_texts",
        "1. {business} ({article}): the hospital files it, on the ground “{ground}”.",
    ).format(
        business=tongue.label("business", Business.DEREGISTRATION),
        article=DEREGISTRATION_ARTICLE,
        ground=tongue.label("ground", DeregistrationGround.NOT_RENEWED),
    )


def _re_registration(desk: Desk, tongue: Tongue) -> list[str]:
    step = tongue.translate(
        "renewal_texts",
        "2. {business} ({article}): the nurse applies for it in her own account, once the first step is approved. "
        "After more than {years} years without practice, three months of clinical training come first.",
    ).format(
        business=tongue.label("business", Business.RE_REGISTRATION),
        article=MEASURES,
        years=_parameters(desk).interruption_years,
    )
    return [step, _papers(desk, Business.RE_REGISTRATION, tongue)]


def _deemed(renewal: Application, tongue: Tongue) -> str:
    return tongue.translate(
        "renewal_texts",
        "But: the renewal no. {receipt_no} went to the authority in time and is not decided. "
        "By law it counts as granted ({article}): ask the authority before anything is filed.",
    ).format(receipt_no=renewal.receipt_no, article=DEEMED_ARTICLE)


def _department(row: RenewalRow) -> str:
    return row.file.nurse.department


def _line(row: RenewalRow, tongue: Tongue) -> str:
    text = tongue.translate("renewal_texts", "{name}, certificate no. {certificate_no}, ended on {valid_until}")
    if counts_as_renewed(row):
        text = tongue.translate(
            "renewal_texts",
            "{name}, certificate no. {certificate_no}, ended on {valid_until}; renewal not decided, ask the authority",
        )
    nurse = row.file.nurse
    return text.format(
        name=nurse.name, certificate_no=nurse.certificate_no, valid_until=day_words(row.window.valid_until)
    )


def _parameters(desk: Desk) -> RuleParameters:
    return parameters_for(desk.reference, desk.institution.province, desk.today())
