import subprocess
import sys
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from nurse_client.gui.single_instance import SingleInstance
from nurse_client.profile import Profile

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from nurse_client.gui.single_instance import SingleInstance
from nurse_client.profile import Profile
application = QCoreApplication([])
second = SingleInstance(Profile(Path(sys.argv[1])))
claimed = second.claim()
print(claimed, False if claimed else second.call_first())
second.release()
"""


def test_the_second_start_is_heard_by_the_first(qapp: Any, qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(Profile(tmp_path))
    assert first.claim()
    first.listen()
    started = subprocess.Popen([sys.executable, "-c", SECOND_START, tmp_path], stdout=subprocess.PIPE, text=True)
    try:
        with qtbot.waitSignal(first.started_again):
            pass
    finally:
        said, _ = started.communicate(timeout=20)
        first.release()
    assert said.split() == ["False", "True"]


def test_a_first_that_does_not_answer_is_told_from_one_that_does(qapp: Any, tmp_path: Path) -> None:
    first = SingleInstance(Profile(tmp_path))
    assert first.claim()
    said = subprocess.run(
        [sys.executable, "-c", SECOND_START, tmp_path], stdout=subprocess.PIPE, text=True, check=True, timeout=30
    ).stdout
    first.release()
    assert said.split() == ["False", "False"]


def test_a_profile_is_free_again_after_its_program(qapp: Any, tmp_path: Path) -> None:
    for _ in range(2):
        instance = SingleInstance(Profile(tmp_path))
        assert instance.claim()
        instance.listen()
        instance.release()


def test_a_lock_left_by_a_program_that_died_is_taken(qapp: Any, tmp_path: Path) -> None:
    die = "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
    die += "from nurse_client.gui.single_instance import SingleInstance; from nurse_client.profile import Profile;"
    die += "application = QCoreApplication([]); instance = SingleInstance(Profile(Path(sys.argv[1])));"
    die += "assert instance.claim(); os._exit(0)"
    subprocess.run([sys.executable, "-c", die, tmp_path], check=True)
    assert (tmp_path / "open.lock").exists()
    instance = SingleInstance(Profile(tmp_path))
    assert instance.claim()
    instance.release()


def test_two_profiles_do_not_know_each_other(qapp: Any, tmp_path: Path) -> None:
    both = []
    for name in ("one", "two"):
        profile = Profile(tmp_path / name)
        profile.prepare()
        both.append(SingleInstance(profile))
    assert all(instance.claim() for instance in both)
    for instance in both:
        instance.release()
