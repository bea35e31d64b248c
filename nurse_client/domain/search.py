"""What a typed word matches in a roster, and why: name, pinyin, initials, certificate number, ID number.

Of an ID number the last six characters can be searched, or all of it at once; a haystack never holds it in full.
"""

import os
import unicodedata
from collections.abc import Sequence
from functools import cache
from hashlib import blake2b

from nurse_client.domain import identity
from nurse_client.domain.records import Nurse

Haystack = str
"""One nurse prepared for searching: what can be typed, folded, a line to each member."""

TAIL = 6

_DOTS = dict.fromkeys(map(ord, "·•‧∙⋅・．."))
_MARKS = "".join(map(chr, range(0xE000, 0xE100)))  # for private use: no keyboard has them

# Surnames that are read otherwise than the character is elsewhere.
_SURNAMES = {
    "万俟": "mo qi",
    "尉迟": "yu chi",
    "长孙": "zhang sun",
    "澹台": "tan tai",
    "单于": "chan yu",
    "单": "shan",
    "曾": "zeng",
    "解": "xie",
    "仇": "qiu",
    "查": "zha",
    "任": "ren",
    "区": "ou",
    "朴": "piao",
    "盖": "ge",
    "华": "hua",
    "覃": "qin",
    "翟": "zhai",
    "缪": "miao",
    "乐": "yue",
    "宁": "ning",
    "繁": "po",
    "员": "yun",
    "种": "chong",
    "秘": "bi",
    "折": "she",
    "黑": "he",
    "召": "shao",
    "冼": "xian",
    "纪": "ji",
    "燕": "yan",
    "应": "ying",
    "葛": "ge",
    "费": "fei",
    "祭": "zhai",
    "句": "gou",
    "晁": "chao",
    "郇": "xun",
    "哈": "ha",
    "谌": "chen",
    "么": "yao",
    "那": "na",
    "车": "che",
    "石": "shi",
    "沈": "shen",
    "柏": "bai",
    "牟": "mou",
    "薄": "bo",
    "冯": "feng",
    "贾": "jia",
    "盛": "sheng",
    "卜": "bu",
    "宓": "mi",
    "尉": "wei",
    "俞": "yu",
    "褚": "chu",
    "瞿": "qu",
    "阚": "kan",
    "隗": "wei",
}


def haystack(nurse: Nurse) -> Haystack:
    """What can be searched of a nurse."""
    return "\n".join([text for _, text in _searchable(nurse)])


def terms(typed: str) -> list[str]:
    """The terms of what was typed, as they stand in a haystack; a full ID number becomes its fingerprint."""
    return [_fingerprint(term) if identity.has_shape(term) else term for term in folded(typed).split()]


def matches(haystacks: Sequence[Haystack], typed: str, within: Sequence[int] | None = None) -> list[int]:
    """The rows that hold all terms, in their order; of ``within`` where given (the rows of a shorter word)."""
    rows: Sequence[int] = range(len(haystacks)) if within is None else within
    for term in sorted(terms(typed), key=len, reverse=True):  # the longest leaves the fewest rows
        rows = [row for row in rows if term in haystacks[row]]
    return list(rows)


def why(nurse: Nurse, typed: str) -> str:
    """The member of the nurse that the first term matches (``name`` for pinyin too), or nothing where none does."""
    first = terms(typed)[:1]
    return next((member for member, text in _searchable(nurse) for term in first if term in text), "")


def reading(prepared: Haystack) -> str:
    """The pinyin of the nurse's name, its surname read as a surname: how names are ordered in a list."""
    return prepared.split("\n", 2)[1]


def _searchable(nurse: Nurse) -> list[tuple[str, str]]:
    """The texts that can be searched and the member that each is about."""
    name = folded(nurse.name)
    number = folded(nurse.id_number)
    return [
        ("name", name),
        *(("name", spelt) for spelt in _readings(name)),
        ("certificate_no", folded(nurse.certificate_no)),
        ("id_number", number[-TAIL:]),
        ("id_number", _fingerprint(number) if identity.has_shape(number) else ""),
    ]


def folded(text: str) -> str:
    """Half-width, lower case, and without the dots in names, which everyone types differently."""
    return unicodedata.normalize("NFKC", text).lower().translate(_DOTS)


def _fingerprint(id_number: str) -> str:
    """Eight characters that stand for a full ID number and that nobody can type."""
    digest = blake2b(identity.canonical(id_number).encode(), digest_size=8).digest()
    return "".join([_MARKS[byte] for byte in digest])


def _readings(name: str) -> tuple[str, ...]:
    """Pinyin and initials of a folded name: its surname read as a surname, and read as any other character."""
    readings = [_pinyin(name)]
    surname = next((name[:length] for length in (2, 1) if name[:length] in _SURNAMES), "")
    if surname:
        readings.insert(0, [*_SURNAMES[surname].split(), *readings[0][len(surname) :]])
    spelt = ["".join(syllables) for syllables in readings]
    initials = ["".join([syllable[:1] for syllable in syllables]) for syllables in readings]
    return tuple(dict.fromkeys(spelt + initials))


def _pinyin(text: str) -> list[str]:
    return [_syllable(character) for character in text]


def learn_readings() -> None:
    """Loads the dictionary of readings, which holds the interpreter for 30 ms: better while nothing else is done."""
    _syllable("护")


@cache
def _syllable(character: str) -> str:
    """The usual reading of one character. A name is no phrase: pypinyin's phrases would cost 0.2 s and 40 MB."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - its dictionary takes a while, and the window does not wait

    return lazy_pinyin(character)[0]
