"""The remote registry as seen over HTTP (docs/registry-api.json). The only module that imports requests.

Importing it takes a tenth of a second: whoever shows a window first imports it after that.
"""

import contextlib
import logging
import ssl
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

import msgspec
import requests
import truststore
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies
from urllib3.exceptions import NewConnectionError

from nurse_client import __version__
from nurse_client.domain.actions import AnyAction, Outcome
from nurse_client.domain.messages import (
    Changes,
    ClientRelease,
    History,
    PasswordChange,
    PeopleCheck,
    PeopleChecked,
    Person,
    Refresh,
    Session,
    SignIn,
    Verification,
)
from nurse_client.domain.reference import Reference
from nurse_client.registry.address import LOOPBACK
from nurse_client.registry.answers import decoded, instant, refusal_in
from nurse_client.registry.errors import (
    ClientTooOld,
    ContractViolation,
    CutOff,
    Later,
    NotFound,
    NotTrusted,
    Offline,
    ProxyProblem,
    RegistryError,
    SessionEnded,
    TimedOut,
    TlsProblem,
)

T = TypeVar("T")

_TIMEOUTS_S = (5, 30)  # to connect, and between two pieces of an answer
_TO_ANSWER_AT_ALL_S = (5, 5)
_EARLY_S = 30  # an access token is renewed so long before it ends
_PEOPLE_AT_ONCE = 500
_PIECE = 1 << 16  # bytes of a file at a time

_log = logging.getLogger(__name__)
logging.getLogger("urllib3").setLevel(logging.INFO)  # its DEBUG lines hold query strings, so names and ID numbers


class _Outcomes(msgspec.Struct):
    outcomes: list[msgspec.Raw]


class Arriving(msgspec.Struct, frozen=True):
    """An answer whose body is still coming in. Reading ``pieces`` raises RegistryError where it comes no further."""

    status: int
    headers: Mapping[str, str]
    pieces: Iterator[bytes]


class RegistryClient:
    """One desk's way to one registry. Every method may be called from any thread and raises RegistryError.

    ``proxy`` replaces the system's; ``ca_file`` is trusted besides the system's authorities (OSError where it can't be
    read); ``on_refresh`` gets each new refresh token, to be kept. Nothing is sent a second time, but what an expired
    access token kept out.
    """

    def __init__(
        self,
        base_url: str,
        *,
        proxy: str | None = None,
        ca_file: str | None = None,
        on_refresh: Callable[[str], None] | None = None,
    ) -> None:
        self.session: Session | None = None
        self._base = base_url.rstrip("/") + "/api/v1"
        self._proxy = proxy
        self._adapter = _TrustingTheSystem(ca_file)
        self._on_refresh = on_refresh
        self._renewing = threading.Lock()
        self._renew_at = 0.0

    @property
    def signed_in(self) -> bool:
        """Whether there is a session; the registry may have ended it since."""
        return self.session is not None

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._adapter.close()

    def sign_in(self, username: str, password: str) -> Session:
        """Begin a session. Raises WrongCredentials or AccountLocked."""
        return self._begin("/session", SignIn(username=username, password=password))

    def resume(self, refresh_token: str) -> Session:
        """Go on with a session of an earlier run. Raises SessionEnded."""
        with self._renewing:
            return self._refresh(refresh_token)

    def sign_out(self) -> None:
        """End the session, here at any rate, and at the registry."""
        session, self.session = self.session, None
        if session is not None:
            with contextlib.suppress(SessionEnded):
                self._ask("DELETE", "/session", token=session.access_token)

    def change_password(self, old: str, new: str) -> None:
        """Change the password of the account. Raises WrongCredentials, or Rejected: what is wrong in the new one."""
        self._ask_signed_in("PUT", "/session/password", body=PasswordChange(old_password=old, new_password=new))
        if self.session is not None:
            self.session = msgspec.structs.replace(self.session, must_change_password=False)

    def changes(self, since: str | None, limit: int = 500) -> Changes:
        """One page of the change feed after a cursor, or from the beginning. Raises CursorExpired."""
        params = {"limit": str(limit)} | ({"since": since} if since is not None else {})
        return self._decoded(self._ask_signed_in("GET", "/changes", params=params), Changes)

    def act(self, actions: Sequence[AnyAction]) -> list[Outcome]:
        """Hand in up to 100 actions; their outcomes. One that can't be read is left out: it is not known then."""
        envelope = self._decoded(self._ask_signed_in("POST", "/actions", body={"actions": list(actions)}), _Outcomes)
        asked = {action.action_id for action in actions}
        outcomes = [outcome for outcome in map(_outcome, envelope.outcomes) if outcome is not None]
        if not outcomes or not asked.issuperset(outcome.action_id for outcome in outcomes):
            raise ContractViolation("outcomes do not match the actions")
        return outcomes

    def registrations(
        self,
        *,
        id_number: str | None = None,
        certificate_no: str | None = None,
        name: str | None = None,
        id_number_tail: str | None = None,
    ) -> Verification:
        """Look people up in the national register, by a whole number or by name."""
        asked = {
            "id_number": id_number,
            "certificate_no": certificate_no,
            "name": name,
            "id_number_tail": id_number_tail,
        }
        params = {member: value for member, value in asked.items() if value is not None}
        return self._decoded(self._ask_signed_in("GET", "/registrations", params=params), Verification)

    def check(self, people: Sequence[Person]) -> PeopleChecked:
        """Look many people up: an entry for each, in the same order."""
        entries: list[Verification] = []
        for start in range(0, len(people), _PEOPLE_AT_ONCE):
            asked = list(people[start : start + _PEOPLE_AT_ONCE])
            answer = self._ask_signed_in("POST", "/registrations/check", body=PeopleCheck(people=asked))
            checked = self._decoded(answer, PeopleChecked)
            if len(checked.entries) != len(asked):
                raise ContractViolation("entries do not match the people")
            entries += checked.entries
        return PeopleChecked(entries=entries)

    def history(self, nurse_id: str) -> History:
        """Registration events and applications of one nurse. Raises NotFound."""
        return self._decoded(self._ask_signed_in("GET", f"/nurses/{quote(nurse_id, safe='')}/history"), History)

    def photo(self, photo_id: str) -> bytes:
        """A photo as JPEG. Raises NotFound."""
        answer = self._ask_signed_in("GET", f"/photos/{quote(photo_id, safe='')}")
        if not answer.headers.get("Content-Type", "").startswith("image/jpeg"):
            raise ContractViolation("not a JPEG")
        return bytes(answer.content)

    def reference(self, etag: str | None) -> tuple[Reference, str] | None:
        """The reference data and its ETag, or None where the one that is here is still the newest."""
        headers = {} if etag is None else {"If-None-Match": etag}
        answer = self._ask_signed_in("GET", "/reference", headers=headers)
        if answer.status_code == requests.codes.not_modified:
            return None
        return self._decoded(answer, Reference), answer.headers.get("ETag", "")

    def latest(self, platform: str) -> ClientRelease:
        """The newest client for a platform (``windows-x64``). Needs no session."""
        return self._decoded(self._ask("GET", "/client/latest", params={"platform": platform}), ClientRelease)

    @contextlib.contextmanager
    def arriving(self, url: str, headers: Mapping[str, str]) -> Iterator[Arriving]:
        """A file from whatever server has it, by this desk's way and trust, but without its session.

        Any status is handed on, no redirect is followed. Raises RegistryError where no answer comes.
        """
        sent = {"User-Agent": f"nurse-client/{__version__}", "Accept-Encoding": "identity"} | dict(headers)
        answer = self._send(requests.Request("GET", url, headers=sent), whole=False)
        if isinstance(answer, RegistryError):
            raise answer
        try:
            yield Arriving(answer.status_code, answer.headers, _pieces(answer))
        finally:
            answer.close()

    def clock(self) -> datetime | None:
        """The time at the registry, where its answer tells it. Needs no session, and waits five seconds at most.

        Raises RegistryError where no registry answers, or one that is not trusted.
        """
        headers = _headers(str(uuid.uuid4()), None)
        request = requests.Request("GET", self._base + "/client/latest", params={"platform": "none"}, headers=headers)
        answer = self._send(request, _TO_ANSWER_AT_ALL_S)
        if isinstance(answer, RegistryError):
            raise answer
        refusal = refusal_in(answer)
        if refusal is None:
            decoded(answer, ClientRelease)
        elif not isinstance(refusal, NotFound):  # nothing is released for this platform
            raise refusal
        return instant(answer.headers.get("Date", ""))

    def _begin(self, path: str, body: SignIn | Refresh) -> Session:
        session = self._decoded(self._ask("POST", path, body=body), Session)
        if session.institution is None and self.session is not None:
            session = msgspec.structs.replace(session, institution=self.session.institution)
        self._renew_at = time.monotonic() + session.expires_in - _EARLY_S
        self.session = session
        if self._on_refresh is not None:
            self._on_refresh(session.refresh_token)
        return session

    def _refresh(self, refresh_token: str) -> Session:
        try:
            return self._begin("/session/refresh", Refresh(refresh_token=refresh_token))
        except RegistryError as error:
            if not error.answered or isinstance(error, Later | ClientTooOld):  # no word about the token
                raise
            self.session = None
            raise SessionEnded("session-expired") from error

    def _token(self, spent: str | None = None) -> str:
        """An access token that is good now: renewed by one thread, while the others wait for it."""
        with self._renewing:
            if self.session is None:
                raise SessionEnded("not-signed-in")
            if spent == self.session.access_token or time.monotonic() > self._renew_at:
                return self._refresh(self.session.refresh_token).access_token
            return self.session.access_token

    def _ask_signed_in(self, method: str, path: str, **question: Any) -> requests.Response:
        token = self._token()
        try:
            return self._ask(method, path, token=token, **question)
        except SessionEnded:
            return self._ask(method, path, token=self._token(spent=token), **question)

    def _ask(
        self,
        method: str,
        path: str,
        *,
        params: dict[str, str] | None = None,
        body: object = None,
        headers: dict[str, str] | None = None,
        token: str | None = None,
    ) -> requests.Response:
        """One question, one answer of the 2xx kind or 304; anything else is raised as what it means."""
        request_id = str(uuid.uuid4())
        sent = _headers(request_id, token) | (headers or {})
        data = None
        if body is not None:
            data = msgspec.json.encode(body)
            sent["Content-Type"] = "application/json"
        request = requests.Request(method, self._base + path, params=params, data=data, headers=sent)
        started = time.monotonic()
        answer = self._send(request)
        met = type(answer).__name__ if isinstance(answer, RegistryError) else answer.status_code
        _log.info("%s %s %s %s %.0f ms", method, path, met, request_id, (time.monotonic() - started) * 1000)
        if isinstance(answer, RegistryError):
            raise answer
        refusal = refusal_in(answer)
        if refusal is not None:
            raise refusal
        return answer

    def _decoded(self, answer: requests.Response, kind: type[T]) -> T:
        try:
            return decoded(answer, kind)
        except ContractViolation:
            self._adapter.close()  # what is left of it on its connection would be read as the next answer
            raise

    def _send(
        self, request: requests.Request, timeouts: tuple[float, float] | None = None, *, whole: bool = True
    ) -> requests.Response | RegistryError:
        # Straight through the adapter: no redirects, cookies, .netrc or environment that a Session would follow.
        try:
            prepared = request.prepare()
            proxies = self._proxies(prepared.url)
            answer = self._adapter.send(prepared, stream=not whole, timeout=timeouts or _TIMEOUTS_S, proxies=proxies)
            if whole:
                answer.content  # noqa: B018 - reads and unpacks the body, which can fail as well
        except requests.RequestException as error:
            return _meaning(error)  # returned, not raised: the text of the cause holds the query string
        return answer

    def _proxies(self, url: str | None) -> dict[str, str]:
        if url is None or urlsplit(url).hostname in LOOPBACK:
            return {}
        if self._proxy is not None:
            return {"http": self._proxy, "https": self._proxy}
        return dict(get_environ_proxies(url))


def _pieces(answer: requests.Response) -> Iterator[bytes]:
    met = None
    try:
        yield from answer.iter_content(_PIECE)
    except requests.RequestException as error:
        met = _meaning(error)
    if met is not None:
        raise met  # out here: the text of the cause holds the address


def _outcome(raw: msgspec.Raw) -> Outcome | None:
    try:
        return msgspec.json.decode(raw, type=Outcome)
    except (msgspec.DecodeError, UnicodeDecodeError):  # a raw part is not looked into before
        return None


def _headers(request_id: str, token: str | None) -> dict[str, str]:
    headers = {
        "Accept": "application/json",
        "Accept-Encoding": "gzip",
        "User-Agent": f"nurse-client/{__version__}",
        "X-Request-ID": request_id,
    }
    return headers if token is None else headers | {"Authorization": f"Bearer {token}"}


class _TrustingTheSystem(HTTPAdapter):
    """Trusts whom the operating system trusts (a hospital's own authority is there), and ``ca_file``."""

    def __init__(self, ca_file: str | None) -> None:
        self._context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if ca_file is not None:
            self._context.load_verify_locations(ca_file)
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        return super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Requests would put its own list of authorities here; the context has all that is trusted."""


def _meaning(error: requests.RequestException) -> RegistryError:
    """SSLError and ProxyError are ConnectionErrors too, so they come first; then the way out and the way back."""
    if isinstance(error, (requests.exceptions.ProxyError, requests.exceptions.InvalidProxyURL)):
        return ProxyProblem()
    if isinstance(error, requests.exceptions.SSLError):
        return _meaning_of_tls(error)
    if isinstance(error, requests.exceptions.ConnectTimeout) or _was_never_connected(error):
        return Offline()
    if isinstance(error, (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError)):
        return CutOff("half an answer")
    if isinstance(error, (requests.exceptions.ConnectionError, requests.exceptions.ReadTimeout)):
        return TimedOut()
    return Offline()  # an address that can't be used: nothing was sent


def _meaning_of_tls(error: requests.RequestException) -> RegistryError:
    causes = list(_causes(error))
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return NotTrusted()
    hung_up = any(isinstance(cause, ssl.SSLEOFError) for cause in causes)  # says nothing about trust
    return TimedOut() if hung_up else TlsProblem()


def _was_never_connected(error: requests.RequestException) -> bool:
    return any(isinstance(cause, NewConnectionError) for cause in _causes(error))


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and what urllib3 wrapped into it."""
    inner: object = error
    while isinstance(inner, BaseException):
        yield inner
        inner = getattr(inner, "reason", None) or (inner.args[0] if inner.args else None)
