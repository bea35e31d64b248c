"""What is asked of the national register: an ID number, a certificate number, or a name, as somebody typed it."""

import re
import unicodedata

from msgspec import Struct
from msgspec.structs import replace

from nurse_client.domain import identity
from nurse_client.domain.messages import Person, Verification

MOST_AT_ONCE = 500
"""People that the registry takes in one bulk check."""

_SEPARATORS = re.compile(r"[\s,;，；、]+")
_TAIL = re.compile(r"[0-9]{3,7}[0-9X]")
_OTHER_DOCUMENT = re.compile(r"[A-Z]{1,2}[0-9]{7,10}")
"""Passports and permits; a certificate number begins with a digit or a character."""
_DIGIT = re.compile(r"[0-9]")
_DIGITS_OF_A_CERTIFICATE = 6
_LONGEST_NAME, _LONGEST_NUMBER = 100, 40  # what a Person takes
_NO_NAME = "-"


class Inquiry(Struct, frozen=True, kw_only=True):
    """One person asked for, by a number or by name; ``id_number_tail`` is the end of an ID number, with a name only.

    An ID number stands before a certificate number, and both before the name, which is then only compared.
    """

    name: str = ""
    id_number: str = ""
    certificate_no: str = ""
    id_number_tail: str = ""

    def masked(self) -> str:
        """What was asked, with nothing but masked ID numbers: for lists and for the ledger."""
        number = identity.masked(self.id_number) if self.id_number else self.certificate_no
        return " ".join(part for part in (self.name, number, self.id_number_tail[-4:]) if part)

    def question(self) -> dict[str, str]:
        """The members of a live query: exactly one of the three that identify, and the tail with a name."""
        if self.id_number:
            return {"id_number": self.id_number}
        if self.certificate_no:
            return {"certificate_no": self.certificate_no}
        return {"name": self.name} | ({"id_number_tail": self.id_number_tail} if self.id_number_tail else {})

    def person(self) -> Person:
        """The entry of a bulk check, which must have a name: where none was typed a dash stands for it."""
        return Person(
            name=self.name or _NO_NAME,
            id_number=self.id_number or None,
            certificate_no=None if self.id_number else self.certificate_no or None,
        )

    def of_tail(self, answer: Verification) -> Verification:
        """The answer without those whose ID number ends otherwise: a bulk check knows no tails."""
        if not self.id_number_tail:
            return answer
        end = self.id_number_tail[-4:]
        kept = [one for one in answer.registrations if one.id_number_masked.endswith(end)]
        return replace(answer, registrations=kept)


def recognised(line: str) -> Inquiry | None:
    """What a line asks for; None where it holds neither a name nor a number that could be somebody's.

    Parts are separated by blanks, tabs or commas and may come in any order.
    """
    parts = [part for part in _SEPARATORS.split(unicodedata.normalize("NFKC", line)) if part]
    name = [part for part in parts if not _DIGIT.search(part)]
    found = {
        member: identity.normalised(part)
        for part in reversed(parts)  # the first of a kind counts
        if (member := _member_of_number(identity.normalised(part), with_name=bool(name)))
    }
    if "id_number" in found or "certificate_no" in found:
        found.pop("id_number_tail", None)
    elif not name:
        return None
    asked = Inquiry(name=_joined(name), **found)
    too_long = len(asked.name) > _LONGEST_NAME or any(len(number) > _LONGEST_NUMBER for number in found.values())
    return None if too_long else asked


def _member_of_number(part: str, *, with_name: bool) -> str:
    """Which member of an inquiry a part with digits is, or nothing where it is none."""
    if identity.has_shape(part) or _OTHER_DOCUMENT.fullmatch(part):
        return "id_number"
    if with_name and _TAIL.fullmatch(part):
        return "id_number_tail"
    return "certificate_no" if len(_DIGIT.findall(part)) >= _DIGITS_OF_A_CERTIFICATE else ""


def _joined(parts: list[str]) -> str:
    """A name in one piece: characters close up, words of letters keep a blank."""
    return ("" if all(not part.isascii() for part in parts) else " ").join(parts)
