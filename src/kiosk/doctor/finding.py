"""What was found: one thing each, how it is, and what mends it. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.phrase import Phrase
from kiosk.doctor.patient import Patient


class Level(StrEnum):
    """How a thing is."""

    OK = "ok"
    WARNING = "warning"
    """Somebody should see to it; the kiosk does its work nevertheless."""
    NOT_OK = "not-ok"
    SKIPPED = "skipped"
    """It does not apply here, or could not be seen."""


@dataclass(frozen=True)
class Verdict:
    """How one thing is."""

    level: Level
    sentence: Phrase
    mend: str = ""
    """A command."""


@dataclass(frozen=True)
class Check:
    """One thing that is looked at."""

    key: str
    """The group, a dot and a name; it stays the same for other programs."""
    name: Phrase
    look: Callable[[Patient], Verdict]


@dataclass(frozen=True)
class Finding:
    """What came of one check."""

    key: str
    name: Phrase
    level: Level
    sentence: Phrase
    mend: str = ""


def good(sentence: Phrase) -> Verdict:
    """As it should be."""
    return Verdict(Level.OK, sentence)


def warning(sentence: Phrase, mend: str = "") -> Verdict:
    """Somebody should see to it."""
    return Verdict(Level.WARNING, sentence, mend)


def bad(sentence: Phrase, mend: str) -> Verdict:
    """It must be mended."""
    return Verdict(Level.NOT_OK, sentence, mend)


def skipped(sentence: Phrase) -> Verdict:
    """Not looked at, and why."""
    return Verdict(Level.SKIPPED, sentence)
