"""What is checked before a registration is ended."""

from collections.abc import Iterator

from nurse_client.domain.checks.known import DEREGISTRATION_ARTICLE, known, missing_materials, sent_on, status
from nurse_client.domain.finding import Circumstances, Finding, Level
from nurse_client.domain.records import Application, DeregistrationDetails, DeregistrationGround, RegistrationStatus
from nurse_client.domain.texts import QT_TRANSLATE_NOOP

NOTHING_TO_END = frozenset({RegistrationStatus.DEREGISTERED, RegistrationStatus.UNREGISTERED})
"""Where no registration stands that could be ended."""


def deregistered_already(_: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """There is a registration to end."""
    if status(circumstances) in NOTHING_TO_END:
        yield Finding(
            rule="deregistered_already",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP("rules", "The nurse has no registration to end ({registration_status})."),
            article=DEREGISTRATION_ARTICLE,
            facts={"registration_status": str(status(circumstances))},
        )


def explanation_missing(application: Application, _: Circumstances) -> Iterator[Finding]:
    """The ground “other” is explained."""
    details = application.details
    if not isinstance(details, DeregistrationDetails):
        return
    if details.ground is DeregistrationGround.OTHER and not details.explanation.strip():
        yield Finding(
            rule="explanation_missing",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP("rules", "The ground “{ground}” needs an explanation."),
            facts={"ground": details.ground},
        )


def not_lapsed(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """A registration that still runs has not lapsed without renewal."""
    details = application.details
    valid_until = known(application, circumstances, "valid_until")
    if not isinstance(details, DeregistrationDetails) or valid_until is None:
        return
    if details.ground is DeregistrationGround.NOT_RENEWED and valid_until >= sent_on(application, circumstances):
        yield Finding(
            rule="not_lapsed",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP("rules", "The registration still runs, until {valid_until}: it has not lapsed."),
            article=DEREGISTRATION_ARTICLE,
            facts={"valid_until": str(valid_until)},
        )


def revoked_otherwise(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """A certificate that was revoked is the ground itself; only a death or an incapacity may stand beside it."""
    details, beside = application.details, {DeregistrationGround.DEATH, DeregistrationGround.INCAPACITY}
    if not isinstance(details, DeregistrationDetails) or details.ground in {DeregistrationGround.REVOKED, *beside}:
        return
    if status(circumstances) is RegistrationStatus.REVOKED:
        yield Finding(
            rule="revoked_otherwise",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP("rules", "The certificate was revoked: “{ground}” is hardly the ground."),
            article=DEREGISTRATION_ARTICLE,
            facts={"ground": details.ground},
        )


def revocation_unknown(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """The register may not know of a revocation yet: the penalty decision then proves it."""
    details = application.details
    if not isinstance(details, DeregistrationDetails) or details.ground is not DeregistrationGround.REVOKED:
        return
    if circumstances.nurse and status(circumstances) is not RegistrationStatus.REVOKED:
        yield Finding(
            rule="revocation_unknown",
            level=Level.INFO,
            text=QT_TRANSLATE_NOOP(
                "rules",
                "The register knows of no revocation ({registration_status}): the penalty decision has to prove it.",
            ),
            article=DEREGISTRATION_ARTICLE,
            facts={"registration_status": str(status(circumstances))},
        )


def evidence_missing(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """The ground is proved by the papers that it needs, handed in or named as evidence."""
    details = application.details
    if not isinstance(details, DeregistrationDetails) or details.evidence.strip():
        return
    for rule in missing_materials(application, circumstances):
        if rule.when != "always":
            yield Finding(
                rule="evidence_missing",
                level=Level.WARNING,
                text=QT_TRANSLATE_NOOP("rules", "The ground “{ground}” is proved by: {material}. Name the evidence."),
                facts={"ground": details.ground, "material": rule.kind},
            )
