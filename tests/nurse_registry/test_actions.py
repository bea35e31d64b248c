"""Actions: one door, exactly once, each on its own; every kind does what the contract says."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import pytest

from nurse_client import resources
from nurse_client.domain import rules
from nurse_client.domain.calendar import Workdays, china_date
from nurse_client.domain.deregistration import drafted
from nurse_client.domain.records import (
    AccountState,
    ChangedField,
    ChangeRequest,
    DeregistrationDetails,
    DeregistrationGround,
    RegistrationStatus,
)
from nurse_client.domain.reference import parameters_for
from nurse_registry import clock
from tests.support.registry import AUTHORITY, Caller, Hospital, RunningRegistry

ELSEWHERE = "120000"


def action(kind: str, **members: Any) -> dict[str, Any]:
    """An action as the client makes it."""
    usual = {"action_id": clock.new_id(clock.now()), "made_at": "2026-11-23T01:00:00Z", "made_by": "张晓"}
    return usual | {"kind": kind} | members


def done(hospital: Hospital, kind: str, **members: Any) -> dict[str, Any]:
    """The outcome of one action, which must be accepted."""
    (outcome,) = hospital.act(action(kind, **members))
    assert outcome["outcome"] == "accepted", outcome
    return outcome


def refused(hospital: Hospital, kind: str, **members: Any) -> dict[str, Any]:
    """The problem of one action, which must be rejected."""
    (outcome,) = hospital.act(action(kind, **members))
    assert outcome["outcome"] == "rejected", outcome
    return outcome["problem"]


def fields(problem: dict[str, Any]) -> list[str]:
    return [error["field"] for error in problem["errors"]]


def record(hospital: Hospital, kind: str, number: int = -1) -> dict[str, Any]:
    """One of the institution's records as it stands."""
    return hospital.changes()[kind][number]


def submitted(registry: RunningRegistry, hospital: Hospital, **nurse: Any) -> dict[str, Any]:
    """A renewal that a nurse of the hospital has submitted, with all its papers."""
    someone = hospital.employ(**nurse)
    materials = [{"kind": kind, "present": True} for kind in ("form", "certificate", "health_check")]
    details = {"business": "renewal", "practice_summary": "临床护理", "training_summary": "合格"}
    answer = registry.nurse(someone).post("/applications", json={"details": details, "materials": materials})
    assert answer.status_code == 201, answer.text
    return answer.json()


# ---- the door


def test_an_action_is_carried_out_once_however_often_it_is_sent(hospital: Hospital) -> None:
    question = action("open_ticket", text="如何打印？", machine="ThinkCentre")
    (first,) = hospital.act(question)
    (again,) = hospital.act(dict(reversed(question.items())))
    assert again == first
    assert len(hospital.changes()["tickets"]) == 1


def test_an_action_that_arrives_many_times_at_once_is_carried_out_once(hospital: Hospital) -> None:
    nurse = hospital.employ(account_state=AccountState.NONE)
    wanted = action("issue_activation_code", nurse_id=nurse.nurse_id)
    with ThreadPoolExecutor(8) as pool:
        outcomes = [outcome for (outcome,) in pool.map(lambda _: hospital.act(wanted), range(8))]
    assert all(outcome == outcomes[0] for outcome in outcomes)
    assert outcomes[0]["outcome"] == "accepted"
    assert len(hospital.changes()["activation_codes"]) == 1


@pytest.mark.parametrize("members", [{"ticket_id": "nobody's", "target_version": 1, "text": "x"}, {"ticket_id": ""}])
def test_a_refusal_is_the_same_when_the_action_is_sent_again(hospital: Hospital, members: dict[str, Any]) -> None:
    asked = action("reply_ticket", **members)
    assert hospital.act(asked) == hospital.act(asked)


def test_a_conflict_is_the_same_when_the_action_is_sent_again(hospital: Hospital) -> None:
    nurse = hospital.employ()
    stale = action("change_nurse_phone", nurse_id=nurse.nurse_id, target_version=99, phone="13911112222", reason="换号")
    (first,) = hospital.act(stale)
    assert first["outcome"] == "conflict"
    assert first["current"]["version"] == nurse.version
    done(hospital, "change_nurse_phone", nurse_id=nurse.nurse_id, target_version=1, phone="13911112222", reason="换号")
    assert hospital.act(stale) == [first]


def test_an_action_id_can_not_be_used_for_another_action(hospital: Hospital) -> None:
    question = action("open_ticket", text="一")
    hospital.act(question)
    (outcome,) = hospital.act(question | {"text": "二"})
    assert outcome["problem"]["type"] == "action-id-reused"
    assert [ticket["text"] for ticket in hospital.changes()["tickets"]] == ["一"]


def test_two_institutions_may_use_the_same_action_id(registry: RunningRegistry, hospital: Hospital) -> None:
    question = action("open_ticket", text="一")
    (first,), (second,) = hospital.act(question), registry.hospital().act(question | {"text": "二"})
    assert first["outcome"] == second["outcome"] == "accepted"


def test_one_action_that_can_not_be_read_stops_no_other(hospital: Hospital) -> None:
    unreadable: list[Any] = [
        action("fly"),
        action("open_ticket"),
        action("open_ticket", text="x", colour="red"),
        action("open_ticket", text="x\0y"),
        action("open_ticket", text=5),
        {"kind": "open_ticket"},
        [],
        5,
        None,
    ]
    outcomes = hospital.act(*unreadable, action("open_ticket", text="可以"))
    assert [outcome["outcome"] for outcome in outcomes] == ["rejected"] * len(unreadable) + ["accepted"]
    assert {outcome["problem"]["type"] for outcome in outcomes[:-1]} == {"invalid-request"}
    assert [fields(outcome["problem"]) for outcome in outcomes[1:3]] == [["text"], ["colour"]]
    assert [outcome["action_id"] for outcome in outcomes[:3]] == [one["action_id"] for one in unreadable[:3]]


def test_only_a_broken_envelope_is_an_invalid_request(hospital: Hospital) -> None:
    json = {"Content-Type": "application/json"}
    for body in ("", "{", "[]", "{}", '{"actions": []}', '{"actions": [{}], "more": 1}', '{"actions": 5}', "\xff"):
        answer = hospital.post("/actions", data=body.encode("latin-1"), headers=json)
        assert (answer.status_code, answer.json()["type"]) == (400, "invalid-request"), body
    assert hospital.post("/actions", json={"actions": [{}] * 101}).status_code == 400


def test_receipts_count_the_day_of_the_institution(hospital: Hospital) -> None:
    receipts = [done(hospital, "open_ticket", text="问")["receipt_no"] for _ in range(3)]
    assert [receipt.partition("-")[2] for receipt in receipts] == ["000001", "000002", "000003"]


# ---- settings


def test_an_authority_is_set_and_set_again(hospital: Hospital) -> None:
    assert done(hospital, "set_authority", business="renewal", authority_id=AUTHORITY)["target_version"] == 1
    assert done(hospital, "set_authority", business="renewal", authority_id=ELSEWHERE)["target_version"] == 2
    (setting,) = hospital.changes()["authority_settings"]
    assert (setting["business"], setting["authority_id"], setting["version"]) == ("renewal", ELSEWHERE, 2)
    (outcome,) = hospital.act(action("set_authority", business="renewal", authority_id=AUTHORITY, target_version=1))
    assert (outcome["outcome"], outcome["current"]["authority_id"]) == ("conflict", ELSEWHERE)


def test_an_authority_that_does_not_exist_can_not_be_set(hospital: Hospital) -> None:
    assert fields(refused(hospital, "set_authority", business="change", authority_id="999")) == ["authority_id"]


# ---- activation codes


def test_a_code_is_told_once_and_again_to_the_same_action_only(hospital: Hospital) -> None:
    nurse = hospital.employ(account_state=AccountState.AWAITING_CODE)
    wanted = action("issue_activation_code", nurse_id=nurse.nurse_id)
    (outcome,) = hospital.act(wanted)
    code = outcome["result"]["code"]
    assert len(code) == 11
    assert set(code) <= set("ABCDEFGHJKMNPQRSTUVWXYZ23456789-")
    assert code[5] == "-"
    assert hospital.act(wanted) == [outcome]
    issued = record(hospital, "activation_codes")
    assert (issued["code_id"], issued["code"], issued["state"]) == (outcome["result"]["code_id"], "", "issued")


def test_a_new_code_ends_the_old_one(hospital: Hospital) -> None:
    nurse = hospital.employ(account_state=AccountState.NONE)
    first = done(hospital, "issue_activation_code", nurse_id=nurse.nurse_id)["result"]
    second = done(hospital, "issue_activation_code", nurse_id=nurse.nurse_id)["result"]
    assert first["code"] != second["code"]
    states = {code["code_id"]: code["state"] for code in hospital.changes()["activation_codes"]}
    assert states == {first["code_id"]: "revoked", second["code_id"]: "issued"}


def test_a_nurse_whose_account_is_active_needs_no_code(hospital: Hospital) -> None:
    nurse = hospital.employ(account_state=AccountState.ACTIVE)
    assert refused(hospital, "issue_activation_code", nurse_id=nurse.nurse_id)["type"] == "conflict"


def test_an_unused_code_can_be_revoked_once(hospital: Hospital) -> None:
    nurse = hospital.employ(account_state=AccountState.NONE)
    issued = done(hospital, "issue_activation_code", nurse_id=nurse.nurse_id)
    code_id = issued["result"]["code_id"]
    done(hospital, "revoke_activation_code", code_id=code_id, target_version=1)
    assert record(hospital, "activation_codes")["state"] == "revoked"
    assert refused(hospital, "revoke_activation_code", code_id=code_id, target_version=2)["type"] == "conflict"


# ---- applications


def test_a_confirmed_application_goes_to_the_authority_that_is_set(
    registry: RunningRegistry, hospital: Hospital
) -> None:
    hospital.set_authorities()
    application = submitted(registry, hospital)
    about = {"application_id": application["application_id"], "target_version": application["version"]}
    assert done(hospital, "confirm_application", **about, opinion="同意")["target_version"] == 2
    confirmed = record(hospital, "applications")
    assert (confirmed["institution_state"], confirmed["authority_state"]) == ("confirmed", "pending")
    assert (confirmed["authority_id"], confirmed["institution_opinion"]) == (AUTHORITY, "同意")
    (outcome,) = hospital.act(action("confirm_application", **about))
    assert outcome["outcome"] == "conflict"
    about["target_version"] = 2
    assert refused(hospital, "confirm_application", **about)["type"] == "conflict"


def test_no_application_is_confirmed_without_an_authority_or_against_the_law(
    registry: RunningRegistry, hospital: Hospital
) -> None:
    application = submitted(registry, hospital)
    about = {"application_id": application["application_id"], "target_version": 1}
    assert "authority_unset" in fields(refused(hospital, "confirm_application", **about))
    hospital.set_authorities()
    early = submitted(registry, hospital, valid_until="2030-01-01")
    problem = refused(hospital, "confirm_application", application_id=early["application_id"], target_version=1)
    assert {"field": "renewal_not_open", "reason": "护士条例 第10条"} in problem["errors"]
    assert record(hospital, "applications")["institution_state"] == "pending"


def test_an_application_is_returned_with_a_reason_and_the_nurse_may_submit_again(
    registry: RunningRegistry, hospital: Hospital
) -> None:
    application = submitted(registry, hospital)
    about = {"application_id": application["application_id"], "target_version": 1}
    assert fields(refused(hospital, "return_application", **about, reason="  ")) == ["reason"]
    done(hospital, "return_application", **about, reason="缺照片")
    returned = record(hospital, "applications")
    assert (returned["institution_state"], returned["authority_state"]) == ("returned", "not_sent")
    assert returned["institution_opinion"] == "缺照片"


def test_a_confirmation_can_be_withdrawn_until_the_authority_has_decided(
    registry: RunningRegistry, hospital: Hospital
) -> None:
    hospital.set_authorities()
    application_id = submitted(registry, hospital)["application_id"]
    done(hospital, "confirm_application", application_id=application_id, target_version=1)
    done(hospital, "withdraw_confirmation", application_id=application_id, target_version=2, reason="误操作")
    again = record(hospital, "applications")
    assert (again["institution_state"], again["authority_state"], again["authority_id"]) == (
        "pending",
        "not_sent",
        None,
    )
    done(hospital, "confirm_application", application_id=application_id, target_version=3)
    registry.authority().post(f"/applications/{application_id}/decision", json={"decision": "approve"})
    problem = refused(
        hospital, "withdraw_confirmation", application_id=application_id, target_version=5, reason="误操作"
    )
    assert problem["type"] == "conflict"


def test_a_deregistration_is_filed_confirmed_and_with_a_receipt(hospital: Hospital) -> None:
    hospital.set_authorities()
    nurse = hospital.employ()
    about = {"nurse_id": nurse.nurse_id, "target_version": nurse.version, "ground": "death"}
    outcome = done(hospital, "file_deregistration", **about, explanation="因病", evidence="死亡证明书")
    filed = record(hospital, "applications")
    assert (filed["institution_state"], filed["authority_state"], filed["filed_by"]) == (
        "confirmed",
        "pending",
        "institution",
    )
    assert filed["receipt_no"] == outcome["receipt_no"]
    assert filed["application_id"] == outcome["result"]["application_id"]
    assert refused(hospital, "file_deregistration", **about, evidence="死亡证明书")["type"] == "conflict"


@pytest.mark.parametrize("status", ["deregistered", "unregistered"])
def test_who_has_no_registration_can_not_be_deregistered(hospital: Hospital, status: str) -> None:
    hospital.set_authorities()
    nurse = hospital.employ(registration_status=RegistrationStatus(status))
    about = {"nurse_id": nurse.nurse_id, "target_version": 1, "ground": "death", "evidence": "死亡证明书"}
    assert fields(refused(hospital, "file_deregistration", **about)) == ["deregistered_already"]


@pytest.mark.parametrize("status", ["registered", "expired", "revoked", "suspended"])
def test_a_registration_that_is_not_ended_formally_can_be_ended(hospital: Hospital, status: str) -> None:
    hospital.set_authorities()
    nurse = hospital.employ(registration_status=RegistrationStatus(status))
    done(hospital, "file_deregistration", nurse_id=nurse.nurse_id, target_version=1, ground="death", evidence="证明")


def test_a_deregistration_is_refused_for_what_the_rules_block(hospital: Hospital) -> None:
    nurse = hospital.employ(valid_until=date(2099, 1, 1))
    about = {"nurse_id": nurse.nurse_id, "target_version": 1, "ground": "not_renewed"}
    assert fields(refused(hospital, "file_deregistration", **about)) == ["authority_unset", "not_lapsed"]


@pytest.mark.parametrize("status", RegistrationStatus)
@pytest.mark.parametrize("ground", DeregistrationGround)
def test_the_registry_refuses_the_deregistrations_that_the_desk_sees_blocked_and_no_others(
    hospital: Hospital, ground: DeregistrationGround, status: RegistrationStatus
) -> None:
    hospital.set_authorities()
    nurse = hospital.employ(registration_status=status, valid_until=date(2099, 1, 1))
    now = clock.now()
    parameters = parameters_for(resources.reference(), "11", china_date(now))
    circumstances = rules.Circumstances(
        today=china_date(now), parameters=parameters, workdays=Workdays([]), authority_id=AUTHORITY, nurse=nurse
    )
    seen = rules.findings(drafted(nurse, DeregistrationDetails(ground=ground), [], now), circumstances)
    blocking = [finding.rule for finding in seen if finding.level is rules.Level.BLOCKING]
    (outcome,) = hospital.act(
        action("file_deregistration", nurse_id=nurse.nurse_id, target_version=nurse.version, ground=ground)
    )
    assert outcome["outcome"] == ("rejected" if blocking else "accepted")
    if blocking:
        assert fields(outcome["problem"]) == blocking


def test_another_ground_needs_an_explanation(hospital: Hospital) -> None:
    hospital.set_authorities()
    nurse = hospital.employ()
    problem = refused(hospital, "file_deregistration", nurse_id=nurse.nurse_id, target_version=1, ground="other")
    assert fields(problem) == ["explanation_missing"]


# ---- nurses


def asked_change(hospital: Hospital, **wanted: str) -> tuple[str, ChangeRequest]:
    nurse = hospital.employ()
    now = clock.now()
    request = ChangeRequest(
        request_id=clock.new_id(now),
        version=1,
        updated_at=now,
        nurse_id=nurse.nurse_id,
        fields=[ChangedField(field=name, old=str(getattr(nurse, name)), new=new) for name, new in wanted.items()],
        submitted_at=now,
    )
    hospital.publish(request)
    return nurse.nurse_id, request


def test_what_is_accepted_of_a_change_request_changes_the_nurse(hospital: Hospital) -> None:
    _, request = asked_change(hospital, department="急诊科", graduated_on="2010-07-01", post="head_nurse")
    done(
        hospital,
        "decide_change_request",
        request_id=request.request_id,
        target_version=1,
        accepted=["department", "graduated_on"],
        returned=[{"field": "post", "reason": "未见任命文件"}],
    )
    nurse, decided = record(hospital, "nurses"), record(hospital, "change_requests")
    assert (nurse["department"], nurse["graduated_on"], nurse["post"]) == ("急诊科", "2010-07-01", "none")
    assert decided["state"] == "decided"
    assert [(field["decision"], field["reason"]) for field in decided["fields"]] == [
        ("accepted", ""),
        ("accepted", ""),
        ("returned", "未见任命文件"),
    ]


@pytest.mark.parametrize(
    ("accepted", "returned", "at_fault"),
    [
        ([], [], ["department", "post"]),
        (["department"], [], ["post"]),
        (["department", "post"], ["post"], ["post"]),
        (["department", "department"], ["post"], ["department"]),
        (["department", "post", "name"], [], ["name"]),
    ],
)
def test_every_field_is_decided_exactly_once(
    hospital: Hospital, accepted: list[str], returned: list[str], at_fault: list[str]
) -> None:
    _, request = asked_change(hospital, department="急诊科", post="head_nurse")
    problem = refused(
        hospital,
        "decide_change_request",
        request_id=request.request_id,
        target_version=1,
        accepted=accepted,
        returned=[{"field": field, "reason": "否"} for field in returned],
    )
    assert fields(problem) == at_fault
    assert record(hospital, "change_requests")["state"] == "pending"


def test_a_nurses_phone_is_changed_with_a_reason(hospital: Hospital) -> None:
    nurse = hospital.employ()
    about = {"nurse_id": nurse.nurse_id, "target_version": 1, "phone": "13911112222"}
    assert fields(refused(hospital, "change_nurse_phone", **about, reason=" ")) == ["reason"]
    assert fields(refused(hospital, "change_nurse_phone", **about | {"phone": "abc"}, reason="换号")) == ["phone"]
    assert done(hospital, "change_nurse_phone", **about, reason="换号")["target_version"] == 2
    assert record(hospital, "nurses")["phone"] == "13911112222"


def test_a_reset_password_lets_the_nurse_in_and_ends_her_sessions(
    registry: RunningRegistry, hospital: Hospital
) -> None:
    nurse = hospital.employ()
    caller = registry.nurse(nurse)
    outcome = done(hospital, "reset_nurse_password", nurse_id=nurse.nurse_id, target_version=1, reason="忘记密码")
    assert caller.get("/me").json()["type"] == "session-expired"
    assert outcome["result"].keys() == {"one_time_password"}
    without = hospital.employ(account_state=AccountState.NONE)
    problem = refused(hospital, "reset_nurse_password", nurse_id=without.nurse_id, target_version=1, reason="忘记")
    assert problem["type"] == "conflict"


# ---- tickets


def questions(service: Caller, **asked: str) -> list[str]:
    """The ids of the questions that customer service finds waiting."""
    answer = service.get("/tickets", params={"limit": 1000} | asked)
    assert answer.status_code == 200, answer.text
    return [ticket["ticket_id"] for ticket in answer.json()["tickets"]]


def test_a_ticket_goes_back_and_forth_until_it_is_closed(registry: RunningRegistry, hospital: Hospital) -> None:
    service = registry.authority()
    ticket_id = done(hospital, "open_ticket", text="照片打不出来", system="Windows 7")["result"]["ticket_id"]
    assert ticket_id in questions(service)
    assert ticket_id not in questions(registry.authority("130000")), "it is not this authority's hospital"
    assert service.post(f"/tickets/{ticket_id}/replies", json={"text": "请更新"}).status_code == 201
    assert record(hospital, "tickets")["state"] == "answered"
    assert ticket_id not in questions(service)
    assert ticket_id in questions(service, state="answered")
    done(hospital, "reply_ticket", ticket_id=ticket_id, target_version=2, text="还是不行")
    service.post(f"/tickets/{ticket_id}/replies", json={"text": "已解决", "close": True})
    ticket = record(hospital, "tickets")
    assert [(reply["from"], reply["text"]) for reply in ticket["replies"]] == [
        ("service", "请更新"),
        ("institution", "还是不行"),
        ("service", "已解决"),
    ]
    assert refused(hospital, "reply_ticket", ticket_id=ticket_id, target_version=4, text="谢谢")["type"] == "conflict"
    assert service.post(f"/tickets/{ticket_id}/replies", json={"text": "x"}).status_code == 409


# ---- tenancy


def test_what_belongs_to_another_institution_does_not_exist(registry: RunningRegistry, hospital: Hospital) -> None:
    other = registry.hospital()
    other.set_authorities()
    nurse = other.employ(account_state=AccountState.NONE)
    application = submitted(registry, other)
    ticket_id = done(other, "open_ticket", text="问")["result"]["ticket_id"]
    code_id = done(other, "issue_activation_code", nurse_id=nurse.nurse_id)["result"]["code_id"]
    _, request = asked_change(other, post="head_nurse")
    of_nurse = {"nurse_id": nurse.nurse_id, "target_version": 1, "reason": "x"}
    foreign = [
        action("issue_activation_code", nurse_id=nurse.nurse_id),
        action("revoke_activation_code", code_id=code_id, target_version=1),
        action("confirm_application", application_id=application["application_id"], target_version=1),
        action("return_application", application_id=application["application_id"], target_version=1, reason="x"),
        action("withdraw_confirmation", application_id=application["application_id"], target_version=1, reason="x"),
        action("file_deregistration", nurse_id=nurse.nurse_id, target_version=1, ground="death"),
        action(
            "decide_change_request", request_id=request.request_id, target_version=1, accepted=["post"], returned=[]
        ),
        action("change_nurse_phone", phone="13911112222", **of_nurse),
        action("reset_nurse_password", **of_nurse),
        action("reply_ticket", ticket_id=ticket_id, target_version=1, text="x"),
    ]
    before = other.changes()["cursor"]
    problems = [outcome["problem"]["type"] for outcome in hospital.act(*foreign)]
    assert problems == ["not-found"] * len(foreign)
    assert other.changes()["cursor"] == before
