"""Reference data and releases of the client."""

from typing import Annotated, Any

import msgspec
from litestar import HttpMethod, Request, Response
from litestar.handlers import HTTPRouteHandler
from msgspec import Meta, Struct

from nurse_client.domain.messages import ClientRelease
from nurse_client.domain.reference import Reference
from nurse_registry import reference, releases
from nurse_registry.accounts import Role
from nurse_registry.database import reading, transaction
from nurse_registry.http.call import Registry, call, not_modified, tagged, unchanged
from nurse_registry.releases import PublishedRelease
from nurse_registry.sessions import Caller


class ReleaseAsked(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """For which platform, such as ``windows-x64``."""

    platform: Annotated[str, Meta(min_length=1, max_length=40)]


@call(HttpMethod.GET, "/reference", roles=tuple(Role), answers=Reference, cached=True)
def get_reference(registry: Registry, request: Request[Any, Any, Any], caller: Caller) -> Response[bytes]:
    """All reference data."""
    with reading(registry.engine) as connection:
        etag = reference.etag(connection)
        if not_modified(request, etag):
            return unchanged(etag)
        return tagged(msgspec.json.encode(reference.whole(connection)), etag)


def _put(name: str) -> HTTPRouteHandler:
    def put_reference(registry: Registry, caller: Caller, body: bytes) -> None:
        """Replace one member of the reference data."""
        with transaction(registry.engine) as connection:
            reference.put(connection, name, body)

    put_reference.__name__ = f"put_{name}"
    kind = reference.MEMBERS[name]
    return call(HttpMethod.PUT, f"/reference/{name}", roles=(Role.AUTHORITY,), status=204, body=kind)(put_reference)


@call(HttpMethod.GET, "/client/latest", problems=("not-found",))
def get_latest(registry: Registry, query: ReleaseAsked) -> ClientRelease:
    """The latest client for a platform."""
    with reading(registry.engine) as connection:
        return releases.latest(connection, query.platform)


@call(HttpMethod.PUT, "/client/latest", roles=(Role.AUTHORITY,), status=204)
def put_latest(registry: Registry, caller: Caller, query: ReleaseAsked, body: PublishedRelease) -> None:
    """Publish a client for a platform."""
    with transaction(registry.engine) as connection:
        releases.publish(connection, query.platform, body)


CALLS = (get_reference, *(_put(name) for name in reference.MEMBERS), get_latest, put_latest)
