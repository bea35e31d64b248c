"""The roster as the tabs show it: each nurse with the renewal window of the day and what waits about her."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from nurse_client.domain.records import Nurse
from nurse_client.domain.reference import RuleParameters, parameters_for
from nurse_client.domain.renewal import Window, window_of
from nurse_client.gui.desk import Desk
from nurse_client.store.outbox import OutboxItem
from nurse_client.store.overlay import pending_for


class RosterRow(NamedTuple):
    """A nurse, her renewal window (None: no registration that ends), and what waits in the outbox about her."""

    nurse: Nurse
    window: Window | None
    item: OutboxItem | None


def roster_row(
    nurse: Nurse, pending: Mapping[tuple[str, str], OutboxItem], today: date, parameters: RuleParameters
) -> RosterRow:
    """The row of one nurse on a day."""
    return RosterRow(nurse, window_of(nurse, today, parameters), pending.get(("nurse", nurse.nurse_id)))


def row_maker(desk: Desk) -> Callable[[Nurse], RosterRow]:
    """Makes rows as things stand now; the rows themselves may be made on any thread."""
    today = desk.today()
    parameters = parameters_for(desk.reference, desk.institution.province, today)
    pending = pending_for(desk.pending_items)
    return lambda nurse: roster_row(nurse, pending, today, parameters)
