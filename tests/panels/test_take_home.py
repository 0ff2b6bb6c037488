"""What a visitor takes home: words that a code holds."""

from dataclasses import replace

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.content.exhibit_file import TakeHomeSettings
from kiosk.content.schema import parse
from kiosk.panels.answer import NO_ANSWER
from kiosk.panels.take_home import MOST_BYTES, fitted, taken_home
from tests.panels.small import event, exhibit, person, place, treaty
from tests.panels.test_evidence import source

ADDRESS = "https://museum.example/rapallo"


@pytest.fixture
def small(shipped: Exhibit) -> Exhibit:
    told = exhibit(
        shipped,
        event("deal", "1922-04-16", text="Ein *Wort*, [eines](term:x).", sources=["book"]),
        treaty("pact", "1922-04-16"),
        person("someone", text="Er kam."),
        place("there", text=None, visits=[{"date": "1922", "text": "Da."}]),
        place("here"),
    )
    work = source("book", author=[{"family": "Fink"}], issued="1993", custom={"grade": "A"})
    return replace(told, sources={"book": work})


@pytest.mark.parametrize(
    ("kind", "item", "words"),
    [
        (
            "event",
            "deal",
            "deal de\n16. April 1922\n\nEin Wort, eines.\n\nFink: Title of book. 1993.\n\n",
        ),
        ("treaty", "pact", "pact\n16. April 1922\n\nbrief of pact\n\n"),
        ("person", "someone", "someone\n\nEr kam.\n\n"),
        ("place", "there", "there\n\n1922: Da.\n\n"),
        ("place", "here", "here\n\ntext of here\n\n"),
    ],
)
def test_it_holds_title_date_text_and_sources_without_marks(
    small: Exhibit, kind: str, item: str, words: str
) -> None:
    told = taken_home(small, kind, item, "de")
    assert told.code == f"{words}Genua & Rapallo 1922"
    assert (told.about, told.address) == (f"{kind}:{item}", "")


def test_it_is_the_address_alone_where_the_museum_names_one(small: Exhibit) -> None:
    way = parse(TakeHomeSettings, {"address": ADDRESS})
    visited = replace(small, settings=replace(small.settings, take_home=way))
    told = taken_home(visited, "event", "deal", "de")
    assert (told.title, told.code, told.address) == ("deal de", ADDRESS, ADDRESS)
    whole = taken_home(visited, "", "", "de")
    assert (whole.title, whole.code) == ("Genua & Rapallo 1922", ADDRESS)
    assert taken_home(visited, "event", "nothing", "de") == NO_ANSWER


@pytest.mark.parametrize(("kind", "item"), [("", ""), ("event", "nothing"), ("nothing", "deal")])
def test_nothing_is_taken_home_of_what_is_not_there(small: Exhibit, kind: str, item: str) -> None:
    assert taken_home(small, kind, item, "de") == NO_ANSWER


FULL, SHORT = ("f" * 200, "g" * 200), ("f 1993", "g 1994")


@pytest.mark.parametrize(
    ("text", "holds", "lacks"),
    [
        ("t" * 50, ("f" * 200, "g" * 200, "foot"), ("…",)),
        ("t" * 200, ("f 1993", "g 1994", "foot"), ("f" * 200, "…")),
        ("t" * 500, ("t" * 500, "foot"), ("f 1993", "…")),
        ("wort " * 200, ("head", "…"), ("f 1993", "foot")),
        ("ö" * 600, ("head", "…"), ("foot",)),
    ],
)
def test_what_is_too_long_grows_shorter_sources_first(
    text: str, holds: tuple[str, ...], lacks: tuple[str, ...]
) -> None:
    page = fitted("head", text, [FULL, SHORT], "foot")
    assert len(page.encode()) <= MOST_BYTES
    assert all(part in page for part in holds)
    assert not any(part in page for part in lacks)
    assert not page.removesuffix("…").endswith(" ")


def test_every_item_of_the_exhibit_can_be_taken_home_in_every_language(shipped: Exhibit) -> None:
    for kind in shipped.kinds:
        for item in shipped.items(kind):
            for language in shipped.settings.languages:
                told = taken_home(shipped, kind, item, language)
                assert told.code.startswith(told.title)
                assert len(told.code.encode()) <= MOST_BYTES
                assert "](" not in told.code
