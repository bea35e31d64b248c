"""Each rule in one case where it speaks and in a near one where it does not."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from string import Formatter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from nurse_client.domain.calendar import Workdays
from nurse_client.domain.records import (
    Application,
    AuthorityState,
    Business,
    ChangeDetails,
    DeregistrationDetails,
    DeregistrationGround,
    Details,
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
from nurse_client.domain.reference import parameters_for
from nurse_client.domain.rules import CHECKS, Circumstances, Finding, Level, findings, is_blocked, labelled
from tests.domain import bundled
from tests.support.records import application, nurse

TODAY = date(2026, 11, 23)
PARAMETERS = parameters_for(bundled.reference(), "34", TODAY)
WORKDAYS = Workdays(bundled.reference().workdays)
Status = RegistrationStatus

DETAILS: dict[Business, Details] = {
    Business.FIRST_REGISTRATION: FirstRegistrationDetails(internship_months=8),
    Business.CHANGE: ChangeDetails(reason="工作调动", former_institution="练习市第二人民医院"),
    Business.RENEWAL: RenewalDetails(),
    Business.DEREGISTRATION: DeregistrationDetails(ground=DeregistrationGround.DEATH, evidence="死亡证明"),
    Business.RE_REGISTRATION: ReRegistrationDetails(reason="重新执业", last_practised_on=date(2026, 1, 15)),
    Business.MILITARY_TRANSFER: MilitaryTransferDetails(direction="军队转地方"),
}
STATUS = {
    Business.FIRST_REGISTRATION: Status.UNREGISTERED,
    Business.RE_REGISTRATION: Status.DEREGISTERED,
}


@dataclass(frozen=True)
class Case:
    """An application in which all is well, but for what is given."""

    business: Business
    declared: dict[str, Any] = field(default_factory=dict)
    registered: dict[str, Any] | None = field(default_factory=dict)
    details: dict[str, Any] = field(default_factory=dict)
    application: dict[str, Any] = field(default_factory=dict)
    circumstances: dict[str, Any] = field(default_factory=dict)

    def sound(self) -> Nurse:
        return nurse(
            health="good",
            exam_passed_on=date(2025, 5, 20),
            registration_status=STATUS.get(self.business, Status.REGISTERED),
        )

    def made(self) -> tuple[Application, Circumstances]:
        papers = {rule.kind for rule in PARAMETERS.materials[self.business] if rule.when == "always"}
        members = {
            "business": self.business,
            "nurse": replace(self.sound(), **self.declared),
            "details": replace(DETAILS[self.business], **self.details),
            "materials": [Material(kind=MaterialKind(kind), present=True) for kind in sorted(papers)],
        }
        known = {
            "today": TODAY,
            "parameters": PARAMETERS,
            "workdays": WORKDAYS,
            "authority_id": "a-1",
            "nurse": None if self.registered is None else replace(self.sound(), **self.registered),
        }
        return application(**members | self.application), Circumstances(**known | self.circumstances)

    def found(self) -> list[Finding]:
        return findings(*self.made())


FIRST, CHANGE, RENEWAL, DEREGISTRATION, RE_REGISTRATION, MILITARY = Business
NO_PAPERS = {"materials": []}

CASES: dict[str, tuple[Level, Case, Case]] = {
    "authority_unset": (Level.BLOCKING, Case(MILITARY, circumstances={"authority_id": None}), Case(MILITARY)),
    "other_application_open": (Level.BLOCKING, Case(CHANGE, circumstances={"open_applications": 1}), Case(CHANGE)),
    "id_number_invalid": (
        Level.WARNING,
        Case(CHANGE, declared={"id_number": "110115198805120028"}),
        Case(CHANGE, declared={"id_number": "E12345678", "id_kind": "03"}),
    ),
    "birth_date_differs": (
        Level.WARNING,
        Case(RENEWAL, declared={"birth_date": date(1988, 5, 13)}),
        Case(RENEWAL, declared={"birth_date": None}),
    ),
    "sex_differs": (Level.WARNING, Case(RENEWAL, declared={"sex": "1"}), Case(RENEWAL, declared={"sex": "9"})),
    "member_differs": (
        Level.INFO,
        Case(RENEWAL, declared={"technical_title": "254"}),
        Case(RENEWAL, declared={"technical_title": "254"}, registered=None),
    ),
    "certificate_no_unusual": (
        Level.WARNING,
        Case(RENEWAL, registered={"certificate_no": "皖2003-1234"}),
        Case(FIRST, declared={"certificate_no": ""}),
    ),
    "material_missing": (
        Level.WARNING,
        Case(CHANGE, application={"materials": [Material(kind=MaterialKind.FORM, present=False)]}),
        Case(DEREGISTRATION, application=NO_PAPERS),
    ),
    "health_missing": (Level.WARNING, Case(RENEWAL, declared={"health": ""}), Case(CHANGE, declared={"health": ""})),
    "health_chronic": (
        Level.WARNING,
        Case(FIRST, declared={"health": "chronic"}),
        Case(FIRST, declared={"health": "fair"}),
    ),
    "decision_due": (Level.INFO, Case(CHANGE), Case(DEREGISTRATION)),
    "registered_already": (
        Level.BLOCKING,
        Case(FIRST, registered={"registration_status": Status.SUSPENDED}),
        Case(FIRST, registered=None),
    ),
    "registered_before": (
        Level.BLOCKING,
        Case(FIRST, registered={"registration_status": Status.REVOKED}),
        Case(RE_REGISTRATION, registered={"registration_status": Status.REVOKED}),
    ),
    "exam_date_missing": (
        Level.WARNING,
        Case(FIRST, declared={"exam_passed_on": None}, registered={"exam_passed_on": None}),
        Case(FIRST, declared={"exam_passed_on": None}),
    ),
    "exam_overdue": (
        Level.BLOCKING,
        Case(FIRST, registered={"exam_passed_on": date(2023, 11, 19)}),
        Case(FIRST, registered={"exam_passed_on": date(2023, 11, 20)}),
    ),
    "internship_missing": (Level.WARNING, Case(FIRST, details={"internship_months": None}), Case(FIRST)),
    "internship_short": (Level.BLOCKING, Case(FIRST, details={"internship_months": 7}), Case(FIRST)),
    "not_deregistered": (
        Level.WARNING,
        Case(RE_REGISTRATION, registered={"registration_status": Status.EXPIRED}),
        Case(RE_REGISTRATION),
    ),
    "revocation_date_missing": (
        Level.WARNING,
        Case(RE_REGISTRATION, registered={"registration_status": Status.REVOKED}),
        Case(
            RE_REGISTRATION,
            registered={"registration_status": Status.REVOKED},
            details={"revoked_on": date(2020, 1, 1)},
        ),
    ),
    "revocation_ban": (
        Level.BLOCKING,
        Case(RE_REGISTRATION, details={"revoked_on": date(2024, 11, 21)}),
        Case(RE_REGISTRATION, details={"revoked_on": date(2024, 11, 20)}),
    ),
    "last_practice_missing": (
        Level.WARNING,
        Case(RE_REGISTRATION, details={"last_practised_on": None}),
        Case(RE_REGISTRATION),
    ),
    "interrupted": (
        Level.BLOCKING,
        Case(RE_REGISTRATION, details={"last_practised_on": date(2023, 11, 19)}),
        Case(RE_REGISTRATION, details={"last_practised_on": date(2023, 11, 20)}),
    ),
    "not_registered": (
        Level.BLOCKING,
        Case(CHANGE, registered={"registration_status": Status.EXPIRED}),
        Case(RENEWAL, registered={"registration_status": Status.EXPIRED}),
    ),
    "validity_unknown": (
        Level.WARNING,
        Case(RENEWAL, registered={"valid_until": None}, declared={"valid_until": None}),
        Case(RENEWAL, registered={"valid_until": None}),
    ),
    "renewal_not_open": (
        Level.BLOCKING,
        Case(RENEWAL, registered={"valid_until": date(2027, 2, 24)}),
        Case(RENEWAL, registered={"valid_until": date(2027, 2, 23)}),
    ),
    "renewal_late": (
        Level.WARNING,
        Case(RENEWAL, registered={"valid_until": date(2026, 12, 22)}),
        Case(RENEWAL, registered={"valid_until": date(2026, 12, 23)}),
    ),
    "registration_expired": (
        Level.BLOCKING,
        Case(RENEWAL, registered={"valid_until": date(2026, 11, 22)}),
        Case(RENEWAL, registered={"valid_until": date(2026, 11, 23)}),
    ),
    "suspended": (
        Level.BLOCKING,
        Case(RENEWAL, registered={"registration_status": Status.SUSPENDED}),
        Case(RENEWAL, registered=None),
    ),
    "same_institution": (
        Level.BLOCKING,
        Case(CHANGE, registered={"transfer_to": "练习市第二人民医院"}),
        Case(CHANGE, registered={"transfer_to": "练习市第一人民医院"}),
    ),
    "deregistered_already": (
        Level.BLOCKING,
        Case(DEREGISTRATION, registered={"registration_status": Status.DEREGISTERED}),
        Case(DEREGISTRATION, registered={"registration_status": Status.REVOKED}),
    ),
    "explanation_missing": (
        Level.BLOCKING,
        Case(DEREGISTRATION, details={"ground": DeregistrationGround.OTHER, "explanation": "  "}),
        Case(DEREGISTRATION, details={"ground": DeregistrationGround.OTHER, "explanation": "重复注册"}),
    ),
    "not_lapsed": (
        Level.BLOCKING,
        Case(
            DEREGISTRATION,
            details={"ground": DeregistrationGround.NOT_RENEWED},
            registered={"valid_until": date(2026, 11, 23)},
        ),
        Case(
            DEREGISTRATION,
            details={"ground": DeregistrationGround.NOT_RENEWED},
            registered={"valid_until": date(2026, 11, 22)},
        ),
    ),
    "revoked_otherwise": (
        Level.WARNING,
        Case(
            DEREGISTRATION,
            details={"ground": DeregistrationGround.OTHER, "explanation": "离职"},
            registered={"registration_status": Status.REVOKED},
        ),
        Case(DEREGISTRATION, registered={"registration_status": Status.REVOKED}),
    ),
    "revocation_unknown": (
        Level.INFO,
        Case(DEREGISTRATION, details={"ground": DeregistrationGround.REVOKED}),
        Case(
            DEREGISTRATION,
            details={"ground": DeregistrationGround.REVOKED},
            registered={"registration_status": Status.REVOKED},
        ),
    ),
    "evidence_missing": (
        Level.WARNING,
        Case(DEREGISTRATION, details={"evidence": " "}),
        Case(
            DEREGISTRATION,
            details={"evidence": ""},
            application={"materials": [Material(kind=MaterialKind.DEATH_CERTIFICATE, present=True)]},
        ),
    ),
}


def every_check() -> Iterator[tuple[Business, str]]:
    for business, checks in CHECKS.items():
        for check in checks:
            yield business, check.__name__  # type: ignore[attr-defined]  # a check is a function


def rules_of(found: list[Finding]) -> set[str]:
    return {finding.rule for finding in found}


@pytest.mark.parametrize("rule", CASES)
def test_each_rule_speaks_where_it_must_and_is_silent_where_it_must_not(rule: str) -> None:
    level, loud, silent = CASES[rule]
    spoken = [finding for finding in loud.found() if finding.rule == rule]
    assert spoken
    assert {finding.level for finding in spoken} == {level}
    assert rule not in rules_of(silent.found())


def test_every_rule_has_its_cases() -> None:
    assert set(CASES) == {rule for _, rule in every_check()}


@pytest.mark.parametrize("business", Business)
def test_an_application_in_order_is_not_blocked(business: Business) -> None:
    assert rules_of(Case(business).found()) <= {"decision_due"}


@pytest.mark.parametrize(
    ("rule", "article", "businesses"),
    [
        ("authority_unset", None, set(Business)),
        ("other_application_open", "", set(Business)),
        ("exam_overdue", "护士条例 第7条", {FIRST}),
        ("interrupted", "护士执业注册管理办法", {RE_REGISTRATION}),
        ("revocation_ban", "护士条例 第32条", {RE_REGISTRATION}),
        ("renewal_not_open", "护士条例 第10条", {RENEWAL}),
        ("renewal_late", "护士条例 第10条", {RENEWAL}),
        ("health_missing", "护士条例 第7条", {FIRST, RENEWAL, RE_REGISTRATION}),
        ("health_chronic", "护士条例 第7条", {FIRST, RENEWAL, RE_REGISTRATION}),
        ("material_missing", "护士执业注册管理办法", set(Business) - {DEREGISTRATION}),
        ("not_lapsed", "行政许可法 第70条", {DEREGISTRATION}),
        ("evidence_missing", "", {DEREGISTRATION}),
    ],
)
def test_each_rule_is_asked_of_the_kinds_that_it_is_about_and_names_its_article(
    rule: str, article: str | None, businesses: set[Business]
) -> None:
    assert {business for business, name in every_check() if name == rule} == businesses
    told = {finding.article for finding in CASES[rule][1].found() if finding.rule == rule}
    assert article is None or told == {article}


@pytest.mark.parametrize("rule", CASES)
def test_a_finding_has_the_facts_that_its_text_names(rule: str) -> None:
    for finding in CASES[rule][1].found():
        named = {name for _, name, _, _ in Formatter().parse(finding.text) if name}
        assert named <= set(finding.facts)
        words = labelled(finding, bundled.tables())
        assert set(words) == set(finding.facts)
        assert "{" not in finding.text.format(**words)


def test_blocking_findings_come_first_and_block() -> None:
    case = Case(
        RENEWAL,
        declared={"sex": "1", "technical_title": "254"},
        registered={"valid_until": date(2026, 11, 1)},
        circumstances={"authority_id": None},
    )
    found = case.found()
    assert [finding.level for finding in found] == sorted((f.level for f in found), key=list(Level).index)
    assert is_blocked(found)
    assert not is_blocked([finding for finding in found if finding.level is not Level.BLOCKING])


@pytest.mark.parametrize("state", [AuthorityState.APPROVED, AuthorityState.REJECTED])
def test_what_the_authority_decided_is_not_examined_again(state: AuthorityState) -> None:
    case = Case(RENEWAL, application={"authority_state": state}, circumstances={"authority_id": None})
    assert case.found() == []


def test_training_answers_for_an_old_examination_and_for_an_interruption() -> None:
    examined = Case(
        FIRST, registered={"exam_passed_on": date(2020, 5, 20)}, details={"training_completed": True}
    ).found()
    returned = Case(
        RE_REGISTRATION, details={"last_practised_on": date(2020, 1, 1), "training_completed": True}
    ).found()
    assert not is_blocked(examined)
    assert not is_blocked(returned)
    for found in (examined, returned):
        assert {f.facts["material"] for f in found if f.rule == "material_missing"} == {"training"}


def test_a_suspension_that_is_only_declared_counts_too() -> None:
    assert "suspended" in rules_of(Case(RENEWAL, details={"under_suspension": True}).found())


@pytest.mark.parametrize(
    ("ground", "papers"),
    [
        (DeregistrationGround.NOT_RENEWED, set()),
        (DeregistrationGround.REVOKED, {"certificate", "penalty_decision"}),
        (DeregistrationGround.INCAPACITY, {"incapacity_opinion"}),
        (DeregistrationGround.DEATH, {"death_certificate"}),
        (DeregistrationGround.OTHER, set()),
    ],
)
def test_each_ground_is_proved_by_its_own_papers(ground: DeregistrationGround, papers: set[str]) -> None:
    found = Case(DEREGISTRATION, details={"ground": ground, "evidence": ""}).found()
    assert {f.facts["material"] for f in found if f.rule == "evidence_missing"} == papers


def test_a_condition_that_this_program_does_not_know_asks_for_the_paper() -> None:
    unknown = replace(PARAMETERS.materials["change"][0], kind="photo", when="full_moon")
    stricter = replace(PARAMETERS, materials={**PARAMETERS.materials, "change": [unknown]})
    found = Case(CHANGE, circumstances={"parameters": stricter}).found()
    assert {f.facts["material"] for f in found if f.rule == "material_missing"} == {"photo"}


def test_a_confirmed_renewal_is_judged_by_the_day_it_was_sent() -> None:
    registered = {"valid_until": date(2026, 12, 25)}
    later = {"today": date(2026, 12, 26)}
    sent = {
        "institution_state": InstitutionState.CONFIRMED,
        "institution_at": datetime(2026, 11, 23, 2, 0, tzinfo=UTC),
    }
    assert "registration_expired" in rules_of(Case(RENEWAL, registered=registered, circumstances=later).found())
    found = Case(RENEWAL, registered=registered, circumstances=later, application=sent).found()
    assert not rules_of(found) & {"registration_expired", "renewal_late"}


def test_the_day_of_the_decision_is_counted_in_working_days() -> None:
    due = next(finding for finding in Case(CHANGE).found() if finding.rule == "decision_due")
    assert due.facts == {"days": "7", "due": "2026-12-02"}
    unknown = Case(RENEWAL, circumstances={"today": date(2026, 12, 20)}).found()
    assert next(f for f in unknown if f.rule == "decision_due").facts == {"days": "20"}


def test_differences_are_told_per_member_in_the_words_of_people() -> None:
    case = Case(RENEWAL, declared={"technical_title": "254", "phone": "13900009999", "school": "另一学校"})
    told = {f.facts["member"]: labelled(f, bundled.tables()) for f in case.found() if f.rule == "member_differs"}
    assert told == {
        "technical_title": {"member": "技术职称", "registered": "主管护师", "declared": "护师"},
        "phone": {"member": "联系电话", "registered": "138****0000", "declared": "139****9999"},
        "school": {"member": "毕业学校", "registered": "练习医科大学", "declared": "另一学校"},
    }


@given(
    business=st.sampled_from(Business),
    status=st.sampled_from(Status),
    first=st.none() | st.dates(),
    second=st.none() | st.dates(),
    today=st.dates(),
    id_number=st.text(alphabet="0123456789X", max_size=20),
    submitted_at=st.datetimes(timezones=st.just(UTC)),
)
def test_whatever_was_declared_is_examined_without_an_error_and_without_telling_the_id_number(
    *,
    business: Business,
    status: Status,
    first: date | None,
    second: date | None,
    today: date,
    id_number: str,
    submitted_at: datetime,
) -> None:
    days: dict[Business, dict[str, Any]] = {RE_REGISTRATION: {"revoked_on": first, "last_practised_on": second}}
    case = Case(
        business,
        declared={"id_number": id_number, "birth_date": first, "exam_passed_on": second, "valid_until": first},
        registered={"registration_status": status, "valid_until": second, "exam_passed_on": first},
        details=days.get(business, {}),
        application={"submitted_at": submitted_at},
        circumstances={"today": today},
    )
    for finding in case.found():
        shown = " ".join([finding.text, *finding.facts.values()])
        assert len(id_number) < 9 or id_number not in shown
