"""The rules of the house that no linter knows."""

import re
import subprocess
import tomllib
from importlib import metadata
from pathlib import Path

import nurse_client

ROOT = Path(__file__).parent.parent
# Written in parts, since this file is searched too.
REGISTRY_HOSTS = [".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"))]
REGISTRY_HOSTS += [".".join(parts) for parts in (("deb", "debian", "org"), ("security", "debian", "org"))]
LEFT_UNDONE = ["TO" + "DO", "FIX" + "ME", "X" + "XX"]
NOT_A_TEST = ["pytest." + "skip", "mark." + "skip", "import" + "orskip", "time." + "sleep", "asyncio." + "sleep"]


def committed(*patterns: str) -> dict[str, str]:
    """The text of the committed files that match, by path."""
    listed = subprocess.run(["git", "ls-files", "-z", *patterns], cwd=ROOT, capture_output=True, text=True, check=True)
    texts = {}
    for name in listed.stdout.split("\0"):
        path = ROOT / name
        if path.is_file() and b"\0" not in (content := path.read_bytes()):
            texts[name] = content.decode()
    return texts


def naming(words: list[str], files: dict[str, str]) -> list[str]:
    """The files that hold one of the words, with the line."""
    return [
        f"{name}:{number}: {word}"
        for name, text in files.items()
        for number, line in enumerate(text.splitlines(), 1)
        for word in words
        if re.search(rf"\b{re.escape(word)}\b", line)
    ]


def locked() -> dict[str, str]:
    """The version of each package in requirements.lock."""
    text = (ROOT / "requirements.lock").read_text()
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", text, re.MULTILINE))


def normalised(requirement: str) -> str:
    """The name of a requirement as the lock writes it."""
    name = re.split(r"[\[<>=;~! ]", requirement, maxsplit=1)[0]
    return re.sub(r"[-_.]+", "-", name).lower()


def test_no_committed_file_names_the_host_of_a_package_registry() -> None:
    assert not naming(REGISTRY_HOSTS, committed())


def test_nothing_is_left_undone_with_a_mark() -> None:
    assert not naming(LEFT_UNDONE, committed("*.py", "*.sh", "*.spec", "*.ui", "*.toml", "Makefile", "*.md", "*.yml"))


def test_no_test_skips_itself_or_sleeps() -> None:
    assert not naming(NOT_A_TEST, committed("tests/*.py"))


def test_each_silenced_check_says_why() -> None:
    silenced = re.compile(r"#\s*(?:noqa|type:\s*ignore)(?P<codes>[:\[][^#]*?)?(?P<reason>\s(?:-|#)\s.+)?$")
    bare = [
        f"{name}:{number}"
        for name, text in committed("*.py").items()
        for number, line in enumerate(text.splitlines(), 1)
        if (found := silenced.search(line)) and not (found["codes"] and found["reason"])
    ]
    assert not bare


def test_the_readme_names_only_commands_that_exist() -> None:
    commands = set(re.findall(r"\bmake ([a-z-]+)", (ROOT / "README.md").read_text()))
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert {"demo", "test"} <= commands <= targets


def test_each_command_of_the_makefile_explains_itself() -> None:
    shown = subprocess.run(
        ["make", "--no-print-directory", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    text = (ROOT / "Makefile").read_text()
    phony = re.search(r"^\.PHONY: (.*)$", text, re.MULTILINE)
    assert phony
    inner = {"packages", "packages-test", "packages-bench", "packages-windows"}
    assert {line.split()[0] for line in shown.splitlines()} == set(phony[1].split()) - inner


def test_the_documents_link_only_to_files_that_exist() -> None:
    missing = [
        f"{name}: {target}"
        for name, text in committed("*.md").items()
        for target in re.findall(r"\]\((?!https?:|#|mailto:|guide:)([^)#]+)", text)
        if not (ROOT / name).parent.joinpath(target).exists()
    ]
    assert not missing


def test_the_documents_name_only_tests_that_exist() -> None:
    missing = []
    for name, text in committed("docs/*.md").items():
        for path, test in re.findall(r"(tests/[\w/]+\.py)::(\w+)", text):
            file = ROOT / path
            if not (file.is_file() and re.search(rf"^(?:async )?def {test}\(", file.read_text(), re.MULTILINE)):
                missing.append(f"{name}: {path}::{test}")
    assert not missing


def test_the_change_log_speaks_of_this_version() -> None:
    assert f"## {nurse_client.__version__} " in (ROOT / "CHANGELOG.md").read_text()
    assert metadata.version("nurse-client") == nurse_client.__version__


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    wanted = {normalised(one) for group in (project["dependencies"], *extras.values()) for one in group}
    assert wanted - {"nurse-client"} <= locked().keys()


def test_what_is_locked_is_what_runs() -> None:
    installed = {normalised(one.name): one.version for one in metadata.distributions()}
    wrong = {name: version for name, version in locked().items() if installed.get(name, version) != version}
    assert not wrong


def test_every_locked_package_carries_hashes() -> None:
    text = (ROOT / "requirements.lock").read_text()
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(locked())
    assert all("--hash=sha256:" in entry for entry in entries)


def test_every_dependency_of_the_program_has_its_reason_in_an_adr() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    decisions = "\n".join(committed("docs/adr/*.md").values()).lower()
    wanted = [*project["dependencies"], *project["optional-dependencies"]["registry"]]
    assert not [name for one in wanted if (name := re.split(r"[\[<>=]", one)[0]).lower() not in decisions]


def test_windows_is_locked_to_the_same_packages_and_versions() -> None:
    text = (ROOT / "installer" / "windows" / "requirements.lock").read_text()
    for_windows = dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", text, re.MULTILINE))
    assert not for_windows.items() - locked().items()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = set(map(normalised, project["dependencies"]))
    assert wanted - for_windows.keys() == {"pyside6-addons"}, "these are tools of Linux"
