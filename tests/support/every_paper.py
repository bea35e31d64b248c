"""Every form and every sheet there is: as they usually are, and with the hardest values in every cell."""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace

from nurse_client.documents.forms import Paper, profile_for
from nurse_client.documents.slips import notice_slips
from nurse_client.documents.summary import SummaryLine, summary
from nurse_client.domain.records import Business, Nurse, RegistrationStatus, RenewalDetails
from nurse_client.domain.reference import ExtraRow
from tests.support.papers import EVERY_DETAILS, LABELS, PHOTO, PRINTED_AT, PROFILES, activation_paper, bans, form_of
from tests.support.records import INSTITUTION, nurse

HARD_NAME = "阿卜杜热合曼·买买提吐尔逊江·㛃𬭬𠮷"
LONG_NAME = "练习省练习市练习区示范街道社区卫生服务中心暨练习医科大学第三附属儿童专科医院东院区门诊部"[:40]
FIVE_LINES = "\n".join(f"第{number}行：在心血管内科从事临床护理工作，考核合格。" for number in "一二三四五")
NOTICE = (
    "{name}：您的护士执业注册有效期至2027年1月15日。\n"
    "请于2026年12月16日至2027年1月14日之间办理延续注册。\n"
    "办理方式：登录本人的护士电子化注册账户，提交申请，由本院确认后上报审批机关。"
)
OWN_FORM = profile_for("re_registration", None, PROFILES)
EXTRA_ROWS = [ExtraRow(label="用工性质", member="employment"), ExtraRow(label="备　注")]
HARD_NURSE = nurse(
    name=HARD_NAME,
    ethnic_group="05",
    id_kind="06",
    school=LONG_NAME,
    major="护理学（助产与妇幼保健方向）（专升本）",
    department="心血管内科重症监护与介入治疗联合病区",
    exam_certificate_no="X" * 60,
    certificate_no="2011110012340000",
    phone="+86 138-0000-0000",
)
_HARD_HOSPITAL = replace(INSTITUTION, name=LONG_NAME, address=LONG_NAME)
_HARD_WORDS = {
    "explanation": FIVE_LINES,
    "reason": FIVE_LINES,
    "evidence": LONG_NAME * 2,
    "unit": LONG_NAME,
    "former_institution": LONG_NAME,
    "former_institution_licence_no": "P" * 30,
    "former_address": LONG_NAME,
    "former_authority": LONG_NAME,
}
_HARD_DETAILS = {
    business: replace(details, **{name: text for name, text in _HARD_WORDS.items() if hasattr(details, name)})
    for business, details in EVERY_DETAILS.items()
}
_HARD_RENEWAL = RenewalDetails(practice_summary=FIVE_LINES, training_summary=FIVE_LINES, rewards_penalties=FIVE_LINES)


def _form(business: Business) -> Callable[[], Paper]:
    return lambda: form_of(EVERY_DETAILS[business], photo=PHOTO)


def _hard_form(business: Business) -> Callable[[], Paper]:
    details = _HARD_RENEWAL if business is Business.RENEWAL else _HARD_DETAILS[business]
    return lambda: form_of(details, HARD_NURSE, institution=_HARD_HOSPITAL)


def _ended(of: Nurse, count: int) -> list[Nurse]:
    ended = {"registration_status": RegistrationStatus.EXPIRED, "valid_until": date(2026, 11, 20)}
    return [replace(of, nurse_id=f"n-{number}", **ended) for number in range(count)]


def _lines(of: Nurse, count: int) -> list[SummaryLine]:
    kinds = list(Business)
    return [
        SummaryLine(
            name=of.name,
            id_number=of.id_number,
            certificate_no=of.certificate_no,
            business=kinds[number % len(kinds)],
            valid_until=of.valid_until,
        )
        for number in range(count)
    ]


USUAL: dict[str, Callable[[], Paper]] = {
    "registration": _form(Business.RE_REGISTRATION),
    "renewal": _form(Business.RENEWAL),
    "change": _form(Business.CHANGE),
    "deregistration": _form(Business.DEREGISTRATION),
    "re_registration": lambda: form_of(
        EVERY_DETAILS[Business.RE_REGISTRATION], profile=replace(OWN_FORM, extra_rows=EXTRA_ROWS)
    ),
    "summary": lambda: summary(_lines(nurse(), 12), INSTITUTION, PRINTED_AT, LABELS),
    "activation_slips": lambda: activation_paper(*[nurse()] * 4),
    "must_not_practise": lambda: bans(*_ended(nurse(), 9), undecided={"n-1"})[0],
    "notice_slips": lambda: notice_slips([NOTICE.format(name="张晓丽")] * 4, INSTITUTION, PRINTED_AT),
}
"""By the name of the form or sheet."""

HARDEST: dict[str, Callable[[], Paper]] = {
    **{business.value: _hard_form(business) for business in Business},
    "own_re_registration": lambda: form_of(
        _HARD_DETAILS[Business.RE_REGISTRATION],
        HARD_NURSE,
        institution=_HARD_HOSPITAL,
        profile=replace(OWN_FORM, extra_rows=EXTRA_ROWS),
    ),
    "summary": lambda: summary(_lines(HARD_NURSE, 60), _HARD_HOSPITAL, PRINTED_AT, LABELS),
    "activation_slips": lambda: activation_paper(*[HARD_NURSE] * 9),
    "must_not_practise": lambda: bans(*_ended(HARD_NURSE, 45), undecided={"n-1"})[0],
    "notice_slips": lambda: notice_slips([NOTICE.format(name=HARD_NAME)] * 5, _HARD_HOSPITAL, PRINTED_AT),
}
"""More in every cell than anybody will ever see."""
