"""The language in which a text is said: the screen's, or the paper's, which is always Simplified Chinese."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QTranslator

from nurse_client import resources
from nurse_client.gui.desk import Desk


class Tongue(NamedTuple):
    """How a text of the program is said (by context and English source), and a code (by table and code)."""

    translate: Callable[[str, str], str]
    label: Callable[[str, str], str]


def of_the_screen(desk: Desk) -> Tongue:
    """The language that the person has chosen."""
    return Tongue(QCoreApplication.translate, desk.label)


def of_paper(desk: Desk) -> Tongue:
    """Simplified Chinese, whatever the screens show."""
    translator = QTranslator()
    translator.load("nurse-client_zh_CN", str(resources.path("i18n")))
    return Tongue(lambda context, text: translator.translate(context, text) or text, desk.labels.label)
