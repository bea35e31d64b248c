"""What a check of this computer found, in the words of people; and what of it a question to customer service says."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from nurse_client.domain.texts import QT_TRANSLATE_NOOP
from nurse_client.gui.computer.report import Result, Verdict
from nurse_client.gui.words.common import instant_words
from nurse_client.gui.words.site import settings_words


def title(result: Result) -> str:
    """What was looked at."""
    return _translated(_TITLES.get(result.check, result.check))


def state(result: Result) -> str:
    """What came of it, by shape and word."""
    return _translated(_STATES[result.verdict])


def advice(result: Result) -> str:
    """What it means and what to do; where all is well, only what the hospital has set is worth a word."""
    if result.verdict is Verdict.OK:
        return settings_words(result.found) if result.check == "site settings" else ""
    if result.verdict is Verdict.WARNING:
        return _translated(_CONCERNS.get(result.concern, _OTHER_CONCERN))
    return _translated(_FAILURES.get(result.check, _OTHER_FAILURE))


def total(results: Sequence[Result]) -> str:
    """How many are well and how many not."""
    count = Counter(result.verdict for result in results)
    return QCoreApplication.translate("check", "In order: {ok}. Notes: {warning}. Not working: {failed}.").format(
        **{verdict.value: count[verdict] for verdict in Verdict}
    )


def for_customer_service(results: Sequence[Result], at: datetime) -> str:
    """What a question may carry: it names no person, no computer, no folder, no printer and no address."""
    heading = QCoreApplication.translate("check", "Check of this computer, {time}. {total}")
    lines = [heading.format(time=instant_words(at), total=total(results))]
    for result in results:
        if result.verdict is Verdict.WARNING:
            lines.append(f"{state(result)} · {title(result)} [{result.concern}]")
        elif result.verdict is Verdict.FAILED:
            lines.append(f"{state(result)} · {title(result)} [{result.kind_of_failure}]")
    lines += [result.found for result in results if (result.check, result.verdict) == ("versions", Verdict.OK)]
    return "\n".join(lines)


def in_full(results: Sequence[Result], at: datetime) -> str:
    """All of it, for whoever looks after the computer."""
    lines = [f"{instant_words(at)}  {total(results)}"]
    lines += [f"{state(result)} · {title(result)} · {result.check}: {result.found}" for result in results]
    return "\n".join(lines)


def _translated(text: str) -> str:
    return QCoreApplication.translate("check", text)


_STATES: dict[Verdict, str] = {
    Verdict.OK: QT_TRANSLATE_NOOP("check", "● In order"),
    Verdict.WARNING: QT_TRANSLATE_NOOP("check", "▲ Note"),
    Verdict.FAILED: QT_TRANSLATE_NOOP("check", "✖ Not working"),
}
_TITLES: dict[str, str] = {
    "versions": QT_TRANSLATE_NOOP("check", "Versions of the program and its parts"),
    "window system": QT_TRANSLATE_NOOP("check", "Windows on the screen"),
    "clock": QT_TRANSLATE_NOOP("check", "Date of this computer"),
    "room on the disk": QT_TRANSLATE_NOOP("check", "Room on the disk"),
    "keyring": QT_TRANSLATE_NOOP("check", "System keyring"),
    "fonts": QT_TRANSLATE_NOOP("check", "Chinese fonts for printing"),
    "printers": QT_TRANSLATE_NOOP("check", "Printers"),
    "password": QT_TRANSLATE_NOOP("check", "Opening records with the password"),
    "encrypted store": QT_TRANSLATE_NOOP("check", "Encrypting records"),
    "rekey": QT_TRANSLATE_NOOP("check", "Changing the key of the records"),
    "damage": QT_TRANSLATE_NOOP("check", "Noticing a damaged file"),
    "outbox": QT_TRANSLATE_NOOP("check", "Keeping what is to be sent"),
    "ledger": QT_TRANSLATE_NOOP("check", "Noticing a changed ledger"),
    "backup": QT_TRANSLATE_NOOP("check", "Making a backup"),
    "site settings": QT_TRANSLATE_NOOP("check", "Settings of the hospital"),
    "trust": QT_TRANSLATE_NOOP("check", "Certificates that this computer trusts"),
    "untrusted": QT_TRANSLATE_NOOP("check", "Refusing certificates that nobody vouches for"),
    "proxy": QT_TRANSLATE_NOOP("check", "Proxy settings"),
    "registry": QT_TRANSLATE_NOOP("check", "The way to the registry"),
    "resources": QT_TRANSLATE_NOOP("check", "Code tables and layouts of forms"),
    "translations": QT_TRANSLATE_NOOP("check", "Languages"),
    "search": QT_TRANSLATE_NOOP("check", "Search by pinyin"),
    "form to PDF": QT_TRANSLATE_NOOP("check", "A form as PDF"),
    "form to picture": QT_TRANSLATE_NOOP("check", "A form as a picture"),
    "practice registry": QT_TRANSLATE_NOOP("check", "Registry to practise with"),
    "printing": QT_TRANSLATE_NOOP("check", "Printing"),
    "hostile name": QT_TRANSLATE_NOOP("check", "Names that try to do harm"),
    "updates": QT_TRANSLATE_NOOP("check", "Telling genuine updates"),
}
_CONCERNS: dict[str, str] = {
    "clock-behind": QT_TRANSLATE_NOOP(
        "check",
        "The date is before this version of the program was made: certificates and windows of renewal are judged "
        "wrongly. Set the date of this computer.",
    ),
    "clocks-apart": QT_TRANSLATE_NOOP(
        "check", "The clocks of this computer and of the registry differ by minutes. Set the time of this computer."
    ),
    "little-room": QT_TRANSLATE_NOOP("check", "Less than 500 MB are free where the records are kept. Make room soon."),
    "keyring-locked": QT_TRANSLATE_NOOP(
        "check", "It is locked. Unlock it in the system; until then the password opens the records."
    ),
    "keyring-silent": QT_TRANSLATE_NOOP(
        "check", "It does not answer. Log in to the computer anew; until then the password opens the records."
    ),
    "keyring-unavailable": QT_TRANSLATE_NOOP(
        "check", "This computer has none that answers. The password opens the records at each start."
    ),
    "keyring-denied": QT_TRANSLATE_NOOP(
        "check", "It refuses. Ask your IT department; until then the password opens the records."
    ),
    "no-printer": QT_TRANSLATE_NOOP("check", "None is set up on this computer. Forms can be saved as PDF."),
    "nobody-trusted": QT_TRANSLATE_NOOP(
        "check", "This computer trusts no certificate: no registry can be reached. Ask your IT department."
    ),
    "no-own-certificate": QT_TRANSLATE_NOOP(
        "check", "This system trusts its own certificates only. Ask your IT department to install the hospital's there."
    ),
    "registry-offline": QT_TRANSLATE_NOOP(
        "check", "It does not answer. Check the network and the address; what you do is queued."
    ),
    "registry-not-trusted": QT_TRANSLATE_NOOP(
        "check",
        "Its certificate is not trusted on this computer. Check date and time, else ask your IT department to install "
        "the certificate.",
    ),
    "registry-not-secure": QT_TRANSLATE_NOOP(
        "check", "No secure connection can be made. Ask your IT department whether a firewall stops it."
    ),
    "registry-proxy": QT_TRANSLATE_NOOP(
        "check", "The proxy of this network lets nothing through. Ask your IT department."
    ),
    "registry-web-page": QT_TRANSLATE_NOOP(
        "check", "A web page answers in its place. Log in to this network in a browser, and check the address."
    ),
    "registry-other": QT_TRANSLATE_NOOP(
        "check", "It answers, but not as agreed. Try again later, and check the address."
    ),
}
_OTHER_CONCERN = QT_TRANSLATE_NOOP("check", "The program can be used, but this is not as it should be.")
_SITE_FAILURE = QT_TRANSLATE_NOOP(
    "check", "They can't be used. The window says at the start what is wrong; tell your IT department."
)
_FAILURES: dict[str, str] = {
    **dict.fromkeys(("site settings", "proxy", "registry"), _SITE_FAILURE),  # the others are where the first is wrong
    "fonts": QT_TRANSLATE_NOOP(
        "check", "No Chinese font was found in which forms can be printed. Have your IT department install one."
    ),
    "room on the disk": QT_TRANSLATE_NOOP(
        "check", "The folder of the records can't be written to. Ask your IT department for the right to it."
    ),
}
_OTHER_FAILURE = QT_TRANSLATE_NOOP(
    "check", "This does not work. Install the program again; if it stays so, ask customer service."
)
