"""The institution's calls: changes come in, actions go out, queries are live."""

from typing import Any

import msgspec
from litestar import HttpMethod, Request, Response
from msgspec import Struct

from nurse_client.domain.actions import Outcome
from nurse_client.domain.messages import ActionBatch, Changes, History, PeopleCheck, PeopleChecked, Verification
from nurse_registry import changes, clock, limits, sight, sweep, verification
from nurse_registry.accounts import Role
from nurse_registry.actions import door
from nurse_registry.changes import ChangesAsked
from nurse_registry.database import reading, transaction
from nurse_registry.http.call import Registry, call, not_modified, tagged, unchanged
from nurse_registry.sessions import Caller

_INSTITUTION = (Role.INSTITUTION,)


class Outcomes(Struct, frozen=True, kw_only=True):
    """What became of each action, in the order of the request."""

    outcomes: list[Outcome]


@call(HttpMethod.GET, "/changes", roles=_INSTITUTION, answers=Changes, problems=("cursor-expired",), cached=True)
def get_changes(
    registry: Registry, request: Request[Any, Any, Any], caller: Caller, query: ChangesAsked
) -> Response[bytes]:
    """The institution's feed after a cursor."""
    institution_id, now = str(caller.institution_id), clock.now()
    sweep.bring_up_to_date(registry.engine, institution_id, now)
    with reading(registry.engine) as connection:
        page = changes.page(connection, institution_id, query, now)
    if not_modified(request, page.cursor) and query.since in {None, page.cursor}:
        return unchanged(page.cursor)
    return tagged(msgspec.json.encode(page), page.cursor)


@call(HttpMethod.POST, "/actions", roles=_INSTITUTION, raw_parts=True)
def post_actions(registry: Registry, caller: Caller, body: ActionBatch) -> Outcomes:
    """Carry out actions, each exactly once and on its own."""
    return Outcomes(outcomes=[door.settle(registry.engine, caller, raw) for raw in body.actions])


@call(HttpMethod.GET, "/registrations", roles=_INSTITUTION, problems=("too-many-requests",))
def get_registrations(registry: Registry, caller: Caller, query: verification.Asked) -> Verification:
    """Look a person up in the nationwide register."""
    with transaction(registry.engine) as connection:
        _spend(connection, caller)
        return verification.look_up(connection, caller, query, clock.now())


@call(HttpMethod.POST, "/registrations/check", roles=_INSTITUTION, problems=("too-many-requests",))
def check_registrations(registry: Registry, caller: Caller, body: PeopleCheck) -> PeopleChecked:
    """Look many people up at once."""
    with transaction(registry.engine) as connection:
        _spend(connection, caller)
        return PeopleChecked(entries=verification.check(connection, caller, body.people, clock.now()))


@call(HttpMethod.GET, "/nurses/{nurse_id:str}/history", roles=_INSTITUTION, problems=("not-found",))
def get_history(registry: Registry, caller: Caller, nurse_id: str) -> History:
    """Registration events and applications of one nurse, newest first."""
    with reading(registry.engine) as connection:
        return sight.history_of(connection, str(caller.institution_id), nurse_id, clock.now())


@call(HttpMethod.GET, "/photos/{photo_id:str}", roles=_INSTITUTION, answers=bytes, problems=("not-found",), cached=True)
def get_photo(registry: Registry, request: Request[Any, Any, Any], caller: Caller, photo_id: str) -> Response[bytes]:
    """A photo (JPEG)."""
    with reading(registry.engine) as connection:
        etag, jpeg = sight.photo(connection, str(caller.institution_id), photo_id)
    return unchanged(etag) if not_modified(request, etag) else tagged(jpeg, etag, "image/jpeg")


def _spend(connection: Any, caller: Caller) -> None:
    subject = f"registrations {caller.institution_id}"
    limits.spend(connection, subject, verification.ALLOWED_A_MINUTE, clock.now())


CALLS = (
    get_changes,
    post_actions,
    get_registrations,
    check_registrations,
    get_history,
    get_photo,
)
