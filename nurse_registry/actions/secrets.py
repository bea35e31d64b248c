"""What an outcome tells once and the registry does not keep: it is derived again when the outcome is sent again."""

from nurse_client.domain.actions import AnyAction, IssueActivationCode, ResetNursePassword
from nurse_registry import activation, keys, passwords


def derived(secret: bytes, institution_id: str, action: AnyAction) -> dict[str, str]:
    """The secret members of the result of an accepted action: the activation code, the one-time password, or none."""
    match action:
        case IssueActivationCode():
            return {"code": activation.code_for(secret, institution_id, action.action_id)}
        case ResetNursePassword():
            material = keys.derive(secret, "nurse password", institution_id, action.action_id)
            return {"one_time_password": passwords.one_time(material)}
    return {}
