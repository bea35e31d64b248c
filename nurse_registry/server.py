"""Serving: one socket, one or more worker processes."""

import logging
import os
import socket
import sys
from ipaddress import ip_address

import uvicorn
from litestar.types import ASGIApp
from uvicorn.supervisors import Multiprocess

from nurse_registry.app import create_app
from nurse_registry.database import open_engine

_URL, _PRACTICE = "NURSE_REGISTRY_DATABASE", "NURSE_REGISTRY_PRACTICE"
_BACKLOG = 2048


class CannotServeError(Exception):
    """Why the registry does not start; the text is for the operator."""


def serve(url: str, host: str, port: int, *, workers: int, practice: bool) -> None:
    """Serve a database, whose tables are made, until stopped. Raises CannotServeError.

    Prints the address once connections are taken.
    """
    if practice and not _is_loopback(host):
        raise CannotServeError("--practice is for this machine only: --host must be a loopback address")
    os.environ |= {_URL: url, _PRACTICE: "1" if practice else ""}  # how worker processes learn of it
    config = uvicorn.Config(
        "nurse_registry.server:application",
        factory=True,
        host=host,
        port=port,
        workers=workers,
        backlog=_BACKLOG,
        access_log=False,  # it would hold the paths and queries as they were asked
        server_header=False,
        log_config=None,
        lifespan="off",
    )
    _log_to_stderr()
    listening = config.bind_socket()
    # Connections inherit it. Without it each answer on a kept connection waits 40 ms for the client's acknowledgement.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listening.listen(_BACKLOG)
    sys.stdout.write(f"listening on http://{_shown(listening)}\n")
    sys.stdout.flush()
    if workers == 1:
        uvicorn.Server(config).run(sockets=[listening])
    else:
        Multiprocess(config, sockets=[listening]).run()


def application() -> ASGIApp:
    """The application of a worker process."""
    _log_to_stderr()
    return create_app(open_engine(os.environ[_URL]), practice=bool(os.environ[_PRACTICE]))


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _shown(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _log_to_stderr() -> None:
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("nurse_registry").setLevel(logging.INFO)
