"""Somebody who calls the registry: signed in when it is needed, and again when the session has ended."""

from typing import Any, Protocol

import msgspec
from msgspec import Struct

from nurse_client.domain.messages import PasswordChange, Session
from nurse_registry.accounts import Credentials
from nurse_registry.app import BASE_PATH
from nurse_registry.nurses_side import NewAccount

_NOT_SIGNED_IN = 401


class Answer(Protocol):
    """What is read of an HTTP answer."""

    status_code: int

    @property
    def content(self) -> bytes: ...

    @property
    def is_success(self) -> bool: ...


class Http(Protocol):
    """The registry, over HTTP or in the same process."""

    def request(self, method: str, url: str, *, content: bytes | None, headers: dict[str, str]) -> Answer: ...


class Deed(Struct, frozen=True, kw_only=True):
    """Something that was done: by whom (an authority's user name, or ``nurse``), what, and to which record."""

    who: str
    what: str
    about: str


class Caller:
    """An account and its calls."""

    def __init__(self, http: Http, username: str, password: str) -> None:
        self.username = username
        self._http = http
        self._password = password
        self._token = ""
        self._is_shut_out = False

    def call(self, method: str, path: str, body: Any = None) -> bytes | None:
        """The answer, or None when it was refused: somebody was first, or the account is not what it was."""
        if not self._token and not self.sign_in():
            return None
        answer = self._request(method, path, body)
        if answer.status_code == _NOT_SIGNED_IN and self.sign_in():
            answer = self._request(method, path, body)
        return answer.content if answer.is_success else None

    def sign_in(self) -> bool:
        """Whether the account opens. One that was refused is not tried again: wrong passwords would lock it."""
        self._token = ""
        if self._is_shut_out:
            return False
        answer = self._request("POST", "/session", {"username": self.username, "password": self._password})
        self._is_shut_out = not answer.is_success
        if answer.is_success:
            self._token = msgspec.json.decode(answer.content, type=Session).access_token
        return answer.is_success

    def open_account(self, papers: NewAccount) -> bool:
        """Whether there is an account now: opened with these papers, with this caller's password."""
        answer = self._request("POST", "/accounts", papers)
        if not answer.is_success:
            return False
        given = msgspec.json.decode(answer.content, type=Credentials)
        wanted, self.username, self._password = self._password, given.username, given.one_time_password
        change = PasswordChange(old_password=given.one_time_password, new_password=wanted)
        is_changed = self.call("PUT", "/session/password", change) is not None
        self._password = wanted
        return is_changed

    def sign_out(self) -> None:
        """End the session."""
        self.call("DELETE", "/session")
        self._token = ""

    def _request(self, method: str, path: str, body: Any) -> Answer:
        headers = {"Content-Type": "application/json"} | (
            {"Authorization": f"Bearer {self._token}"} if self._token else {}
        )
        content = None if body is None else msgspec.json.encode(body)
        return self._http.request(method, f"{BASE_PATH}{path}", content=content, headers=headers)
