"""The lights of the machine: what it is touched by and shown on, its room, its settings. No Qt."""

from collections.abc import Iterator, Sequence

from kiosk.content.phrase import Phrase
from kiosk.content.problems import Problem
from kiosk.screen import Screen
from kiosk.station.crashes import Crash
from kiosk.station.health.facts import Facts
from kiosk.station.health.problems import reason
from kiosk.station.lights import Level, Light

HOT = 85.0
"""Degrees Celsius at which usual processors begin to slow down."""
MUCH_MEMORY = 1_000_000_000
"""Bytes that the program needs several times over."""
_LATELY_S = 86_400.0


def machine_lights(
    facts: Facts, screen: Screen, turn: int, problems: Sequence[Problem], *, touch: bool
) -> Iterator[Light]:
    """Args: what the machine says; its screen, and by how many degrees the picture is turned; what
    is wrong with the settings; whether there is a touch screen."""
    yield _touch(present=touch)
    yield _screen(screen, turn)
    yield _machine(facts)
    if problems:
        yield _settings(problems)


def breakdown(crashes: Sequence[Crash], now: float) -> Phrase | None:
    """The last one, if it was of late.

    Args: all since the machine started, the last at the end; seconds since it started.
    """
    if not crashes or now - crashes[-1].at > _LATELY_S:
        return None
    last = crashes[-1]
    return Phrase(
        "It broke down {minutes} minutes ago: {reason}. Since the machine started: {count} times.",
        minutes=max(0, round((now - last.at) / 60)),
        reason=reason(last),
        count=len(crashes),
    )


def _touch(*, present: bool) -> Light:
    name = Phrase("Touch")
    if present:
        return Light("touch", name, Phrase("there is a touch screen"))
    detail = Phrase("Visitors can touch nothing. Is its cable plugged in?")
    return Light("touch", name, Phrase("no touch screen"), detail, Level.BAD)


def _screen(screen: Screen, turn: int) -> Light:
    size = {
        "width": round(screen.width / screen.pixels_per_millimetre),
        "height": round(screen.height / screen.pixels_per_millimetre),
    }
    detail = (
        Phrase("{width} × {height} mm; the picture is turned by {turn}°.", **size, turn=turn)
        if turn
        else Phrase("{width} × {height} mm.", **size)
    )
    return Light("screen", Phrase("Screen"), f"{screen.width} × {screen.height}", detail)


def _machine(facts: Facts) -> Light:
    name, free = (
        Phrase("Machine"),
        min((each for _, each in facts.free if each is not None), default=None),
    )
    if free is None:
        value, odd = Phrase("cannot be read"), _odd(facts)
    elif facts.disk_low:
        detail = Phrase("Nothing is counted any more; the picture stays.")
        return Light("machine", name, _room(free), detail, Level.BAD)
    else:
        value, odd = _room(free), _odd(facts)
    return Light("machine", name, value, odd or "", Level.WARNING if odd else Level.GOOD)


def _odd(facts: Facts) -> Phrase | None:
    if facts.temperature is not None and facts.temperature >= HOT:
        return Phrase("It is hot: {degrees} °C.", degrees=round(facts.temperature))
    if facts.throttled:
        return Phrase("It runs more slowly, for it is hot or lacks power.")
    if facts.memory is not None and facts.memory >= MUCH_MEMORY:
        return Phrase("The program has {memory} MB in memory.", memory=facts.memory // 10**6)
    return None


def _room(free: int) -> Phrase:
    if free < 10**9:
        return Phrase("{free} MB free", free=free // 10**6)
    return Phrase("{free} GB free", free=free // 10**9)


def _settings(problems: Sequence[Problem]) -> Light:
    first = problems[0]
    detail = Phrase("Line {line}: {fault}.", line=first.line, fault=first.message)
    value = Phrase("{count} are wrong", count=len(problems))
    if len(problems) == 1:
        value = Phrase("one is wrong")
    return Light("settings", Phrase("Settings"), value, detail, Level.WARNING)
