"""The way to the registry: whom the system trusts, which proxies it has set, whether the desk's registry answers."""

import socket
import ssl
import threading
import urllib.request
from contextlib import suppress
from datetime import UTC, datetime

import truststore

from nurse_client import resources
from nurse_client.gui.settings import Settings
from nurse_client.profile import Profile
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import NotTrusted, Offline, ProxyProblem, RegistryError, TimedOut, TlsProblem, WebPage
from nurse_client.self_test.concern import Check, Concern, must
from nurse_client.site_settings import in_force

_CLOCKS_APART_S = 120
_PATIENCE_S = 5
_NOTHING_HERE = (
    b"HTTP/1.1 404 Not Found\r\nContent-Type: application/problem+json\r\nContent-Length: 49\r\n"
    b"Connection: close\r\n\r\n"
    b'{"type": "not-found", "title": "", "status": 404}'
)
_CONCERNS: dict[type[RegistryError], str] = {
    Offline: "registry-offline",
    TimedOut: "registry-offline",
    NotTrusted: "registry-not-trusted",
    TlsProblem: "registry-not-secure",
    ProxyProblem: "registry-proxy",
    WebPage: "registry-web-page",
}


def checks(profile: Profile) -> dict[str, Check]:
    """By name."""
    return {
        "site settings": _site_settings,
        "trust": _trust,
        "untrusted": _untrusted,
        "proxy": _proxy,
        "registry": lambda: _registry(profile),
    }


def _site_settings() -> str:
    """Which keys are set and by what kind of place: the values can be addresses."""
    found = in_force()
    locked = found.site.locked
    shown = [
        f"{key} from {origin}{' (locked)' if key in locked else ''}"
        for key, origin in found.origins.items()
        if key != "locked"
    ]
    return ", ".join(shown) or "none"


def _trust() -> str:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="registry.invalid")
    count = ssl.create_default_context().cert_store_stats()["x509_ca"]
    folder = ssl.get_default_verify_paths().capath
    if not count and not folder:
        found = "the system trusts no certificate authority: no registry can be reached but on this computer"
        raise Concern("nobody-trusted", found)
    return f"{count} authorities" if count else "authorities in the system's folder"


def _untrusted() -> str:
    """Only trust can make the difference: the same server is believed where its certificate is given."""
    certificate = str(resources.path("self_test/nobody_vouches.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(_PATIENCE_S)
        url = f"https://localhost:{listener.getsockname()[1]}"
        server = threading.Thread(target=_serve, args=(listener, context, 2), daemon=True)
        server.start()
        refused, taken = _asked(url, None), _asked(url, certificate)
        server.join()
    must(isinstance(refused, NotTrusted), "a certificate that nobody vouches for was not refused")
    must(not isinstance(taken, NotTrusted), "a certificate that is said to be trusted was refused")
    if taken is not None:  # Wine 8 can't do it
        raise Concern("no-own-certificate", "refused; this system can't trust a certificate besides its own")
    return "refused, and taken where it is said to be trusted"


def _asked(url: str, ca_file: str | None) -> RegistryError | None:
    client = RegistryClient(url, ca_file=ca_file)
    try:
        client.clock()
    except RegistryError as error:
        return error
    finally:
        client.close()
    return None


def _serve(listener: socket.socket, context: ssl.SSLContext, calls: int) -> None:
    """Takes so many calls over TLS and answers that there is nothing."""
    for _ in range(calls):
        with suppress(OSError):  # who does not trust hangs up
            call, _ = listener.accept()
            call.settimeout(_PATIENCE_S)
            with call, context.wrap_socket(call, server_side=True) as secure:
                secure.recv(65536)
                secure.sendall(_NOTHING_HERE)


def _proxy() -> str:
    """The site's, else the system's; never the address, which can hold a password."""
    if in_force().site.proxy:
        return "set by the hospital"
    schemes = sorted(scheme for scheme in urllib.request.getproxies() if scheme in {"http", "https", "all"})
    return f"set for {', '.join(schemes)}" if schemes else "none"


def _registry(profile: Profile) -> str:
    site = in_force().site
    url = site.address("", Settings(profile.settings).registry_url if profile.settings.exists() else "")
    if not url:
        return "no address has been entered yet"
    client = RegistryClient(url, proxy=site.proxy or None, ca_file=site.ca_file or None)
    try:
        there = client.clock()
    except RegistryError as error:
        slug = next((_CONCERNS[kind] for kind in type(error).__mro__ if kind in _CONCERNS), "registry-other")
        raise Concern(slug, type(error).__name__) from error
    finally:
        client.close()
    if there is None:
        return "answers, without the time"
    apart = round((datetime.now(UTC) - there).total_seconds())
    found = f"answers and is trusted; this computer's clock differs by {apart:+d} s"
    if abs(apart) > _CLOCKS_APART_S:
        raise Concern("clocks-apart", found)
    return found
