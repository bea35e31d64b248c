"""The desk and the registry are killed at random moments of their work: nothing is lost, nothing happens twice.

`make soak` does the same for an hour's worth of kills (tests/soak).
"""

import os
import random
from pathlib import Path

from tests.soak import trial

SEED = int(os.environ.get("KILL_SEED", "20261123"))


def test_whoever_is_killed_each_act_is_done_once_or_still_waits(tmp_path: Path) -> None:
    with trial.begun(f"sqlite:///{tmp_path / 'registry.db'}", tmp_path, random.Random(SEED)) as begun:  # noqa: S311 - no secret
        begun.kill(desks=12, registries=4)
        account = begun.account()
    assert account.is_clean, f"seed {SEED}: {account}"
    assert account.accepted > 20, account
