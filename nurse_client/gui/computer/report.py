"""What a check of this computer found. The self-test writes it, a person reads it, a question may carry it."""

from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct


class Verdict(StrEnum):
    """What came of a check."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


class Result(Struct, frozen=True):
    """One check: what it looked at, what came of it, and what it found, in English and stable.

    ``concern`` names what a warning is about. ``found`` names no person, no printer, no computer and no address; of a
    failure, whose text comes from anywhere, only ``kind_of_failure`` is safe to tell.
    """

    check: str
    verdict: Verdict
    found: str
    concern: str = ""

    @property
    def kind_of_failure(self) -> str:
        """The error's type."""
        return self.found.partition(":")[0]


def encode(results: list[Result]) -> bytes:
    """The report as a machine reads it."""
    return msgspec.json.format(msgspec.json.encode(results))


def read(path: Path) -> list[Result]:
    """The report in a file. Raises OSError, and msgspec.DecodeError for what is none."""
    return msgspec.json.decode(path.read_bytes(), type=list[Result])
