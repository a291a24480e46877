"""Nothing stands in the program or its tools that neither calls; what only a test calls is dead too."""

import ast
import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import pytest
import vulture

from advocacy_trainer.cli import COMMANDS
from advocacy_trainer.exports.kinds import EXPORTS
from advocacy_trainer.ui.log.page import PARTS
from advocacy_trainer.ui.shell.pages import PAGES

ROOT = Path(__file__).parents[2]
FOLDERS = ("advocacy_trainer", "packaging")
LISTED = Path(__file__).with_name("called_from_outside.toml")


def sources() -> dict[str, str]:
    return {
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
        for folder in FOLDERS
        for path in sorted((ROOT / folder).rglob("*.py"))
        if "_bundled" not in path.parts
    }


def registered() -> set[tuple[str, str]]:
    """Return what a registry or a rule names in a string: the file, and the name in it."""
    program = "advocacy_trainer"
    names = {(f"{program}/cli/{name}.py", "run") for name in COMMANDS}
    names |= {(f"{program}/ui/{_path(page.module)}.py", page.class_name) for page in PAGES.values()}
    names |= {(f"{program}/ui/log/{module}.py", name) for module, name in PARTS.values()}
    for export in EXPORTS.values():
        for writer in export.writers.values():
            module, _, name = writer.at.partition(":")
            names.add((f"{program}/{_path(module)}.py", name))
    for rule in (ROOT / program / "coach").rglob("*.toml"):
        check = str(tomllib.loads(rule.read_text(encoding="utf-8")).get("check", ""))
        module, dot, name = check.partition(".")
        if dot:
            names.add((f"{program}/coach/checks/{module}.py", name))
    return names


def _path(module: str) -> str:
    return module.replace(".", "/")


def listed() -> dict[tuple[str, str], str]:
    """Return the reason for each file and name that stands in the list."""
    tables = tomllib.loads(LISTED.read_text(encoding="utf-8"))
    return {(file, name): why for file, names in tables.items() for name, why in names.items()}


@pytest.fixture(scope="module")
def by_name() -> set[tuple[str, str]]:
    return unused(sources())


@pytest.fixture(scope="module")
def by_import() -> set[tuple[str, str]]:
    return set(unreached(sources()))


def test_vulture_finds_nothing_that_is_not_accounted_for(by_name: set[tuple[str, str]]) -> None:
    assert sorted(by_name - registered() - listed().keys()) == []


def test_every_name_of_a_module_is_used_by_the_program_itself(by_import: set[tuple[str, str]]) -> None:
    """Go by imports, where vulture goes by names alone: two functions of one name do not hide each other."""
    assert sorted(by_import - registered() - listed().keys()) == []


def test_what_is_accounted_for_still_stands_there_and_has_a_reason() -> None:
    code = sources()
    assert [key for key in listed() if not re.search(rf"\b{key[1]}\b", code.get(key[0], ""))] == []
    assert all(listed().values())


def test_what_is_found() -> None:
    code = {
        "p/one.py": "from p import two\ndef go():\n    return two.used()\ngo()\n",
        "p/two.py": "def used():\n    pass\ndef lost():\n    pass\nKEPT = 1\nprint(KEPT)\nLOST = 2\n",
    }
    assert unused(code) == {("p/two.py", "lost"), ("p/two.py", "LOST")}
    code["p/three.py"] = "def lost():\n    pass\nlost()\nLOST = 3\nprint(LOST)\n"
    assert unused(code) == set()
    assert set(unreached(code)) == {("p/two.py", "lost"), ("p/two.py", "LOST")}


def unused(code: Mapping[str, str]) -> set[tuple[str, str]]:
    """Return what vulture thinks unused: file and name."""
    judge = vulture.Vulture()
    for file, text in code.items():
        judge.scan(text, filename=file)
    return {(str(item.filename), item.name) for item in judge.get_unused_code(min_confidence=60)}


def unreached(code: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the functions, classes and constants that neither their own module nor an import reaches."""
    trees = {file: ast.parse(text) for file, text in code.items()}
    modules = {_module(file) for file in code}
    read: dict[str, set[str]] = {}  # by file: the names that are read in it
    reached: set[tuple[str, str]] = set()  # module and name
    for file, tree in trees.items():
        read[file], found = _reads(tree, modules)
        reached |= found
    for file, tree in trees.items():
        for name in _defined(tree):
            if name not in read[file] and (_module(file), name) not in reached:
                yield file, name


def _module(file: str) -> str:
    return re.sub(r"^packaging\.|\.__init__$", "", file.removesuffix(".py").replace("/", "."))


def _defined(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (
                each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name)
            )


def _reads(tree: ast.Module, modules: Collection[str]) -> tuple[set[str], set[tuple[str, str]]]:
    """Return the plain names that are read, and what is reached in other modules."""
    names: set[str] = set()
    reached: set[tuple[str, str]] = set()
    known: dict[str, str] = {}  # a module by the name it has here
    attributes: set[tuple[str, str]] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            if isinstance(node.ctx, ast.Load):
                names.add(node.id)
        elif isinstance(node, ast.Attribute):
            if isinstance(node.value, ast.Name):
                attributes.add((node.value.id, node.attr))
        elif isinstance(node, ast.ImportFrom) and node.module:
            for each in node.names:
                reached.add((node.module, each.name))
                known[each.asname or each.name] = f"{node.module}.{each.name}"
        elif isinstance(node, ast.Import):
            known |= {each.asname: each.name for each in node.names if each.asname}
    reached |= {(known[name], attribute) for name, attribute in attributes if known.get(name) in modules}
    return names, reached
