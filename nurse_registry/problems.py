"""What can go wrong, as the contract names it (RFC 9457)."""

import re

import msgspec

from nurse_client.domain.messages import FieldProblem, Problem

TITLES: dict[str, tuple[int, str]] = {
    "invalid-request": (400, "The request is not as the contract says"),
    "not-signed-in": (401, "Nobody is signed in"),
    "wrong-credentials": (401, "The user name or the password is wrong"),
    "session-expired": (401, "The session has ended"),
    "forbidden": (403, "This account may not do that"),
    "not-found": (404, "There is no such thing"),
    "method-not-allowed": (405, "The method does not exist here"),
    "conflict": (409, "The record does not stand as it would have to"),
    "action-id-reused": (409, "This action_id was used for another action"),
    "cursor-expired": (410, "The cursor is not known any more"),
    "too-large": (413, "The request is too large"),
    "unsupported-media-type": (415, "The body has to be JSON"),
    "account-locked": (423, "Too many wrong passwords"),
    "client-too-old": (426, "This client is too old"),
    "too-many-requests": (429, "Too many requests"),
    "internal": (500, "The registry has failed"),
    "unavailable": (503, "The registry is not available now"),
}
"""The status and the title of each problem type."""


class Refused(Exception):
    """What was asked is refused, for the reason that the problem type names.

    ``retry_after`` is in seconds. ``detail`` and the reasons hold no personal data: they may be logged.
    """

    def __init__(
        self, slug: str, detail: str = "", errors: list[FieldProblem] | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(slug)
        self.slug = slug
        self.detail = detail
        self.errors = errors or []
        self.retry_after = retry_after

    @property
    def problem(self) -> Problem:
        """The answer's body."""
        status, title = TITLES[self.slug]
        return Problem(type=self.slug, title=title, status=status, detail=self.detail, errors=self.errors)


def at_fault(field: str, reason: str) -> Refused:
    """An invalid request because of one field."""
    return Refused("invalid-request", errors=[FieldProblem(field=field, reason=reason)])


_NAMED = re.compile(r"(?:unknown|required) field `([^`]*)`")
_PATH = re.compile(r" - at `\$\.?([^`]*)`$")


def unreadable(error: Exception) -> Refused:
    """The refusal of something that msgspec, or Python, could not read."""
    if not isinstance(error, msgspec.ValidationError):
        return Refused("invalid-request", detail="not readable as JSON in UTF-8")
    text = str(error)
    found, named = _PATH.search(text), _NAMED.search(text)
    path = [found[1]] if found and found[1] else []
    field = ".".join(path + ([named[1]] if named else []))
    return at_fault(field, _PATH.sub("", text))
