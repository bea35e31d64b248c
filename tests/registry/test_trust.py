"""Whom the client trusts, and which way it goes: certificates and proxies, on real sockets."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nurse_client.registry import client as module
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import Offline, ProxyProblem, TlsProblem
from tests.support.certificates import Certificate
from tests.support.server import Server

RELEASE = {"version": "1.2.0", "url": "https://example.test/x", "sha256": "00", "signature": "AA=="}


def asked_over_tls(certificate: Certificate, ca_file: Path | None) -> str:
    """The version that a server with the certificate tells a client."""
    with Server(certificate.context()) as server:
        server.will_answer(json=RELEASE)
        port = server.address.rpartition(":")[2]
        client = RegistryClient(f"https://localhost:{port}", ca_file=str(ca_file) if ca_file else None)
        try:
            return client.latest("windows-x64").version
        finally:
            client.close()


def test_an_authority_of_the_hospital_is_trusted_where_its_file_is_given(tmp_path: Path) -> None:
    certificate = Certificate(tmp_path, "localhost", 30)
    assert asked_over_tls(certificate, certificate.file) == "1.2.0"


def test_an_unknown_issuer_is_a_matter_of_trust_and_not_of_the_network(tmp_path: Path) -> None:
    with pytest.raises(TlsProblem):
        asked_over_tls(Certificate(tmp_path, "localhost", 30), None)


@pytest.mark.parametrize(("name", "days"), [("other.example", 30), ("localhost", -1)], ids=["name", "expired"])
def test_a_certificate_for_another_name_or_another_time_is_not_trusted(tmp_path: Path, name: str, days: int) -> None:
    certificate = Certificate(tmp_path, name, days)
    with pytest.raises(TlsProblem):
        asked_over_tls(certificate, certificate.file)


def test_a_server_that_does_not_speak_tls_is_a_matter_of_trust(server: Server) -> None:
    with pytest.raises(TlsProblem):
        RegistryClient(f"https://{server.address}").latest("windows-x64")


@pytest.fixture
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def ask() -> Iterator[Callable[..., str]]:
    """Ask a registry elsewhere, which can only be reached by the proxy."""
    clients = []

    def run(base_url: str = "http://registry.example", proxy: str | None = None) -> str:
        clients.append(RegistryClient(base_url, proxy=proxy))
        return clients[-1].latest("windows-x64").version

    yield run
    for client in clients:
        client.close()


@pytest.mark.usefixtures("no_proxies")
class TestProxies:
    def test_the_given_proxy_is_used(self, server: Server, ask: Callable[..., str]) -> None:
        server.will_answer(json=RELEASE)
        assert ask(proxy=server.url) == "1.2.0"
        assert server.asked[0].target.startswith("http://registry.example/api/v1/client/latest?")

    def test_the_proxy_of_the_system_is_used_where_none_is_given(
        self, server: Server, ask: Callable[..., str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("http_proxy", server.url)
        server.will_answer(json=RELEASE)
        assert ask() == "1.2.0"

    def test_the_given_proxy_goes_before_that_of_the_system(
        self, server: Server, ask: Callable[..., str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        server.will_answer(json=RELEASE)
        assert ask(proxy=server.url) == "1.2.0"

    def test_a_registry_on_this_machine_is_reached_without_a_proxy(
        self, server: Server, ask: Callable[..., str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        server.will_answer(json=RELEASE)
        assert ask(server.url, proxy="http://127.0.0.1:9") == "1.2.0"

    @pytest.mark.parametrize("scheme", ["http", "https"])
    def test_a_proxy_that_can_not_be_reached_is_told_apart(self, ask: Callable[..., str], scheme: str) -> None:
        with pytest.raises(ProxyProblem):
            ask(f"{scheme}://registry.example", proxy="http://127.0.0.1:9")

    @pytest.mark.parametrize("scheme", ["http", "https"])
    def test_a_proxy_that_wants_a_password_is_told_apart(
        self, server: Server, ask: Callable[..., str], scheme: str
    ) -> None:
        server.will_answer(407, headers={"Proxy-Authenticate": "Basic realm=x"})
        with pytest.raises(ProxyProblem):
            ask(f"{scheme}://registry.example", proxy=server.url)

    def test_a_proxy_that_is_no_address_is_told_apart(self, ask: Callable[..., str]) -> None:
        with pytest.raises(ProxyProblem):
            ask(proxy="http://")


def test_a_host_that_does_not_take_the_call_is_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_TIMEOUTS_S", (0.1, 5))
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        address = listener.getsockname()
        waiting = [socket.socket() for _ in range(8)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(address)  # until the queue is full, and nobody takes a call any more
        with pytest.raises(Offline):
            RegistryClient(f"http://127.0.0.1:{address[1]}").latest("windows-x64")
        for one in waiting:
            one.close()
