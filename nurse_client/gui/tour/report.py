"""What a tour leaves: numbered pictures, papers, and ``tour.json`` with what was done and seen."""

from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from nurse_client.gui.tour import hands

_FACTS = "tour.json"


class Standing(Struct):
    """How an application stands at the registry itself."""

    institution: str
    authority: str
    version: int


class Look(Struct):
    """How a screen looked, named by its class, in ``light`` or ``dark``. The picture's folder names the size."""

    subject: str
    scheme: str
    picture: str


class Facts(Struct):
    """What was done and seen. Applications are named by their ids; ``searches`` counts the nurses found."""

    pictures: list[str] = []
    looks: list[Look] = []
    papers: list[str] = []
    searches: dict[str, int] = {}
    nurses: int = 0
    remembered: bool = False
    confirmed: str = ""
    returned: str = ""
    queued: str = ""
    queued_version: int = 0
    queued_receipt: str = ""
    registry_says: dict[str, Standing] = {}
    nurses_next_morning: int = 0
    error: str | None = None


class Report:
    """Collects in a folder, which is made."""

    def __init__(self, out: Path) -> None:
        self._out = out.resolve()
        self._out.mkdir(parents=True, exist_ok=True)
        self.facts = Facts()

    def take(self, window: QWidget, name: str) -> None:
        """Takes a picture of what the window shows."""
        path = self._out / f"{len(self.facts.pictures) + 1:02}-{name}.png"
        hands.picture(window, path)
        self.facts.pictures.append(path.name)

    def look(self, window: QWidget, subject: str, scheme: str) -> None:
        """Takes a picture of how a screen looks."""
        path = self._out / f"{subject}-{scheme}.png"
        hands.picture(window, path)
        self.facts.looks.append(Look(subject, scheme, path.name))

    def add_looks(self, folder: str) -> None:
        """Takes over the looks of a report that was written into a folder below this one's."""
        written = msgspec.json.decode((self._out / folder / _FACTS).read_bytes(), type=Facts)
        self.facts.looks += [replace(look, picture=f"{folder}/{look.picture}") for look in written.looks]

    def paper(self, name: str) -> Path:
        """Where a paper of that name goes."""
        self.facts.papers.append(f"{name}.pdf")
        return self._out / f"{name}.pdf"

    def write(self) -> None:
        """Writes down the facts."""
        (self._out / _FACTS).write_bytes(msgspec.json.format(msgspec.json.encode(self.facts)))
