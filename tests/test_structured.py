import tomllib

import pytest

from advocacy_trainer.structured import DEEPEST, MOST_PARTS, TooComplexError, bound_json, toml_table

_OPEN = "[" * 40
ALLOWED = f"""
a.b."c.d" = 1.5  # {_OPEN}
when = 2026-05-05T07:32:00.999
[one.'two.three']
text = '''
a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s "" {_OPEN} '''
more = "\\"{_OPEN}"
list = [[1, 2], [{{ x = "}}" }}]]
"""


def test_what_people_write_is_read_as_ever() -> None:
    assert toml_table(ALLOWED) == tomllib.loads(ALLOWED)


@pytest.mark.parametrize(
    "text",
    [
        ".".join("a" * 30_000) + " = 1",
        "[" + ".".join("a" * 30_000) + "]",
        "[[" + " . ".join(['"a"'] * 15_000) + "]]",
        ".".join(["'a'"] * 9_000) + " = 1",
        "x = " + "[" * 30_000,
        "x = " + "{a = " * 12_000,
        "\n".join(f"[{'a.' * MOST_PARTS}b{number}]" for number in range(2_000)),
        "".join(f"a{number} = 1\n" for number in range(21_000)),
    ],
    ids=range(8),
)
def test_what_is_built_to_take_long_is_refused_before_it_is_parsed(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tomllib, "loads", lambda _: pytest.fail("it was parsed"))
    with pytest.raises(tomllib.TOMLDecodeError):
        toml_table(text)


@pytest.mark.parametrize("text", ["[" * 90_000, '{"a":' * 90_000, '["[[[[", ' + "[" * DEEPEST])
def test_json_is_bounded_too(text: str) -> None:
    with pytest.raises(TooComplexError):
        bound_json(text)


def test_brackets_in_strings_of_json_are_words() -> None:
    assert bound_json('["' + "[{" * 999 + '\\"["]')
