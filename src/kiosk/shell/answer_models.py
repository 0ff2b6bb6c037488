"""What is answered over a page, as QML shows it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kiosk.content.exhibit import Exhibit
from kiosk.panels.answer_model import AnswerModel
from kiosk.shell.answers import answer_to
from kiosk.shell.credits import credits_asked
from kiosk.shell.credits_model import CreditsModel
from kiosk.visit import Question

_NO_QUESTION = Question("")


class AnswerModels:
    """The answer to the last question of a screen."""

    def __init__(self, exhibit: Exhibit, parent: QObject) -> None:
        self._exhibit = exhibit
        self.answer = AnswerModel(parent)
        self.credits = CreditsModel(parent)

    def show(self, asked: Sequence[Question], language: str) -> None:
        """Answer the last of what is asked; nothing where nothing is."""
        question = asked[-1] if asked else _NO_QUESTION
        self.answer.set(answer_to(self._exhibit, question, language))
        self.credits.set(credits_asked(self._exhibit, question, language))

    def delete(self) -> None:
        """Free them, once what shows them is gone."""
        self.answer.deleteLater()
        self.credits.deleteLater()
