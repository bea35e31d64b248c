"""Brings a populated registry to life: nurses apply, authorities decide, everything through the HTTP calls only."""

import signal
import sys
import threading
from datetime import timedelta
from random import Random

import httpx

from nurse_registry.database import open_engine
from nurse_registry.simulation.authorities import Authorities
from nurse_registry.simulation.caller import Caller, Deed, Http
from nurse_registry.simulation.cast import Cast, read_cast
from nurse_registry.simulation.nurses import Nurses

PATIENCE = timedelta(seconds=3)
"""How long an application or a question waits at speed 1 before it is dealt with."""

_SECONDS_BETWEEN_STEPS = 2.0
_NURSE_CHANCE = 0.5
_TIMEOUT_S = 30.0


class Simulation:
    """The life of a populated registry: the same for the same seed, another each time without one."""

    def __init__(self, cast: Cast, http: Http, patience: timedelta = PATIENCE, seed: int | None = None) -> None:
        self._random = Random(seed)  # noqa: S311 - dice, not secrets
        deciding = [Caller(http, username, cast.password) for username in cast.authorities]
        self.authorities = Authorities(deciding, self._random, patience)
        self.nurses = Nurses(http, cast, self._random)

    def step(self) -> list[Deed]:
        """One round: the authorities deal with what has waited long enough, and perhaps a nurse wants something."""
        deeds = list(self.authorities.act())
        if self._random.random() < _NURSE_CHANCE:
            deeds += self.nurses.act()
        return deeds


def simulate(database_url: str, registry_url: str, speed: float = 1.0) -> None:
    """Let them live until the program is told to end (SIGTERM, Ctrl-C). Each deed is a line of standard output.

    The database is read once, for who they are and their password, and closed; the registry that serves it is called.
    Raises LookupError for one that ``populate`` has not filled, ConnectionError when it does not answer.
    """
    told_to_end = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: told_to_end.set())
    engine = open_engine(database_url)
    try:
        cast = read_cast(engine)
    finally:
        engine.dispose()
    with httpx.Client(base_url=registry_url, timeout=_TIMEOUT_S, trust_env=False) as http:
        life = Simulation(cast, http, PATIENCE / speed)
        try:
            while not told_to_end.wait(_SECONDS_BETWEEN_STEPS / speed):
                for deed in life.step():
                    sys.stdout.write(f"{deed.who}: {deed.what} {deed.about}\n")
                sys.stdout.flush()
        except httpx.TransportError as error:
            raise ConnectionError(f"the registry at {registry_url} does not answer") from error
