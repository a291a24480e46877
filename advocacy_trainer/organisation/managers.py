"""Who is somebody's manager, by the title: the second one to ask should be nobody's."""

import re

# Danish titles that lead, also where they are the last part of a longer one (»afdelingsleder«), and the
# usual English ones. »Vejleder« guides and does not manage.
_TITLES = re.compile(
    r"""\b(?:
        \w*(?<!vej)ledere?n? | ledende | \w*lederske
      | \w*chef(?:en|er)? | chef(?:sygeplejerske|læge|jordemoder|\w*terapeut|bioanalytiker)n?
      | \w*direktør(?:en)? | \w*forstander(?:en)? | \w*rektor(?:en)? | \w*formand(?:en)?
      | (?:afdelings|over|afsnits|områdes?)sygeplejersken? | overjordemoder(?:en)?
      | (?:skole|vice)inspektør(?:en)? | værkfører(?:en)? | \w*bestyrer(?:en)?
      | manager | director | supervisor | matron | principal | foreman | ceo | chief\s+\w+
      | head\s+of | head\s?(?:teacher|nurse|master|mistress)
      | (?:team|shift|unit)\s?leader | (?:ward|charge)\s+(?:sister|nurse)
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
# Elected by their colleagues, whatever else the title says: »formand for tillidsrepræsentanterne«.
_ELECTED = re.compile(
    r"tillids|arbejdsmiljørep|fagforening|klubform|\bunion\b|steward|\brep(?:resentative)?\b", re.IGNORECASE
)


def managing_title(title: str) -> str:
    """Return what in a title says that somebody leads others, "" where nothing does."""
    found = _TITLES.search(title)
    return found[0] if found is not None and _ELECTED.search(title) is None else ""
