"""What to tell a person about a new version of the program, and about one that was not used."""

from PySide6.QtCore import QCoreApplication

from nurse_client.domain.texts import QT_TRANSLATE_NOOP
from nurse_client.gui.words.sentences import sentence
from nurse_client.registry import errors as registry
from nurse_client.update.errors import Fault, UpdateFailed


def megabytes(size: int) -> str:
    """A number of bytes."""
    return _translated("{number} MB").format(number=f"{size / 1e6:.1f}")


def refusal(error: Exception) -> str:
    """Why no new version was found, or why one was not used: what happened, what was kept, what to do."""
    return _translated(_FAULTS[error.fault]) if isinstance(error, UpdateFailed) else sentence(error)


def interruption(error: Exception) -> str:
    """Why a download came to no end."""
    for kind, text in _INTERRUPTIONS.items():
        if isinstance(error, kind):
            return _translated(text)
    return refusal(error)


def _translated(text: str) -> str:
    return QCoreApplication.translate("update", text)


_FAULTS: dict[Fault, str] = {
    Fault.NO_SLIP: QT_TRANSLATE_NOOP(
        "update",
        "Beside this file its slip is missing: the file of the same name with “.release.json” behind it. Without it "
        "nobody can tell whether the setup is genuine. Copy both files and choose the setup again.",
    ),
    Fault.UNREADABLE_SLIP: QT_TRANSLATE_NOOP(
        "update",
        "What is told of this version can't be read, so it was not used. Nothing was changed; ask whoever handed it "
        "out for the two files again.",
    ),
    Fault.OTHER_PRODUCT: QT_TRANSLATE_NOOP(
        "update", "This is a package of another program. It was not used; nothing was changed."
    ),
    Fault.OTHER_PLATFORM: QT_TRANSLATE_NOOP(
        "update", "This package is meant for another kind of computer. It was not used; take the one for this system."
    ),
    Fault.NOT_SIGNED: QT_TRANSLATE_NOOP(
        "update",
        "The signature does not fit: the maker of this program has not signed this version for this kind of computer, "
        "or it was changed afterwards. It was not used and nothing was changed. Tell your IT department.",
    ),
    Fault.SAME: QT_TRANSLATE_NOOP("update", "This is the version that is running here. There is nothing to install."),
    Fault.OLDER: QT_TRANSLATE_NOOP(
        "update",
        "This version is older than the one that is running here. It was not used: an older one could not read what "
        "the newer one has written.",
    ),
    Fault.NOT_SECURE: QT_TRANSLATE_NOOP(
        "update",
        "The address that the registry tells for the download is not secure (no https), so nothing was loaded. Tell "
        "the authority, or install from a file.",
    ),
    Fault.NOT_HANDED_OUT: QT_TRANSLATE_NOOP(
        "update",
        "The server that should have the new version does not hand it out at the moment. What was loaded is kept; try "
        "again later, or install from a file.",
    ),
    Fault.CUT_SHORT: QT_TRANSLATE_NOOP(
        "update", "A part of the package is missing, so it was not used. Load it, or copy it to the stick, once more."
    ),
    Fault.ALTERED: QT_TRANSLATE_NOOP(
        "update",
        "What came is not the package that the maker signed: it was damaged or swapped on its way. It was thrown away "
        "and nothing was changed. Try once more; if it stays so, tell your IT department.",
    ),
    Fault.DISK_FULL: QT_TRANSLATE_NOOP(
        "update", "There is not enough room on the disk. What was loaded is kept; make room and go on."
    ),
    Fault.NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "update",
        "The program's folder for updates can't be written to. Another program may hold a file there, or the right to "
        "it is missing. Nothing was changed.",
    ),
    Fault.NOT_READABLE: QT_TRANSLATE_NOOP(
        "update", "The file can't be read. Is the stick still connected, and may you read it? Nothing was changed."
    ),
    Fault.STOPPED: QT_TRANSLATE_NOOP("update", "Paused. What was loaded is kept, also when this window is closed."),
    Fault.NOT_STARTED: QT_TRANSLATE_NOOP(
        "update",
        "Windows did not start the setup: it was refused, or a virus scanner stopped it. The program goes on as "
        "before; try once more, or ask your IT department.",
    ),
}

_INTERRUPTIONS: dict[type[Exception], str] = {
    registry.NotTrusted: QT_TRANSLATE_NOOP(
        "update",
        "The certificate of the server that has the new version is not trusted on this computer, so nothing was "
        "loaded from it. Ask your IT department, or install from a file.",
    ),
    registry.TlsProblem: QT_TRANSLATE_NOOP(
        "update",
        "No secure connection to the server that has the new version could be made. Ask your IT department whether a "
        "firewall stops it, or install from a file.",
    ),
    registry.WebPage: QT_TRANSLATE_NOOP(
        "update",
        "A web page came in place of the new version. Open a browser to see whether this network wants you to log in. "
        "What was loaded is kept.",
    ),
    registry.Offline: QT_TRANSLATE_NOOP(
        "update",
        "The server that has the new version can't be reached. What was loaded is kept: go on later, or install from "
        "a file.",
    ),
    registry.ProxyProblem: QT_TRANSLATE_NOOP(
        "update",
        "The proxy of this network did not let the download through. What was loaded is kept; ask your IT department, "
        "or install from a file.",
    ),
    registry.RegistryError: QT_TRANSLATE_NOOP(
        "update", "The connection broke off. What was loaded is kept: “Go on” begins where it ended."
    ),
}
