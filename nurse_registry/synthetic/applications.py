"""Applications of every kind in every pair of states, each with the nurse as it stands because of it."""

from datetime import timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from nurse_client.domain.calendar import add_years, china_date
from nurse_client.domain.records import (
    AccountState,
    Application,
    AuthorityState,
    Business,
    ChangeDetails,
    DeregistrationDetails,
    DeregistrationGround,
    Details,
    Filer,
    FirstRegistrationDetails,
    InstitutionState,
    Material,
    MaterialKind,
    MilitaryTransferDetails,
    Nurse,
    RegistrationStatus,
    RenewalDetails,
    ReRegistrationDetails,
)
from nurse_client.domain.reference import RuleParameters
from nurse_registry.synthetic.careers import VALIDITY_YEARS, NurseMaker, Workplace

PAIRS = (
    (InstitutionState.PENDING, AuthorityState.NOT_SENT),
    (InstitutionState.CONFIRMED, AuthorityState.PENDING),
    (InstitutionState.RETURNED, AuthorityState.NOT_SENT),
    (InstitutionState.CONFIRMED, AuthorityState.APPROVED),
    (InstitutionState.CONFIRMED, AuthorityState.REJECTED),
    (InstitutionState.CONFIRMED, AuthorityState.RETURNED),
)
"""The pairs of states that the state machine of an application can reach (contract)."""

DEREGISTERED = {
    "registration_status": RegistrationStatus.DEREGISTERED,
    "status_reason": DeregistrationGround.NOT_RENEWED.value,
}
"""What a deregistration for want of a renewal makes of a nurse; the registry keeps the ground as the reason."""

_RETURN_REASONS = ("请补充近五年继续教育证明。", "照片不清晰，请重新上传。", "工作科室填写有误，请核对后重新提交。")
AUTHORITY_REASONS = {
    AuthorityState.REJECTED: "经审查不符合《护士条例》规定的条件，不予许可。",
    AuthorityState.RETURNED: "材料不齐，请补正后重新上报。",
}
_OPINION = "同意"
_TO_CONFIRM = 3000  # minutes
_TO_DECIDE = 10000


class Place(Struct, frozen=True, kw_only=True):
    """What an application needs to know of the institution that confirms it."""

    workplace: Workplace
    elsewhere: Workplace
    parameters: RuleParameters
    authorities: dict[Business, str]


def filed(
    maker: NurseMaker,
    place: Place,
    business: Business,
    pair: tuple[InstitutionState, AuthorityState],
    *,
    nurse: Nurse | None = None,
    absent: frozenset[MaterialKind] = frozenset(),
    **details: Any,
) -> tuple[Nurse, Application]:
    """An application of that kind in those states, of a new nurse unless one is given, and the nurse as it stands now.

    ``absent`` are papers not handed in; ``details`` replace members of the details.
    """
    applicant = replace(nurse or _applicant(maker, place, business), account_state=AccountState.ACTIVE)
    application = replace(
        _application(maker, place, business, pair, applicant),
        details=replace(details_of(business, applicant, place.elsewhere.province), **details),
        materials=materials(place.parameters, business, absent),
    )
    return _afterwards(maker, place, application), application


def _applicant(maker: NurseMaker, place: Place, business: Business) -> Nurse:
    """A nurse who can file such an application."""
    days = maker.random.randrange(45, 85)
    soon = maker.today + timedelta(days=days)
    match business:
        case Business.FIRST_REGISTRATION:
            return maker.unregistered(place.workplace, health="good")
        case Business.CHANGE | Business.MILITARY_TRANSFER:
            return maker.registered(place.elsewhere, health="good")
        case Business.RENEWAL:
            return maker.registered(place.workplace, soon, health="good")
        case Business.DEREGISTRATION:
            return maker.registered(place.workplace, maker.today - timedelta(days=days))
    lapsed = maker.today - timedelta(days=days * 3)
    return maker.registered(place.workplace, lapsed, health="good", **DEREGISTERED)


def _application(
    maker: NurseMaker,
    place: Place,
    business: Business,
    pair: tuple[InstitutionState, AuthorityState],
    applicant: Nurse,
) -> Application:
    institution_state, authority_state = pair
    submitted = maker.instant(maker.today - timedelta(days=_age(maker, pair)))
    confirmed = (
        maker.after(submitted, minutes=_TO_CONFIRM) if institution_state is not InstitutionState.PENDING else None
    )
    is_decided = authority_state in (AuthorityState.APPROVED, *AUTHORITY_REASONS)
    decided = maker.after(confirmed or submitted, minutes=_TO_DECIDE) if is_decided else None
    sent = institution_state is InstitutionState.CONFIRMED
    opinions = {InstitutionState.CONFIRMED: _OPINION, InstitutionState.RETURNED: maker.random.choice(_RETURN_REASONS)}
    return Application(
        application_id=maker.new_id(submitted),
        version=1 + (confirmed is not None) + (decided is not None),
        updated_at=decided or confirmed or submitted,
        receipt_no=f"R{china_date(submitted):%Y%m%d}-{maker.next_receipt():06d}",
        business=business,
        nurse_id=applicant.nurse_id,
        nurse=applicant,
        details=details_of(business, applicant, place.elsewhere.province),
        submitted_at=submitted,
        filed_by=Filer.INSTITUTION if business is Business.DEREGISTRATION and sent else Filer.NURSE,
        institution_state=institution_state,
        institution_at=confirmed,
        institution_opinion=opinions.get(institution_state, ""),
        authority_id=place.authorities[business] if sent else None,
        authority_state=authority_state,
        authority_at=decided,
        authority_reason=AUTHORITY_REASONS.get(authority_state, ""),
    )


def _age(maker: NurseMaker, pair: tuple[InstitutionState, AuthorityState]) -> int:
    """How many days ago it was submitted."""
    return maker.random.randrange(0, 6) if pair in PAIRS[:2] else maker.random.randrange(8, 30)


def details_of(business: Business, nurse: Nurse, former_province: str) -> Details:
    """What the nurse writes in such an application."""
    match business:
        case Business.FIRST_REGISTRATION:
            return FirstRegistrationDetails(internship_months=10)
        case Business.CHANGE:
            return ChangeDetails(
                reason="工作调动",
                former_institution=nurse.institution_name,
                former_address=nurse.practice_place,
                former_province=former_province,
            )
        case Business.RENEWAL:
            return _renewal_details(nurse)
        case Business.DEREGISTRATION:
            return DeregistrationDetails(ground=DeregistrationGround.NOT_RENEWED)
        case Business.RE_REGISTRATION:
            return ReRegistrationDetails(
                reason="注册有效期届满未延续，现申请重新注册",
                former_certificate_no=nurse.certificate_no,
                first_registered_on=nurse.first_registered_on,
                former_valid_until=nurse.valid_until,
                last_practised_on=nurse.valid_until,
            )
    return MilitaryTransferDetails(direction="军队转地方", unit="某部医院", reason="转业到地方医疗机构工作")


def _renewal_details(nurse: Nurse) -> RenewalDetails:
    return RenewalDetails(
        practice_summary=f"在{nurse.department}从事临床护理工作，履行护士职责，无差错事故。",
        training_summary="每年完成继续教育学分 25 分以上，护理技术操作考核合格。",
        rewards_penalties="无",
    )


def materials(
    parameters: RuleParameters, business: Business, absent: frozenset[MaterialKind] = frozenset()
) -> list[Material]:
    """The papers that the business always needs, handed in but for the absent ones."""
    kinds = [MaterialKind(rule.kind) for rule in parameters.materials[business] if rule.when == "always"]
    return [Material(kind=kind, present=kind not in absent) for kind in dict.fromkeys(kinds)]


def _afterwards(maker: NurseMaker, place: Place, application: Application) -> Nurse:
    """The nurse when the application stands as it does: an approval has changed the registration."""
    nurse = application.nurse
    if application.authority_state is not AuthorityState.APPROVED:
        is_open = (application.institution_state, application.authority_state) in PAIRS[:2]
        moves = is_open and application.business in (Business.CHANGE, Business.MILITARY_TRANSFER)
        return replace(nurse, transfer_to=place.workplace.institution_name) if moves else nurse
    return replace(nurse, version=2, updated_at=application.authority_at, **_approved(maker, place, application))


def _approved(maker: NurseMaker, place: Place, application: Application) -> dict[str, Any]:
    nurse, day = application.nurse, china_date(application.authority_at or application.submitted_at)
    here = {
        "institution_name": place.workplace.institution_name,
        "practice_place": place.workplace.practice_place,
        "authority_id": application.authority_id,
    }
    anew = here | {
        "registered_on": day,
        "valid_until": add_years(day, VALIDITY_YEARS),
        "registration_status": RegistrationStatus.REGISTERED,
        "status_reason": "",
    }
    match application.business:
        case Business.FIRST_REGISTRATION:
            number = maker.certificate_no(day, place.workplace.province)
            return anew | {"first_registered_on": day, "certificate_no": number, "works_since": day.replace(day=1)}
        case Business.RE_REGISTRATION:
            return anew
        case Business.RENEWAL:
            return {"registered_on": day, "valid_until": add_years(nurse.valid_until or day, VALIDITY_YEARS)}
        case Business.DEREGISTRATION:
            return DEREGISTERED
    return here
