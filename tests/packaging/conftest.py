"""Make the tools of packaging/ importable, as packaging/dev.py does for itself."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
