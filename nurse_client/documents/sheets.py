"""What the sheets around the forms have in common: each is one paper of many nurses, with a layout of its own."""

from datetime import datetime
from typing import Any

from nurse_client.documents import wording
from nurse_client.documents.forms import Paper, content_hash, template

LAYOUT = "1"


def sheet(form: str, title: str, printed_at: datetime, **contents: Any) -> Paper:
    """The sheet of this form with these contents, ready to be laid out; every value is escaped. Raises NoLayout."""
    html = template(form, LAYOUT).render(title=title, **contents)
    return Paper(
        title=title,
        form=form,
        layout=LAYOUT,
        html=html,
        content_hash=content_hash(html),
        footer=f"{title}　打印时间 {wording.minute(printed_at)}",
    )
