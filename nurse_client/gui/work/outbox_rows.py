"""The outbox as it shows: each action with the record that it is about."""

from typing import NamedTuple

from nurse_client.domain.actions import target_of
from nurse_client.domain.merging import Standing
from nurse_client.domain.records import KINDS, Application, Nurse, Record
from nurse_client.gui.work.doing_again import standing
from nurse_client.store.outbox import Outbox, OutboxItem, OutboxState
from nurse_client.store.records import Records


class OutboxRow(NamedTuple):
    """An action, the record it is about as the person saw it (None: not known) and as the registry has it (None: not
    here any more), and the nurse's name."""

    item: OutboxItem
    seen: Record | None
    record: Record | None
    name: str

    @property
    def is_conflict(self) -> bool:
        """Whether there are two to compare."""
        return self.item.state is OutboxState.CONFLICT and self.record is not None

    @property
    def standing(self) -> Standing:
        """How the action stands beside the record."""
        return standing(self.item.action, self.seen, self.record)

    @property
    def is_to_be_read(self) -> bool:
        """Whether it is refused and there is nothing to choose, only to be seen."""
        return self.item.is_refused and not self.is_conflict

    @property
    def can_be_done_again(self) -> bool:
        """Whether it was refused, and the same act can be tried on the record as it stands."""
        return self.item.state is OutboxState.REJECTED and self.standing is Standing.WHOLE

    @property
    def has_moved_on(self) -> bool:
        """Whether the record is another one than the person saw: it has to be looked at first."""
        version = getattr(self.item.action, "target_version", None)
        return self.record is not None and version is not None and self.record.version != version


def outbox_rows(records: Records, outbox: Outbox) -> list[OutboxRow]:
    """Everything in the outbox, in the order of doing. For the store's lane."""
    return [_row(records, outbox, item) for item in outbox.items()]


def _row(records: Records, outbox: Outbox, item: OutboxItem) -> OutboxRow:
    kind, record_id = target_of(item.action) or ("", "")
    here = records.get(KINDS[kind], record_id) if kind else None
    told = item.current
    newest = told if told is not None and (here is None or told.version > here.version) else here
    seen = outbox.as_seen(item.action) if item.is_refused else None
    return OutboxRow(item, seen, newest, _name(records, newest))


def _name(records: Records, record: Record | None) -> str:
    """The name of the nurse that a record is about, or nothing."""
    if isinstance(record, Application):
        return record.nurse.name
    nurse = record if isinstance(record, Nurse) else records.get(Nurse, getattr(record, "nurse_id", ""))
    return nurse.name if nurse else ""
