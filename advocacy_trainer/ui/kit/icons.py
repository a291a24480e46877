"""Our own line icons and illustrations, drawn in the colours of the theme.

The files use placeholder colours (QtSvg draws ``currentColor`` and ``var()``
black): icons one, ``#000000``; illustrations one for each role in ``ROLES``.
"""

import re

from PySide6.QtGui import QColor, QIcon, QPixmap

from advocacy_trainer.resources import assets_dir
from advocacy_trainer.ui.kit.theme import Theme, read_theme

_PLACEHOLDER = "#000000"
ROLES = {
    "#000001": "text",
    "#000002": "primary",
    "#000003": "tint",
    "#000004": "second",
    "#000005": "card",
    "#000006": "skin",
    "#000007": "line",
    "#000008": "paper",
    "#000009": "skin-two",
    "#00000a": "hair",
    "#00000b": "clay",
    "#00000c": "peach",
    "#00000d": "sun",
    "#00000e": "leaf",
    "#00000f": "wood",
    "#000010": "arch",
    "#000011": "arch-two",
    "#000012": "sheet",
    "#000013": "ink",
    "#000014": "teal",
    "#000015": "skin-three",
    "#000016": "soft-text",
    "#000017": "slate",
}

_SIZE = re.compile(r'(<svg[^>]*?)\s+width="([\d.]+)" height="([\d.]+)"')


def icon(name: str, colour: QColor, checked: QColor | None = None, *, small: bool = False) -> QIcon:
    """Return ``assets/icons/<name>.svg`` in one colour, and in another while checked.

    Drawn at 24 and at 48 px, sharp on screens of up to 200 %; a ``small`` one at 24 alone.
    """
    source = (assets_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    inks = [(QIcon.State.Off, colour)] + ([(QIcon.State.On, checked)] if checked is not None else [])
    for state, ink in inks:
        coloured = source.replace(_PLACEHOLDER, ink.name())
        for side in (24,) if small else (24, 48):
            sized = coloured.replace("<svg ", f'<svg width="{side}" height="{side}" ', 1)
            result.addPixmap(_drawn(sized), QIcon.Mode.Normal, state)
    return result


def app_icon() -> QIcon:
    """Return the product's own icon; Qt draws it in the size that is asked for."""
    return QIcon(str(assets_dir() / "icons" / "app.svg"))


def illustration(name: str, theme: Theme, width: int, ratio: float = 1.0) -> QPixmap:
    """Return the drawing a lesson names, ``width`` px wide, in the theme's colours.

    Raises OSError where there is none, or one that may not be shown.
    """
    from advocacy_trainer.drawings import LARGEST, fault_of
    from advocacy_trainer.regular_files import regular_bytes

    folder = assets_dir() / "illustrations"
    source = regular_bytes(folder / f"{name}.svg", LARGEST, folder).decode("utf-8", "replace")
    if fault_of(source):
        raise OSError(fault_of(source))
    return _in_colours(source, theme, width, ratio)


def own_illustration(name: str, theme: Theme, width: int, ratio: float = 1.0) -> QPixmap:
    """Return a drawing the program names itself: like an icon, it need not be looked through."""
    path = assets_dir() / "illustrations" / f"{name}.svg"
    return _in_colours(path.read_text(encoding="utf-8"), theme, width, ratio)


def picture_colours(theme: Theme) -> dict[str, str]:
    """Return the colours a picture is drawn in, by role.

    The system's few high-contrast colours would make one shape of a face and what it wears, or hide
    a tick on its sheet: there a picture keeps the palette made for that ground, its lines the system's.
    """
    if theme.ours:
        return theme.colours
    return read_theme("contrast" if theme.dark else "light").colours | {"line": theme.colours["line"]}


def _in_colours(source: str, theme: Theme, width: int, ratio: float) -> QPixmap:
    colours = picture_colours(theme)
    for placeholder, role in ROLES.items():
        source = source.replace(placeholder, colours[role])

    def resized(found: "re.Match[str]") -> str:
        height = width * ratio * float(found[3]) / float(found[2])
        return f'{found[1]} width="{round(width * ratio)}" height="{round(height)}"'

    pixmap = _drawn(_SIZE.sub(resized, source, count=1))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _drawn(source: str) -> QPixmap:
    # Through Qt's image plug-in: a renderer and painter of our own cost 35 ms more at start.
    pixmap = QPixmap()
    pixmap.loadFromData(source.encode(), "SVG")
    return pixmap
