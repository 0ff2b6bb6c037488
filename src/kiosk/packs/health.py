"""What whoever looks after a station should know of its store, in sentences."""

from collections.abc import Iterator
from datetime import datetime

from kiosk.content.phrase import Phrase
from kiosk.packs.freshness import Freshness, freshness
from kiosk.packs.moments import to_the_minute
from kiosk.packs.refusals import RefusedError
from kiosk.packs.standing import Standing

OPEN = Phrase("The station is open: it takes packs that nobody has signed.")


def concerns(store: Standing, clock: datetime) -> Iterator[Phrase]:
    """Of a store; none if all is well. `clock` is what the station's clock says.

    Raises:
        RefusedError: the disk fails.
    """
    try:
        if store.trust.open:
            yield OPEN
    except RefusedError:
        yield Phrase("It can no longer be told whom the station trusts, so that no pack is taken.")
    yield from concerns_of_time(freshness(store, clock))


def concerns_of_time(fresh: Freshness) -> Iterator[Phrase]:
    """Of an exhibit that should no longer be shown, and of a clock that cannot be trusted."""
    if fresh.valid_until and fresh.is_past:
        yield Phrase(
            "The exhibit was valid until {until}; a newer one should be there.",
            until=to_the_minute(fresh.valid_until),
        )
    if fresh.doubt:
        yield Phrase("The station’s clock cannot be trusted: {why}", why=fresh.doubt)
