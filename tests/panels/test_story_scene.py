"""A step of a story: how far the way is walked, who calls whom, and what the steps say."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.exhibit import Exhibit
from kiosk.content.exhibit_file import contains
from kiosk.content.items import Certainty
from kiosk.content.schema import parse
from kiosk.panels.base_map import frame_of
from kiosk.panels.map.content import Story
from kiosk.panels.map.doors import (
    caption_at,
    stories_of,
    story_doors,
    story_links,
    view_doors,
)
from kiosk.panels.map.story_scene import Scene, scene, share_along
from tests.panels.small import exhibit, layered, line, place

ROUTE = "map/layers/a.geojson"
HERE = {"west": 8.8, "south": 44.2, "east": 9.3, "north": 44.5}
SHIPPED_STORY = "easter-night"


EASTER = date(1922, 4, 16)


def step(title: str, **more: Any) -> dict[str, Any]:
    return {"title": title, "date": "1922-04-16", "text": f"text of {title}", "view": HERE, **more}


def small_story(shipped: Exhibit, *steps: dict[str, Any], route: str | None = ROUTE) -> Exhibit:
    told = parse(Story, {"id": "tale", "title": "Tale", "route": route, "steps": list(steps)})
    places = (place("a", lon=8.9), place("b", lon=9.0), place("c", lon=9.1), place("d", lon=9.2))
    small = layered(exhibit(shipped, *places), line("route", (8.9, 44.4), (9.2, 44.4)))
    return replace(small, panel_items={"story": {"tale": told}})


def scenes(small: Exhibit, language: str = "de") -> list[Scene]:
    told = stories_of(small)["tale"]
    frame = frame_of(small)
    return [scene(small, frame, told, number, language) for number in range(len(told.steps))]


BENT = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0))


@pytest.mark.parametrize(
    ("route", "point", "share"),
    [
        (BENT, (0, 0), 0),
        (BENT, (-5, 3), 0),
        (BENT, (5, 3), 0.25),
        (BENT, (10, 0), 0.5),
        (BENT, (12, 5), 0.75),
        (BENT, (20, 20), 1),
        (((0.0, 0.0), (0.0, 0.0), (4.0, 0.0)), (1, 1), 0.25),
        (((3.0, 3.0), (3.0, 3.0)), (1, 1), 0),
        (((3.0, 3.0),), (1, 1), 0),
        ((), (1, 1), 0),
    ],
)
def test_a_point_lies_so_far_along_a_line(
    route: tuple[tuple[float, float], ...], point: tuple[float, float], share: float
) -> None:
    assert share_along(route, point) == pytest.approx(share)


@given(
    st.lists(st.tuples(st.floats(-99, 99), st.floats(-99, 99)), max_size=6),
    st.floats(-99, 99),
    st.floats(-99, 99),
)
def test_a_share_of_a_line_is_never_less_than_none_or_more_than_all(
    route: list[tuple[float, float]], x: float, y: float
) -> None:
    assert 0 <= share_along(route, (x, y)) <= 1


def test_the_way_stays_where_it_is_until_a_later_step_reaches_further(shipped: Exhibit) -> None:
    small = small_story(
        shipped,
        step("begin"),
        step("go", reaches="b"),
        step("stay", place="b"),
        step("on", reaches="d"),
        step("end"),
    )
    assert [each.reach for each in scenes(small)] == pytest.approx([0, 1 / 3, 1 / 3, 1, 1])
    assert {len(each.route) for each in scenes(small)} == {2}


def test_a_story_without_a_route_has_no_way(shipped: Exhibit) -> None:
    (only,) = scenes(small_story(shipped, step("go", reaches="b"), route=None))
    assert (only.route, only.reach) == ((), 0)


def test_a_call_hangs_between_its_two_places(shipped: Exhibit) -> None:
    small = small_story(shipped, step("call", call={"from": "d", "to": "a"}), step("after"))
    calling, after = scenes(small)
    frame = frame_of(small)
    ends = [(frame.x(lon), frame.y(44.4)) for lon in (9.2, 8.9)]
    assert calling.call[0] == pytest.approx(ends[0])
    assert calling.call[-1] == pytest.approx(ends[1])
    middle = calling.call[len(calling.call) // 2]
    assert middle[0] == pytest.approx((ends[0][0] + ends[1][0]) / 2)
    assert middle[1] > ends[0][1], "it hangs down"
    assert [mark.key for mark in calling.marks] == ["a", "d"]
    assert all(mark.calls and not mark.now for mark in calling.marks)
    assert (after.call, after.marks) == ((), ())


def test_the_discs_tell_which_steps_are_done_and_which_is_now(shipped: Exhibit) -> None:
    small = small_story(shipped, step("one"), step("two"), step("three"))
    told = [[(disc.done, disc.now) for disc in each.discs] for each in scenes(small)]
    done, now, to_come = (True, False), (False, True), (False, False)
    assert told == [[now, to_come, to_come], [done, now, to_come], [done, done, now]]
    assert [(disc.number, disc.name) for disc in scenes(small)[0].discs] == [
        (1, "one"),
        (2, "two"),
        (3, "three"),
    ]
    assert [(each.before, each.after) for each in scenes(small)] == [
        ("", "two"),
        ("one", "three"),
        ("two", ""),
    ]


def test_the_places_so_far_are_marked_once_and_that_of_the_step_is_now(shipped: Exhibit) -> None:
    small = small_story(
        shipped,
        step("one", place="a"),
        step("two", place="b"),
        step("three"),
        step("four", place="a"),
    )
    told = [[(mark.key, mark.now) for mark in each.marks] for each in scenes(small)]
    assert told == [
        [("a", True)],
        [("a", False), ("b", True)],
        [("a", False), ("b", False)],
        [("a", True), ("b", False)],
    ]


@pytest.mark.parametrize(("asked", "told"), [(-3, 0), (0, 0), (1, 1), (9, 1)])
def test_a_step_beyond_the_ends_is_the_nearest(shipped: Exhibit, asked: int, told: int) -> None:
    small = small_story(shipped, step("one"), step("two"))
    found = scene(small, frame_of(small), stories_of(small)["tale"], asked, "de")
    assert (found.step, found.count) == (told, 2)


def test_a_step_is_told_in_the_language_of_the_visit(shipped: Exhibit) -> None:
    both = {"de": "Der Anruf", "en": "The call"}
    told = step("x") | {"title": both, "hour": {"de": "früh", "en": "early"}, "doubt": both}
    (only,) = scenes(small_story(shipped, told), "en")
    assert (only.heading, only.hour, only.doubt, only.date) == (
        "The call",
        "early",
        "The call",
        "16 April 1922",
    )
    assert (only.title, only.certainty) == ("Tale", "verified")


def test_a_story_is_found_from_the_places_in_which_it_has_a_part(shipped: Exhibit) -> None:
    small = small_story(shipped, step("one", place="a"), step("two", reaches="b"))
    found = [story_links(small, key, "de", EASTER) for key in "abc"]
    assert [[(link.kind, link.item) for link in links] for links in found] == [
        [("story", "tale")],
        [("story", "tale")],
        [],
    ]


@pytest.mark.parametrize(
    ("moment", "nearest"),
    [("1922-04-06", "before"), ("1922-04-10", "before"), ("1922-04-16", "after")],
)
def test_of_several_stories_of_a_place_the_nearest_in_time_is_found(
    shipped: Exhibit, moment: str, nearest: str
) -> None:
    days = {"before": "1922-04-06", "after": "1922-04-14"}
    told = {
        key: parse(Story, {"id": key, "title": key, "steps": [step("x", place="a", date=day)]})
        for key, day in days.items()
    }
    small = replace(exhibit(shipped, place("a")), panel_items={"story": told})
    (link,) = story_links(small, "a", "de", date.fromisoformat(moment))
    assert link.item == nearest


@pytest.mark.parametrize(("left", "step_said"), [({}, 0), ({"tale": 0}, 1), ({"tale": 1}, 2)])
def test_a_door_says_at_which_step_the_story_was_left(
    shipped: Exhibit, left: dict[str, int], step_said: int
) -> None:
    small = small_story(shipped, step("one"), step("two"))
    (door,) = story_doors(small, left, "de")
    assert (door.key, door.title, door.step, door.count) == ("tale", "Tale", step_said, 2)


def test_each_view_on_the_map_is_a_door(shipped: Exhibit) -> None:
    doors = view_doors(shipped, "en")
    assert [door.key for door in doors] == [view.id for view in shipped.views]
    assert all(door.name for door in doors)


def test_a_plate_says_what_it_is_where_and_when_it_is_drawn(shipped: Exhibit) -> None:
    plate = shipped.settings.map.plates[0]
    lon, lat = plate.bounds.west + 0.001, plate.bounds.south + 0.001
    assert caption_at(shipped, lon, lat, plate.from_zoom, "en")
    assert caption_at(shipped, lon, lat, plate.from_zoom - 0.1, "en") == ""
    assert caption_at(shipped, plate.bounds.west - 0.001, lat, 15, "en") == ""


def test_the_easter_night_has_seven_steps_that_each_say_what_they_rest_on(
    shipped: Exhibit,
) -> None:
    steps = stories_of(shipped)[SHIPPED_STORY].steps
    assert len(steps) == 7
    assert all(each.sources for each in steps)
    assert [each.date.first for each in steps] == sorted(each.date.first for each in steps)


def test_what_is_disputed_about_the_night_is_not_told_as_verified(shipped: Exhibit) -> None:
    steps = stories_of(shipped)[SHIPPED_STORY].steps
    doubted = [each for each in steps if each.certainty is not Certainty.VERIFIED]
    assert len(doubted) >= 3
    (call,) = [each for each in steps if each.call]
    assert call.certainty is Certainty.DISPUTED, "who called, when and where is known from one man"
    for each in doubted:
        for language in shipped.settings.languages:
            assert shipped.words(each.doubt, language), "a visitor is told what is not certain"


def test_every_step_of_every_story_shows_a_part_of_the_map(shipped: Exhibit) -> None:
    for story in stories_of(shipped).values():
        for each in story.steps:
            for lon in (each.view.west, each.view.east):
                for lat in (each.view.south, each.view.north):
                    assert contains(shipped.bounds, lon, lat)


@pytest.mark.parametrize("number", range(7))
def test_where_a_step_happens_is_in_its_view(shipped: Exhibit, number: int) -> None:
    each = stories_of(shipped)[SHIPPED_STORY].steps[number]
    ends = (each.call.caller, each.call.called) if each.call else ()
    for key in filter(None, (each.place, each.reaches, *ends)):
        at = shipped.places[key].position
        assert contains(each.view, at.lon, at.lat)


@pytest.mark.parametrize("number", range(7))
def test_a_step_is_short_in_every_language(shipped: Exhibit, number: int) -> None:
    each = stories_of(shipped)[SHIPPED_STORY].steps[number]
    for language in shipped.settings.languages:
        assert 0 < len(shipped.words(each.text, language).split()) <= 35
        assert 0 < len(shipped.words(each.title, language)) <= 40
