"""Signs a package of the program for its maker: `python installer/sign_release.py --help`, and docs/updates.md.

It runs where the private key is, which is nowhere near this repository. It needs the package nurse-client installed.
"""

import argparse
import hashlib
import os
import sys
from base64 import b64decode, b64encode
from collections.abc import Sequence
from pathlib import Path

import msgspec
from nacl.signing import SigningKey

from nurse_client.domain.messages import ClientRelease
from nurse_client.domain.release import PRODUCT, SLIP, Release, Statement

TO_PUBLISH = ".publish.json"
"""What the name of the file that an authority publishes has behind the name of the package."""


def make_keys(file: Path) -> str:
    """Makes a pair: the private half goes into a new file for its owner only; gives the public half as a line of
    resources/update-keys.txt. Raises FileExistsError: no key is ever written over."""
    key = SigningKey.generate()
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as private:
        private.write(b64encode(bytes(key)) + b"\n")
    return b64encode(bytes(key.verify_key)).decode()


def read_key(file: Path) -> SigningKey:
    """The private key that ``make_keys`` wrote."""
    return SigningKey(b64decode(file.read_bytes().strip(), validate=True))


def signed(
    key: SigningKey,
    package: Path,
    platform: str,
    version: str,
    *,
    notes: str = "",
    mandatory: bool = False,
    url: str = "",
) -> Release:
    """The release of a package. Raises msgspec.ValidationError where version or platform are none."""
    with package.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    size = package.stat().st_size
    statement = Statement(product=PRODUCT, platform=platform, version=version, sha256=digest, size=size)
    signature = b64encode(key.sign(statement.signed()).signature).decode()
    release = Release(statement=statement, signature=signature, notes=notes, mandatory=mandatory, url=url)
    return msgspec.json.decode(msgspec.json.encode(release), type=Release)


def to_publish(release: Release) -> ClientRelease:
    """What an authority publishes of it: the body of `PUT /client/latest?platform=…`."""
    stated = release.statement
    return ClientRelease(
        version=stated.version,
        url=release.url,
        sha256=stated.sha256,
        signature=release.signature,
        size=stated.size,
        notes=release.notes,
        mandatory=release.mandatory,
    )


def write(release: Release, package: Path) -> list[Path]:
    """Writes the slip that travels with the package, and, where it has an address, what is to be published."""
    slip = msgspec.structs.replace(release, url="")
    written = [(package.with_name(package.name + SLIP), msgspec.json.encode(slip))]
    if release.url:
        written.append((package.with_name(package.name + TO_PUBLISH), msgspec.json.encode(to_publish(release))))
    for file, body in written:
        file.write_bytes(msgspec.json.format(body) + b"\n")
    return [file for file, _ in written]


def main(arguments: Sequence[str] | None = None) -> int:
    """Does what the command line asks."""
    asked = _parser().parse_args(arguments)
    if asked.command == "keys":
        sys.stdout.write(make_keys(asked.file) + "\n")
        return 0
    notes = asked.notes.read_text(encoding="utf-8-sig") if asked.notes else ""
    release = signed(
        read_key(asked.key),
        asked.package,
        asked.platform,
        asked.version,
        notes=notes,
        mandatory=asked.mandatory,
        url=asked.url,
    )
    for file in write(release, asked.package):
        sys.stdout.write(f"{file}\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Sign a package of the program")
    commands = parser.add_subparsers(dest="command", required=True)
    keys = commands.add_parser("keys", help="make a key pair; prints the public half for resources/update-keys.txt")
    keys.add_argument("file", type=Path, help="a new file for the private half")
    sign = commands.add_parser("sign", help="write what an authority publishes, and the slip that travels along")
    sign.add_argument("package", type=Path)
    sign.add_argument("--key", type=Path, required=True, help="the file with the private key")
    sign.add_argument("--version", required=True)
    sign.add_argument("--platform", default="windows-x64")
    sign.add_argument("--url", default="", help="where the package can be had; https, without a redirect")
    sign.add_argument("--notes", type=Path, help="a text file: what is new, in the language of the hospitals")
    sign.add_argument("--mandatory", action="store_true", help="the authority asks every hospital to install it")
    return parser


if __name__ == "__main__":
    sys.exit(main())
