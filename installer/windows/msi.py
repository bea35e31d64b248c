"""Builds the .msi: wixl makes it from nurse-client.wxs, then nurse-client.sql says in it what wixl cannot."""

import hashlib
import os
import subprocess
import tempfile
import uuid
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import listing

HERE = Path(__file__).parent
NAMESPACE = uuid.UUID("9b0a9ad0-3a0e-4a0d-b7f2-2f5c6f1c0e55")
WIX = "http://schemas.microsoft.com/wix/2006/wi"
CODE_PAGE = "\r\n\r\n936\t_ForceCodepage\r\n"
"""A table in libmsi's format: texts are stored as GBK from then on. Before, wixl stores nothing but ASCII."""


def make(folder: Path, package: Path, version: str) -> None:
    """Writes the package of a frozen program. Raises CalledProcessError."""
    package.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as work:
        fragment, code_page = Path(work) / "files.wxs", Path(work) / "_ForceCodepage.idt"
        fragment.write_text(_fragment(folder), encoding="utf-8")
        code_page.write_text(CODE_PAGE, encoding="ascii", newline="")
        icon = os.path.relpath(folder.with_name("nurse-client.ico"), folder)  # wixl wants no other
        defines = {"Version": version, "ProductCode": _guid("product", version), "Icon": icon}
        options = [word for name, value in defines.items() for word in ("-D", f"{name}={value}")]
        _run("wixl", "--arch", "x64", *options, "-o", package, HERE / "nurse-client.wxs", fragment, folder=folder)
        _run("msibuild", package, "-i", code_page)
    _run("msibuild", package, "-q", *_statements())
    code = _guid("package", version, _digest(folder))
    _run("msibuild", package, "-s", "nurse-client", "nurse-client", "x64;2052", code)


def _run(*command: str | Path, folder: Path | None = None) -> None:
    """Runs a tool at the time that the packages bear, since it writes the clock's into the package."""
    now = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    environment = os.environ | {"TZ": "UTC"}
    subprocess.run(["faketime", "-f", f"{now:%F %T}", *command], cwd=folder, env=environment, check=True)


def _guid(*parts: str) -> str:
    return f"{{{uuid.uuid5(NAMESPACE, '/'.join(parts))}}}".upper()


def _digest(folder: Path) -> str:
    """Of all files and their names: other contents are another package."""
    digest = hashlib.sha256()
    for path in listing.files(folder):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _statements() -> list[str]:
    text = (HERE / "nurse-client.sql").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("--")]


def _fragment(folder: Path) -> str:
    """One component per file, each with the same ids in every build: Windows Installer knows a file by them."""
    ElementTree.register_namespace("", WIX)
    wix = ElementTree.Element(f"{{{WIX}}}Wix")
    fragment = ElementTree.SubElement(wix, f"{{{WIX}}}Fragment")
    places = {folder: ElementTree.SubElement(fragment, f"{{{WIX}}}DirectoryRef", Id="INSTALLDIR")}
    group = ElementTree.SubElement(fragment, f"{{{WIX}}}ComponentGroup", Id="Files")
    for path in listing.folders(folder):
        name = path.relative_to(folder).as_posix()
        places[path] = ElementTree.SubElement(
            places[path.parent], f"{{{WIX}}}Directory", Id=_id("d", name), Name=path.name
        )
    for path in listing.files(folder):
        name = path.relative_to(folder).as_posix()
        if not name.isascii():
            raise ValueError(f"wixl stores only ASCII names: {name}")
        component = ElementTree.SubElement(
            places[path.parent], f"{{{WIX}}}Component", Id=_id("c", name), Guid=_guid("file", name), Win64="yes"
        )
        ElementTree.SubElement(component, f"{{{WIX}}}File", Id=_id("f", name), KeyPath="yes", Source=name)
        ElementTree.SubElement(group, f"{{{WIX}}}ComponentRef", Id=_id("c", name))
    return ElementTree.tostring(wix, encoding="unicode", xml_declaration=True)


def _id(kind: str, name: str) -> str:
    return kind + hashlib.sha256(name.encode()).hexdigest()[:32]
