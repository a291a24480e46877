"""The tools say what they will do and read what they should."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tooling import environment, running, system, translations

ROOT = Path(__file__).parents[2]
DEV = ROOT / "packaging" / "dev.py"


def dev(*words: str, **env: str) -> subprocess.CompletedProcess[str]:
    whole = {**os.environ, **env}
    whole = {name: value for name, value in whole.items() if value != ""}
    return subprocess.run(
        [sys.executable, str(DEV), *words], capture_output=True, text=True, env=whole, cwd=ROOT
    )


def test_the_first_file_is_readable_for_an_old_python_and_says_what_is_needed() -> None:
    tree = ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 6))
    namespace: dict[str, object] = {"__name__": "dev"}
    exec(compile(tree, str(DEV), "exec"), namespace)
    too_old = namespace["too_old"]
    assert callable(too_old)
    assert "needs 3.11" in too_old((3, 9), lambda name: None)
    assert "python3.12" in too_old((3, 9), lambda name: name == "python3.12")
    assert too_old((3, 11), lambda name: None) is None


def test_help_needs_no_set_up() -> None:
    shown = dev("--help")
    assert shown.returncode == 0
    assert "test [--outside]" in shown.stdout


@pytest.mark.parametrize(
    "words", [["fly"], ["test", "--fast"], ["build"], ["build", "tar", "deb"], ["run", "--lang"]]
)
def test_a_word_it_does_not_know_is_answered_in_a_sentence(words: list[str]) -> None:
    shown = dev(*words)
    assert shown.returncode == 1
    assert "Traceback" not in shown.stderr
    assert shown.stderr.strip()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_it_says_so_and_offers_the_tour() -> None:
    shown = dev("run", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert shown.returncode == 1
    assert "no screen" in shown.stdout
    assert "run -- tour" in shown.stdout


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["--lang", "da"], True),
        (["--lang=da", "--text-scale", "200"], True),
        (["--data-dir", "x", "lessons", "list"], False),
        (["--help"], False),
        (["tour", "out"], False),
    ],
)
def test_it_knows_which_words_open_the_window(words: list[str], window: bool) -> None:
    assert running.opens_window(words) is window


def test_what_installs_our_own_package_is_cut_from_the_lock_with_its_hashes() -> None:
    cut = environment.builder_lock(ROOT / "packaging" / "requirements" / "dev.txt")
    assert cut.count("==") == len(environment.BUILDERS)
    assert cut.count("--hash=sha256:") >= len(environment.BUILDERS)


def test_packages_are_named_but_not_installed_where_that_is_refused(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert system.install(["libegl1"], may_install=False) == ["libegl1"]
    assert "libegl1" in capfd.readouterr().out


def test_unfinished_texts_are_found(tmp_path: Path) -> None:
    file = tmp_path / "da.ts"
    file.write_text(
        """<TS version="2.1" language="da"><context><name>c</name>
        <message><source>done</source><translation>færdig</translation></message>
        <message><source>empty</source><translation></translation></message>
        <message><source>open</source><translation type="unfinished">åben</translation></message>
        <message numerus="yes"><source>half</source><translation>
          <numerusform>en</numerusform><numerusform></numerusform></translation></message>
        </context></TS>""",
        encoding="utf-8",
    )
    assert [text.source for text in translations.read_unfinished(file)] == ["empty", "open", "half"]
