"""Freezes a copy as this version of the program writes it, once for each layout that is released.

``python -m tests.store.frozen.freeze`` makes ``layout-<major>.<minor>.db``. A frozen file is never made again: it
stands for the files on the desks.
"""

from pathlib import Path

from nurse_client.domain.actions import Outcome, OutcomeKind
from nurse_client.domain.messages import History, HistoryEvent, Problem
from nurse_client.domain.paper_trail import Mark, Step
from nurse_client.store.database import Database
from nurse_client.store.ledger import Ledger
from nurse_client.store.outbox import Outbox
from nurse_client.store.papers import Papers
from nurse_client.store.records import Records
from tests.support.feed import NOW, REFERENCE, activation_code, confirm, issue_code, page
from tests.support.records import INSTITUTION, application, nurse
from tests.support.trails import printed

FOLDER = Path(__file__).parent
KEY = bytes(range(100, 132))
SEEN = application(application_id="p-3")
"""The application that the last action is about, as it was on the screen."""


def fill(database: Database) -> None:
    """A little of everything that a copy can hold."""
    records, outbox, ledger = Records(database), Outbox(database), Ledger(database)
    records.put_institution(INSTITUTION)
    records.put_reference(REFERENCE, '"etag-1"')
    records.apply(page("c-1", nurses=[nurse()], applications=[application()], activation_codes=[activation_code()]))
    records.put_history("n-1", History(events=[HistoryEvent(at=NOW, event="registered")], applications=[]))
    records.put_photo("photo-1", b"\xff\xd8\xff\xd9")
    for action in (issue_code(1), confirm(2)):
        outbox.add(action)
    outbox.add(confirm(3), SEEN)
    outbox.sending(["action-1", "action-2"])
    accepted = {"receipt_no": "R1", "target_version": 1, "result": {"code_id": "k-1", "code": "ABCDE-FGHJK"}}
    problem = Problem(type="conflict", title="", status=409)
    outbox.settle(
        [
            Outcome(action_id="action-1", outcome=OutcomeKind.ACCEPTED, **accepted),
            Outcome(action_id="action-2", outcome=OutcomeKind.REJECTED, problem=problem),
        ],
        NOW,
    )
    ledger.append("printed", "张晓", {"form": "renewal"}, NOW)
    ledger.append("exported", "张晓", {"rows": "1"}, NOW)
    papers = Papers(database)
    papers.mark([papers.add([printed()])[0].key], Mark(step=Step.SIGNED, at=NOW, by="张晓"))


def main() -> None:
    """Make the frozen file of the newest layout."""
    unnamed = FOLDER / "new.db"
    database = Database.open(unnamed, KEY)
    fill(database)
    major, minor = divmod(database.value("PRAGMA user_version"), 1000)
    database.close()
    (FOLDER / "new.db.check").unlink()
    frozen = FOLDER / f"layout-{major}.{minor}.db"
    if frozen.exists():
        unnamed.unlink()
        raise SystemExit(f"{frozen.name} is frozen already")
    unnamed.rename(frozen)


if __name__ == "__main__":
    main()
