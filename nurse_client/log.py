"""The log file: what happened, without anybody's numbers."""

import logging
import re
from pathlib import Path

_LONG_NUMBER = re.compile(r"(?<!\d)(\d{3})\d{5,}([0-9Xx]{2})(?![0-9Xx])")
_SIZE = 1_000_000  # bytes


def masked(text: str) -> str:
    """The text with every number that could be an ID, a certificate or a telephone starred out in its middle."""
    return _LONG_NUMBER.sub(r"\1***\2", text)


class MaskingFormatter(logging.Formatter):
    """Masks the whole line: the message, what was filled into it, and a traceback."""

    def format(self, record: logging.LogRecord) -> str:
        """As logging asks."""
        return masked(super().format(record))


def write_to(path: Path) -> logging.Handler:
    """Sends the program's log to a file. One that has grown large is set aside first, as ``.old``. Raises OSError."""
    if path.exists() and path.stat().st_size > _SIZE:
        path.replace(path.with_suffix(".old"))
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(MaskingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("urllib3").setLevel(logging.INFO)  # at DEBUG it writes what is asked for, names too
    return handler
