"""A desk without a window: copy, outbox and engine, signed in at a real registry."""

import threading

from nurse_client.registry.client import RegistryClient
from nurse_client.store.database import Database
from nurse_client.store.ledger import Ledger
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from nurse_client.sync.engine import CycleReport, Engine
from tests.support.registry import PASSWORD


class Core:
    """A desk of a hospital, with a copy of its own."""

    def __init__(self, address: str, username: str, database: Database) -> None:
        self.username = username
        self.records, self.outbox, self.ledger = Records(database), Outbox(database), Ledger(database)
        self.client = RegistryClient(address)
        self.client.sign_in(username, PASSWORD)
        self.engine = Engine(self.client, self.records, self.outbox)

    def cycle(self) -> CycleReport:
        return self.engine.cycle(threading.Event(), lambda _: None)
