"""The guards of conftest: a test that leaves something behind, warns unasked or leaves this machine fails."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
OFFENCES = {
    "log": "logging.getLogger('x').warning('not asked for')",
    "python_warning": "warnings.warn('not asked for')",
    "process": "kept.append(subprocess.Popen(['sleep', '1']))",
    "thread": "kept.append(threading.Thread(target=threading.Event().wait, daemon=True)); kept[-1].start()",
    "connection": "socket.create_connection(('192.0.2.1', 80), 1)",
    "window": "kept.append(QWidget()); kept[-1].show()",
    "timer": "kept.append(QTimer()); kept[-1].start(1000)",
    "qt_warning": "qWarning('not asked for')",
}
HEAD = """
import logging, socket, subprocess, threading, warnings
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget
kept = []
"""


def test_each_offence_fails_the_test_that_commits_it_and_only_that(tmp_path: Path) -> None:
    tests = [f"def test_{name}(qtbot): {offence}" for name, offence in {**OFFENCES, "nothing": "pass"}.items()]
    (tmp_path / "test_offences.py").write_text(HEAD + "\n".join(tests))
    options = ["-p", "tests.conftest", "-c", ROOT / "pyproject.toml", "--rootdir", tmp_path, "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", *options, tmp_path]
    report = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    assert set(re.findall(r"^(?:FAILED|ERROR) .*::test_(\w+)", report, re.MULTILINE)) == set(OFFENCES), report
