"""The reference data that comes with the program: whole, in three languages, and right where it can be checked."""

from datetime import date
from enum import StrEnum

import pytest
from msgspec.structs import fields

from nurse_client.domain import codes, finding, identity, records
from nurse_client.domain.reference import Code, parameters_for
from tests.domain import bundled

TODAY = date(2026, 11, 23)
BUSINESSES = {business.value for business in records.Business}
ENUMERATIONS: dict[str, type[StrEnum]] = {
    "business": records.Business,
    "institution_state": records.InstitutionState,
    "authority_state": records.AuthorityState,
    "registration_status": records.RegistrationStatus,
    "ground": records.DeregistrationGround,
    "account_state": records.AccountState,
    "code_state": records.CodeState,
    "request_state": records.RequestState,
    "field_decision": records.FieldDecision,
    "ticket_state": records.TicketState,
    "filer": records.Filer,
    "material": records.MaterialKind,
    "level": finding.Level,
}
COUNTS = {"department": 218, "ethnic_group": 58, "province": 34, "sex": 4, "technical_title": 5, "education": 40}
NOT_IN_BIG5 = {"傈僳族", "畲族", "仫佬族"}


def every_code() -> list[tuple[str, Code]]:
    return [(table.name, code) for table in bundled.reference().code_tables for code in table.codes]


def values(table: str) -> set[str]:
    return {code.code for code in bundled.tables().codes(table)}


@pytest.mark.parametrize("name", ENUMERATIONS)
def test_every_enumeration_has_a_word_for_each_of_its_values_and_no_more(name: str) -> None:
    assert values(name) == {member.value for member in ENUMERATIONS[name]}


def test_every_enumeration_of_the_records_has_a_table() -> None:
    enumerations = {thing for thing in vars(records).values() if isinstance(thing, type) and issubclass(thing, StrEnum)}
    assert enumerations - {StrEnum} <= set(ENUMERATIONS.values())


def test_every_member_of_a_nurse_has_a_name_for_people() -> None:
    assert values("member") == {field.name for field in fields(records.Nurse)} - {"nurse_id", "version", "updated_at"}


def test_every_coded_member_has_its_table() -> None:
    assert set(codes.TABLE_OF_MEMBER) <= values("member")
    assert all(values(table) for table in codes.TABLE_OF_MEMBER.values())


@pytest.mark.parametrize("table", COUNTS)
def test_national_tables_are_whole(table: str) -> None:
    assert len(values(table)) == COUNTS[table]


def test_no_table_and_no_code_is_there_twice() -> None:
    names = [table.name for table in bundled.reference().code_tables]
    assert len(names) == len(set(names))
    for table in bundled.reference().code_tables:
        assert len(table.codes) == len({code.code for code in table.codes})


def test_every_code_is_called_something_in_three_languages() -> None:
    for table, code in every_code():
        for language in codes.LANGUAGES:
            label = bundled.tables().label(table, code.code, language)
            assert label.strip() == label != "", (table, code.code, language)


def test_simplified_is_simplified_and_traditional_is_traditional() -> None:
    """GB 2312 has simplified characters only, Big5 traditional ones; a few names of peoples are not in Big5."""
    for table, code in every_code():
        assert code.simplified.encode("gb2312"), (table, code)
        assert code.traditional in NOT_IN_BIG5 or code.traditional.encode("big5"), (table, code)
        assert code.english.isascii() or code.english == "Türkiye", (table, code)


def test_a_code_nobody_knows_is_shown_as_it_is() -> None:
    tables = bundled.tables()
    assert tables.label("department", "Z99") == "Z99"
    assert tables.label("no such table", "1", "en") == "1"
    assert tables.codes("no such table") == []


def test_labels_come_in_the_language_asked_for() -> None:
    tables = bundled.tables()
    words = [tables.label("business", "renewal", language) for language in ("zh_CN", "zh_TW", "en")]
    assert words == ["延续注册", "延續註冊", "Renewal"]


def test_the_value_of_a_member_is_called_by_its_table_or_stays_as_it_is() -> None:
    tables = bundled.tables()
    assert tables.member_label("technical_title", "253") == "主管护师"
    assert tables.member_label("department_code", "A03.04", "zh_TW") == "心血管內科"
    assert tables.member_label("school", "练习医科大学") == "练习医科大学"


def test_departments_with_departments_below_them_cannot_be_chosen() -> None:
    departments = bundled.tables().codes("department")
    divided = {code.code.split(".")[0] for code in departments if "." in code.code}
    assert {code.code for code in departments if not code.selectable} == divided


def test_certificate_numbers_know_the_provinces_of_the_table() -> None:
    usual = {f"{n:02d}" for n in range(100) if identity.is_usual_certificate_no(f"2020{n:02d}000001")}
    assert usual == values("province")


def test_authorities_stand_below_one_another() -> None:
    authorities = {authority.authority_id: authority for authority in bundled.reference().authorities}
    assert len(authorities) == len(bundled.reference().authorities)
    above = {"city": "province", "county": "city"}
    for authority in authorities.values():
        parent = authorities[authority.parent] if authority.parent else None
        assert (parent.level if parent else None) == above.get(authority.level)
        assert authority.division[:2] in values("province")
        assert parent is None or authority.division.startswith(parent.division.rstrip("0"))


def test_practice_places_are_marked_and_bear_divisions_that_nobody_has() -> None:
    for authority in bundled.reference().authorities:
        practice = authority.authority_id.startswith("practice-")
        assert practice == (authority.level != "province")
        assert not practice or authority.division[2] == "9"  # GB/T 2260: no city from 3491 on


def test_every_province_on_the_mainland_has_an_authority() -> None:
    mainland = values("province") - {"71", "81", "82"}
    assert {authority.division[:2] for authority in bundled.reference().authorities} == mainland


def test_the_law_of_each_day_is_found() -> None:
    reference = bundled.reference()
    with pytest.raises(LookupError):
        parameters_for(reference, "34", date(2008, 5, 11))
    for province, months in (("34", 3), ("11", 6)):
        before = parameters_for(reference, province, date(2021, 1, 7))
        after = parameters_for(reference, province, date(2021, 1, 8))
        assert before.window_months == after.window_months == months
        assert "health_check" in {rule.kind for rule in before.materials["renewal"]}
        assert "health_check" not in {rule.kind for rule in after.materials["renewal"]}


def test_the_numbers_of_the_law_are_as_the_law_says() -> None:
    law = parameters_for(bundled.reference(), "34", TODAY)
    assert (law.window_months, law.legal_days, law.validity_years) == (3, 30, 5)
    assert (law.exam_valid_years, law.revocation_ban_years, law.interruption_years) == (3, 2, 3)
    assert law.internship_months == 8
    assert law.decision_working_days == {"first_registration": 20, "change": 7, "renewal": 20, "re_registration": 20}


def test_parameters_speak_of_businesses_and_papers_that_there_are() -> None:
    for parameters in bundled.reference().rule_parameters:
        assert set(parameters.materials) == set(parameters.copies) == BUSINESSES
        assert set(parameters.decision_working_days) <= BUSINESSES
        for rules in parameters.materials.values():
            assert {rule.kind for rule in rules} <= values("material")
            assert len({rule.kind for rule in rules}) == len(rules)


def test_every_form_has_a_profile_for_any_authority() -> None:
    profiles = [profile for profile in bundled.reference().form_profiles if profile.authority_id == "*"]
    forms = {"registration", "renewal", "change", "deregistration", "re_registration"}
    assert {profile.form for profile in profiles} == forms
    assert all(profile.status == "reference" and profile.opinion_blocks for profile in profiles)


def test_announcements_say_something() -> None:
    assert all(notice.title and notice.text for notice in bundled.reference().help)
