"""What a tour leaves: numbered pictures, papers, and ``tour.json`` with what was done and seen."""

from pathlib import Path

import msgspec
from msgspec import Struct
from PySide6.QtWidgets import QWidget

from nurse_client.gui.tour import hands


class Standing(Struct):
    """How an application stands at the registry itself."""

    institution: str
    authority: str
    version: int


class Facts(Struct):
    """What was done and seen. Applications are named by their ids; ``searches`` counts the nurses found."""

    pictures: list[str] = []
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
    """Collects in a folder."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self.facts = Facts()

    def take(self, window: QWidget, name: str) -> None:
        """Takes a picture of what the window shows."""
        path = self._out / f"{len(self.facts.pictures) + 1:02}-{name}.png"
        hands.picture(window, path)
        self.facts.pictures.append(path.name)

    def paper(self, name: str) -> Path:
        """Where a paper of that name goes."""
        self.facts.papers.append(f"{name}.pdf")
        return self._out / f"{name}.pdf"

    def write(self) -> None:
        """Writes down the facts."""
        (self._out / "tour.json").write_bytes(msgspec.json.format(msgspec.json.encode(self.facts)))
