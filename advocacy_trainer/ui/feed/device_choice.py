"""Whether a post is drawn as on a phone or as on a screen."""

from PySide6.QtCore import QCoreApplication, Signal

from advocacy_trainer.ui.kit.frame.tab_row import TabRow


class DeviceChoice(TabRow):
    """Two tabs; ``chosen`` carries True for the phone, which comes first."""

    chosen = Signal(bool)

    def __init__(self) -> None:
        words = (
            QCoreApplication.translate("DeviceChoice", "Phone"),
            QCoreApplication.translate("DeviceChoice", "Screen"),
        )
        super().__init__(QCoreApplication.translate("DeviceChoice", "How it looks on"), words)
        self.choose(0)
        self.picked.connect(self._pick)

    def _pick(self, index: int) -> None:
        self.choose(index)
        self.chosen.emit(index == 0)
