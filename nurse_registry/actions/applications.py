"""Actions on applications."""

from nurse_client.domain.actions import (
    ConfirmApplication,
    FileDeregistration,
    ReturnApplication,
    WithdrawConfirmation,
)
from nurse_client.domain.records import (
    Application,
    DeregistrationDetails,
    Nurse,
)
from nurse_registry import applications
from nurse_registry.actions.effect import Effect, not_blank, seen
from nurse_registry.desk import Desk


def confirm(desk: Desk, action: ConfirmApplication) -> Effect:
    """The institution agrees; the application goes to the authority that is set for its business."""
    application = seen(desk, Application, action.application_id, action.target_version)
    return Effect(applications.confirm(desk, application, action.opinion).version)


def give_back(desk: Desk, action: ReturnApplication) -> Effect:
    """The institution returns it, with a reason."""
    not_blank(action, "reason")
    application = seen(desk, Application, action.application_id, action.target_version)
    return Effect(applications.give_back(desk, application, action.reason).version)


def withdraw_confirmation(desk: Desk, action: WithdrawConfirmation) -> Effect:
    """The institution takes its confirmation back before the authority has decided."""
    not_blank(action, "reason")
    application = seen(desk, Application, action.application_id, action.target_version)
    return Effect(applications.withdraw_confirmation(desk, application, action.reason).version)


def file_deregistration(desk: Desk, action: FileDeregistration) -> Effect:
    """The institution files for a nurse of its own; whether there is anything to end, the rules say."""
    nurse = seen(desk, Nurse, action.nurse_id, action.target_version)
    details = DeregistrationDetails(ground=action.ground, explanation=action.explanation, evidence=action.evidence)
    application = applications.file_by_institution(desk, nurse, details)
    result = {"application_id": application.application_id}
    return Effect(nurse.version, result, receipt_no=application.receipt_no)
