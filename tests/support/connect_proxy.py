"""A proxy that lets TLS through (CONNECT) to where it is told a host stands. ``asked`` says for whom it was called."""

import socket
import threading
from collections.abc import Mapping
from contextlib import suppress
from socketserver import StreamRequestHandler, ThreadingTCPServer
from typing import Self


class ConnectProxy:
    """On a port of its own; ``hosts`` maps ``name:port`` to the port of this machine where that really is."""

    def __init__(self, hosts: Mapping[str, int]) -> None:
        self.asked: list[str] = []
        self._calls: list[socket.socket] = []
        self._server = ThreadingTCPServer(("127.0.0.1", 0), _handler(hosts, self.asked, self._calls))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), name="connect proxy")

    @property
    def address(self) -> str:
        """Host and port."""
        return f"127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        for call in self._calls:  # a desk keeps its connections open
            with suppress(OSError):
                call.shutdown(socket.SHUT_RDWR)
        self._server.server_close()


def _handler(hosts: Mapping[str, int], asked: list[str], calls: list[socket.socket]) -> type[StreamRequestHandler]:
    class Handler(StreamRequestHandler):
        def handle(self) -> None:
            method, target, _ = self.rfile.readline().decode("ascii").split()
            while self.rfile.readline().strip():
                pass
            asked.append(target)
            if method != "CONNECT" or target not in hosts:
                self.wfile.write(b"HTTP/1.1 502 Bad Gateway\r\n\r\n")
                return
            with socket.create_connection(("127.0.0.1", hosts[target])) as beyond:
                calls.extend((self.connection, beyond))
                self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
                back = threading.Thread(target=_pass_on, args=(beyond, self.connection))
                back.start()
                _pass_on(self.connection, beyond)
                back.join()

    return Handler


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):  # who hangs up ends it
        while data := one.recv(65536):
            other.sendall(data)
    with suppress(OSError):
        other.shutdown(socket.SHUT_WR)
