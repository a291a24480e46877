"""Sign what is handed out with the organisation's own certificate; without one, say so and go on.

On Linux by osslsigncode, on Windows by signtool, on macOS by codesign. The key
is named by variables of the environment and never by words of the command,
which others on the machine could read.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tooling.places import SetupError, say

# What is asked for, and where.
CERTIFICATE = "SIGN_CERTIFICATE"  # Linux: the certificate with those above it, PEM
KEY = "SIGN_KEY"  # Linux: the key as PEM, or its PKCS#11 URI
MODULE = "SIGN_PKCS11_MODULE"  # Linux, with a PKCS#11 URI: the token's library
THUMBPRINT = "SIGN_THUMBPRINT"  # Windows: the certificate's SHA-1 in the store
IDENTITY = "SIGN_IDENTITY"  # macOS: »Developer ID Application: …«
TIMESTAMP = "SIGN_TIMESTAMP"  # the address of a time-stamp service (RFC 3161)
NAME = "Med egne ord"
_TABLES = 4  # the certificate table's place among a program's data directories


def has_key(env: Mapping[str, str] | None = None) -> bool:
    """Tell whether there is something to sign with; where there is not, say so aloud."""
    env = os.environ if env is None else env
    needed = {"win32": [THUMBPRINT], "darwin": [IDENTITY]}.get(sys.platform, [CERTIFICATE, KEY])
    missing = [name for name in needed if not env.get(name)]
    if missing:
        say(f"NOT SIGNED: --sign needs {' and '.join(missing)} in the environment.")
    return not missing


def sign_folder(folder: Path) -> None:
    """Sign the programs and libraries of Windows in ``folder`` that their makers have not signed."""
    unsigned = [path for path in sorted(folder.rglob("*")) if is_program(path) and not is_signed(path)]
    for path in unsigned:
        sign(path)
    say(f"Signed: {len(unsigned)} programs and libraries.")


def sign(path: Path) -> None:
    """Sign one program or installer of Windows; raise SetupError naming it where that fails."""
    words = _signtool(path) if sys.platform == "win32" else _osslsigncode(path)
    done = subprocess.run(words, capture_output=True, text=True, errors="replace", check=False)
    signed = path.with_name(f"{path.name}.signed")
    if done.returncode:
        signed.unlink(missing_ok=True)
        raise SetupError(f"{path.name} could not be signed: {(done.stdout + done.stderr).strip()[-400:]}")
    if signed.exists():
        shutil.move(signed, path)


def _osslsigncode(path: Path) -> list[str]:
    env = os.environ
    words = ["osslsigncode", "sign", "-h", "sha256", "-n", NAME]
    if env.get(MODULE):
        words += ["-pkcs11module", env[MODULE]]
    words += ["-certs", env[CERTIFICATE], "-key", env[KEY]]
    if env.get(TIMESTAMP):
        words += ["-ts", env[TIMESTAMP]]
    return [*words, "-in", str(path), "-out", f"{path}.signed"]


def _signtool(path: Path) -> list[str]:
    words = ["signtool", "sign", "/sha1", os.environ[THUMBPRINT], "/fd", "SHA256", "/d", NAME]
    if os.environ.get(TIMESTAMP):
        words += ["/tr", os.environ[TIMESTAMP], "/td", "SHA256"]
    return [*words, str(path)]


def is_program(path: Path) -> bool:
    """Tell whether a file is a program or a library of Windows."""
    if path.suffix.lower() not in (".exe", ".dll", ".pyd") or not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(2) == b"MZ"


def is_signed(path: Path) -> bool:
    """Tell whether a program of Windows carries a signature: its certificate table is not empty."""
    raw = path.read_bytes()
    start = int.from_bytes(raw[60:64], "little") + 24
    directories = start + (112 if raw[start : start + 2] == b"\x0b\x02" else 96)
    entry = directories + _TABLES * 8
    return int.from_bytes(raw[entry + 4 : entry + 8], "little") > 0
