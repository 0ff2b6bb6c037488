"""Each setting as it may stand in a file, and as it may not."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any, get_args

from kiosk.content.record import Record
from kiosk.settings.model import Settings

Values = Mapping[str, str]
"""What stands in a file, by the way to it, such as `screen.turn`."""
CODE = "scrypt$16384$8$1$c2FsdA==$aGFzaA=="
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
KEYS = {
    "up": "[F17, F18]",
    "down": "[F19]",
    "left": "[F20]",
    "right": "[F21]",
    "enter": "[Space]",
    "back": "[F22]",
    "help": "[F23]",
    "plugged": "[F24]",
    "unplugged": "[F25]",
    "louder": "[F26]",
    "quieter": "[F27]",
}
SOUND: Values = {
    "station": "Foyer 1",
    "store.folder": "store",
    "store.inboxes": "[sticks, /run/kiosk/sticks]",
    "store.reports": "reports",
    "language": "de",
    "messages": "en",
    "screen.turn": "90",
    "screen.diagonal": "32",
    "screen.lower_edge": "700",
    **{f"keypad.{key}": names for key, names in KEYS.items()},
    "staff.code": CODE,
    "staff.may_end": "yes",
    "statistics.keep": "yes",
    "statistics.folder": "counts",
    "sound.volume": "70",
    "hours.daily": "09:30-18:00",
    **{f"hours.{day}": "closed" for day in DAYS},
    "hours.restart": "04:00",
    "health.folder": "health",
    "health.listen": "127.0.0.1:9108",
    "patience": "60",
}
"""Of each that can stand beside a store, none as it is if left out."""
WRONG: Values = {
    "station": '"Foyer\\n1"',
    "exhibit": "[mine]",
    "store.folder": "[store]",
    "store.inboxes": "sticks",
    "store.reports": '""',
    "language": "german",
    "messages": "fr",
    "screen.turn": "45",
    "screen.diagonal": "300",
    "screen.lower_edge": "knee",
    **{f"keypad.{key}": "[Upp]" for key in KEYS},
    "staff.code": "1234",
    "staff.may_end": "perhaps",
    "statistics.keep": "maybe",
    "statistics.folder": "[counts]",
    "sound.volume": "101",
    "hours.daily": "9 to 6",
    **{f"hours.{day}": "25:00-26:00" for day in DAYS},
    "hours.restart": "24:00",
    "health.folder": '""',
    "health.listen": "0.0.0.0:80",
    "patience": "soon",
}


def leaves(record: type[Record] = Settings, before: str = "") -> Iterator[str]:
    """All that can be set, by the way to it."""
    for each in fields(record):
        way, block = f"{before}{each.name}", _block(each.type)
        yield from leaves(block, f"{way}.") if block else [way]


def blocks() -> Iterator[str]:
    """All that have settings of their own."""
    yield from dict.fromkeys(way.partition(".")[0] for way in leaves() if "." in way)


def _block(kind: Any) -> type[Record] | None:
    kinds = get_args(kind) or (kind,)
    return next(
        (each for each in kinds if isinstance(each, type) and issubclass(each, Record)), None
    )


def file_of(values: Values) -> str:
    """As a station's file has them: a line each, and one more for each block."""
    lines: list[str] = []
    block = ""
    for way, value in values.items():
        before, _, name = way.rpartition(".")
        if before and before != block:
            lines.append(f"{before}:\n")
        block = before
        lines.append(f"{'  ' if before else ''}{name}: {value}\n")
    return "".join(lines)


def line_of(way: str, values: Values) -> int:
    """Where it stands in that file."""
    ways = list(values)
    return file_of({each: values[each] for each in ways[: ways.index(way) + 1]}).count("\n")
