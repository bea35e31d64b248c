"""How everything that goes wrong is answered: problem+json, and nothing of the inside."""

import logging
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from nurse_registry.problems import Refused

_LOG = logging.getLogger("nurse_registry")
PROBLEM_JSON = "application/problem+json"
_SLUGS = {
    400: "invalid-request",
    404: "not-found",
    405: "method-not-allowed",
    413: "too-large",
    415: "unsupported-media-type",
}
_BUSY_SECONDS = 5


def refusal(_: Request[Any, Any, Any], refused: Refused) -> Response[bytes]:
    """The answer for a refusal of the registry's own."""
    headers = {} if refused.retry_after is None else {"Retry-After": str(refused.retry_after)}
    if refused.problem.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return _problem(refused, headers)


def framework(request: Request[Any, Any, Any], error: HTTPException) -> Response[bytes]:
    """The answer for what Litestar refuses: no route, another method, too large a body."""
    slug = _SLUGS.get(error.status_code)
    if slug is None:
        return unexpected(request, error)
    allow = {name: value for name, value in (error.headers or {}).items() if name.lower() == "allow"}
    return _problem(Refused(slug), allow)


def conflicting(_: Request[Any, Any, Any], error: IntegrityError) -> Response[bytes]:
    """Two did at once what only one can."""
    return _problem(Refused("conflict"), {})


def unavailable(request: Request[Any, Any, Any], error: DBAPIError | PoolTimeout) -> Response[bytes]:
    """The database does not answer, or is too busy."""
    _LOG.warning("database: %s, request %s", type(error).__name__, request.scope["state"].get("request_id"))
    return _problem(Refused("unavailable"), {"Retry-After": str(_BUSY_SECONDS)})


def unexpected(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """A fault of the registry's. The log says where, but not with what data: error texts may hold personal data."""
    trace, places = error.__traceback__, []
    while trace is not None:
        places.append(f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}")
        trace = trace.tb_next
    request_id = request.scope["state"].get("request_id")
    _LOG.error("%s in request %s at %s", type(error).__name__, request_id, " < ".join(reversed(places[-6:])))
    return _problem(Refused("internal"), {})


HANDLERS: dict[Any, Any] = {
    Refused: refusal,
    HTTPException: framework,
    IntegrityError: conflicting,
    OperationalError: unavailable,
    PoolTimeout: unavailable,
    Exception: unexpected,
}


def _problem(refused: Refused, headers: dict[str, str]) -> Response[bytes]:
    problem = refused.problem
    return Response(msgspec.json.encode(problem), status_code=problem.status, media_type=PROBLEM_JSON, headers=headers)
