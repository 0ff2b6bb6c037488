"""What is known of the pack that came last. No Qt."""

from dataclasses import dataclass
from enum import Enum, auto

PROGRESS = "progress"
"""With what a line begins that tells how far an install is: `progress 37 Copying`."""


class Outcome(Enum):
    """What became of a pack."""

    COMING = auto()
    """It is not known yet."""
    TAKEN = auto()
    KNOWN = auto()
    """It was there before."""
    REFUSED = auto()


@dataclass(frozen=True)
class Arrival:
    """One pack, on its way in, taken or refused."""

    pack: str
    doing: str = ""
    """What is being done with it."""
    percent: int = 0
    outcome: Outcome = Outcome.COMING
    said: str = ""
    """What there is to say of it at the end."""


def progress_line(doing: str, done: int, total: int) -> str:
    """How far it is, for `progress_of`."""
    return f"{PROGRESS} {100 * done // max(total, 1)} {doing}"


def progress_of(line: str) -> tuple[int, str] | None:
    """Percent, and what is being done; None for a line that says something else."""
    word, _, rest = line.partition(" ")
    percent, _, doing = rest.partition(" ")
    return (int(percent), doing) if word == PROGRESS and percent.isdecimal() else None
