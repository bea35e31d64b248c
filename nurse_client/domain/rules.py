"""What the law and the register ask of an application.

One definition: the client explains with it and the registry refuses with it.
"""

from collections.abc import Iterable

from nurse_client.domain.checks import entering, every, leaving, staying
from nurse_client.domain.checks.known import Check
from nurse_client.domain.finding import Circumstances, Finding, Level, labelled
from nurse_client.domain.records import Application, AuthorityState, Business

__all__ = ["CHECKS", "Circumstances", "Finding", "Level", "findings", "is_blocked", "labelled"]

_ALWAYS: tuple[Check, ...] = (
    every.authority_unset,
    every.other_application_open,
    every.id_number_invalid,
    every.birth_date_differs,
    every.sex_differs,
    every.member_differs,
)
_HEALTH: tuple[Check, ...] = (every.health_missing, every.health_chronic)

CHECKS: dict[Business, tuple[Check, ...]] = {
    Business.FIRST_REGISTRATION: (
        *_ALWAYS,
        *_HEALTH,
        entering.registered_already,
        entering.registered_before,
        entering.exam_date_missing,
        entering.exam_overdue,
        entering.internship_missing,
        entering.internship_short,
        every.material_missing,
        every.decision_due,
    ),
    Business.CHANGE: (
        *_ALWAYS,
        staying.not_registered,
        staying.same_institution,
        every.certificate_no_unusual,
        every.material_missing,
        every.decision_due,
    ),
    Business.RENEWAL: (
        *_ALWAYS,
        *_HEALTH,
        staying.not_registered,
        staying.validity_unknown,
        staying.renewal_not_open,
        staying.renewal_late,
        staying.registration_expired,
        staying.suspended,
        every.certificate_no_unusual,
        every.material_missing,
        every.decision_due,
    ),
    Business.DEREGISTRATION: (
        *_ALWAYS,
        leaving.deregistered_already,
        leaving.explanation_missing,
        leaving.not_lapsed,
        leaving.revoked_otherwise,
        leaving.revocation_unknown,
        leaving.evidence_missing,
    ),
    Business.RE_REGISTRATION: (
        *_ALWAYS,
        *_HEALTH,
        entering.registered_already,
        entering.not_deregistered,
        entering.revocation_date_missing,
        entering.revocation_ban,
        entering.last_practice_missing,
        entering.interrupted,
        every.certificate_no_unusual,
        every.material_missing,
        every.decision_due,
    ),
    Business.MILITARY_TRANSFER: (*_ALWAYS, every.certificate_no_unusual, every.material_missing),
}
"""What is checked for each business, in the order in which it is shown."""

_ORDER = list(Level)


def findings(application: Application, circumstances: Circumstances) -> list[Finding]:
    """What the rules say of the application, blocking ones first; nothing once the authority has decided it."""
    if application.authority_state in {AuthorityState.APPROVED, AuthorityState.REJECTED}:
        return []
    found = [finding for check in CHECKS[application.business] for finding in check(application, circumstances)]
    return sorted(found, key=lambda finding: _ORDER.index(finding.level))


def is_blocked(found: Iterable[Finding]) -> bool:
    """Whether the application can't be confirmed."""
    return any(finding.level is Level.BLOCKING for finding in found)
