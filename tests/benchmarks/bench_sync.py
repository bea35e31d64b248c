"""The first synchronisation of a desk, against the bare download and decoding of the same pages."""

import secrets
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import requests

from nurse_client.domain.messages import Changes
from nurse_client.practice import PASSWORD, USERNAME
from nurse_client.registry.client import RegistryClient
from nurse_client.store.database import Database
from nurse_client.store.records import Records
from nurse_client.sync.pull import Fetch, pull
from tests.benchmarks.province import served
from tests.benchmarks.ratio import Ratio, best_of

NURSES, TURNS, BOUND = 10_000, 4, 2.0


def run() -> list[Ratio]:
    """The best of several turns; the two kinds take turns, so that a busy moment meets both."""
    with served(NURSES) as url:
        client = RegistryClient(url)
        token = client.sign_in(USERNAME, PASSWORD).access_token
        turns = [
            (best_of(1, lambda: download(url, token)), best_of(1, lambda: synchronise(client))) for _ in range(TURNS)
        ]
        client.sign_out()
    baseline, measured = map(min, zip(*turns, strict=True))
    return [Ratio(f"first synchronisation of {NURSES:,} nurses / download and decoding", measured, baseline, BOUND)]


def download(url: str, token: str) -> int:
    """The baseline: every page with requests, decoded by msgspec and thrown away."""
    pages, cursor, more = msgspec.json.Decoder(Changes), None, True
    received = 0
    with requests.Session() as session:
        session.headers["Authorization"] = f"Bearer {token}"
        while more:
            answer = session.get(f"{url}/api/v1/changes", params={"since": cursor, "limit": 1000}, timeout=30)
            answer.raise_for_status()
            page = pages.decode(answer.content)
            received += len(page.nurses)
            cursor, more = page.cursor, page.more
    assert received >= NURSES
    return received


def synchronise(client: RegistryClient) -> None:
    """What the program does: the same pages into a new encrypted copy."""
    with tempfile.TemporaryDirectory(prefix="bench-sync-") as folder:
        database = Database.open(Path(folder) / "records.db", secrets.token_bytes(32))
        with ThreadPoolExecutor(1) as elsewhere:  # as Background lends it

            def ahead(fetch: Fetch) -> Fetch:
                return elsewhere.submit(fetch).result

            assert pull(client, Records(database), threading.Event(), lambda _: None, ahead) >= NURSES
        database.close()
