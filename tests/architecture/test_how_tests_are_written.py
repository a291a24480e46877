"""What holds for the tests themselves: what they reach into, what they measure, what they need."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
NEEDED = Path(__file__).with_name("needed_from_outside.toml")
NAMED_TUPLES = {"_replace", "_asdict", "_fields", "_make", "_field_defaults"}
# Private names of others that a test may reach, each with the reason.
REACHED = {
    "os._exit": "the one way to end a process as a power cut does",
    "sys._getframe": "Python's own name for it",
}
# Who may look at the clock of the processor, each with the reason.
CLOCKED = {
    "pictures/test_hostile.py": "a picture is given so much of the processor, and no more",
    "ui/test_filling.py": "work that takes some of the processor is what is told in turns",
}
SETTERS = ("setattr", "getattr", "delattr")
CLOCKS = {"perf_counter", "perf_counter_ns", "process_time", "process_time_ns", "thread_time", "timeit"}


def files() -> dict[str, ast.Module]:
    return {
        path.relative_to(TESTS).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(TESTS.rglob("*.py"))
    }


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    found = files()
    assert len(found) > 300
    return found


def test_no_test_reaches_into_what_is_private_to_another(trees: dict[str, ast.Module]) -> None:
    """Do it as a person does, or make the name public where the program gains by it."""
    assert [f"{file}: {each}" for file, tree in trees.items() for each in private(tree)] == []


def test_how_fast_it_is_is_asked_on_the_bench_alone(trees: dict[str, ast.Module]) -> None:
    clocked = {file for file, tree in trees.items() if not file.startswith("bench/") and clocks(tree)}
    assert clocked == CLOCKED.keys()


def test_what_is_needed_from_outside_is_named_in_one_list(trees: dict[str, ast.Module]) -> None:
    listed = tomllib.loads(NEEDED.read_text(encoding="utf-8"))
    asked = {(kind, name) for tree in trees.values() for kind, name in asked_for(tree)}
    assert asked == {(kind, name) for kind, names in listed.items() for name in names}
    assert all(each["for"] and each["comes"] for names in listed.values() for each in names.values())


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("page._cards.rows", ["page._cards"]),
        ("a.b._c()", ["a.b._c"]),
        ("from p import _q", ["_q"]),
        ("patch.setattr(module, '_clock', now)", ["_clock"]),
        ("patch.setattr('p.module._clock', now)", ["_clock"]),
        ("getattr(page, '_cards')", ["_cards"]),
        ("self._own\ncls._own\nrow._replace(a=1)\na.__class__\nos._exit(1)", []),
    ],
)
def test_what_is_found(code: str, found: list[str]) -> None:
    assert [each.split(" ")[-1] for each in private(ast.parse(code))] == found


def test_what_is_asked_for_is_found() -> None:
    code = "which('a')\nshutil.which('b')\nall(map(shutil.which, ('c', 'd')))\npytest.importorskip('e.f')\n"
    code += "subprocess.run(['g', '-h'])\nP = Path(x) / '../shared/data/h'\n"
    assert set(asked_for(ast.parse(code))) == {
        *(("programs", name) for name in "abcdg"),
        ("packages", "e"),
        ("files", "../shared/" + "data/h"),
    }


def private(tree: ast.Module) -> Iterator[str]:
    """Yield where a private name of another object or module is reached: line and expression."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            own = isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")
            text = ast.unparse(node)
            if is_private(node.attr) and not own and text not in REACHED:
                yield f"{node.lineno} {text}"
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.lineno} {each.name}" for each in node.names if is_private(each.name))
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(
            ("setattr", "getattr", "delattr")
        ):
            for each in node.args[:2]:
                if isinstance(each, ast.Constant) and isinstance(each.value, str):
                    name = each.value.rpartition(".")[2]
                    if is_private(name):
                        yield f"{node.lineno} {name}"


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__") and name not in NAMED_TUPLES


def clocks(tree: ast.Module) -> bool:
    """Tell whether a clock is read that measures how fast something is."""
    return any(isinstance(node, ast.Attribute) and node.attr in CLOCKS for node in ast.walk(tree))


def asked_for(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the programs, packages and files from outside the clone that a test asks for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if re.fullmatch(r"\.\./shared/\S+", node.value):
                yield "files", node.value
        elif isinstance(node, ast.Call):
            called = ast.unparse(node.func).rpartition(".")[2]
            if called == "which":
                yield from (("programs", name) for name in words(node.args[0]))
            elif called == "map" and ast.unparse(node.args[0]).endswith("which"):
                yield from (("programs", name) for name in words(node.args[1]))
            elif called == "importorskip":
                yield from (("packages", name.partition(".")[0]) for name in words(node.args[0]))
            elif ast.unparse(node.func).startswith("subprocess.") and node.args:
                started = node.args[0]
                if isinstance(started, ast.List) and started.elts:
                    yield from (("programs", name) for name in words(started.elts[0]))
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "NEEDED":
            held = node.value.keys if isinstance(node.value, ast.Dict) else []  # packages by their programs
            yield from (("programs", name) for key in held if key is not None for name in words(key))


def words(node: ast.expr) -> list[str]:
    """Return the word that stands there, or the words of a list of them; none where it is worked out."""
    held = node.elts if isinstance(node, ast.Tuple | ast.List) else [node]
    return [each.value for each in held if isinstance(each, ast.Constant) and isinstance(each.value, str)]
