"""300 kills of the desk and 100 of the registry on SQLite, and a fifth of that on PostgreSQL."""

import random
import time
from pathlib import Path

import pytest

from tests.soak import trial


def killed(url: str, folder: Path, desks: int, registries: int) -> None:
    """A trial with so many kills, and its figures."""
    seed = random.randrange(2**32)  # noqa: S311 - no secret
    started = time.monotonic()
    with trial.begun(url, folder, random.Random(seed)) as begun:  # noqa: S311 - no secret
        begun.kill(desks, registries)
        account = begun.account()
    struck = ", ".join(f"{what} {times}" for what, times in begun.journal.struck.most_common())
    print(
        f"\nseed {seed}, {time.monotonic() - started:.0f} s, {url.partition(':')[0]}: desk killed {desks} times ",
        end="",
    )
    print(f"({struck}), registry {registries} times\n{account}")
    assert account.is_clean, f"seed {seed}: {account}"


def test_300_kills_of_the_desk_and_100_of_the_registry_lose_and_double_nothing(tmp_path: Path) -> None:
    killed(f"sqlite:///{tmp_path / 'registry.db'}", tmp_path, 300, 100)


@pytest.mark.usefixtures("postgres")
def test_neither_do_60_and_20_on_postgresql(postgres_url: str, tmp_path: Path) -> None:
    killed(postgres_url, tmp_path, 60, 20)
