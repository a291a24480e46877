"""Judge sharpness, light and contrast as a small round picture shows them.

The limits were set on portraits, scenes and screenshots blurred, darkened and
flattened by known amounts (tests/pictures/test_looks.py keeps the cases).
"""

from PIL import Image, ImageChops, ImageFilter, ImageStat

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.pictures.check import Check
from advocacy_trainer.pictures.encoding import on_white

WORKING_SIDE = 512
SHARP_ENOUGH = 0.32
DARKEST = 60
LIGHTEST = 205
WHITE_SHARE = 0.25
SPREAD = 70


def grey_working_copy(image: Image.Image) -> Image.Image:
    """Return ``image`` as eight-bit grey, its longer side at most ``WORKING_SIDE``."""
    scale = WORKING_SIDE / max(image.size)
    flat = image
    if scale < 1:
        size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
        flat = image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    return on_white(flat).convert("L")


def sharpness(grey: Image.Image) -> float:
    """Return how much of the picture's edges a further blur takes: 0 blurred, near 1 crisp.

    After Crété-Roffet et al., The blur effect (2007): what is already blurred
    loses little when it is blurred again. A picture without detail gives 0.
    """
    if min(grey.size) < 8:
        return 0.0
    return min(_lost(grey, across=True), _lost(grey, across=False))


def _lost(grey: Image.Image, *, across: bool) -> float:
    before = _steps(grey, across=across)
    after = _steps(grey.filter(ImageFilter.BoxBlur((3, 0) if across else (0, 3))), across=across)
    whole = float(ImageStat.Stat(before).mean[0])
    if whole < 0.2:
        return 0.0
    return float(ImageStat.Stat(ImageChops.subtract(before, after)).mean[0]) / whole


def _steps(grey: Image.Image, *, across: bool) -> Image.Image:
    if across:
        return ImageChops.difference(grey, ImageChops.offset(grey, 1, 0)).crop((1, 0, *grey.size))
    return ImageChops.difference(grey, ImageChops.offset(grey, 0, 1)).crop((0, 1, *grey.size))


def percentile(histogram: list[int], share: float) -> int:
    """Return the grey value below which ``share`` of the pixels lie."""
    wanted, seen = share * sum(histogram), 0
    for value, count in enumerate(histogram):
        seen += count
        if seen >= wanted:
            return value
    return 255


def check_looks(grey: Image.Image) -> list[Check]:
    """Return the checks ``sharpness``, ``light`` and ``contrast`` of a grey working copy."""
    histogram = grey.histogram()
    return [_sharpness(grey), _light(histogram), _contrast(histogram)]


def _sharpness(grey: Image.Image) -> Check:
    value = round(sharpness(grey), 2)
    if value >= SHARP_ENOUGH:
        sentence = QT_TRANSLATE_NOOP("pictures", "The picture is sharp enough.")
    else:
        sentence = QT_TRANSLATE_NOOP(
            "pictures", "The picture looks blurred. A steadier hand or more light makes it clearer."
        )
    return Check("sharpness", value >= SHARP_ENOUGH, value, sentence, {})


def _light(histogram: list[int]) -> Check:
    middle = percentile(histogram, 0.5)
    white = sum(histogram[250:]) / max(1, sum(histogram))
    if percentile(histogram, 0.8) < DARKEST or middle < DARKEST // 2:
        sentence, fine = (
            QT_TRANSLATE_NOOP(
                "pictures", "The picture is dark. Turn towards a window, or give it more light."
            ),
            False,
        )
    elif middle > LIGHTEST and percentile(histogram, 0.2) > 150 and white < 0.9 and white > WHITE_SHARE:
        sentence, fine = (
            QT_TRANSLATE_NOOP(
                "pictures",
                "Much of the picture is completely white, so details are lost. A little less light helps.",
            ),
            False,
        )
    else:
        sentence, fine = QT_TRANSLATE_NOOP("pictures", "The light is fine."), True
    return Check("light", fine, middle, sentence, {})


def _contrast(histogram: list[int]) -> Check:
    spread = percentile(histogram, 0.97) - percentile(histogram, 0.03)
    if spread >= SPREAD:
        sentence = QT_TRANSLATE_NOOP("pictures", "Light and dark are easy to tell apart.")
    else:
        sentence = QT_TRANSLATE_NOOP(
            "pictures",
            "Light and dark are close together, so the picture looks flat. A little contrast helps.",
        )
    return Check("contrast", spread >= SPREAD, spread, sentence, {})
