"""The way of an application through the three parties, and what an approval does to the registration."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any

import pytest

from nurse_client.domain.calendar import add_years, china_date
from nurse_client.domain.records import AccountState, RegistrationStatus
from nurse_registry import clock
from tests.nurse_registry.test_actions import action, done
from tests.support.registry import AUTHORITY, Caller, Hospital, RunningRegistry

PAPERS = (
    "form", "identity", "diploma", "internship", "exam_pass", "health_check", "employment", "certificate", "training",
)  # fmt: skip
MATERIALS = [{"kind": kind, "present": True} for kind in PAPERS]
RENEWAL = {"business": "renewal", "practice_summary": "临床护理", "training_summary": "合格"}
CHANGE = {"business": "change", "reason": "工作调动"}
ENDS = china_date(clock.now()) + timedelta(days=33)  # inside the window, if the day were to change too
RENEWED = add_years(ENDS, 5)


@pytest.fixture
def hospital(registry: RunningRegistry) -> Hospital:
    """An institution that has set its authorities."""
    hospital = registry.hospital()
    hospital.set_authorities()
    return hospital


def apply(nurse: Caller, details: dict[str, Any], **members: Any) -> dict[str, Any]:
    answer = nurse.post("/applications", json={"details": details, "materials": MATERIALS} | members)
    assert answer.status_code == 201, answer.text
    return answer.json()


def confirm(hospital: Hospital, application: dict[str, Any]) -> None:
    done(
        hospital,
        "confirm_application",
        application_id=application["application_id"],
        target_version=application["version"],
        opinion="同意",
    )


def decide(registry: RunningRegistry, application: dict[str, Any], decision: str, reason: str = "") -> dict[str, Any]:
    answer = registry.authority().post(
        f"/applications/{application['application_id']}/decision", json={"decision": decision, "reason": reason}
    )
    assert answer.status_code == 200, answer.text
    return answer.json()


def approve(registry: RunningRegistry, hospital: Hospital, application: dict[str, Any]) -> dict[str, Any]:
    """The nurse as the institution sees her after the approval."""
    confirm(hospital, application)
    decide(registry, application, "approve")
    return next(one for one in hospital.changes()["nurses"] if one["nurse_id"] == application["nurse_id"])


def test_a_submitted_application_waits_for_the_institution(registry: RunningRegistry, hospital: Hospital) -> None:
    nurse = hospital.employ()
    made = apply(registry.nurse(nurse), RENEWAL, declared={"department": "急诊科"})
    (seen,) = hospital.changes()["applications"]
    assert seen == made
    assert (seen["institution_state"], seen["authority_state"], seen["filed_by"]) == ("pending", "not_sent", "nurse")
    assert (seen["nurse"]["department"], seen["nurse"]["name"]) == ("急诊科", nurse.name)
    assert seen["receipt_no"].startswith(f"R{china_date(clock.now()):%Y%m%d}-")


def test_a_renewal_runs_five_years_from_the_old_date(registry: RunningRegistry, hospital: Hospital) -> None:
    nurse = hospital.employ(valid_until=ENDS)
    renewed = approve(registry, hospital, apply(registry.nurse(nurse), RENEWAL))
    assert (renewed["valid_until"], renewed["registration_status"]) == (str(RENEWED), "registered")
    assert renewed["version"] == nurse.version + 1


def test_a_change_takes_the_nurse_from_one_feed_into_the_other(registry: RunningRegistry, hospital: Hospital) -> None:
    former = registry.hospital()
    nurse = former.employ(account_state=AccountState.ACTIVE)
    desk = registry.nurse(nurse)
    asked = desk.post("/change-requests", json={"fields": {"post": "head_nurse"}})
    assert asked.status_code == 201, asked.text
    cursor = former.changes()["cursor"]
    application = apply(desk, CHANGE, institution_id=hospital.institution_id, declared={"department": "急诊科"})
    page = former.changes(cursor)
    assert [one["transfer_to"] for one in page["nurses"]] == [hospital.institution.name]
    assert not page["applications"]
    arrived = approve(registry, hospital, application)
    page = former.changes(page["cursor"])
    assert page["removed"] == [{"kind": "nurse", "id": nurse.nurse_id, "reason": "transferred"}]
    assert [one["state"] for one in page["change_requests"]] == ["withdrawn"]
    assert (arrived["institution_name"], arrived["department"]) == (hospital.institution.name, "急诊科")
    assert (arrived["valid_until"], arrived["transfer_to"]) == (str(nurse.valid_until), None)
    assert arrived["version"] > nurse.version
    assert desk.get("/me").json()["institution"]["institution_id"] == hospital.institution_id


@pytest.mark.parametrize("ends", ["return_application", "withdraw", "reject"])
def test_a_change_that_comes_to_nothing_leaves_the_nurse_where_she_is(
    registry: RunningRegistry, hospital: Hospital, ends: str
) -> None:
    former = registry.hospital()
    nurse = former.employ()
    desk = registry.nurse(nurse)
    application = apply(desk, CHANGE, institution_id=hospital.institution_id)
    about = {"application_id": application["application_id"], "target_version": 1}
    if ends == "return_application":
        done(hospital, "return_application", **about, reason="编制已满")
    elif ends == "withdraw":
        assert desk.delete(f"/applications/{application['application_id']}").status_code == 204
    else:
        confirm(hospital, application)
        decide(registry, application, "reject", "材料不实")
    (seen,) = former.changes()["nurses"]
    assert seen["transfer_to"] is None
    assert not hospital.changes()["nurses"]
    apply(desk, RENEWAL)


def test_a_first_registration_gives_a_certificate_and_dates(registry: RunningRegistry, hospital: Hospital) -> None:
    today = china_date(clock.now())
    nurse = registry.wanderer(account_state=AccountState.ACTIVE, exam_passed_on=today - timedelta(days=200))
    details = {"business": "first_registration", "internship_months": 8}
    wanted = apply(registry.nurse(nurse), details, institution_id=hospital.institution_id)
    registered = approve(registry, hospital, wanted)
    assert registered["certificate_no"].startswith(f"{today.year}11")
    assert len(registered["certificate_no"]) == 12
    assert registered["first_registered_on"] == registered["registered_on"] == today.isoformat()
    assert registered["valid_until"] == add_years(today, 5).isoformat()
    assert (registered["registration_status"], registered["authority_id"]) == ("registered", AUTHORITY)


def test_a_re_registration_keeps_the_certificate_number(registry: RunningRegistry, hospital: Hospital) -> None:
    today = china_date(clock.now())
    nurse = hospital.employ(
        registration_status=RegistrationStatus.DEREGISTERED, valid_until=date(2025, 1, 1), status_reason="not_renewed"
    )
    details = {"business": "re_registration", "reason": "重新上岗", "last_practised_on": "2025-01-01"}
    registered = approve(registry, hospital, apply(registry.nurse(nurse), details))
    assert (registered["certificate_no"], registered["first_registered_on"]) == (nurse.certificate_no, "2012-01-16")
    assert (registered["registered_on"], registered["status_reason"]) == (today.isoformat(), "")


def test_a_deregistration_keeps_the_nurse_in_the_roster_as_deregistered(
    registry: RunningRegistry, hospital: Hospital
) -> None:
    nurse = hospital.employ()
    done(hospital, "file_deregistration", nurse_id=nurse.nurse_id, target_version=1, ground="death", evidence="证明")
    (application,) = hospital.changes()["applications"]
    decide(registry, application, "approve")
    (seen,) = hospital.changes()["nurses"]
    assert (seen["registration_status"], seen["status_reason"]) == ("deregistered", "death")


@pytest.mark.parametrize(("decision", "state"), [("reject", "rejected"), ("return", "returned")])
def test_a_refusal_of_the_authority_has_a_reason_and_changes_no_registration(
    registry: RunningRegistry, hospital: Hospital, decision: str, state: str
) -> None:
    nurse = hospital.employ()
    application = apply(registry.nurse(nurse), RENEWAL)
    confirm(hospital, application)
    path = f"/applications/{application['application_id']}/decision"
    answer = registry.authority().post(path, json={"decision": decision, "reason": " "})
    assert answer.json()["errors"][0]["field"] == "reason"
    decided = decide(registry, application, decision, "材料不齐")
    assert (decided["authority_state"], decided["institution_state"]) == (state, "confirmed")
    assert hospital.changes()["nurses"][0]["version"] == nurse.version
    assert registry.authority().post(path, json={"decision": "approve"}).status_code == 409


def test_a_nurse_has_one_open_application_even_when_she_sends_two_at_once(
    registry: RunningRegistry, hospital: Hospital
) -> None:
    other = registry.hospital()
    desk = registry.nurse(hospital.employ())

    def send(institution_id: str) -> int:
        caller = registry.anybody()
        caller.headers.update(desk.headers)
        details = RENEWAL if institution_id == hospital.institution_id else CHANGE
        wanted = {"details": details, "institution_id": institution_id}
        return caller.post("/applications", json=wanted).status_code

    with ThreadPoolExecutor(6) as pool:
        statuses = list(pool.map(send, [hospital.institution_id, other.institution_id] * 3))
    assert sorted(statuses) == [201, *[409] * 5]


def test_a_nurse_takes_back_what_the_institution_has_not_decided(registry: RunningRegistry, hospital: Hospital) -> None:
    desk = registry.nurse(hospital.employ())
    first = apply(desk, RENEWAL)
    cursor = hospital.changes()["cursor"]
    assert registry.nurse(hospital.employ()).delete(f"/applications/{first['application_id']}").status_code == 404
    assert desk.delete(f"/applications/{first['application_id']}").status_code == 204
    gone = {"kind": "application", "id": first["application_id"], "reason": "withdrawn"}
    assert hospital.changes(cursor)["removed"] == [gone]
    second = apply(desk, RENEWAL)
    confirm(hospital, second)
    assert desk.delete(f"/applications/{second['application_id']}").status_code == 409


def test_an_authority_sees_and_decides_only_what_was_sent_to_it(registry: RunningRegistry, hospital: Hospital) -> None:
    application = apply(registry.nurse(hospital.employ()), RENEWAL)
    path = f"/applications/{application['application_id']}/decision"
    assert registry.authority().post(path, json={"decision": "approve"}).status_code == 404
    confirm(hospital, application)
    other = registry.authority("130000")
    assert other.post(path, json={"decision": "approve"}).status_code == 404
    assert other.get("/applications", params={"state": "pending_authority"}).json()["applications"] == []
    waiting = registry.authority().get("/applications", params={"state": "pending_authority", "limit": 1000}).json()
    assert application["application_id"] in [one["application_id"] for one in waiting["applications"]]


def test_a_nurse_without_an_active_account_can_not_apply(registry: RunningRegistry, hospital: Hospital) -> None:
    desk = registry.nurse(hospital.employ(account_state=AccountState.AWAITING_CODE))
    assert desk.post("/applications", json={"details": RENEWAL}).json()["type"] == "forbidden"
    assert desk.post("/change-requests", json={"fields": {"post": "x"}}).json()["type"] == "forbidden"


def test_a_nurse_states_her_own_members_only(registry: RunningRegistry, hospital: Hospital) -> None:
    desk = registry.nurse(hospital.employ())
    for member, value in (("certificate_no", "x"), ("graduated_on", "soon"), ("wings", "2")):
        for path, body in (
            ("/change-requests", {"fields": {member: value}}),
            ("/applications", {"details": RENEWAL, "declared": {member: value}}),
        ):
            answer = desk.post(path, json=body)
            assert answer.status_code == 400, path
            assert answer.json()["errors"][0]["field"] == member


# ---- change requests


def ask(desk: Caller, **fields: str) -> dict[str, Any]:
    answer = desk.post("/change-requests", json={"fields": fields})
    assert answer.status_code == 201, answer.text
    return answer.json()


def wishes(request: dict[str, Any]) -> dict[str, str]:
    return {field["field"]: field["new"] for field in request["fields"]}


def test_who_asks_again_adds_to_the_request_that_waits(registry: RunningRegistry, hospital: Hospital) -> None:
    desk = registry.nurse(hospital.employ(post="none", school="甲校"))
    first = ask(desk, post="head_nurse")
    more = ask(desk, school="乙校", post="nurse_director")
    assert (more["request_id"], more["version"]) == (first["request_id"], first["version"] + 1)
    assert wishes(more) == {"post": "nurse_director", "school": "乙校"}
    assert more["submitted_at"] == first["submitted_at"]
    assert hospital.changes()["change_requests"] == [more]


def test_asking_for_what_is_registered_takes_the_field_out_again(registry: RunningRegistry, hospital: Hospital) -> None:
    desk = registry.nurse(hospital.employ(post="none", school="甲校"))
    ask(desk, post="head_nurse", school="乙校")
    assert wishes(ask(desk, school="甲校")) == {"post": "head_nurse"}
    assert ask(desk, post="none")["state"] == "withdrawn"
    assert wishes(ask(desk, school="乙校")) == {"school": "乙校"}, "what she asks for afterwards is a new request"


def test_a_decided_request_is_never_added_to(registry: RunningRegistry, hospital: Hospital) -> None:
    desk = registry.nurse(hospital.employ(post="none"))
    first = ask(desk, post="head_nurse")
    decision = {"request_id": first["request_id"], "target_version": first["version"]}
    done(hospital, "decide_change_request", accepted=["post"], returned=[], **decision)
    assert ask(desk, school="乙校")["request_id"] != first["request_id"]


def test_what_is_asked_for_at_once_is_all_in_one_request(registry: RunningRegistry, hospital: Hospital) -> None:
    nurse = hospital.employ()
    desk = registry.nurse(nurse)
    members = ("post", "school", "major", "department")
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda member: ask(desk, **{member: "新"}), members))
    (request,) = hospital.changes()["change_requests"]
    assert set(wishes(request)) == set(members)
    assert request["version"] == len(members)


# ---- accounts of nurses


def test_an_account_is_opened_activated_with_a_code_and_used(registry: RunningRegistry, hospital: Hospital) -> None:
    nurse = hospital.employ(account_state=AccountState.NONE)
    about = {"name": nurse.name, "id_number": nurse.id_number, "phone": "13900001111"}
    stranger = registry.anybody()
    assert stranger.post("/accounts", json=about | {"certificate_no": "201199999999"}).status_code == 404
    assert stranger.post("/accounts", json=about).status_code == 400
    opened = stranger.post("/accounts", json=about | {"certificate_no": nurse.certificate_no})
    assert opened.status_code == 201, opened.text
    desk = registry.anybody().begin(**opened.json())
    assert hospital.changes()["nurses"][0]["account_state"] == "awaiting_code"
    code = done(hospital, "issue_activation_code", nurse_id=nurse.nurse_id)["result"]["code"]
    assert desk.post("/accounts/activation", json={"activation_code": "AAAAA-AAAAA"}).status_code == 400
    other = registry.nurse(hospital.employ(account_state=AccountState.AWAITING_CODE))
    assert other.post("/accounts/activation", json={"activation_code": code}).status_code == 400
    assert desk.post("/accounts/activation", json={"activation_code": code.lower()}).status_code == 200
    page = hospital.changes()
    (used,) = page["activation_codes"]
    assert used["state"] == "used"
    assert used["used_at"]
    assert desk.post("/accounts/activation", json={"activation_code": code}).status_code == 400
    apply(desk, RENEWAL)


def test_guessing_activation_codes_is_stopped(registry: RunningRegistry, hospital: Hospital) -> None:
    desk = registry.nurse(hospital.employ(account_state=AccountState.AWAITING_CODE))
    answers = [desk.post("/accounts/activation", json={"activation_code": "AAAAA-AAAAA"}) for _ in range(11)]
    assert answers[-1].json()["type"] == "too-many-requests"
    assert int(answers[-1].headers["Retry-After"]) <= 60


def test_history_tells_what_happened_newest_first(registry: RunningRegistry, hospital: Hospital) -> None:
    nurse = hospital.employ(valid_until=ENDS)
    approve(registry, hospital, apply(registry.nurse(nurse), RENEWAL))
    history = hospital.get(f"/nurses/{nurse.nurse_id}/history").json()
    assert [(event["event"], event["valid_until"]) for event in history["events"]] == [("renewal", str(RENEWED))]
    assert [one["authority_state"] for one in history["applications"]] == ["approved"]
    assert registry.hospital().get(f"/nurses/{nurse.nurse_id}/history").status_code == 404


def test_two_decisions_at_once_are_one(registry: RunningRegistry, hospital: Hospital) -> None:
    nurse = hospital.employ(valid_until=ENDS)
    application = apply(registry.nurse(nurse), RENEWAL)
    confirm(hospital, application)
    authority = registry.authority()

    def approve_it(_: int) -> int:
        caller = registry.anybody()
        caller.headers.update(authority.headers)
        path = f"/applications/{application['application_id']}/decision"
        return caller.post(path, json={"decision": "approve"}).status_code

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(approve_it, range(4))) == [200, 409, 409, 409]
    assert hospital.changes()["nurses"][0]["valid_until"] == str(RENEWED)
    stale = action("change_nurse_phone", nurse_id=nurse.nurse_id, target_version=1, phone="13911112222", reason="换号")
    assert hospital.act(stale)[0]["outcome"] == "conflict"
