"""What stands beside the trainer's notes: the clock, whether the plan holds, and the wall in small."""

from collections.abc import Callable

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.frame.side_panel import SidePanel
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.workshop import pacing_words
from advocacy_trainer.ui.workshop.item_list import ItemList
from advocacy_trainer.ui.workshop.progress_line import ProgressLine
from advocacy_trainer.ui.workshop.projector.slide import Slide, SlideTime
from advocacy_trainer.ui.workshop.projector.surface import SlideView
from advocacy_trainer.ui.workshop.running import RunningWorkshop
from advocacy_trainer.ui.workshop.wall_control import WallControl
from advocacy_trainer.workshop import pace

_WIDE = 332  # px


class ClockPanel(SidePanel):
    """The clock in large, the bar, ahead or behind with one remedy, and the wall with its two buttons."""

    def __init__(self, name: str, go_to: Callable[[int], object]) -> None:
        super().__init__(name, _WIDE)
        self.time = label("", role="projector")
        self.line = ProgressLine()
        self.left = soft("")
        self.longer = button(self.tr("One minute more"), None, "small-link")
        self.late = Card("attention")
        self.deviation = label("", "attention", "strong")
        self.what = label("")
        self.remedy = button(self.tr("Change the plan"), None, "link")
        self.late.add(self.deviation, self.what, self.remedy)
        self.fine = soft("")
        self.jump = Card("attention")
        self.follow = button(self.tr("Follow the new time"), None, "link")
        self.jump.add(
            label(self.tr("The computer's clock was changed. The plan carries on as if it had not been.")),
            self.follow,
        )
        self.add(self.time, self.line, self.left, self.longer, self.late, self.fine, self.jump)
        self.add(heading(self.tr("On the wall now"), 3))
        self.picture = SlideView()
        self.add(self.picture)
        row = Flow()
        self.turn = button("", None)
        self.turn.setObjectName("turn")
        self.dark = button("", None, "quiet")
        self.dark.setObjectName("dark")
        row.addWidget(self.turn)
        row.addWidget(self.dark)
        self.add(row)
        self.screens = soft("")
        self.end = button(self.tr("End the workshop"), None, "soft-link")
        self.sheet = ItemList(self.tr("The run-sheet"), go_to)  # where it has no room beside the notes
        self.add(self.screens, self.sheet, self.end)

    def show_time(self, running: RunningWorkshop, clocks: pace.Clocks) -> None:
        """Show the clock and what follows from it."""
        going = running.going
        self.time.setText(running.clock(pace.now(going, clocks)))
        self.line.set_share(pace.share_gone(going, clocks))
        self.left.setText(pacing_words.minutes_left(going, clocks))
        told = pacing_words.deviation(going, clocks)
        offered = pace.remedy_now(going, clocks)
        self.late.setVisible(offered is not None)
        self.fine.setVisible(offered is None)
        self.fine.setText(told)
        self.deviation.setText(told)
        if offered is not None:
            self.what.setText(pacing_words.remedy(going, offered))
        self.jump.setVisible(pace.clock_jump(going, clocks) is not None)

    def show_wall(
        self, slide: Slide, time: SlideTime, running: RunningWorkshop, control: WallControl | None
    ) -> None:
        """Show the wall in small, and what can be done with it."""
        self.picture.show_slide(slide, time, dark=running.is_dark)
        self.dark.setText(self.tr("Bring it back (B)") if running.is_dark else self.tr("Dark wall (B)"))
        is_shown = control is not None and control.window.isVisible()
        self.turn.setText(self.tr("Hide it (F5)") if is_shown else self.tr("Show it (F5)"))
        self.screens.setText(self._of_screens(control))
        if control is not None and self.picture.shape != control.shape:
            self.picture.shape = control.shape
            self.picture.updateGeometry()

    def _of_screens(self, control: WallControl | None) -> str:
        from advocacy_trainer.ui.workshop.projector.screens import plan_screens

        plan = control.plan if control is not None else plan_screens(self.window().screen())
        if plan.is_mirrored:
            return self.tr(
                "Both screens show the same thing, so the room would see your notes. Choose "
                "“extend” in the computer's screen settings."
            )
        if plan.projector is None:
            return self.tr(
                "One screen was found. F5 switches between your notes and the wall. If the "
                "projector shows this window, choose “extend” in the computer's screen "
                "settings."
            )
        if control is not None and control.window.isVisible():
            return self.tr("Only you see this window.")
        return self.tr("The projector was found. Only you see this window.")
