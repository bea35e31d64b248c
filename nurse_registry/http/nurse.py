"""The nurse's calls."""

from typing import Any

from litestar import HttpMethod, Request

from nurse_client.domain.records import Application, ChangeRequest, Nurse
from nurse_registry import activation, clock, limits, nurses_side
from nurse_registry.accounts import Credentials, Role
from nurse_registry.database import reading, transaction
from nurse_registry.http.call import Registry, call
from nurse_registry.nurses_side import Activation, Me, NewAccount, NewApplication, NewChangeRequest
from nurse_registry.sessions import Caller

_NURSE = (Role.NURSE,)
_GUESSES_A_MINUTE = 10


@call(HttpMethod.POST, "/accounts", status=201, problems=("not-found", "conflict", "too-many-requests"))
def post_account(registry: Registry, request: Request[Any, Any, Any], body: NewAccount) -> Credentials:
    """Open a nurse's account; she signs in with what is answered, and changes the password."""
    now = clock.now()
    with transaction(registry.engine) as connection:
        limits.spend(connection, f"accounts {request.client.host if request.client else ''}", _GUESSES_A_MINUTE, now)
    with transaction(registry.engine) as connection:
        return nurses_side.open_account(connection, body, now)


@call(HttpMethod.POST, "/accounts/activation", roles=_NURSE, problems=("conflict", "too-many-requests"))
def post_activation(registry: Registry, caller: Caller, body: Activation) -> Nurse:
    """Activate the account with the code that the institution gave."""
    now = clock.now()
    with transaction(registry.engine) as connection:
        limits.spend(connection, f"activation {caller.account_id}", _GUESSES_A_MINUTE, now)
    with transaction(registry.engine) as connection:
        return activation.activate(connection, str(caller.nurse_id), body.activation_code, now)


@call(HttpMethod.GET, "/me", roles=_NURSE, problems=("not-found",))
def get_me(registry: Registry, caller: Caller) -> Me:
    """The nurse's own record and what she has under way."""
    with reading(registry.engine) as connection:
        return nurses_side.me(connection, str(caller.nurse_id))


@call(HttpMethod.POST, "/applications", roles=_NURSE, status=201, problems=("conflict",))
def post_application(registry: Registry, caller: Caller, body: NewApplication) -> Application:
    """Submit an application."""
    with transaction(registry.engine) as connection:
        return nurses_side.apply(connection, str(caller.nurse_id), body, clock.now())


@call(
    HttpMethod.DELETE,
    "/applications/{application_id:str}",
    roles=_NURSE,
    status=204,
    problems=("not-found", "conflict"),
)
def delete_application(registry: Registry, caller: Caller, application_id: str) -> None:
    """Take an application back while the institution has not decided."""
    with transaction(registry.engine) as connection:
        nurses_side.withdraw(connection, str(caller.nurse_id), application_id, clock.now())


@call(HttpMethod.POST, "/change-requests", roles=_NURSE, status=201, problems=("conflict",))
def post_change_request(registry: Registry, caller: Caller, body: NewChangeRequest) -> ChangeRequest:
    """Ask the institution to correct own data."""
    with transaction(registry.engine) as connection:
        return nurses_side.ask_for_change(connection, str(caller.nurse_id), body.fields, clock.now())


CALLS = (post_account, post_activation, get_me, post_application, delete_application, post_change_request)
