from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from nurse_client.gui.background import Background
from nurse_client.gui.parking import Parking
from nurse_client.registry.errors import Offline, SessionEnded


class Window:
    """Asks, and remembers what it was told."""

    def __init__(self, parking: Parking, *answers: object) -> None:
        self.owner = QObject()
        self.answers, self.told = list(answers), list[str]()
        self._parking = parking

    def ask(self) -> None:
        self._parking.ask(
            self.owner,
            self._answer,
            lambda answer: self.told.append(f"done {answer}"),
            lambda error: self.told.append(f"failed {type(error).__name__}"),
            lambda: self.told.append("waits"),
        )

    def _answer(self, _: object) -> object:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def background(qapp: Any) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def woken() -> list[None]:
    return []


@pytest.fixture
def parking(background: Background, woken: list[None]) -> Parking:
    return Parking(background, lambda: woken.append(None))


def test_several_questions_wait_and_all_of_them_go_on(qtbot: QtBot, parking: Parking, woken: list[None]) -> None:
    windows = [Window(parking, SessionEnded(), number) for number in range(3)]
    for window in windows:
        window.ask()
    qtbot.waitUntil(lambda: len(woken) == 3)
    assert [window.told for window in windows] == [["waits"]] * 3
    parking.go_on()
    qtbot.waitUntil(lambda: [window.told[1:] for window in windows] == [["done 0"], ["done 1"], ["done 2"]])


def test_what_meets_an_ended_session_again_is_told_and_not_asked_for_ever(
    qtbot: QtBot, parking: Parking, woken: list[None]
) -> None:
    window = Window(parking, SessionEnded(), SessionEnded())
    window.ask()
    qtbot.waitUntil(lambda: window.told == ["waits"])
    parking.go_on()
    qtbot.waitUntil(lambda: window.told == ["waits", "failed SessionEnded"])
    parking.go_on()
    assert (window.answers, len(woken)) == ([], 1)


def test_of_one_owner_the_latest_question_counts(qtbot: QtBot, parking: Parking) -> None:
    window = Window(parking, SessionEnded(), SessionEnded(), "once")
    for count in (1, 2):
        window.ask()
        qtbot.waitUntil(lambda count=count: len(window.told) == count)
    parking.go_on()
    qtbot.waitUntil(lambda: window.told == ["waits", "waits", "done once"])


def test_any_other_error_is_told_at_once(qtbot: QtBot, parking: Parking, woken: list[None]) -> None:
    window = Window(parking, Offline())
    window.ask()
    qtbot.waitUntil(lambda: window.told == ["failed Offline"])
    assert woken == []


def test_who_has_gone_asks_nothing_any_more(qtbot: QtBot, parking: Parking) -> None:
    window, other = Window(parking, SessionEnded(), "nobody listens"), Window(parking, SessionEnded(), "yes")
    for one in (window, other):
        one.ask()
    qtbot.waitUntil(lambda: window.told == other.told == ["waits"])
    window.owner.deleteLater()
    with qtbot.waitSignal(window.owner.destroyed):
        pass
    parking.go_on()
    qtbot.waitUntil(lambda: other.told == ["waits", "done yes"])
    assert window.answers == ["nobody listens"]
