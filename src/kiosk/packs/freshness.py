"""How long an exhibit is valid, and whether the clock that says so can be trusted.

Without a network no clock is sure, and whoever keeps newer packs from a station may turn it back.
So nothing is refused for this: it is told.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.clock import doubt
from kiosk.content.phrase import Phrase
from kiosk.packs.manifest import Manifest
from kiosk.packs.moments import read_moment
from kiosk.packs.releases import Release
from kiosk.packs.state import Record, State


class Keeping(Protocol):
    """What is asked of a store."""

    @property
    def state(self) -> State:
        """What it is at."""
        ...

    def release(self, digest: str) -> Release | None:
        """One by its digest, if it is there."""
        ...


@dataclass(frozen=True)
class Freshness:
    """Of an exhibit, on a station."""

    valid_until: datetime | None
    clock: datetime
    """What the station's clock says."""
    latest: datetime
    """The latest moment that has surely been: the clock's, or one that the store has kept."""

    @property
    def is_past(self) -> bool:
        """Whether a newer exhibit should be there."""
        return self.valid_until is not None and self.valid_until < self.latest

    @property
    def doubt(self) -> Phrase | None:
        """Why the station's clock cannot be trusted; None if it can."""
        return doubt(self.clock, self.latest)


def freshness(store: Keeping, clock: datetime, manifest: Manifest | None = None) -> Freshness:
    """Args: the store; what its station's clock says; whose freshness, if not that of what is
    shown.

    Raises:
        RefusedError: the disk fails.
    """
    state = store.state
    kept = _kept(store, state)
    of = manifest or next(iter(kept), None)
    return Freshness(of and of.valid_until, clock, max([clock, *_been(state, kept)]))


def latest(store: Keeping) -> datetime | None:
    """The latest moment that a store knows of.

    Raises:
        RefusedError: the disk fails.
    """
    state = store.state
    return max(_been(state, _kept(store, state)), default=None)


def _kept(store: Keeping, state: State) -> list[Manifest]:
    found = map(store.release, (state.current, state.previous))
    return [each.manifest for each in found if each]


def _been(state: State, kept: list[Manifest]) -> list[datetime]:
    return [*_moments(state.records), *(each.made for each in kept)]


def _moments(records: tuple[Record, ...]) -> Iterator[datetime]:
    for each in records:
        try:
            yield read_moment(each.when)
        except ValueError:
            continue
