"""What an action is called, and why the registry refused it, in words of our own: its words are never shown."""

from PySide6.QtCore import QCoreApplication

from nurse_client.domain.messages import Problem
from nurse_client.gui.words.common import instant_words
from nurse_client.gui.words.sentences import reason
from nurse_client.registry import errors
from nurse_client.store.outbox import OutboxItem, OutboxState

translate = QCoreApplication.translate


def action_words(kind: str) -> str:
    """What people call a kind of action."""
    return {
        "set_authority": translate("actions", "Set the authority"),
        "issue_activation_code": translate("actions", "Issue an activation code"),
        "revoke_activation_code": translate("actions", "Revoke an activation code"),
        "confirm_application": translate("actions", "Confirm an application"),
        "return_application": translate("actions", "Return an application"),
        "withdraw_confirmation": translate("actions", "Withdraw a confirmation"),
        "file_deregistration": translate("actions", "File a deregistration"),
        "decide_change_request": translate("actions", "Decide on a change request"),
        "change_nurse_phone": translate("actions", "Change a nurse's phone number"),
        "reset_nurse_password": translate("actions", "Reset a nurse's password"),
        "open_ticket": translate("actions", "Ask customer service"),
        "reply_ticket": translate("actions", "Reply to customer service"),
    }[kind]


def answer_words(item: OutboxItem) -> str:
    """What the registry last answered, and what the person can do."""
    if item.state is OutboxState.CONFLICT:
        return translate("actions", "The record was changed at the registry meanwhile. Compare both and choose.")
    if item.outcome is not None:
        return refusal_words(item.outcome.problem or None)
    if item.not_before is not None:
        template = translate(
            "actions",
            "The server failed over it {count} times and answers everything else. It rests until {time}, then it is "
            "tried again; nothing waits for it.",
        )
        return template.format(count=item.faults, time=instant_words(item.not_before))
    if item.attempts:
        return translate(
            "actions", "It may have reached the registry. It is sent again until an answer comes, and done only once."
        )
    if item.last_error:
        why = reason(getattr(errors, item.last_error, errors.RegistryError)())
        return translate("actions", "Not sent yet: {reason}. It is tried again by itself.").format(reason=why)
    return translate("actions", "It is sent as soon as the registry can be reached.")


def refusal_words(problem: Problem | None) -> str:
    """Why the registry refused an action, and what to do."""
    kind = problem.type if problem else ""
    if problem and kind == "invalid-request" and problem.errors:
        return translate("actions", "The registry's rule check stands against it. Its findings are with the record.")
    return {
        "not-found": translate("actions", "The registry no longer has this record: it was taken back or has moved."),
        "conflict": translate("actions", "The record no longer stands so that this can be done: someone was faster."),
        "forbidden": translate("actions", "This account may not do that. Ask the authority that issued it."),
    }.get(kind, translate("actions", "The registry refused it. Look at the record, and do it again if it is needed."))
