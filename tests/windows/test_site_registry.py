"""What the Windows registry says of a hospital's settings, read from the real one: of Windows only, run under Wine."""

import sys

if sys.platform == "win32":
    import winreg
    from collections.abc import Callable, Iterator
    from contextlib import suppress

    import pytest

    from nurse_client.site_settings import POLICY_KEY, PROGRAM_KEY, Origin, Problem, SiteError, in_force

    KEYS = [(root, path) for root in ("HKEY_LOCAL_MACHINE", "HKEY_CURRENT_USER") for path in (POLICY_KEY, PROGRAM_KEY)]

    @pytest.fixture
    def put() -> Iterator[Callable[..., None]]:
        """Writes a value; the keys are gone before and after."""

        def remove() -> None:
            for root, path in KEYS:
                with suppress(FileNotFoundError):
                    winreg.DeleteKeyEx(getattr(winreg, root), path, winreg.KEY_WOW64_64KEY)

        def write(root: str, path: str, name: str, value: object, kind: int = winreg.REG_SZ) -> None:
            access = winreg.KEY_WRITE | winreg.KEY_WOW64_64KEY
            with winreg.CreateKeyEx(getattr(winreg, root), path, access=access) as key:
                winreg.SetValueEx(key, name, 0, kind, value)  # type: ignore[arg-type]  # of any kind

        remove()
        yield write
        remove()

    @pytest.mark.usefixtures("put")
    def test_a_computer_on_which_nobody_set_anything_sets_nothing() -> None:
        assert in_force().origins == {}

    def test_policy_goes_before_what_the_setup_wrote_for_all_and_that_before_one_user(
        put: Callable[..., None],
    ) -> None:
        put("HKEY_CURRENT_USER", PROGRAM_KEY, "registry_url", "https://user.example")
        put("HKEY_CURRENT_USER", PROGRAM_KEY, "proxy", "user.example:3128")
        assert in_force().site.registry_url == "https://user.example"
        put("HKEY_LOCAL_MACHINE", PROGRAM_KEY, "registry_url", "https://computer.example")
        put("HKEY_LOCAL_MACHINE", PROGRAM_KEY, "InstallFolder", r"C:\护士")
        assert in_force().site.registry_url == "https://computer.example"
        put("HKEY_LOCAL_MACHINE", POLICY_KEY, "registry_url", "https://policy.example")
        put("HKEY_LOCAL_MACHINE", POLICY_KEY, "updates", 0, winreg.REG_DWORD)
        put("HKEY_LOCAL_MACHINE", POLICY_KEY, "locked", ["registry_url", "proxy"], winreg.REG_MULTI_SZ)
        found = in_force()
        assert (found.site.registry_url, found.site.updates, found.site.proxy) == ("https://policy.example", False, "")
        assert found.origins["registry_url"] is Origin.POLICY

    def test_a_value_that_is_wrong_is_told_with_its_key(put: Callable[..., None]) -> None:
        put("HKEY_LOCAL_MACHINE", POLICY_KEY, "registry", "https://policy.example")
        with pytest.raises(SiteError) as caught:
            in_force()
        assert (caught.value.place, caught.value.problem) == (rf"HKLM\{POLICY_KEY}", Problem.UNKNOWN_KEY)
