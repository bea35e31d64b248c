"""What the desk runs on, as customer service wants to know it. It names no person and no computer."""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QSysInfo

_DMI = Path("/sys/class/dmi/id")


def machine() -> str:
    """Maker and model of the computer as its firmware tells them; its processor where it tells nothing."""
    told = [part.strip() for part in _firmware() if part.strip()]
    return " ".join(told) or QSysInfo.currentCpuArchitecture()


def system() -> str:
    """The operating system with its version."""
    return f"{QSysInfo.prettyProductName()} ({QSysInfo.kernelVersion()})"


def _firmware() -> list[str]:
    if sys.platform == "win32":
        bios = QSettings(r"HKEY_LOCAL_MACHINE\HARDWARE\DESCRIPTION\System\BIOS", QSettings.Format.NativeFormat)
        return [str(bios.value(name, "")) for name in ("SystemManufacturer", "SystemProductName")]
    parts = [_DMI / name for name in ("sys_vendor", "product_name")]
    return [part.read_text(encoding="utf-8", errors="replace") for part in parts if part.is_file()]
