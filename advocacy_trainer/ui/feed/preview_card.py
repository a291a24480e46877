"""How a draft would look on one platform: clearly a drawing, honest where uncertain."""

from collections.abc import Sequence

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.drafts.model import DraftPicture
from advocacy_trainer.platforms.measuring import TextMeasure
from advocacy_trainer.platforms.model import Fact, Fold, Platform, Size
from advocacy_trainer.ui.feed.device import Device
from advocacy_trainer.ui.feed.face import Face
from advocacy_trainer.ui.feed.picture import FeedPicture
from advocacy_trainer.ui.feed.text import FeedText, collapsed
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import label, over, soft
from advocacy_trainer.ui.kit.layouts import Card, clear_layout

_PLACEHOLDER_KINDS = ("post", "comment", "forum")


class PreviewCard(QWidget):
    """Show one platform's drawing of the draft, on a phone or on a screen (``phone``)."""

    def __init__(self, context: Context, platform: Platform) -> None:
        super().__init__()
        self.context = context
        self.platform = platform
        self._pictures: list[tuple[DraftPicture, QImage]] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(
            over(self.tr("{platform} · example").format(platform=platform.title(context.language)))
        )
        self.device = Device()
        outer.addWidget(self.device)
        if platform.kind in _PLACEHOLDER_KINDS:
            self.face = Face(context)
            self.device.add(self.face)
        self.subject = label("")
        self.subject.setVisible(platform.has_subject)
        self.text = FeedText(context)
        self.text.setAccessibleName(self.tr("The text as it would look"))
        self.device.add(self.subject, self.text)
        self._picture_box = QVBoxLayout()
        self.device.add(self._picture_box)
        self.link = self._link_card()
        self.device.add(self.link)
        self.note = soft("")
        outer.addWidget(self.note)

    @property
    def phone(self) -> bool:
        """Tell whether it is drawn on a phone."""
        return self.device.phone

    @phone.setter
    def phone(self, phone: bool) -> None:
        self.device.draw_as(phone=phone)

    def _link_card(self) -> QWidget:
        card = Card("tint")
        card.column.setContentsMargins(14, 10, 14, 10)
        card.column.setSpacing(2)
        self.link_host = label("", role="help")
        card.add(self.link_host, label(self.tr("The page's own title goes here"), "soft", "help"))
        card.hide()
        return card

    def show_draft(self, text: str, measure: TextMeasure, subject: str = "") -> None:
        """Show the draft as it stands; ``measure`` is this platform's."""
        platform = self.platform
        fold = (platform.fold_phone if self.phone else platform.fold_desktop).value
        shown = collapsed(text, measure.spans, platform.blank_lines.value)
        self.text.show_text(
            shown,
            fold,
            clickable=platform.links.value.clickable,
            cut_words=platform.cut_words(self.context.language),
        )
        if platform.has_subject:
            self.subject.setText(subject or self.tr("(no subject)"))
        first = next((span for span in measure.spans if span.kind == "url"), None)
        has_card = first is not None and platform.link_card.value and not self._pictures
        self.link.setVisible(has_card)
        if has_card and first is not None:
            self.link_host.setText(_host(text[first.start : first.end]))
        self._say(measure)

    def show_pictures(self, pictures: Sequence[tuple[DraftPicture, QImage]]) -> None:
        """Show the draft's pictures as the feed crops them."""
        self._pictures = list(pictures)
        clear_layout(self._picture_box)
        images = self.platform.images
        if self._pictures and images is not None and images.ratios.value:
            first, image = self._pictures[0]
            ratio = _nearest(images.ratios.value, image)
            most = images.number.value or len(self._pictures)
            more = min(most, len(self._pictures)) - 1
            self._picture_box.addWidget(FeedPicture(self.context, image, ratio, first.alt, more))

    def _say(self, measure: TextMeasure) -> None:
        said = []
        fold = self.platform.fold_phone if self.phone else self.platform.fold_desktop
        if self.text.folded:
            said.append(self._fold_sentence(fold))
        has_link = any(span.kind == "url" for span in measure.spans)
        if has_link and not self.platform.links.value.clickable:
            said.append(self.tr("Links cannot be pressed here."))
        images = self.platform.images
        if images is not None and images.number.value and len(self._pictures) > images.number.value:
            said.append(self.tr("There is room for {number} pictures.").format(number=images.number.value))
        self.note.setText(" ".join(said))
        self.note.setVisible(bool(said))

    def _fold_sentence(self, fold: Fact[Fold]) -> str:
        lines, cut = fold.value.lines, self.platform.cut_words(self.context.language)
        pressed = cut.strip("… ")
        if cut and not pressed:  # it is cut, and there is nothing to press
            if fold.confidence == "high":
                return self.tr("Readers see %n line(s).", "", lines)
            return self.tr("Readers see about %n line(s).", "", lines)
        pressed = pressed or self.tr("see more")
        if fold.confidence == "high":
            return self.tr("Readers see %n line(s) before pressing “{words}”.", "", lines).format(
                words=pressed
            )
        return self.tr("Readers see about %n line(s) before pressing “{words}”.", "", lines).format(
            words=pressed
        )


def _nearest(ratios: Sequence[Size], image: QImage) -> Size:
    ratio = image.width() / max(1, image.height())
    return min(ratios, key=lambda size: abs(size.width / size.height - ratio))


def _host(link: str) -> str:
    rest = link.partition("://")[2] or link
    host = rest.partition("/")[0].rpartition("@")[2].partition(":")[0]
    return host.removeprefix("www.")
