r"""Read the policy from the registry of Windows, where group policy and Intune write it.

The key is ``HKLM\Software\Policies\AdvocacyTrainer``, which only administrators
can write; what is only suggested stands in its subkey ``Recommended``. A flag is
a DWORD 0 or 1, a number a DWORD, a choice a string, the signers a multi-string.
"""

import sys

KEY = r"Software\Policies\AdvocacyTrainer"
RECOMMENDED = "Recommended"  # the subkey of what is suggested and not locked, as browsers name theirs


def has_key() -> bool:
    """Tell whether the key is there."""
    if sys.platform == "win32":
        import winreg

        try:
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, KEY, 0, _access()).Close()
        except FileNotFoundError:
            return False
        except OSError:
            return True
        return True
    return False


def read_registry() -> tuple[dict[str, object], dict[str, object]]:
    """Return what is locked and what is suggested, as it stands. Raises OSError."""
    return _values(KEY), _values(rf"{KEY}\{RECOMMENDED}")


def _values(path: str) -> dict[str, object]:
    found: dict[str, object] = {}
    if sys.platform == "win32":
        import winreg

        try:
            key = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path, 0, _access())
        except FileNotFoundError:
            return found
        with key:
            for index in range(winreg.QueryInfoKey(key)[1]):
                name, value, kind = winreg.EnumValue(key, index)
                found[name] = (
                    winreg.ExpandEnvironmentStrings(value) if kind == winreg.REG_EXPAND_SZ else value
                )
    return found


def _access() -> int:
    if sys.platform == "win32":
        import winreg

        return winreg.KEY_READ | winreg.KEY_WOW64_64KEY  # policies stand in the 64-bit half
    return 0
