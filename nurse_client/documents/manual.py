"""The manual that comes with the program: its topics in the language of the screens, and its pictures.

The content is data: ``resources/help/<language>/<topic>.md`` begins with the topic's title as its only heading of the
first level; ``resources/help/topics.json`` gives the order. All languages share ``resources/help/pictures``. Links lead
to the files of other topics; ``guide:<topic>`` leads to a guide of ``domain.guides``.
"""

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from nurse_client import resources

LANGUAGES = ("zh_CN", "zh_TW", "en")
_PICTURE = re.compile(r"[a-z0-9-]+\.png")


class Topic(Struct, frozen=True):
    """One topic: its name in links, its title, and its text with the title, in Markdown."""

    name: str
    title: str
    text: str


def names() -> list[str]:
    """The names of all topics, in the order of the manual."""
    return msgspec.json.decode(resources.path("help/topics.json").read_bytes(), type=list[str])


def topics(language: str) -> list[Topic]:
    """All topics in one of ``LANGUAGES``, in the order of the manual."""
    folder = resources.path("help") / language
    texts = {name: (folder / f"{name}.md").read_text(encoding="utf-8") for name in names()}
    return [Topic(name, text.partition("\n")[0].removeprefix("# "), text) for name, text in texts.items()]


def found(among: Sequence[Topic], typed: str) -> list[Topic]:
    """The topics that hold every word that was typed; those with all of them in the title come first."""
    words = _plain(typed).split()
    hits = [topic for topic in among if _holds(topic.text, words)]
    return sorted(hits, key=lambda topic: not _holds(topic.title, words))


def picture(name: str) -> Path | None:
    """The picture of that file name; None for anything that is no picture of the manual."""
    path = resources.path("help/pictures") / name
    return path if _PICTURE.fullmatch(name) and path.is_file() else None


def _holds(text: str, words: Sequence[str]) -> bool:
    plain = _plain(text)
    return all(word in plain for word in words)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).lower()
