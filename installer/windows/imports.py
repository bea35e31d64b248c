"""Checks that each DLL that the frozen program links to is in its folder or part of Windows 10 1809.

usage: python.exe installer/windows/imports.py FOLDER (the Windows CPython, which has pefile)

Wine has run-time libraries of its own and would start a program that lacks some; a computer in a hospital would not.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pefile

X64 = 0x8664
WINDOWS = """
    advapi32 authz bcrypt bcryptprimitives comctl32 comdlg32 crypt32 d3d11 d3d12 d3d9 dnsapi dwmapi dwrite dxgi gdi32
    imm32 iphlpapi kernel32 mpr netapi32 ntdll ole32 oleaut32 rpcrt4 secur32 setupapi shell32 shlwapi uiautomationcore
    user32 userenv uxtheme version winhttp winmm winspool.drv ws2_32 wtsapi32
"""
"""System libraries of Windows 10 1809 and later."""
SETS = ("api-ms-win-", "ext-ms-")
"""Names of sets of functions, behind which Windows 10 has a library; those of the C run-time (api-ms-win-crt) too."""


def main(folder: Path) -> str:
    """What is wrong, a line each; nothing when all is well."""
    binaries = [path for path in folder.rglob("*") if path.suffix.lower() in {".exe", ".dll", ".pyd"}]
    there = {path.name.lower() for path in binaries} | set(WINDOWS.split())
    missing: dict[str, list[str]] = defaultdict(list)
    for path in binaries:
        for name in imported(path):
            if not (name in there or name.removesuffix(".dll") in there or name.startswith(SETS)):
                missing[name].append(path.name)
    if not missing:
        print(f"{len(binaries)} binaries link only to each other and to Windows")
    return "\n".join(f"{name} is neither shipped nor part of Windows; for {users}" for name, users in missing.items())


def imported(path: Path) -> Iterator[str]:
    """The names of the libraries that a binary links to, at its start or later. Raises ValueError where it is for
    another processor."""
    binary = pefile.PE(str(path), fast_load=True)
    if binary.FILE_HEADER.Machine != X64:
        raise ValueError(f"{path} is not for x64")
    kinds = ("IMPORT", "DELAY_IMPORT")
    binary.parse_data_directories([pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{kind}"] for kind in kinds])
    for kind in kinds:
        for entry in getattr(binary, f"DIRECTORY_ENTRY_{kind}", []):
            yield entry.dll.decode("ascii").lower()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])) or 0)
