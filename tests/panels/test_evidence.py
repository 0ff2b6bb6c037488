"""How do we know? What an item rests on, as its model tells it."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Citation
from kiosk.content.schema import parse
from kiosk.content.sources import Source
from kiosk.panels.answer import NO_ANSWER, Answer, CorrectionRow, SourceRow, source_rows
from kiosk.panels.answer_model import AnswerModel
from kiosk.panels.cards import Link, way_to_evidence
from kiosk.panels.evidence import evidence_of
from kiosk.panels.questions import EVIDENCE
from tests.panels.small import event, exhibit, place


def source(key: str, **more: Any) -> Source:
    return parse(Source, {"id": key, "title": f"Title of {key}", **more})


@pytest.fixture
def small(shipped: Exhibit) -> Exhibit:
    told = exhibit(
        shipped,
        event("known", "1922", sources=["book", {"id": "wire", "locator": "p. 7"}]),
        event("doubted", "1922", certainty="disputed", note={"de": "Nur *einer*.", "en": "One."}),
        event("bare", "1922"),
        event(
            "corrected",
            "1922",
            sources=["book"],
            corrects=[{"said": "On the *14th*", "right": "16th", "sources": ["book", "wire"]}],
        ),
    )
    works = (source("book", custom={"grade": "A"}, issued="1993"), source("wire"))
    return replace(told, sources={each.id: each for each in works})


def test_the_best_sources_stand_first_otherwise_in_the_order_of_the_file(small: Exhibit) -> None:
    grades = {"hint": "C", "letter": "A", "lexicon": "B", "treaty": "A", "wire": ""}
    works = [source(key, custom={"grade": grade} if grade else {}) for key, grade in grades.items()]
    known = replace(small, sources={each.id: each for each in works})
    rows = source_rows(known, [Citation(id=key) for key in grades])
    keys = "0:letter", "1:treaty", "2:lexicon", "3:hint", "4:wire"
    assert tuple(row.key for row in rows) == keys


def test_sources_are_named_in_full_with_grade_and_place(small: Exhibit) -> None:
    assert evidence_of(small, "event", "known", "de").sources == (
        SourceRow("0:book", "A", "Title of book. 1993."),
        SourceRow("1:wire", "", "Title of wire, p. 7."),
    )


def test_doubt_is_told_in_the_language_of_the_visit(small: Exhibit) -> None:
    told = evidence_of(small, "event", "doubted", "de")
    assert (told.title, told.certainty) == ("doubted de", "disputed")
    assert "einer" in told.text
    assert evidence_of(small, "event", "doubted", "en").text == "One."


def test_a_place_that_is_not_certain_says_so_here_too(shipped: Exhibit) -> None:
    small = exhibit(shipped, place("somewhere", uncertain=300), place("there"))
    assert evidence_of(small, "place", "somewhere", "de").uncertain == 300
    assert evidence_of(small, "place", "there", "de").uncertain == 0


def test_what_an_earlier_text_said_is_told_beside_what_the_sources_say(small: Exhibit) -> None:
    told = evidence_of(small, "event", "corrected", "de")
    assert told.corrections == (CorrectionRow("0", "On the <i>14th</i>", "16th"),)
    assert [row.key for row in told.sources] == ["0:book", "1:wire"]


def test_the_same_work_cited_twice_is_two_rows(small: Exhibit) -> None:
    twice = event("twice", "1922", sources=["book", {"id": "book", "locator": "p. 9"}])
    rows = evidence_of(replace(small, events={"twice": twice}), "event", "twice", "de").sources
    assert len({row.key for row in rows}) == 2


def test_what_is_not_there_has_no_evidence(small: Exhibit) -> None:
    assert evidence_of(small, "event", "nowhere", "de") == NO_ANSWER
    assert evidence_of(small, "nothing", "known", "de") == NO_ANSWER


@pytest.mark.parametrize(
    ("item", "asked"), [("known", 1), ("doubted", 1), ("corrected", 1), ("bare", 0), ("x", 0)]
)
def test_only_where_there_is_something_to_tell_it_can_be_asked(
    small: Exhibit, item: str, asked: int
) -> None:
    links = way_to_evidence(small, "event", item)
    assert [(each.kind, each.item) for each in links] == [(EVIDENCE, f"event:{item}")] * asked


def test_the_model_tells_what_was_asked_and_forgets_it() -> None:
    model = AnswerModel()
    testers = [QAbstractItemModelTester(rows) for rows in (model.sources, model.links)]
    rows = (SourceRow("0", "A", "w"), SourceRow("1", "", "v"))
    model.set(Answer("event:x", "t", sources=rows, links=(Link("term:y", "term", "y", "Y"),)))
    assert (model.about, model.title, model.count, model.graded) == ("event:x", "t", 2, True)
    assert [row.words for row in model.sources.rows] == ["w", "v"]
    assert [row.title for row in model.links.rows] == ["Y"]
    model.set(NO_ANSWER)
    assert (model.about, model.title, model.count, model.graded) == ("", "", 0, False)
    del testers


def test_every_item_of_the_exhibit_can_be_asked_for_in_every_language(shipped: Exhibit) -> None:
    for kind in ("event", "place", "treaty", "person"):
        for item in shipped.items(kind):
            for language in shipped.settings.languages:
                assert evidence_of(shipped, kind, item, language).title


def test_each_step_of_a_story_rests_on_its_own_sources(shipped: Exhibit) -> None:
    story = shipped.item("story", "easter-night")
    assert story
    for number, step in enumerate(story.parts):
        told = evidence_of(shipped, "story", f"easter-night:{number}", "de")
        assert told.title == shipped.words(step.title, "de")
        assert told.certainty == step.certainty.value
        assert len(told.sources) == len(step.sources) > 0
        assert shipped.words(step.doubt, "de") in told.text


@pytest.mark.parametrize("part", ["7", "-1", "x", "²", "1:2"])
def test_a_step_that_is_not_there_has_no_evidence(shipped: Exhibit, part: str) -> None:
    assert evidence_of(shipped, "story", f"easter-night:{part}", "de") == NO_ANSWER
