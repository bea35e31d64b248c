"""What a check is, and how it says that something is not as it should be."""

from collections.abc import Callable

Check = Callable[[], str]
"""Says what it found. Raises Concern for a warning, anything else for a failure."""


class Concern(Exception):
    """The program can live with what was found. ``slug`` names it for good: the window has a sentence for each."""

    def __init__(self, slug: str, found: str) -> None:
        super().__init__(found)
        self.slug, self.found = slug, found


def must(so: bool, otherwise: str) -> None:
    """Fails the check with these words unless it is so."""
    if not so:
        raise ValueError(otherwise)
