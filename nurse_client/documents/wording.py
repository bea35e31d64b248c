"""How values are worded on paper, which is always in Simplified Chinese."""

from datetime import date, datetime

from nurse_client.domain.calendar import CHINA


def day(value: date) -> str:
    """2026年11月22日."""
    return f"{value.year}年{value.month}月{value.day}日"


def minute(value: datetime) -> str:
    """An instant as the clock on a Chinese wall showed it: 2026-11-22 10:32."""
    return f"{value.astimezone(CHINA):%Y-%m-%d %H:%M}"
