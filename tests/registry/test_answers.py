"""Whatever comes back over the wire, it is one of the errors that the program has a sentence for."""

import gzip
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from typing import Any, ClassVar

import pytest

from nurse_client.registry import errors
from nurse_client.registry.answers import refusal_in
from nurse_client.registry.client import RegistryClient
from tests.support.server import Server

PORTAL = "<!doctype html><title>上网认证</title>".encode()


def refused(client: RegistryClient) -> errors.RegistryError:
    """What asking for a page of changes raises."""
    with pytest.raises(errors.RegistryError) as raised:
        client.changes(None)
    return raised.value


@pytest.mark.parametrize(
    ("status", "slug", "kind"),
    [
        (400, "invalid-request", errors.Rejected),
        (401, "wrong-credentials", errors.WrongCredentials),
        (403, "forbidden", errors.Forbidden),
        (404, "not-found", errors.NotFound),
        (409, "conflict", errors.Conflict),
        (409, "action-id-reused", errors.Rejected),
        (410, "cursor-expired", errors.CursorExpired),
        (422, "of-a-later-version", errors.Rejected),
        (423, "account-locked", errors.AccountLocked),
        (426, "client-too-old", errors.ClientTooOld),
        (429, "too-many-requests", errors.TooManyRequests),
        (500, "internal", errors.ServerFault),
        (503, "unavailable", errors.Unavailable),
        (403, "https://registry.example/problems/forbidden", errors.Forbidden),
    ],
)
def test_each_problem_of_the_contract_is_an_error_of_its_own(
    server: Server, signed_in: RegistryClient, status: int, slug: str, kind: type
) -> None:
    server.will_refuse(status, slug, detail="never shown")
    error = refused(signed_in)
    assert type(error) is kind
    assert "never shown" not in str(error)


@pytest.mark.parametrize(
    ("status", "slug"), [(423, "account-locked"), (429, "too-many-requests"), (503, "unavailable")]
)
def test_the_time_to_wait_is_told_in_seconds(server: Server, signed_in: RegistryClient, status: int, slug: str) -> None:
    server.will_refuse(status, slug, headers={"Retry-After": "90"})
    assert vars(refused(signed_in))["retry_after"] == 90
    in_a_minute = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)
    server.will_refuse(status, slug, headers={"Retry-After": in_a_minute})
    assert 50 < vars(refused(signed_in))["retry_after"] <= 60
    server.will_refuse(status, slug, headers={"Retry-After": "9" * 400})
    assert vars(refused(signed_in))["retry_after"] == 3600
    server.will_refuse(status, slug, headers={"Retry-After": "soon"})
    assert vars(refused(signed_in))["retry_after"] is None


def test_a_date_to_wait_for_is_that_of_the_registry_whatever_the_clock_here_says() -> None:
    answered = datetime.now(UTC) - timedelta(hours=1)  # this computer is an hour ahead

    class Answer:
        status_code, content = 503, b""
        headers: ClassVar = {
            "Date": format_datetime(answered, usegmt=True),
            "Retry-After": format_datetime(answered + timedelta(seconds=90), usegmt=True),
        }

    assert vars(refusal_in(Answer()))["retry_after"] == 90


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"body": PORTAL, "kind": "text/html; charset=utf-8"}, errors.WebPage),
        ({"body": PORTAL}, errors.WebPage),
        ({"body": b""}, errors.CutOff),
        ({"body": b"\xff\xfe{"}, errors.WebPage),
        ({"body": b'{"cursor": "c", "mo'}, errors.CutOff),
        ({"json": {"hello": "world"}}, errors.ContractViolation),
        ({"json": [1, 2]}, errors.ContractViolation),
        ({"json": {"cursor": "c", "more": "yes", "server_time": "2026-11-23T01:00:00Z"}}, errors.ContractViolation),
        ({"json": {"cursor": "c", "more": False, "server_time": "yesterday"}}, errors.ContractViolation),
        ({"status": 204}, errors.CutOff),
        ({"status": 302, "headers": {"Location": "http://127.0.0.1:9/portal"}}, errors.WebPage),
        ({"status": 404, "body": PORTAL, "kind": "text/html"}, errors.ServerFault),
        ({"status": 413, "body": PORTAL, "kind": "text/html"}, errors.ServerFault),
        ({"status": 500, "body": b"Traceback", "kind": "text/plain"}, errors.ServerFault),
        ({"status": 403, "body": b"{", "kind": "application/problem+json"}, errors.ServerFault),
        ({"status": 502, "body": PORTAL, "kind": "text/html"}, errors.Unavailable),
        ({"status": 503, "body": PORTAL, "kind": "text/html"}, errors.Unavailable),
        ({"status": 504}, errors.Unavailable),
        ({"status": 429, "body": PORTAL, "kind": "text/html"}, errors.TooManyRequests),
        ({"status": 407}, errors.ProxyProblem),
        ({"body": b"{}", "headers": {"Content-Length": "500"}}, errors.CutOff),
        ({"body": b"not packed", "headers": {"Content-Encoding": "gzip"}}, errors.CutOff),
        (
            {"body": gzip.compress(b"{}", mtime=0)[:-9], "headers": {"Content-Encoding": "gzip"}},
            errors.ContractViolation,
        ),
    ],
    ids=str,
)
def test_an_answer_that_no_registry_gives_is_told_apart(
    server: Server, signed_in: RegistryClient, answer: dict[str, Any], kind: type
) -> None:
    server.will_answer(**answer)
    assert type(refused(signed_in)) is kind
    assert len(server.asked) == 1  # nothing is followed or tried again


def test_bytes_that_are_no_http_leave_the_outcome_unknown(server: Server, signed_in: RegistryClient) -> None:
    def speak_something_else(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"SSH-2.0-OpenSSH_9.6\r\n")

    server.will(speak_something_else)
    assert not refused(signed_in).nothing_done


def test_an_answer_in_pieces_that_stops_is_half_an_answer(server: Server, signed_in: RegistryClient) -> None:
    def stop_in_the_middle(handler: BaseHTTPRequestHandler) -> None:
        handler.protocol_version = "HTTP/1.1"
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(b'5\r\n{"cur\r\n')

    server.will(stop_in_the_middle)
    assert type(refused(signed_in)) is errors.CutOff


def test_every_error_says_whether_the_registry_answered_and_whether_anything_was_done() -> None:
    unsure = (errors.TimedOut, errors.TlsProblem, errors.ProxyProblem, errors.Unavailable, errors.ContractViolation)
    assert not any(kind.nothing_done or kind.answered for kind in unsure)
    assert errors.Offline.nothing_done
    assert errors.NotTrusted.nothing_done
    assert not errors.Offline.answered
    assert errors.Refusal.answered
    assert errors.Refusal.nothing_done
