"""Every field one can write in says where its words are kept; tests/ui/test_every_field.py tries them."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parents[2] / "advocacy_trainer"
TYPED_IN = {
    *("QLineEdit", "QTextEdit", "QPlainTextEdit", "QSpinBox", "QDoubleSpinBox", "QKeySequenceEdit"),
    *("QDateEdit", "QTimeEdit", "QDateTimeEdit", "QFontComboBox"),
}


def test_no_field_is_made_without_saying_where_its_words_are_kept() -> None:
    trees = [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in PROGRAM.rglob("*.py")]
    bare = TYPED_IN | {name for _, tree in trees for name in only_renamed(tree)}
    found = [f"{path.relative_to(PROGRAM)}:{line}" for path, tree in trees for line in unsaid(tree, bare)]
    assert found == []


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("def build():\n    field = QLineEdit()\n    field.setMaxLength(80)", [1]),
        ("def build():\n    view = QTextEdit()\n    view.setReadOnly(True)", []),
        ("def build():\n    box = QComboBox()\n    box.setEditable(True)", [1]),
        ("class Field(QSpinBox):\n    def __init__(self):\n        self.setValue(3)", [1]),
        ("class Field(QTextEdit):\n    def __init__(self):\n        self.autosave = FieldAutosave(self)", []),
        ("def ask():\n    return QInputDialog.getText(None, '', '')", [1]),
        ("field = QtWidgets.QLineEdit()", [1]),
    ],
)
def test_what_is_found(code: str, lines: list[int]) -> None:
    assert list(unsaid(ast.parse(code), TYPED_IN)) == lines


def unsaid(tree: ast.AST, bare: set[str]) -> Iterator[int]:
    """Yield the lines of what makes a field that is neither read-only nor kept."""
    inner = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    for here in [tree, *inner]:
        own = list(own_nodes(here))
        line = getattr(here, "lineno", 1)
        if isinstance(here, ast.ClassDef):
            if bases(here) & bare and not (is_kept(here) or only_doc(here)):
                yield line
            continue
        calls = [node for node in own if isinstance(node, ast.Call)]
        made = sum(name(call.func) in bare for call in calls)
        readers = sum(name(call.func) == "setReadOnly" for call in calls)
        editable = any(name(call.func) == "setEditable" for call in calls)
        asked = any(isinstance(node, ast.Name) and node.id == "QInputDialog" for node in own)
        if made > readers or editable or asked:
            yield line


def own_nodes(here: ast.AST) -> Iterator[ast.AST]:
    """Yield what stands in a function or module itself, not in those inside it."""
    for child in ast.iter_child_nodes(here):
        if not isinstance(child, ast.FunctionDef | ast.ClassDef):
            yield child
            yield from own_nodes(child)


def is_kept(made: ast.ClassDef) -> bool:
    return any(
        isinstance(node, ast.Attribute) and node.attr in ("autosave", "setReadOnly")
        for node in ast.walk(made)
    )


def only_renamed(tree: ast.AST) -> Iterator[str]:
    """Yield the classes that are a field by another name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and only_doc(node) and bases(node) & TYPED_IN:
            yield node.name


def bases(made: ast.ClassDef) -> set[str]:
    return {name(each) for each in made.bases}


def only_doc(made: ast.ClassDef) -> bool:
    return all(isinstance(each, ast.Expr) for each in made.body)


def name(node: ast.AST) -> str:
    match node:
        case ast.Name(id=found) | ast.Attribute(attr=found):
            return found
    return ""
