"""How the program looks: Fusion with a palette of our own, light or dark as the system is, and one accent."""

import sys
from enum import Enum, auto

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_Role, _Group = QPalette.ColorRole, QPalette.ColorGroup

_LIGHT = {
    _Role.Window: "#f4f5f6",
    _Role.WindowText: "#1d2327",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f8f9fa",
    _Role.Text: "#1d2327",
    _Role.Button: "#eceff1",
    _Role.ButtonText: "#1d2327",
    _Role.BrightText: "#b3261e",
    _Role.ToolTipBase: "#ffffff",
    _Role.ToolTipText: "#1d2327",
    _Role.PlaceholderText: "#5f6b73",
    _Role.Highlight: "#00796b",
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: "#00796b",
    _Role.Link: "#00695c",
    _Role.LinkVisited: "#00695c",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#e3e7ea",
    _Role.Mid: "#c9d0d4",
    _Role.Dark: "#9aa5ab",
    _Role.Shadow: "#6b767d",
}
_DARK = {
    _Role.Window: "#1f2428",
    _Role.WindowText: "#e6eaec",
    _Role.Base: "#181c1f",
    _Role.AlternateBase: "#1d2225",
    _Role.Text: "#e6eaec",
    _Role.Button: "#2b3237",
    _Role.ButtonText: "#e6eaec",
    _Role.BrightText: "#ff8a80",
    _Role.ToolTipBase: "#2b3237",
    _Role.ToolTipText: "#e6eaec",
    _Role.PlaceholderText: "#9fabb2",
    _Role.Highlight: "#00796b",
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: "#4db6ac",
    _Role.Link: "#80cbc4",
    _Role.LinkVisited: "#80cbc4",
    _Role.Light: "#2e363b",
    _Role.Midlight: "#333b40",
    _Role.Mid: "#2a3136",
    _Role.Dark: "#14181a",
    _Role.Shadow: "#000000",
}
_FAMILIES = {
    "zh_CN": ("Microsoft YaHei UI", "Noto Sans CJK SC", "Source Han Sans SC"),
    "zh_TW": ("Microsoft JhengHei UI", "Noto Sans CJK TC", "Source Han Sans TC"),
}
"""Fonts in which the characters have the shapes of the language; without a wish the system may take Japanese ones."""
_OUTLINED = ("QLineEdit", "QTextEdit", "QPlainTextEdit", "QRadioButton", "QCheckBox")
"""Fusion outlines them a little darker than the colour of the window, which is hard to see, in the dark not at all."""
_OUTLINE = {Qt.ColorScheme.Light: "#aab3b8", Qt.ColorScheme.Dark: "#b4bfc5"}
"""What they take for the colour of the window. Nothing but the outline is painted of it."""
_FADED = {Qt.ColorScheme.Light: "#8a959b", Qt.ColorScheme.Dark: "#6f7b82"}
_AMBER = {Qt.ColorScheme.Light: "#8a5300", Qt.ColorScheme.Dark: "#ffca6b"}


class Tone(Enum):
    """What a colour stresses. A word or a shape beside it always says the same."""

    NEAR = auto()
    STOPPED = auto()


def new_application() -> QApplication:
    """The application in Fusion, asked for here: ``setStyle`` would give QStyle back, which takes 6 ms to load."""
    return QApplication([sys.argv[0], "-style", "Fusion"])


class Theme(QObject):
    """Dresses the application and follows the system from light to dark and back."""

    def __init__(self, application: QApplication, language: str) -> None:
        super().__init__(application)
        self._application = application
        font = application.font()
        font.setFamilies([font.family(), *_FAMILIES.get(language, ())])
        application.setFont(font)
        self.wear(application.styleHints().colorScheme())
        application.styleHints().colorSchemeChanged.connect(self.wear)

    def wear(self, scheme: Qt.ColorScheme) -> None:
        """Dresses in light or dark now."""
        colours = palette(scheme)
        self._application.setPalette(colours)
        colours.setColor(_Role.Window, QColor(_OUTLINE.get(scheme, _OUTLINE[Qt.ColorScheme.Light])))
        for name in _OUTLINED:
            self._application.setPalette(colours, name)  # type: ignore[arg-type]  # the stub asks for bytes, which fail
        for widget in self._application.allWidgets():
            if styles := widget.styleSheet():
                widget.setStyleSheet(styles)  # which looks up the colours that it names anew


def palette(scheme: Qt.ColorScheme) -> QPalette:
    """Our colours for a light or a dark screen; a system that does not say is light."""
    dark = scheme is Qt.ColorScheme.Dark
    made = QPalette()
    for role, colour in (_DARK if dark else _LIGHT).items():
        made.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(_Group.Disabled, role, QColor(_FADED[Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light]))
    made.setColor(_Group.Inactive, _Role.Highlight, made.color(_Role.Highlight))
    return made


def amber(colours: QPalette) -> QColor:
    """The colour of what is near, on the background of these colours. Always beside a word or a shape."""
    dark = colours.color(_Role.Window).lightness() < colours.color(_Role.WindowText).lightness()
    return QColor(_AMBER[Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light])


def colour_of(tone: Tone, colours: QPalette) -> QColor:
    """The colour of a tone on the background of these colours: amber for what is near, red for what must not go on."""
    return amber(colours) if tone is Tone.NEAR else colours.color(_Role.BrightText)
