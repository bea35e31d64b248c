"""The language of the screens: English in the source, translations for the rest, Qt's own dialogs included."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from nurse_client import resources

LANGUAGES = ("zh_CN", "zh_TW", "en")


def language(chosen: str) -> str:
    """The language to show: the one chosen, else traditional Chinese where the system writes it, else simplified."""
    if chosen in LANGUAGES:
        return chosen
    system = QLocale.system()
    return "zh_TW" if system.script() is QLocale.Script.TraditionalChineseScript else "zh_CN"


def install(application: QCoreApplication, shown: str) -> None:
    """Translates the application, and writes days and numbers as the language does."""
    QLocale.setDefault(QLocale(shown))
    if shown == "en":
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{shown}", qt), (f"nurse-client_{shown}", str(resources.path("i18n")))):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
