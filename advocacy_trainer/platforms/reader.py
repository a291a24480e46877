"""Read a platform's values from TOML and refuse what does not fit."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.platforms import model
from advocacy_trainer.platforms.model import CoveredArea, Fact, Fold, Images, LinkRule, Platform, Size

FORMAT = 1
Table = Mapping[str, Any]
_LARGEST = 100_000_000
LAST = 1_000_000  # the order of a platform that names none


def read_table(path: Path) -> dict[str, Any]:
    """Read one TOML file; raise ContentError with its name if it is none."""
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise ContentError(
            QT_TRANSLATE_NOOP("errors", "The platform file {name} cannot be read: {what}."),
            QT_TRANSLATE_NOOP("errors", "Correct the file; until then the app uses its own values."),
            name=path.name,
            what=str(error),
        ) from error


def merged(base: Table, change: Table) -> dict[str, Any]:
    """Return ``base`` with the values of ``change`` in their places, tables merged, the rest replaced.

    A changed value brings its own source and day, so a fact's table is replaced whole.
    """
    result = dict(base)
    for key, value in change.items():
        old = result.get(key)
        if isinstance(value, Mapping) and isinstance(old, Mapping) and "value" not in value:
            result[key] = merged(old, value)
        else:
            result[key] = value
    return result


def platform_from(table: Table) -> Platform:
    """Build a platform of a TOML table; raise ContentError naming the first value that does not fit."""
    return _TableReader(table).platform()


class _TableReader:
    """Take facts out of one platform's table, checking each."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._id = str(table.get("id", "?"))

    def platform(self) -> Platform:
        if self._table.get("format") != FORMAT:
            raise self._wrong("format")
        identity, kind = self._table.get("id"), self._table.get("kind")
        if not isinstance(identity, str) or not identity.replace("-", "").isalnum():
            raise self._wrong("id")
        if kind not in model.KINDS:
            raise self._wrong("kind")
        name = self._table.get("name")
        if (
            not isinstance(name, dict)
            or not all(isinstance(word, str) for word in name.values())
            or "en" not in name
        ):
            raise self._wrong("name")
        if not isinstance(self._table.get("order", LAST), int):
            raise self._wrong("order")
        for key in ("answered", "has_subject"):
            if not isinstance(self._table.get(key, False), bool):
                raise self._wrong(key)
        links = self._fact("links", self._link_rule)
        return Platform(
            id=identity,
            kind=kind,
            name=name,
            limit=self._fact("limit", self._number),
            unit=self._fact("unit", self._one_of(model.UNITS)),
            max_bytes=self._fact("max_bytes", self._number),
            links=links,
            mentions=self._fact("mentions", self._one_of(model.MENTION_GRAMMARS)),
            hashtags=self._fact("hashtags", self._one_of(model.HASHTAG_GRAMMARS)),
            max_hashtags=self._fact("max_hashtags", self._number),
            blank_lines=self._fact("blank_lines", self._number),
            fold_desktop=self._fact("fold_desktop", self._fold),
            fold_phone=self._fact("fold_phone", self._fold),
            link_card=self._fact("link_card", self._truth),
            fold_words=self._fact("fold_words", self._by_language) if "fold_words" in self._table else None,
            images=self._images(),
            profile_picture=self._fact("profile_picture", self._size)
            if "profile_picture" in self._table
            else None,
            banner=self._fact("banner", self._size) if "banner" in self._table else None,
            network=str(self._table.get("network", "")),
            has_subject=self._table.get("has_subject") is True,
            profile_bytes=self._fact("profile_bytes", self._number)
            if "profile_bytes" in self._table
            else None,
            advised_hashtags=self._fact("advised_hashtags", self._number)
            if "advised_hashtags" in self._table
            else None,
            banner_covered=self._fact("banner_covered", self._covered)
            if "banner_covered" in self._table
            else None,
        )

    def _images(self) -> Images | None:
        table = self._table.get("images")
        if table is None:
            return None
        if not isinstance(table, Mapping):
            raise self._wrong("images")
        inner = _TableReader({**table, "id": self._id})
        return Images(
            formats=inner._fact("formats", inner._words),
            max_bytes=inner._fact("max_bytes", inner._number),
            max_pixels=inner._fact("max_pixels", inner._number),
            ratios=inner._fact("ratios", inner._sizes),
            size=inner._fact("size", inner._maybe_size),
            number=inner._fact("number", inner._number),
            alt_text=inner._fact("alt_text", inner._number),
        )

    def _fact(self, key: str, check: Any) -> Fact[Any]:
        table = self._table.get(key)
        if not isinstance(table, Mapping):
            raise self._wrong(key)
        checked, confidence = table.get("checked"), table.get("confidence")
        source, note = table.get("source"), table.get("note", "")
        if not isinstance(source, str) or not source or not isinstance(note, str):
            raise self._wrong(f"{key}.source")
        if not isinstance(checked, dt.date) or isinstance(checked, dt.datetime):
            raise self._wrong(f"{key}.checked")
        if confidence not in model.CONFIDENCES:
            raise self._wrong(f"{key}.confidence")
        return Fact(check(table.get("value"), key), source, checked, confidence, note)

    def _number(self, value: object, key: str) -> int | None:
        """Accept a positive number, or "none" for what has no limit or none we know."""
        if value == "none":
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= _LARGEST:
            raise self._wrong(key)
        return value

    def _truth(self, value: object, key: str) -> bool:
        if not isinstance(value, bool):
            raise self._wrong(key)
        return value

    def _one_of(self, allowed: Any) -> Any:
        def check(value: object, key: str) -> object:
            if not isinstance(value, str) or value not in allowed:
                raise self._wrong(key)
            return value

        return check

    def _words(self, value: object, key: str) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            raise self._wrong(key)
        return tuple(value)

    def _link_rule(self, value: object, key: str) -> LinkRule:
        if not isinstance(value, Mapping):
            raise self._wrong(key)
        grammar, counts, clickable = (
            value.get("grammar"),
            value.get("counts", 0),
            value.get("clickable", True),
        )
        shortened = value.get("shortened", False)
        if grammar not in model.LINK_GRAMMARS or not isinstance(counts, int):
            raise self._wrong(key)
        if not isinstance(clickable, bool) or not isinstance(shortened, bool):
            raise self._wrong(key)
        return LinkRule(grammar, counts, clickable, shortened)

    def _fold(self, value: object, key: str) -> Fold:
        if not isinstance(value, Mapping):
            raise self._wrong(key)
        lines, width, font = (value.get(name) for name in ("lines", "width", "font"))
        if not isinstance(lines, int) or not isinstance(width, int) or not isinstance(font, int):
            raise self._wrong(key)
        if lines < 0 or width < 100 or not 6 <= font <= 40:
            raise self._wrong(key)
        return Fold(lines, width, font)

    def _by_language(self, value: object, key: str) -> dict[str, str]:
        if not isinstance(value, Mapping) or "en" not in value:
            raise self._wrong(key)
        if not all(isinstance(words, str) and words.strip() for words in value.values()):
            raise self._wrong(key)
        return dict(value)

    def _size(self, value: object, key: str) -> Size:
        if not isinstance(value, list) or len(value) != len(Size._fields):
            raise self._wrong(key)
        width, height = value
        if not isinstance(width, int) or not isinstance(height, int) or width < 1 or height < 1:
            raise self._wrong(key)
        return Size(width, height)

    def _covered(self, value: object, key: str) -> CoveredArea:
        if not isinstance(value, list) or len(value) != len(CoveredArea._fields):
            raise self._wrong(key)
        if not all(isinstance(share, int | float) and -0.5 <= share <= 1.5 for share in value):
            raise self._wrong(key)
        return CoveredArea(*(float(share) for share in value))

    def _maybe_size(self, value: object, key: str) -> Size | None:
        return None if value == "none" else self._size(value, key)

    def _sizes(self, value: object, key: str) -> tuple[Size, ...]:
        if not isinstance(value, list):
            raise self._wrong(key)
        return tuple(self._size(one, key) for one in value)

    def _wrong(self, key: str) -> ContentError:
        return ContentError(
            QT_TRANSLATE_NOOP("errors", "The value “{key}” of the platform “{platform}” does not fit."),
            QT_TRANSLATE_NOOP("errors", "Compare it with the platform files that come with the app."),
            key=key,
            platform=self._id,
        )
