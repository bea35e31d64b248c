"""The line between a desk and its registry, on real sockets, with TLS to the desk; what goes wrong on it is data."""

import asyncio
import re
import socket
import ssl
import struct
import threading
from collections.abc import Coroutine, Mapping
from contextlib import suppress
from enum import Enum, auto
from typing import Any, Self

from msgspec import Struct


class Ending(Enum):
    """What happens behind the last byte that is let through."""

    RESET = auto()
    CLOSED = auto()
    HALF_CLOSED = auto()
    """The registry's side says that it is done, and stays."""
    SILENCE = auto()


class Fault(Struct, frozen=True, kw_only=True):
    """What the line does to a question and its answer; by default nothing.

    ``only`` is what the question must begin with to be struck. ``latency_s`` comes before the answer.
    ``body_bytes`` of the answer are let through before the ``ending``, none of its head where it is None.
    ``swallows``: the question does not reach the registry. ``answer`` comes in the place of the registry's.
    ``rewrites`` is a pattern in the answer's head and what it becomes. ``certificate`` is one of the proxy's.
    """

    only: bytes = b""
    latency_s: float = 0.0
    bytes_per_s: int | None = None
    ending: Ending | None = None
    body_bytes: int | None = None
    swallows: bool = False
    answer: bytes | None = None
    rewrites: tuple[bytes, bytes] | None = None
    certificate: str = "good"
    ends_handshake: Ending | None = None


NOTHING = Fault()


class FaultProxy:
    """Takes calls for a registry at ``host:port``. ``fault`` may be set at any time: it strikes the next question.

    With ``certificates``, one of them named "good", it speaks TLS. ``struck`` counts the questions that met a fault.
    """

    def __init__(self, registry: str, certificates: Mapping[str, ssl.SSLContext] | None = None) -> None:
        self.fault = NOTHING
        self.struck = 0
        self._host, _, port = registry.rpartition("//")[2].rpartition(":")
        self._port = int(port)
        self._certificates = certificates or {}
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fault proxy")

    @property
    def address(self) -> str:
        """The base address of the registry as the desk knows it."""
        scheme = "https" if self._certificates else "http"
        return f"{scheme}://localhost:{self._listening.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = self._do(asyncio.start_server(self._take, sock=self._listening))
        return self

    def __exit__(self, *_: object) -> None:
        self._do(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _end(self) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        with suppress(OSError, EOFError, asyncio.CancelledError):  # a desk that hangs up is no fault of the line's
            await self._serve(reader, writer)
        writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._certificates:
            if self.fault.ends_handshake:
                self.struck += 1
                await reader.read(1)  # the desk has begun to speak
                await _end(self.fault.ends_handshake, reader, writer)
                return
            self.struck += self.fault.certificate != "good"
            await writer.start_tls(self._certificates[self.fault.certificate])
        while True:
            question = await _whole_question(reader)
            fault = self.fault if question.startswith(self.fault.only) else NOTHING
            self.struck += fault is not NOTHING
            if not await self._carry(question, fault, writer):
                await _end(fault.ending or Ending.CLOSED, reader, writer)
                return

    async def _carry(self, question: bytes, fault: Fault, writer: asyncio.StreamWriter) -> bool:
        """One question and its answer; whether the line still stands."""
        if fault.swallows:
            return False
        answer = fault.answer or await self._asked(question)
        await _pause(fault.latency_s)
        if fault.rewrites:
            answer = re.sub(*fault.rewrites, answer, count=1)
        if fault.ending:
            answer = answer[: _end_of_head(answer) + fault.body_bytes] if fault.body_bytes is not None else b""
        pieces = [answer]
        if fault.bytes_per_s:
            at_once = max(1, fault.bytes_per_s // 20)
            pieces = [answer[start : start + at_once] for start in range(0, len(answer), at_once)]
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await _pause(0.05 if fault.bytes_per_s else 0)
        return fault.ending is None and fault.answer is None and fault.rewrites is None

    async def _asked(self, question: bytes) -> bytes:
        """The registry's answer, framed as if its connection stayed."""
        reader, writer = await asyncio.open_connection(self._host, self._port)
        writer.write(question.replace(b"\r\n", b"\r\nConnection: close\r\n", 1))
        answer = await reader.read()
        writer.close()
        return re.sub(rb"(?i)connection: close\r\n", b"", answer, count=1)


async def _whole_question(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    return head + (await reader.readexactly(int(length[1])) if length else b"")


def _end_of_head(answer: bytes) -> int:
    return answer.index(b"\r\n\r\n") + 4


async def _end(ending: Ending, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    raw = writer.get_extra_info("socket")
    if ending is Ending.RESET:
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return
    if ending is Ending.HALF_CLOSED:
        raw.shutdown(socket.SHUT_WR)
    if ending in {Ending.HALF_CLOSED, Ending.SILENCE}:
        await reader.read()  # until the desk gives up


async def _pause(seconds: float) -> None:
    """How long a line takes is what it is asked to do: there is no condition to wait for."""
    with suppress(TimeoutError):
        await asyncio.wait_for(asyncio.Event().wait(), seconds)
