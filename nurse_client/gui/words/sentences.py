"""One sentence for people per thing that can go wrong: what happened, what was kept, what to do."""

from math import ceil

from PySide6.QtCore import QCoreApplication

from nurse_client.domain.texts import QT_TRANSLATE_NOOP
from nurse_client.gui.session.entrance import Closed, EntranceError
from nurse_client.registry import errors as registry
from nurse_client.store import errors as store


def sentence(error: BaseException) -> str:
    """What to tell a person about an error. What the registry wrote is never part of it."""
    if isinstance(error, EntranceError):
        return _translated(_CLOSED[error.reason])
    if isinstance(error, store.KeyringUnusable):
        return keyring_words(error.state)
    return _translated(_of_kind(_SENTENCES, error, _UNEXPECTED)).format(minutes=_minutes(error))


def backup_sentence(error: BaseException) -> str:
    """What to tell a person whose backup file could not be written or used."""
    if isinstance(error, store.BackupUnusable):
        return _translated(_FAULTS[error.fault])
    return _translated(_of_kind(_BACKUP, error, _UNEXPECTED))


def reason(error: BaseException | None) -> str:
    """Why there is no connection, in a few words for the status line."""
    if isinstance(error, store.KeyringUnusable):
        return _translated(_KEYRING_REASONS[error.state])
    return _translated(_of_kind(_REASONS, error, _NOT_AS_AGREED))


def keyring_words(state: store.KeyringState) -> str:
    """How the keyring of the system stands, and what that means."""
    return _translated(_KEYRING[state])


def _translated(text: str) -> str:
    return QCoreApplication.translate("sentences", text)


def _of_kind(table: dict[type, str], error: BaseException | None, otherwise: str) -> str:
    return next((table[kind] for kind in type(error).__mro__ if kind in table), otherwise)


def _minutes(error: BaseException) -> int:
    return max(1, ceil((getattr(error, "retry_after", None) or 60) / 60))


_UNEXPECTED = QT_TRANSLATE_NOOP(
    "sentences", "Something unexpected went wrong. What was already kept is safe; please try again."
)
_NOT_AS_AGREED = QT_TRANSLATE_NOOP("sentences", "the registry did not answer as agreed")

_CLOSED: dict[Closed, str] = {
    Closed.NOT_AN_INSTITUTION: QT_TRANSLATE_NOOP(
        "sentences",
        "This account is not an institution's. Sign in with the user name that the authority handed to the hospital.",
    ),
    Closed.FORMER_PASSWORD_NEEDED: QT_TRANSLATE_NOOP(
        "sentences",
        "The password is right, but it was changed elsewhere. Enter the former password once to open the records that "
        "are kept at this desk.",
    ),
    Closed.KEY_UNKNOWN: QT_TRANSLATE_NOOP(
        "sentences",
        "The file that holds the key of the records at this desk (key.vault) is missing or damaged, so they can't be "
        "opened. Restore them from a backup, or ask your IT department to bring that file back. Nothing was changed.",
    ),
    Closed.NOT_REMEMBERED: QT_TRANSLATE_NOOP(
        "sentences", "The system keyring no longer holds the key. Sign in with the password."
    ),
    Closed.NOT_WANTED: QT_TRANSLATE_NOOP(
        "sentences", "The system keyring answered too late. Sign in with the password."
    ),
}

_KEYRING: dict[store.KeyringState, str] = {
    store.KeyringState.READY: QT_TRANSLATE_NOOP("sentences", "The system keyring is ready."),
    store.KeyringState.LOCKED: QT_TRANSLATE_NOOP(
        "sentences", "The system keyring is locked: unlock it in the system to be remembered."
    ),
    store.KeyringState.SILENT: QT_TRANSLATE_NOOP(
        "sentences", "The system keyring has not answered yet. Wait until it does, or sign in with the password."
    ),
    store.KeyringState.UNAVAILABLE: QT_TRANSLATE_NOOP(
        "sentences", "This computer has no keyring that answers: the password opens the records at each start."
    ),
    store.KeyringState.DENIED: QT_TRANSLATE_NOOP(
        "sentences", "The system keyring refused: the password opens the records at each start."
    ),
}

_FAULTS: dict[store.Fault, str] = {
    store.Fault.NO_BACKUP: QT_TRANSLATE_NOOP(
        "sentences", "This file is no backup of this program. Choose another one; nothing was changed."
    ),
    store.Fault.WRONG_PASSPHRASE: QT_TRANSLATE_NOOP(
        "sentences",
        "This passphrase does not open the backup. Mind capitals and the input method; nothing was changed.",
    ),
    store.Fault.CUT_SHORT: QT_TRANSLATE_NOOP(
        "sentences",
        "The backup is not complete: a part of the file is missing. Copy it again from where it came; nothing was "
        "changed.",
    ),
    store.Fault.CHANGED: QT_TRANSLATE_NOOP(
        "sentences", "The backup has been changed or damaged and is not used. Take another one; nothing was changed."
    ),
    store.Fault.TOO_NEW: QT_TRANSLATE_NOOP(
        "sentences",
        "A newer version of this program made the backup. Install that version to restore it; nothing was changed.",
    ),
}

_BACKUP: dict[type, str] = {
    store.DiskFull: QT_TRANSLATE_NOOP(
        "sentences", "There is not enough room on the disk. Nothing half was left; make room or choose another place."
    ),
    store.Unreadable: QT_TRANSLATE_NOOP(
        "sentences",
        "The file can't be read or written there. Is the drive still connected, and may you write on it? Nothing half "
        "was left.",
    ),
    store.Damaged: QT_TRANSLATE_NOOP(
        "sentences", "The file with the records at this desk is damaged. It was left untouched."
    ),
    store.Stopped: QT_TRANSLATE_NOOP("sentences", "Stopped. Nothing was changed, and nothing half was left."),
    store.StoreError: QT_TRANSLATE_NOOP(
        "sentences", "It could not be kept at this desk. Nothing was half done; please try again."
    ),
}

_KEYRING_REASONS: dict[store.KeyringState, str] = {
    store.KeyringState.READY: QT_TRANSLATE_NOOP("sentences", "system keyring"),
    store.KeyringState.LOCKED: QT_TRANSLATE_NOOP("sentences", "the system keyring is locked"),
    store.KeyringState.SILENT: QT_TRANSLATE_NOOP("sentences", "the system keyring does not answer"),
    store.KeyringState.UNAVAILABLE: QT_TRANSLATE_NOOP("sentences", "the system keyring is gone"),
    store.KeyringState.DENIED: QT_TRANSLATE_NOOP("sentences", "the system keyring refuses"),
}

_SENTENCES: dict[type, str] = {
    registry.Offline: QT_TRANSLATE_NOOP(
        "sentences",
        "The registry can't be reached. Check the address and the network; what is kept at this desk stays available.",
    ),
    registry.TimedOut: QT_TRANSLATE_NOOP(
        "sentences", "The registry did not answer in time. Nothing is lost: what was sent is asked for again by itself."
    ),
    registry.NotTrusted: QT_TRANSLATE_NOOP(
        "sentences",
        "The registry's certificate is not trusted on this computer, so nothing was sent. Check the date and time of "
        "this computer; else ask your IT department to install the certificate of the registry or of the hospital's "
        "network filter.",
    ),
    registry.TlsProblem: QT_TRANSLATE_NOOP(
        "sentences",
        "No secure connection to the registry could be made. Nothing is lost. Check the address, and ask your IT "
        "department whether a firewall stops it.",
    ),
    registry.ProxyProblem: QT_TRANSLATE_NOOP(
        "sentences",
        "The proxy of this network did not let the request through. Ask your IT department about the proxy's address "
        "and password.",
    ),
    registry.SessionEnded: QT_TRANSLATE_NOOP(
        "sentences", "The session has ended. Sign in again; everything waits until then."
    ),
    registry.WrongCredentials: QT_TRANSLATE_NOOP(
        "sentences", "User name or password is wrong. After five wrong tries the account is locked for fifteen minutes."
    ),
    registry.AccountLocked: QT_TRANSLATE_NOOP(
        "sentences",
        "The account is locked after too many wrong passwords. Try again in {minutes} minutes, or ask the authority "
        "for a new password.",
    ),
    registry.Forbidden: QT_TRANSLATE_NOOP(
        "sentences", "This account may not do that. Ask the authority that issued it."
    ),
    registry.NotFound: QT_TRANSLATE_NOOP("sentences", "The registry does not have this record, or not any more."),
    registry.Conflict: QT_TRANSLATE_NOOP(
        "sentences", "The record has changed meanwhile. Compare both versions and decide again."
    ),
    registry.Rejected: QT_TRANSLATE_NOOP(
        "sentences", "The registry refused what was entered. Correct the fields that it names."
    ),
    registry.TooManyRequests: QT_TRANSLATE_NOOP(
        "sentences", "The registry asks to wait {minutes} minutes. Nothing is lost; it goes on by itself."
    ),
    registry.Unavailable: QT_TRANSLATE_NOOP(
        "sentences", "The registry is out of service at the moment. Nothing is lost; it is tried again by itself."
    ),
    registry.ClientTooOld: QT_TRANSLATE_NOOP(
        "sentences",
        "The registry no longer accepts this version of the program. Install the new version; what waits here stays.",
    ),
    registry.CutOff: QT_TRANSLATE_NOOP(
        "sentences", "The registry's answer was cut off on its way. Nothing is lost; please try again."
    ),
    registry.WebPage: QT_TRANSLATE_NOOP(
        "sentences",
        "A web page answered instead of the registry. Open a browser to see whether this network wants you to log in, "
        "and check the address.",
    ),
    registry.ServerFault: QT_TRANSLATE_NOOP(
        "sentences",
        "The registry, or a firewall before it, failed over what was sent. Nothing is lost; try again, and check the "
        "address if it stays so.",
    ),
    registry.ContractViolation: QT_TRANSLATE_NOOP(
        "sentences",
        "What answers at this address is not a registry that this program can work with. Ask the authority for the "
        "address, and whether there is a newer version of the program.",
    ),
    registry.RegistryError: QT_TRANSLATE_NOOP(
        "sentences", "The registry could not do it. Nothing is lost; please try again later."
    ),
    store.WrongPassword: QT_TRANSLATE_NOOP(
        "sentences", "The registry can't be reached, and this password does not open the records kept at this desk."
    ),
    store.WrongKey: QT_TRANSLATE_NOOP(
        "sentences",
        "The records at this desk were made with another key and were left untouched. Sign in with the account they "
        "belong to, or restore a backup.",
    ),
    store.Damaged: QT_TRANSLATE_NOOP(
        "sentences", "The file with the records at this desk is damaged. It was left untouched."
    ),
    store.NewerVersion: QT_TRANSLATE_NOOP(
        "sentences",
        "A newer version of this program made the records at this desk. Start that version; nothing was changed.",
    ),
    store.DiskFull: QT_TRANSLATE_NOOP("sentences", "The disk is full: this was not kept. Make room and do it again."),
    store.Unreadable: QT_TRANSLATE_NOOP(
        "sentences",
        "The records at this desk can't be read. Another program may hold the file, or the right to it is missing.",
    ),
    store.SecretTooLong: QT_TRANSLATE_NOOP(
        "sentences",
        "Not remembered: what the registry gives out to go on with is too long for a keyring. The next start asks for "
        "the password.",
    ),
    store.StoreError: QT_TRANSLATE_NOOP(
        "sentences", "It could not be kept at this desk. Nothing was half done; please try again."
    ),
}

_REASONS: dict[type, str] = {
    registry.Offline: QT_TRANSLATE_NOOP("sentences", "no answer from the registry"),
    registry.TimedOut: QT_TRANSLATE_NOOP("sentences", "the registry is too slow"),
    registry.NotTrusted: QT_TRANSLATE_NOOP("sentences", "certificate not trusted"),
    registry.TlsProblem: QT_TRANSLATE_NOOP("sentences", "no secure connection"),
    registry.ProxyProblem: QT_TRANSLATE_NOOP("sentences", "stopped by the proxy"),
    registry.CutOff: QT_TRANSLATE_NOOP("sentences", "the answer was cut off"),
    registry.WebPage: QT_TRANSLATE_NOOP("sentences", "a web page answered instead"),
    registry.SessionEnded: QT_TRANSLATE_NOOP("sentences", "not signed in"),
    registry.WrongCredentials: QT_TRANSLATE_NOOP("sentences", "not signed in"),
    registry.AccountLocked: QT_TRANSLATE_NOOP("sentences", "account locked"),
    registry.Forbidden: QT_TRANSLATE_NOOP("sentences", "not allowed for this account"),
    registry.TooManyRequests: QT_TRANSLATE_NOOP("sentences", "the registry asks to wait"),
    registry.Unavailable: QT_TRANSLATE_NOOP("sentences", "the registry is out of service"),
    registry.ClientTooOld: QT_TRANSLATE_NOOP("sentences", "this version is too old"),
    store.DiskFull: QT_TRANSLATE_NOOP("sentences", "the disk is full"),
    store.SecretTooLong: QT_TRANSLATE_NOOP("sentences", "session not remembered"),
    store.StoreError: QT_TRANSLATE_NOOP("sentences", "the records can't be written"),
}
