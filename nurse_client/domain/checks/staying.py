"""What is checked before a registration is renewed or moves to another institution."""

from collections.abc import Iterator

from nurse_client.domain.checks.known import ARTICLES, MEASURES, known, renewal_window, status
from nurse_client.domain.finding import Circumstances, Finding, Level
from nurse_client.domain.records import Application, Business, ChangeDetails, RegistrationStatus, RenewalDetails
from nurse_client.domain.renewal import Phase
from nurse_client.domain.texts import QT_TRANSLATE_NOOP


def not_registered(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """Only a registration that stands can be renewed or changed. That a renewal comes too late is said by its dates."""
    ended = {RegistrationStatus.DEREGISTERED, RegistrationStatus.REVOKED, RegistrationStatus.UNREGISTERED}
    if application.business is not Business.RENEWAL:
        ended.add(RegistrationStatus.EXPIRED)
    if status(circumstances) in ended:
        yield Finding(
            rule="not_registered",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP("rules", "The nurse has no registration to go on from ({registration_status})."),
            article=ARTICLES[application.business],
            facts={"registration_status": str(status(circumstances))},
        )


def validity_unknown(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """The last day of the registration is known."""
    if renewal_window(application, circumstances) is None:
        yield Finding(
            rule="validity_unknown",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP("rules", "The last day of the registration is not known."),
            article=ARTICLES[Business.RENEWAL],
        )


def renewal_not_open(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """A renewal opens some months before the end."""
    seen = renewal_window(application, circumstances)
    if seen and seen.phase is Phase.NOT_OPEN:
        yield Finding(
            rule="renewal_not_open",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP("rules", "The registration ends on {valid_until}; its renewal opens on {opens_on}."),
            article=ARTICLES[Business.RENEWAL],
            facts={"valid_until": str(seen.valid_until), "opens_on": str(seen.opens_on)},
        )


def renewal_late(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """A renewal is due thirty days before the end. The law is silent on one that comes later, but before it."""
    seen = renewal_window(application, circumstances)
    if seen and seen.phase is Phase.LATE:
        yield Finding(
            rule="renewal_late",
            level=Level.WARNING,
            text=QT_TRANSLATE_NOOP(
                "rules",
                "The renewal was due by {last_legal_day}; the registration ends on {valid_until}. Send it at once.",
            ),
            article=ARTICLES[Business.RENEWAL],
            facts={"last_legal_day": str(seen.last_legal_day), "valid_until": str(seen.valid_until)},
        )


def registration_expired(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """What has ended can't be renewed."""
    seen = renewal_window(application, circumstances)
    if seen and seen.phase is Phase.EXPIRED:
        yield Finding(
            rule="registration_expired",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP(
                "rules",
                "The registration ended on {valid_until} and can't be renewed. "
                "File its deregistration; then the nurse applies for re-registration.",
            ),
            article=MEASURES,
            facts={"valid_until": str(seen.valid_until)},
        )


def suspended(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """A nurse who serves a suspension is not renewed."""
    declared = isinstance(application.details, RenewalDetails) and application.details.under_suspension
    if declared or status(circumstances) is RegistrationStatus.SUSPENDED:
        yield Finding(
            rule="suspended",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP("rules", "The nurse serves a suspension of practice."),
            article=MEASURES,
        )


def same_institution(application: Application, circumstances: Circumstances) -> Iterator[Finding]:
    """A change leads to another institution."""
    details = application.details
    receiving = known(application, circumstances, "transfer_to")
    if isinstance(details, ChangeDetails) and receiving and details.former_institution == receiving:
        yield Finding(
            rule="same_institution",
            level=Level.BLOCKING,
            text=QT_TRANSLATE_NOOP("rules", "The nurse is registered at {institution} already: nothing changes."),
            article=ARTICLES[Business.CHANGE],
            facts={"institution": receiving},
        )
