"""The setup and its uninstaller as a person meets them. The pictures are in out/windows, for people to look at."""

import pytest

from tests.windows.conftest import PICTURES, ROOT, Version
from tests.windows.desk import INSTALLED, Desk, within

WINDOWS_PYTHON = ROOT / "build" / "windows" / "python" / "python.exe"
PAGES = ["1-welcome", "2-users", "3-folder", "4-parts", "5-finish"]
NAMES = {
    "2052": "护士注册 · 医疗机构端",
    "1028": "護士註冊 · 醫療機構端",
    "1033": "Nurse Registration (institution side)",
}


@pytest.mark.parametrize("language", NAMES)
def test_the_pages_in_each_language_lead_to_a_program_of_that_name(desk: Desk, this: Version, language: str) -> None:
    desk.start(this.setup, f"/LANG={language}")
    name = NAMES[language]
    for page in PAGES:
        assert within(60, lambda: any(name in title for title in desk.titles()))
        assert within(120, lambda page=page: desk.is_still() and (page != "5-finish" or desk.export(KEY)))
        desk.picture(PICTURES / f"setup-{language}-{page}.png")
        if page != "5-finish":
            desk.press("Return")
    assert desk.values(KEY)["DisplayName"] == name
    assert f"all/Programs/{name}" in desk.shortcuts()


KEY = rf"HKLM\{INSTALLED}"


@pytest.mark.parametrize(("answer", "kept"), [("Return", True), ("alt+y", False)])
def test_the_uninstaller_asks_before_it_deletes_the_data(desk: Desk, this: Version, answer: str, kept: bool) -> None:
    profile = desk.home / "AppData" / "Local" / "nurse-client"
    (profile / "copies").mkdir(parents=True)
    python(desk, "keyring.set_password('nurse-client', 'one', '1')")
    python(desk, "keyring.set_password('nurse-client', 'two', '2')")
    python(desk, "keyring.set_password('another program', 'one', '3')")
    desk.run(this.setup, "/S", "/CurrentUser")
    folder = desk.home / "AppData" / "Local" / "Programs" / "NurseClient"
    desk.start(folder / "uninstall.exe", f"_?={desk.inside(folder)}")
    assert within(60, lambda: desk.titles() and desk.is_still())
    windows = len(desk.titles())
    desk.press("Return")
    assert within(120, lambda: len(desk.titles()) > windows and desk.is_still())
    assert not desk.export(rf"HKCU\{INSTALLED}")
    desk.picture(PICTURES / "uninstall-question.png")
    assert profile.exists()
    windows = len(desk.titles())
    desk.press(answer)
    assert within(30, lambda: len(desk.titles()) < windows and desk.is_still())
    desk.picture(PICTURES / f"uninstalled-{'kept' if kept else 'deleted'}.png")
    assert within(30, lambda: profile.exists() == kept)
    secrets = [("nurse-client", "one"), ("nurse-client", "two"), ("another program", "one")]

    def gone() -> list[int]:
        return [python(desk, f"sys.exit(keyring.get_password{secret} is None)") for secret in secrets]

    assert within(30, lambda: gone() == [not kept, not kept, False])


def python(desk: Desk, statement: str) -> int:
    """The exit code of a statement in Windows' own Python, which knows the person's Windows credentials."""
    return desk.run(WINDOWS_PYTHON, "-c", f"import keyring, sys; {statement}")
