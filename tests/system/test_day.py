"""The main job, as a clerk does it: the real window under a virtual screen, a real registry process over HTTP, a real
keyring, real paper. The registry is stopped in the middle of the day and started again."""

import os
import subprocess
import sys
import unicodedata
from itertools import product
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from nurse_client.gui.tabs.late import LATE_TABS
from tests.support.keyring import running_keyring


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the tour leaves: pictures, papers and what it did and saw."""
    out = tmp_path_factory.mktemp("day")
    screen = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1920x1080x24"]
    with running_keyring(tmp_path_factory.mktemp("rings")) as ring:
        environment = os.environ | {"DBUS_SESSION_BUS_ADDRESS": ring.bus, "QT_QPA_PLATFORM": "xcb"}
        del environment["PYTHON_KEYRING_BACKEND"]
        played = subprocess.run(
            [*screen, sys.executable, "-W", "error", "-m", "nurse_client", "tour", out],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=1500,
        )
    assert played.returncode == 0, played.stdout + played.stderr
    assert played.stderr == "", "the program has something to complain about"
    return out


@pytest.fixture(scope="module")
def facts(day: Path) -> dict[str, Any]:
    return msgspec.json.decode((day / "tour.json").read_bytes(), type=dict[str, Any])


def text_of(paper: Path) -> str:
    """A paper's text without spaces; compatibility forms are the letters that they stand for."""
    pages = "".join(page.extract_text() for page in PdfReader(paper).pages)
    return "".join(unicodedata.normalize("NFKC", pages).split())


def test_the_whole_day_is_played(facts: dict[str, Any]) -> None:
    assert facts["error"] is None


def test_the_keyring_remembers_because_it_was_asked_to(facts: dict[str, Any]) -> None:
    assert facts["remembered"] is True


def test_the_next_morning_the_keyring_opens_the_desk(facts: dict[str, Any]) -> None:
    assert facts["nurses_next_morning"] >= 1000
    assert facts["pictures"][-1].endswith("next-morning.png")


def test_all_nurses_of_the_hospital_arrive(facts: dict[str, Any]) -> None:
    assert facts["nurses"] == 1000


def test_a_nurse_is_found_by_every_way_of_naming_her(facts: dict[str, Any]) -> None:
    assert set(facts["searches"]) == {"name", "pinyin", "initials", "certificate", "id-tail"}
    assert all(1 <= found < 100 for found in facts["searches"].values())


def test_what_was_confirmed_is_confirmed_at_the_registry_and_decided_by_the_authority(facts: dict[str, Any]) -> None:
    confirmed = facts["registry_says"]["confirmed"]
    assert confirmed["institution"] == "confirmed"
    assert confirmed["authority"] in {"approved", "rejected", "returned"}


def test_what_was_returned_never_reached_the_authority(facts: dict[str, Any]) -> None:
    returned = facts["registry_says"]["returned"]
    assert returned["authority"] == "not_sent"
    assert returned["institution"] in {"returned", "pending"}, "the nurse may have submitted it again"


def test_what_was_confirmed_offline_is_sent_once_and_has_its_receipt(facts: dict[str, Any]) -> None:
    queued = facts["registry_says"]["queued"]
    assert queued["institution"] == "confirmed"
    decided = queued["authority"] != "pending"
    assert queued["version"] == facts["queued_version"] + 1 + decided, "it was applied exactly once"
    assert facts["queued_receipt"].startswith("R")


@pytest.mark.parametrize("name", ["renewal", "offline"])
def test_the_form_leaves_by_the_print_dialog_and_as_pdf(day: Path, name: str) -> None:
    saved, printed = day / f"{name}-form.pdf", day / f"{name}-form-printed.pdf"
    for paper in (saved, printed):
        assert "护士延续注册申请审核表" in text_of(paper)
    assert text_of(saved)[:400] == text_of(printed)[:400]


def colours(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}


def brightness(picture: QImage) -> int:
    """Of the left margin, where nothing of the window lies over its ground: a page is white in the dark too."""
    margin = picture.copy(0, 0, 6, picture.height())
    dot = margin.scaled(1, 1, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return dot.pixelColor(0, 0).lightness()


def test_every_picture_shows_something(day: Path, facts: dict[str, Any]) -> None:
    assert len(facts["pictures"]) >= 20
    for name in facts["pictures"]:
        assert len(colours(QImage(str(day / name)))) > 20, f"{name} is empty"


def test_every_tab_and_dialog_is_looked_at_in_light_and_dark_on_both_monitors(day: Path, facts: dict[str, Any]) -> None:
    seen = {(look["picture"].split("/")[0], look["scheme"], look["subject"]) for look in facts["looks"]}
    subjects = {subject for _, _, subject in seen}
    assert seen == {*product(("1366x768", "1920x1080"), ("light", "dark"), subjects)}
    assert subjects >= {"RosterTab", "AuthoritySettings", "CustomerService", "OutboxDialog"}
    assert len([subject for subject in subjects if subject.endswith("Tab")]) > len(LATE_TABS)


def test_a_look_fills_its_monitor_and_is_light_or_dark(day: Path, facts: dict[str, Any]) -> None:
    for look in facts["looks"]:
        picture = QImage(str(day / look["picture"]))
        if look["subject"].endswith("Tab"):
            assert f"{picture.width()}x{picture.height()}" == Path(look["picture"]).parent.name
        assert len(colours(picture)) > 20, f"{look['picture']} is empty"
        assert (brightness(picture) > 128) is (look["scheme"] == "light")
