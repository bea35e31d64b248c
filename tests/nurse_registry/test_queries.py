"""Live queries, reference data and releases."""

import hashlib
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select

from nurse_client.domain.records import ActivationCode, RegistrationStatus
from nurse_registry import clock
from nurse_registry.database import reading, transaction
from nurse_registry.schema import lookups, photos
from nurse_registry.sweep import bring_up_to_date
from tests.support.registry import Caller, Hospital, RunningRegistry

JPEG = b"\xff\xd8\xff\xe0 a portrait"


def found(caller: Caller, **asked: str) -> list[dict[str, Any]]:
    answer = caller.get("/registrations", params=asked)
    assert answer.status_code == 200, answer.text
    return answer.json()["registrations"]


def test_a_nurse_of_any_institution_is_found_by_her_numbers(registry: RunningRegistry, hospital: Hospital) -> None:
    nurse = registry.hospital().employ(name="欧阳·试")
    entry = {
        "name": "欧阳·试",
        "sex": "2",
        "id_number_masked": nurse.id_number[:6] + "********" + nurse.id_number[-4:],
        "certificate_no": nurse.certificate_no,
        "status": "registered",
        "valid_until": str(nurse.valid_until),
        "institution_name": nurse.institution_name,
        "authority_name": "北京市卫生健康委员会",
        "province": "11",
    }
    assert found(hospital, id_number=nurse.id_number) == [entry]
    assert found(hospital, id_number=nurse.id_number.lower()) == [entry]
    assert found(hospital, certificate_no=nurse.certificate_no) == [entry]
    assert found(hospital, name="欧阳·试", id_number_tail=nurse.id_number[-4:])[0] == entry


def test_identifiers_match_exactly_or_not_at_all(hospital: Hospital) -> None:
    nurse = hospital.employ()
    for asked in (nurse.id_number[:-1], nurse.id_number[1:], "%", "_" * 18, f"{nurse.id_number}'--"):
        assert found(hospital, id_number=asked) == []
    assert found(hospital, name=nurse.name, id_number_tail="____") == []


def test_a_name_gives_at_most_fifty_and_says_that_there_are_more(hospital: Hospital) -> None:
    name = f"同名{hospital.institution_id[-8:]}"
    for _ in range(50):
        hospital.employ(name=name)
    answer = hospital.get("/registrations", params={"name": name}).json()
    assert (len(answer["registrations"]), answer["truncated"]) == (50, False)
    hospital.employ(name=name)
    answer = hospital.get("/registrations", params={"name": name}).json()
    assert (len(answer["registrations"]), answer["truncated"]) == (50, True)


def test_a_registration_that_has_run_out_is_shown_as_expired(hospital: Hospital) -> None:
    nurse = hospital.employ(valid_until=date(2026, 1, 1))
    assert found(hospital, id_number=nurse.id_number)[0]["status"] == "expired"


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"name": "x", "id_number": "y"},
        {"id_number": "x", "certificate_no": "y"},
        {"id_number": "x", "id_number_tail": "1234"},
        {"id_number_tail": "1234"},
        {"id_number": ""},
        {"name": "x", "id_number_tail": "1"},
        {"name": "x", "colour": "red"},
        {"name": "x\0"},
    ],
)
def test_one_thing_is_asked_for(hospital: Hospital, asked: dict[str, str]) -> None:
    answer = hospital.get("/registrations", params=asked)
    assert (answer.status_code, answer.json()["type"]) == (400, "invalid-request")


def test_sixty_look_ups_a_minute_are_allowed_and_each_is_audited(registry: RunningRegistry, hospital: Hospital) -> None:
    nurse = hospital.employ()
    statuses = [hospital.get("/registrations", params={"id_number": nurse.id_number}) for _ in range(61)]
    assert [answer.status_code for answer in statuses] == [*[200] * 60, 429]
    assert 0 < int(statuses[-1].headers["Retry-After"]) <= 60
    assert hospital.post("/registrations/check", json={"people": [{"name": "x"}]}).status_code == 429
    assert found(registry.hospital(), id_number=nurse.id_number)
    with reading(registry.engine) as connection:
        own = select(lookups.c.asked, lookups.c.found).where(lookups.c.institution_id == hospital.institution_id)
        audited = connection.execute(own).all()
    masked = nurse.id_number[:6] + "********" + nurse.id_number[-4:]
    assert audited == [(f"id_number={masked}", 1)] * 60


def test_people_are_checked_in_bulk_in_their_order(hospital: Hospital) -> None:
    one, two = hospital.employ(), hospital.employ(name=f"独名{hospital.institution_id[-8:]}")
    people = [
        {"name": one.name, "id_number": one.id_number},
        {"name": "无此人", "certificate_no": "000000000000"},
        {"name": two.name},
        {"name": "无此人"},
    ]
    answer = hospital.post("/registrations/check", json={"people": people})
    numbers = [[one["certificate_no"] for one in entry["registrations"]] for entry in answer.json()["entries"]]
    assert numbers == [[one.certificate_no], [], [two.certificate_no], []]
    assert hospital.post("/registrations/check", json={"people": [{"name": "x"}] * 501}).status_code == 400
    assert hospital.post("/registrations/check", json={"people": []}).status_code == 400


def test_a_photo_is_seen_by_the_institution_of_the_nurse_only(registry: RunningRegistry, hospital: Hospital) -> None:
    nurse = hospital.employ()
    photo_id, etag = clock.new_id(clock.now()), hashlib.sha256(JPEG).hexdigest()
    with transaction(registry.engine) as connection:
        connection.execute(insert(photos).values(photo_id=photo_id, nurse_id=nurse.nurse_id, etag=etag, jpeg=JPEG))
    answer = hospital.get(f"/photos/{photo_id}")
    assert (answer.content, answer.headers["Content-Type"], answer.headers["ETag"]) == (JPEG, "image/jpeg", f'"{etag}"')
    assert hospital.get(f"/photos/{photo_id}", headers={"If-None-Match": f'"{etag}"'}).status_code == 304
    assert registry.hospital().get(f"/photos/{photo_id}").json()["type"] == "not-found"


# ---- what time alone changes


def test_what_has_run_out_is_marked_once_a_day(registry: RunningRegistry, hospital: Hospital) -> None:
    now = clock.now()
    lapsed = hospital.employ(valid_until=date(2026, 1, 1))
    valid = hospital.employ(valid_until=date(2096, 1, 1))
    old = ActivationCode(
        code_id=clock.new_id(now),
        version=1,
        updated_at=now,
        nurse_id=valid.nurse_id,
        issued_at=now - timedelta(days=31),
        expires_at=now - timedelta(days=1),
    )
    hospital.publish(old)
    page = hospital.changes()
    statuses = {nurse["nurse_id"]: nurse["registration_status"] for nurse in page["nurses"]}
    assert statuses == {lapsed.nurse_id: "expired", valid.nurse_id: "registered"}
    assert [code["state"] for code in page["activation_codes"]] == ["expired"]
    again = hospital.employ(valid_until=date(2026, 1, 1))
    (seen,) = hospital.changes(page["cursor"])["nurses"]
    assert (seen["nurse_id"], seen["registration_status"]) == (again.nurse_id, RegistrationStatus.REGISTERED)
    bring_up_to_date(registry.engine, hospital.institution_id, now + timedelta(days=1))
    assert hospital.changes(page["cursor"])["nurses"][0]["registration_status"] == "expired"


# ---- reference data


def test_reference_data_are_sent_when_they_have_changed(registry: RunningRegistry, hospital: Hospital) -> None:
    first = hospital.get("/reference")
    assert {"authorities", "code_tables", "rule_parameters", "workdays", "form_profiles", "help"} == first.json().keys()
    etag = first.headers["ETag"]
    unchanged = hospital.get("/reference", headers={"If-None-Match": etag})
    assert (unchanged.status_code, unchanged.content) == (304, b"")
    news = [{"published_on": "2026-11-23", "title": "通知", "text": hospital.institution_id}]
    assert registry.authority().put("/reference/help", json=news).status_code == 204
    changed = hospital.get("/reference", headers={"If-None-Match": etag})
    assert (changed.status_code, changed.json()["help"]) == (200, news)
    assert changed.headers["ETag"] != etag


def test_reference_data_are_read_strictly(registry: RunningRegistry) -> None:
    authority = registry.authority()
    for body in ({}, [{}], [{"published_on": "x", "title": "", "text": ""}]):
        assert authority.put("/reference/help", json=body).status_code == 400
    unknown = [{"published_on": "2026-11-23", "title": "", "text": "", "colour": "red"}]
    answer = authority.put("/reference/help", json=unknown)
    assert answer.json()["errors"] == [{"field": "help[0].colour", "reason": "unknown"}]
    assert authority.put("/reference/weather", json=[]).status_code == 404


def test_the_latest_client_is_known_once_an_authority_has_published_it(registry: RunningRegistry) -> None:
    anybody = registry.anybody()
    platform = f"windows-{clock.new_id(clock.now())[-8:]}"
    assert anybody.get("/client/latest", params={"platform": platform}).status_code == 404
    release = {
        "version": "0.2.0",
        "url": "https://registry.example/client.exe",
        "sha256": "0" * 64,
        "signature": "QUJD",
        "notes": "",
        "mandatory": False,
    }
    authority = registry.authority()
    assert authority.put("/client/latest", params={"platform": platform}, json=release).status_code == 204
    assert anybody.get("/client/latest", params={"platform": platform}).json() == release
    sized = release | {"size": 42}
    assert authority.put("/client/latest", params={"platform": platform}, json=sized).status_code == 204
    assert anybody.get("/client/latest", params={"platform": platform}).json() == sized
    for wrong in ({"url": "http://registry.example/client.exe"}, {"size": -1}, {"version": "1.0-beta"}):
        assert authority.put("/client/latest", params={"platform": platform}, json=release | wrong).status_code == 400


# ---- institutions and registers


def test_an_authority_registers_an_institution_and_hands_credentials_over(registry: RunningRegistry) -> None:
    authority = registry.authority()
    name = f"新医院{clock.new_id(clock.now())[-8:]}"
    made = authority.post("/institutions", json={"name": name, "province": "11"})
    assert made.status_code == 201, made.text
    assert authority.post("/institutions", json={"name": name}).status_code == 409
    path = f"/institutions/{made.json()['institution_id']}/credentials"
    papers = ["licence_original", "licence_copy", "authorisation_letter", "agent_id_original", "agent_id_copy"]
    assert authority.post(path, json={"documents": papers[:4]}).json()["errors"][0]["field"] == "documents"
    assert registry.authority("130000").post(path, json={"documents": papers}).status_code == 404
    first = authority.post(path, json={"documents": papers}).json()
    session = registry.anybody().post(
        "/session", json={"username": first["username"], "password": first["one_time_password"]}
    )
    assert session.json()["must_change_password"] is True
    second = authority.post(path, json={"documents": papers}).json()
    assert second["username"] == first["username"]
    old = registry.anybody().post(
        "/session", json={"username": first["username"], "password": first["one_time_password"]}
    )
    assert old.status_code == 401


def test_an_existing_register_is_taken_in_row_by_row(registry: RunningRegistry, hospital: Hospital) -> None:
    known = hospital.employ()
    foreign = registry.hospital()
    good = {
        "institution_name": hospital.institution.name,
        "name": "新来",
        "id_number": registry.wanderer().id_number[:-1] + "0",
    }
    rows: list[Any] = [
        good | {"id_number": "110101199003077467", "id_kind": "03", "certificate_no": f"9{known.certificate_no[1:]}"},
        good | {"id_number": known.id_number},
        good | {"institution_name": "没有的医院"},
        good | {"colour": "red"},
        5,
    ]
    report = registry.authority().post("/nurses/import", json={"nurses": rows}).json()
    assert report["imported"] == 1
    assert [row["row"] for row in report["refused"]] == [2, 3, 4, 5]
    assert "新来" in [nurse["name"] for nurse in hospital.changes()["nurses"]]
    other = [good | {"institution_name": foreign.institution.name, "id_number": "E12345678", "id_kind": "03"}]
    assert registry.authority("130000").post("/nurses/import", json={"nurses": other}).json()["imported"] == 0
