"""A visit: what one visitor does, from the first touch to the reset. No Qt; time is an argument.

Every function takes a visit and returns the next one. Times are seconds of a monotonic clock.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from math import inf


class Phase(StrEnum):
    """Where a visit stands."""

    ATTRACT = "attract"
    EXPLORING = "exploring"
    WARNING = "warning"


@dataclass(frozen=True)
class Question:
    """What a visitor asks of a screen: how an item is known, what a word means. The answer lies
    over the screen."""

    kind: str
    item: str = ""


@dataclass(frozen=True)
class Location:
    """A screen: the home screen (no panel), a panel, or a panel with an item open."""

    panel: str = ""
    kind: str = ""
    item: str = ""
    asked: tuple[Question, ...] = ()
    """What the visitor asks here. The last is answered; the others wait below it."""
    over: bool = False
    """Whether the item was opened on the panel itself, which then lies below it."""


class Sheet(StrEnum):
    """What rises over a screen, and lies on no trail."""

    NONE = ""
    LANGUAGES = "languages"
    READING_HELP = "reading-help"


@dataclass(frozen=True)
class ReadingHelp:
    """How a visitor reads most easily; forgotten at the reset."""

    text_size: int = 100
    """Per cent: one of TEXT_SIZES."""
    contrast: bool = False
    """Black, white and yellow."""
    quiet: bool = False
    """Nothing moves by itself, and pages do not slide."""
    low_reach: bool = False
    """All there is to touch lies in the lowest part of the screen."""
    speaks: bool = False
    """What is chosen is said aloud."""
    volume: int = 60
    """Per cent of what a voice can give; the station's own level makes decibels of it."""


LEAST_VOLUME, MOST_VOLUME, VOLUME_STEP = 20, 100, 20
TEXT_SIZES = (100, 150, 200)
NO_HELP = ReadingHelp()


@dataclass(frozen=True)
class Rules:
    """What an exhibit decides about its visits."""

    languages: tuple[str, ...]
    opening: date
    first_day: date
    last_day: date
    warn_after: float
    countdown: float


KEYS_WARN_AFTER, KEYS_COUNTDOWN = 120.0, 30.0
"""Seconds, at least, for those who use the keypad or listen: they need longer for the same way."""


@dataclass(frozen=True)
class Visit:
    """One visit at one instant. The last location of the trail is on the screen."""

    phase: Phase
    language: str
    moment: date
    trail: tuple[Location, ...]
    touched_at: float
    help: ReadingHelp = NO_HELP
    sheet: Sheet = Sheet.NONE
    by_keys: bool = False
    """Whether the visitor uses the keypad; the next touch ends it."""
    listens_until: float = -inf
    """When a voice that speaks will have come to its end, at the latest."""

    @property
    def location(self) -> Location:
        """What is on the screen behind a warning."""
        return self.trail[-1]


def begin(rules: Rules, now: float) -> Visit:
    """The start screen at rest: the next visitor finds everything as new."""
    return Visit(Phase.ATTRACT, rules.languages[0], rules.opening, (Location(),), now)


def stay(visit: Visit, now: float) -> Visit:
    """The visitor is still here: the idle time starts anew, and a warning goes away."""
    phase = Phase.EXPLORING if visit.phase is Phase.WARNING else visit.phase
    return replace(visit, phase=phase, touched_at=now)


def listen(visit: Visit, now: float, seconds: float) -> Visit:
    """A voice begins to speak, for so long at most: nobody is idle who listens. A warning waits
    for no voice."""
    return visit if visit.phase is Phase.WARNING else replace(visit, listens_until=now + seconds)


def hear_the_end(visit: Visit, now: float) -> Visit:
    """The voice has come to its end, or was stopped."""
    return replace(visit, listens_until=min(visit.listens_until, now))


def touch(visit: Visit, now: float) -> Visit:
    """Any touch. Whoever touches does not use the keypad."""
    return replace(stay(visit, now), by_keys=False, listens_until=-inf)


def press(visit: Visit, rules: Rules, now: float) -> Visit:
    """Any key of the keypad. A warning stays, for there is something to choose on it, but gives all
    its time once more."""
    by_keys = replace(visit, by_keys=True)
    idle = warn_after(by_keys, rules) if visit.phase is Phase.WARNING else 0
    return replace(by_keys, touched_at=now - idle, listens_until=-inf)


def warn_after(visit: Visit, rules: Rules) -> float:
    """Seconds of idle time until the warning."""
    return max(rules.warn_after, KEYS_WARN_AFTER) if _is_slow(visit) else rules.warn_after


def countdown(visit: Visit, rules: Rules) -> float:
    """Seconds from the warning to the reset."""
    return max(rules.countdown, KEYS_COUNTDOWN) if _is_slow(visit) else rules.countdown


def _is_slow(visit: Visit) -> bool:
    return visit.by_keys or visit.help.speaks


def _idle(visit: Visit, now: float) -> float:
    return now - max(visit.touched_at, min(now, visit.listens_until))


def enter(visit: Visit) -> Visit:
    """Leave the start screen."""
    return replace(visit, phase=Phase.EXPLORING)


def tick(visit: Visit, rules: Rules, now: float) -> Visit:
    """Time has passed: warn, or reset. The start screen knows no idle time."""
    if visit.phase is Phase.ATTRACT:
        return visit
    idle = _idle(visit, now)
    if idle >= warn_after(visit, rules) + countdown(visit, rules):
        return begin(rules, now)
    if idle >= warn_after(visit, rules):
        return replace(visit, phase=Phase.WARNING, sheet=Sheet.NONE)
    return visit


def seconds_left(visit: Visit, rules: Rules, now: float) -> float:
    """Seconds until the reset, never below 0."""
    whole = warn_after(visit, rules) + countdown(visit, rules)
    return max(0.0, whole - _idle(visit, now))


def choose_language(visit: Visit, rules: Rules, language: str) -> Visit:
    """Another language, in the same place. A language that the exhibit lacks changes nothing."""
    if language not in rules.languages:
        return visit
    return replace(visit, language=language, sheet=Sheet.NONE)


def choose_moment(visit: Visit, rules: Rules, day: date) -> Visit:
    """Another moment, the same for all panels, kept within the exhibit's time."""
    return replace(visit, moment=min(max(day, rules.first_day), rules.last_day))


def read_with(visit: Visit, reading_help: ReadingHelp) -> Visit:
    """Other words, colours or reach, in the same place. An unknown text size changes nothing."""
    return replace(visit, help=reading_help) if reading_help.text_size in TEXT_SIZES else visit


def turned(reading_help: ReadingHelp, steps: int) -> ReadingHelp:
    """Louder, or with fewer than 0 steps quieter."""
    volume = reading_help.volume + steps * VOLUME_STEP
    return replace(reading_help, volume=min(max(volume, LEAST_VOLUME), MOST_VOLUME))


def open_sheet(visit: Visit, sheet: Sheet) -> Visit:
    """A sheet rises; the one that is open sinks."""
    return replace(visit, sheet=Sheet.NONE if sheet is visit.sheet else sheet)


def go(visit: Visit, location: Location) -> Visit:
    """Go to a location. Another item in the same panel takes the place of the one before, and an
    answer is left behind."""
    trail = _asking(visit, ()).trail
    here = trail[-1]
    if here.panel == location.panel:
        trail = trail[:-1]
        location = replace(location, over=bool(location.item) and (here.over or not here.item))
    return replace(visit, phase=Phase.EXPLORING, trail=(*trail, location), sheet=Sheet.NONE)


def go_home(visit: Visit) -> Visit:
    """The home screen, with nothing to go back to."""
    return replace(visit, trail=(Location(),), sheet=Sheet.NONE)


def go_back_to(visit: Visit, place: int) -> Visit:
    """An earlier screen of the trail, from 0 for the first; beyond its ends nothing changes."""
    if place < 0:
        return visit
    return replace(visit, trail=visit.trail[: place + 1], sheet=Sheet.NONE)


def ask(visit: Visit, question: Question) -> Visit:
    """Ask something of the screen. It takes the place of a question of its kind."""
    asked = visit.location.asked
    if asked and asked[-1].kind == question.kind:
        asked = asked[:-1]
    asking = _asking(visit, (*asked, question))
    return replace(asking, phase=Phase.EXPLORING, sheet=Sheet.NONE)


def answered(visit: Visit) -> Visit:
    """The visitor has read the answer."""
    return _asking(visit, visit.location.asked[:-1])


def _asking(visit: Visit, questions: tuple[Question, ...]) -> Visit:
    return replace(visit, trail=(*visit.trail[:-1], replace(visit.location, asked=questions)))


def back(visit: Visit) -> Visit:
    """The screen before, or what lay below a sheet or an answer; at home nothing changes."""
    if visit.sheet:
        return open_sheet(visit, Sheet.NONE)
    if visit.location.asked:
        return answered(visit)
    return replace(visit, trail=visit.trail[:-1]) if len(visit.trail) > 1 else visit
