"""Find the public test vectors, or skip aloud where they are missing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

DATA = Path(__file__).parents[2] / "../shared/data"

Groups = dict[str, list[dict[str, Any]]]


def data(name: str) -> Path:
    path = DATA / name
    if not path.is_file():
        pytest.skip(f"the public vectors are missing: {name}")
    return path


@pytest.fixture(scope="session")
def vector_file() -> Callable[[str], Path]:
    return data


@pytest.fixture(scope="session")
def validate_groups() -> Groups:
    import yaml

    return dict(yaml.safe_load(data("twitter-text/validate.yml").read_text(encoding="utf-8"))["tests"])


@pytest.fixture(scope="session")
def extract_groups() -> Groups:
    import yaml

    return dict(yaml.safe_load(data("twitter-text/extract.yml").read_text(encoding="utf-8"))["tests"])
