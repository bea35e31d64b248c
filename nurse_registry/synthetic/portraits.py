"""Drawn portraits instead of photographs: faceless, 354 x 472 pixels, in ``nurse_registry/data/portraits``."""

from nurse_client.domain.records import Nurse

_OF_SEX = {"1": ("portrait-6", "portrait-7")}
_OF_OTHERS = ("portrait-1", "portrait-2", "portrait-3", "portrait-4", "portrait-5", "portrait-8")
NAMES = _OF_SEX["1"] + _OF_OTHERS


def portrait_of(nurse: Nurse) -> str:
    """The name of the portrait that stands for a nurse with a photo."""
    choices = _OF_SEX.get(nurse.sex, _OF_OTHERS)
    return choices[sum((nurse.photo_id or "").encode()) % len(choices)]
