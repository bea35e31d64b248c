"""Papers of the synthetic nurse, ready to be printed."""

from collections.abc import Collection
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec

from nurse_client import resources
from nurse_client.documents.forms import FormContext, Paper, paper, profile_for, profile_of
from nurse_client.documents.must_not_practise import SheetContext, must_not_practise
from nurse_client.documents.slips import ActivationSlip, activation_slips
from nurse_client.domain.codes import CodeTables
from nurse_client.domain.records import (
    Business,
    ChangeDetails,
    DeregistrationDetails,
    DeregistrationGround,
    Details,
    FirstRegistrationDetails,
    MilitaryTransferDetails,
    Nurse,
    RenewalDetails,
    ReRegistrationDetails,
)
from nurse_client.domain.reference import CodeTable, FormProfile
from tests.support.records import INSTITUTION, application, nurse

PHOTO = (Path(__file__).parents[2] / "nurse_registry/data/portraits/portrait-1.jpg").read_bytes()
"""A drawn portrait of 354 x 472 dots."""

PRINTED_AT = datetime(2026, 11, 23, 1, 2, tzinfo=UTC)
"""9:02 in China."""

_REFERENCE = resources.path("reference")
LABELS = CodeTables(msgspec.json.decode((_REFERENCE / "code_tables.json").read_bytes(), type=list[CodeTable]))
PROFILES = msgspec.json.decode((_REFERENCE / "form_profiles.json").read_bytes(), type=list[FormProfile])


def form_context(**changes: Any) -> FormContext:
    """What the renewal form is made from; ``changes`` are members of FormContext."""
    renewal = application()
    members: dict[str, Any] = {
        "application": renewal,
        "nurse": renewal.nurse,
        "institution": INSTITUTION,
        "profile": profile_for("renewal", None, PROFILES),
        "labels": LABELS,
        "printed_at": PRINTED_AT,
    }
    return FormContext(**members | changes)


def renewal_paper(of: Nurse | None = None, details: RenewalDetails | None = None, **changes: Any) -> Paper:
    """The form of a nurse with these details of her renewal."""
    of = of or nurse()
    renewal = application(nurse=of, **({"details": details} if details else {}))
    return paper(form_context(**{"application": renewal, "nurse": of} | changes))


def activation_paper(*of: Nurse, code: str = "K7M2Q-9XWPT") -> Paper:
    """The slips of these nurses, valid until 2026-12-23."""
    slips = [ActivationSlip(nurse=one, code=code, expires_on=date(2026, 12, 23)) for one in of]
    return activation_slips(slips, INSTITUTION, PRINTED_AT)


def bans(*of: Nurse, undecided: Collection[str] = ()) -> list[Paper]:
    """The 不得执业 sheets of these nurses on 2026-11-23."""
    return must_not_practise(
        of, SheetContext(institution=INSTITUTION, labels=LABELS, undecided=undecided, printed_at=PRINTED_AT)
    )


EVERY_DETAILS: dict[Business, Details] = {
    Business.FIRST_REGISTRATION: FirstRegistrationDetails(),
    Business.RE_REGISTRATION: ReRegistrationDetails(
        reason="有效期届满未延续",
        former_certificate_no="200911000007",
        first_registered_on=date(2009, 3, 1),
        former_valid_until=date(2024, 2, 29),
    ),
    Business.MILITARY_TRANSFER: MilitaryTransferDetails(direction="in", unit="练习部队医院", reason="转业"),
    Business.RENEWAL: RenewalDetails(practice_summary="未中断执业"),
    Business.CHANGE: ChangeDetails(
        reason="工作调动",
        former_institution="练习市第二人民医院",
        former_institution_licence_no="PDY20002X11011511A2002",
        former_address="练习市练习区示范路2号",
        former_authority="练习市卫生健康委员会",
        former_province="34",
    ),
    Business.DEREGISTRATION: DeregistrationDetails(
        ground=DeregistrationGround.OTHER, explanation="长期出国", evidence="离职证明"
    ),
}
"""The details of an application of every kind of business."""


def form_of(details: Details, of: Nurse | None = None, **changes: Any) -> Paper:
    """The form of an application with these details."""
    of = of or nurse()
    business = Business(details.__struct_config__.tag)
    profile = profile_of(business, None, PROFILES)
    made = application(business=business, nurse=of, details=details)
    return paper(form_context(**{"application": made, "nurse": of, "profile": profile} | changes))
