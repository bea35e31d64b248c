"""Activation codes as the screens show them, and the one way to issue them, for one nurse or for many."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject

from nurse_client.domain.actions import AnyAction, IssueActivationCode, RevokeActivationCode
from nurse_client.domain.activation import (
    INACTIVE,
    REGISTERED_HERE,
    Funnel,
    Obstacle,
    days_left,
    funnels,
    is_inactive,
    newest_first,
    obstacle,
    state_at,
)
from nurse_client.domain.records import ActivationCode, CodeState, Nurse
from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk, Stamp
from nurse_client.store.outbox import OutboxItem


class CodeRow(NamedTuple):
    """A nurse, her codes (newest first), the state of the newest (None: never issued), the days that are left of it
    while it can be used, what waits in the outbox about her codes, and what stands against a code for her together
    with others."""

    nurse: Nurse
    codes: list[ActivationCode]
    state: CodeState | None
    days_left: int | None
    item: OutboxItem | None
    obstacle: Obstacle | None

    @property
    def newest(self) -> ActivationCode | None:
        """The code that counts."""
        return self.codes[0] if self.codes else None

    @property
    def running(self) -> ActivationCode | None:
        """The code that she can use now."""
        return self.newest if self.state is CodeState.ISSUED else None

    @property
    def plain(self) -> str:
        """The code that she can use, as she types it, where this desk has it; else nothing."""
        return self.running.code if self.running else ""


class Loaded(NamedTuple):
    """The rows, their haystacks, the funnels of the departments, and how many are registered here and not active."""

    rows: list[CodeRow]
    haystacks: list[str]
    funnels: dict[str, Funnel]
    inactive: int


class Issued(NamedTuple):
    """How many codes are on their way, and what stands against the others, by the id of the nurse."""

    queued: int
    refused: dict[str, Obstacle]


def row_reader(desk: Desk) -> Callable[[Job], Loaded]:
    """Reads everybody with her codes as things stand now. To be run on the store's lane."""
    records, items, now = desk.records, desk.pending_items, desk.clock()

    def read(_: Job) -> Loaded:
        roster = records.roster()
        rows = code_rows([nurse for nurse, _ in roster], records.all(ActivationCode), items, now)
        return Loaded(
            rows,
            [haystack for _, haystack in roster],
            funnels((row.nurse, row.state) for row in rows),
            sum(is_inactive(row.nurse) for row in rows),
        )

    return read


def count_reader(desk: Desk) -> Callable[[Job], int]:
    """Counts those who are registered here and not active. To be run on the store's lane."""
    records = desk.records
    return lambda _: records.count_nurses(REGISTERED_HERE, INACTIVE)


def code_rows(
    nurses: Iterable[Nurse], codes: Iterable[ActivationCode], items: Iterable[OutboxItem], now: datetime
) -> list[CodeRow]:
    """The rows of these nurses, in their order."""
    of_nurse: dict[str, list[ActivationCode]] = {}
    for code in codes:
        of_nurse.setdefault(code.nurse_id, []).append(code)
    holders = {code.code_id: nurse_id for nurse_id, held in of_nurse.items() for code in held}
    pending = _pending(items, holders)
    return [
        _row(nurse, newest_first(of_nurse.get(nurse.nurse_id, [])), pending.get(nurse.nurse_id), now)
        for nurse in nurses
    ]


def issue_codes(
    desk: Desk,
    owner: QObject,
    nurse_ids: Collection[str],
    done: Callable[[Issued], None],
    *,
    also: Collection[Obstacle] = (),
) -> None:
    """Issues a code for each of these nurses whom nothing stands against, and reports on every one.

    ``also`` are obstacles that the person has been told of and passes over. Everything is read anew, behind what was
    decided before: a list that is not up to date issues nothing twice.
    """
    records, outbox, now = desk.records, desk.outbox, desk.clock()

    def read(_: Job) -> dict[str, CodeRow]:
        nurses = [nurse for nurse, _ in records.roster() if nurse.nurse_id in nurse_ids]
        return {row.nurse.nurse_id: row for row in code_rows(nurses, records.all(ActivationCode), outbox.items(), now)}

    def decide(rows: dict[str, CodeRow]) -> None:
        found = {id_: rows[id_].obstacle if id_ in rows else Obstacle.LEFT for id_ in nurse_ids}
        refused = {id_: why for id_, why in found.items() if why and (why not in also or id_ not in rows)}
        agreed = [id_ for id_ in rows if id_ not in refused]
        if agreed:
            desk.act(*(_issue(id_) for id_ in agreed))
        done(Issued(len(agreed), refused))

    desk.background.run(owner, read, decide)


def revoke_code(desk: Desk, code: ActivationCode) -> None:
    """Ends a code as the person saw it."""
    desk.act(
        lambda stamp: RevokeActivationCode(**stamp, code_id=code.code_id, target_version=code.version),
        seen=[code],
    )


def _issue(nurse_id: str) -> Callable[[Stamp], AnyAction]:
    return lambda stamp: IssueActivationCode(**stamp, nurse_id=nurse_id)


def _pending(items: Iterable[OutboxItem], holders: Mapping[str, str]) -> dict[str, OutboxItem]:
    """What waits about the codes of each nurse; the last one made counts. ``holders`` says whose a code is."""
    pending: dict[str, OutboxItem] = {}
    for item in items:
        match item.action:
            case IssueActivationCode(nurse_id=nurse_id):
                pending[nurse_id] = item
            case RevokeActivationCode(code_id=code_id) if code_id in holders:
                pending[holders[code_id]] = item
    return pending


def _row(nurse: Nurse, codes: list[ActivationCode], item: OutboxItem | None, now: datetime) -> CodeRow:
    state = state_at(codes[0], now) if codes else None
    left = days_left(codes[0], now) if state is CodeState.ISSUED else None
    return CodeRow(nurse, codes, state, left, item, Obstacle.WAITING if item else obstacle(nurse, state))
