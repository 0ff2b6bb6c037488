"""A whole visit in each format and language: everywhere, and back to a start as new."""

import pytest
import yaml

from kiosk.content.exhibit import Exhibit
from kiosk.paths import default_exhibit
from tests.e2e.opening import Opened
from tests.e2e.test_a_visit import COUNTDOWN, WARN_AFTER
from tests.e2e.visitor import Visitor

FORMATS = ("1920x1080@21.5", "1080x1920@21.5", "3840x2160@43", "1280x800@15.6")
LANGUAGES = yaml.safe_load((default_exhibit() / "exhibit.yaml").read_text("utf-8"))["languages"]
PERSON, WORD = "barthou", "disarmament"
"""Somebody in whose life a word is explained."""
FIRST_TOUCH = {
    "map": ("zoom-in", "coast"),
    "timeline": ("later", "timeAxis"),
    "treaties": ("treaty-later", "treatyTitle"),
    "claims": ("pan-right", "pan-left"),
    "people": (f"person-{PERSON}", "cardTitle"),
    "judgements": ("judgement-prevention", "cardTitle"),
    "quiz": ("answer-1", "question-next"),
}
"""What is touched first in each panel, and what is there then."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("station", [f"{size} still" for size in FORMATS], indirect=True)
def test_a_whole_visit_leads_everywhere_and_leaves_nothing_behind(
    station: Opened, visitor: Visitor, shipped: Exhibit, language: str
) -> None:
    hook, first = visitor.value("hookTitle", "text"), shipped.settings.languages[0]
    visitor.touch(f"language-{language}")
    visitor.touch("start")
    goes_through_all_panels(visitor, shipped)
    name = reads_of_somebody(visitor, shipped, language)
    for other in [*shipped.settings.languages, language]:
        visitor.touch("bar-language")
        visitor.touch(f"sheet-language-{other}")
        visitor.sees_no_more("languageSheet")
        assert station.kiosk.language == other
    reads_more_easily(visitor)
    visitor.reads(name, within="cardTitle")
    finds_the_credits_and_goes_home(visitor)

    station.let_pass(WARN_AFTER)
    visitor.touch("stay")
    visitor.sees_no_more("warning")
    station.let_pass(WARN_AFTER + COUNTDOWN)
    visitor.reads(hook, within="hookTitle")
    assert station.kiosk.language == first
    visitor.touch("start")
    assert not visitor.sees("bar-back").isEnabled()
    visitor.touch("bar-help")
    assert visitor.value("text-size-100", "on") is True
    assert visitor.value("help-contrast", "on") is False


def goes_through_all_panels(visitor: Visitor, shipped: Exhibit) -> None:
    """Through each door; something is touched there; and home again."""
    for panel in shipped.settings.panels:
        visitor.touch(f"door-{panel}")
        visitor.sees(panel)
        touched, seen = FIRST_TOUCH[panel]
        visitor.turns_to(touched)
        visitor.touch(touched)
        visitor.turns_to(seen)
        visitor.touch("bar-home")
        visitor.sees_no_more(panel)


def reads_of_somebody(visitor: Visitor, shipped: Exhibit, language: str) -> str:
    """A card, a word that is explained, the sources, and a code to take home; returns the name."""
    name = shipped.words(shipped.people[PERSON].name, language)
    visitor.touch("door-people")
    visitor.turns_to(f"person-{PERSON}")
    visitor.touch(f"person-{PERSON}")
    visitor.reads(name, within="cardTitle")
    visitor.turns_to(f"named-term:{WORD}")
    visitor.touch(f"named-term:{WORD}")
    visitor.reads(shipped.words(shipped.terms[WORD].name, language), within="answerTitle")
    visitor.touch("bar-back")
    visitor.sees_no_more("term")
    visitor.turns_to("link-evidence")
    visitor.touch("link-evidence")
    visitor.reads(name, within="answerTitle")
    visitor.touch("take-home")
    visitor.sees("code")
    visitor.touch("take-home-close")
    visitor.touch("answer-close")
    return name


def reads_more_easily(visitor: Visitor) -> None:
    """In large words, black, and lower where the screen is high enough for that."""
    visitor.touch("bar-help")
    visitor.touch("text-size-200")
    low = visitor.window.height() > 800
    for choice in ("help-contrast", *(["help-low-reach"] if low else [])):
        visitor.turns_to(choice)
        visitor.touch(choice)
        assert visitor.value(choice, "on") is True
    visitor.touch("help-done")


def finds_the_credits_and_goes_home(visitor: Visitor) -> None:
    """In large words too."""
    visitor.touch("bar-home")
    visitor.touch("bar-credits")
    visitor.sees("credits")
    visitor.touch("credits-program")
    visitor.touch("credits-close")
    visitor.sees_no_more("credits")
    while visitor.sees("bar-back").isEnabled():
        visitor.touch("bar-back")
    visitor.sees("home")
