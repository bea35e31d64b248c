"""Packs the frozen program as a setup.exe and an .msi, with their SHA256SUMS.

usage: python installer/windows/package.py FOLDER OUT [--version V] [--quick]

FOLDER is what build.spec made for Windows, with its icon beside it. The same folder gives the same bytes: file times
are those of SOURCE_DATE_EPOCH, or of the last commit. Signs where the environment names a certificate (signing.py).
"""

import argparse
import hashlib
import os
import re
import struct
import subprocess
import tempfile
from pathlib import Path

import listing
import msi
import signing

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="the frozen program")
    parser.add_argument("out", type=Path, help="where the packages are written")
    parser.add_argument("--version", default=this_version(), help="another version than the source's, to try upgrades")
    parser.add_argument("--quick", action="store_true", help="compress less, to try a setup")
    options = parser.parse_args()
    folder, out = options.folder.resolve(), options.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("SOURCE_DATE_EPOCH", time_of_last_commit())
    signing.sign(*folder.glob("*.exe"))
    listing.set_times(folder, int(os.environ["SOURCE_DATE_EPOCH"]))
    name = f"nurse-client-{options.version}"
    packages = [out / f"{name}-setup.exe", out / f"{name}.msi"]
    make_setup(folder, packages[0], options.version, quick=options.quick)
    msi.make(folder, packages[1], options.version)
    signing.sign(*packages)
    sums = [f"{hashlib.sha256(package.read_bytes()).hexdigest()}  {package.name}\n" for package in packages]
    (out / "SHA256SUMS").write_text("".join(sums), encoding="ascii", newline="\n")
    for package in packages:
        print(f"{package.stat().st_size / 2**20:6.1f} MB  {package}")


def this_version() -> str:
    """The version of the source."""
    source = (ROOT / "nurse_client" / "__init__.py").read_text(encoding="utf-8")
    versions: list[str] = re.findall(r'^__version__ = "(\d+\.\d+\.\d+)"$', source, re.MULTILINE)
    return versions[0]


def time_of_last_commit() -> str:
    """Seconds since 1970."""
    command = ["git", "log", "-1", "--format=%ct"]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def make_setup(folder: Path, package: Path, version: str, *, quick: bool) -> None:
    """The setup program, by NSIS."""
    size = sum(path.stat().st_size for path in listing.files(folder))
    with tempfile.TemporaryDirectory() as lists:
        listing.write_nsis(folder, Path(lists))
        draw_banner(Path(lists) / "banner.bmp")
        listing.set_times(Path(lists), int(os.environ["SOURCE_DATE_EPOCH"]))
        defines = {
            "VERSION": version,
            "WORK": lists,
            "OUT": package,
            "ICON": folder.with_name("nurse-client.ico"),
            "SIZE_KB": size // 1024,
            "NEEDED_MB": size // 2**20 + 20,  # and the setup's own temporary files
        }
        if quick:
            defines["QUICK"] = "yes"
        if signing.wanted():
            defines["SIGN"] = signing.COMMAND
        options = ["-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in defines.items())]
        subprocess.run(["makensis", *options, HERE / "setup.nsi"], check=True)


def draw_banner(picture: Path) -> None:
    """The picture beside the first and the last page, of the size that NSIS wants: the icon's cross on its green."""
    green, white = bytes([0x6B, 0x79, 0x00]), bytes([0xFF, 0xFF, 0xFF])  # blue first
    rows = []
    for y in range(314):
        inside = [max(abs(x - 82), abs(y - 82)) < 48 and min(abs(x - 82), abs(y - 82)) < 13 for x in range(164)]
        rows.append(b"".join(white if cross else green for cross in inside))
    pixels = b"".join(reversed(rows))  # a row is a multiple of four bytes long
    file = struct.pack("<2sIHHI", b"BM", 54 + len(pixels), 0, 0, 54)
    image = struct.pack("<IiiHHIIiiII", 40, 164, 314, 1, 24, 0, len(pixels), 0, 0, 0, 0)
    picture.write_bytes(file + image + pixels)


if __name__ == "__main__":
    main()
