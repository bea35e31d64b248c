"""The texts of a guidance in the language of the screens, beside a look-up and in the manual."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from nurse_client.domain.guidance import Guide

translate = QCoreApplication.translate


def filled(text: str, facts: Mapping[str, str]) -> str:
    """A text with its places filled; nothing stays nothing."""
    return translate("guidance", text).format(**facts) if text else ""


def numbered_steps(guide: Guide, facts: Mapping[str, str]) -> list[str]:
    """The steps of a guide, each with its number."""
    numbered = translate("guidance", "{number}. {step}")
    return [numbered.format(number=number, step=filled(step, facts)) for number, step in enumerate(guide.steps, 1)]
