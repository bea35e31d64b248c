import gzip
import logging
import threading
import traceback
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest

from nurse_client import __version__
from nurse_client.domain.actions import OutcomeKind
from nurse_client.domain.messages import Institution, Person
from nurse_client.domain.records import Nurse
from nurse_client.registry import client as module
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import (
    ClientTooOld,
    ContractViolation,
    Offline,
    RegistryError,
    Rejected,
    SessionEnded,
    TimedOut,
    TooManyRequests,
    WrongCredentials,
)
from tests.support.feed import REFERENCE, confirm, page
from tests.support.records import nurse
from tests.support.server import Server

TOKENS = {"access_token": "access-2", "refresh_token": "refresh-2", "expires_in": 900}
EMPTY_PAGE = msgspec.to_builtins(page())


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    """The connection is closed without an answer."""
    handler.close_connection = True


def test_signing_in_begins_a_session_and_hands_out_the_token_to_keep(server: Server) -> None:
    kept: list[str] = []
    client = RegistryClient(server.url, on_refresh=kept.append)
    assert not client.signed_in
    institution = {"institution_id": "i-1", "name": "练习市第一人民医院"}
    server.will_answer(json={**TOKENS, "institution": institution, "must_change_password": True})
    session = client.sign_in("hospital", "密码 1")
    assert msgspec.json.decode(server.asked[0].body) == {"username": "hospital", "password": "密码 1"}
    assert (server.asked[0].method, server.asked[0].target) == ("POST", "/api/v1/session")
    assert session is client.session
    assert session.institution == Institution(**institution)
    assert session.must_change_password
    assert kept == ["refresh-2"]
    client.close()


def test_a_session_of_an_earlier_run_goes_on_with_its_token(server: Server, client: RegistryClient) -> None:
    server.will_answer(json=TOKENS)
    client.resume("refresh-1")
    assert msgspec.json.decode(server.asked[0].body) == {"refresh_token": "refresh-1"}
    assert client.signed_in


def test_a_session_that_ended_since_asks_for_the_password(server: Server, client: RegistryClient) -> None:
    server.will_refuse(401, "session-expired")
    with pytest.raises(SessionEnded):
        client.resume("refresh-1")
    assert not client.signed_in


def test_a_wrong_password_is_told_as_such(server: Server, client: RegistryClient) -> None:
    server.will_refuse(401, "wrong-credentials")
    with pytest.raises(WrongCredentials):
        client.sign_in("hospital", "guess")


def test_each_question_says_who_asks_and_can_be_traced(server: Server, signed_in: RegistryClient) -> None:
    for _ in range(2):
        server.will_answer(json=EMPTY_PAGE)
        signed_in.changes(None)
    first, second = (asked.headers for asked in server.asked)
    assert first["User-Agent"] == f"nurse-client/{__version__}"
    assert first["Authorization"] == "Bearer access-1"
    assert first["Accept-Encoding"] == "gzip"
    assert first["X-Request-ID"] != second["X-Request-ID"]


def test_a_page_of_changes_comes_as_records(server: Server, signed_in: RegistryClient) -> None:
    server.will_answer(body=msgspec.json.encode(page("c-2", nurses=[nurse()])))
    assert signed_in.changes("c 1&x", limit=100) == page("c-2", nurses=[nurse()])
    asked = urlsplit(server.asked[0].target)
    assert (asked.path, parse_qs(asked.query)) == ("/api/v1/changes", {"limit": ["100"], "since": ["c 1&x"]})


def test_a_packed_answer_is_unpacked(server: Server, signed_in: RegistryClient) -> None:
    packed = gzip.compress(msgspec.json.encode(page(nurses=[nurse()])))
    server.will_answer(body=packed, headers={"Content-Encoding": "gzip"})
    assert signed_in.changes(None).nurses == [nurse()]


def test_members_that_are_not_known_are_passed_over(server: Server, signed_in: RegistryClient) -> None:
    server.will_answer(json={**EMPTY_PAGE, "of_a_later_version": 1})
    assert signed_in.changes(None) == page()


def test_outcomes_come_with_their_actions(server: Server, signed_in: RegistryClient) -> None:
    answers = [
        {"action_id": "action-1", "outcome": "accepted", "receipt_no": "R1", "target_version": 4},
        {"action_id": "action-2", "outcome": "conflict", "current": {"version": 9}},
    ]
    server.will_answer(json={"outcomes": answers})
    outcomes = signed_in.act([confirm(1), confirm(2)])
    assert [outcome.outcome for outcome in outcomes] == [OutcomeKind.ACCEPTED, OutcomeKind.CONFLICT]
    sent = msgspec.json.decode(server.asked[0].body)["actions"]
    assert [action["kind"] for action in sent] == ["confirm_application"] * 2


def test_an_outcome_that_can_not_be_read_does_not_hide_the_others(server: Server, signed_in: RegistryClient) -> None:
    answers = [{"action_id": "action-1", "outcome": "postponed"}, {"action_id": "action-2", "outcome": "accepted"}]
    server.will_answer(json={"outcomes": answers})
    assert [outcome.action_id for outcome in signed_in.act([confirm(1), confirm(2)])] == ["action-2"]


@pytest.mark.parametrize("answers", [[], [{"action_id": "somebody else's", "outcome": "accepted"}]])
def test_outcomes_of_other_actions_break_the_contract(
    server: Server, signed_in: RegistryClient, answers: list[object]
) -> None:
    server.will_answer(json={"outcomes": answers})
    with pytest.raises(ContractViolation):
        signed_in.act([confirm()])


def test_only_what_was_typed_is_looked_up(server: Server, signed_in: RegistryClient) -> None:
    server.will_answer(json={"registrations": [], "truncated": False, "checked_at": "2026-11-23T01:00:00Z"})
    signed_in.registrations(name="张晓丽", id_number_tail="0029")
    asked = urlsplit(server.asked[0].target)
    assert parse_qs(asked.query) == {"name": ["张晓丽"], "id_number_tail": ["0029"]}


def test_many_people_are_checked_five_hundred_at_a_time(server: Server, signed_in: RegistryClient) -> None:
    entry = {"registrations": [], "truncated": False, "checked_at": "2026-11-23T01:00:00Z"}
    for size in (500, 2):
        server.will_answer(json={"entries": [entry] * size})
    checked = signed_in.check([Person(name=f"张{number}") for number in range(502)])
    assert len(checked.entries) == 502
    assert [len(msgspec.json.decode(asked.body)["people"]) for asked in server.asked] == [500, 2]


def test_a_check_with_entries_missing_breaks_the_contract(server: Server, signed_in: RegistryClient) -> None:
    server.will_answer(json={"entries": []})
    with pytest.raises(ContractViolation):
        signed_in.check([Person(name="张晓丽")])


def test_reference_data_comes_with_its_etag_and_only_when_it_changed(server: Server, signed_in: RegistryClient) -> None:
    server.will_answer(body=msgspec.json.encode(REFERENCE), headers={"ETag": '"one"'})
    assert signed_in.reference(None) == (REFERENCE, '"one"')
    server.will_answer(304)
    assert signed_in.reference('"one"') is None
    assert [asked.headers.get("If-None-Match") for asked in server.asked] == [None, '"one"']


def test_a_photo_is_a_jpeg_or_breaks_the_contract(server: Server, signed_in: RegistryClient) -> None:
    server.will_answer(body=b"\xff\xd8\xff\xd9", kind="image/jpeg")
    assert signed_in.photo("f/1") == b"\xff\xd8\xff\xd9"
    assert server.asked[0].target == "/api/v1/photos/f%2F1"
    server.will_answer(body=b"<html>", kind="text/html")
    with pytest.raises(ContractViolation):
        signed_in.photo("f-1")


def test_the_newest_client_can_be_asked_for_without_a_session(server: Server, client: RegistryClient) -> None:
    release = {"version": "1.2.0", "url": "https://example.test/x", "sha256": "00", "signature": "AA=="}
    server.will_answer(json=release)
    assert client.latest("windows-x64").version == "1.2.0"
    assert "Authorization" not in server.asked[0].headers


def test_a_changed_password_ends_the_demand_to_change_it(server: Server, client: RegistryClient) -> None:
    server.will_answer(json={**TOKENS, "must_change_password": True})
    client.sign_in("hospital", "first")
    server.will_answer(204)
    client.change_password("first", "a longer one")
    assert client.session is not None
    assert not client.session.must_change_password


def test_what_is_wrong_in_a_new_password_is_told_by_field(server: Server, signed_in: RegistryClient) -> None:
    fields = [{"field": "new_password", "reason": "too-short"}]
    server.will_refuse(400, "invalid-request", errors=fields)
    with pytest.raises(Rejected) as refused:
        signed_in.change_password("old", "new")
    assert [(field.field, field.reason) for field in refused.value.fields] == [("new_password", "too-short")]


def test_signing_out_ends_the_session_here_and_there(server: Server, signed_in: RegistryClient) -> None:
    server.will_answer(204)
    signed_in.sign_out()
    assert (server.asked[0].method, server.asked[0].target) == ("DELETE", "/api/v1/session")
    assert not signed_in.signed_in
    with pytest.raises(SessionEnded):
        signed_in.changes(None)


def test_signing_out_of_a_session_that_has_ended_is_no_error(server: Server, signed_in: RegistryClient) -> None:
    server.will_refuse(401, "session-expired")
    signed_in.sign_out()
    signed_in.sign_out()
    assert len(server.asked) == 1


class TestRenewingTheAccessToken:
    def test_an_expired_one_is_renewed_and_the_question_asked_again(
        self, server: Server, signed_in: RegistryClient
    ) -> None:
        server.will_refuse(401, "session-expired")
        server.will_answer(json=TOKENS)
        server.will_answer(json=EMPTY_PAGE)
        assert signed_in.changes(None) == page()
        assert msgspec.json.decode(server.asked[1].body) == {"refresh_token": "refresh-1"}
        assert server.asked[2].headers["Authorization"] == "Bearer access-2"

    def test_one_that_is_about_to_expire_is_renewed_before_it_is_used(
        self, server: Server, client: RegistryClient
    ) -> None:
        server.will_answer(json={**TOKENS, "expires_in": 10})
        client.sign_in("hospital", "password")
        server.will_answer(json={**TOKENS, "access_token": "access-3"})
        server.will_answer(json=EMPTY_PAGE)
        client.changes(None)
        assert [asked.target.partition("?")[0] for asked in server.asked[1:]] == [
            "/api/v1/session/refresh",
            "/api/v1/changes",
        ]
        assert server.asked[2].headers["Authorization"] == "Bearer access-3"

    def test_the_institution_stays_known_when_the_renewal_does_not_tell_it(
        self, server: Server, client: RegistryClient
    ) -> None:
        server.will_answer(json={**TOKENS, "institution": {"institution_id": "i-1", "name": "本院"}})
        client.sign_in("hospital", "password")
        server.will_answer(json=TOKENS)
        session = client.resume("refresh-2")
        assert session.institution == Institution(institution_id="i-1", name="本院")

    def test_a_refused_renewal_ends_the_session(self, server: Server, signed_in: RegistryClient) -> None:
        server.will_refuse(401, "session-expired")
        server.will_refuse(401, "session-expired")
        with pytest.raises(SessionEnded):
            signed_in.changes(None)
        assert not signed_in.signed_in

    def test_a_renewal_that_finds_no_network_keeps_the_session(self, server: Server, signed_in: RegistryClient) -> None:
        server.will_refuse(401, "session-expired")
        server.will(hang_up)
        with pytest.raises(TimedOut):
            signed_in.changes(None)
        assert signed_in.signed_in

    @pytest.mark.parametrize(("status", "slug"), [(429, "too-many-requests"), (426, "client-too-old")])
    def test_a_renewal_that_is_put_off_keeps_the_session(
        self, server: Server, signed_in: RegistryClient, status: int, slug: str
    ) -> None:
        server.will_refuse(401, "session-expired")
        server.will_refuse(status, slug)
        with pytest.raises((TooManyRequests, ClientTooOld)):
            signed_in.changes(None)
        assert signed_in.signed_in

    def test_a_second_refusal_is_not_answered_with_a_third_question(
        self, server: Server, signed_in: RegistryClient
    ) -> None:
        server.will_refuse(401, "session-expired")
        server.will_answer(json=TOKENS)
        server.will_refuse(401, "session-expired")
        with pytest.raises(SessionEnded):
            signed_in.changes(None)
        assert len(server.asked) == 3

    def test_many_threads_renew_it_once(self, server: Server, signed_in: RegistryClient) -> None:
        together = threading.Barrier(4)
        expired = {"type": "session-expired", "title": "no", "status": 401}

        def by_token(handler: BaseHTTPRequestHandler) -> None:
            if handler.path.endswith("/refresh"):
                answer, status = TOKENS, 200
            elif handler.headers["Authorization"] == "Bearer access-1":
                together.wait(10)
                answer, status = expired, 401
            else:
                answer, status = EMPTY_PAGE, 200
            body = msgspec.json.encode(answer)
            handler.send_response(status)
            handler.send_header("Content-Type", "application/json" if status == 200 else "application/problem+json")
            handler.send_header("Content-Length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body)

        for _ in range(9):
            server.will(by_token)
        threads = [threading.Thread(target=signed_in.changes, args=(None,)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        targets = [asked.target.partition("?")[0] for asked in server.asked]
        assert targets.count("/api/v1/session/refresh") == 1
        assert targets.count("/api/v1/changes") == 8


class TestWhatIsNeverWrittenDown:
    SECRETS = ("张晓丽", "%E5%BC%A0", "0029", "access-1", "refresh-1", "a long password", "110115198805120029")

    @pytest.fixture
    def everything_logged(self, caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
        with caplog.at_level(logging.DEBUG):
            yield caplog

    def test_the_log_says_how_it_went_and_nothing_about_anybody(
        self, everything_logged: pytest.LogCaptureFixture, server: Server, signed_in: RegistryClient
    ) -> None:
        server.will_answer(json={"registrations": [], "truncated": False, "checked_at": "2026-11-23T01:00:00Z"})
        signed_in.registrations(name="张晓丽", id_number_tail="0029")
        line = next(record.getMessage() for record in everything_logged.records if "/registrations" in record.message)
        assert line.startswith(f"GET /registrations 200 {server.asked[0].headers['X-Request-ID']} ")
        assert line.endswith(" ms")
        assert not [secret for secret in self.SECRETS if secret in everything_logged.text]

    @pytest.mark.parametrize("failure", ["gone", "hung up", "refused"])
    def test_neither_do_an_error_and_its_traceback(
        self, everything_logged: pytest.LogCaptureFixture, server: Server, signed_in: RegistryClient, failure: str
    ) -> None:
        looked_up = self.SECRETS[-1]
        if failure == "gone":
            signed_in._base = "http://127.0.0.1:9/api/v1"
        elif failure == "hung up":
            server.will(hang_up)
        else:
            server.will_refuse(400, "invalid-request", detail=looked_up)
        with pytest.raises(RegistryError) as raised:
            signed_in.registrations(id_number=looked_up)
        written = everything_logged.text + "".join(traceback.format_exception(raised.value))
        assert not [secret for secret in self.SECRETS if secret in written]

    def test_nor_does_a_record_of_the_wrong_shape(self, server: Server, signed_in: RegistryClient) -> None:
        wrong = {**msgspec.to_builtins(nurse()), "registration_status": self.SECRETS[-1]}
        server.will_answer(json={**EMPTY_PAGE, "nurses": [wrong]})
        with pytest.raises(ContractViolation) as raised:
            signed_in.changes(None)
        assert str(raised.value) == "not a Changes: `$.nurses[0].registration_status`"
        assert self.SECRETS[-1] not in "".join(traceback.format_exception(raised.value))


def test_nobody_listening_is_offline() -> None:
    with pytest.raises(Offline):
        RegistryClient("http://127.0.0.1:9").latest("windows-x64")


def test_a_host_that_does_not_exist_is_offline() -> None:
    with pytest.raises(Offline):
        RegistryClient("http://registry.invalid").latest("windows-x64")


@pytest.mark.parametrize("address", ["registry.example", "http://", "ftp://127.0.0.1", "http://127.0.0.1:port"])
def test_an_address_that_is_none_is_offline(address: str) -> None:
    with pytest.raises(Offline):
        RegistryClient(address).latest("windows-x64")


def test_no_answer_in_time_leaves_the_outcome_unknown(
    server: Server, signed_in: RegistryClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_TIMEOUTS_S", (5, 0.1))
    gone = threading.Event()
    server.will(lambda _: gone.wait(10) and None)
    with pytest.raises(TimedOut) as raised:
        signed_in.act([confirm()])
    gone.set()
    assert not raised.value.nothing_done


def test_a_connection_that_breaks_before_the_answer_leaves_the_outcome_unknown(
    server: Server, signed_in: RegistryClient
) -> None:
    server.will(hang_up)
    with pytest.raises(TimedOut):
        signed_in.act([confirm()])


def test_a_write_is_never_sent_twice_by_itself(server: Server, signed_in: RegistryClient) -> None:
    server.will(hang_up)
    server.will_answer(json={"outcomes": [{"action_id": "action-1", "outcome": "accepted"}]})
    with pytest.raises(TimedOut):
        signed_in.act([confirm()])
    assert len(server.asked) == 1


def test_records_come_in_the_types_of_the_domain(server: Server, signed_in: RegistryClient) -> None:
    server.will_answer(body=msgspec.json.encode(page(nurses=[nurse()])))
    assert isinstance(signed_in.changes(None).nurses[0], Nurse)
