"""What can be used can be seen, in light and in dark, and also when the light changes while the window is open."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QRadioButton, QStyleFactory, QWidget
from pytestqt.qtbot import QtBot

from nurse_client.gui.session.login import LoginPage
from nurse_client.gui.theme import Theme

LIGHT, DARK = Qt.ColorScheme.Light, Qt.ColorScheme.Dark
SEEN = 3.0
"""The least contrast of an outline, as the standard for the web wants it (WCAG 2.2, 1.4.11)."""


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    style, colours, font = qapp.style().name(), qapp.palette(), qapp.font()
    qapp.setStyle(QStyleFactory.create("Fusion"))
    made = Theme(qapp, "zh_CN")
    yield made
    qapp.styleHints().colorSchemeChanged.disconnect(made.wear)
    made.deleteLater()
    qapp.setStyle(style)
    qapp.setPalette(colours)
    qapp.setFont(font)


def luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def outline_contrast(qtbot: QtBot, widget: QWidget) -> float:
    """Between what is around a widget and the dots at its left edge, half way down."""
    around = QWidget()
    qtbot.addWidget(around)
    widget.setParent(around)
    widget.setGeometry(8, 8, 120, 24)
    around.show()
    seen = around.grab().toImage()
    return max(contrast(seen.pixelColor(0, 20), seen.pixelColor(x, 20)) for x in range(6, 14))


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QRadioButton])
def test_fields_and_choices_have_an_outline_that_is_seen(qtbot: QtBot, theme: Theme, kind: type[QWidget]) -> None:
    for scheme in (LIGHT, DARK):
        theme.wear(scheme)
        assert outline_contrast(qtbot, kind()) > SEEN, scheme


def test_a_page_that_is_open_changes_with_the_light(qtbot: QtBot, theme: Theme) -> None:
    theme.wear(LIGHT)
    page = LoginPage()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    for scheme, light in ((DARK, False), (LIGHT, True)):
        theme.wear(scheme)
        card = page.ui.card.grab().toImage()
        assert (card.pixelColor(card.width() // 2, 12).lightness() > 128) is light
