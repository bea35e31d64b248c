"""Reads a page of a form before it is laid out."""

from html.parser import HTMLParser


class Cells(HTMLParser):
    """The texts of a page's table cells and the names of its pictures."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.pictures: list[str | None] = []
        self._inside = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "td":
            self._inside = True
            self.texts.append("")
        if tag == "img":
            self.pictures.append(dict(attrs)["src"])

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "td"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.texts[-1] += data

    def beside(self, label: str) -> str:
        """What stands in the cell to the right of a label."""
        return self.texts[self.texts.index(label) + 1]
