"""Compiles what Designer and Linguist made: ``ui/*.ui`` to Python, ``resources/i18n/*.ts`` to .qm."""

import subprocess
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
SCRIPTS = Path(sysconfig.get_path("scripts"))


class CompileUi(BuildHookInterface):
    """Runs before a wheel or an editable install is built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        forms = ROOT / "nurse_client" / "gui" / "forms"
        for source in sorted((ROOT / "ui").glob("*.ui")):
            self._compile("pyside6-uic", source, forms / f"ui_{source.stem}.py")
        for source in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
            target = source.with_suffix(".qm")
            self._compile("pyside6-lrelease", source, target, "-silent", "-qm")
            build_data["force_include"][str(target)] = f"nurse_client/resources/i18n/{target.name}"

    def _compile(self, tool: str, source: Path, target: Path, *options: str) -> None:
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            output = options or ("-o",)
            subprocess.run([SCRIPTS / tool, source, *output, target], check=True)
