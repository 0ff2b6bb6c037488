"""What the quiz shows: a question, its answers, and once it is answered the explanation. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import cast

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Item
from kiosk.panels.cards import (
    NO_CARD,
    Card,
    Link,
    alt_of,
    links_in,
    picture_of,
    styled,
    ways_onward,
    ways_to,
)
from kiosk.panels.quiz.content import Question


@dataclass(frozen=True)
class AnswerRow:
    """An answer. Before one is given, nothing is known of any."""

    key: str
    number: int
    letter: str
    words: str
    settled: bool
    """Whether the question is answered."""
    mine: bool
    """Whether it was chosen."""
    correct: bool
    """Whether it is the right one, once the question is answered."""


@dataclass(frozen=True)
class Mark:
    """A question on the way through the quiz."""

    key: str
    answered: bool
    current: bool


@dataclass(frozen=True)
class Scene:
    """One question in one language. The card is empty until it is answered."""

    item: str = ""
    number: int = 0
    count: int = 0
    question: str = ""
    answers: tuple[AnswerRow, ...] = ()
    marks: tuple[Mark, ...] = ()
    answered: bool = False
    correct: bool = False
    card: Card = NO_CARD
    links: tuple[Link, ...] = ()
    earlier: str = ""
    later: str = ""


def in_order(exhibit: Exhibit) -> tuple[Question, ...]:
    """The questions in the order in which they are asked."""
    questions = cast(Mapping[str, Question], exhibit.items("question"))
    return tuple(sorted(questions.values(), key=lambda each: (each.order, each.id)))


def derive(exhibit: Exhibit, language: str, item: str, given: Mapping[str, int]) -> Scene:
    """A question, or the first where there is no such, with the answers that were given: the
    number of the answer by question."""
    questions = in_order(exhibit)
    if not questions:
        return Scene()
    ids = [question.id for question in questions]
    position = ids.index(item) if item in ids else 0
    question = questions[position]
    mine = given.get(question.id)
    scene = Scene(
        item=question.id,
        number=position + 1,
        count=len(questions),
        question=exhibit.words(question.question, language),
        answers=tuple(
            AnswerRow(
                key=f"{question.id}:{number}",
                number=number,
                letter=chr(ord("A") + number),
                words=exhibit.words(answer.text, language),
                settled=mine is not None,
                mine=number == mine,
                correct=answer.right and mine is not None,
            )
            for number, answer in enumerate(question.answers)
        ),
        marks=tuple(Mark(each, each in given, each == question.id) for each in ids),
        earlier=ids[position - 1] if position > 0 else "",
        later=ids[position + 1] if position + 1 < len(ids) else "",
    )
    if mine is None:
        return scene
    return replace(
        scene,
        answered=True,
        correct=question.answers[mine].right,
        card=_explanation(exhibit, question, language),
        links=(
            *ways_to(exhibit, language, **_about(question)),
            *ways_onward(exhibit, "question", question.id),
        ),
    )


def _about(question: Question) -> dict[str, str | None]:
    return {kind: getattr(question, kind) for kind in ("event", "place", "treaty", "person")}


def _explanation(exhibit: Exhibit, question: Question, language: str) -> Card:
    """With the picture of what it is about, where the question has none of its own."""
    about = (exhibit.item(kind, item) for kind, item in _about(question).items() if item)
    shown: Item = next((each for each in (question, *about) if each and each.image), question)
    return Card(
        key=question.id,
        kind="question",
        item=question.id,
        title=exhibit.words(question.title, language),
        body=styled(exhibit, question.explanation, language),
        picture=picture_of(exhibit, shown),
        alt=alt_of(exhibit, shown, language),
        certainty=question.certainty.value,
        named=links_in(exhibit, language, question.explanation),
    )
