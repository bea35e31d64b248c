"""The way of a printed form: to the nurse who signs it, under the institution's seal, to the authority, and back.

A paper is known by the record it was made from and by its contents. The same contents printed again are the same
paper, so that any of its prints can be scanned; other contents are another paper, which takes the place of the first.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct

from nurse_client.domain.calendar import china_date
from nurse_client.domain.plain_text import plain

PRODUCED = "form_produced"
"""The ledger's event: a paper was printed, or saved as PDF."""
MARKED = "paper_marked"
"""The ledger's event: a step of a paper was marked, or the last mark taken back (``step``)."""


class Step(StrEnum):
    """What is marked on the way of a paper, in this order; TAKEN_BACK ends the last mark that stands."""

    SIGNED = "signed"
    SEALED = "sealed"
    DELIVERED = "delivered"
    RETURNED = "returned"
    TAKEN_BACK = "taken_back"


STEPS = (Step.SIGNED, Step.SEALED, Step.DELIVERED, Step.RETURNED)


class Print(Struct, frozen=True, kw_only=True):
    """One time that a paper was printed or saved. ``number`` counts the times of the same contents: from 2 on it is a
    reprint. ``form`` is the form and its layout (``renewal/2021``); ``pages`` 0: not known. A sheet of no single
    record has neither ``record_id`` nor ``receipt_no``."""

    record_id: str
    record_version: int
    receipt_no: str
    form: str
    content_hash: str
    printed_at: datetime
    printed_by: str
    destination: str
    copies: int
    pages: int = 0
    number: int = 1

    @property
    def key(self) -> tuple[str, str]:
        """What the paper is known by: record and content hash."""
        return self.record_id, self.content_hash


class Mark(Struct, frozen=True, kw_only=True):
    """A step, when and by whom. Nothing marked is ever changed."""

    step: Step
    at: datetime
    by: str


class Trail(Struct, frozen=True, kw_only=True):
    """A paper: its prints and its marks, each oldest first."""

    prints: list[Print]
    marks: list[Mark] = []

    @property
    def last(self) -> Print:
        """The print made last."""
        return self.prints[-1]

    @property
    def key(self) -> tuple[str, str]:
        """As of its prints."""
        return self.last.key

    @property
    def standing(self) -> list[Mark]:
        """The marks that were not taken back."""
        standing: list[Mark] = []
        for mark in self.marks:
            if mark.step is not Step.TAKEN_BACK:
                standing.append(mark)
            elif standing:
                standing.pop()
        return standing

    @property
    def stage(self) -> Step | None:
        """The last step that stands; None: it was printed, and nothing since."""
        return self.standing[-1].step if self.standing else None

    @property
    def since(self) -> datetime:
        """Since when it lies where it lies."""
        return self.standing[-1].at if self.standing else self.last.printed_at

    def days(self, today: date) -> int:
        """For how many days, by the calendar in China, it has been lying there."""
        return (today - china_date(self.since)).days

    def may(self, step: Step) -> bool:
        """Whether the step can be marked now: a later one than the last, which may leave some out. A paper that has
        come back can be signed, sealed and delivered again."""
        stage = self.stage
        if step is Step.TAKEN_BACK:
            return stage is not None
        if stage is None:
            return True
        if stage is Step.RETURNED:
            return step is not Step.RETURNED
        return STEPS.index(step) > STEPS.index(stage)


def newest(trails: Iterable[Trail]) -> dict[str, Trail]:
    """The paper that counts of each record, by the record's id: the one printed last."""
    found: dict[str, Trail] = {}
    for trail in trails:
        known = found.get(trail.last.record_id)
        if known is None or trail.last.printed_at >= known.last.printed_at:
            found[trail.last.record_id] = trail
    return found


class PaperCode(Struct, frozen=True):
    """What stands in the QR code of a paper: the application's number (in capitals) and the hash of the contents."""

    receipt_no: str
    content_hash: str


class NoPaperCode(Exception):
    """The text is no code of a paper. ``damaged``: it surely was one, but some of it was lost on its way."""

    def __init__(self, *, damaged: bool) -> None:
        super().__init__("damaged" if damaged else "no code")
        self.damaged = damaged


_CODE = re.compile(r"([^:]{1,64}):([0-9A-F]{64})")
_LIKE_A_CODE = 32
"""Characters: a text this long with a colon in it is nothing that a person types into a search box."""


def read_code(typed: str) -> PaperCode:
    """The code that a scanner typed, whatever the keyboard made of it: small letters, a full-width colon or one that
    lost its Shift key, blanks. Raises NoPaperCode."""
    text = _as_printed(typed)
    if code := _CODE.fullmatch(text):
        return PaperCode(code[1], code[2].lower())
    raise NoPaperCode(damaged=_is_like_a_code(text))


def looks_scanned(typed: str) -> bool:
    """Whether this is a paper's code, whole or damaged, and no text that a person searches for."""
    return _is_like_a_code(_as_printed(typed))


def fits(code: PaperCode, receipt_no: str) -> bool:
    """Whether the code names the application with this number."""
    return _as_printed(receipt_no) == code.receipt_no


def _as_printed(typed: str) -> str:
    text = unicodedata.normalize("NFKC", plain(typed))
    return re.sub(r"\s+", "", text).replace(";", ":").upper()


def _is_like_a_code(text: str) -> bool:
    return ":" in text and len(text) >= _LIKE_A_CODE
