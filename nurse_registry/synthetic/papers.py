"""Numbers that are right in form and belong to nobody: identity papers, certificates, telephones.

No real person can have one of these resident ID numbers: their regions are the counties of the practice cities of
``resources/reference/authorities.json``, or end in 99, which GB/T 2260 gives to no county.
"""

from datetime import date
from enum import StrEnum
from itertools import accumulate
from random import Random

from nurse_client.domain.identity import check_digit

_REGIONS: dict[str, int] = {
    "349102": 60, "349103": 40, "349123": 50, "349124": 45, "349202": 25, "349222": 35, "349223": 30, "349302": 25,
    "349303": 20, "349323": 25, "349324": 25,  # the counties of the practice cities
    "340199": 20, "340399": 8, "341299": 22, "341599": 15, "320199": 10, "320399": 9, "330199": 10, "360499": 8,
    "411499": 9, "412799": 8, "420199": 6, "430199": 4, "510199": 5, "522499": 3, "610199": 3, "650199": 3, "230199": 3,
}  # fmt: skip
LAST_LEGACY_BIRTH_YEAR = 1998
_PERMIT_REGIONS = ("810000", "820000", "830000")
_MOBILE_PREFIXES = (
    "134",
    "135",
    "136",
    "137",
    "138",
    "139",
    "150",
    "151",
    "152",
    "157",
    "158",
    "159",
    "182",
    "187",
    "188",
)

_regions, _region_weights = list(_REGIONS), list(accumulate(_REGIONS.values()))


class Paper(StrEnum):
    """The identity papers that nurses have."""

    RESIDENT_CARD = "resident_card"
    LEGACY_CARD = "legacy_card"
    PERMIT = "permit"
    PASSPORT = "passport"


def identity(random: Random, paper: Paper, *, birth: date, female: bool) -> tuple[str, str]:
    """The code of ``id_kind`` and a number.

    A legacy card is one of before 1999: fifteen digits, two of them for the year, no check digit. A permit is the
    residence permit of people of Hong Kong, Macao or Taiwan: the form of a resident card, region 8x0000.
    """
    if paper is Paper.PASSPORT:
        return "03", f"E{random.randrange(10**8):08d}"
    if paper is Paper.PERMIT:
        return "RP", _checked(random, random.choice(_PERMIT_REGIONS), birth, female=female)
    region = random.choices(_regions, cum_weights=_region_weights)[0]
    number = _checked(random, region, birth, female=female)
    had_legacy_cards = birth.year <= LAST_LEGACY_BIRTH_YEAR
    return "01", number[:6] + number[8:17] if paper is Paper.LEGACY_CARD and had_legacy_cards else number


def _checked(random: Random, region: str, birth: date, *, female: bool) -> str:
    sequence = random.randrange(1, 499) * 2 + (0 if female else 1)
    first17 = f"{region}{birth:%Y%m%d}{sequence:03d}"
    return first17 + check_digit(first17)


def certificate_number(year: int, province: str, serial: int) -> str:
    """护士执业证书编号: year, province (GB/T 2260), six digits in sequence."""
    return f"{year:04d}{province}{serial % 10**6:06d}"


def odd_certificate_number(year: int, serial: int) -> str:
    """A number from before 2008, when each province numbered in its own way."""
    return f"H{year % 100:02d}{serial % 10**6:06d}"


def mobile_number(random: Random) -> str:
    """An eleven-digit mobile number whose middle block (0000) no operator assigns."""
    return f"{random.choice(_MOBILE_PREFIXES)}0000{random.randrange(10**4):04d}"
