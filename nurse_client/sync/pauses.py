"""How long to wait before asking again."""

import random

_JITTER = 0.2  # so that the desks of a province do not come back all at once


def doubled(first_s: float, last_s: float, failures: int) -> float:
    """Seconds to wait after so many failures, 1 and up: twice as long after each, up to the last."""
    return min(first_s * 2.0 ** min(failures - 1, 20), last_s)


def jittered(pause_s: float) -> float:
    """The pause, and up to a fifth more."""
    return pause_s * random.uniform(1, 1 + _JITTER)  # noqa: S311 - no secret
