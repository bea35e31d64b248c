"""The pages of the manual that are made while it is read: a guide's, and the notices of the registry.

A page of a guide says what was asked and answered so far, then the next question or what is to be done. Answers are
links; the address of a page is its guide and the numbers of the answers that led to it.
"""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from nurse_client.documents.manual import Topic
from nurse_client.domain.guides import FACTS, GUIDES, Ending, Question, walk
from nurse_client.domain.reference import Announcement
from nurse_client.gui.words.common import day_words
from nurse_client.gui.words.guidance import filled, numbered_steps

translate = QCoreApplication.translate

SCHEME = "guide:"
_BLANK = "＿＿＿＿＿＿"
"""What is not known is filled in by hand."""
_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!<>|~&])")


def guide_page(address: str, title: str, institution: str) -> str | None:
    """The page at an address as Markdown, under a title; None where the address leads nowhere.

    ``institution`` is the name of the open desk's, empty where none is open.
    """
    name, *numbers = address.removeprefix(SCHEME).split("/")
    try:
        asked, here = walk(GUIDES[name], [int(number) for number in numbers])
    except (KeyError, ValueError, IndexError):
        return None
    parts = [f"# {title}"]
    for place, (question, answer) in enumerate(asked):
        back = "/".join([name, *numbers[:place]])
        parts.append(f"{_link(_said(question.words), back)} {_plain(_said(answer.words))}")
    parts += _ending(here, institution) if isinstance(here, Ending) else _question(here, "/".join([name, *numbers]))
    return "\n\n".join(parts)


def guide_name(address: str) -> str:
    """The guide that an address belongs to; it is the name of its topic too."""
    return address.removeprefix(SCHEME).partition("/")[0]


def notices(announcements: Sequence[Announcement]) -> Topic:
    """What the registry announces, the latest first, as a topic."""
    title = translate("help", "Notices of the registry")
    parts = [f"# {title}"]
    for one in sorted(announcements, key=lambda one: one.published_on, reverse=True):
        parts += [f"## {_plain(one.title)}", _plain(day_words(one.published_on)), _plain(one.text)]
    return Topic("notices", title, "\n\n".join(parts))


def _question(question: Question, here: str) -> list[str]:
    answers = [f"- {_link(_said(answer.words), f'{here}/{number}')}" for number, answer in enumerate(question.answers)]
    return [f"## {_plain(_said(question.words))}", "\n".join(answers)]


def _ending(ending: Ending, institution: str) -> list[str]:
    facts = dict.fromkeys(FACTS, _BLANK) | ({"institution": institution} if institution else {})
    to_do, to_tell = translate("guidance", "What is to be done"), translate("guidance", "Notice for the nurse")
    parts = [f"## {to_do}"]
    for guide in ending.guides:
        parts += [f"**{_plain(filled(guide.title, facts))}**"] if guide.title else []
        parts += [_plain(step) for step in numbered_steps(guide, facts)]
    if ending.notice:
        parts += [f"## {to_tell}", _plain(filled(ending.notice, facts))]
    return parts


def _said(words: str) -> str:
    return translate("guidance", words)


def _link(words: str, address: str) -> str:
    return f"[{_plain(words)}]({SCHEME}{address})"


def _plain(text: str) -> str:
    """Text in which nothing is a mark of Markdown."""
    return _MARKS.sub(r"\\\1", text)
