import subprocess
import sys
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from nurse_client.gui.single_instance import Claim, SingleInstance
from nurse_client.profile import Profile
from tests.support.waiting import PATIENCE

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from nurse_client.gui.single_instance import SingleInstance
from nurse_client.profile import Profile
application = QCoreApplication([])
second = SingleInstance(Profile(Path(sys.argv[1])))
print("starts", flush=True)
print(second.claim(int(sys.argv[2])).name)
second.release()
"""


def second_start(profile: Path, patience: int) -> "subprocess.Popen[str]":
    """A process that claims the profile, at the moment in which it begins to."""
    command = [sys.executable, "-c", SECOND_START, str(profile), str(patience)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "starts\n"
    return process


def outcome(process: "subprocess.Popen[str]", qtbot: QtBot | None = None) -> str:
    """What became of it. With ``qtbot`` the first goes on hearing meanwhile."""
    if qtbot is not None:
        qtbot.waitUntil(lambda: process.poll() is not None)
    return process.communicate(timeout=60)[0].strip()


def test_the_second_start_is_heard_by_the_first(qapp: Any, qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(Profile(tmp_path))
    assert first.claim() is Claim.FIRST
    first.listen()
    with qtbot.waitSignal(first.started_again):
        second = second_start(tmp_path, PATIENCE)
    assert outcome(second, qtbot) == "HANDED_OVER"
    first.release()


def test_a_second_start_waits_for_a_first_that_is_still_starting(qapp: Any, qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(Profile(tmp_path))
    assert first.claim() is Claim.FIRST
    second = second_start(tmp_path, PATIENCE)
    with qtbot.waitSignal(first.started_again):
        first.listen()
    assert outcome(second, qtbot) == "HANDED_OVER"
    first.release()


def test_a_second_start_takes_the_place_of_a_first_that_ends_meanwhile(qapp: Any, tmp_path: Path) -> None:
    first = SingleInstance(Profile(tmp_path))
    assert first.claim() is Claim.FIRST
    second = second_start(tmp_path, PATIENCE)
    first.release()
    assert outcome(second) == "FIRST"


def test_a_first_that_does_not_answer_is_told_from_one_that_does(qapp: Any, tmp_path: Path) -> None:
    first = SingleInstance(Profile(tmp_path))
    assert first.claim() is Claim.FIRST
    assert outcome(second_start(tmp_path, 0)) == "UNANSWERED"
    first.release()


def test_a_profile_is_free_again_after_its_program(qapp: Any, tmp_path: Path) -> None:
    for _ in range(2):
        instance = SingleInstance(Profile(tmp_path))
        assert instance.claim() is Claim.FIRST
        instance.listen()
        instance.release()


def test_a_lock_left_by_a_program_that_died_is_taken(qapp: Any, tmp_path: Path) -> None:
    die = "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
    die += "from nurse_client.gui.single_instance import SingleInstance; from nurse_client.profile import Profile;"
    die += "application = QCoreApplication([]); instance = SingleInstance(Profile(Path(sys.argv[1])));"
    die += "assert instance.claim().name == 'FIRST'; os._exit(0)"
    subprocess.run([sys.executable, "-c", die, tmp_path], check=True)
    assert (tmp_path / "open.lock").exists()
    instance = SingleInstance(Profile(tmp_path))
    assert instance.claim() is Claim.FIRST
    instance.release()


def test_two_profiles_do_not_know_each_other(qapp: Any, tmp_path: Path) -> None:
    both = []
    for name in ("one", "two"):
        profile = Profile(tmp_path / name)
        profile.prepare()
        both.append(SingleInstance(profile))
    assert all(instance.claim() is Claim.FIRST for instance in both)
    for instance in both:
        instance.release()
