"""Keep a workplace's colour readable: the contrast of two colours, and the nearest shade that has enough.

Source: WCAG 2.2, relative luminance and contrast ratio; 4.5 for text (1.4.3), 3 for what is no text (1.4.11).
"""

TEXT = 4.5
SIGN = 3.0
_STEPS = 64


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours written ``#rrggbb``: 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(colour: str, background: str, least: float = TEXT) -> str:
    """Return the colour, or its nearest lighter or darker shade that has ``least`` on the background."""
    if contrast(colour, background) >= least:
        return colour.lower()
    towards = (0, 0, 0) if _luminance(background) > 0.18 else (255, 255, 255)
    start = _parts(colour)
    for step in range(1, _STEPS + 1):
        mixed = tuple(round(a + (b - a) * step / _STEPS) for a, b in zip(start, towards, strict=True))
        shade = "#" + "".join(f"{part:02x}" for part in mixed)
        if contrast(shade, background) >= least:
            return shade
    return "#000000" if towards == (0, 0, 0) else "#ffffff"


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
