"""What is told of a station's health: one thing each, with a traffic light. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.phrase import Phrase


class Level(StrEnum):
    """How a thing is."""

    GOOD = "good"
    WARNING = "warning"
    """Somebody should see to it, but visitors see what they should."""
    BAD = "bad"


@dataclass(frozen=True)
class Light:
    """One thing that is looked at."""

    key: str
    name: Phrase
    value: Phrase | str
    """In a few words."""
    detail: Phrase | str = ""
    """A sentence more."""
    level: Level = Level.GOOD


def worst(lights: Iterable[Light]) -> Level:
    """How the whole is."""
    levels = {light.level for light in lights}
    return next((each for each in (Level.BAD, Level.WARNING) if each in levels), Level.GOOD)
