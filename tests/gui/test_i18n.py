"""Nothing on the screens is untranslated, and nothing on them is unnamed or of a fixed size in pixels."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QSize, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nurse_client import resources
from nurse_client.gui import i18n
from nurse_client.gui.computer import this_computer
from nurse_client.gui.desk import Desk
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.session.lock_page import LockPage
from nurse_client.gui.session.login import LoginPage
from nurse_client.gui.session.new_password import NewPasswordPage
from tests.support.filled import RECORDS, dialog_kinds, make_dialog, whole_window

ROOT = Path(__file__).parents[2]
TOOLS = Path(sys.executable).parent
TRANSLATED = ("zh_CN", "zh_TW")
TRADITIONAL = ROOT / "resources" / "i18n" / "nurse-client_zh_TW.ts"
INPUTS = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar, QProgressBar)
INPUTS += (QAbstractButton,)


def sources() -> list[Path]:
    forms = ROOT / "nurse_client" / "gui" / "forms"
    code = [path for path in (ROOT / "nurse_client").rglob("*.py") if forms not in path.parents]
    return sorted([*code, *(ROOT / "ui").glob("*.ui")])


def messages(path: Path) -> dict[tuple[str, str], ElementTree.Element]:
    tree = ElementTree.parse(path)  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in tree.iter("context")
        for message in context.iter("message")
        if message.find("translation") is not None
    }


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations as lupdate would leave them now."""
    folder = tmp_path_factory.mktemp("i18n")
    files = [shutil.copy(ROOT / "resources" / "i18n" / f"nurse-client_{name}.ts", folder) for name in TRANSLATED]
    subprocess.run(
        [TOOLS / "pyside6-lupdate", *sources(), "-ts", *files, "-no-obsolete", "-locations", "none"],
        check=True,
        capture_output=True,
    )
    return folder


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_screens_is_translated_and_none_is_left_over(updated: Path, language: str) -> None:
    kept = messages(ROOT / "resources" / "i18n" / f"nurse-client_{language}.ts")
    needed = messages(updated / f"nurse-client_{language}.ts")
    assert kept.keys() == needed.keys()
    unfinished = [
        key for key, message in needed.items() if (said := message.find("translation")) is None or said.get("type")
    ]
    assert not unfinished


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_the_places_to_fill_and_the_way_by_keyboard(language: str) -> None:
    wrong = []
    for (context, source), message in messages(ROOT / "resources" / "i18n" / f"nurse-client_{language}.ts").items():
        said = message.findtext("translation", "")
        fills = re.compile(r"\{\w*\}").findall
        if sorted(fills(source)) != sorted(fills(said)) or _mnemonic(source) != _mnemonic(said):
            wrong.append((context, source, said))
    assert not wrong


@pytest.mark.parametrize("form", sorted((ROOT / "ui").glob("*.ui")), ids=lambda form: form.stem)
def test_no_letter_leads_to_two_places_of_a_form(form: Path) -> None:
    """Nor in a translation: it keeps the letter."""
    texts = [text.text or "" for text in ElementTree.parse(form).iter("string")]  # noqa: S314 - as above
    letters = [letter for text in texts if (letter := _mnemonic(text))]
    assert sorted(letters) == sorted(set(letters))


def _mnemonic(text: str) -> str:
    found = re.search(r"&(\w)", text)
    return found[1].upper() if found else ""


_NAMES = set("傈畲仫")
"""Characters of peoples' names that Big5 lacks: they are written alike in both scripts."""
_HALF = ("注冊", "注銷", "其余", "日志", "為准")
"""Words of which a part has a Simplified form that is a Traditional character too, with another meaning."""


def test_the_traditional_texts_have_no_simplified_characters() -> None:
    """A character that Big5, Taiwan's set, does not have was left over from the Simplified text."""
    texts = [message.findtext("translation", "") for message in messages(TRADITIONAL).values()]
    texts += [code.traditional for table in resources.reference().code_tables for code in table.codes]
    han = {character for text in texts for character in text if "\u3400" <= character <= "\u9fff"}
    assert sorted(character for character in han - _NAMES if not character.encode("big5", errors="ignore")) == []
    assert [text for text in texts if any(word in text for word in _HALF)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_translations_are_loaded_qts_own_dialogs_included(qapp: QApplication, language: str) -> None:
    i18n.install(qapp, language)
    try:
        assert QCoreApplication.translate("MainWindow", "Search") != "Search"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
        assert QCoreApplication.translate("QPrintDialog", "Print") != "Print"
    finally:
        leave_languages(qapp)


def leave_languages(qapp: QApplication) -> None:
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    i18n.install(qapp, "en")


def test_qt_brings_the_translations_that_are_promised() -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert all((folder / f"qtbase_{language}.qm").is_file() for language in TRANSLATED)


@pytest.mark.parametrize(("chosen", "shown"), [("zh_TW", "zh_TW"), ("en", "en"), ("", "zh_CN"), ("xx", "zh_CN")])
def test_simplified_chinese_is_the_language_unless_another_is_chosen(chosen: str, shown: str) -> None:
    assert i18n.language(chosen) == shown


def test_no_sizes_of_text_are_in_pixels() -> None:
    pixel_fonts = re.compile(r"setPixelSize|font(?:-size)?\s*:[^;]*\bpx|<pixelsize>|pixelSize")
    styles = (ROOT / "resources" / "styles").glob("*.qss")
    # Paper is laid out in dots of its own resolution, which are no pixels of a screen.
    screens = [path for path in [*sources(), *styles] if path.name not in {"paper.py", "typesetting.py"}]
    assert not [path for path in screens if pixel_fonts.search(path.read_text(encoding="utf-8"))]


def unnamed(root: QWidget) -> list[str]:
    """What can be used below a widget and says nothing to a screen reader."""
    labelled = {label.buddy() for label in root.findChildren(QLabel)}
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, INPUTS)
        and widget.window() is root  # the list of a box that drops down is a window of its own, named by the box
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget, QHeaderView)
        and not isinstance(widget.parentWidget(), (QComboBox, QTabBar, QLineEdit, QTableView))
        and not widget.isHidden()  # what is named when it is shown
        and widget.objectName() != "give"  # of a form that names the button when it is shown
        and widget not in labelled
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]


@pytest.fixture
def in_chinese(qapp: QApplication) -> Iterator[None]:
    i18n.install(qapp, "zh_CN")
    yield
    leave_languages(qapp)


@pytest.fixture
def desk(desk_with: Callable[..., Desk]) -> Desk:
    return desk_with(*RECORDS)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, desk: Desk, in_chinese: None) -> Iterator[MainWindow]:
    """All tabs, and the pages before a desk is open, in Chinese."""
    made = whole_window(tmp_path, desk, "zh_CN", qtbot.waitUntil)
    for page in (LoginPage(made), NewPasswordPage(made), LockPage(made)):
        made.show_page(page)
    yield made
    made.close_desk()
    made.close()
    made.deleteLater()


@pytest.fixture
def dialogs(qtbot: QtBot, window: MainWindow, desk: Desk) -> Iterator[list[QDialog]]:
    """All dialogs of the program, shown."""
    made = [make_dialog(kind, desk, window) for kind in dialog_kinds()]
    for dialog in made:
        dialog.show()
    yield made
    for dialog in made:
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
            dialog.deleteLater()


def test_everything_that_can_be_used_in_the_window_has_a_name(window: MainWindow) -> None:
    assert unnamed(window) == []


def test_everything_that_can_be_used_in_a_dialog_has_a_name(dialogs: list[QDialog]) -> None:
    assert [part for dialog in dialogs for part in unnamed(dialog)] == []
    assert [type(dialog).__name__ for dialog in dialogs if not dialog.windowTitle()] == []


_SAYS = ("text", "title", "windowTitle", "accessibleName", "accessibleDescription", "toolTip", "placeholderText")
_ENGLISH = re.compile(r"[A-Za-z]{2,}")
_NO_WORDS = re.compile(r"Ctrl|Alt|Shift|Enter|Esc|PDF|English|Excel|https://…|registry\.example")
"""Keys, formats, names: what is written in Latin letters in a Chinese text too."""


def said(root: QWidget) -> set[str]:
    """All that a screen says: in its parts, its bars of tabs, its lists' headings and its menus."""
    parts: list[QObject] = [root, *root.findChildren(QWidget), *root.findChildren(QAction)]
    texts = {str(part.property(name) or "") for part in parts for name in _SAYS}
    for bar in root.findChildren(QTabBar):
        texts |= {told for index in range(bar.count()) for told in (bar.tabText(index), bar.tabToolTip(index))}
    for box in root.findChildren(QComboBox):
        texts |= {box.itemText(index) for index in range(box.count())}
    for view in root.findChildren(RecordTable):
        texts |= {view.empty_text, *(column.title for column in view.model().columns)}
    return texts - {"", this_computer.machine(), this_computer.system()}


def english(texts: set[str]) -> list[str]:
    return sorted(text for text in texts if _ENGLISH.search(_NO_WORDS.sub("", re.sub(r"<[^>]*>", "", text))))


def test_the_chinese_window_says_nothing_in_english(window: MainWindow) -> None:
    assert english(said(window)) == []


def test_the_chinese_dialogs_say_nothing_in_english(dialogs: list[QDialog]) -> None:
    assert [text for dialog in dialogs for text in english(said(dialog))] == []


def test_every_dialog_fits_the_screen(dialogs: list[QDialog]) -> None:
    least = QSize(1280, 720) - QSize(0, 64)  # 1920 x 1080 at 150 %, without the task bar and the window's title
    for dialog in dialogs:
        room = dialog.screen().availableSize()
        assert dialog.minimumSizeHint().boundedTo(least) == dialog.minimumSizeHint(), type(dialog).__name__
        assert dialog.height() <= max(room.height(), dialog.minimumSizeHint().height()), type(dialog).__name__
