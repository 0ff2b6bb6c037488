"""When a station goes over to another release, and when that has proved itself. No Qt; time is an
argument."""

from dataclasses import dataclass
from enum import Enum, auto

from kiosk.settings.model import Settings

PATIENCE_S: float = Settings().patience
"""Seconds that a release usually waits for the station to be at rest; then it comes in the middle
of a visit, which stays where it is."""
TRIAL_S = 60.0
"""Seconds of good frames after which a release has proved itself."""


class Step(Enum):
    """What is to be done now."""

    WAIT = auto()
    PREPARE = auto()
    """Read the wanted release, aside."""
    TURN = auto()
    """Show it, from its start screen."""
    TURN_AMID = auto()
    """Show it where the visit stands."""
    CONFIRM = auto()
    ROLL_BACK = auto()


@dataclass(frozen=True)
class Sight:
    """How things stand. Seconds are of a monotonic clock."""

    now: float
    shown: str
    """The digest of the release that is shown; empty for none."""
    wanted: str
    """That which the store wants shown."""
    wanted_since: float
    on_trial: bool
    """Whether what is wanted has yet to prove itself."""
    ready: bool = False
    """It was read aside, and is sound."""
    unsound: bool = False
    """It was read aside, or shown, and is not."""
    at_rest: bool = False
    """Nobody is there."""
    good_since: float | None = None
    """Since when frames of what is shown come without a gap; None while they do not."""


def next_step(sight: Sight, patience: float = PATIENCE_S, trial: float = TRIAL_S) -> Step:
    """What is to be done.

    Args: how things stand; seconds until a visit is not waited for; seconds of a trial.
    """
    step = Step.WAIT
    if sight.unsound:
        step = Step.ROLL_BACK if sight.on_trial else Step.WAIT
    elif sight.wanted not in {"", sight.shown}:
        step = _turning(sight, patience)
    elif sight.on_trial and sight.good_since is not None and sight.now - sight.good_since >= trial:
        step = Step.CONFIRM
    return step


def _turning(sight: Sight, patience: float) -> Step:
    if not sight.ready:
        return Step.PREPARE
    if sight.at_rest:
        return Step.TURN
    return Step.TURN_AMID if sight.now - sight.wanted_since >= patience else Step.WAIT
