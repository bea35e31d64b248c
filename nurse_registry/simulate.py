"""Brings a populated registry to life: nurses apply, authorities decide, everything through the HTTP calls only."""

import signal
import sys
import threading
from datetime import timedelta
from random import Random

from litestar.testing import TestClient
from sqlalchemy import Engine, select

from nurse_registry import accounts
from nurse_registry.accounts import Role
from nurse_registry.app import create_app
from nurse_registry.database import open_engine, reading
from nurse_registry.populate import NURSE_PREFIX, simulated_password
from nurse_registry.schema import accounts as accounts_table
from nurse_registry.simulation.authorities import Authorities
from nurse_registry.simulation.caller import Caller, Deed, Http
from nurse_registry.simulation.nurses import Nurses

PATIENCE = timedelta(seconds=3)
"""How long an application or a question waits at speed 1 before it is dealt with."""

_SECONDS_BETWEEN_STEPS = 2.0
_NURSE_CHANCE = 0.5


class Simulation:
    """The life of a populated registry: the same for the same seed, another each time without one.

    Raises LookupError for a registry that ``populate`` has not filled.
    """

    def __init__(self, engine: Engine, http: Http, patience: timedelta = PATIENCE, seed: int | None = None) -> None:
        self._random = Random(seed)  # noqa: S311 - dice, not secrets
        column = accounts_table.c
        simulated = column.username.startswith(NURSE_PREFIX) | (column.username == column.authority_id)
        with reading(engine) as connection:
            password = simulated_password(connection)
            rows = connection.execute(select(accounts_table).where(simulated).order_by(column.username)).all()
            practice = select(column.institution_id).where(column.username == accounts.PRACTICE_USERNAME)
            goal = connection.execute(practice).scalar_one_or_none()
        if goal is None or not rows:
            raise LookupError("nobody lives in this registry: populate it first")
        callers = {row: Caller(http, row.username, password) for row in rows}
        deciding = [caller for row, caller in callers.items() if row.role == Role.AUTHORITY]
        living = {row.nurse_id: caller for row, caller in callers.items() if row.role == Role.NURSE}
        self.authorities = Authorities(engine, deciding, self._random, patience)
        self.nurses = Nurses(engine, living, self._random, goal)

    def step(self) -> list[Deed]:
        """One round: the authorities deal with what has waited long enough, and perhaps a nurse wants something."""
        deeds = list(self.authorities.act())
        if self._random.random() < _NURSE_CHANCE:
            deeds += self.nurses.act()
        return deeds


def simulate(database_url: str, speed: float = 1.0) -> None:
    """Let them live until the program is told to end (SIGTERM, Ctrl-C). Each deed is a line of standard output.

    Raises LookupError for a registry that ``populate`` has not filled.
    """
    told_to_end = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: told_to_end.set())
    engine = open_engine(database_url)
    try:
        with TestClient(create_app(engine)) as http:
            life = Simulation(engine, http, PATIENCE / speed)
            while not told_to_end.wait(_SECONDS_BETWEEN_STEPS / speed):
                for deed in life.step():
                    sys.stdout.write(f"{deed.who}: {deed.what} {deed.about}\n")
                sys.stdout.flush()
    finally:
        engine.dispose()
