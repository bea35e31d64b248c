"""A desk that is killed on a line whose faults change all the time."""

import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.soak import trial
from tests.support.fault_proxy import NOTHING, Ending, Fault, FaultProxy

GATEWAY = b"HTTP/1.1 %d X\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
FAULTS = [
    NOTHING,
    Fault(latency_s=0.3),
    Fault(bytes_per_s=4000),
    *(Fault(answer=GATEWAY % status) for status in (200, 302, 429, 500, 502, 503, 504)),
    *(Fault(ending=ending, swallows=True) for ending in (Ending.RESET, Ending.CLOSED)),
    *(Fault(ending=ending, body_bytes=size) for ending in (Ending.RESET, Ending.CLOSED) for size in (-40, 0, 40)),
    Fault(rewrites=(rb"(?i)(content-length: )\d+", rb"\g<1>40")),
]


@contextmanager
def stormy(line: FaultProxy, chance: random.Random) -> Iterator[None]:
    """While the block runs, another fault every few moments."""
    over = threading.Event()

    def blow() -> None:
        while not over.wait(chance.uniform(0, 0.3)):
            line.fault = chance.choice(FAULTS)

    storm = threading.Thread(target=blow, name="storm")
    storm.start()
    yield
    over.set()
    storm.join()


def test_a_storm_of_faults_and_60_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    seed = random.randrange(2**32)  # noqa: S311 - no secret
    chance = random.Random(seed)  # noqa: S311 - no secret
    with trial.begun(f"sqlite:///{tmp_path / 'registry.db'}", tmp_path, chance) as begun:
        with FaultProxy(begun.address) as line, stormy(line, random.Random(seed)):  # noqa: S311 - no secret
            begun.kill(desks=60, registries=0, address=line.address)
            struck = line.struck
        account = begun.account()
    print(f"\nseed {seed}: {struck} questions met a fault\n{account}")
    assert account.is_clean, f"seed {seed}: {account}"
