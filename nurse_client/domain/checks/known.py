"""What the checks share: the articles that they cite, and what is known of an application.

Articles are those of the 护士条例 of 2020 and the 行政许可法 of 2019. The 护士执业注册管理办法 is cited without
numbers: its version of 2021 numbers them otherwise than that of 2008.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from nurse_client.domain.calendar import add_years, china_date
from nurse_client.domain.finding import Circumstances, Finding
from nurse_client.domain.records import Application, Business, InstitutionState, RegistrationStatus
from nurse_client.domain.reference import MaterialRule
from nurse_client.domain.renewal import Window, window

Check = Callable[[Application, Circumstances], Iterator[Finding]]

CONDITIONS_ARTICLE = "护士条例 第7条"
DUTY_ARTICLE = "护士条例 第21条"
"""An institution lets nobody practise whose registration has ended."""
DEEMED_ARTICLE = "行政许可法 第50条"
"""A renewal applied for in time and not decided before the end counts as granted."""
BAN_ARTICLE = "护士条例 第32条"
DEREGISTRATION_ARTICLE = "行政许可法 第70条"
MEASURES = "护士执业注册管理办法"
ID_STANDARD = "GB 11643"

ARTICLES = {
    Business.FIRST_REGISTRATION: "护士条例 第8条",
    Business.CHANGE: "护士条例 第9条",
    Business.RENEWAL: "护士条例 第10条",
    Business.DEREGISTRATION: DEREGISTRATION_ARTICLE,
    Business.RE_REGISTRATION: MEASURES,
    Business.MILITARY_TRANSFER: "",
}
"""The article on each business as a whole; nothing is sourced for the military transfer."""


def known(application: Application, circumstances: Circumstances, member: str) -> Any:
    """A member as registered, or as declared where the register does not have it."""
    return getattr(circumstances.nurse, member, None) or getattr(application.nurse, member)


def status(circumstances: Circumstances) -> RegistrationStatus | None:
    """The standing of the registration, or None where the register does not know the nurse."""
    return circumstances.nurse.registration_status if circumstances.nurse else None


def applied_on(application: Application) -> date:
    """The day the nurse applied, from which the law counts back."""
    return china_date(application.submitted_at)


def sent_on(application: Application, circumstances: Circumstances) -> date:
    """The day the application goes to the authority: the day it was confirmed, or else today."""
    confirmed = application.institution_state is InstitutionState.CONFIRMED and application.institution_at
    return china_date(confirmed) if confirmed else circumstances.today


def renewal_window(application: Application, circumstances: Circumstances) -> Window | None:
    """The renewal window on the day of sending, or None where the end of the registration is not known."""
    valid_until = known(application, circumstances, "valid_until")
    return valid_until and window(valid_until, sent_on(application, circumstances), circumstances.parameters)


def is_exam_overdue(application: Application, circumstances: Circumstances) -> bool:
    """Whether the examination was passed too long before the application to register without training."""
    passed_on = known(application, circumstances, "exam_passed_on")
    years = circumstances.parameters.exam_valid_years
    return passed_on is not None and applied_on(application) > add_years(passed_on, years)


def is_interrupted(application: Application, circumstances: Circumstances) -> bool:
    """Whether the nurse has not practised for so long that training is needed."""
    last = getattr(application.details, "last_practised_on", None)
    return last is not None and applied_on(application) > add_years(last, circumstances.parameters.interruption_years)


def _applies(rule: MaterialRule, application: Application, circumstances: Circumstances) -> bool:
    """Whether the condition of a material rule holds. One that this program does not know is taken to hold."""
    match rule.when:
        case "exam_overdue":
            return is_exam_overdue(application, circumstances)
        case "interrupted":
            return is_interrupted(application, circumstances)
    if rule.when.startswith("ground_"):
        return rule.when == f"ground_{getattr(application.details, 'ground', '')}"
    return True


def needed_materials(application: Application, circumstances: Circumstances) -> list[MaterialRule]:
    """The papers that the business needs in this case."""
    rules = circumstances.parameters.materials.get(application.business, [])
    return [rule for rule in rules if _applies(rule, application, circumstances)]


def missing_materials(application: Application, circumstances: Circumstances) -> list[MaterialRule]:
    """The needed papers that are not there."""
    present = {material.kind for material in application.materials if material.present}
    return [rule for rule in needed_materials(application, circumstances) if rule.kind not in present]
