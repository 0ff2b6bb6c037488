"""The museum's own exhibit: sound, complete in its languages, and as rich as it promises to be."""

import datetime

import pytest

from kiosk.content.checking import Checked, check_exhibit
from kiosk.content.exhibit import Exhibit
from kiosk.content.read import read_exhibit
from kiosk.panels import discover
from kiosk.panels.judgements.content import Voice
from kiosk.paths import default_exhibit

LANGUAGES = ("de", "en", "it", "fr", "ru")
LEAST = {
    "event": 60,
    "place": 24,
    "person": 20,
    "treaty": 12,
    "claim": 8,
    "story": 3,
    "judgement": 10,
    "question": 12,
    "term": 30,
}
BEGIN, END = datetime.date(1922, 4, 10), datetime.date(1922, 5, 19)


@pytest.fixture(scope="module")
def checked() -> Checked:
    return check_exhibit(default_exhibit(), discover())


@pytest.fixture(scope="module")
def exhibit() -> Exhibit:
    found = read_exhibit(default_exhibit(), discover()).exhibit
    assert found
    return found


def test_an_editor_has_nothing_to_say(checked: Checked) -> None:
    assert checked.problems == ()


def test_every_text_is_there_in_five_languages(checked: Checked) -> None:
    assert checked.languages == LANGUAGES
    for each in checked.kinds:
        assert each.written == dict.fromkeys(LANGUAGES, each.texts), each.kind


def test_there_is_as_much_of_each_kind_as_promised(checked: Checked) -> None:
    there = {each.kind: each.items for each in checked.kinds}
    assert {kind: there[kind] for kind, least in LEAST.items() if there[kind] < least} == {}


def test_the_forty_days_are_told_closely(exhibit: Exhibit) -> None:
    days = [each for each in exhibit.events.values() if BEGIN <= each.date.first <= END]
    assert len(days) >= 25


def test_as_many_places_tell_something(exhibit: Exhibit) -> None:
    assert sum(exhibit.tells_of(place) for place in exhibit.places.values()) >= LEAST["place"]


def test_six_capitals_and_four_schools_judge(exhibit: Exhibit) -> None:
    judges = [each.kind for each in exhibit.items("judgement").values()]
    assert (judges.count(Voice.CAPITAL), judges.count(Voice.SCHOOL)) == (6, 4)


def test_the_stories_have_the_steps_that_they_promise(exhibit: Exhibit) -> None:
    steps = {name: len(story.parts) for name, story in exhibit.items("story").items()}
    assert steps["easter-night"] == 7
    assert steps["forty-days"] == 8


def test_both_sums_are_on_the_table(exhibit: Exhibit) -> None:
    amounts = {each.amount for each in exhibit.items("claim").values()}
    assert {18.5, 39, 50, 132} <= amounts
