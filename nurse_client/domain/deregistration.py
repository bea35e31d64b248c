"""注销申请: what the institution fills in to end a nurse's registration (manual, section 7)."""

from collections.abc import Sequence
from datetime import date, datetime

from nurse_client.domain.checks.leaving import NOTHING_TO_END
from nurse_client.domain.records import (
    Application,
    Business,
    DeregistrationDetails,
    DeregistrationGround,
    Filer,
    Material,
    MaterialKind,
    Nurse,
    RegistrationStatus,
)
from nurse_client.domain.reference import RuleParameters


def can_be_ended(nurse: Nurse) -> bool:
    """Whether there is a registration to end."""
    return nurse.registration_status not in NOTHING_TO_END


def likely_ground(nurse: Nurse, today: date) -> DeregistrationGround | None:
    """The ground that the register itself speaks for, or None where only the institution can know it."""
    if nurse.registration_status is RegistrationStatus.REVOKED:
        return DeregistrationGround.REVOKED
    has_ended = nurse.valid_until is not None and nurse.valid_until < today
    if nurse.registration_status is RegistrationStatus.EXPIRED or has_ended:
        return DeregistrationGround.NOT_RENEWED
    return None


def proofs_of(ground: DeregistrationGround, parameters: RuleParameters) -> list[MaterialKind]:
    """The papers that prove this ground, in the order of the parameters; none where the form alone is enough."""
    rules = parameters.materials.get(Business.DEREGISTRATION, [])
    return [MaterialKind(rule.kind) for rule in rules if rule.when == f"ground_{ground}"]


def evidence_words(papers: Sequence[str], others: str) -> str:
    """The papers that were presented and others, as they stand in the application."""
    return "、".join([*papers, *([others.strip()] if others.strip() else [])])


def drafted(nurse: Nurse, details: DeregistrationDetails, papers: Sequence[MaterialKind], at: datetime) -> Application:
    """The application as it stands on the desk before it is filed, for the rules to look at."""
    return Application(
        application_id="",
        version=0,
        updated_at=at,
        receipt_no="",
        business=Business.DEREGISTRATION,
        nurse_id=nurse.nurse_id,
        nurse=nurse,
        details=details,
        materials=[Material(kind=kind, present=True) for kind in papers],
        submitted_at=at,
        filed_by=Filer.INSTITUTION,
    )
