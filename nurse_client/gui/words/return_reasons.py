"""The reasons offered where a field is returned: those written before, then fixed sentences."""

from PySide6.QtCore import QCoreApplication

KEPT = 10
"""How many of the reasons written before are offered."""

translate = QCoreApplication.translate


class ReturnReasons:
    """The reasons of an open desk. They go with it: a reason may name a person, and settings are plain text."""

    def __init__(self) -> None:
        self._written: list[str] = []

    def offered(self) -> list[str]:
        """Every reason once, the one written last at the top."""
        return list(dict.fromkeys([*self._written, *_fixed()]))

    def keep(self, reason: str) -> None:
        """Offers a reason that is none of the fixed ones again."""
        if reason not in _fixed():
            self._written = list(dict.fromkeys([reason, *self._written]))[:KEPT]


def _fixed() -> list[str]:
    return [
        translate("reasons", "Please hand in the paper that proves it, and ask again."),
        translate("reasons", "It differs from the personnel file. Please check it."),
        translate("reasons", "Please hand in the document of appointment, and ask again."),
        translate("reasons", "Please upload the diploma, and ask again."),
        translate("reasons", "The hospital has not made this change. Please ask your department first."),
    ]
