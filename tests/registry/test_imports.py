"""What the first paint waits for: nothing that speaks HTTP, asks the keyring, or knows pinyin."""

import subprocess
import sys

import pytest

HEAVY = {"requests", "urllib3", "truststore", "keyring", "argon2", "pypinyin"}


@pytest.mark.parametrize(
    "module",
    [
        "nurse_client.registry.errors",
        "nurse_client.registry.answers",
        "nurse_client.store.records",
        "nurse_client.store.outbox",
        "nurse_client.store.ledger",
        "nurse_client.store.secrets",
        "nurse_client.store.vault",
        "nurse_client.store.overlay",
    ],
)
def test_a_module_that_the_start_needs_loads_nothing_heavy(module: str) -> None:
    program = f"import sys, {module}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert not HEAVY & set(loaded.split())
