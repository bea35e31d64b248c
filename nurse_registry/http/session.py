"""Signing in and out."""

from litestar import HttpMethod

from nurse_client.domain.messages import PasswordChange, Refresh, Session, SignIn
from nurse_registry import accounts, clock, sessions
from nurse_registry.accounts import Role
from nurse_registry.database import transaction
from nurse_registry.http.call import Registry, call
from nurse_registry.problems import Refused
from nurse_registry.sessions import Caller

_ALL = tuple(Role)


@call(HttpMethod.POST, "/session", problems=("wrong-credentials", "account-locked"))
def sign_in(registry: Registry, body: SignIn) -> Session:
    """Sign in."""
    practice = (accounts.PRACTICE_USERNAME, accounts.PRACTICE_PASSWORD)
    if (body.username, body.password) == practice and not registry.practice:
        raise Refused("wrong-credentials")
    return sessions.sign_in(registry.engine, body.username, body.password, clock.now())


@call(HttpMethod.POST, "/session/refresh", problems=("session-expired",))
def refresh(registry: Registry, body: Refresh) -> Session:
    """Spend a refresh token for new tokens."""
    return sessions.refresh(registry.engine, body.refresh_token, clock.now())


@call(HttpMethod.DELETE, "/session", roles=_ALL, first_of_all=True, status=204)
def sign_out(registry: Registry, caller: Caller) -> None:
    """End the session."""
    with transaction(registry.engine) as connection:
        sessions.end(connection, caller.family_id, clock.now())


@call(
    HttpMethod.PUT,
    "/session/password",
    roles=_ALL,
    first_of_all=True,
    status=204,
    problems=("wrong-credentials", "account-locked"),
)
def change_password(registry: Registry, caller: Caller, body: PasswordChange) -> None:
    """Change the password; other sessions of the account end."""
    sessions.change_password(registry.engine, caller, body.old_password, body.new_password, clock.now())


CALLS = (sign_in, refresh, sign_out, change_password)
