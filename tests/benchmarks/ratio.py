"""A benchmark's result: what was measured over its baseline, both taken in the same run, and the bound on it.

A ratio holds on any machine; seconds do not.
"""

import time
from collections.abc import Callable
from typing import NamedTuple


class Ratio(NamedTuple):
    """``measured`` and ``baseline`` in the same unit; met while their quotient is at most ``bound``."""

    name: str
    measured: float
    baseline: float
    bound: float
    unit: str = "s"

    @property
    def value(self) -> float:
        """Measured over baseline."""
        return self.measured / self.baseline

    @property
    def met(self) -> bool:
        """Whether the bound holds."""
        return self.value <= self.bound


def best_of(times: int, work: Callable[[], object]) -> float:
    """The shortest of several runs in seconds: the one that other programs disturbed least."""
    durations = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        durations.append(time.perf_counter() - start)
    return min(durations)
