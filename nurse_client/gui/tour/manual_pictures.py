"""The pictures of the manual, made from those of a tour by ``make pictures``.

The manual refers to a picture by the name that the tour gives it, without its number. Only what the manual refers to
is taken, in 8 bits for a dot: screens have few colours, and the program should stay small.
"""

import re
import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from nurse_client import resources
from nurse_client.documents import manual

_COARSE = 0xFFF0F0F0
"""The first colours are chosen among these, so that the many shades of an edge do not crowd out the rest."""
_REFERENCE = re.compile(r"\]\(\.\./pictures/([a-z0-9-]+)\.png\)")


def referred_to(language: str) -> list[str]:
    """The names of the pictures in the topics of a language, each once, in the order of the manual."""
    return list(dict.fromkeys(name for topic in manual.topics(language) for name in _REFERENCE.findall(topic.text)))


def reduced(picture: QImage) -> QImage:
    """The picture in 256 colours."""
    full = picture.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(full.constBits()).cast("I"))
    coarse: Counter[int] = Counter()
    for colour, count in counts.items():
        coarse[colour & _COARSE] += count
    table = [colour for colour, _ in counts.most_common(32)] + [colour for colour, _ in coarse.most_common(224)]
    return full.convertToFormat(
        QImage.Format.Format_Indexed8,
        table,
        Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither,
    )


def make(tour: Path, into: Path) -> None:
    """Replaces the pictures in a folder by those of a tour. Raises FileNotFoundError where the tour lacks one."""
    into.mkdir(exist_ok=True)
    for old in into.glob("*.png"):
        old.unlink()
    for name in referred_to("zh_CN"):
        taken = next(tour.glob(f"[0-9][0-9]-{name}.png"), None)
        if taken is None or not reduced(QImage(str(taken))).save(str(into / f"{name}.png"), quality=0):
            raise FileNotFoundError(f"{name} in {tour}")


if __name__ == "__main__":
    make(Path(sys.argv[1]), resources.path("help/pictures"))
