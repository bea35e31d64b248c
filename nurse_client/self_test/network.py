"""The way to the registry: whom the system trusts, which proxies it has set, whether the desk's registry answers."""

import ssl
import urllib.request
from datetime import UTC, datetime

import truststore

from nurse_client.gui.settings import Settings
from nurse_client.profile import Profile
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import NotTrusted, Offline, ProxyProblem, RegistryError, TimedOut, TlsProblem, WebPage
from nurse_client.self_test.concern import Check, Concern

_CLOCKS_APART_S = 120
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
    return {"trust": _trust, "proxy": _proxy, "registry": lambda: _registry(profile)}


def _trust() -> str:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="registry.invalid")
    count = ssl.create_default_context().cert_store_stats()["x509_ca"]
    folder = ssl.get_default_verify_paths().capath
    if not count and not folder:
        found = "the system trusts no certificate authority: no registry can be reached but on this computer"
        raise Concern("nobody-trusted", found)
    return f"{count} authorities" if count else "authorities in the system's folder"


def _proxy() -> str:
    schemes = sorted(scheme for scheme in urllib.request.getproxies() if scheme in {"http", "https", "all"})
    return f"set for {', '.join(schemes)}" if schemes else "none"  # never the address: it can hold a password


def _registry(profile: Profile) -> str:
    url = Settings(profile.settings).registry_url if profile.settings.exists() else ""
    if not url:
        return "no address has been entered yet"
    client = RegistryClient(url)
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
