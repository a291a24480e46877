"""The walker sees what a screen reader sees; a nameless control does not slip past it."""

import sys
from pathlib import Path

import pytest
from at_spi import Desk, nameless_controls
from session import missing, running

pytestmark = [
    pytest.mark.loopback,
    pytest.mark.skipif(bool(missing()), reason=f"needs {', '.join(missing())} (dev.py test installs them)"),
]
SAMPLE = str(Path(__file__).with_name("sample_window.py"))


def test_it_reads_names_roles_and_actions_and_presses_a_button() -> None:
    with running([sys.executable, SAMPLE]) as (desk, _):
        place = desk.wait_for_application()
        nodes = list(desk.walk(place))
        seen = {(node.role, node.name) for node in nodes}
        assert ("label", "Hvad vil du kaldes her?") in seen
        assert ("text", "Hvad vil du kaldes her?") in seen
        assert not nameless_controls(nodes)
        (button,) = [node for node in nodes if node.name == "Næste"]
        desk.press(button)
        Desk.until(lambda: any(node.name == "Tak" for node in desk.walk(place)), 5, "the button did nothing")


def test_it_finds_a_control_without_a_name() -> None:
    with running([sys.executable, SAMPLE, "nameless"]) as (desk, _):
        found = nameless_controls(list(desk.walk(desk.wait_for_application())))
        assert [node.role for node in found] in (["push button"], ["button"])
