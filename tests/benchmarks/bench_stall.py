"""How long the window can't answer while a new desk brings in its whole roster: the real window, a real registry."""

import secrets
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from nurse_client.app import Program
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.session.entrance import Account
from nurse_client.practice import PASSWORD, USERNAME
from nurse_client.profile import Profile
from tests.benchmarks.first_paint import SCREEN, Ring
from tests.benchmarks.province import served
from tests.benchmarks.ratio import Ratio

NURSES, BOUND_MS = 10_000, 50.0
BEAT_MS, CALM_BEATS = 2, 200


class Heart(QObject):
    """Beats in the main thread and keeps the longest time by which a beat came late, in milliseconds."""

    def __init__(self, begun: Callable[[], bool], over: Callable[[], bool]) -> None:
        super().__init__()
        self.longest, self._last, self._calm = 0.0, 0.0, 0
        self._begun, self._over = begun, over
        self._ended = QEventLoop(self)
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def watch(self) -> None:
        """Counts from ``begun`` until ``over`` has been true for a while."""
        self._timer.start()
        self._ended.exec()
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        if self._last:
            self.longest = max(self.longest, (now - self._last) * 1000 - BEAT_MS)
        if self._last or self._begun():
            self._last = time.perf_counter()
        self._calm = self._calm + 1 if self._over() else 0
        if self._calm == CALM_BEATS:
            self._ended.quit()


def run() -> list[Ratio]:
    """The longest stall, as a part of what is allowed."""
    application = QApplication.instance() or QApplication([])
    with served(NURSES) as url, tempfile.TemporaryDirectory(prefix="bench-stall-") as folder:
        profile = Profile(Path(folder))
        profile.prepare()
        program = Program(application, profile, Ring(secrets.token_hex(32)))
        program.start(url)
        window, flow = program.window, program.flow
        window.resize(SCREEN)

        def complete() -> bool:
            return any(table.model().rowCount() >= NURSES for table in window.findChildren(RecordTable))

        heart = Heart(lambda: flow.desk is not None, complete)
        flow.sign_in(Account(url, USERNAME, PASSWORD))
        heart.watch()
        program.close()
    name = f"longest stall of the window, first synchronisation of {NURSES:,} / allowed"
    return [Ratio(name, heart.longest, BOUND_MS, 1.0, "ms")]
