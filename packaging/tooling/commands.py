"""Know the commands of ``packaging/dev.py`` and hand over to them."""

import sys

from tooling.places import SetupError


def dispatch(words: list[str]) -> int:
    """Run the command that ``words`` ask for and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a C locale must not stop a path with æøå
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    before, app = _split(words)
    may_install = "--no-system" not in before
    command, *own = [word for word in before if word != "--no-system"] or [""]
    try:
        return _run(command, own, app, may_install=may_install)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _split(options: list[str]) -> tuple[list[str], list[str]]:
    if "--" not in options:
        return options, []
    cut = options.index("--")
    return options[:cut], options[cut + 1 :]


def _run(command: str, own: list[str], app: list[str], *, may_install: bool) -> int:
    if command == "run":
        from tooling.running import run_app

        if own:
            raise SetupError(f"Words for the app stand after two dashes: run -- {' '.join(own)}")
        return run_app(app, may_install=may_install)
    if command == "test":
        from tooling.testing import run_tests

        _only(own, {"--outside"})
        return run_tests(outside="--outside" in own, may_install=may_install, pytest_words=app)
    if command == "bench":
        from tooling.benching import run_bench

        return run_bench(own, may_install=may_install)
    if command == "build":
        from tooling.building import KINDS, build

        kinds = [word for word in own if not word.startswith("-")]
        _only(own, {"--check", "--sign", *KINDS})
        if len(kinds) != 1:
            raise SetupError("Say what to build: tar, deb, msi, zip or dmg.")
        return build(kinds[0], check="--check" in own, sign="--sign" in own, may_install=may_install)
    if command == "translations":
        from tooling.translations import translate

        _only(own, {"--check"})
        return translate(check="--check" in own, may_install=may_install)
    if command == "dictionaries":
        return _bake_dictionaries(own)
    raise SetupError(f"There is no command called {command}; see python3 packaging/dev.py --help.")


def _bake_dictionaries(folders: list[str]) -> int:
    import sys
    from pathlib import Path

    from tooling.places import ROOT, say

    sys.path.insert(0, str(ROOT))
    from tooling.dictionaries import bake_all, baked

    fetched = []
    if "--fetch" in folders:
        from tooling.book_face import provide_book_face

        provide_book_face()
        if baked():
            return 0
        from tooling.dictionary_sources import NOT_HAD, fetch

        fetched = fetch()
        NOT_HAD.unlink(missing_ok=True)
    _only([word for word in folders if word.startswith("-")], {"--fetch", "--frequent"})
    if "--frequent" in folders:
        from tooling.frequent_words import write

        for lang in ("da", "en"):
            say(f"{lang}: {write(lang)} frequent words")
        return 0
    own = [Path(word) for word in folders if not word.startswith("-")]
    for line in bake_all([*own, *fetched, ROOT / "node_modules"]):
        say(line)
    return 0


def _only(own: list[str], known: set[str]) -> None:
    for word in own:
        if word not in known:
            raise SetupError(f"Unknown option {word}; see python3 packaging/dev.py --help.")
