"""What a page asks of whoever lays it out: which tags, which pictures, how many cells, and what its opinions say."""

from html.parser import HTMLParser

from nurse_client.documents.forms import PHOTO, QR_CODE
from nurse_client.documents.layout_faults import Fault, FaultKind

OPINION = "opinion"
"""The class of the cells in which the institution and the authority give their opinions, sign and set their seals."""

_TEXT_TAGS = "html head style meta title body div p span br hr h1 h2 h3 h4 center font b strong i em u sub sup"
_TABLE_TAGS = "table thead tbody tfoot tr td th img ul ol li"
_TAGS = frozenset([*_TEXT_TAGS.split(), *_TABLE_TAGS.split()])
_ADDRESSES = frozenset({"src", "href", "background", "data", "action", "poster", "srcset"})
_MOST_CELLS, _MOST_NESTED, _LARGEST_SPAN = 3_000, 3, 60


class Page(HTMLParser):
    """A page that was read: ``faults``, and the text of each cell of opinions in ``opinions``."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.faults: list[Fault] = []
        self.opinions: list[str] = []
        self._cells, self._tables = 0, 0
        self._opened: int | None = None
        self._in_style = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Looks at a tag and all that it says."""
        self._in_style = tag == "style"
        if tag not in _TAGS:
            self._note(FaultKind.FORBIDDEN_TAG, f"<{tag}")
        for name, value in attrs:
            self._look_at(name, value or "")
        if tag == "table":
            self._tables += 1
        if tag in ("td", "th"):
            self._cells += 1
            if OPINION in (dict(attrs).get("class") or "").split():
                self._opened = self._tables
                self.opinions.append("")
        elif self._opened is not None and tag == "img":
            self.opinions[-1] += str(attrs)
        if self._cells > _MOST_CELLS or self._tables > _MOST_NESTED:
            self._note(FaultKind.TOO_MANY_CELLS, "<table")

    def handle_endtag(self, tag: str) -> None:
        """Ends a table or a cell of opinions."""
        if tag == "table":
            self._tables -= 1
        if tag in ("td", "th") and self._opened == self._tables:
            self._opened = None

    def handle_data(self, data: str) -> None:
        """Text: of styles, or of a cell."""
        if self._in_style and ("url(" in data.lower() or "@import" in data.lower()):
            self._note(FaultKind.OUTSIDE, "url(" if "url(" in data.lower() else "@import")
        if self._opened is not None:
            self.opinions[-1] += data

    def _look_at(self, name: str, value: str) -> None:
        if name in _ADDRESSES and value and not (name == "src" and value.startswith((PHOTO, QR_CODE))):
            self._note(FaultKind.OUTSIDE, value)
        if "url(" in value.lower():
            self._note(FaultKind.OUTSIDE, "url(")
        if name in ("colspan", "rowspan") and not (value.isdecimal() and 0 < int(value[:9]) <= _LARGEST_SPAN):
            self._note(FaultKind.TOO_MANY_CELLS, name)

    def _note(self, kind: FaultKind, what: str) -> None:
        fault = Fault(kind, 0, what)
        if fault not in self.faults:
            self.faults.append(fault)
