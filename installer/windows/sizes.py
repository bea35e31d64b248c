"""Checks that each part of the frozen program that is over 1 MB has its reason in docs/packaging.md.

usage: python installer/windows/sizes.py FOLDER [--write]

A part is a file, or what else is in one of the folders in _internal. --write brings the sizes in the table up to date.
"""

import re
import sys
from collections import Counter
from pathlib import Path

DOCUMENT = Path(__file__).parent.parent.parent / "docs" / "packaging.md"
MB = 10**6
MOST = 160 * MB
"""The bound of the whole folder."""
ROW = re.compile(r"^\| `(?P<part>[^`]+)` \| (?P<size>[\d.]+) \| (?P<reason>.*\S) \|$", re.MULTILINE)


def main(folder: Path, *options: str) -> str:
    """What is wrong, a line each; nothing when all is well."""
    sizes = parts(folder)
    whole = sum(sizes.values())
    large = {part: size for part, size in sizes.items() if size > MB}
    document = DOCUMENT.read_text(encoding="utf-8")
    reasons = {row["part"]: row["reason"] for row in ROW.finditer(document)}
    unexplained = large.keys() - reasons.keys()
    wrong = [f"{part}: {large[part] / MB:.1f} MB without a reason in {DOCUMENT.name}" for part in sorted(unexplained)]
    wrong += [f"{part}: in {DOCUMENT.name}, but not over 1 MB here" for part in reasons if part not in large]
    if whole > MOST:
        wrong.append(f"the whole: {whole / MB:.0f} MB")
    if "--write" in options:
        rows = {part: f"| `{part}` | {large.get(part, 0) / MB:.1f} | {reason} |" for part, reason in reasons.items()}
        DOCUMENT.write_text(ROW.sub(lambda row: rows[row["part"]], document), encoding="utf-8")
    print(f"{whole / MB:.0f} MB, of which {sum(large.values()) / MB:.0f} in {len(large)} large parts")
    return "\n".join(wrong)


def parts(folder: Path) -> Counter[str]:
    """The size of each part, in bytes."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file():
            name, size = path.relative_to(folder), path.stat().st_size
            in_a_folder = len(name.parts) > 2 and size <= MB
            sizes[f"{Path(*name.parts[:2]).as_posix()}/…" if in_a_folder else name.as_posix()] += size
    return sizes


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]) or 0)
