"""Runs every benchmark (``bench_*.py`` beside this file), prints their ratios, exits with 1 when a bound is missed."""

import importlib
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.benchmarks.ratio import Ratio


def line(ratio: Ratio) -> str:
    """One row of the table."""
    verdict = "met" if ratio.met else "MISSED"
    figures = f"{ratio.measured:>10.4g} {ratio.baseline:>10.4g} {ratio.unit:<4}"
    return f"{ratio.name:<72} {figures} {ratio.value:>8.3f} {ratio.bound:>8.3f}  {verdict}"


def run(name: str) -> int:
    """Runs one benchmark and prints its rows; the number of bounds that were missed."""
    _application = QApplication.instance() or QApplication([])
    ratios: list[Ratio] = importlib.import_module(f"tests.benchmarks.{name}").run()
    for ratio in ratios:
        print(line(ratio), flush=True)
    return sum(not ratio.met for ratio in ratios)


def main() -> int:
    """Runs the benchmarks one after the other, in the order of their names.

    Each is a process of its own: what one leaves in memory would hold the next one up.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(f"{'benchmark':<72} {'measured':>10} {'baseline':>10} {'unit':<4} {'ratio':>8} {'bound':>8}", flush=True)
    names = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    alone = [sys.executable, "-m", "tests.benchmarks.run"]
    return 1 if sum(subprocess.run([*alone, name], check=False).returncode for name in names) else 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1]) if sys.argv[1:] else main())
