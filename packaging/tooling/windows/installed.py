"""Install, ask and remove the MSI in a Windows of wine's."""

import subprocess
from pathlib import Path

from tooling.windows import wine
from tooling.windows.wxs import FOLDER, KEY

LESSON = "core-01"


def msiexec(prefix: wine.Prefix, *words: str | Path, alone: bool = True) -> int:
    """Run the installer silently and return its exit code; not ``alone`` while another program runs."""
    said = [wine.windows_path(word) if isinstance(word, Path) else word for word in words]
    code = wine.run(prefix, ["msiexec", *said, "/qn"], timeout=600).returncode
    if alone:
        wine.settle(prefix)
    return code


def home(prefix: wine.Prefix) -> Path:
    """Return where the MSI puts the app."""
    return prefix.drive / "Program Files" / FOLDER


def installed_version(prefix: wine.Prefix) -> str:
    """Return what the registry says is installed, as Intune would look for it; empty where nothing is."""
    said = wine.run(prefix, ["reg", "query", rf"HKLM\{KEY}", "/v", "Version"]).stdout
    return said.split("REG_SZ")[-1].strip() if "REG_SZ" in said else ""


def ask(prefix: wine.Prefix, program: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the app's console program and return what it says."""
    return wine.run(prefix, [program / "advocacy-trainer-cli.exe", *words], timeout=300)


def shortcuts(prefix: wine.Prefix) -> list[Path]:
    """Return the Start-menu entries; wine keeps them with the person whatever the MSI says."""
    return sorted(prefix.drive.rglob("Med egne ord.lnk"))


def log_lines(data: Path) -> list[str]:
    """Return the lines of the log on disk."""
    files = [path for path in (data / "log").glob("events*") if path.is_file()]
    return [line for path in files for line in path.read_text("utf-8", errors="replace").splitlines()]
