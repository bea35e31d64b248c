"""How long the window can't answer while a ledger of 100,000 entries is opened and checked: real store, real dialog."""

import tempfile
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from nurse_client.gui.dialogs.ledger import LedgerDialog
from tests.benchmarks.bench_stall import Heart
from tests.benchmarks.ratio import Ratio
from tests.support.desk import NOW, Registry, open_desk
from tests.support.filled import RECORDS

ENTRIES, BOUND_MS = 100_000, 50.0
EVENTS = ("identity_shown", "looked_up", "confirm_application", "form_produced")


def run() -> list[Ratio]:
    """The longest stall, as a part of what is allowed."""
    QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(prefix="bench-ledger-") as folder:
        desk = open_desk(Path(folder), RECORDS, Registry())
        with desk.database.transaction():
            for number in range(ENTRIES):
                at = NOW - timedelta(minutes=ENTRIES - number)
                desk.ledger.append(EVENTS[number % len(EVENTS)], "ward", {"nurse_id": "n-1", "reason": "换号"}, at)
        dialog = LedgerDialog(desk)
        heart = Heart(dialog.isVisible, lambda: dialog.model.rowCount() == ENTRIES)
        dialog.show()
        heart.watch()
        dialog.close()
        desk.close()
        desk.background.close()
    name = f"longest stall of the window, {ENTRIES:,} entries of the ledger are read and checked / allowed"
    return [Ratio(name, heart.longest, BOUND_MS, 1.0, "ms")]
