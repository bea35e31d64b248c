"""Runs every benchmark (``bench_*.py`` beside this file), prints their ratios, exits with 1 when a bound is missed."""

import importlib
import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.benchmarks.ratio import Ratio


def line(ratio: Ratio) -> str:
    """One row of the table."""
    verdict = "met" if ratio.met else "MISSED"
    figures = f"{ratio.measured:>10.4g} {ratio.baseline:>10.4g} {ratio.unit:<4}"
    return f"{ratio.name:<72} {figures} {ratio.value:>8.3f} {ratio.bound:>8.3f}  {verdict}"


def main() -> int:
    """Runs the benchmarks one after the other, in the order of their names."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QApplication.instance() or QApplication([])  # one for all: a process can't have two
    print(f"{'benchmark':<72} {'measured':>10} {'baseline':>10} {'unit':<4} {'ratio':>8} {'bound':>8}")
    missed = 0
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        ratios: list[Ratio] = importlib.import_module(f"tests.benchmarks.{path.stem}").run()
        for ratio in ratios:
            print(line(ratio), flush=True)
            missed += not ratio.met
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
