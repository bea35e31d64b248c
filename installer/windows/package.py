"""Packs the frozen program as a setup.exe and an .msi, with their SHA256SUMS.

usage: python installer/windows/package.py FOLDER OUT [--version V] [--quick]

FOLDER is what build.spec made for Windows. The same folder gives the same bytes: file times are those of
SOURCE_DATE_EPOCH, or of the last commit. Signs where the environment names a certificate (signing.py).
"""

import argparse
import hashlib
import os
import re
import subprocess
import tempfile
from pathlib import Path

import listing
import msi
import signing

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
NAME = "nurse-client-{version}-windows-x64"


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
    name = NAME.format(version=options.version)
    packages = [out / f"{name}-setup.exe", out / f"{name}.msi"]
    make_setup(folder, packages[0], options.version, quick=options.quick)
    msi.make(folder, packages[1], options.version)
    signing.sign(*packages)
    sums = [f"{hashlib.sha256(package.read_bytes()).hexdigest()}  {package.name}\n" for package in packages]
    (out / "SHA256SUMS").write_text("".join(sums), encoding="ascii", newline="\n")
    for package in packages:
        print(f"{package.stat().st_size / 2**20:6.1f} MB  {package}")  # noqa: T201 - a command's answer


def this_version() -> str:
    """The version of the source."""
    source = (ROOT / "nurse_client" / "__init__.py").read_text(encoding="utf-8")
    return re.findall(r'^__version__ = "(\d+\.\d+\.\d+)"$', source, re.MULTILINE)[0]


def time_of_last_commit() -> str:
    """Seconds since 1970."""
    command = ["git", "log", "-1", "--format=%ct"]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def make_setup(folder: Path, package: Path, version: str, *, quick: bool) -> None:
    """The setup program, by NSIS."""
    size = sum(path.stat().st_size for path in listing.files(folder))
    with tempfile.TemporaryDirectory() as lists:
        listing.write_nsis(folder, Path(lists))
        defines = {
            "VERSION": version,
            "FOLDER": lists,
            "OUT": package,
            "ICON": HERE / "nurse-client.ico",
            "SIZE_KB": size // 1024,
            "NEEDED_MB": size // 2**20 + 20,  # and the setup's own temporary files
        }
        if quick:
            defines["QUICK"] = "yes"
        if signing.wanted():
            defines["SIGN"] = signing.COMMAND
        options = ["-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in defines.items())]
        subprocess.run(["makensis", *options, HERE / "setup.nsi"], check=True)


if __name__ == "__main__":
    main()
