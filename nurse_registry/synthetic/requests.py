"""Change requests and activation codes, each with the nurse as it stands because of them."""

from datetime import datetime, timedelta
from random import Random
from typing import Any

from msgspec.structs import replace

from nurse_client.domain.records import (
    AccountState,
    ActivationCode,
    ChangedField,
    ChangeRequest,
    CodeState,
    FieldDecision,
    Nurse,
    RequestState,
)
from nurse_registry import keys
from nurse_registry.synthetic import papers
from nurse_registry.synthetic.careers import NurseMaker
from nurse_registry.synthetic.wards import ward

_CODE_DAYS = 30
_RETURN_REASONS = ("请补充聘任文件后再提交。", "与人事档案不一致，请核对。", "请上传毕业证书后再申请。")
_ACCOUNT_WITH: dict[CodeState, AccountState] = {
    CodeState.ISSUED: AccountState.AWAITING_CODE,
    CodeState.USED: AccountState.ACTIVE,
    CodeState.EXPIRED: AccountState.AWAITING_CODE,
    CodeState.REVOKED: AccountState.AWAITING_CODE,
}


def change_request(maker: NurseMaker, nurse: Nurse, state: RequestState) -> tuple[Nurse, ChangeRequest]:
    """A request of that nurse in that state; what was accepted is already in the nurse."""
    random = maker.random
    nurse = replace(nurse, account_state=AccountState.ACTIVE)
    submitted = maker.instant(maker.today - timedelta(days=random.randrange(0, 12)))
    fields = [
        ChangedField(field=field, old=str(getattr(nurse, field)), new=new)
        for field, new in wishes(random, nurse).items()
    ]
    decided = None
    if state is RequestState.DECIDED:
        fields = [_decided(random, field) for field in fields]
        decided = maker.after(submitted, minutes=3000)
        accepted = {field.field: field.new for field in fields if field.decision is FieldDecision.ACCEPTED}
        nurse = replace(nurse, **accepted)
    return nurse, ChangeRequest(
        request_id=maker.new_id(submitted),
        version=1,
        updated_at=decided or submitted,
        nurse_id=nurse.nurse_id,
        fields=fields,
        state=state,
        submitted_at=submitted,
        decided_at=decided,
    )


def wishes(random: Random, nurse: Nurse) -> dict[str, str]:
    """The members that the nurse wants to have otherwise."""
    department_code, department = ward(random)
    wishes: list[dict[str, Any]] = [
        {"department_code": department_code, "department": department},
        {"technical_title": str(max(int(nurse.technical_title) - 1, 251))},
        {"work_category": "administration" if nurse.work_category == "clinical" else "clinical", "post": "head_nurse"},
        {"phone": papers.mobile_number(random)},
        {"education": "21", "degree": "4", "school": "江澜医科大学", "major": "护理学", "study_length": "三年"},
        {"health": "fair" if nurse.health == "good" else "good"},
    ]
    chosen: dict[str, str] = {}
    for wish in random.sample(wishes, random.choice((1, 1, 2))):
        chosen |= {field: new for field, new in wish.items() if new != getattr(nurse, field)}
    return chosen or {"phone": papers.mobile_number(random)}


def _decided(random: Random, field: ChangedField) -> ChangedField:
    if random.random() < 0.7:
        return replace(field, decision=FieldDecision.ACCEPTED)
    return replace(field, decision=FieldDecision.RETURNED, reason=random.choice(_RETURN_REASONS))


def activation_code(maker: NurseMaker, nurse: Nurse, state: CodeState) -> tuple[Nurse, ActivationCode]:
    """A code issued to that nurse, in that state."""
    random = maker.random
    earliest, latest = (_CODE_DAYS + 1, 90) if state is CodeState.EXPIRED else (1, _CODE_DAYS - 2)
    issued = maker.instant(maker.today - timedelta(days=random.randrange(earliest, latest)))
    expires = issued + timedelta(days=_CODE_DAYS)
    used = maker.after(issued, minutes=4000) if state is CodeState.USED else None
    code_id = maker.new_id(issued)
    return replace(nurse, account_state=_ACCOUNT_WITH[state]), ActivationCode(
        code_id=code_id,
        version=1,
        updated_at=_last_touched(state, issued, expires, used),
        nurse_id=nurse.nurse_id,
        code=plain_code(code_id),
        state=state,
        issued_at=issued,
        expires_at=expires,
        used_at=used,
    )


def _last_touched(state: CodeState, issued: datetime, expires: datetime, used: datetime | None) -> datetime:
    return {
        CodeState.ISSUED: issued,
        CodeState.USED: used or issued,
        CodeState.EXPIRED: expires,
        CodeState.REVOKED: issued + timedelta(hours=1),
    }[state]


def plain_code(code_id: str) -> str:
    """The code in plain, 5-5. It follows from the id, so that a simulated nurse can use what populate issued."""
    letters = Random(code_id).choices(keys.ALPHABET, k=10)  # noqa: S311 - only synthetic nurses have such codes
    return f"{''.join(letters[:5])}-{''.join(letters[5:])}"
