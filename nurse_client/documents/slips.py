"""What is cut apart and handed out: a slip for each nurse."""

from collections.abc import Sequence
from datetime import date, datetime

from msgspec import Struct

from nurse_client.documents import wording
from nurse_client.documents.forms import Paper
from nurse_client.documents.sheets import sheet
from nurse_client.domain.calendar import china_date
from nurse_client.domain.messages import Institution
from nurse_client.domain.plain_text import plain
from nurse_client.domain.records import Nurse


class ActivationSlip(Struct, frozen=True, kw_only=True):
    """账户激活码: the code with which a nurse activates her account, until the end of a day in China."""

    nurse: Nurse
    code: str
    expires_on: date


def activation_slips(slips: Sequence[ActivationSlip], institution: Institution, printed_at: datetime) -> Paper:
    """The slips, eight to a page, each with its code in letters and as QR code. No ID number is in it."""
    return sheet(
        "activation_slips",
        "账户激活码",
        printed_at,
        institution=plain(institution.name),
        slips=[
            {
                "name": plain(slip.nurse.name),
                "department": plain(slip.nurse.department),
                "code": plain(slip.code),
                "expires_on": wording.day(slip.expires_on),
            }
            for slip in slips
        ],
    )


def notice_slips(notices: Sequence[str], institution: Institution, printed_at: datetime) -> Paper:
    """办理通知: the texts to nurses, four to a page in their order; each line of a text begins a line on the slip."""
    return sheet(
        "notice_slips",
        "护士注册办理通知",
        printed_at,
        institution=plain(institution.name),
        today=wording.day(china_date(printed_at)),
        notices=[plain(notice).splitlines() for notice in notices],
    )
