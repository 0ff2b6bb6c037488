"""The quiz: nothing is given away before an answer, and everything is told after it."""

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.panels.quiz.content import Question
from kiosk.panels.quiz.scene import derive, in_order
from tests.panels.small import event, exhibit, question


def three(shipped: Exhibit) -> Exhibit:
    """A quiz of three questions, of which the second answer is right."""
    return exhibit(shipped, question("c", order=2), question("a", order=3), question("b", order=1))


def test_questions_are_asked_in_the_order_of_the_exhibit(shipped: Exhibit) -> None:
    small = three(shipped)
    assert [each.id for each in in_order(small)] == ["b", "c", "a"]
    scene = derive(small, "de", "c", {})
    assert (scene.number, scene.count, scene.earlier, scene.later) == (2, 3, "b", "a")
    assert [(mark.key, mark.current) for mark in scene.marks] == [
        ("b", False),
        ("c", True),
        ("a", False),
    ]


@pytest.mark.parametrize("item", ["", "nothing", "b"])
def test_the_first_question_is_asked_where_no_other_is(shipped: Exhibit, item: str) -> None:
    scene = derive(three(shipped), "de", item, {})
    assert (scene.item, scene.number, scene.earlier) == ("b", 1, "")


def test_nothing_is_given_away_before_an_answer(shipped: Exhibit) -> None:
    scene = derive(three(shipped), "de", "b", {"c": 0})
    assert not scene.answered
    assert not any(row.settled or row.mine or row.correct for row in scene.answers)
    assert [row.letter for row in scene.answers] == ["A", "B", "C"]
    assert (scene.card.title, scene.links) == ("", ())


@pytest.mark.parametrize("given", [0, 1, 2])
def test_an_answer_is_met_with_the_right_one_and_the_explanation(
    shipped: Exhibit, given: int
) -> None:
    scene = derive(three(shipped), "en", "b", {"b": given})
    assert (scene.answered, scene.correct) == (True, given == 1)
    assert [row.mine for row in scene.answers] == [number == given for number in range(3)]
    assert [row.correct for row in scene.answers] == [False, True, False]
    assert (scene.card.title, scene.card.body) == ("title of b", "explanation of b")
    assert [mark.answered for mark in scene.marks] == [True, False, False]


def test_the_explanation_leads_to_what_it_is_about_and_shows_its_picture(shipped: Exhibit) -> None:
    picture = {"file": "x.webp", "alt": "alt", "credit": "credit"}
    told = event("signing", "1922", image=picture)
    small = exhibit(shipped, told, question("a", event="signing", note="note"))
    scene = derive(small, "de", "a", {"a": 1})
    assert [(link.kind, link.item) for link in scene.links] == [
        ("event", "signing"),
        ("evidence", "question:a"),
    ]
    assert scene.card.picture == shipped.folder / "media/x.webp"


def test_an_exhibit_without_questions_asks_nothing(shipped: Exhibit) -> None:
    assert derive(exhibit(shipped), "de", "", {}).count == 0


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_museums_quiz_explains_every_answer_briefly_and_with_sources(
    shipped: Exhibit, language: str
) -> None:
    questions = in_order(shipped)
    assert len(questions) == 12
    for each in questions:
        assert isinstance(each, Question)
        assert len(shipped.words(each.explanation, language).split()) <= 35, each.id
        scene = derive(shipped, language, each.id, {each.id: 0})
        kinds = [link.kind for link in scene.links]
        assert kinds[-1] == "evidence", each.id
        assert 2 <= len(kinds) <= 4, each.id
