"""How long the window can't answer while 5,000 change requests are accepted in one go: the real tab on a real store.

The registry next door is a fake that accepts everything: what its answers do to this side is part of the measurement.
"""

import tempfile
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from nurse_client.domain.actions import AnyAction, DecideChangeRequest, Outcome
from nurse_client.gui.tabs.review import ReviewTab
from tests.benchmarks.bench_stall import BEAT_MS, BOUND_MS, Heart
from tests.benchmarks.ratio import Ratio
from tests.support.changes import as_decided, change_request
from tests.support.desk import Registry, accept, open_desk
from tests.support.records import nurse

REQUESTS, RUNS = 5_000, 3


def run() -> list[Ratio]:
    """The longest stall from the click until all are reviewed, in the run that other programs disturbed least."""
    _application = QApplication.instance() or QApplication([])
    name = f"longest stall of the window, {REQUESTS:,} change requests accepted / allowed"
    return [Ratio(name, min(longest_stall() for _ in range(RUNS)), BOUND_MS, 1.0, "ms")]


def longest_stall() -> float:
    """The longest stall of one run, in milliseconds."""
    requests = {
        f"c-{number}": change_request(number, ("technical_title", "253", "252"), ("post", "none", "head_nurse"))
        for number in range(REQUESTS)
    }
    nurses = [nurse(nurse_id=request.nurse_id) for request in requests.values()]
    registry = Registry()

    def answer(action: AnyAction) -> Outcome:
        assert isinstance(action, DecideChangeRequest)
        registry.told.append(as_decided(requests[action.request_id], action))
        return accept(action)

    registry.answer = answer
    with tempfile.TemporaryDirectory(prefix="bench-review-") as folder:
        desk = open_desk(Path(folder), [*nurses, *requests.values()], registry)
        tab = ReviewTab(desk)
        tab.resize(1366, 640)
        tab.show()
        waiting: list[int] = []
        tab.count_changed.connect(waiting.append)
        Heart(lambda: False, lambda: bool(waiting) and waiting[-1] == REQUESTS).watch()
        tab.model.toggle_shown()
        heart = Heart(lambda: True, lambda: waiting[-1] == 0)
        QTimer.singleShot(BEAT_MS * 10, tab.ui.accept_ticked.click)
        heart.watch()
        desk.close()
        desk.background.close()
        tab.deleteLater()
    return heart.longest
