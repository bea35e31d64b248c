"""The resident ID number (GB 11643): check digit, 15 to 18 digits, birth date, sex; and how identities are masked.

Residence permits of Hong Kong, Macao and Taiwan residents (810000, 820000, 830000) have the same shape and check.
Numbers are sensitive: no error of this module holds one.
"""

import re
import unicodedata
from datetime import date

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECK_DIGITS = "10X98765432"

RESIDENT_KINDS = frozenset({"01", "RP"})
"""The codes of ``id_kind`` whose numbers have this shape: the resident ID card and the residence permit."""

_EIGHTEEN = re.compile(r"[0-9]{17}[0-9X]")
_FIFTEEN = re.compile(r"[0-9]{15}")
_IN_TEXT = re.compile(r"(?<![0-9A-Za-z])[0-9]{15}(?:[0-9]{2}[0-9Xx])?(?![0-9A-Za-z])")
_MOBILE = re.compile(r"1[0-9]{10}")
_PROVINCE = "1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82"
_CERTIFICATE_NO = re.compile(f"(?:19|20)[0-9]{{2}}(?:{_PROVINCE})[0-9]{{6}}")


def normalised(typed: str) -> str:
    """A number as it is stored: half-width, upper case, without spaces."""
    return "".join(unicodedata.normalize("NFKC", typed).upper().split())


def has_shape(id_number: str) -> bool:
    """Whether this is written like a resident ID number of 18 or 15 digits; nothing is said of its check digit."""
    number = normalised(id_number)
    return bool(_EIGHTEEN.fullmatch(number) or _FIFTEEN.fullmatch(number))


def check_digit(first17: str) -> str:
    """The eighteenth character, ISO 7064 MOD 11-2. Raises ValueError where there are not seventeen digits."""
    if not re.fullmatch(r"[0-9]{17}", first17):
        raise ValueError("seventeen digits are needed")
    return CHECK_DIGITS[sum(weight * int(digit) for weight, digit in zip(WEIGHTS, first17, strict=True)) % 11]


def upgrade(fifteen: str) -> str:
    """The 18-digit form of an old number: born in the 1900s, check digit added. Raises ValueError for other shapes."""
    if not _FIFTEEN.fullmatch(fifteen):
        raise ValueError("fifteen digits are needed")
    first17 = f"{fifteen[:6]}19{fifteen[6:]}"
    return first17 + check_digit(first17)


def canonical(id_number: str) -> str:
    """The one form under which two writings of the same number are equal: normalised, an old number upgraded."""
    number = normalised(id_number)
    return upgrade(number) if _FIFTEEN.fullmatch(number) else number


def is_valid(id_number: str) -> bool:
    """Whether the shape, the birth date and the check digit are right. Any region is accepted: old ones live on."""
    number = canonical(id_number)
    return birth_date(number) is not None and check_digit(number[:17]) == number[17]


def birth_date(id_number: str) -> date | None:
    """The birth date that the number states, or None where it states none."""
    number = canonical(id_number)
    if not _EIGHTEEN.fullmatch(number):
        return None
    try:
        return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


def sex(id_number: str) -> str:
    """The sex that the number states, as a code of GB/T 2261.1; ``0`` (unknown) where it states none."""
    number = canonical(id_number)
    if not _EIGHTEEN.fullmatch(number):
        return "0"
    return "1" if int(number[16]) % 2 else "2"


def masked(id_number: str) -> str:
    """A number for lists: six first and four last characters of a resident ID number, less of any other document."""
    if has_shape(id_number):
        number = normalised(id_number)
        return number[:6] + "*" * (len(number) - 10) + number[-4:]
    return _tail_only(id_number)


def masked_in(text: str) -> str:
    """A text in which every resident ID number that stands by itself is masked; hashes and ids stay as they are."""
    return _IN_TEXT.sub(lambda found: masked(found[0]), text)


def masked_phone(phone: str) -> str:
    """A phone number for lists: three first and four last digits of a mobile number, less of any other."""
    return phone[:3] + "****" + phone[-4:] if is_mainland_mobile(phone) else _tail_only(phone)


def is_mainland_mobile(phone: str) -> bool:
    """Whether it is written like a mobile number of the mainland: eleven digits that begin with 1."""
    return _MOBILE.fullmatch(phone) is not None


def is_usual_certificate_no(certificate_no: str) -> bool:
    """Whether it is year, province (GB/T 2260) and six digits. Old ones differ, so this is good for a warning only."""
    return _CERTIFICATE_NO.fullmatch(certificate_no) is not None


def _tail_only(text: str) -> str:
    """Stars and the last four characters, or the last half where that is less."""
    kept = min(4, len(text) // 2)
    return "*" * (len(text) - kept) + text[len(text) - kept :]
