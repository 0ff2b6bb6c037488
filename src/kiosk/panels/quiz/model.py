"""The quiz's model: the question that is asked, and what was answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.panels.card_model import CardModel
from kiosk.panels.panel_model import PanelModel
from kiosk.panels.quiz.scene import AnswerRow, Mark, Scene, derive, in_order
from kiosk.panels.view import View
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels.quiz"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class _Kept:
    given: Mapping[str, int]


@QmlElement
@QmlUncreatable("made by the program")
class QuizModel(PanelModel):
    """One question after another. An answer, once given, stays until the visit ends."""

    changed = Signal()

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(exhibit, parent)
        self._view = View("", date.min)
        self._given: dict[str, int] = {}
        self._scene = Scene()
        self._answers = RowsModel(AnswerRow, self)
        self._marks = RowsModel(Mark, self)
        self._card = CardModel(exhibit.folder, self)

    def show(self, view: View) -> None:
        self._view = view
        self._draw()

    def reset(self) -> None:
        self._given.clear()
        self._scene = Scene()

    def kept(self) -> object:
        return _Kept(dict(self._given))

    def go_on(self, kept: object) -> None:
        if not isinstance(kept, _Kept):
            return
        for each in in_order(self.exhibit):
            number = kept.given.get(each.id)
            if number is not None and number < len(each.answers):
                self._given[each.id] = number

    @Slot(int)
    def answer(self, number: int) -> None:
        """Give an answer, from 0; a question takes the first only."""
        if 0 <= number < len(self._scene.answers):
            self._given.setdefault(self._scene.item, number)
            self._draw()

    @Slot(int)
    def step(self, by: int) -> None:
        """Ask for the next question, or the one before; beyond the ends nothing changes."""
        if item := self._scene.later if by > 0 else self._scene.earlier:
            self.open("question", item)

    @Slot()
    def startAgain(self) -> None:
        """Forget all answers, and ask for the first question."""
        self._given.clear()
        for question in in_order(self.exhibit)[:1]:
            self.open("question", question.id)
        self._draw()

    def _draw(self) -> None:
        """Without an item, as through its door, the quiz goes on where it was left."""
        item = self._view.item or self._scene.item
        self._scene = derive(self.exhibit, self._view.language, item, self._given)
        self._answers.set_rows(self._scene.answers)
        self._marks.set_rows(self._scene.marks)
        self._card.set(self._scene.card, self._scene.links)
        self.changed.emit()

    @Property(QObject, constant=True)
    def answers(self) -> RowsModel[AnswerRow]:
        """The answers to choose from."""
        return self._answers

    @Property(QObject, constant=True)
    def marks(self) -> RowsModel[Mark]:
        """All questions, as far as they are answered."""
        return self._marks

    @Property(CardModel, constant=True)
    def card(self) -> CardModel:
        """The explanation, once the question is answered, and where it leads."""
        return self._card

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question."""
        return self._scene.question

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which question it is, from 1; 0 where there is none."""
        return self._scene.number

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many questions there are."""
        return self._scene.count

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """Whether it is answered."""
        return self._scene.answered

    @Property(bool, notify=changed)
    def correct(self) -> bool:
        """Whether the right answer was given."""
        return self._scene.correct
