"""The quiz, as the program knows it without Qt, and what it alone reads: questions."""

from pathlib import Path
from typing import Annotated

from kiosk.content.exhibit import FileKind
from kiosk.content.items import EventId, Item, PersonId, PlaceId, TreatyId
from kiosk.content.marks import FitsBy, MisfitError
from kiosk.content.measures import CardTitle, Measure
from kiosk.content.phrase import Phrase
from kiosk.content.record import Record, field
from kiosk.content.text import Text
from kiosk.panels import PanelKind

FEWEST, MOST = 2, 4
"""Answers that a question can have."""


Explanation = Annotated[Text, Measure(words=35, running=True)]


class Answer(Record):
    """One of a question's answers."""

    text: Text = field(description="The answer, in a few words.")
    right: bool = field(default=False, description="Whether it is the right one.")


def _one_is_right(answers: tuple[Answer, ...]) -> None:
    right = [number for number, answer in enumerate(answers) if answer.right]
    if len(answers) < FEWEST:
        raise MisfitError(
            Phrase("a question needs answers to choose from"),
            Phrase("write {fewest} to {most}", fewest=FEWEST, most=MOST),
        )
    if len(answers) > MOST:
        message = Phrase("a question has room for {most} answers", most=MOST)
        raise MisfitError(message, Phrase("delete this one, or another"), MOST)
    if not right:
        raise MisfitError(
            Phrase("none of the answers is right"),
            Phrase("write “right: true” below the one that is"),
        )
    if len(right) > 1:
        message = Phrase(
            "answer {second} is right, and so is answer {first}",
            second=right[1] + 1,
            first=right[0] + 1,
        )
        raise MisfitError(
            message, Phrase("leave “right: true” at one answer only"), right[1], "right"
        )


class Question(Item):
    """A question of the quiz, and what there is to learn from its answer."""

    question: Text = field(description="The question, in one sentence.")
    answers: Annotated[tuple[Answer, ...], FitsBy(_one_is_right)] = field(
        description="Two to four answers, of which one has “right: true”."
    )
    title: CardTitle = field(description="What there is to learn, in a few words.")
    explanation: Explanation = field(description="Why this is the answer: at most 35 words.")
    order: int = field(default=1000, ge=1, description="Which question it is.", examples=["3"])
    event: EventId | None = field(default=None, description="The event that it is about.")
    place: PlaceId | None = field(default=None, description="The place that it is about.")
    treaty: TreatyId | None = field(default=None, description="The treaty that it is about.")
    person: PersonId | None = field(default=None, description="The person whom it is about.")


PANEL = PanelKind(
    name="quiz",
    package="kiosk.panels.quiz",
    folder=Path(__file__).parent,
    model="kiosk.panels.quiz.model:QuizModel",
    sights="kiosk.panels.quiz.sights:sights",
    titles={"de": "Quiz", "en": "Quiz", "it": "Quiz", "fr": "Quiz", "ru": "Викторина"},
    lines={
        "de": "Fragen zum Mitraten",
        "en": "Guess along",
        "it": "Domande per tutti",
        "fr": "À vous de deviner",
        "ru": "Угадайте ответ",
    },
    opens=("question",),
    files=(FileKind("question", "quiz", Question),),
)
