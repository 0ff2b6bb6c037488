"""Which screens are drawn follows from the exhibit and the installed kinds of panel alone."""

from pathlib import Path

from kiosk.content.read import read_exhibit
from kiosk.content.text import Text
from kiosk.panels import discover
from kiosk.panels.sights import amount_of_text, sights_of
from kiosk.paths import default_exhibit
from kiosk.proof.plan import Depth, Show, plans

EXHIBIT = Path(__file__).parents[1] / "screens" / "exhibit"


def test_every_panel_and_a_card_of_every_kind_is_drawn():
    kinds = discover()
    exhibit = read_exhibit(EXHIBIT, kinds).exhibit
    assert exhibit
    panels = exhibit.settings.panels
    cards = [f"card-{kind}" for panel in panels for kind in kinds[panel].opens]
    names = [plan.name for plan in plans(exhibit, kinds)]
    over = [
        *("evidence", "take-home", "term", "credits-sources", "credits-pictures"),
        *("credits-program", "languages", "reading-help", "warning", "fault"),
    ]
    assert names == ["start", "home", *panels, *cards, *over]


def test_a_card_shows_the_item_with_most_text():
    kinds = discover()
    exhibit = read_exhibit(EXHIBIT, kinds).exhibit
    assert exhibit
    event = next(plan for plan in plans(exhibit, kinds) if plan.kind == "event")
    assert event.item == "treaty-signed"


def test_the_evidence_drawn_is_that_of_which_there_is_most_to_tell():
    kinds = discover()
    exhibit = read_exhibit(EXHIBIT, kinds).exhibit
    assert exhibit
    evidence = next(plan for plan in plans(exhibit, kinds) if plan.name == "evidence")
    assert (evidence.kind, evidence.item) == ("event", "treaty-signed")


def test_text_is_counted_in_all_languages_and_at_any_depth():
    words = Text({"de": "vier", "en": "six six"})
    assert amount_of_text((words, Text("one"))) == 14


def test_panels_say_themselves_what_there_is_to_see_of_them():
    kinds = discover()
    exhibit = read_exhibit(default_exhibit(), kinds).exhibit
    assert exhibit
    drawn = [plan.name for plan in plans(exhibit, kinds, Depth.SIGHTS)]
    for panel in exhibit.settings.panels:
        for sight in sights_of(kinds[panel], exhibit):
            assert f"{panel}-{sight.name}" in drawn
    assert {"treaties-compared", "quiz-wrong", "claims-loaded", "timeline-nearest"} <= set(drawn)
    assert len(set(drawn)) == len(drawn)


def test_at_most_depth_there_is_a_card_of_each_item_and_how_it_is_known():
    kinds = discover()
    exhibit = read_exhibit(EXHIBIT, kinds).exhibit
    assert exhibit
    every = plans(exhibit, kinds, Depth.ITEMS)
    cards = {plan.item for plan in every if plan.show is Show.CARD and plan.kind == "event"}
    assert cards == set(exhibit.events)
    known = [plan.item for plan in every if plan.show is Show.EVIDENCE]
    assert len(known) == len(set(known)) > 0
    assert {plan.item for plan in every if plan.show is Show.TERM} == set(exhibit.terms)
    assert len({plan.name for plan in every}) == len(every)


def test_the_longest_of_the_longer_texts_is_drawn_where_there_are_any():
    kinds = discover()
    exhibit = read_exhibit(default_exhibit(), kinds).exhibit
    assert exhibit
    more = next(plan for plan in plans(exhibit, kinds) if plan.show is Show.MORE)
    texts = [each.more for kind in exhibit.kinds for each in exhibit.items(kind).values()]
    longest = max(amount_of_text(each) for each in texts if each)
    item = exhibit.item(more.kind, more.item)
    assert item
    assert amount_of_text(item.more) == longest
