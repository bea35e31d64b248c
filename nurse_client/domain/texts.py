"""Marks English source texts of the domain for translation, without Qt."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """The text itself; lupdate collects it under ``context``, and the GUI translates it when it is shown."""
    return text
