"""The story on the map: its steps, its way, and where a visitor finds it again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQml import QQmlEngine, QQmlExpression, QQmlListReference
from PySide6.QtQuick import QQuickItem

from kiosk.content.exhibit import Exhibit
from kiosk.panels.map.content import Step, Story
from kiosk.panels.map.doors import stories_of
from tests.e2e.opening import Opened
from tests.e2e.visitor import Visitor, visible_items

NIGHT = "easter-night"
SHAPES = pytest.mark.parametrize("calm", ["1920x1080", "1080x1920"], indirect=True)


@pytest.fixture(scope="session")
def story(shipped: Exhibit) -> Story:
    """The museum's own story."""
    return stories_of(shipped)[NIGHT]


def way_of(visitor: Visitor) -> QQuickItem:
    """The way of the story on the map."""
    items = visible_items(visitor.window.contentItem())
    return next(item for item in items if item.metaObject().className().startswith("StoryWay"))


def dashed(visitor: Visitor) -> bool:
    """Whether a dashed line is drawn on the map."""
    return any(
        shape.property("boundingRect").width() > 50
        for shape in visible_items(way_of(visitor))
        if shape.inherits("QQuickShape") and _is_dashed(shape)
    )


def _is_dashed(shape: QQuickItem) -> bool:
    parts = QQmlListReference(shape, "data")
    for number in range(parts.count()):
        path = parts.at(number)
        asked = QQmlExpression(
            QQmlEngine.contextForObject(path), path, f"strokeStyle === {Qt.PenStyle.DashLine.value}"
        )
        found, _ = asked.evaluate()
        if found:
            return True
    return False


def reads_step(visitor: Visitor, shipped: Exhibit, step: Step, language: str = "de") -> None:
    """All of a step stands on the screen."""
    visitor.reads(shipped.words(step.title, language), within="storyHeading")
    hour = shipped.words(step.hour, language)
    if hour:
        visitor.reads(hour, within="storyHour")
    else:
        visitor.sees_no_more("storyHour")


def begin(visitor: Visitor) -> None:
    visitor.touch("start")
    visitor.touch("door-map")
    visitor.touch(f"story-{NIGHT}")


def name_of(visitor: Visitor) -> str:
    return str(visitor.sees(f"story-{NIGHT}").property("name"))


@SHAPES
def test_the_story_is_walked_step_by_step_forth_and_back(
    calm: Visitor, shipped: Exhibit, story: Story
) -> None:
    begin(calm)
    assert len(story.steps) == 7
    reached, calls = [], []
    for number, step in enumerate(story.steps, start=1):
        reads_step(calm, shipped, step)
        words = shipped.words(step.text, "de").split()
        assert any(" ".join(words[:4]) in text for text in calm.texts())
        assert shipped.words(step.doubt, "de") in calm.texts()
        assert ("umstritten" in calm.texts()) == (step.certainty.value == "disputed")
        assert calm.value(f"step-{number}", "now") is True
        reached.append(way_of(calm).property("reach"))
        calls.append(dashed(calm))
        if number < 7:
            calm.touch("story-next")
    assert calls == [step.call is not None for step in story.steps]
    assert reached == sorted(reached)
    assert reached[0] == 0
    assert 0.3 < reached[-1] <= 1
    calm.touch("story-back")
    reads_step(calm, shipped, story.steps[5])
    calm.touch("step-3")
    reads_step(calm, shipped, story.steps[2])
    assert way_of(calm).property("reach") == reached[2]
    assert dashed(calm)
    calm.touch("bar-language")
    calm.touch("sheet-language-en")
    reads_step(calm, shipped, story.steps[2], "en")
    calm.reads("disputed")
    calm.touch("step-7")
    calm.touch("story-next")
    calm.sees_no_more("storyCard")
    calm.sees("day-later")


def test_the_way_grows_under_the_eyes_of_the_visitor(visitor: Visitor, story: Story) -> None:
    begin(visitor)
    visitor.touch("step-3")
    visitor.rests("coast")
    assert way_of(visitor).property("reach") == 0
    visitor.touch("story-next")
    reached = list(_until_at_rest(visitor))
    assert len(set(reached)) > 3
    assert reached == sorted(reached)


def _until_at_rest(visitor: Visitor) -> Iterator[float]:
    while visitor.value("coast", "moving") or not way_of(visitor).property("reach"):
        visitor.next_frame()
        yield way_of(visitor).property("reach")


def test_whoever_leaves_the_story_finds_it_at_the_same_step(
    calm: Visitor, shipped: Exhibit, story: Story
) -> None:
    begin(calm)
    calm.touch("step-2")
    calm.touch("step-3")
    for leave, come_back in (
        (["bar-home"], ["door-map"]),
        (["bar-home", "door-people"], ["bar-home", "door-map"]),
        (["bar-back"], []),
    ):
        for name in leave:
            calm.touch(name)
        calm.sees_no_more("storyCard")
        for name in come_back:
            calm.touch(name)
        calm.rests(f"story-{NIGHT}")
        title = shipped.words(story.title, "de")
        assert name_of(calm) == f"{title} · 3 von 7"
        calm.touch(f"story-{NIGHT}")
        reads_step(calm, shipped, story.steps[2])


def test_the_visit_is_on_the_day_that_the_story_came_to(
    calm: Visitor, shipped: Exhibit, story: Story
) -> None:
    begin(calm)
    calm.touch("step-2")
    calm.touch("story-back")
    calm.touch("story-back")
    calm.sees_no_more("storyCard")
    calm.reads("15. April 1922", within="dayWords")
    calm.touch(f"story-{NIGHT}")
    calm.touch("step-7")
    calm.touch("story-next")
    calm.reads("18. April 1922", within="dayWords")


@pytest.mark.parametrize("station", ["1920x1080 still"], indirect=True)
def test_the_next_visitor_begins_the_story_at_its_first_step(
    station: Opened, visitor: Visitor, shipped: Exhibit, story: Story
) -> None:
    begin(visitor)
    visitor.touch("step-5")
    reads_step(visitor, shipped, story.steps[4])
    station.let_pass(80)
    visitor.sees("start")
    visitor.touch("start")
    visitor.touch("door-map")
    visitor.reads("16. April 1922", within="dayWords")
    visitor.sees_no_more("storyCard")
    assert name_of(visitor) == shipped.words(story.title, "de")
    visitor.touch(f"story-{NIGHT}")
    reads_step(visitor, shipped, story.steps[0])


@pytest.mark.parametrize("station", ["1280x800 still"], indirect=True)
def test_in_large_words_the_stories_that_have_no_room_are_led_to(
    visitor: Visitor, shipped: Exhibit
) -> None:
    visitor.touch("start")
    visitor.touch("bar-help")
    visitor.touch("text-size-200")
    visitor.touch("help-done")
    visitor.sees_no_more("readingHelp")
    visitor.touch("door-map")
    for key in (*stories_of(shipped), NIGHT):
        visitor.rests(f"story-{key}")
        visitor.touch("stories-more")
