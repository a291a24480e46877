"""Whether a login is one that others use, or that is thrown away: nothing is saved there unasked.

What stands in the environment is all that is looked at: a session on a server
(Remote Desktop, Citrix, VMware, X2Go), an account named after a room and not a
person, and a profile that does not last. A wrong yes costs one press of »Save
from now on«, a wrong no lays somebody's words before the next one.
"""

import getpass
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

# Set in a session on somebody else's machine. Windows names the station in SESSIONNAME: »Console« at the
# computer itself, »RDP-Tcp#3« and »ICA-tcp#1« over Remote Desktop and Citrix.
_REMOTE_STATIONS = ("rdp", "ica")
_REMOTE_SIGNS = (
    "ViewClient_Machine_Name",  # VMware Horizon
    "ViewClient_IP_Address",
    "XRDP_SESSION",
    "X2GO_SESSION",
    "NXSESSIONID",
    "CHROME_REMOTE_DESKTOP_SESSION",
    "LTSP_CLIENT",
)
# The first word of an account that several people log on to, in Danish and English.
_SHARED_WORDS = (
    "afd|afdeling|borger|bruger|butik|depot|dagvagt|nattevagt|aftenvagt|vagt|vagtstue|elev|faelles|fælles|"
    "gaest|gæst|kasse|kiosk|kontor|koekken|køkken|lager|laan|lån|personale|plejehjem|reception|stue|team|"
    "vaerksted|værksted|guest|public|shared|staff|student|pupil|ward|nurses|frontdesk|kitchen|warehouse|"
    "workshop|classroom|library|user|test|temp|defaultuser|wdagutilityaccount|liveuser|kioskuser"
)
_SHARED_NAME = re.compile(rf"(?:{_SHARED_WORDS})(?![^\W\d_])", re.IGNORECASE)
# A profile that Windows made because it could not load the person's own.
_THROWN_AWAY = re.compile(r"[\\/]users[\\/]temp(?:[._][^\\/]*)?[\\/]?$", re.IGNORECASE)
_LIVE = ("/run/live", "/run/initramfs/live", "/cdrom/casper", "/lib/live/mount")
_PERSONALITY = "Personality.ini"  # what Citrix Provisioning lays in the root of a disk that forgets


def why_shared(
    environment: Mapping[str, str],
    user: str,
    home: Path,
    *,
    system: str = sys.platform,
    root: Path = Path("/"),
) -> str:
    """Return why a login counts as shared (session, name, profile), or nothing.

    ``root`` is where the system's disk begins, so that a stand-in can be looked at.
    """
    station = environment.get("SESSIONNAME", "").lower()
    if station.startswith(_REMOTE_STATIONS) or any(environment.get(sign) for sign in _REMOTE_SIGNS):
        return "session"
    if _SHARED_NAME.match(user.rpartition("\\")[2]):
        return "name"
    if _is_thrown_away(home, system, root):
        return "profile"
    return ""


def why_this_is_shared() -> str:
    """Return why the login the app runs under counts as shared, or nothing."""
    from advocacy_trainer.paths import home_dir

    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "name"  # nobody's: an account without a name is no person's
    disk = Path(os.environ.get("SYSTEMDRIVE", "C:") + "\\") if sys.platform == "win32" else Path("/")
    return why_shared(os.environ, user, home_dir(), root=disk)


def _is_thrown_away(home: Path, system: str, root: Path) -> bool:
    if system == "win32":
        mandatory = any((home / name).exists() for name in ("ntuser.man", "NTUSER.MAN"))
        return bool(_THROWN_AWAY.search(str(home))) or mandatory or (root / _PERSONALITY).exists()
    if str(home).startswith(("/tmp/", "/run/", "/var/tmp/")):  # noqa: S108 - where a guest's home lies
        return True
    return system.startswith("linux") and any((root / live.lstrip("/")).exists() for live in _LIVE)
