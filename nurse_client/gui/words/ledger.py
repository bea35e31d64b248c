"""What the events of the ledger and their details are called. Each event that is noted anywhere has its words here."""

from collections.abc import Mapping
from functools import cached_property
from typing import get_args

from PySide6.QtCore import QCoreApplication

from nurse_client.domain.actions import AnyAction
from nurse_client.domain.paper_trail import MARKED, PRODUCED, Step
from nurse_client.gui.words.actions import action_words
from nurse_client.gui.words.papers import step_words
from nurse_client.store.ledger import MADE_AGAIN, SEEN, WITHDRAWN

translate = QCoreApplication.translate

ACTION_KINDS = tuple(str(kind.__struct_config__.tag) for kind in get_args(AnyAction))
"""What a person decides is an event of the same name."""


class LedgerWords:
    """The words in the language of the screens, looked up once for as many entries as there are."""

    def __init__(self) -> None:
        self.events, self.labels, self.values = _events(), _labels(), _values()

    def event(self, event: str) -> str:
        """What people call an event; one that is not known, of a newer program say, by its slug."""
        return self.events.get(event, event)

    def details(self, details: Mapping[str, str]) -> list[str]:
        """The details with their labels, what people ask for first; without those that only machines read."""
        return [
            self._template.format(label=label, value=self.values.get(name, {}).get(details[name], details[name]))
            for name, label in self.labels.items()
            if name in details
        ]

    @cached_property
    def _template(self) -> str:
        return translate("ledger", "{label}: {value}")


def _events() -> dict[str, str]:
    actions = {kind: action_words(kind) for kind in ACTION_KINDS}
    return actions | {
        "signed_in": translate("ledger", "Signed in"),
        "signed_out": translate("ledger", "Signed out"),
        "program_ended": translate("ledger", "Program ended"),
        "password_changed": translate("ledger", "Password changed"),
        "locked": translate("ledger", "Desk locked"),
        "unlocked": translate("ledger", "Desk unlocked"),
        "unlock_failed": translate("ledger", "Wrong password to unlock"),
        "identity_shown": translate("ledger", "ID and phone number shown in full"),
        "phone_shown": translate("ledger", "Phone number shown in full for review"),
        "looked_up": translate("ledger", "Looked up in the national register"),
        "activation_code_shown": translate("ledger", "Activation code shown"),
        "one_time_password_shown": translate("ledger", "One-time password shown"),
        "one_time_password_copied": translate("ledger", "One-time password copied"),
        "one_time_password_handed_over": translate("ledger", "One-time password handed over"),
        "paper_shown": translate("ledger", "Paper shown as it is printed"),
        PRODUCED: translate("ledger", "Printed or saved as PDF"),
        MARKED: translate("ledger", "Way of a paper marked"),
        MADE_AGAIN: translate("ledger", "Decision made again on a newer version"),
        WITHDRAWN: translate("ledger", "Withdrawn before it was sent"),
        SEEN: translate("ledger", "Refusal seen"),
        "layout_imported": translate("ledger", "Form layout imported"),
        "layout_removed": translate("ledger", "Form layout removed"),
        "backed_up": translate("ledger", "Backed up to a file"),
        "restored": translate("ledger", "Restored from a backup"),
        "repaired": translate("ledger", "Damaged records repaired"),
        "copied": translate("ledger", "Copied to the clipboard"),
        "ledger_exported": translate("ledger", "Ledger exported"),
    }


def _labels() -> dict[str, str]:
    return {
        "way": translate("ledger", "By"),
        "why": translate("ledger", "Because"),
        "in_a_row": translate("ledger", "In a row"),
        "reason": translate("ledger", "Reason"),
        "asked": translate("ledger", "Asked for"),
        "where": translate("ledger", "Where"),
        "form": translate("ledger", "Form"),
        "destination": translate("ledger", "To"),
        "copies": translate("ledger", "Copies"),
        "print": translate("ledger", "Time printed"),
        "step": translate("ledger", "Step"),
        "authority": translate("ledger", "Authority"),
        "from": translate("ledger", "From"),
        "made_at": translate("ledger", "Made at"),
        "waiting": translate("ledger", "Waiting to be sent"),
        "unreadable": translate("ledger", "Unreadable"),
        "apart": translate("ledger", "Entries put behind"),
        "formerly": translate("ledger", "Formerly entry"),
        "what": translate("ledger", "Content"),
        "list": translate("ledger", "List"),
        "rows": translate("ledger", "Rows"),
        "entries": translate("ledger", "Entries"),
        "verified": translate("ledger", "Check"),
        "record_version": translate("ledger", "Version of the record"),
        "content_hash": translate("ledger", "Hash of the content"),
    }


def _values() -> dict[str, dict[str, str]]:
    return {
        "step": {step.value: step_words(step) for step in Step},
        "way": {
            "password": translate("ledger", "password"),
            "password_offline": translate("ledger", "password, without a connection"),
            "keyring": translate("ledger", "system keyring"),
        },
        "why": {
            "asked": translate("ledger", "asked for"),
            "idle": translate("ledger", "nobody used it"),
            "restarted": translate("ledger", "locked when the program ended"),
        },
        "where": {
            "screen": translate("ledger", "on the screen"),
            "clipboard": translate("ledger", "on the clipboard"),
            "slip": translate("ledger", "on a slip"),
        },
        "what": {
            "list": translate("ledger", "rows of a list"),
            "text": translate("ledger", "a text that was marked"),
            "notice": translate("ledger", "notices"),
            "must_not_practise": translate("ledger", "who must not practise"),
            "silent_applicants": translate("ledger", "who has not applied"),
            "guidance": translate("ledger", "what to do next"),
        },
        "verified": {
            "sound": translate("ledger", "as it was written"),
            "broken": translate("ledger", "tampered with"),
        },
    }
