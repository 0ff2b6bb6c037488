"""What is answered over a page, as QML shows it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kiosk.content.exhibit import Exhibit
from kiosk.panels.answer_model import AnswerModel
from kiosk.panels.questions import CREDITS, TAKE_HOME
from kiosk.shell.answers import answer_to
from kiosk.shell.credits import credits_asked
from kiosk.shell.credits_model import CreditsModel
from kiosk.visit import Question


class AnswerModels:
    """The answer to the last question of a screen, each kind of answer in a sheet's own model: it
    keeps what it told last, for as long as the sheet sinks that nobody asks for any more."""

    def __init__(self, exhibit: Exhibit, parent: QObject) -> None:
        self._exhibit = exhibit
        self.answer = AnswerModel(parent)
        self.taken_home = AnswerModel(parent)
        self.credits = CreditsModel(parent)

    def show(self, asked: Sequence[Question], language: str) -> None:
        """Answer the last of what is asked, if anything is."""
        if not asked:
            return
        question = asked[-1]
        if question.kind == CREDITS:
            self.credits.set(credits_asked(self._exhibit, question, language))
        else:
            model = self.taken_home if question.kind == TAKE_HOME else self.answer
            model.set(answer_to(self._exhibit, question, language))

    def delete(self) -> None:
        """Free them, once what shows them is gone."""
        self.answer.deleteLater()
        self.taken_home.deleteLater()
        self.credits.deleteLater()
