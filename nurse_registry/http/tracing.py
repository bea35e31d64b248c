"""What is the same for every request: its id, its line in the log, and the refusal of clients that are too old.

The log holds the path as the contract writes it, never the one that was asked for: that may contain an ID number.
"""

import logging
import re
import secrets
import time
from collections.abc import Iterable

import msgspec
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from nurse_registry.problems import Refused

_LOG = logging.getLogger("nurse_registry")
_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_CLIENT = re.compile(r"nurse-client/([0-9]+(?:\.[0-9]+)*)")
OLDEST_CLIENT = (0, 1)
"""The first version of the client that speaks this contract."""
_FOR_OLD_CLIENTS = "/api/v1/client/latest"


class Tracing:
    """Wraps the application, so that it sees also what no route is found for."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        request_id = _request_id(headers.get(b"x-request-id", b""))
        scope.setdefault("state", {})["request_id"] = request_id
        status, began = 500, time.perf_counter()

        async def traced(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", request_id.encode())]
            await send(message)

        refused = _refusal(scope["path"], headers.get(b"user-agent", b""))
        try:
            if refused:
                await _answer(refused, traced)
            else:
                await self._app(scope, receive, traced)
        finally:
            route = scope.get("path_template") or "no route"
            account_id = scope["state"].get("account_id", "-")
            took = (time.perf_counter() - began) * 1000
            _LOG.info("%s %s %s %.0f ms %s %s", scope.get("method"), route, status, took, request_id, account_id)


def _request_id(given: bytes) -> str:
    text = given.decode("latin-1")
    return text if _REQUEST_ID.fullmatch(text) else secrets.token_hex(8)


def _refusal(path: str, user_agent: bytes) -> Refused | None:
    if "\0" in path:
        return Refused("not-found")
    found = _CLIENT.match(user_agent.decode("latin-1"))
    if found and path != _FOR_OLD_CLIENTS and _version(found[1].split(".")) < OLDEST_CLIENT:
        return Refused("client-too-old")
    return None


def _version(numbers: Iterable[str]) -> tuple[int, ...]:
    return tuple(int(number[:9]) for number in numbers)


async def _answer(refused: Refused, send: Send) -> None:
    body = msgspec.json.encode(refused.problem)
    headers = [(b"content-type", b"application/problem+json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": refused.problem.status, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})
