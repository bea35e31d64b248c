"""What a hospital has set for its desks, in the words of people; and what is wrong where it can't be used."""

import re

from PySide6.QtCore import QCoreApplication

from nurse_client.domain.texts import QT_TRANSLATE_NOOP
from nurse_client.site_settings import Problem, SiteError

translate = QCoreApplication.translate

_ONE = re.compile(r"(\w+) from (\w+)( \(locked\))?")


def trouble(error: SiteError) -> str:
    """Why the program opens nothing, which place is to be mended, and what happened to the records: nothing."""
    ends_early = error.problem is Problem.NOT_TOML and not error.detail
    wrong = translate("site", _ENDS_EARLY if ends_early else _PROBLEMS[error.problem])
    return "\n\n".join(
        [
            translate("site", "The hospital's settings for this program can't be used, so nobody is signed in."),
            wrong.format(place=error.place, detail=error.detail),
            translate(
                "site",
                "Tell your IT department, and start the program again once this is mended. The records and what waits "
                "to be sent are as they were.",
            ),
        ]
    )


def settings_words(found: str) -> str:
    """What the self-test found to be set, and where; empty where nothing is."""
    shown = []
    for key, origin, locked in _ONE.findall(found):
        words = translate("site", _LOCKED if locked else _FREE)
        shown.append(words.format(setting=translate("site", _KEYS[key]), place=translate("site", _ORIGINS[origin])))
    return "\n".join(shown)


_FREE = QT_TRANSLATE_NOOP("site", "{setting}: {place}")
_LOCKED = QT_TRANSLATE_NOOP("site", "{setting}: {place}, can't be changed at the desk")
_ENDS_EARLY = QT_TRANSLATE_NOOP("site", "{place} ends in the middle of something.")
_PROBLEMS: dict[Problem, str] = {
    Problem.UNREADABLE: QT_TRANSLATE_NOOP("site", "{place} can't be read."),
    Problem.NOT_UTF8: QT_TRANSLATE_NOOP("site", "{place} is not saved as UTF-8."),
    Problem.NOT_TOML: QT_TRANSLATE_NOOP("site", "{place} can't be understood: the mistake is in line {detail}."),
    Problem.UNKNOWN_KEY: QT_TRANSLATE_NOOP("site", "{place} sets “{detail}”, which this program does not know."),
    Problem.WRONG_VALUE: QT_TRANSLATE_NOOP("site", "{place} gives “{detail}” a value that can't be used."),
    Problem.NOT_SECURE: QT_TRANSLATE_NOOP(
        "site", "{place} gives “{detail}” a value that is no address beginning with https://."
    ),
    Problem.NO_CERTIFICATE: QT_TRANSLATE_NOOP(
        "site", "{place} names a file of certificates that is not there or holds none: {detail}"
    ),
    Problem.NO_ADDRESS: QT_TRANSLATE_NOOP("site", "{place} locks the registry's address, but no place sets it."),
}
_KEYS = {
    "registry_url": QT_TRANSLATE_NOOP("site", "Registry's address"),
    "proxy": QT_TRANSLATE_NOOP("site", "Proxy"),
    "ca_file": QT_TRANSLATE_NOOP("site", "Certificate"),
    "province": QT_TRANSLATE_NOOP("site", "Province"),
    "updates": QT_TRANSLATE_NOOP("site", "Updates"),
}
_ORIGINS = {
    "policy": QT_TRANSLATE_NOOP("site", "group policy"),
    "file": QT_TRANSLATE_NOOP("site", "file site.toml"),
    "computer": QT_TRANSLATE_NOOP("site", "registry of Windows, for all users"),
    "user": QT_TRANSLATE_NOOP("site", "registry of Windows, for this user"),
}
