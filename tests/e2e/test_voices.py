"""The quiz and the judgements by touch only."""

import pytest

from tests.e2e.opening import Opened
from tests.e2e.visitor import Visitor

LINES = {
    "warsaw": "Eingekreist von zwei Nachbarn",
    "prevention": "Ein Schild gegen Artikel 116",
    "berlin": "Schutz vor einer Einigung auf deutsche Kosten",
}
SHAPES = pytest.mark.parametrize(
    "station", ["1920x1080 still", "1080x1920 still", "1280x800 still"], indirect=True
)


@SHAPES
def test_an_answer_locks_is_explained_and_forgotten_by_the_next_visitor(
    station: Opened, visitor: Visitor
) -> None:
    visitor.touch("start")
    visitor.touch("door-quiz")
    visitor.reads("Frage 1 von 12", within="questionNumber")
    assert visitor.find("explanation") is None

    visitor.touch("answer-0")
    visitor.reads("Nicht ganz")
    visitor.reads("Richtig")
    visitor.reads("Ein Vertrag zu Ostern", within="cardTitle")
    assert not visitor.sees("answer-1").isEnabled()

    visitor.turns_to("link-evidence")
    visitor.touch("link-evidence")
    visitor.sees("evidence")
    visitor.touch("answer-close")
    visitor.reads("Ein Vertrag zu Ostern", within="cardTitle")

    visitor.touch("question-next")
    visitor.reads("Frage 2 von 12", within="questionNumber")
    visitor.touch("answer-2")
    visitor.reads("Das stimmt")
    visitor.turns_to("named-person:rathenau")
    visitor.touch("named-person:rathenau")
    visitor.sees("people")
    visitor.touch("bar-back")
    visitor.reads("Das stimmt")
    visitor.touch("question-previous")
    visitor.reads("Nicht ganz")

    station.let_pass(80)
    visitor.touch("start")
    visitor.touch("door-quiz")
    visitor.reads("Frage 1 von 12", within="questionNumber")
    assert visitor.find("explanation") is None


@SHAPES
def test_a_visitor_goes_through_the_whole_quiz_and_begins_anew(
    station: Opened, visitor: Visitor
) -> None:
    visitor.touch("language-en")
    visitor.touch("start")
    visitor.touch("door-quiz")
    for number in range(1, 13):
        visitor.reads(f"Question {number} of 12", within="questionNumber")
        visitor.touch("answer-1")
        visitor.sees("explanation")
        visitor.touch("question-next" if number < 12 else "quiz-again")
    visitor.reads("Question 1 of 12", within="questionNumber")
    assert visitor.find("explanation") is None


@SHAPES
def test_a_visitor_hears_one_voice_after_another(station: Opened, visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-judgements")
    for key, line in LINES.items():
        visitor.touch(f"judgement-{key}")
        visitor.reads(line, within="cardTitle")
    visitor.turns_to("link-evidence")
    visitor.touch("link-evidence")
    visitor.sees("evidence")
    visitor.touch("answer-close")
    visitor.turns_to("named-person:rathenau")
    visitor.touch("named-person:rathenau")
    visitor.sees("people")
    visitor.touch("bar-back")
    visitor.reads(LINES["berlin"], within="cardTitle")
