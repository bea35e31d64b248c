"""The log file: what happened, without anybody's numbers."""

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

_LONG_NUMBER = re.compile(r"(?<!\d)(\d{3})\d{5,}([0-9Xx]{2})(?![0-9Xx])")
_SIZE, _FILES = 1_000_000, 3


def masked(text: str) -> str:
    """The text with every number that could be an ID, a certificate or a telephone starred out in its middle."""
    return _LONG_NUMBER.sub(r"\1***\2", text)


class MaskingFormatter(logging.Formatter):
    """Masks the whole line: the message, what was filled into it, and a traceback."""

    def format(self, record: logging.LogRecord) -> str:
        """As logging asks."""
        return masked(super().format(record))


def write_to(path: Path) -> logging.Handler:
    """Sends the program's log to a file, which is kept small. Raises OSError."""
    handler = RotatingFileHandler(path, maxBytes=_SIZE, backupCount=_FILES, encoding="utf-8", delay=True)
    handler.setFormatter(MaskingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler
