"""A desk on a computer whose clock is wrong: started as a process of its own, under a shifted clock.

``python -m tests.support.desk_of_another_time ADDRESS USERNAME FOLDER`` works twice: brings in, asks customer service
at its own time, hands in after its access token should have ended by the wrong clock. It prints what came of it.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from nurse_client.domain.actions import OpenTicket
from nurse_client.domain.records import Nurse, Ticket
from nurse_client.store.database import Database
from tests.support.core import Core


def main(address: str, username: str, folder: str) -> None:
    """Works, and prints as JSON the desk's time, both reports' errors and counts, and what is here afterwards."""
    database = Database.open(Path(folder) / "records.db", bytes(32))
    core = Core(address, username, database)
    first, now = core.cycle(), datetime.now(UTC)
    core.outbox.add(OpenTicket(action_id=username, made_at=now, made_by="张晓", text="时钟不准"))
    second = core.cycle()
    said = {
        "now": now,
        "errors": [repr(report.error) for report in (first, second) if report.error],
        "accepted": second.accepted,
        "nurses": len(core.records.all(Nurse)),
        "tickets": [ticket.text for ticket in core.records.all(Ticket)],
        "waiting": core.outbox.count(),
    }
    core.client.close()
    database.close()
    sys.stdout.buffer.write(msgspec.json.encode(said))


if __name__ == "__main__":
    main(*sys.argv[1:])
