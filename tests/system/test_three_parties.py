"""An authority, institutions and nurses on an empty registry: every business from the application to its end.

The institution is the client's own core (encrypted copy, outbox, synchronisation); the other two ends are HTTP only.
Each test has nurses of its own, so that any order will do.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from nurse_client.domain.actions import (
    ChangeNursePhone,
    ConfirmApplication,
    DecideChangeRequest,
    FileDeregistration,
    OpenTicket,
    ReplyTicket,
    ResetNursePassword,
    ReturnApplication,
    ReturnedField,
    SetAuthority,
    WithdrawConfirmation,
)
from nurse_client.domain.calendar import add_years, china_date
from nurse_client.domain.records import (
    Application,
    Business,
    ChangeRequest,
    DeregistrationGround,
    RegistrationStatus,
    Ticket,
)
from nurse_client.registry.errors import Forbidden
from tests.support.parties import PAPERS, Office, Person, Province, made, province_on
from tests.support.postgres import new_database
from tests.support.registry import AUTHORITY, PASSWORD

BACKENDS = ("sqlite", "postgresql")
TODAY = china_date(datetime.now(UTC))
REGISTRATION = (
    "registration_status",
    "status_reason",
    "certificate_no",
    "first_registered_on",
    "registered_on",
    "valid_until",
    "authority_id",
    "institution_name",
    "practice_place",
    "transfer_to",
)


@pytest.fixture(scope="module")
def provinces(postgres: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Province]]:
    """One on each database, for all tests."""
    folders = {backend: tmp_path_factory.mktemp(f"province-{backend}") for backend in BACKENDS}
    urls = {"sqlite": f"sqlite:///{folders['sqlite'] / 'registry.db'}", "postgresql": new_database(postgres)}
    with ExitStack() as running:
        yield {backend: running.enter_context(province_on(urls[backend], folders[backend])) for backend in BACKENDS}


@pytest.fixture(params=BACKENDS)
def province(request: pytest.FixtureRequest, provinces: dict[str, Province]) -> Province:
    """A registry that serves, and who is there from the beginning."""
    return provinces[request.param]


# ---- what is applied for


def days(number: int) -> date:
    """So many days from now."""
    return TODAY + timedelta(days=number)


MEMBERS: dict[Business, dict[str, Any]] = {
    Business.FIRST_REGISTRATION: {"exam_passed_on": days(-300)},
    Business.CHANGE: {"valid_until": days(700)},
    Business.RENEWAL: {"valid_until": days(60)},
    Business.DEREGISTRATION: {"valid_until": days(-40)},
    Business.RE_REGISTRATION: {
        "valid_until": days(-400),
        "registration_status": "deregistered",
        "status_reason": "not_renewed",
    },
    Business.MILITARY_TRANSFER: {"valid_until": days(700)},
}
"""The nurse, as the register has her."""

DETAILS: dict[Business, dict[str, Any]] = {
    Business.FIRST_REGISTRATION: {"internship_months": 10},
    Business.CHANGE: {"reason": "工作调动"},
    Business.RENEWAL: {"practice_summary": "五年内在内科执业"},
    Business.DEREGISTRATION: {"ground": "not_renewed"},
    Business.RE_REGISTRATION: {"reason": "未按期延续", "last_practised_on": str(days(-400))},
    Business.MILITARY_TRANSFER: {"direction": "地方转军队", "unit": "某部医院"},
}
MOVES = {Business.CHANGE, Business.MILITARY_TRANSFER}
ENDS = {"approve": "approved", "reject": "rejected", "return": "returned"}


@dataclass(frozen=True)
class Affair:
    """An application that has just been made, and everybody in it."""

    province: Province
    office: Office
    person: Person
    application_id: str
    before: dict[str, Any]

    @property
    def states(self) -> tuple[str, str]:
        return self.office.states(self.application_id)

    @property
    def version(self) -> int:
        application = self.office.application(self.application_id)
        assert application is not None
        return application.version

    @property
    def registration(self) -> dict[str, Any]:
        return registration(self.person)

    def confirm(self) -> None:
        self.office.act(ConfirmApplication, application_id=self.application_id, target_version=self.version)

    def decide(self, decision: str) -> None:
        """The authority's word, with a reason unless it is a yes."""
        assert self.application_id in self.province.authority.waiting()
        reason = "" if decision == "approve" else "材料与规定不符"
        made(self.province.authority.decide(self.application_id, decision, reason))
        assert self.application_id not in self.province.authority.waiting()

    def approved(self) -> dict[str, Any]:
        """The registration after both have agreed."""
        if self.states[0] == "pending":
            self.confirm()
        assert self.states == ("confirmed", "pending")
        self.decide("approve")
        assert self.states == ("confirmed", "approved")
        return self.registration

    def newest_event(self, office: Office | None = None) -> tuple[str, date | None]:
        """What the history tells first: what happened, and until when the registration is good since."""
        event = (office or self.office).client.history(self.person.nurse_id).events[0]
        return event.event, event.valid_until


def of_the_approval() -> set[date]:
    """The day on which the registry approved something a moment ago: midnight may have come meanwhile."""
    return {TODAY, china_date(datetime.now(UTC))}


def registration(person: Person) -> dict[str, Any]:
    """What an approval changes and nothing else may."""
    return {member: person.registered[member] for member in REGISTRATION}


def details_of(business: Business, **changes: Any) -> dict[str, Any]:
    return {"business": business.value} | DETAILS[business] | changes


def applied(province: Province, business: Business, **members: Any) -> Affair:
    """A nurse who needs it has applied for it; a nurse who moves comes from the other hospital."""
    former = province.elsewhere if business in MOVES else province.here
    person = province.nurse(former, **MEMBERS[business] | members)
    before = registration(person)
    application = made(person.apply(province.here, details_of(business)))
    affair = Affair(province, province.here, person, application["application_id"], before)
    assert affair.states == ("pending", "not_sent")
    return affair


def confirmed(province: Province, business: Business) -> Affair:
    """The institution has agreed; a deregistration it files itself, and so agrees by that."""
    if business is not Business.DEREGISTRATION:
        affair = applied(province, business)
        affair.confirm()
        return affair
    office, person = province.here, province.nurse(province.here, **MEMBERS[business])
    return filed(province, office, person)


def filed(province: Province, office: Office, person: Person, **members: Any) -> Affair:
    nurse, before = office.nurse(person.nurse_id), registration(person)
    assert nurse is not None
    ground = {"ground": DeregistrationGround.NOT_RENEWED} | members
    result = office.act(FileDeregistration, nurse_id=nurse.nurse_id, target_version=nurse.version, **ground).result
    return Affair(province, office, person, result["application_id"], before)


# ---- approved: what each business does to the registration


def test_an_approved_renewal_adds_five_years_to_the_old_date(province: Province) -> None:
    affair = applied(province, Business.RENEWAL)
    after = affair.approved()
    expected = add_years(days(60), 5)
    assert (after["valid_until"], after["registration_status"]) == (str(expected), "registered")
    assert after["certificate_no"] == affair.before["certificate_no"]
    assert affair.newest_event() == ("renewal", expected)


@pytest.mark.parametrize("business", sorted(MOVES))
def test_an_approved_move_takes_the_nurse_out_of_one_feed_and_into_the_other(
    province: Province, business: Business
) -> None:
    affair, former = applied(province, business), province.elsewhere
    leaving = former.nurse(affair.person.nurse_id)
    assert leaving is not None
    assert leaving.transfer_to == province.here.institution.name
    assert affair.office.nurse(affair.person.nurse_id) is None
    cursor = former.records.cursor()
    after = affair.approved()
    (removed,) = (one for one in former.client.changes(cursor).removed if one.id == affair.person.nurse_id)
    assert (removed.kind, removed.reason) == ("nurse", "transferred")
    assert former.nurse(affair.person.nurse_id) is None
    arrived = affair.office.nurse(affair.person.nurse_id)
    assert arrived is not None
    assert arrived.institution_name == province.here.institution.name
    assert (after["valid_until"], after["transfer_to"]) == (affair.before["valid_until"], None)
    assert affair.newest_event() == (business.value, arrived.valid_until)


def test_an_approved_deregistration_ends_the_registration(province: Province) -> None:
    affair = confirmed(province, Business.DEREGISTRATION)
    after = affair.approved()
    assert (after["registration_status"], after["status_reason"]) == ("deregistered", "not_renewed")
    assert after["certificate_no"] == affair.before["certificate_no"]
    assert affair.newest_event()[0] == "deregistration"


def test_a_deregistration_that_the_nurse_applies_for_ends_the_registration_too(province: Province) -> None:
    assert applied(province, Business.DEREGISTRATION).approved()["registration_status"] == "deregistered"


def test_an_approved_re_registration_begins_anew_under_the_old_certificate(province: Province) -> None:
    affair = applied(province, Business.RE_REGISTRATION)
    after = affair.approved()
    assert after["registration_status"] == "registered"
    assert after["valid_until"] in {str(add_years(day, 5)) for day in of_the_approval()}
    assert after["certificate_no"] == affair.before["certificate_no"]
    assert affair.newest_event() == ("re_registration", date.fromisoformat(after["valid_until"]))


def test_who_was_revoked_longer_than_two_years_ago_is_registered_anew(province: Province) -> None:
    revoked = {"registration_status": RegistrationStatus.REVOKED.value, "valid_until": days(-900)}
    person = province.nurse(province.here, **revoked)
    details = details_of(
        Business.RE_REGISTRATION, revoked_on=str(days(-800)), last_practised_on=str(days(-800)), training_completed=True
    )
    application_id = made(person.apply(province.here, details))["application_id"]
    affair = Affair(province, province.here, person, application_id, registration(person))
    assert affair.approved()["registration_status"] == "registered"


def test_an_approved_first_registration_gives_a_certificate_number(province: Province) -> None:
    affair = applied(province, Business.FIRST_REGISTRATION)
    assert affair.before["certificate_no"] == ""
    after = affair.approved()
    begins = date.fromisoformat(after["first_registered_on"])
    assert begins in of_the_approval()
    assert (after["registration_status"], after["registered_on"]) == ("registered", str(begins))
    assert after["valid_until"] == str(add_years(begins, 5))
    assert after["certificate_no"].startswith(f"{begins.year}11")
    assert len(after["certificate_no"]) == len("202611000001")
    assert affair.newest_event() == ("first_registration", add_years(begins, 5))


# ---- rejected and returned: nothing changes


@pytest.mark.parametrize("decision", ["reject", "return"])
@pytest.mark.parametrize("business", sorted(Business))
def test_what_is_not_approved_leaves_the_registration_as_it_was(
    province: Province, business: Business, decision: str
) -> None:
    affair = confirmed(province, business)
    affair.decide(decision)
    assert affair.states == ("confirmed", ENDS[decision])
    application = affair.office.records.get(Application, affair.application_id)
    assert application is not None
    assert application.authority_reason == "材料与规定不符"
    assert affair.registration == affair.before
    registered_at = province.elsewhere if business in MOVES else affair.office
    assert registered_at.client.history(affair.person.nurse_id).events == []


@pytest.mark.parametrize("business", sorted(Business))
def test_what_the_institution_returns_is_submitted_again_and_goes_its_way(
    province: Province, business: Business
) -> None:
    affair = applied(province, business)
    version, reason = affair.version, "照片不清晰，请重新上传"
    affair.office.act(ReturnApplication, application_id=affair.application_id, target_version=version, reason=reason)
    assert affair.states == ("returned", "not_sent")
    (seen,) = affair.person.me["applications"]
    assert (seen["institution_state"], seen["institution_opinion"]) == ("returned", reason)
    assert affair.registration == affair.before
    again = made(affair.person.apply(province.here, details_of(business)))["application_id"]
    assert again != affair.application_id
    Affair(province, province.here, affair.person, again, affair.before).approved()


def test_what_the_authority_returned_is_submitted_again_and_goes_its_way(province: Province) -> None:
    affair = confirmed(province, Business.RENEWAL)
    affair.decide("return")
    again = made(affair.person.apply(province.here, details_of(Business.RENEWAL)))["application_id"]
    after = Affair(province, province.here, affair.person, again, affair.before).approved()
    assert after["valid_until"] == str(add_years(days(60), 5))


def test_a_no_needs_a_reason_and_comes_once(province: Province) -> None:
    affair = confirmed(province, Business.RENEWAL)
    assert province.authority.decide(affair.application_id, "reject", " ").status_code == 400
    affair.decide("reject")
    assert province.authority.decide(affair.application_id, "approve").status_code == 409


# ---- taking back


def test_a_confirmation_is_withdrawn_before_the_authority_has_decided(province: Province) -> None:
    affair = confirmed(province, Business.RENEWAL)
    withdraw = {"application_id": affair.application_id, "reason": "发现材料有误"}
    affair.office.act(WithdrawConfirmation, target_version=affair.version, **withdraw)
    assert affair.states == ("pending", "not_sent")
    assert affair.application_id not in province.authority.waiting()
    assert province.authority.decide(affair.application_id, "approve").status_code == 404
    affair.approved()
    refused = affair.office.try_to(WithdrawConfirmation, target_version=affair.version, **withdraw)
    assert refused.problem.type == "conflict"  # type: ignore[union-attr]  # a refusal has a problem


def test_a_nurse_takes_her_application_back_while_nobody_has_decided(province: Province) -> None:
    affair = applied(province, Business.CHANGE)
    made(affair.person.delete(f"/applications/{affair.application_id}"))
    assert affair.office.application(affair.application_id) is None
    assert affair.registration == affair.before
    again = made(affair.person.apply(province.here, details_of(Business.CHANGE)))["application_id"]
    later = Affair(province, province.here, affair.person, again, affair.before)
    later.confirm()
    assert affair.person.delete(f"/applications/{again}").status_code == 409


def test_a_nurse_has_one_open_application_at_a_time(province: Province) -> None:
    affair = applied(province, Business.RENEWAL)
    second = affair.person.apply(province.elsewhere, details_of(Business.CHANGE))
    assert (second.status_code, second.json()["type"]) == (409, "conflict")


# ---- what stands against a confirmation


def test_without_an_authority_for_it_a_business_is_not_confirmed(province: Province) -> None:
    office = province.hospital(has_authorities=False)
    person = province.nurse(office, **MEMBERS[Business.RENEWAL])
    application_id = made(person.apply(office, details_of(Business.RENEWAL)))["application_id"]
    affair = Affair(province, office, person, application_id, registration(person))
    refused = office.try_to(ConfirmApplication, application_id=application_id, target_version=affair.version)
    assert [field.field for field in refused.problem.errors] == ["authority_unset"]  # type: ignore[union-attr]  # as above
    office.act(SetAuthority, business=Business.RENEWAL, authority_id=AUTHORITY)
    affair.approved()


def test_what_the_rules_forbid_is_not_confirmed(province: Province) -> None:
    too_early = applied(province, Business.RENEWAL, valid_until=days(700))
    refused = too_early.office.try_to(
        ConfirmApplication, application_id=too_early.application_id, target_version=too_early.version
    )
    assert [field.field for field in refused.problem.errors] == ["renewal_not_open"]  # type: ignore[union-attr]  # as above
    assert too_early.states == ("pending", "not_sent")


@pytest.mark.parametrize("business", [Business.RENEWAL, Business.DEREGISTRATION, Business.CHANGE])
def test_a_move_goes_to_another_hospital_and_what_stays_to_her_own(province: Province, business: Business) -> None:
    wrong, right = province.elsewhere, province.here
    if business is Business.CHANGE:
        wrong, right = right, wrong
    person = province.nurse(province.here, **MEMBERS[business])
    refused = person.apply(wrong, details_of(business))
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (400, "institution_id")
    made(person.apply(right, details_of(business)))


def test_nobody_else_sees_or_decides_it(province: Province) -> None:
    affair = applied(province, Business.RENEWAL)
    assert province.elsewhere.application(affair.application_id) is None
    refused = province.elsewhere.try_to(ConfirmApplication, application_id=affair.application_id, target_version=1)
    assert refused.problem.type == "not-found"  # type: ignore[union-attr]  # as above
    decision = affair.person.post(f"/applications/{affair.application_id}/decision", json={"decision": "approve"})
    assert decision.status_code == 403
    assert province.authority.decide(affair.application_id, "approve").status_code == 404, "it was never sent"


# ---- credentials and accounts


def test_credentials_are_handed_over_for_five_papers_and_open_after_a_change(
    province: Province, tmp_path: Path
) -> None:
    institution = province.authority.register(f"新医院{tmp_path.name}{id(province)}")
    for papers in (PAPERS[:4], PAPERS[1:], []):
        refused = province.authority.hand_over(institution, papers)
        assert (refused.status_code, refused.json()["errors"][0]["field"]) == (400, "documents")
    credentials = made(province.authority.hand_over(institution, PAPERS))
    office = Office(province.address, institution, tmp_path)
    office.client.sign_in(credentials["username"], credentials["one_time_password"])
    assert isinstance(office.cycle().error, Forbidden)
    office.client.change_password(credentials["one_time_password"], PASSWORD)
    assert office.cycle().error is None
    office.close()


def test_a_nurse_does_nothing_before_her_code_is_in(province: Province) -> None:
    person = province.known(province.here, **MEMBERS[Business.RENEWAL])
    person.open_account()
    assert person.apply(province.here, details_of(Business.RENEWAL)).status_code == 403
    assert person.post("/change-requests", json={"fields": {"post": "head_nurse"}}).status_code == 403
    province.here.cycle()
    first, second = (province.here.slip(person.nurse_id) for _ in range(2))
    assert person.post("/accounts/activation", json={"activation_code": first}).status_code == 400, "it was replaced"
    made(person.post("/accounts/activation", json={"activation_code": second}))
    nurse = province.here.nurse(person.nurse_id)
    assert nurse is not None
    assert nurse.account_state == "active"


def test_a_nurse_signs_in_with_the_password_that_her_institution_has_reset(province: Province) -> None:
    person = province.nurse(province.here, **MEMBERS[Business.RENEWAL])
    nurse = province.here.nurse(person.nurse_id)
    assert nurse is not None
    told = province.here.act(
        ResetNursePassword, nurse_id=nurse.nurse_id, target_version=nurse.version, reason="忘记密码"
    ).result
    assert person.get("/me").status_code == 401, "her sessions have ended"
    person.sign_in(person.row["id_number"], told["one_time_password"])
    assert person.get("/me").status_code == 403, "it has to be changed first"
    made(
        person.put(
            "/session/password",
            json={"old_password": told["one_time_password"], "new_password": "A-new-Horse-48"},
        )
    )
    assert person.registered["nurse_id"] == nurse.nurse_id


# ---- data


def test_a_change_request_is_accepted_in_part_and_returned_in_part(province: Province) -> None:
    person = province.nurse(province.here, **MEMBERS[Business.RENEWAL])
    made(person.post("/change-requests", json={"fields": {"department": "外科", "technical_title": "252"}}))
    province.here.cycle()
    (request,) = (one for one in province.here.records.all(ChangeRequest) if one.nurse_id == person.nurse_id)
    assert [(field.field, field.old, field.new) for field in request.fields] == [
        ("department", "内科", "外科"),
        ("technical_title", "", "252"),
    ]
    province.here.act(
        DecideChangeRequest,
        request_id=request.request_id,
        target_version=request.version,
        accepted=["department"],
        returned=[ReturnedField(field="technical_title", reason="请补充聘任文件")],
    )
    (decided,) = person.me["change_requests"]
    assert [(field["decision"], field["reason"]) for field in decided["fields"]] == [
        ("accepted", ""),
        ("returned", "请补充聘任文件"),
    ]
    nurse = province.here.nurse(person.nurse_id)
    assert nurse is not None
    assert (nurse.department, nurse.technical_title) == ("外科", "")


def test_the_institution_changes_a_nurse_s_phone_number(province: Province) -> None:
    person = province.nurse(province.here, **MEMBERS[Business.RENEWAL])
    nurse = province.here.nurse(person.nurse_id)
    assert nurse is not None
    province.here.act(
        ChangeNursePhone, nurse_id=nurse.nurse_id, target_version=nurse.version, phone="13912345678", reason="换号"
    )
    assert person.registered["phone"] == "13912345678"


def test_what_a_nurse_who_leaves_had_under_way_at_her_hospital_ends(province: Province) -> None:
    person = province.nurse(province.elsewhere, **MEMBERS[Business.CHANGE])
    made(person.post("/change-requests", json={"fields": {"post": "head_nurse"}}))
    application_id = made(person.apply(province.here, details_of(Business.CHANGE)))["application_id"]
    Affair(province, province.here, person, application_id, registration(person)).approved()
    province.elsewhere.cycle()
    (request,) = (one for one in province.elsewhere.records.all(ChangeRequest) if one.nurse_id == person.nurse_id)
    assert request.state == "withdrawn"


# ---- customer service


def test_a_question_is_answered_asked_again_and_closed(province: Province) -> None:
    text = "打印机不出纸"
    ticket_id = province.here.act(OpenTicket, text=text, machine="台式机", system="Windows 10").result["ticket_id"]
    (asked,) = (one for one in made(province.authority.get("/tickets"))["tickets"] if one["ticket_id"] == ticket_id)
    assert (asked["text"], asked["machine"], asked["system"]) == (text, "台式机", "Windows 10")
    made(province.authority.post(f"/tickets/{ticket_id}/replies", json={"text": "请更新驱动"}))
    assert replies(province.here, ticket_id) == [("service", "请更新驱动")]
    ticket = province.here.records.get(Ticket, ticket_id)
    assert ticket is not None
    province.here.act(ReplyTicket, ticket_id=ticket_id, target_version=ticket.version, text="已更新，仍不行")
    made(province.authority.post(f"/tickets/{ticket_id}/replies", json={"text": "已解决", "close": True}))
    assert [sender for sender, _ in replies(province.here, ticket_id)] == ["service", "institution", "service"]
    refused = province.here.try_to(ReplyTicket, ticket_id=ticket_id, target_version=ticket.version + 2, text="谢谢")
    assert refused.problem.type == "conflict"  # type: ignore[union-attr]  # a refusal has a problem


def replies(office: Office, ticket_id: str) -> list[tuple[str, str]]:
    office.cycle()
    ticket = office.records.get(Ticket, ticket_id)
    assert ticket is not None
    return [(reply.sender, reply.text) for reply in ticket.replies]
