# ruff: noqa: E501 - one answer is one line
"""Parts of a value that do not go together, each told at the part that is to be changed."""

import pytest

from kiosk.content.schemas.generator import editor_schema
from kiosk.panels import discover
from kiosk.panels.quiz.content import Question

QUESTION = """\
question: {de: Was?, en: What?}
title: {de: Das, en: That}
explanation: {de: Darum, en: Because}
answers:
"""
RIGHT, WRONG = "  - text: yes\n    right: true\n", "  - text: no\n"
FILE = "quiz/what.yaml"
NEEDED = "a question needs answers to choose from | write 2 to 4"


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (WRONG + RIGHT, []),
        (WRONG * 3 + RIGHT, []),
        (WRONG * 2, ["5:3 none of the answers is right | write “right: true” below the one that is"]),
        (RIGHT + WRONG + RIGHT, ["9:12 answer 3 is right, and so is answer 1 | leave “right: true” at one answer only"]),
        (RIGHT, [f"5:3 {NEEDED}"]),
        (RIGHT + WRONG * 4, ["10:5 a question has room for 4 answers | delete this one, or another"]),
        (WRONG * 2 + "  - right: true\n", ["7:5 “text” is missing | add “text:”: the answer, in a few words, such as {de: Im April, en: In April}"]),
        (WRONG * 2 + "  - text: x\n    right: maybe\n", ["8:12 “maybe” stands at “right” where true or false belongs | write true or false"]),
    ],
    ids=["two", "four", "none right", "two right", "one", "five", "no text", "no bool"],
)  # fmt: skip
def test_a_question_has_two_to_four_answers_of_which_one_is_right(tiny, answers, told):
    tiny.panels = discover()
    tiny.replace("exhibit.yaml", "panels: [map]", "panels: [map, quiz]")
    tiny.write(FILE, QUESTION + answers)
    problems = tiny.read().problems
    assert [f"{each.line}:{each.column} {each.message} | {each.help}" for each in problems] == told
    assert {each.file for each in problems} <= {FILE}


def test_a_judgement_says_of_what_kind_it_is(tiny):
    tiny.panels = discover()
    tiny.replace("exhibit.yaml", "panels: [map]", "panels: [map, judgements]")
    tiny.write(
        "judgements/rome.yaml",
        "name: Rome\nkind: capitol\nline: {de: So, en: So}\ntext: {de: Gut, en: Good}\n",
    )
    (problem,) = tiny.read().problems
    assert (problem.line, problem.column) == (2, 7)
    assert problem.message == "“capitol” cannot stand at “kind”"
    assert problem.help == "did you mean “capital”?"


def test_a_schema_with_parts_that_must_fit_is_still_described():
    described = editor_schema(Question)["properties"]["answers"]
    assert described["type"] == "array"
    assert described["description"].startswith("Two to four answers")
