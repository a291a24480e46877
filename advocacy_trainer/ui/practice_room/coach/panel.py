"""The coach beside a draft: rarely, late and kindly; the writer decides when."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.explain import explain
from advocacy_trainer.coach.kept import Answers, Wishes
from advocacy_trainer.coach.manners import ALONG, OFF, edit_between, follow, shown_remarks
from advocacy_trainer.coach.model import Remark, Review, ReviewContext
from advocacy_trainer.coach.rulebook import quiet_book
from advocacy_trainer.drafts.model import DraftHead
from advocacy_trainer.prose.sentences import sentences
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.kit.layouts import Card, Flow, add
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.practice_room.coach.helps_on_request import HelpsOnRequest
