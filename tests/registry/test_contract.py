"""The client and the real registry: what is written in the contract is what both do."""

from collections.abc import Iterator

import msgspec
import pytest

from nurse_client.domain.actions import ChangeNursePhone, IssueActivationCode, OutcomeKind
from nurse_client.domain.messages import Person
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import (
    AccountLocked,
    CursorExpired,
    NotFound,
    Rejected,
    SessionEnded,
    WrongCredentials,
)
from nurse_registry.accounts import Role
from tests.support.registry import PASSWORD, Hospital, RunningRegistry, made_at


@pytest.fixture
def hospital(registry: RunningRegistry) -> Iterator[Hospital]:
    with registry.hospital() as hospital:
        yield hospital


@pytest.fixture
def username(registry: RunningRegistry, hospital: Hospital) -> str:
    """An account of the hospital that nobody has used yet."""
    return registry.account(Role.INSTITUTION, hospital.institution_id)


@pytest.fixture
def client(registry: RunningRegistry) -> Iterator[RegistryClient]:
    client = RegistryClient(registry.address)
    yield client
    client.close()


@pytest.fixture
def desk(client: RegistryClient, username: str) -> RegistryClient:
    """The hospital's desk, signed in."""
    client.sign_in(username, PASSWORD)
    return client


def issue(nurse_id: str, number: int = 1) -> IssueActivationCode:
    return IssueActivationCode(action_id=f"{nurse_id}-{number}", made_at=made_at(), made_by="张晓", nurse_id=nurse_id)


def test_signing_in_tells_whose_desk_it_is(client: RegistryClient, username: str, hospital: Hospital) -> None:
    session = client.sign_in(username, PASSWORD)
    assert session.institution == hospital.institution
    assert session.expires_in == 900


def test_a_wrong_password_and_in_the_end_a_locked_account(client: RegistryClient, username: str) -> None:
    for _ in range(5):
        with pytest.raises(WrongCredentials):
            client.sign_in(username, "guess")
    with pytest.raises(AccountLocked) as locked:
        client.sign_in(username, PASSWORD)
    assert locked.value.retry_after is not None
    assert 0 < locked.value.retry_after <= 900


def test_a_session_goes_on_with_its_refresh_token_once(desk: RegistryClient, hospital: Hospital) -> None:
    assert desk.session is not None
    spent = desk.session.refresh_token
    assert desk.resume(spent).institution == hospital.institution
    desk.changes(None)
    with pytest.raises(SessionEnded):
        desk.resume(spent)


def test_an_access_token_that_is_no_good_is_renewed_without_a_word(desk: RegistryClient) -> None:
    assert desk.session is not None
    desk.session = msgspec.structs.replace(desk.session, access_token="spent")
    desk.changes(None)
    assert desk.session.access_token != "spent"


def test_signing_out_ends_the_session(desk: RegistryClient) -> None:
    assert desk.session is not None
    kept = desk.session.refresh_token
    desk.sign_out()
    with pytest.raises(SessionEnded):
        desk.resume(kept)


def test_a_password_is_changed_when_it_is_good_enough(desk: RegistryClient, username: str) -> None:
    with pytest.raises(Rejected) as refused:
        desk.change_password(PASSWORD, "short")
    assert [field.field for field in refused.value.fields] == ["new_password"]
    with pytest.raises(WrongCredentials):
        desk.change_password("guess", "Another-Horse-48")
    desk.change_password(PASSWORD, "Another-Horse-48")
    desk.sign_in(username, "Another-Horse-48")


def test_the_feed_brings_what_the_hospital_may_see(desk: RegistryClient, hospital: Hospital) -> None:
    nurse = hospital.employ()
    page = desk.changes(None)
    assert page.nurses == [nurse]
    assert not page.more
    again = desk.changes(page.cursor)
    assert (again.nurses, again.cursor) == ([], page.cursor)


def test_a_cursor_of_another_feed_is_not_known(desk: RegistryClient) -> None:
    with pytest.raises(CursorExpired):
        desk.changes("bm9ib2R5J3Mu")


def test_each_action_gets_its_outcome_and_the_same_one_again(desk: RegistryClient, hospital: Hospital) -> None:
    without_account = hospital.employ(account_state="none")
    phone = ChangeNursePhone(
        action_id=f"{without_account.nurse_id}-2",
        made_at=made_at(),
        made_by="张晓",
        nurse_id=without_account.nurse_id,
        target_version=99,
        phone="13900000000",
        reason="换号",
    )
    actions = [issue(without_account.nurse_id), phone, issue("nobody")]
    outcomes = desk.act(actions)
    kinds = [OutcomeKind.ACCEPTED, OutcomeKind.CONFLICT, OutcomeKind.REJECTED]
    assert [outcome.outcome for outcome in outcomes] == kinds
    assert isinstance(outcomes[0].result, dict)
    assert {"code", "code_id"} <= outcomes[0].result.keys()
    assert desk.act(actions) == outcomes


def test_a_person_is_found_by_a_whole_number_and_many_at_once(desk: RegistryClient, hospital: Hospital) -> None:
    nurse = hospital.employ(name="练习用名")
    found = desk.registrations(certificate_no=nurse.certificate_no)
    assert [one.name for one in found.registrations] == ["练习用名"]
    assert nurse.id_number not in repr(found)
    checked = desk.check([Person(name=nurse.name, id_number=nurse.id_number), Person(name="没有此人")])
    assert [len(entry.registrations) for entry in checked.entries] == [1, 0]


def test_a_history_is_there_for_own_nurses_only(desk: RegistryClient, hospital: Hospital) -> None:
    assert desk.history(hospital.employ().nurse_id).applications == []
    with pytest.raises(NotFound):
        desk.history("01a2072c-5ae0-7c3a-927f-c5f5168f4826")
    with pytest.raises(NotFound):
        desk.photo("01a2072c-5ae0-7c3a-927f-c5f5168f4826")


def test_reference_data_is_sent_once(desk: RegistryClient) -> None:
    first = desk.reference(None)
    assert first is not None
    reference, etag = first
    assert reference.code_tables
    assert desk.reference(etag) is None


def test_an_institution_s_question_needs_a_session(client: RegistryClient) -> None:
    with pytest.raises(SessionEnded):
        client.changes(None)
