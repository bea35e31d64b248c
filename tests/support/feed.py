"""Pages of the change feed and actions, all of them made up."""

from datetime import UTC, datetime
from typing import Any

from nurse_client.domain.actions import ConfirmApplication, IssueActivationCode
from nurse_client.domain.messages import Changes
from nurse_client.domain.records import ActivationCode
from nurse_client.domain.reference import Reference

NOW = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
REFERENCE = Reference(authorities=[], code_tables=[], rule_parameters=[], workdays=[], form_profiles=[], help=[])


def page(cursor: str = "c-1", more: bool = False, **members: Any) -> Changes:
    """A page of the feed, the last one where ``more`` is not given."""
    return Changes(cursor=cursor, more=more, server_time=NOW, **members)


def confirm(number: int = 1) -> ConfirmApplication:
    """Someone confirms the application of that number."""
    return ConfirmApplication(
        action_id=f"action-{number}", made_at=NOW, made_by="张晓", application_id=f"p-{number}", target_version=3
    )


def issue_code(number: int = 1) -> IssueActivationCode:
    """Someone asks for an activation code for the nurse of that number."""
    return IssueActivationCode(action_id=f"action-{number}", made_at=NOW, made_by="张晓", nurse_id=f"n-{number}")


def activation_code(**changes: Any) -> ActivationCode:
    """An activation code as the feed brings it: without the plain code."""
    members: dict[str, Any] = {
        "code_id": "k-1",
        "version": 1,
        "updated_at": NOW,
        "nurse_id": "n-1",
        "issued_at": NOW,
        "expires_at": datetime(2026, 12, 23, 1, 30, tzinfo=UTC),
    }
    return ActivationCode(**members | changes)
