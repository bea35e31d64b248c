"""Compiles what Designer and Linguist made: ``ui/*.ui`` to Python, ``resources/i18n/*.ts`` to .qm."""

import re
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
SCRIPTS = Path(sysconfig.get_path("scripts"))
_IMPORT = re.compile(r"^from (\S+) import \(([^)]*)\)\n", re.MULTILINE)


class CompileUi(BuildHookInterface):
    """Runs before a wheel or an editable install is built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        forms = ROOT / "nurse_client" / "gui" / "forms"
        for source in sorted((ROOT / "ui").glob("*.ui")):
            target = forms / f"ui_{source.stem}.py"
            self._compile("pyside6-uic", source, target)
            target.write_text(pruned(target.read_text("utf-8")), "utf-8")
        for source in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
            target = source.with_suffix(".qm")
            self._compile("pyside6-lrelease", source, target, "-silent", "-qm")
            build_data["force_include"][str(target)] = f"nurse_client/resources/i18n/{target.name}"

    def _compile(self, tool: str, source: Path, target: Path, *options: str) -> None:
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            output = options or ("-o",)
            subprocess.run([SCRIPTS / tool, source, *output, target], check=True)


def pruned(code: str) -> str:
    """A generated module that imports only what it uses: PySide6 makes each class when it is first imported, and what
    pyside6-uic imports to no purpose costs every start some milliseconds."""
    used = set(re.findall(r"\w+", _IMPORT.sub("", code)))

    def needed(found: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", found[2]) if name in used]
        return f"from {found[1]} import {', '.join(names)}\n" if names else ""

    return _IMPORT.sub(needed, code)
