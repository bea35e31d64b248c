"""What can go wrong with a new version of the program. No sentences for people: gui has them."""

from enum import Enum, auto


class Fault(Enum):
    """Why a package was not used. What was loaded of it is kept where nothing else is said."""

    NO_SLIP = auto()
    """Beside the chosen file lies no slip."""
    UNREADABLE_SLIP = auto()
    """The slip, or what the registry offers, is none."""
    OTHER_PRODUCT = auto()
    OTHER_PLATFORM = auto()
    NOT_SIGNED = auto()
    """No maker that this program knows has signed what is said of the package."""
    SAME = auto()
    """It is the version that runs."""
    OLDER = auto()
    NOT_SECURE = auto()
    """Its address is no https address."""
    NOT_HANDED_OUT = auto()
    """The server that should have it answers with something else."""
    CUT_SHORT = auto()
    """It has fewer bytes than the maker's."""
    ALTERED = auto()
    """It is not the file that was signed. What was loaded is thrown away."""
    DISK_FULL = auto()
    NOT_WRITABLE = auto()
    NOT_READABLE = auto()
    """The chosen file can't be read: the stick is gone, or the right to it is missing."""
    STOPPED = auto()
    """The person stopped it."""
    NOT_STARTED = auto()
    """The system did not start the setup."""


class UpdateFailed(Exception):
    """A package was not used; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.name)
        self.fault = fault
