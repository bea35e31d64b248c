from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo

from nurse_client.gui.computer import this_computer


def test_maker_and_model_are_what_the_firmware_tells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(this_computer, "_DMI", tmp_path)
    monkeypatch.setattr(this_computer.sys, "platform", "linux")
    assert this_computer.machine() == QSysInfo.currentCpuArchitecture(), "where it tells nothing"
    (tmp_path / "sys_vendor").write_text("HP\n")
    (tmp_path / "product_name").write_text("ProDesk 400 G7\n")
    assert this_computer.machine() == "HP ProDesk 400 G7"


def test_the_system_is_told_with_its_version() -> None:
    assert QSysInfo.prettyProductName() in this_computer.system()
    assert QSysInfo.kernelVersion() in this_computer.system()
