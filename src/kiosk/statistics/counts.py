"""What is counted: all of it, and nothing else."""

import json
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class What(StrEnum):
    """The kinds of count."""

    VISIT = "visit"
    PANEL = "panel"
    ITEM = "item"
    LANGUAGE = "language"
    HELP = "help"
    END = "end"
    STAY = "stay"


class End(StrEnum):
    """How a visit ended."""

    BY_ITSELF = "by-itself"
    START_OVER = "start-over"
    INTERRUPTED = "interrupted"
    """The program ended, or its exhibit could no longer be shown."""


class Help(StrEnum):
    """Reading help that was used in a visit, however often."""

    LARGE_TEXT = "large-text"
    CONTRAST = "contrast"
    LOW_REACH = "low-reach"
    QUIET = "quiet"
    SPEECH = "speech"
    KEYS = "keys"


STAYS = {15: "0-15", 30: "16-30", 60: "31-60", 120: "61-120", 300: "121-300"}
"""By the most seconds of each."""
LONGEST_STAY = "301+"


class Count(NamedTuple):
    """One thing that is counted."""

    what: What
    which: str = ""


class Entry(NamedTuple):
    """The same in one hour, as `hours` writes it."""

    hour: int
    what: str
    which: str


Tally = Counter[Entry]


def stay(seconds: float) -> str:
    """How long a visit was, coarsely."""
    return next((name for most, name in STAYS.items() if seconds <= most), LONGEST_STAY)


def as_json(tally: Tally) -> bytes:
    """For a process that writes it."""
    return json.dumps([(*entry, number) for entry, number in tally.items()]).encode()


def from_json(raw: bytes) -> Tally:
    """What `as_json` made. Raises ValueError or TypeError for anything else."""
    return Counter(
        {
            Entry(int(hour), str(what), str(which)): int(number)
            for hour, what, which, number in json.loads(raw)
        }
    )


def tally(hour: int, counts: Iterable[tuple[Count, int]]) -> Tally:
    """Counts that fall in one hour."""
    return Counter({Entry(hour, what.value, which): number for (what, which), number in counts})
