"""What an answer of the registry means: a value, or one of the errors."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Protocol, TypeVar

import msgspec

from nurse_client.domain.messages import Problem
from nurse_client.registry.errors import (
    AccountLocked,
    ClientTooOld,
    Conflict,
    ContractViolation,
    CursorExpired,
    CutOff,
    Forbidden,
    NotFound,
    ProxyProblem,
    Refusal,
    RegistryError,
    Rejected,
    ServerFault,
    SessionEnded,
    TooManyRequests,
    Unavailable,
    WebPage,
    WrongCredentials,
)

T = TypeVar("T")


class Answer(Protocol):
    """The parts of an HTTP answer that carry its meaning; the body is read and unpacked."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def content(self) -> Any: ...


_REFUSALS: dict[str, type[Refusal]] = {
    "not-signed-in": SessionEnded,
    "session-expired": SessionEnded,
    "wrong-credentials": WrongCredentials,
    "forbidden": Forbidden,
    "not-found": NotFound,
    "conflict": Conflict,
    "cursor-expired": CursorExpired,
    "client-too-old": ClientTooOld,
}
_WAITS: dict[str, Callable[[str, float | None], RegistryError]] = {
    "account-locked": AccountLocked,
    "too-many-requests": TooManyRequests,
    "unavailable": lambda _, seconds: Unavailable(seconds),
}


_GATEWAY_STATUSES = (502, 503, 504)
_LONGEST_WAIT_S = 3600.0  # a mistyped header must not silence a desk for days


def decoded(answer: Answer, kind: type[T]) -> T:
    """The value in an answer. Raises ContractViolation."""
    if _media_type(answer) != "application/json":
        raise WebPage("not JSON")
    try:
        return msgspec.json.decode(answer.content, type=kind)
    except msgspec.ValidationError as error:
        where = str(error).rpartition(" - at ")[2]  # only that: the text before it can quote what was sent
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        cut_off = "truncated" in str(error)  # msgspec has no class of its own for it
        raise CutOff("half an answer") if cut_off else WebPage("not JSON") from None
    raise ContractViolation(f"not a {kind.__name__}: {where}")


def refusal_in(answer: Answer) -> RegistryError | None:
    """What an answer says no with; None where it brings what was asked for (2xx), or says it is unchanged (304)."""
    status = answer.status_code
    if 200 <= status < 300 or status == 304:
        return None
    if status == 407:
        return ProxyProblem()
    if _media_type(answer) == "application/problem+json":
        return _meaning(answer)
    if status in _GATEWAY_STATUSES:
        return Unavailable(_retry_after(answer))
    if status == 429:
        return TooManyRequests("too-many-requests", _retry_after(answer))
    return ServerFault(f"status {status}") if status >= 400 else WebPage(f"status {status}")


def _meaning(answer: Answer) -> RegistryError:
    try:
        problem = msgspec.json.decode(answer.content, type=Problem)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return ServerFault(f"status {answer.status_code} with a broken problem")
    slug = problem.type.rpartition("/")[2]
    if slug in _WAITS:
        return _WAITS[slug](slug, _retry_after(answer))
    if slug in _REFUSALS:
        return _REFUSALS[slug](slug)
    return ServerFault(f"status {answer.status_code}") if answer.status_code >= 500 else Rejected(slug, problem.errors)


def _media_type(answer: Answer) -> str:
    return answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()


def _retry_after(answer: Answer) -> float | None:
    """Seconds from now, an hour at most; the header holds seconds or a date (RFC 9110, 10.2.3).

    A date is compared with the date of the answer: the clock of this computer may be wrong.
    """
    value = answer.headers.get("Retry-After", "")
    if value.isascii() and value.isdigit():
        return min(float(value), _LONGEST_WAIT_S)
    until, now = instant(value), instant(answer.headers.get("Date", "")) or datetime.now(UTC)
    return None if until is None else min(max(0.0, (until - now).total_seconds()), _LONGEST_WAIT_S)


def instant(text: str) -> datetime | None:
    """The instant in a header, or None where it holds none."""
    try:
        instant = parsedate_to_datetime(text)
    except ValueError:
        return None
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)
