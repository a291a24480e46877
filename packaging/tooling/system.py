"""The system's own packages: which are missing, and may they be installed."""

import ctypes
import os
import shlex
import shutil
import sys
from pathlib import Path

from tooling.places import SetupError, call, say

# What the window needs from the system: shared library -> its Debian and Ubuntu package.
# Checked against what Qt's own libraries name, by tests/architecture/test_system_libraries.py.
WINDOW_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

# Programs the tests start: program -> package.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus-daemon",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
}
AT_SPI_PLACES = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_ENDINGS = (".ttf", ".otf", ".ttc")
FONT_PACKAGE = "fonts-dejavu-core"


def missing_packages(*, tests: bool = False, python_venv: bool = False) -> list[str]:
    """Return the Debian names of what this machine lacks, sorted; empty off Linux."""
    if not sys.platform.startswith("linux"):
        return []
    missing = {package for library, package in WINDOW_LIBRARIES.items() if not _loads(library)}
    if not _has_font():
        missing.add(FONT_PACKAGE)
    if python_venv and not has_ensurepip():
        missing.add(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if tests:
        missing |= {package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)}
        if not any(Path(place).exists() for place in AT_SPI_PLACES):
            missing.add("at-spi2-core")
    return sorted(missing)


def has_ensurepip() -> bool:
    """Tell whether this Python can put pip into a new environment (Debian ships that apart)."""
    import importlib.util

    return importlib.util.find_spec("ensurepip") is not None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    for folder in FONT_FOLDERS:
        for _, _, names in os.walk(Path(folder).expanduser()):
            if any(name.lower().endswith(FONT_ENDINGS) for name in names):
                return True
    return False


def install(packages: list[str], *, may_install: bool) -> list[str]:
    """Install ``packages`` where that is allowed and return those still missing.

    Prints what it is going to do first; where it may not, prints the one
    command that does it.
    """
    if not packages:
        return []
    apt = shutil.which("apt-get")
    rights = _rights() if apt and may_install else None
    if rights is None:
        say(_advice(packages, has_apt=apt is not None))
        return packages
    say(f"Installing from the system's packages: {' '.join(packages)}")
    words = [*rights, "apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    if call(words, env=quiet):
        say("The list of packages may be old; fetching it anew.")
        call([*rights, "apt-get", "update", "-q"], env=quiet)
        if call(words, env=quiet):
            say("That did not work. " + _advice(packages, has_apt=True))
            return packages
    return []


def _rights() -> list[str] | None:
    """Return the words that give the right to install, or None where there is none."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and call(["sudo", "-n", "true"], quiet=True) == 0:
        return ["sudo", "-n"]
    return None


def _advice(packages: list[str], *, has_apt: bool) -> str:
    if has_apt:
        as_root = [] if os.geteuid() == 0 else ["sudo"]
        return "Missing on this system; this installs it:\n  " + shlex.join(
            [*as_root, "apt-get", "install", "-y", *packages]
        )
    return (
        "Missing on this system (named as on Debian and Ubuntu; yours may call them otherwise): "
        + " ".join(packages)
    )


def require_venv_support(*, may_install: bool) -> None:
    """See to it that this Python can make an environment, or raise SetupError."""
    if has_ensurepip():
        return
    install([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"], may_install=may_install)
    if not has_ensurepip():
        raise SetupError("This Python cannot make an environment without ensurepip; see the line above.")
