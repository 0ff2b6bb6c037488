"""What leads on from the map: its views, and the stories told on it. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from kiosk.content.exhibit import Exhibit
from kiosk.content.exhibit_file import contains
from kiosk.panels.cards import Link, distance
from kiosk.panels.map.content import Story


@dataclass(frozen=True)
class ViewDoor:
    """A part of the map that one touch leads to."""

    key: str
    name: str


@dataclass(frozen=True)
class StoryDoor:
    """A story, and at which step the visitor left it: from 1, or 0 if never begun."""

    key: str
    title: str
    step: int
    count: int


def stories_of(exhibit: Exhibit) -> Mapping[str, Story]:
    """The exhibit's stories by id."""
    return cast(Mapping[str, Story], exhibit.panel_items.get("story", {}))


def view_doors(exhibit: Exhibit, language: str) -> tuple[ViewDoor, ...]:
    """The views that the map has."""
    return tuple(ViewDoor(view.id, exhibit.words(view.name, language)) for view in exhibit.views)


def story_doors(exhibit: Exhibit, steps: Mapping[str, int], language: str) -> tuple[StoryDoor, ...]:
    """The stories, each with the step (from 0) at which it was left."""
    return tuple(
        StoryDoor(
            key=story.id,
            title=exhibit.words(story.title, language),
            step=steps[story.id] + 1 if story.id in steps else 0,
            count=len(story.steps),
        )
        for story in stories_of(exhibit).values()
    )


def story_links(exhibit: Exhibit, place: str, language: str, moment: date) -> tuple[Link, ...]:
    """The way from a place to the story in which it has a part, of several to the one whose part
    is next to the moment."""
    parts = [
        (distance(step.date, moment), story)
        for story in stories_of(exhibit).values()
        for step in story.steps
        if place in (step.place, step.reaches)
    ]
    if not parts:
        return ()
    _, story = min(parts, key=lambda part: part[0])
    title = exhibit.words(story.title, language)
    return (Link(f"story:{story.id}", "story", story.id, title, True),)


def caption_at(exhibit: Exhibit, lon: float, lat: float, zoom: float, language: str) -> str:
    """What the plate at a point is, if one is drawn there at the zoom."""
    for plate in exhibit.settings.map.plates:
        if zoom >= plate.from_zoom and contains(plate.bounds, lon, lat):
            return exhibit.words(plate.caption, language)
    return ""
