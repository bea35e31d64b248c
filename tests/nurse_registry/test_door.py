"""What the registry refuses at its door: texts that hide, turn or swell, and requests that are too large to read."""

import json
import socket
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import pytest

from nurse_registry.app import LARGEST_BODY
from tests.nurse_registry.test_actions import action, fields, refused
from tests.support.registry import Hospital, RunningRegistry

HARMFUL = ["\0", "\x07", "\x1b[31m", "\x7f", "\x85", "\u202e", "\u2066"]


@pytest.mark.parametrize("harmful", HARMFUL, ids=lambda text: f"U+{ord(text[0]):04X}")
def test_a_text_that_hides_or_turns_is_refused_by_its_field(hospital: Hospital, harmful: str) -> None:
    assert fields(refused(hospital, "open_ticket", text=f"问{harmful}题")) == ["text"]
    answer = hospital.get("/registrations", params={"name": f"张{harmful}丽"})
    assert (answer.status_code, fields(answer.json())) == (400, ["name"])
    people = [{"name": "张晓丽"}, {"name": f"张{harmful}丽"}]
    answer = hospital.post("/registrations/check", json={"people": people})
    assert (answer.status_code, fields(answer.json())) == (400, ["people[1].name"])


@pytest.mark.parametrize("harmful", HARMFUL, ids=lambda text: f"U+{ord(text[0]):04X}")
def test_a_nurse_can_send_no_such_text_either(registry: RunningRegistry, hospital: Hospital, harmful: str) -> None:
    nurse = registry.nurse(hospital.employ())
    renewal = {"business": "renewal", "practice_summary": f"临床{harmful}护理"}
    answer = nurse.post("/applications", json={"details": renewal})
    assert (answer.status_code, fields(answer.json())) == (400, ["details.practice_summary"])
    answer = nurse.post("/change-requests", json={"fields": {"school": f"学{harmful}校"}})
    assert (answer.status_code, fields(answer.json())) == (400, ["fields.school"])


def test_lines_and_joined_letters_are_no_harm(hospital: Hospital) -> None:
    text = "第一行\r\n第二行\t\u200d👩‍⚕️ <b>=1+1</b> {{ 7 * 7 }}"
    (outcome,) = hospital.act(action("open_ticket", text=text))
    assert outcome["outcome"] == "accepted"
    assert hospital.changes()["tickets"][-1]["text"] == text


MEGABYTE = "长" * 350_000


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("/applications", {"details": {"business": "renewal", "practice_summary": MEGABYTE}}, "practice_summary"),
        ("/applications", {"details": {"business": "renewal"}, "declared": {"school": MEGABYTE}}, "declared"),
        ("/change-requests", {"fields": {"school": MEGABYTE}}, "fields"),
    ],
)
def test_a_megabyte_of_text_is_refused_by_its_field(
    registry: RunningRegistry, hospital: Hospital, path: str, body: dict[str, Any], field: str
) -> None:
    answer = registry.nurse(hospital.employ()).post(path, json=body)
    assert answer.status_code == 400
    assert field in fields(answer.json())[0]
    assert MEGABYTE[:100] not in answer.text


def test_half_a_character_and_endless_depth_are_refused(hospital: Hospital) -> None:
    kind = {"Content-Type": "application/json"}
    for body in (b'{"people": [{"name": "\\ud800"}]}', b'{"people": ' + b"[" * 200_000, _deep(400), _deep(2000)):
        answer = hospital.post("/registrations/check", data=body, headers=kind)
        assert (answer.status_code, answer.json()["type"]) == (400, "invalid-request")
    nested = json.loads("[" * 400 + "]" * 400)
    assert refused(hospital, "open_ticket", text=nested)["type"] == "invalid-request"


def _deep(levels: int) -> bytes:
    return b'{"people": ' + b"[" * levels + b"]" * levels + b"}"


def test_a_body_that_says_it_is_too_large_is_refused_unread(registry: RunningRegistry, hospital: Hospital) -> None:
    head = f"POST /api/v1/actions HTTP/1.1\r\nHost: x\r\nAuthorization: {hospital.headers['Authorization']!s}\r\n"
    head += f"Content-Type: application/json\r\nContent-Length: {LARGEST_BODY + 1}\r\n\r\n"
    assert spoken(registry, head.encode()).startswith(b"HTTP/1.1 413 ")


def test_a_body_that_does_not_end_is_read_no_further_than_allowed(
    registry: RunningRegistry, hospital: Hospital
) -> None:
    head = f"POST /api/v1/actions HTTP/1.1\r\nHost: x\r\nAuthorization: {hospital.headers['Authorization']!s}\r\n"
    head += "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    chunks = LARGEST_BODY // 0x10000 + 1
    assert spoken(registry, head.encode() + chunk * chunks).startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize(
    "header", [b"X-A: " + b"a" * 200_000, b"\r\n".join([b"X-A: a"] * 20_000)], ids=["long", "many"]
)
def test_endless_headers_are_refused(registry: RunningRegistry, header: bytes) -> None:
    said = spoken(registry, b"GET /api/v1/changes HTTP/1.1\r\nHost: x\r\n" + header + b"\r\n\r\n")
    assert said.startswith(b"HTTP/1.1 400 ")


def test_it_serves_on_after_all_that(hospital: Hospital) -> None:
    assert hospital.changes()["cursor"]


def spoken(registry: RunningRegistry, request: bytes) -> bytes:
    """The beginning of the answer to raw bytes."""
    place = urlsplit(registry.address)
    with socket.create_connection((str(place.hostname), int(place.port or 0)), timeout=20) as connection:
        with suppress(BrokenPipeError, ConnectionResetError):  # it has answered and hung up meanwhile
            connection.sendall(request)
        return connection.recv(4096)
