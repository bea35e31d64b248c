"""One call of the contract: a typed function becomes a Litestar handler and a part of the OpenAPI document.

Bodies and queries are read here rather than by Litestar, because the contract is stricter: unknown members are
refused, nothing is coerced, and an action that can't be read spoils only itself.
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, get_type_hints

import msgspec
from litestar import HttpMethod, Request, Response
from litestar.enums import MediaType
from litestar.handlers import HTTPRouteHandler
from litestar.params import RawBody
from msgspec import Struct
from sqlalchemy import Engine

from nurse_registry import clock, sessions
from nurse_registry.accounts import Role
from nurse_registry.database import reading
from nurse_registry.problems import Refused
from nurse_registry.requests import read, read_envelope, read_query
from nurse_registry.sessions import Caller

JSON = "application/json"
_CHANGE_FIRST = "the one-time password has to be changed first"
_BEARER = "bearer "


@dataclass(frozen=True)
class Registry:
    """What all calls share: where the data are, and whether the practice account may be used."""

    engine: Engine
    practice: bool


@dataclass(frozen=True)
class Call:
    """A function and what the contract says of it. ``roles`` is empty where nobody has to be signed in.

    ``first_of_all`` is open to who has signed in with a one-time password, too.
    ``asks`` and ``takes`` are what the function's ``query`` and ``body`` are read as; ``body`` is what the body holds.
    """

    function: Callable[..., Any]
    roles: tuple[Role, ...]
    first_of_all: bool
    asks: type[Struct] | None
    takes: Any
    body: Any
    answers: Any
    status: int
    problems: tuple[str, ...]
    raw_parts: bool
    cached: bool

    def answer(self, request: Request[Any, Any, Any], content: bytes) -> Response[bytes]:
        """Let the function answer a request: who calls is asked first, what is said is read then."""
        registry: Registry = request.app.state.registry
        known: dict[str, Any] = dict(request.path_params) | {"registry": registry, "request": request}
        if self.roles:
            known["caller"] = self._caller(registry, request)
        if self.asks is not None:
            known["query"] = read_query(_parameters(request), self.asks)
        if self.takes is not None:
            known["body"] = _read(request, content, self.takes, self.raw_parts)
        names = inspect.signature(self.function).parameters
        return _response(self.function(**{name: known[name] for name in names}), self.status)

    def _caller(self, registry: Registry, request: Request[Any, Any, Any]) -> Caller:
        given = request.headers.get("Authorization", "")
        if not given.lower().startswith(_BEARER):
            raise Refused("not-signed-in")
        with reading(registry.engine) as connection:
            caller = sessions.authenticate(connection, given[len(_BEARER) :].strip(), clock.now())
        if caller.role not in self.roles:
            raise Refused("forbidden")
        if caller.must_change_password and not self.first_of_all:
            raise Refused("forbidden", detail=_CHANGE_FIRST)
        request.scope["state"]["account_id"] = caller.account_id
        return caller


def call(
    method: HttpMethod,
    path: str,
    *,
    roles: tuple[Role, ...] = (),
    first_of_all: bool = False,
    answers: Any = None,
    status: int = 200,
    problems: tuple[str, ...] = (),
    raw_parts: bool = False,
    cached: bool = False,
    body: Any = None,
) -> Callable[[Callable[..., Any]], HTTPRouteHandler]:
    """Make a function a call.

    The function may take ``registry``, ``request``, ``caller``, ``query`` and ``body``, and the path's parameters by
    name; ``query`` and ``body`` are read as their annotations say. It answers a Struct, nothing, or a Response whose
    body is then an ``answers``. ``raw_parts``: the body's parts are read one by one. ``cached``: the answer has an
    ETag and may be 304. ``body`` is what a body of bytes holds. ``roles`` and ``first_of_all``: see Call.
    """

    def declare(function: Callable[..., Any]) -> HTTPRouteHandler:
        hints = get_type_hints(function)
        takes = hints.get("body")
        declared = Call(
            function=function,
            roles=roles,
            first_of_all=first_of_all,
            asks=hints.get("query"),
            takes=takes,
            body=body or takes,
            answers=answers or hints["return"],
            status=status,
            problems=problems,
            raw_parts=raw_parts,
            cached=cached,
        )
        return _handler(method, path, declared)

    return declare


def _handler(method: HttpMethod, path: str, declared: Call) -> HTTPRouteHandler:
    def handle(request: Request[Any, Any, Any]) -> Response[bytes]:
        return declared.answer(request, b"")

    def handle_with_body(request: Request[Any, Any, Any], body: RawBody) -> Response[bytes]:
        return declared.answer(request, body)

    return HTTPRouteHandler(
        path,
        http_method=method,
        status_code=200,  # the Response says which it is: Litestar takes a handler of 204 to answer nothing
        sync_to_thread=True,
        opt={"call": declared},
    )(handle if declared.takes is None else handle_with_body)


def _parameters(request: Request[Any, Any, Any]) -> dict[str, str]:
    given = list(request.query_params.multi_items())
    names = [name for name, _ in given]
    if len(set(names)) < len(names):
        raise Refused("invalid-request", detail="a parameter is given twice")
    return dict(given)


def _read(request: Request[Any, Any, Any], content: bytes, kind: Any, raw_parts: bool) -> Any:
    if request.content_type[0] != JSON:
        raise Refused("unsupported-media-type")
    if kind is bytes:
        return content
    return read_envelope(content, kind) if raw_parts else read(content, kind)


def _response(answer: Any, status: int) -> Response[bytes]:
    if isinstance(answer, Response):
        return answer
    content = b"" if answer is None else msgspec.json.encode(answer)
    return Response(content, status_code=status, media_type=MediaType.JSON if content else None)


def not_modified(request: Request[Any, Any, Any], etag: str) -> bool:
    """Whether the client has this very answer already."""
    given = request.headers.get("If-None-Match", "")
    return given.strip() == "*" or f'"{etag}"' in [part.strip().removeprefix("W/") for part in given.split(",")]


def tagged(content: bytes, etag: str, media_type: str = JSON) -> Response[bytes]:
    """An answer that may be kept by the client and asked for again by its ETag."""
    return Response(content, media_type=media_type, headers={"ETag": f'"{etag}"', "Cache-Control": "no-cache"})


def unchanged(etag: str) -> Response[bytes]:
    """304: the client has it."""
    return Response(b"", status_code=304, headers={"ETag": f'"{etag}"'})
