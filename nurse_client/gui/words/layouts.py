"""What can be wrong with a layout, in sentences for the person who imports it and the one who made it."""

from PySide6.QtCore import QCoreApplication

from nurse_client.documents.layout_faults import Fault, FaultKind
from nurse_client.domain.plain_text import one_line
from nurse_client.domain.texts import QT_TRANSLATE_NOOP

_LONGEST = 120


def fault_words(fault: Fault) -> str:
    """One fault as a sentence, with its line of the template where it has one."""
    words = QCoreApplication.translate("layout_words", _SENTENCES[fault.kind])
    what = one_line(fault.what)
    sentence = words.format(what=what if len(what) <= _LONGEST else f"{what[:_LONGEST]}…")
    if not fault.line:
        return sentence
    placed = QCoreApplication.translate("layout_words", "Line {line}: {sentence}")
    return placed.format(line=fault.line, sentence=sentence)


_SENTENCES = {
    FaultKind.UNREADABLE: QT_TRANSLATE_NOOP(
        "layout_words", "The folder has no file {what} that can be read. Choose the folder in which it lies."
    ),
    FaultKind.TOO_LARGE: QT_TRANSLATE_NOOP("layout_words", "The file {what} is larger than any layout needs."),
    FaultKind.NOT_UTF_8: QT_TRANSLATE_NOOP("layout_words", "The file {what} is not in UTF-8. Save it as UTF-8."),
    FaultKind.BAD_PROFILE: QT_TRANSLATE_NOOP("layout_words", "The file profile.json can't be understood: {what}"),
    FaultKind.UNKNOWN_FORM: QT_TRANSLATE_NOOP("layout_words", "The profile names a form that there is not: {what}"),
    FaultKind.UNKNOWN_AUTHORITY: QT_TRANSLATE_NOOP(
        "layout_words", "The profile names an authority that the registry does not know: {what} (“*” stands for all)"
    ),
    FaultKind.BAD_NAME: QT_TRANSLATE_NOOP(
        "layout_words", "The profile names its layout “{what}”: a name has Latin letters, digits, - and _ only."
    ),
    FaultKind.TAKEN_NAME: QT_TRANSLATE_NOOP(
        "layout_words", "The profile names its layout “{what}”, as one of the program is named: choose another name."
    ),
    FaultKind.BAD_COPIES: QT_TRANSLATE_NOOP("layout_words", "The profile wants {what} copies: 1 to 20 are possible."),
    FaultKind.BAD_PHOTO_SIZE: QT_TRANSLATE_NOOP(
        "layout_words", "The profile wants a photo of {what} mm: 10 to 60 mm are possible."
    ),
    FaultKind.UNKNOWN_MEMBER: QT_TRANSLATE_NOOP("layout_words", "An extra row names a field that there is not: {what}"),
    FaultKind.UNKNOWN_STATUS: QT_TRANSLATE_NOOP(
        "layout_words", "The profile's status is “{what}”: it is “verified” or “reference”."
    ),
    FaultKind.SYNTAX: QT_TRANSLATE_NOOP("layout_words", "The template can't be understood ({what})."),
    FaultKind.UNKNOWN_NAME: QT_TRANSLATE_NOOP("layout_words", "There is no field {what}."),
    FaultKind.UNKNOWN_PART: QT_TRANSLATE_NOOP(
        "layout_words", "The template uses {what}: it may use only the program's shared parts."
    ),
    FaultKind.FAILED: QT_TRANSLATE_NOOP("layout_words", "The template can't be filled in ({what})."),
    FaultKind.TOO_MUCH: QT_TRANSLATE_NOOP(
        "layout_words", "The template does or makes more than any form needs and was stopped."
    ),
    FaultKind.FORBIDDEN_TAG: QT_TRANSLATE_NOOP("layout_words", "A layout may not use {what}>."),
    FaultKind.OUTSIDE: QT_TRANSLATE_NOOP(
        "layout_words", "The page asks for {what}: it may show only the photo and QR codes."
    ),
    FaultKind.TOO_MANY_CELLS: QT_TRANSLATE_NOOP(
        "layout_words", "The page has more, wider or deeper nested cells than any form needs ({what})."
    ),
    FaultKind.TOO_FEW_OPINIONS: QT_TRANSLATE_NOOP(
        "layout_words",
        "The profile names {what} opinions, but the page has fewer cells of the class “opinion” to write and seal in.",
    ),
    FaultKind.OPINION_FILLED: QT_TRANSLATE_NOOP(
        "layout_words", "A cell for an opinion is not blank: something of the record stands in it (“{what}”)."
    ),
    FaultKind.TOO_WIDE: QT_TRANSLATE_NOOP("layout_words", "The page is {what} mm wide: there is room for 172 mm."),
    FaultKind.TOO_MANY_PAGES: QT_TRANSLATE_NOOP("layout_words", "The form has {what} pages: 6 are possible."),
    FaultKind.SEAL_TOO_LOW: QT_TRANSLATE_NOOP(
        "layout_words", "A cell for an opinion is only {what} mm high: a seal needs 35 mm."
    ),
}
