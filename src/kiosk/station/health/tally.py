"""How many visits there were today, and how many of them used which help. No Qt.

Counts only, of one day, kept nowhere.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from kiosk.visit import Phase, Visit

HELPS = ("contrast", "keypad", "large_text", "low_reach", "quiet", "speech")


class Tally:
    """Told of the visit whenever it may have changed."""

    def __init__(self) -> None:
        self._day: date | None = None
        self._visits = 0
        self._helps: Counter[str] = Counter()
        self._used: set[str] | None = None
        """By the visit that lasts; None while nobody is there."""

    def saw(self, visit: Visit | None, day: date) -> None:
        """Args: the visit, none where nothing is shown; today, by the station's clock."""
        if day != self._day:
            self._day, self._visits = day, 0
            self._helps.clear()
        if visit is None or visit.phase is Phase.ATTRACT:
            self._used = None
            return
        if self._used is None:
            self._used = set()
            self._visits += 1
        new = set(_used(visit)) - self._used
        self._used |= new
        self._helps.update(new)

    @property
    def visits(self) -> int:
        """Those that began today."""
        return self._visits

    @property
    def helps(self) -> tuple[tuple[str, int], ...]:
        """In how many visits each was used today."""
        return tuple((name, self._helps[name]) for name in HELPS)


def _used(visit: Visit) -> Iterator[str]:
    given = visit.help
    if given.contrast:
        yield "contrast"
    if visit.by_keys:
        yield "keypad"
    if given.text_size > 100:
        yield "large_text"
    if given.low_reach:
        yield "low_reach"
    if given.quiet:
        yield "quiet"
    if given.speaks:
        yield "speech"
