"""From the start of the frozen program under Wine to its window, against an empty frozen window there.

usage: python -m tests.windows.bench_start (after `make windows`, with a DISPLAY)
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.ratio import Ratio

RUNS, BOUND, PATIENCE_S = 7, 1.5, 60.0
ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "windows"
DESK = [ROOT / "tests" / "windows" / "desk.sh", BUILD / "desk"]


def run() -> Ratio:
    """The medians of several starts; the two kinds take turns. The first turn, which warms the disk, does not count."""
    empty = BUILD / "empty_window" / "empty_window.exe"
    if not empty.exists():
        freeze = [BUILD / "python" / "python.exe", "-m", "PyInstaller", "--noconfirm", "--windowed", "--log-level=WARN"]
        places = [f"--distpath={BUILD}", f"--workpath={BUILD / 'work'}", f"--specpath={BUILD / 'work'}"]
        subprocess.run([*DESK, *freeze, *places, "tests/windows/empty_window.py"], cwd=ROOT, check=True)
    programs = {"empty window": [empty], "护士": [BUILD / "nurse-client" / "nurse-client.exe", "--profile"]}
    times: dict[str, list[float]] = {title: [] for title in programs}
    with tempfile.TemporaryDirectory() as profile:
        for turn in range(RUNS + 1):
            for title, command in programs.items():
                taken = until_window(title, [*command, f"Z:{profile}"] if len(command) > 1 else command)
                if turn:
                    times[title].append(taken)
    baseline, measured = (statistics.median(taken) for taken in times.values())
    return Ratio("frozen program to its window under Wine / empty frozen window", measured, baseline, BOUND)


def until_window(title: str, command: list[str | Path]) -> float:
    """Seconds from the start to a window on the screen whose title begins so. The program is then ended."""
    start = time.monotonic()
    program = subprocess.Popen([*DESK, *command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, cwd=ROOT)
    while not shown(title):
        if time.monotonic() - start > PATIENCE_S:
            raise TimeoutError(title)
    taken = time.monotonic() - start
    name = next(Path(part).name for part in command if str(part).endswith(".exe"))
    subprocess.run([*DESK, "taskkill", "/F", "/IM", name], check=True, stdout=subprocess.DEVNULL)
    program.wait()
    return taken


def shown(title: str) -> bool:
    """Whether such a window is there; xwininfo takes some milliseconds, and so the loop that asks needs no pause. It
    fails where a window goes away meanwhile."""
    tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True, check=False).stdout
    return f'"{title}' in tree


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    result = run()
    print(f"{result.name}: {result.measured:.2f} s / {result.baseline:.2f} s = {result.value:.2f} (at most {BOUND})")
    sys.exit(not result.met)
