"""What is checked before a nurse is registered, for the first time or anew."""

from collections.abc import Iterator

from nurse_client.domain.calendar import add_years
from nurse_client.domain.checks.known import (
    BAN_ARTICLE,
    CONDITIONS_ARTICLE,
    DEREGISTRATION_ARTICLE,
    MEASURES,
    applied_on,
    is_exam_overdue,
    is_interrupted,
    known,
    status,
)
from nurse_client.domain.finding import Circumstances, Finding, Level
from nurse_client.domain.records import Application, FirstRegistrationDetails, RegistrationStatus, ReRegistrationDetails
from nurse_client.domain.texts import QT_TRANSLATE_NOOP


def registered_already(_: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """Who is registered can't be registered once more."""
    if status(circumstances) in {RegistrationStatus.REGISTERED, RegistrationStatus.SUSPENDED}:
        yield Finding(
            rule="registered_already",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP("rules", "The nurse is registered already ({registration_status})."),
            article=MEASURES,
            facts={"registration_status": str(status(circumstances))},
        )


def registered_before(_: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """Who was registered before registers anew, under the conditions for that."""
    ended = {RegistrationStatus.EXPIRED, RegistrationStatus.DEREGISTERED, RegistrationStatus.REVOKED}
    if status(circumstances) in ended:
        yield Finding(
            rule="registered_before",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP(
                "rules", "The nurse was registered before ({registration_status}): re-registration is needed."
            ),
            article=MEASURES,
            facts={"registration_status": str(status(circumstances))},
        )


def exam_date_missing(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """A nurse has passed the national examination, on a day that matters."""
    if known(application, circumstances, "exam_passed_on") is None:
        yield Finding(
            rule="exam_date_missing",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP("rules", "The day of the passed examination is not given."),
            article=CONDITIONS_ARTICLE,
        )


def exam_overdue(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """More than three years after the examination, three months of clinical training come first."""
    details = application.details
    if not isinstance(details, FirstRegistrationDetails) or details.training_completed:
        return
    if is_exam_overdue(application, circumstances):
        yield Finding(
            rule="exam_overdue",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP(
                "rules",
                "The examination was passed on {exam_passed_on}, more than {years} years before the application. "
                "Three months of clinical training and its assessment are needed first.",
            ),
            article=CONDITIONS_ARTICLE,
            facts={
                "exam_passed_on": str(known(application, circumstances, "exam_passed_on")),
                "years": str(circumstances.parameters.exam_valid_years),
            },
        )


def internship_missing(application: Application, _: Circumstances) -> Iterator[Finding]:
    """The length of the clinical internship is stated."""
    details = application.details
    if isinstance(details, FirstRegistrationDetails) and details.internship_months is None:
        yield Finding(
            rule="internship_missing",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP("rules", "The length of the clinical internship is not given."),
            article=CONDITIONS_ARTICLE,
        )


def internship_short(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """The clinical internship was long enough."""
    details, needed = application.details, circumstances.parameters.internship_months
    if not isinstance(details, FirstRegistrationDetails) or details.internship_months is None:
        return
    if details.internship_months < needed:
        yield Finding(
            rule="internship_short",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP(
                "rules", "The clinical internship took {months} months; at least {needed} are needed."
            ),
            article=CONDITIONS_ARTICLE,
            facts={"months": str(details.internship_months), "needed": str(needed)},
        )


def not_deregistered(_: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """A lapsed registration is deregistered before the nurse registers anew."""
    if status(circumstances) is RegistrationStatus.EXPIRED:
        yield Finding(
            rule="not_deregistered",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP("rules", "The lapsed registration is not deregistered yet. File that first."),
            article=DEREGISTRATION_ARTICLE,
        )


def revocation_date_missing(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """After a revocation, its day decides when the nurse may register anew."""
    details = application.details
    if not isinstance(details, ReRegistrationDetails) or details.revoked_on is not None:
        return
    if status(circumstances) is RegistrationStatus.REVOKED:
        yield Finding(
            rule="revocation_date_missing",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP("rules", "The certificate was revoked; the day of the revocation is not given."),
            article=BAN_ARTICLE,
        )


def revocation_ban(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """For two years after a revocation no registration is possible."""
    details, years = application.details, circumstances.parameters.revocation_ban_years
    if not isinstance(details, ReRegistrationDetails) or details.revoked_on is None:
        return
    ends_on = add_years(details.revoked_on, years)
    if applied_on(application) < ends_on:
        yield Finding(
            rule="revocation_ban",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP(
                "rules",
                "The certificate was revoked on {revoked_on}. "
                "For {years} years, until {ends_on}, no registration is possible.",
            ),
            article=BAN_ARTICLE,
            facts={"revoked_on": str(details.revoked_on), "years": str(years), "ends_on": str(ends_on)},
        )


def last_practice_missing(application: Application, _: Circumstances) -> Iterator[Finding]:
    """The last day of practice decides whether training is needed."""
    details = application.details
    if isinstance(details, ReRegistrationDetails) and details.last_practised_on is None:
        yield Finding(
            rule="last_practice_missing",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP("rules", "The last day of practice is not given."),
            article=MEASURES,
        )


def interrupted(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """After more than three years without practice, three months of clinical training come first."""
    details = application.details
    if not isinstance(details, ReRegistrationDetails) or details.training_completed:
        return
    if is_interrupted(application, circumstances):
        yield Finding(
            rule="interrupted",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP(
                "rules",
                "The nurse last practised on {last_practised_on}, more than {years} years before the application. "
                "Three months of clinical training and its assessment are needed first.",
            ),
            article=MEASURES,
            facts={
                "last_practised_on": str(details.last_practised_on),
                "years": str(circumstances.parameters.interruption_years),
            },
        )
