"""Registrations that end or have ended, as 待延续 and 过期未延续 show them: with what is under way about each."""

from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import NamedTuple

from nurse_client.domain.actions import FileDeregistration
from nurse_client.domain.calendar import china_date
from nurse_client.domain.progress import Bucket
from nurse_client.domain.records import Application, AuthorityState, Business, InstitutionState
from nurse_client.domain.renewal import Window
from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk
from nurse_client.gui.words.common import SHAPES, pending_words
from nurse_client.gui.words.tongue import Tongue
from nurse_client.gui.work.application_state import ApplicationRow, application_rows
from nurse_client.gui.work.roster import RosterRow, row_maker
from nurse_client.store.outbox import OutboxItem


class RenewalRow(NamedTuple):
    """A nurse with her renewal window, the latest application about her registration that the authority has not
    approved, and the deregistration that waits in the outbox."""

    file: RosterRow
    window: Window
    application: ApplicationRow | None
    filing: OutboxItem | None

    @property
    def is_under_way(self) -> bool:
        """Whether an application waits for somebody's decision."""
        return self.application is not None and self.application.bucket is not Bucket.DONE


class Loaded(NamedTuple):
    """The rows and their haystacks."""

    rows: list[RenewalRow]
    haystacks: list[str]


def row_reader(
    desk: Desk, ends: tuple[date, date], wanted: Callable[[Window], bool], businesses: Collection[Business]
) -> Callable[[Job], Loaded]:
    """Reads the nurses whose registration ends between two days and whose window is wanted, and their applications of
    these kinds. To be run on the store's lane."""
    make, records, items = row_maker(desk), desk.records, desk.pending_items

    def read(_: Job) -> Loaded:
        rows = application_rows(records.all(Application), items)
        latest = _not_approved(row for row in rows if row.application.business in businesses)
        filings = {item.action.nurse_id: item for item in items if isinstance(item.action, FileDeregistration)}
        loaded = Loaded([], [])
        for nurse, haystack in records.nurses_ending(*ends):
            file = make(nurse)
            if file.window and wanted(file.window):
                id_ = nurse.nurse_id
                loaded.rows.append(RenewalRow(file, file.window, latest.get(id_), filings.get(id_)))
                loaded.haystacks.append(haystack)
        return loaded

    return read


def counts_as_renewed(row: RenewalRow) -> bool:
    """Whether a renewal went to the authority in time and is not decided: the law then takes it as granted
    (行政许可法, article 50)."""
    if row.application is None or row.application.bucket is not Bucket.UNDER_WAY:
        return False
    renewal = row.application.application
    sent_at = renewal.institution_at or renewal.submitted_at
    return renewal.business is Business.RENEWAL and china_date(sent_at) <= row.window.last_legal_day


def state_words(row: RenewalRow, tongue: Tongue) -> str:
    """How far the application is, or the deregistration that waits to be sent; nothing where there is neither."""
    if row.application is None:
        return pending_words(row.filing, tongue.translate)
    shown = row.application.shown
    with_authority = (
        shown.institution_state is InstitutionState.CONFIRMED and shown.authority_state is not AuthorityState.NOT_SENT
    )
    if with_authority:
        return f"{SHAPES[shown.authority_state]} {tongue.label('authority_state', shown.authority_state)}"
    return f"{SHAPES[shown.institution_state]} {tongue.label('institution_state', shown.institution_state)}"


def _not_approved(rows: Iterable[ApplicationRow]) -> dict[str, ApplicationRow]:
    """The latest of each nurse, unless it is approved: then nothing is under way. The rows come latest first."""
    latest: dict[str, ApplicationRow] = {}
    for row in rows:
        latest.setdefault(row.application.nurse_id, row)
    return {
        nurse_id: row
        for nurse_id, row in latest.items()
        if row.application.authority_state is not AuthorityState.APPROVED
    }
