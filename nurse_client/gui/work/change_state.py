"""How far a change request is, what an action that waits in the outbox will make of it, and what has moved on since.

The registry stays the truth: nothing here is stored, and an action that was refused or met a conflict is not laid over.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from nurse_client.domain.actions import AnyAction, DecideChangeRequest
from nurse_client.domain.merging import Merge, decided, merged
from nurse_client.domain.records import ChangedField, ChangeRequest, Nurse, Record, RequestState
from nurse_client.store.outbox import OutboxItem, OutboxState
from nurse_client.store.overlay import pending_for


class ChangeRow(NamedTuple):
    """A change request as the registry has it, as it shows with the outbox laid over it, and what waits about it.

    ``nurse`` is None when the nurse has left this institution. ``outdated`` holds, by field, the value registered now
    where it is no longer the one that the nurse saw when she asked. ``kept`` is what still counts of a decision that
    met a conflict, while the request waits.
    """

    request: ChangeRequest
    shown: ChangeRequest
    nurse: Nurse | None
    outdated: dict[str, str]
    item: OutboxItem | None
    kept: Merge | None = None

    @property
    def waits(self) -> bool:
        """Whether the registry waits for the institution's decision."""
        return self.request.state is RequestState.PENDING

    @property
    def is_free(self) -> bool:
        """Whether it can be decided: it waits, and nothing about it is on its way or was refused."""
        return self.waits and self.item is None

    @property
    def can_be_decided(self) -> bool:
        """Whether it can be decided singly: then also what a conflict has left to be decided."""
        return self.is_free or self.kept is not None


def change_rows(
    requests: Iterable[ChangeRequest],
    nurses: Mapping[str, Nurse],
    items: Iterable[OutboxItem],
    as_seen: Callable[[AnyAction], Record | None],
) -> list[ChangeRow]:
    """The rows of these requests: what waits longest first, then what was decided last. ``as_seen`` gives the request
    that a decision was made on."""
    pending = pending_for(items)
    waiting: list[ChangeRequest] = []
    done: list[ChangeRequest] = []
    for request in requests:
        (waiting if request.state is RequestState.PENDING else done).append(request)
    waiting.sort(key=lambda request: request.submitted_at)
    done.sort(key=lambda request: request.decided_at or request.updated_at, reverse=True)
    return [
        change_row(request, nurses.get(request.nurse_id), pending.get(("change_request", request.request_id)), as_seen)
        for request in (*waiting, *done)
    ]


def change_row(
    request: ChangeRequest,
    nurse: Nurse | None,
    item: OutboxItem | None,
    as_seen: Callable[[AnyAction], Record | None],
) -> ChangeRow:
    """The row of one request of that nurse, with what waits in the outbox about it."""
    laid_over = request if item is None or item.is_refused else decided(request, item.action)
    kept = None
    if item is not None and item.state is OutboxState.CONFLICT and request.state is RequestState.PENDING:
        kept = _kept(request, item.action, as_seen)
    return ChangeRow(request, laid_over, nurse, outdated(request, nurse), item, kept)


def outdated(request: ChangeRequest, nurse: Nurse | None) -> dict[str, str]:
    """What is registered now, by field, where a request that waits was made on another value."""
    if nurse is None or request.state is not RequestState.PENDING:
        return {}
    now = {field.field: _as_text(nurse, field) for field in request.fields}
    return {field.field: now[field.field] for field in request.fields if now[field.field] != field.old}


def _kept(request: ChangeRequest, action: AnyAction, as_seen: Callable[[AnyAction], Record | None]) -> Merge | None:
    return merged(action, as_seen(action), request) if isinstance(action, DecideChangeRequest) else None


def _as_text(nurse: Nurse, field: ChangedField) -> str:
    """A member as it is registered, written as requests write it; a member that nurses here do not have is as asked."""
    value = getattr(nurse, field.field, field.old)
    return "" if value is None else str(value)
