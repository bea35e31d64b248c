"""A web server on this machine that answers what a test wants it to, or breaks off as it wants it to."""

import json as json_module
import ssl
import threading
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from msgspec import Struct

Behaviour = Callable[[BaseHTTPRequestHandler], None]


class Asked(Struct):
    """One question that the server got."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


class Server:
    """Answers in the order in which the answers were given; real sockets, a thread for each connection."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.asked: list[Asked] = []
        self.behaviours: deque[Behaviour] = deque()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._http.daemon_threads = False
        if tls is not None:
            self._http.socket = tls.wrap_socket(self._http.socket, server_side=True, do_handshake_on_connect=False)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,), name="server")

    @property
    def address(self) -> str:
        """Host and port."""
        return f"127.0.0.1:{self._http.server_port}"

    @property
    def url(self) -> str:
        """The base address of the registry that this server plays."""
        return f"http://{self.address}"

    def will(self, behaviour: Behaviour) -> None:
        """The next question gets this behaviour."""
        self.behaviours.append(behaviour)

    def will_answer(
        self,
        status: int = 200,
        *,
        json: Any = None,
        body: bytes = b"",
        kind: str = "application/json",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """The next question gets this answer."""
        content = body if json is None else json_module.dumps(json).encode()

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            handler.send_header("Content-Type", kind)
            for name, value in {"Content-Length": str(len(content)), **(headers or {})}.items():
                handler.send_header(name, value)
            handler.end_headers()
            handler.wfile.write(content)

        self.will(answer)

    def will_refuse(self, status: int, slug: str, headers: Mapping[str, str] | None = None, **members: Any) -> None:
        """The next question gets a problem of the contract."""
        problem = {"type": slug, "title": "no", "status": status, **members}
        self.will_answer(status, json=problem, kind="application/problem+json", headers=headers)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                server.asked.append(Asked(self.command, self.path, self.headers, body))
                with suppress(ConnectionError, ssl.SSLError):  # some who ask go before the end, as they are to
                    server.behaviours.popleft()(self)

            do_GET = do_POST = do_PUT = do_DELETE = do_CONNECT = answer  # noqa: N815 - the names that http.server calls

            def log_message(self, *_: object) -> None:
                pass

        return Handler
