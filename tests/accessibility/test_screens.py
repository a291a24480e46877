"""What a screen reader hears on every screen: a name for whatever one can do."""

import sys
from pathlib import Path

import pytest
from at_spi import Node, nameless_controls
from session import missing, session

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("show_states.py")
WINDOWS = ("Advocacy Trainer – ", "Noget gik galt", "Something went wrong")
FEWEST_STATES = 20  # fewer would mean that the tour did not run

pytestmark = [
    pytest.mark.loopback,
    pytest.mark.skipif(bool(missing()), reason=f"needs {', '.join(missing())} (dev.py test installs them)"),
]


def heard(language: str, folder: Path, *how: str) -> dict[str, list[Node]]:
    """Return the states of the tour with the nodes that a screen reader finds there."""
    states: dict[str, list[Node]] = {}
    with session() as made:
        env = {"PYTHONPATH": str(ROOT)}
        words = [sys.executable, str(SCRIPT), str(folder), language, *how]
        program = made.start(words, env=env, talk=True)
        assert program.stdout is not None
        assert program.stdin is not None
        while state := program.stdout.readline().decode().strip():
            place = made.desk.wait_for_application()
            states[state] = list(made.desk.walk(place))
            program.stdin.write(b"\n")
            program.stdin.flush()
        assert program.wait(timeout=30) == 0, made.told()
    return states


@pytest.fixture(scope="module", params=[("da",), ("en", "first")], ids=" ".join)
def states(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Node]]:
    """Every state in Danish; in English each page once, for the names are what differs."""
    language, *how = request.param
    return heard(language, tmp_path_factory.mktemp("data"), *how)


@pytest.mark.timeout(600)
def test_every_state_is_a_window_with_a_name(states: dict[str, list[Node]]) -> None:
    assert len(states) >= FEWEST_STATES, states.keys()
    for state, nodes in states.items():
        names = [node.name for node in nodes if node.role in ("frame", "dialog")]
        assert names, state
        assert all(name.startswith(WINDOWS) for name in names), (
            state,
            names,
        )


def test_no_control_on_any_screen_is_nameless(states: dict[str, list[Node]]) -> None:
    assert all(any(node.is_control for node in nodes) for nodes in states.values())
    nameless = [f"{state}: {node}" for state, nodes in states.items() for node in nameless_controls(nodes)]
    assert not nameless, "\n".join(nameless)
