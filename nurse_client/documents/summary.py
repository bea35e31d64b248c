"""汇总表: what lies on top of a batch of forms, in their order; on paper, and as rows for a workbook."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from msgspec import Struct
from msgspec.structs import replace

from nurse_client.documents import wording
from nurse_client.documents.forms import FormContext, Paper, printed_id_number
from nurse_client.documents.sheets import sheet
from nurse_client.domain.calendar import china_date
from nurse_client.domain.codes import CodeTables
from nurse_client.domain.messages import Institution
from nurse_client.domain.plain_text import plain
from nurse_client.domain.records import Business

HEADINGS = ("序号", "姓名", "证件号码", "护士执业证书编号", "业务类型", "注册有效期至")


class SummaryLine(Struct, frozen=True, kw_only=True, gc=False):
    """One form of the batch. ``id_number`` is in full or masked, as on the form itself."""

    name: str
    id_number: str
    certificate_no: str
    business: Business
    valid_until: date | None


def summary_line(context: FormContext) -> SummaryLine:
    """The line of the form that is made from this. As on the form, what was declared comes before the register."""
    declared = context.application.nurse
    registered = context.nurse or declared
    return SummaryLine(
        name=declared.name,
        id_number=printed_id_number(declared, context.profile),
        certificate_no=declared.certificate_no or registered.certificate_no,
        business=context.application.business,
        valid_until=declared.valid_until or registered.valid_until,
    )


def summary_table(lines: Sequence[SummaryLine], labels: CodeTables) -> tuple[list[str], list[list[str]]]:
    """The headings and the rows as text, numbered in the order of the forms."""
    return list(HEADINGS), [
        [
            str(number),
            plain(line.name),
            plain(line.id_number),
            plain(line.certificate_no),
            plain(labels.label("business", line.business)),
            wording.day(line.valid_until) if line.valid_until else "",
        ]
        for number, line in enumerate(lines, 1)
    ]


def summary(lines: Sequence[SummaryLine], institution: Institution, printed_at: datetime, labels: CodeTables) -> Paper:
    """The sheet, with its totals and a place for the institution's seal. Its code holds no receipt number."""
    headings, rows = summary_table(lines, labels)
    counted = Counter(line.business for line in lines)
    paper = sheet(
        "summary",
        "护士注册申请汇总表",
        printed_at,
        institution=plain(institution.name),
        licence_no=plain(institution.licence_no),
        today=wording.day(china_date(printed_at)),
        headings=headings,
        rows=rows,
        totals=[(plain(labels.label("business", kind)), counted[kind]) for kind in Business if counted[kind]],
    )
    return replace(paper, qr=f":{paper.content_hash.upper()}")
