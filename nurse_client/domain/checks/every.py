"""What is checked for every business, or for most."""

from collections.abc import Iterator

from nurse_client.domain import identity
from nurse_client.domain.checks.known import (
    ARTICLES,
    CONDITIONS_ARTICLE,
    ID_STANDARD,
    MEASURES,
    known,
    missing_materials,
    sent_on,
)
from nurse_client.domain.finding import Circumstances, Finding, Level
from nurse_client.domain.records import Application
from nurse_client.domain.texts import QT_TRANSLATE_NOOP

COMPARED = (
    "name",
    "sex",
    "ethnic_group",
    "nationality",
    "birth_date",
    "id_kind",
    "id_number",
    "phone",
    "health",
    "education",
    "degree",
    "school",
    "major",
    "study_length",
    "graduated_on",
    "exam_passed_on",
    "exam_certificate_no",
    "works_since",
    "certificate_no",
    "department",
    "work_category",
    "technical_title",
    "post",
    "employment",
)
"""The members in which what was declared is compared with what is registered."""


def authority_unset(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """An application goes to the authority that is set for its business."""
    if circumstances.authority_id is None:
        yield Finding(
            rule="authority_unset",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP("rules", "No authority is set for {business}. Set one first."),
            article=ARTICLES[application.business],
            facts={"business": application.business},
        )


def other_application_open(_: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """The register takes one application of a nurse at a time."""
    if circumstances.open_applications:
        yield Finding(
            rule="other_application_open",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP("rules", "The nurse has {count} other open application(s). One is taken at a time."),
            facts={"count": str(circumstances.open_applications)},
        )


def id_number_invalid(application: Application, _: Circumstances) -> Iterator[Finding]:
    """A resident ID number has a birth date and a check digit."""
    nurse = application.nurse
    if nurse.id_kind in identity.RESIDENT_KINDS and not identity.is_valid(nurse.id_number):
        yield Finding(
            rule="id_number_invalid",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP("rules", "The ID number {id_number} is not a valid one. Compare it with the card."),
            article=ID_STANDARD,
            facts={"id_number": identity.masked(nurse.id_number)},
        )


def birth_date_differs(application: Application, _: Circumstances) -> Iterator[Finding]:
    """The birth date is the one in the ID number."""
    nurse = application.nurse
    stated = identity.birth_date(nurse.id_number) if nurse.id_kind in identity.RESIDENT_KINDS else None
    if stated and nurse.birth_date and stated != nurse.birth_date:
        yield Finding(
            rule="birth_date_differs",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP("rules", "The birth date is {birth_date}, but the ID number says {stated}."),
            article=ID_STANDARD,
            facts={"birth_date": str(nurse.birth_date), "stated": str(stated)},
        )


def sex_differs(application: Application, _: Circumstances) -> Iterator[Finding]:
    """The sex is the one in the ID number."""
    nurse = application.nurse
    stated = identity.sex(nurse.id_number) if nurse.id_kind in identity.RESIDENT_KINDS else "0"
    if {stated, nurse.sex} == {"1", "2"}:
        yield Finding(
            rule="sex_differs",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP("rules", "The sex is given as {sex}, but the ID number says otherwise."),
            article=ID_STANDARD,
            facts={"sex": nurse.sex},
        )


def member_differs(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """What was declared is what is registered, or the difference is seen before it is confirmed."""
    if circumstances.nurse is None:
        return
    for member in COMPARED:
        registered, declared = getattr(circumstances.nurse, member), getattr(application.nurse, member)
        if registered != declared:
            yield Finding(
                rule="member_differs",
                level=Level.INFO,
                text=QT_TRANSLATE_NOOP("rules", "{member}: registered “{registered}”, declared “{declared}”."),
                facts={
                    "member": member,
                    "registered": _shown(member, registered),
                    "declared": _shown(member, declared),
                },
            )


def certificate_no_unusual(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """A certificate number is usually year, province and six digits; those from before 2008 are not."""
    number = known(application, circumstances, "certificate_no")
    if not identity.is_usual_certificate_no(number or ""):
        yield Finding(
            rule="certificate_no_unusual",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP(
                "rules", "The certificate number “{number}” is not of the usual form. Compare it with the certificate."
            ),
            facts={"number": number or ""},
        )


def material_missing(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """The papers that the business needs are there."""
    for rule in missing_materials(application, circumstances):
        yield Finding(
            rule="material_missing",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP("rules", "Missing paper: {material}."),
            article=MEASURES,
            facts={"material": rule.kind},
        )


def health_missing(application: Application, _: Circumstances) -> Iterator[Finding]:
    """The health of the nurse is stated."""
    if not application.nurse.health:
        yield Finding(
            rule="health_missing",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP("rules", "The state of health is not given."),
            article=CONDITIONS_ARTICLE,
        )


def health_chronic(application: Application, _: Circumstances) -> Iterator[Finding]:
    """A chronic illness does not exclude a nurse, but the health standard has to be met."""
    if application.nurse.health == "chronic":
        yield Finding(
            rule="health_chronic",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP("rules", "A chronic illness is declared. See that the health standard is met."),
            article=CONDITIONS_ARTICLE,
        )


def decision_due(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """The authority has a number of working days for its decision."""
    days = circumstances.parameters.decision_working_days.get(application.business)
    if days is None:
        return
    due = circumstances.workdays.add(sent_on(application, circumstances), days)
    text = (
        QT_TRANSLATE_NOOP("rules", "The authority decides within {days} working days, by {due}.")
        if due
        else QT_TRANSLATE_NOOP("rules", "The authority decides within {days} working days.")
    )
    yield Finding(
        rule="decision_due",
        level=Level.INFO,
        text=text,
        article=ARTICLES[application.business],
        facts={"days": str(days)} | ({"due": str(due)} if due else {}),
    )


def _shown(member: str, value: object) -> str:
    """A value that may be read aloud: ID and phone numbers masked, nothing for what is not there."""
    match member:
        case "id_number":
            return identity.masked(str(value))
        case "phone":
            return identity.masked_phone(str(value))
    return "" if value is None else str(value)
