"""Make or measure one large photo; started by bench_pictures in a process of its own."""

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path


def make(path: Path) -> dict[str, float]:
    from PIL import Image

    grain = Image.effect_noise((1000, 1000), 60)
    base = Image.linear_gradient("L").resize((6000, 4000))
    layer = Image.new("L", base.size)
    for top in range(0, 4000, 1000):
        for left in range(0, 6000, 1000):
            layer.paste(grain, (left, top))
    mixed = Image.blend(base, layer, 0.3)
    Image.merge("RGB", (mixed, base, mixed)).save(path, "JPEG", quality=90)
    return {}


def median(action: Callable[[], object]) -> float:
    taken = []
    for _ in range(7):
        begun = time.perf_counter()
        action()
        taken.append((time.perf_counter() - begun) * 1000)
    return sorted(taken)[3]


def measure(path: Path) -> dict[str, float]:
    from advocacy_trainer.pictures.checks import check_picture
    from advocacy_trainer.pictures.editing import PictureEdit, render
    from advocacy_trainer.pictures.encoding import encode
    from advocacy_trainer.pictures.opening import open_picture
    from advocacy_trainer.pictures.targets import targets

    picture = open_picture(path)
    wanted = targets("profile")
    return {
        "open": median(lambda: open_picture(path)),
        "check": median(lambda: check_picture(picture, wanted, name=path.name)),
        "post": median(lambda: encode(render(path, PictureEdit(), 1200, 627), "JPEG", 5_000_000)),
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def frame(path: Path) -> dict[str, float]:
    from PySide6.QtCore import Qt, QThreadPool
    from PySide6.QtTest import QTest

    from advocacy_trainer.settings import SettingsFile
    from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
    from advocacy_trainer.ui.shell.window import MainWindow

    application = make_application()
    context = ApplicationContext(
        application,
        SettingsFile(None),
        None,
        {"language": "da", "theme": "light", "text_scale": 100, "welcomed": True},
    )
    window = MainWindow(context)
    window.resize(1180, 760)
    window.start()
    window.show()
    page = window.open_page("photo-bench", {"path": str(path)})
    for _ in range(20):
        application.processEvents()
        QThreadPool.globalInstance().waitForDone(3000)
    shown = page.frame  # type: ignore[attr-defined]  # a page knows its own parts
    taken = []
    for step in range(100):
        begun = time.perf_counter()
        QTest.keyClick(shown, Qt.Key.Key_Left if step % 20 < 10 else Qt.Key.Key_Right)
        application.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
    return {"p95": sorted(taken)[95], "p50": sorted(taken)[50]}


if __name__ == "__main__":
    action = {"make": make, "measure": measure, "frame": frame}[sys.argv[1]]
    print(json.dumps(action(Path(sys.argv[2]))))
