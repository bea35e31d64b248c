"""One question to a keyring that takes its time."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from nurse_client.gui.background import NETWORK_THREADS, Background, Lane
from nurse_client.gui.session import keyring_question
from nurse_client.gui.session.keyring_question import KeyringQuestion


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def test_how_often_it_is_asked_one_lane_waits_and_the_network_goes_on(qtbot: QtBot, background: Background) -> None:
    question, answer = KeyringQuestion(background), threading.Event()
    asked: list[bool] = []

    def wait(_: threading.Event) -> None:
        asked.append(True)
        answer.wait()

    for _ in range(NETWORK_THREADS + 1):
        question.ask(wait, lambda *_: None, lambda *_: None)
    reached: list[str] = []
    background.run(question, lambda _: "the registry", reached.append, lane=Lane.NETWORK)
    qtbot.waitUntil(lambda: reached == ["the registry"])
    assert question.waiting
    answer.set()
    qtbot.waitUntil(lambda: not question.waiting)
    assert asked == [True]


def test_a_slow_one_is_told_and_a_dropped_one_is_still_answered(
    qtbot: QtBot, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring_question, "PATIENCE", 10)
    question, answer = KeyringQuestion(background), threading.Event()
    answered: list[tuple[bool, str]] = []

    def wait(_: threading.Event) -> str:
        answer.wait()
        return "late"

    with qtbot.waitSignal(question.slow):
        question.ask(wait, lambda dropped, told: answered.append((dropped.is_set(), told)), lambda *_: None)
    question.drop()
    answer.set()
    qtbot.waitUntil(lambda: answered == [(True, "late")])
    assert not question.waiting
