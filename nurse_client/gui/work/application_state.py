"""How far an application is, and what an action that waits in the outbox will make of it.

The registry stays the truth: nothing here is stored, and an action that was refused or met a conflict is not laid over.
"""

from collections.abc import Iterable
from typing import NamedTuple

from msgspec.structs import replace

from nurse_client.domain.actions import AnyAction, ConfirmApplication, ReturnApplication, WithdrawConfirmation
from nurse_client.domain.progress import Bucket, bucket_of
from nurse_client.domain.records import Application, AuthorityState, InstitutionState
from nurse_client.store.outbox import OutboxItem
from nurse_client.store.overlay import pending_for


class ApplicationRow(NamedTuple):
    """An application as the registry has it and its bucket there, as it shows with the outbox laid over it, and what
    waits in the outbox about it."""

    application: Application
    bucket: Bucket
    shown: Application
    item: OutboxItem | None


def application_rows(applications: Iterable[Application], items: Iterable[OutboxItem]) -> list[ApplicationRow]:
    """The rows of these applications, those submitted last first."""
    pending = pending_for(items)
    rows = []
    for application in sorted(applications, key=lambda application: application.submitted_at, reverse=True):
        item = pending.get(("application", application.application_id))
        rows.append(ApplicationRow(application, bucket_of(application), laid_over(application, item), item))
    return rows


def laid_over(application: Application, item: OutboxItem | None) -> Application:
    """The application as it will be when what waits about it has been accepted."""
    return application if item is None or item.is_refused else applied(application, item.action)


def applied(application: Application, action: AnyAction) -> Application:
    """What the action makes of the institution's side; the authority's side is the registry's to say."""
    if isinstance(action, WithdrawConfirmation):
        pending = InstitutionState.PENDING
        return replace(application, institution_state=pending, institution_at=None, institution_opinion="")
    if isinstance(action, ConfirmApplication):
        state, opinion = InstitutionState.CONFIRMED, action.opinion
    elif isinstance(action, ReturnApplication):
        state, opinion = InstitutionState.RETURNED, action.reason
    else:
        return application
    return replace(application, institution_state=state, institution_at=action.made_at, institution_opinion=opinion)


def can_be_withdrawn(application: Application) -> bool:
    """Whether the institution confirmed it and the authority has not decided."""
    confirmed = application.institution_state is InstitutionState.CONFIRMED
    return confirmed and application.authority_state is AuthorityState.PENDING


def allows(application: Application, action: AnyAction) -> bool:
    """Whether the application stands so that the action can be done on it (contract, state machine)."""
    if isinstance(action, WithdrawConfirmation):
        return can_be_withdrawn(application)
    return application.institution_state is InstitutionState.PENDING
