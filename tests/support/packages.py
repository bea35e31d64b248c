"""Packages of the program that a maker signs, and a server that hands them out, in parts too."""

import hashlib
from base64 import b64encode
from collections.abc import Callable
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from nacl.signing import SigningKey

from installer.sign_release import signed, write
from nurse_client.domain.release import Release
from nurse_client.update.proof import Judge
from tests.support.server import Behaviour

PLATFORM = "windows-x64"
RUNNING = "1.2.0"
NEWER = "1.3.0"
CONTENT = hashlib.shake_256(b"a setup").digest(1_000_000)
"""What is in the package: no two pieces of it are alike."""


class Maker:
    """Somebody with a key, and a program that knows it."""

    def __init__(self) -> None:
        self.key = SigningKey.generate()

    @property
    def judge(self) -> Judge:
        """The program that runs, which this maker made."""
        return Judge(PLATFORM, RUNNING, [bytes(self.key.verify_key)])

    def package(
        self, folder: Path, version: str = NEWER, platform: str = PLATFORM, **told: Any
    ) -> tuple[Path, Release]:
        """A package on a stick with its slip, and its release."""
        folder.mkdir(exist_ok=True)
        file = folder / f"nurse-client-{version}-setup.exe"
        file.write_bytes(CONTENT)
        release = signed(self.key, file, platform, version, **told)
        write(release, file)
        return file, release

    def says(self, release: Release, **stated: Any) -> Release:
        """The release with something else stated, signed anew."""
        statement = replace(release.statement, **stated)
        signature = b64encode(self.key.sign(statement.signed()).signature).decode()
        return replace(release, statement=statement, signature=signature)


def hands_out(
    content: bytes = CONTENT,
    *,
    tag: str = '"first"',
    dated: bool = False,
    knows_parts: bool = True,
    cut_at: int | None = None,
    then: Callable[[], None] = lambda: None,
) -> Behaviour:
    """A server's behaviour: it has this file under this tag. ``cut_at``: after so many bytes of the answer ``then`` is
    called and the line breaks. ``dated``: it tells the time of the file in place of a tag."""
    name, value = ("Last-Modified", formatdate(0, usegmt=True)) if dated else ("ETag", tag)

    def answer(handler: BaseHTTPRequestHandler) -> None:
        asked = handler.headers.get("Range", "")
        begin = int(asked.removeprefix("bytes=").removesuffix("-")) if asked else 0
        if knows_parts and begin and handler.headers.get("If-Range") == value:
            if begin >= len(content):
                handler.send_error(416)
                return
            handler.send_response(206)
            handler.send_header("Content-Range", f"bytes {begin}-{len(content) - 1}/{len(content)}")
        else:
            begin = 0
            handler.send_response(200)
        body = content[begin:]
        if value:
            handler.send_header(name, value)
        handler.send_header("Content-Type", "application/octet-stream")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body[:cut_at])
        if cut_at is not None:
            handler.wfile.flush()
            then()
            handler.close_connection = True

    return answer
