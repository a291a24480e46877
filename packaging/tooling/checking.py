"""Start what was built on a system that has neither Python nor this folder.

As root: a bare Debian in a folder (debootstrap, kept in build/check), where apt
installs the .deb with what it depends on. Without root: a name space in which
Python and this folder are hidden. Else it is left out, and said.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tooling import debian, system
from tooling.paper_blocks import blocks
from tooling.places import BUILD, ROOT, SetupError, call, must, say

CHECK = BUILD / "check"
RELEASE = "bookworm"  # Debian 12, the oldest the package is for
MIRROR = "http://deb.debian.org/debian"
STAGE = "xvfb at-spi2-core dbus-daemon"  # what the onlooker needs, never what the app needs
APT = "DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends -o Dpkg::Use-Pty=0"
JOURNEY = ROOT / "tests" / "shipped" / "journey.py"
POLICY_WALK = ROOT / "tests" / "shipped" / "policy_walk.py"
PACK = ROOT / "lessons" / "packs" / "ward"
_NEWER = (
    f"sed -i 's/^version = 1$/version = 2/' {PACK.name}/pack.toml && "
    f"{debian.NAME} pack install --machine {PACK.name} && "
)
# Words up to -- are folders to hide, the rest is what to start.
HIDE = 'for at in "$@"; do shift; [ "$at" = -- ] && break; mount -t tmpfs none "$at"; done; exec "$@"'


def check_deb(deb: Path, python: Path) -> int:
    """Install the package, live through the first lesson, remove it; return 0 where all is well."""
    if os.geteuid() == 0 and (shutil.which("debootstrap") or _install_debootstrap()):
        return _check_in_root(deb, python)
    with tempfile.TemporaryDirectory() as folder:
        must(["dpkg-deb", "-x", deb, folder])
        return check_folder(Path(folder, debian.HOME), python)


def check_folder(folder: Path, python: Path) -> int:
    """Start the frozen folder where Python and this folder are hidden."""
    if call(["unshare", "--user", "--map-root-user", "--mount", "true"], quiet=True):
        say("skipped: --check needs root with debootstrap, or user name spaces; neither is to be had here")
        return 0
    with tempfile.TemporaryDirectory() as away:
        app, data = Path(away, "app"), Path(away, "data")
        shutil.copytree(folder, app, symlinks=True)
        hidden = [str(place) for place in _pythons() if place.is_dir()]
        words = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", HIDE, "sh", *hidden, "--"]
        say(f"Starting it with these hidden: {', '.join(hidden)}")
        return call([python, JOURNEY, data, *words, app / debian.NAME])


def _pythons() -> list[Path]:
    """Return this folder and where Pythons live, the one that runs this among them."""
    libraries = sorted(Path("/usr/lib").glob("python3*")) + sorted(Path("/usr/local/lib").glob("python3*"))
    own = Path(sys.base_prefix)
    return [ROOT, *libraries, *([] if own in (Path("/usr"), Path("/usr/local")) else [own])]


def _install_debootstrap() -> bool:
    return not system.install(["debootstrap"], may_install=True)


def _check_in_root(deb: Path, python: Path) -> int:
    root = CHECK / "root"
    base = _base()
    if root.exists():
        shutil.rmtree(root)
    must(["cp", "-a", "--reflink=auto", base, root])
    shutil.copy(deb, root / "tmp" / deb.name)
    shutil.copy("/etc/resolv.conf", root / "etc")
    if _inside(root, "command -v python3 || command -v python", quiet=True) == 0:
        raise SetupError("The bare system holds a Python, so it would prove nothing.")
    say("Installing the package on a bare system, with what it depends on and no more.")
    calm = "DEBIAN_FRONTEND=noninteractive apt-get -q -q -o Dpkg::Use-Pty=0"
    if _inside(
        root, f"{calm} update && {calm} install -y --no-install-recommends /tmp/{deb.name}", silent=True
    ):
        return 1
    if _inside(root, f"dpkg --verify {debian.NAME} && test -x /usr/bin/{debian.NAME}"):
        return 1
    say(f"Installed {_installed_kilobytes(root) / 1024:.0f} MB besides what the bare system had.")
    code = call([python, JOURNEY, "--root", root, "/root/data", debian.NAME]) or _try_policy(root, python)
    gone = _inside(root, f"{APT} remove {debian.NAME} && ! test -e /{debian.HOME}", silent=True)
    if gone:
        say("Removing the package left something behind.")
    return 1 if code or gone else 0


def _try_policy(root: Path, python: Path) -> int:
    """Do as the page for IT says, then set a policy and look at what an employee sees."""
    code = _follow_page(root)
    return call([python, POLICY_WALK, "--pictures", CHECK / "policy", root, PACK, debian.NAME]) or code


def _follow_page(root: Path) -> int:
    """Run every command of the page for IT, as root, and then ask as an ordinary user what holds."""
    shutil.copytree(PACK, root / "root" / PACK.name)
    for block in blocks("da", "deployment.md"):
        if file := block.mark.partition("file=")[2]:
            (root / "root" / file).write_text(block.text, encoding="utf-8")
        for line in block.text.splitlines() if block.mark.startswith("sh ") else ():
            newer = _NEWER if "rollback" in line else ""  # there has to be an earlier one to go back to
            if _inside(root, f"cd /root && {newer}{line}", silent=True):
                say(f"FAILED  {line}")
                return 1
    asked = f"setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent {debian.NAME}"
    return _inside(
        root, f"{asked} policy show && {asked} pack show > /dev/null && rm -r /etc/advocacy-trainer"
    )


def _base() -> Path:
    """Return a bare system with a screen and a bus, made once."""
    base = CHECK / f"base-{RELEASE}"
    if (base / "etc" / "debian_version").exists():
        return base
    say(f"Making a bare Debian {RELEASE} in {base.relative_to(ROOT)}; this takes some minutes, once.")
    CHECK.mkdir(parents=True, exist_ok=True)
    # Made elsewhere: debootstrap cannot work below a folder with a space in its name.
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        making = Path(folder, RELEASE)
        if call(["debootstrap", "--variant=minbase", RELEASE, making, MIRROR], silent_if_well=True):
            raise SetupError("debootstrap could not make a bare system; see above.")
        shutil.copy("/etc/resolv.conf", making / "etc")
        if _inside(making, f"{APT} update && {APT} install {STAGE}", silent=True):
            raise SetupError("The bare system got no screen and no bus; see above.")
        must(["mv", making, base])
    return base


def _inside(root: Path, script: str, *, quiet: bool = False, silent: bool = False) -> int:
    words = ["chroot", root, "/bin/sh", "-c", script]
    return call(words, env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}, quiet=quiet, silent_if_well=silent)


def _installed_kilobytes(root: Path) -> int:
    asked = ["dpkg-query", f"--admindir={root}/var/lib/dpkg", "-W", "-f", "${Installed-Size}", debian.NAME]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    return int(done.stdout or 0)
