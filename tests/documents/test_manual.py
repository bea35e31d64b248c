"""The manual is complete in every language, and all that it refers to is there."""

import re

import pytest
from PySide6.QtGui import QImage

from nurse_client import resources
from nurse_client.documents import manual
from nurse_client.domain.guides import GUIDES
from nurse_client.gui.tour.manual_pictures import referred_to
from nurse_registry.accounts import HandoverDocument

CHINESE = ("zh_CN", "zh_TW")
ALLOWED = {"F1", "F5", "F6", "F7", "F8", "F9", "Ctrl", "Alt", "Tab", "Esc", "C", "K", "J", "L", "P", "R", "S"}
ALLOWED |= {"PDF", "Excel", "https", "release", "json"}
"""Words of letters that a Chinese keyboard, screen or address has too."""
_REFERENCE = re.compile(r"\]\(([^)]*)\)")
_HEADING = re.compile(r"^(#+) ", re.MULTILINE)
PICTURES_AT_MOST = 1_500_000  # bytes


def texts(language: str) -> dict[str, str]:
    return {topic.name: topic.text for topic in manual.topics(language)}


def shape(text: str) -> tuple[list[str], list[str], int, int]:
    """What must be the same in every language: headings, references, points of lists, boxes to tick."""
    points = len(re.findall(r"^(?:-|\d+\.) ", text, re.MULTILINE))
    return _HEADING.findall(text), _REFERENCE.findall(text), points, text.count("☐")


@pytest.mark.parametrize("language", manual.LANGUAGES)
def test_every_topic_is_there_and_there_is_no_other(language: str) -> None:
    files = {path.stem for path in (resources.path("help") / language).iterdir()}
    assert files == set(manual.names())
    assert len(manual.names()) == len(files)


@pytest.mark.parametrize("language", manual.LANGUAGES)
def test_every_topic_begins_with_a_title_of_its_own_and_says_something(language: str) -> None:
    topics = manual.topics(language)
    assert len({topic.title for topic in topics}) == len(topics)
    for topic in topics:
        assert topic.text.startswith(f"# {topic.title}\n"), topic.name
        assert _HEADING.findall(topic.text).count("#") == 1, topic.name
        assert len(topic.text) > 200, topic.name


@pytest.mark.parametrize("language", [one for one in manual.LANGUAGES if one != "zh_CN"])
def test_every_language_has_the_same_sections_points_links_and_pictures(language: str) -> None:
    chinese = texts("zh_CN")
    differing = [name for name, text in texts(language).items() if shape(text) != shape(chinese[name])]
    assert differing == []


@pytest.mark.parametrize("language", CHINESE)
def test_a_chinese_topic_has_no_english_words(language: str) -> None:
    for name, text in texts(language).items():
        shown = re.sub(r"\]\([^)]*\)", "]", text)
        assert set(re.findall(r"[A-Za-z]\w*", shown)) <= ALLOWED, name


@pytest.mark.parametrize(("language", "characters"), [("zh_CN", "gb2312"), ("zh_TW", "big5")])
def test_a_script_is_not_mixed_with_the_other(language: str, characters: str) -> None:
    """The older sets of characters hold one script each."""
    for name, text in texts(language).items():
        han = {character for character in text if "\u3400" <= character <= "\u9fff"}
        assert [character for character in han if not character.encode(characters, errors="ignore")] == [], name


@pytest.mark.parametrize("language", manual.LANGUAGES)
def test_every_link_leads_to_a_topic_a_guide_or_a_picture(language: str) -> None:
    known = {*(f"{name}.md" for name in manual.names()), *(f"guide:{name}" for name in GUIDES)}
    for name, text in texts(language).items():
        for target in _REFERENCE.findall(text):
            picture = target.removeprefix("../pictures/")
            assert target in known or (picture != target and manual.picture(picture)), f"{name}: {target}"


def test_every_guide_belongs_to_a_topic_that_leads_to_it() -> None:
    for name in GUIDES:
        assert f"guide:{name}" in texts("en")[name]


def test_every_picture_is_shown_can_be_read_and_is_small() -> None:
    files = sorted(resources.path("help/pictures").iterdir())
    assert {path.stem for path in files} == set(referred_to("zh_CN"))
    assert sum(path.stat().st_size for path in files) < PICTURES_AT_MOST
    for path in files:
        image = QImage(str(path))
        assert image.width() > 300, path.name
        assert image.depth() == 8, path.name


@pytest.mark.parametrize("name", ["../topics.json", "/etc/hostname", "roster.PNG", "none.png", "", "..", "roster"])
def test_nothing_but_a_picture_of_the_manual_is_a_picture(name: str) -> None:
    assert manual.picture(name) is None


def test_the_hand_over_lists_each_paper_that_the_authority_ticks_off() -> None:
    for language in manual.LANGUAGES:
        assert texts(language)["credentials"].count("☐") == len(HandoverDocument)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("激活码", "activation-codes"),
        ("五次输错", "sign-in"),
        ("人才交流中心", "older-and-newer-nurses"),
        ("护士微服务", "customer-service"),
        ("注销 死亡", "deregistration"),
        ("ＰＤＦ", "printing"),
        ("ctrl+k", "overview"),
    ],
)
def test_the_search_finds_the_topic_with_all_words(typed: str, first: str) -> None:
    assert manual.found(manual.topics("zh_CN"), typed)[0].name == first


def test_the_search_finds_nothing_for_what_no_topic_has_and_all_for_nothing() -> None:
    topics = manual.topics("zh_CN")
    assert manual.found(topics, "激活码 quokka") == []
    assert manual.found(topics, " ") == topics
