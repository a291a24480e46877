"""Choose among options: choice, pick, checklist."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QWidget

from advocacy_trainer.course.marking import mark_choice, mark_pick, right_count
from advocacy_trainer.course.model import Checklist, Choice, Pick
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import WordCheck, button
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.lesson.activities.activity import (
    Activity,
    AnswerOption,
    State,
    joined,
    number_word,
    translate,
)


class ChoiceActivity(Activity[Choice]):
    """A question with one or several right options; tried as often as one likes."""

    def build(self) -> None:
        """Add the question, the options and the button for feedback."""
        body = self.body
        self.either = self.block.has("either")
        self.several = right_count(body) > 1 and not self.either
        if self.several:
            how = translate("activities", "Choose the {count} that fit. Try as often as you like.").format(
                count=number_word(right_count(body))
            )
        else:
            how = translate("activities", "Choose one. Try as often as you like.")
        self.add_question(body.question, how)
        self.options: dict[int, AnswerOption] = {}
        self.group = QButtonGroup(self)
        self.group.setExclusive(not self.several)
        for index in self.session.shuffled(self.block, len(body.options)):
            option = AnswerOption(self.context, body.options[index].text, several=self.several)
            self.options[index] = option
            self.group.addButton(option.mark)
            self.column.addWidget(option)
        self._tried: set[int] = set()
        self.button = self.add_check(body.hint)
        self.button.setEnabled(False)
        self.group.buttonToggled.connect(lambda *_: self._changed())

    @property
    def chosen(self) -> list[int]:
        """Return what is chosen, as indexes into the lesson's own order."""
        return sorted(index for index, option in self.options.items() if option.chosen)

    def check(self) -> None:
        """Mark what is chosen."""
        marked = mark_choice(self.body, self.chosen, either=self.either)
        self.session.answered(self.block, right=marked.right, answer=self.chosen)
        self._tried = self._tried | set(self.chosen) if not self.several else set(self.chosen)
        self._show()
        texts = [remark.text for remark in marked.remarks]
        announce(self, joined([*texts, self.said.text]))

    def results(self) -> list[QWidget]:
        """Return the option that was chosen, which has its feedback in it, or the sum of several."""
        if self.several:
            return super().results()
        return [self.options[index] for index in self.chosen]

    def _show(self) -> None:
        for index, option in self.options.items():
            if index in self._tried:
                option.show_why(self.body.options[index].why, good=self.body.options[index].right)
            else:
                option.forget_why()
        if self.several and self._tried:
            found = sum(self.body.options[index].right for index in self._tried)
            total = right_count(self.body)
            whole = found == total and len(self._tried) == total
            if whole:
                text = translate("activities", "You have found them all.")
            elif found == total:
                text = translate(
                    "activities", "They are all here, and something else as well. Read what each one says."
                )
            elif not found:
                text = translate("activities", "{total} are still to be found.").format(
                    total=number_word(total).capitalize()
                )
            else:
                text = translate(
                    "activities", "You have found {found} of {total}. There is more to find."
                ).format(found=number_word(found), total=number_word(total))
            self.said.show_text(text, good=whole, aloud=False)

    def _changed(self) -> None:
        self.button.setEnabled(bool(self.chosen))

    def save_state(self) -> State:
        """Return what is chosen and what has been tried."""
        return {"chosen": self.chosen, "tried": sorted(self._tried)}

    def restore_state(self, state: State) -> None:
        """Choose again what was chosen."""
        for index in state.get("chosen", ()):
            if index in self.options:
                self.options[index].mark.setChecked(True)
        self._tried = {index for index in state.get("tried", ()) if index in self.options}
        self._show()


class PickActivity(Activity[Pick]):
    """A choice where nothing is right or wrong; it is kept at once and may be changed."""

    def build(self) -> None:
        """Add the options; what was chosen before is chosen."""
        body = self.body
        self.several = self.block.has("many")
        how = (
            translate("activities", "Choose as many as you like.")
            if self.several
            else translate("activities", "Choose the one that is most like you.")
        )
        self.add_question(
            body.question, how + " " + translate("activities", "Nothing here is right or wrong.")
        )
        self.options: list[AnswerOption] = []
        self.group = QButtonGroup(self)
        self.group.setExclusive(not self.several)
        saved = self.session.choice_of(self.block)
        for index, given in enumerate(body.options):
            option = AnswerOption(self.context, given.text, several=self.several)
            option.mark.setChecked(index in saved)
            self.group.addButton(option.mark)
            self.options.append(option)
            self.column.addWidget(option)
        self.left = soft("")
        self.left.hide()
        if body.leave is not None:
            self.column.addWidget(button(body.leave.text, self.leave, "link"), 0, Qt.AlignmentFlag.AlignLeft)
            self.column.addWidget(self.left)
        self._show()
        self.group.buttonClicked.connect(lambda *_: self._changed())
        if self.block.attributes.get("sets") == "participation" and self.context.stores.remembers:
            self._offer_to_keep()

    def _offer_to_keep(self) -> None:
        """Let the person say whether the answer itself is written down; it is not unless they want it."""
        self.keep = WordCheck(translate("activities", "Keep my answer on this computer"))
        self.keep.setChecked(self.session.keeps_answer())
        self.keep.toggled.connect(lambda on: self.session.keep_answer(self.block, keep=bool(on)))
        self.column.addWidget(self.keep)
        self.column.addWidget(
            soft(
                translate(
                    "activities",
                    "Without it the log says that you were asked, in the same words for all four answers.",
                )
            )
        )

    def leave(self) -> None:
        """Leave the question: what was pressed here is taken back, and nothing is written down."""
        if self.body.leave is None:
            return
        self.group.setExclusive(False)
        saved = self.session.choice_of(self.block)
        for index, option in enumerate(self.options):
            option.mark.setChecked(index in saved)
        self.group.setExclusive(not self.several)
        self._show()
        self.left.setText(self.body.leave.why)
        self.left.show()
        announce(self.left, self.body.leave.why)

    @property
    def chosen(self) -> list[int]:
        """Return what is chosen."""
        return [index for index, option in enumerate(self.options) if option.chosen]

    def _changed(self) -> None:
        self.left.hide()
        self._show()
        announce(self, joined([remark.text for remark in mark_pick(self.body, self.chosen).remarks]))
        for option in self.options:
            if option.chosen and option.mark.hasFocus():
                reveal(option)
        if self.several:
            return  # kept when the step is left, so that the log holds one line and not five
        self.commit()

    def commit(self) -> None:
        """Keep the choice, if there is one."""
        if self.chosen or self.session.choice_of(self.block):
            self.session.chose(self.block, self.chosen)

    def _show(self) -> None:
        for index, option in enumerate(self.options):
            if option.chosen:
                option.show_why(self.body.options[index].why, good=None)
            else:
                option.forget_why()

    def save_state(self) -> State:
        """Return what is chosen."""
        return {"chosen": self.chosen}

    def restore_state(self, state: State) -> None:
        """Choose again what was chosen."""
        for index, option in enumerate(self.options):
            option.mark.setChecked(index in state.get("chosen", ()))
        self._show()


class ChecklistActivity(Activity[Checklist]):
    """Things to tick if they are true; none has to be."""

    def build(self) -> None:
        """Add the items; what was ticked before is ticked."""
        body = self.body
        self.add_intro(body.intro)
        self._saved = self.session.ticks_of(self.block)
        self.options = [AnswerOption(self.context, text, several=True) for text in body.items]
        for index, option in enumerate(self.options):
            option.mark.setChecked(index in self._saved)
            self.column.addWidget(option)

    @property
    def ticked(self) -> list[int]:
        """Return what is ticked."""
        return [index for index, option in enumerate(self.options) if option.chosen]

    def commit(self) -> None:
        """Keep the ticks if they have changed."""
        if self.ticked != self._saved:
            self.session.ticked(self.block, self.ticked)
            self._saved = self.ticked

    def save_state(self) -> State:
        """Return what is ticked."""
        return {"ticked": self.ticked}

    def restore_state(self, state: State) -> None:
        """Tick again what was ticked."""
        for index, option in enumerate(self.options):
            option.mark.setChecked(index in state.get("ticked", ()))
