"""Where the policy of a machine stands on each system."""

import sys
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.paths import POLICY_NAME, machine_dir


class Places(NamedTuple):
    """The file of the policy, and whether the registry is read before it."""

    file: Path
    registry: bool = False


def places_here() -> Places:
    """Return where this system keeps the policy."""
    return Places(machine_dir() / POLICY_NAME, registry=sys.platform == "win32")


def is_anything_set(places: Places) -> bool:
    """Tell at little cost whether there is a policy to read."""
    if places.registry and sys.platform == "win32":
        from advocacy_trainer.policy.registry import has_key

        if has_key():
            return True
    try:
        places.file.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True  # there is something that cannot be looked at
    return True
