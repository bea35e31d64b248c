"""How far an application is."""

from enum import StrEnum

from nurse_client.domain.records import Application, AuthorityState, InstitutionState


class Bucket(StrEnum):
    """How far an application is: with the institution, with the authority, or decided."""

    TO_CONFIRM = "to_confirm"
    UNDER_WAY = "under_way"
    DONE = "done"


def bucket_of(application: Application) -> Bucket:
    """The bucket of an application. One that the institution returned is done until the nurse submits again."""
    if application.institution_state is InstitutionState.PENDING:
        return Bucket.TO_CONFIRM
    undecided = application.authority_state in (AuthorityState.NOT_SENT, AuthorityState.PENDING)
    confirmed = application.institution_state is InstitutionState.CONFIRMED
    return Bucket.UNDER_WAY if confirmed and undecided else Bucket.DONE
