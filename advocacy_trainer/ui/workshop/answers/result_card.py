"""What may be shown of a room: pictures from ten up, and every sentence as text."""

from advocacy_trainer.ui.kit.labels import heading, label
from advocacy_trainer.ui.kit.layouts import Card
from advocacy_trainer.ui.workshop.answers.spread_picture import SpreadPicture
from advocacy_trainer.ui.workshop.answers.words import in_words
from advocacy_trainer.workshop.before_after import RoomSummary
from advocacy_trainer.workshop.describing import TemplateSentence, sentences


class ResultCard(Card):
    """A summary, and what else lay on the stick."""

    def __init__(
        self,
        summary: RoomSummary,
        labels: dict[str, str],
        lang: str,
        others: list[TemplateSentence] | None = None,
    ) -> None:
        super().__init__()
        self.add(heading(self.tr("What may be shown"), 2))
        self.said = in_words(sentences(summary, labels), lang)
        for said in self.said:
            self.add(label(said))
        for line in summary.lines if summary.handed_in else ():
            if line.before is not None and line.after is not None:
                words = labels.get(line.item, line.item)
                told = next((said for said in self.said if said.startswith(words)), words)
                self.add(label(words, role="strong"), SpreadPicture(line.before, line.after, told))
        for said in in_words(others or [], lang):
            self.add(label(said, "soft", "help"))
