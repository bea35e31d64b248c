"""The synthetic province: the same for a seed, right in form, and complete in its states."""

import json
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise, product
from typing import TypeVar

import msgspec
import pytest

from nurse_client import resources
from nurse_client.domain import identity, rules
from nurse_client.domain.calendar import Workdays
from nurse_client.domain.codes import TABLE_OF_MEMBER, CodeTables
from nurse_client.domain.records import (
    AccountState,
    ActivationCode,
    Application,
    AuthoritySetting,
    Business,
    ChangeRequest,
    CodeState,
    Filer,
    InstitutionState,
    Nurse,
    Record,
    RegistrationStatus,
    RequestState,
    Ticket,
    TicketState,
)
from nurse_client.domain.reference import Reference, parameters_for
from nurse_client.domain.renewal import Phase, window
from nurse_registry.synthetic.applications import PAIRS
from nurse_registry.synthetic.province import UNSET, Province, make_province

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def reference() -> Reference:
    files = resources.path("reference").glob("*.json")
    return msgspec.convert({file.stem: json.loads(file.read_bytes()) for file in files}, Reference)


@pytest.fixture(scope="module")
def province(reference: Reference) -> Province:
    return make_province(reference, institutions=3, nurses=1000, seed=7, today=TODAY)


@pytest.fixture(scope="module")
def first(province: Province) -> list[Record]:
    return province.institutions[0].records


@pytest.fixture(scope="module")
def everybody(province: Province) -> list[Nurse]:
    at_home = [record for each in province.institutions for record in each.records if isinstance(record, Nurse)]
    return at_home + province.elsewhere


R = TypeVar("R", bound=Record)


def of_kind(records: list[Record], kind: type[R]) -> list[R]:
    return [record for record in records if isinstance(record, kind)]


def test_a_seed_gives_the_same_province_again(reference: Reference, province: Province) -> None:
    again = make_province(reference, institutions=3, nurses=1000, seed=7, today=TODAY)
    assert msgspec.json.encode(again) == msgspec.json.encode(province)
    other = make_province(reference, institutions=3, nurses=1000, seed=8, today=TODAY)
    assert msgspec.json.encode(other) != msgspec.json.encode(province)


def test_the_first_institution_has_the_nurses_asked_for_and_the_others_fewer(province: Province) -> None:
    rosters = [len(of_kind(each.records, Nurse)) for each in province.institutions]
    assert rosters == [1000, 500, 333]


@pytest.mark.parametrize("leap_day", [date(2028, 2, 29), date(2026, 1, 1), date(2026, 12, 31)])
def test_any_day_can_be_today(reference: Reference, leap_day: date) -> None:
    province = make_province(reference, institutions=1, nurses=200, seed=1, today=leap_day)
    assert len(of_kind(province.institutions[0].records, Nurse)) == 200


def test_too_small_a_province_is_refused(reference: Reference) -> None:
    with pytest.raises(ValueError, match="at least 1 institution, with at least 200 nurses"):
        make_province(reference, institutions=1, nurses=199, seed=1, today=TODAY)
    with pytest.raises(ValueError, match="at least 1 institution"):
        make_province(reference, institutions=0, nurses=200, seed=1, today=TODAY)


def test_id_numbers_are_valid_unique_and_agree_with_the_person(everybody: list[Nurse]) -> None:
    assert len({nurse.id_number for nurse in everybody}) == len(everybody)
    for nurse in everybody:
        if nurse.id_kind in identity.RESIDENT_KINDS:
            assert identity.is_valid(nurse.id_number)
            assert identity.birth_date(nurse.id_number) == nurse.birth_date
            assert identity.sex(nurse.id_number) == nurse.sex


def test_no_resident_id_number_can_be_a_real_persons(everybody: list[Nurse], reference: Reference) -> None:
    practice = {authority.division for authority in reference.authorities if "practice" in authority.authority_id}
    for nurse in everybody:
        region = nurse.id_number[:6]
        assert nurse.id_kind != "01" or region in practice or region.endswith("99")


@pytest.mark.parametrize("seed", range(6))
def test_every_kind_of_paper_is_there(reference: Reference, seed: int) -> None:
    province = make_province(reference, institutions=1, nurses=200, seed=seed, today=TODAY)
    nurses = of_kind(province.institutions[0].records, Nurse)
    assert {nurse.id_kind for nurse in nurses} == {"01", "03", "RP"}
    assert {len(nurse.id_number) for nurse in nurses if nurse.id_kind == "01"} == {15, 18}


def test_certificate_numbers_are_unique_and_mostly_usual(everybody: list[Nurse]) -> None:
    numbers = [nurse.certificate_no for nurse in everybody if nurse.certificate_no]
    assert len(set(numbers)) == len(numbers)
    usual = sum(identity.is_usual_certificate_no(number) for number in numbers)
    assert 0.8 * len(numbers) < usual < len(numbers)


def test_names_have_dots_double_surnames_and_rare_characters(first: list[Record]) -> None:
    names = {nurse.name for nurse in of_kind(first, Nurse)}
    assert any("·" in name for name in names)
    assert any(name.startswith("欧阳") for name in names)
    assert any(ord(character) > 0xFFFF for name in names for character in name)


def test_a_common_name_has_more_bearers_than_one_look_up_shows(everybody: list[Nurse]) -> None:
    assert Counter(nurse.name for nurse in everybody).most_common(1)[0][1] > 50


def test_every_code_is_in_its_table(everybody: list[Nurse], reference: Reference) -> None:
    tables = CodeTables(reference.code_tables)
    known = {name: {code.code for code in tables.codes(name)} for name in TABLE_OF_MEMBER.values()}
    for nurse in everybody:
        for member, table in TABLE_OF_MEMBER.items():
            value = getattr(nurse, member)
            assert not value or value in known[table], (member, value)


def test_lives_run_in_order(everybody: list[Nurse]) -> None:
    for nurse in everybody:
        milestones = [nurse.birth_date, nurse.exam_passed_on, nurse.first_registered_on, nurse.registered_on]
        days = [day for day in milestones if day]
        assert all(earlier <= later for earlier, later in pairwise(days)), nurse.nurse_id


def test_every_standing_of_a_registration_and_of_an_account_is_there(first: list[Record]) -> None:
    nurses = of_kind(first, Nurse)
    assert {nurse.registration_status for nurse in nurses} == set(RegistrationStatus)
    assert {nurse.account_state for nurse in nurses} == set(AccountState)
    assert any(nurse.transfer_to for nurse in nurses)


def test_a_status_agrees_with_its_dates(everybody: list[Nurse]) -> None:
    for nurse in everybody:
        if nurse.registration_status is RegistrationStatus.REGISTERED:
            assert nurse.valid_until is not None
            assert nurse.valid_until >= TODAY
        if nurse.registration_status is RegistrationStatus.EXPIRED:
            assert nurse.valid_until is not None
            assert nurse.valid_until < TODAY


def test_every_phase_of_the_renewal_window_is_there(first: list[Record], reference: Reference) -> None:
    parameters = parameters_for(reference, "34", TODAY)
    ends = [nurse.valid_until for nurse in of_kind(first, Nurse) if nurse.valid_until]
    assert {window(end, TODAY, parameters).phase for end in ends} == set(Phase)


def test_applications_of_all_kinds_are_in_every_reachable_pair_of_states(first: list[Record]) -> None:
    seen = {(a.business, a.institution_state, a.authority_state) for a in of_kind(first, Application)}
    assert seen == {(business, *pair) for business, pair in product(Business, PAIRS)}


def test_every_open_application_is_the_only_one_of_its_nurse(province: Province) -> None:
    applications = [a for each in province.institutions for a in of_kind(each.records, Application)]
    counts = Counter(a.nurse_id for a in applications)
    assert set(counts.values()) == {1}
    assert len({a.receipt_no for a in applications}) == len(applications)


def test_applications_say_who_did_what_when(first: list[Record]) -> None:
    for application in of_kind(first, Application):
        moments = [application.submitted_at, application.institution_at, application.authority_at]
        told = [moment for moment in moments if moment]
        assert told == sorted(told)
        assert application.updated_at == told[-1]
        assert (application.institution_at is None) == (application.institution_state is InstitutionState.PENDING)
        assert (application.authority_id is None) == (application.authority_state == "not_sent")
        assert application.filed_by is Filer.NURSE or application.business is Business.DEREGISTRATION


def test_nothing_lies_in_the_future(province: Province) -> None:
    today_in_china_begins = datetime(2026, 11, 22, 16, tzinfo=UTC)
    updates = [record.updated_at for each in province.institutions for record in each.records]
    assert max(updates) < today_in_china_begins


def worst_findings(first: list[Record], reference: Reference, business: Business) -> Counter[rules.Level]:
    """How many pending applications of the business have which worst finding, were an authority set."""
    nurses = {nurse.nurse_id: nurse for nurse in of_kind(first, Nurse)}
    worst: Counter[rules.Level] = Counter()
    for application in of_kind(first, Application):
        if (application.business, application.institution_state) == (business, InstitutionState.PENDING):
            circumstances = rules.Circumstances(
                today=TODAY,
                parameters=parameters_for(reference, "34", TODAY),
                workdays=Workdays(reference.workdays),
                authority_id="practice-349100",
                nurse=nurses.get(application.nurse_id, application.nurse),
            )
            found = rules.findings(application, circumstances)
            worst[found[0].level if found else rules.Level.INFO] += 1
    return worst


def test_institution_one_has_renewals_to_confirm_to_look_at_and_to_return(
    first: list[Record], reference: Reference
) -> None:
    worst = worst_findings(first, reference, Business.RENEWAL)
    assert worst[rules.Level.INFO] >= 40
    assert worst[rules.Level.WARNING] == 10
    assert worst[rules.Level.BLOCKING] == 3


@pytest.mark.parametrize("business", [one for one in Business if one is not Business.RENEWAL])
def test_one_application_of_each_other_business_can_be_confirmed(
    first: list[Record], reference: Reference, business: Business
) -> None:
    assert worst_findings(first, reference, business) == {rules.Level.INFO: 1}


def test_an_approval_has_changed_the_registration(first: list[Record]) -> None:
    nurses = {nurse.nurse_id: nurse for nurse in of_kind(first, Nurse)}
    approved = {a.business: a for a in of_kind(first, Application) if a.authority_state == "approved"}
    renewal = approved[Business.RENEWAL]
    assert renewal.nurse.valid_until is not None
    renewed = nurses[renewal.nurse_id].valid_until
    assert renewed is not None
    assert renewed.year == renewal.nurse.valid_until.year + 5
    assert nurses[approved[Business.FIRST_REGISTRATION].nurse_id].certificate_no
    assert (
        nurses[approved[Business.CHANGE].nurse_id].institution_name != approved[Business.CHANGE].nurse.institution_name
    )
    assert nurses[approved[Business.DEREGISTRATION].nurse_id].registration_status is RegistrationStatus.DEREGISTERED


def test_change_requests_codes_and_tickets_are_in_every_state(first: list[Record]) -> None:
    assert {request.state for request in of_kind(first, ChangeRequest)} == set(RequestState)
    assert {code.state for code in of_kind(first, ActivationCode)} == set(CodeState)
    assert {ticket.state for ticket in of_kind(first, Ticket)} == set(TicketState)


def test_what_was_accepted_stands_in_the_nurse(first: list[Record]) -> None:
    nurses = {nurse.nurse_id: nurse for nurse in of_kind(first, Nurse)}
    for request in of_kind(first, ChangeRequest):
        assert request.fields
        for field in request.fields:
            stands = str(getattr(nurses[request.nurse_id], field.field))
            assert stands == (field.new if field.decision == "accepted" else field.old)
            assert field.new != field.old


def test_whoever_has_asked_for_something_has_an_active_account(province: Province) -> None:
    everything = [record for each in province.institutions for record in each.records]
    nurses = {nurse.nurse_id: nurse for nurse in of_kind(everything, Nurse) + province.elsewhere}
    for asked in of_kind(everything, Application) + of_kind(everything, ChangeRequest):
        assert nurses[asked.nurse_id].account_state is AccountState.ACTIVE


def test_a_code_lives_thirty_days(first: list[Record]) -> None:
    now = datetime(2026, 11, 23, 2, tzinfo=UTC)
    for code in of_kind(first, ActivationCode):
        assert code.expires_at - code.issued_at == timedelta(days=30)
        assert (code.expires_at < now) == (code.state is CodeState.EXPIRED)
        assert (code.used_at is not None) == (code.state is CodeState.USED)


def test_institution_one_has_set_all_authorities_but_one(first: list[Record]) -> None:
    assert {setting.business for setting in of_kind(first, AuthoritySetting)} == set(Business) - {UNSET}


def test_history_begins_with_the_first_registration(everybody: list[Nurse], province: Province) -> None:
    registered = [nurse for nurse in everybody if nurse.first_registered_on]
    assert {nurse.nurse_id for nurse in registered} == set(province.history)
    for nurse in registered:
        events = province.history[nurse.nurse_id]
        assert events[0].event == Business.FIRST_REGISTRATION
        assert [event.at for event in events] == sorted(event.at for event in events)
