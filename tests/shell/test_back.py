"""Back does what a visitor expects: what lies over a page goes first, from above, then the page."""

from collections.abc import Sequence
from typing import Any

import pytest

from kiosk.shell.kiosk import Kiosk

Step = tuple[object, ...]

DOOR_MAP = ("door", "map")
GENOA, HOTEL = ("touch", "place", "genoa"), ("touch", "place", "imperial-palace-hotel")
SIGNING, RATHENAU = ("touch", "event", "rapallo-signed"), ("touch", "person", "rathenau")
NIGHT = ("touch", "story", "easter-night")
DOOR_TREATIES, VERSAILLES = ("door", "treaties"), ("touch", "treaty", "versailles-1919")
DOOR_CLAIMS, OFFERS = ("door", "claims"), ("turnTo", "offers")
COMPARED, CHOOSING = (
    "treaties:rapallo-1922 compared",
    "treaties:rapallo-1922 compared choosing right",
)


def page(kiosk: Kiosk) -> Any:
    """The model of the panel on the screen."""
    return kiosk.pageModel


def where(kiosk: Kiosk) -> str:
    """The screen in words: its panel and item, and what lies over them."""
    assert kiosk.visit
    if not kiosk.panel:
        return "home"
    location, model = kiosk.visit.location, page(kiosk)
    item, over = location.item, list[str]()
    if kiosk.panel == "treaties":
        item = model.item
        over += [model.section] * (model.section != "articles")
        over += ["reading"] * model.reading
        over += ["compared"] * model.comparison.present
        over += [f"choosing {model.choosing}"] * (model.choosing != "")
    if kiosk.panel == "timeline":
        over += ["topics"] * model.choosing
    if kiosk.panel == "map":
        over += ["about"] * model.explained
    if kiosk.panel == "claims":
        item = model.sheet
    over += [question.kind for question in location.asked]
    over += [kiosk.sheet] * (kiosk.sheet != "")
    return " ".join([f"{kiosk.panel}:{item}".removesuffix(":"), *over])


def do(kiosk: Kiosk, step: Step) -> None:
    """One touch of a visitor."""
    verb, *rest = step
    if verb == "door":
        kiosk.goHome()
        kiosk.openPanel(str(rest[0]))
    elif verb == "sheet":
        kiosk.openSheet(str(rest[0]))
    else:
        getattr(page(kiosk), "open" if verb == "touch" else str(verb))(*rest)


@pytest.mark.parametrize(
    ("steps", "backs"),
    [
        ([DOOR_MAP], ["map", "home"]),
        ([DOOR_MAP, GENOA], ["map:genoa", "map", "home"]),
        ([DOOR_MAP, GENOA, HOTEL], ["map:imperial-palace-hotel", "map", "home"]),
        ([DOOR_MAP, NIGHT, ("goToStep", 3)], ["map:easter-night", "map", "home"]),
        (
            [DOOR_MAP, NIGHT, ("goToStep", 2), ("touch", "evidence", "story:easter-night:2")],
            ["map:easter-night evidence", "map:easter-night", "map", "home"],
        ),
        ([DOOR_MAP, ("explain", True)], ["map about", "map", "home"]),
        (
            [DOOR_MAP, GENOA, ("touch", "evidence", "place:genoa")],
            ["map:genoa evidence", "map:genoa", "map", "home"],
        ),
        (
            [DOOR_MAP, HOTEL, SIGNING, ("touch", "place", "imperial-palace-hotel")],
            [
                "map:imperial-palace-hotel",
                "timeline:rapallo-signed",
                "map:imperial-palace-hotel",
                "map",
                "home",
            ],
        ),
        (
            [("door", "people"), RATHENAU, ("touch", "place", "berlin")],
            ["map:berlin", "people:rathenau", "home"],
        ),
        (
            [("door", "people"), ("standApart", True), RATHENAU],
            ["people:rathenau", "people", "home"],
        ),
        (
            [DOOR_MAP, HOTEL, ("touch", "more", "place:imperial-palace-hotel")],
            ["map:imperial-palace-hotel more", "map:imperial-palace-hotel", "map", "home"],
        ),
        ([("door", "timeline"), SIGNING], ["timeline:rapallo-signed", "home"]),
        ([("door", "timeline"), ("showTopics", True)], ["timeline topics", "timeline", "home"]),
        ([DOOR_TREATIES, VERSAILLES], ["treaties:versailles-1919", "home"]),
        (
            [DOOR_TREATIES, ("compare",), ("choose", "right")],
            [CHOOSING, COMPARED, "treaties:rapallo-1922", "home"],
        ),
        (
            [DOOR_TREATIES, ("compare",), ("touch", "evidence", "treaty:rapallo-1922")],
            [f"{COMPARED} evidence", COMPARED, "treaties:rapallo-1922", "home"],
        ),
        (
            [DOOR_TREATIES, ("choose", "treaty"), ("pick", "versailles-1919")],
            ["treaties:versailles-1919", "home"],
        ),
        (
            [DOOR_TREATIES, ("openArticle", 2), ("openArticle", 2)],
            ["treaties:rapallo-1922 reading", "treaties:rapallo-1922", "home"],
        ),
        (
            [DOOR_TREATIES, ("showSection", "changes"), ("sheet", "languages")],
            [
                "treaties:rapallo-1922 changes languages",
                "treaties:rapallo-1922 changes",
                "treaties:rapallo-1922",
                "home",
            ],
        ),
        (
            [DOOR_TREATIES, ("showSection", "confidential"), ("divide", True)],
            ["treaties:rapallo-1922 confidential", "home"],
        ),
        ([DOOR_CLAIMS, ("toggle", "right")], ["claims:balance", "home"]),
        ([DOOR_CLAIMS, OFFERS], ["claims:offers", "claims:balance", "home"]),
        (
            [DOOR_CLAIMS, OFFERS, ("touch", "evidence", "claim:allied-offer-may")],
            ["claims:offers evidence", "claims:offers", "claims:balance", "home"],
        ),
        (
            [DOOR_CLAIMS, ("touch", "evidence", "claim:soviet-claims")],
            ["claims:balance evidence", "claims:balance", "home"],
        ),
        (
            [("door", "quiz"), ("touch", "question", "who-signed"), ("answer", 1)],
            ["quiz:who-signed", "home"],
        ),
        (
            [("door", "judgements"), ("touch", "judgement", "paris"), ("touch", "term", "entente")],
            ["judgements:paris term", "judgements:paris", "home"],
        ),
    ],
)
def test_back_leads_out_of_what_lies_on_top(
    kiosk: Kiosk, steps: Sequence[Step], backs: Sequence[str]
) -> None:
    kiosk.enter()
    for step in steps:
        do(kiosk, step)
    seen = [where(kiosk)]
    while kiosk.canGoBack and len(seen) < 9:
        kiosk.goBack()
        seen.append(where(kiosk))
    assert seen == list(backs)


def test_what_was_left_open_does_not_wait_for_the_next_visitor(kiosk: Kiosk) -> None:
    kiosk.enter()
    for step in (DOOR_TREATIES, ("compare",), ("choose", "left")):
        do(kiosk, step)
    kiosk.startOver()
    kiosk.enter()
    do(kiosk, DOOR_TREATIES)
    assert where(kiosk) == "treaties:rapallo-1922"
