"""The manual in the program: F1 everywhere, search, the guides, paper, and nothing loaded from elsewhere."""

import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from nurse_client import resources
from nurse_client.documents import manual
from nurse_client.domain.reference import Announcement
from nurse_client.gui import dialogs
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.customer_service import CustomerService
from nurse_client.gui.dialogs.help import HelpWindow
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.manual.made_pages import guide_page, notices
from nurse_client.gui.manual.text import ManualText
from nurse_client.gui.manual.topic import topic_of
from nurse_client.gui.session.login import LoginPage
from nurse_client.gui.session.new_password import NewPasswordPage
from nurse_client.gui.settings import Settings
from nurse_client.gui.tabs.verification import VerificationTab
from nurse_client.gui.theme import palette
from nurse_client.gui.tour import manual_pictures
from tests.gui.test_i18n import unnamed
from tests.support.filled import all_tabs_are_there
from tests.support.records import INSTITUTION, nurse

# What the offscreen platform says of any window, and of one that comes to the front.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")

HOSPITAL = INSTITUTION.name
ANSWERED = "guide:people-missing-or-extra/0/1"


@pytest.fixture
def book(qtbot: QtBot, desk_with: Callable[..., Desk]) -> Iterator[HelpWindow]:
    """The manual's window, in English, of an open desk."""
    desk = desk_with()
    window = HelpWindow("en", lambda: desk)
    qtbot.addWidget(window)
    window.resize(1000, 700)
    yield window
    window.close()


@pytest.fixture
def window(qapp: Any, qtbot: QtBot, tmp_path: Path, desk_with: Callable[..., Desk]) -> Iterator[MainWindow]:
    """The main window with an open desk."""
    made = MainWindow(Settings(tmp_path / "window.ini"), "en")
    made.show()
    made.open_desk(desk_with(nurse()), "registry.example", remembered=False)
    qtbot.waitUntil(lambda: all_tabs_are_there(made))
    yield made
    made.close_desk()
    made.close()
    made.deleteLater()


def help_of(window: MainWindow) -> HelpWindow:
    found = [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, HelpWindow) and widget.isVisible()
    ]
    assert len(found) == 1
    return found[0]


def key(qtbot: QtBot, window: QWidget, keys: str) -> None:
    """Presses a shortcut of a window, which has to be the active one."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keySequence(window, keys)


def heading(book: HelpWindow) -> str:
    return book.ui.text.toPlainText().partition("\n")[0]


def title(name: str) -> str:
    return next(topic.title for topic in manual.topics("en") if topic.name == name)


def listed(book: HelpWindow) -> list[str]:
    return [book.ui.topics.item(row).text() for row in range(book.ui.topics.count())]


def follow(book: HelpWindow, words: str) -> None:
    """Goes to the link with these words by Tab and presses Enter."""
    text = book.ui.text
    text.setFocus()
    for _ in range(40):
        QTest.keyClick(text, Qt.Key.Key_Tab)
        if text.textCursor().selectedText() == words:
            QTest.keyClick(text, Qt.Key.Key_Return)
            return
    raise AssertionError(f"no link {words!r}")


def test_f1_on_every_tab_opens_the_topic_of_the_tab(qtbot: QtBot, window: MainWindow) -> None:
    topics = []
    for index in range(window.ui.tabs.count()):
        window.ui.tabs.setCurrentIndex(index)
        tab = window.ui.tabs.widget(index)
        topics.append(topic_of(tab))
        window.activateWindow()
        tab.setFocus()
        key(qtbot, window, "F1")
        assert heading(help_of(window)) == title(topic_of(tab))
    assert len(set(topics)) == window.ui.tabs.count(), "each tab has a topic of its own"


@pytest.mark.parametrize("language", manual.LANGUAGES)
def test_what_tabs_and_pages_name_is_a_topic_of_every_language(window: MainWindow, language: str) -> None:
    tabs = [window.ui.tabs.widget(index) for index in range(window.ui.tabs.count())]
    names = {topic.name for topic in manual.topics(language)}
    for widget in (*tabs, LoginPage(window), NewPasswordPage(window), window.ui.outbox, window.ui.service):
        assert topic_of(widget) in names, type(widget).__name__


def dialog_classes() -> list[type[QDialog]]:
    modules = [
        importlib.import_module(f"{dialogs.__name__}.{module.name}")
        for module in pkgutil.iter_modules(dialogs.__path__)
    ]
    return [
        kind
        for module in modules
        for kind in vars(module).values()
        if inspect.isclass(kind) and issubclass(kind, QDialog) and kind.__module__ == module.__name__
    ]


def test_every_dialog_names_a_topic() -> None:
    found = dialog_classes()
    assert len(found) >= 5
    for kind in found:
        named = re.findall(r'set_topic\(self, "([a-z-]+)"\)', inspect.getsource(kind))
        assert kind is HelpWindow or (len(named) == 1 and named[0] in manual.names()), kind.__name__


def test_f1_in_a_dialog_opens_its_topic_and_the_manual_can_be_used_beside_it(qtbot: QtBot, window: MainWindow) -> None:
    window.ui.service.click()
    (dialog,) = window.findChildren(CustomerService)
    key(qtbot, dialog, "F1")
    book = help_of(window)
    assert heading(book) == title("customer-service")
    QTest.mouseClick(book.ui.larger, Qt.MouseButton.LeftButton)
    book.ui.topics.setFocus()
    QTest.keyClick(book.ui.topics, Qt.Key.Key_Home)
    assert heading(book) == title("overview")
    assert dialog.isVisible()
    dialog.close()


def test_the_button_and_the_menu_open_the_manual_where_the_person_is(qtbot: QtBot, window: MainWindow) -> None:
    window.ui.tabs.setCurrentWidget(window.findChild(VerificationTab))
    window.ui.help.click()
    assert heading(help_of(window)) == title("verification")
    help_of(window).close()
    next(action for action in window.ui.user.menu().actions() if action.text() == "Help (F1)").trigger()
    assert heading(help_of(window)) == title("verification")


def test_the_sign_in_page_leads_to_the_check_list(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(Settings(tmp_path / "window.ini"), "en")
    page = LoginPage(window)
    page.help_wanted.connect(window.open_help)
    window.show_page(page)
    window.show()
    page.ui.no_account.click()
    assert "Letter of authorisation" in help_of(window).ui.text.toPlainText()
    key(qtbot, window, "F1")
    assert heading(help_of(window)) == title("sign-in")
    window.close()
    window.deleteLater()


def test_the_manual_closes_with_the_window(qtbot: QtBot, window: MainWindow) -> None:
    window.open_help("overview")
    book = help_of(window)
    window.close()
    assert not book.isVisible()


def test_a_start_does_not_load_the_manual() -> None:
    code = "import nurse_client.app, sys; print([name for name in sys.modules if 'help' in name or 'manual' in name])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert loaded.strip() == "['nurse_client.gui.manual', 'nurse_client.gui.manual.topic']"


def test_the_search_lists_the_topics_and_marks_the_words(qtbot: QtBot, book: HelpWindow) -> None:
    book.open_at("overview")
    everything = listed(book)
    assert everything == [*(topic.title for topic in manual.topics("en")), "Notices of the registry"]
    key(qtbot, book, "Ctrl+F")
    qtbot.keyClicks(book.ui.search, "talent exchange")
    assert listed(book) == [title("older-and-newer-nurses")]
    QTest.keyClick(book.ui.search, Qt.Key.Key_Return)
    assert heading(book) == title("older-and-newer-nurses")
    marked = [mark.cursor.selectedText().lower() for mark in book.ui.text.extraSelections()]
    assert {"talent", "exchange"} == set(marked)
    book.ui.search.clear()
    assert listed(book) == everything


def test_a_search_that_finds_nothing_says_so(qtbot: QtBot, book: HelpWindow) -> None:
    book.open_at("overview")
    assert not book.ui.nothing.isVisible()
    qtbot.keyClicks(book.ui.search, "quokka")
    assert book.ui.nothing.isVisible()
    QTest.keyClick(book.ui.search, Qt.Key.Key_Return)
    assert heading(book) == title("overview")


def test_links_are_followed_by_keyboard_and_the_way_back_is_kept(qtbot: QtBot, book: HelpWindow) -> None:
    book.open_at("overview")
    follow(book, "Signing in")
    assert heading(book) == title("sign-in")
    key(qtbot, book, "Alt+Left")
    assert heading(book) == title("overview")
    assert not book.ui.back.isEnabled()
    key(qtbot, book, "Alt+Right")
    assert heading(book) == title("sign-in")
    assert book.ui.topics.currentItem().text() == title("sign-in")


def test_a_guide_is_answered_by_keyboard_down_to_a_text_to_copy(qtbot: QtBot, book: HelpWindow) -> None:
    book.open_at("people-missing-or-extra")
    follow(book, "Begin")
    follow(book, "Somebody works here and is missing from it")
    follow(book, "Registered at another institution")
    QTest.mouseClick(book.ui.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert f"apply for a change of registration to {HOSPITAL}" in copied
    assert "Notice for the nurse" in copied
    assert "＿" in copied, "the name is filled in by hand"
    assert book.ui.state.text() == "Copied"


def test_an_answer_can_be_changed_by_its_question(qtbot: QtBot, book: HelpWindow) -> None:
    book.open_at(ANSWERED)
    follow(book, "What is wrong with the roster?")
    follow(book, "Somebody is on it and no longer works here")
    assert "Why does the nurse no longer belong here?" in book.ui.text.toPlainText()


def test_a_name_cannot_be_a_mark_in_a_page() -> None:
    name = "[x](https://example.org) *医院* <b>`_1_`</b>"
    page = guide_page(ANSWERED, "Title", name)
    assert page is not None
    document = ManualText(page, 600, 1)
    assert name in document.toPlainText()
    assert "https://example.org" not in re.findall(r'href="([^"]*)"', document.toHtml())


@pytest.mark.parametrize(
    "address",
    ["https://example.org/", "file:///etc/hostname", "none", "guide:none", "guide:people-missing-or-extra/9", ""],
)
def test_an_address_that_is_none_of_the_manual_leads_nowhere(qtbot: QtBot, book: HelpWindow, address: str) -> None:
    book.open_at("overview")
    book.ui.text.anchorClicked.emit(QUrl(address))
    assert heading(book) == title("overview")
    assert not book.ui.back.isEnabled()


@pytest.mark.parametrize("place", ["https://127.0.0.1:9/x.png", "{file}", "file://{file}", "../pictures/../secret.png"])
def test_nothing_is_loaded_from_outside_the_manual(qtbot: QtBot, tmp_path: Path, place: str) -> None:
    secret = tmp_path / "secret.png"
    red = QImage(300, 300, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    red.save(str(secret))
    document = ManualText(f"![x]({place.format(file=secret)})\n\n<img src='{secret}'>", 600, 1)
    assert document.size().height() < 200, "no picture of 300 dots is in it"


def test_pictures_are_as_wide_as_the_text(qtbot: QtBot, book: HelpWindow) -> None:
    book.open_at("roster")
    for width in (1000, 1400, 900):
        book.resize(width, 700)
        qtbot.waitUntil(lambda: abs(book.ui.text.document().idealWidth() - book.ui.text.viewport().width()) < 60)
        assert book.ui.text.horizontalScrollBar().maximum() == 0


def test_the_text_grows_and_shrinks_and_keeps_its_size_on_the_next_page(qtbot: QtBot, book: HelpWindow) -> None:
    book.open_at("overview")
    usual = book.ui.text.document().defaultFont().pointSizeF()
    key(qtbot, book, "Ctrl++")
    key(qtbot, book, "Ctrl+=")
    assert book.ui.text.document().defaultFont().pointSizeF() > usual
    book.open_at("roster")
    assert book.ui.text.document().defaultFont().pointSizeF() > usual
    key(qtbot, book, "Ctrl+-")
    key(qtbot, book, "Ctrl+-")
    assert book.ui.text.document().defaultFont().pointSizeF() == pytest.approx(usual)


def test_the_check_list_leaves_by_the_print_dialog(qtbot: QtBot, book: HelpWindow, tmp_path: Path) -> None:
    book.open_at("credentials")
    key(qtbot, book, "Ctrl+P")
    (dialog,) = book.findChildren(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "list.pdf"))
    dialog.accepted.emit(printer)
    dialog.close()
    paper = PdfReader(tmp_path / "list.pdf")
    said = " ".join(paper.pages[0].extract_text().split())
    assert len(paper.pages) == 1
    assert "Letter of authorisation" in said
    assert "one-time password" in said


def test_paper_is_black_on_white_whatever_the_screen_is(qtbot: QtBot, book: HelpWindow) -> None:
    QApplication.setPalette(palette(Qt.ColorScheme.Dark))
    try:
        book.open_at("overview")
        assert set(colours(book.document())) == {"#000000"}
        assert "#000000" not in set(colours(book.ui.text.document())), "the links on the dark screen"
    finally:
        QApplication.setPalette(palette(Qt.ColorScheme.Light))


def colours(document: QTextDocument) -> list[str]:
    return re.findall(r"(?<!-)color:(#[0-9a-f]{6})", document.toHtml())


def test_the_pictures_of_the_manual_are_made_from_a_tour(qtbot: QtBot, tmp_path: Path) -> None:
    tour, made = tmp_path / "tour", tmp_path / "made"
    tour.mkdir()
    made.mkdir()
    (made / "of-an-older-tour.png").touch()
    taken = QImage(320, 200, QImage.Format.Format_RGB32)
    taken.fill(Qt.GlobalColor.white)
    for number, name in enumerate(manual_pictures.referred_to("zh_CN")):
        taken.save(str(tour / f"{number:02}-{name}.png"))
    taken.save(str(tour / "98-not-in-the-manual.png"))
    manual_pictures.make(tour, made)
    assert {path.stem for path in made.iterdir()} == set(manual_pictures.referred_to("zh_CN"))
    again = QImage(str(made / "roster.png"))
    assert (again.size(), again.depth()) == (taken.size(), 8)


def test_a_tour_that_lacks_a_picture_is_refused(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        manual_pictures.make(tmp_path, tmp_path / "made")


def test_a_picture_keeps_its_colours_where_they_are_few() -> None:
    picture = QImage(300, 300, QImage.Format.Format_RGB32)
    picture.fill(0xFF00796B)
    picture.setPixel(7, 7, 0xFFB3261E)
    reduced = manual_pictures.reduced(picture)
    assert reduced.pixel(0, 0) == 0xFF00796B
    assert reduced.pixel(7, 7) == 0xFFB3261E


def test_everything_in_the_manual_s_window_has_a_name(qtbot: QtBot, book: HelpWindow) -> None:
    book.open_at("overview")
    assert not unnamed(book)


def test_the_notices_of_the_registry_are_in_the_manual(qtbot: QtBot, book: HelpWindow) -> None:
    book.open_at("notices")
    said = book.ui.text.toPlainText()
    for notice in resources.reference().help:
        assert notice.title in said
        assert notice.text in said
    qtbot.keyClicks(book.ui.search, "notices of the registry")
    assert listed(book) == ["Notices of the registry"]


def test_a_notice_cannot_be_a_mark_and_the_latest_comes_first() -> None:
    older, newer = date(2026, 1, 2), date(2026, 11, 1)
    text = "# no heading\n\n![x](file:///etc/hostname) [y](https://example.org)"
    page = notices(
        [
            Announcement(published_on=older, title="B", text=text),
            Announcement(published_on=newer, title="A", text="a https://example.org/a"),
        ]
    ).text
    document = ManualText(page, 600, 1)
    assert document.toPlainText().index("A\n") < document.toPlainText().index("B\n")
    assert "# no heading" in document.toPlainText()
    assert "href" not in document.toHtml()
    assert "<img" not in document.toHtml()


def test_without_a_desk_there_are_no_notices_and_the_guides_leave_the_name_open(qtbot: QtBot) -> None:
    window = HelpWindow("en", lambda: None)
    qtbot.addWidget(window)
    window.open_at("notices")
    assert not window.isVisible()
    window.open_at(ANSWERED)
    assert "change of registration to ＿" in window.ui.text.toPlainText()
