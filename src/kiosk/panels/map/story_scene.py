"""A step of a story: what is read, how far the way is drawn, who calls whom. No Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import hypot

from kiosk.content.date_words import date_words
from kiosk.content.exhibit import Exhibit
from kiosk.content.exhibit_file import Bounds
from kiosk.panels.cards import Link, links_in, styled
from kiosk.panels.map.content import Step, Story
from kiosk.ui.mercator import MapFrame

Point = tuple[float, float]
"""Pixels of the frame."""

ARC_POINTS = 32
SAG = 0.22
"""How far the line of a call hangs down, in its length."""


@dataclass(frozen=True)
class Disc:
    """A step on the rail."""

    key: str
    number: int
    name: str
    done: bool
    now: bool


@dataclass(frozen=True)
class Mark:
    """A place of the story; `now` is where the step is, `calls` who speaks with it."""

    key: str
    at_x: float
    at_y: float
    icon: str
    name: str
    now: bool
    calls: bool


@dataclass(frozen=True)
class Scene:
    """One step in one language. Shares are of the route's length."""

    item: str = ""
    title: str = ""
    step: int = 0
    count: int = 0
    date: str = ""
    hour: str = ""
    heading: str = ""
    text: str = ""
    doubt: str = ""
    certainty: str = ""
    before: str = ""
    after: str = ""
    view: Bounds | None = None
    route: tuple[Point, ...] = ()
    reach: float = 0
    call: tuple[Point, ...] = ()
    discs: tuple[Disc, ...] = ()
    marks: tuple[Mark, ...] = ()
    named: tuple[Link, ...] = ()
    """Where its text leads."""
    evidence: str = ""
    """What to ask for how it is known; empty where there is nothing to tell."""


NO_SCENE = Scene()


def scene(exhibit: Exhibit, frame: MapFrame, story: Story, number: int, language: str) -> Scene:
    """A step of a story; `number` counts from 0 and is kept within it."""
    steps = story.steps
    number = min(max(number, 0), len(steps) - 1)
    step = steps[number]
    route = tuple((frame.x(lon), frame.y(lat)) for lon, lat in exhibit.line(story.route))
    return Scene(
        item=story.id,
        title=exhibit.words(story.title, language),
        step=number,
        count=len(steps),
        date=date_words(step.date, language),
        hour=exhibit.words(step.hour, language),
        heading=exhibit.words(step.title, language),
        text=styled(exhibit, step.text, language),
        doubt=exhibit.words(step.doubt, language),
        certainty=step.certainty.value,
        before=exhibit.words(steps[number - 1].title, language) if number else "",
        after=exhibit.words(steps[number + 1].title, language) if number + 1 < len(steps) else "",
        view=step.view,
        route=route,
        reach=_reach(exhibit, frame, route, steps[: number + 1]),
        call=tuple(_call(exhibit, frame, step)),
        discs=tuple(
            Disc(
                key=str(position),
                number=position + 1,
                name=exhibit.words(each.title, language),
                done=position < number,
                now=position == number,
            )
            for position, each in enumerate(steps)
        ),
        marks=tuple(_marks(exhibit, frame, steps[: number + 1], language)),
        named=links_in(exhibit, language, step.text),
        evidence=f"story:{story.id}:{number}" if step.sources or story.sources else "",
    )


def share_along(route: Sequence[Point], point: Point) -> float:
    """How far along a line the point of it lies that is nearest to another, from 0 to 1."""
    steps = [hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(route)]
    far = [0.0, *accumulate(steps)]
    if not steps or not far[-1]:
        return 0.0
    best, share = float("inf"), 0.0
    for (a, b), begun, span in zip(pairwise(route), far, steps, strict=False):
        ahead = ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / (
            span * span or 1.0
        )
        part = min(max(ahead, 0.0), 1.0)
        away = hypot(a[0] + (b[0] - a[0]) * part - point[0], a[1] + (b[1] - a[1]) * part - point[1])
        if away < best:
            best, share = away, (begun + span * part) / far[-1]
    return share


def _reach(
    exhibit: Exhibit, frame: MapFrame, route: Sequence[Point], walked: Sequence[Step]
) -> float:
    reached = [step.reaches for step in walked if step.reaches]
    return share_along(route, _point(exhibit, frame, reached[-1])) if reached else 0.0


def _point(exhibit: Exhibit, frame: MapFrame, place: str) -> Point:
    at = exhibit.places[place].position
    return frame.x(at.lon), frame.y(at.lat)


def _call(exhibit: Exhibit, frame: MapFrame, step: Step) -> Iterator[Point]:
    """A line that hangs between two places like a wire."""
    if not step.call:
        return
    (x0, y0), (x1, y1) = (
        _point(exhibit, frame, place) for place in (step.call.caller, step.call.called)
    )
    sag = SAG * hypot(x1 - x0, y1 - y0)
    for number in range(ARC_POINTS + 1):
        share = number / ARC_POINTS
        down = sag * 4 * share * (1 - share)
        yield x0 + (x1 - x0) * share, y0 + (y1 - y0) * share + down


def _marks(
    exhibit: Exhibit, frame: MapFrame, walked: Sequence[Step], language: str
) -> Iterator[Mark]:
    step = walked[-1]
    calls = {step.call.caller, step.call.called} if step.call else set[str]()
    seen = dict.fromkeys(place for each in walked if (place := each.place))
    for place_id in {**seen, **dict.fromkeys(sorted(calls))}:
        place = exhibit.places[place_id]
        x, y = _point(exhibit, frame, place_id)
        yield Mark(
            key=place_id,
            at_x=x,
            at_y=y,
            icon=place.icon,
            name=exhibit.words(place.name, language),
            now=place_id == step.place,
            calls=place_id in calls,
        )
