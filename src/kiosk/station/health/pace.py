"""How fast pictures follow one another, and how often they were held up. No Qt.

It never grows: intervals are counted by how long they were, and old ones weigh less and less.
"""

from bisect import bisect_left
from dataclasses import dataclass

BEAT_MS = 50
"""Milliseconds between two beats."""
STALL_S = 0.1
"""Seconds that visitors notice."""
PAUSE_S = 0.5
"""Seconds after which a frame does not follow the one before: nothing moved between them."""
_EDGES_MS = (
    *(2, 4, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 26, 28, 30, 32, 34, 36),
    *(40, 45, 50, 60, 70, 85, 100, 150, 200, 300, 400, 500),
)
_MOST = 100_000
"""Half an hour at 60 frames a second; then all counts are halved."""


@dataclass(frozen=True)
class Speed:
    """At one moment."""

    median: float | None = None
    """Frames a second while something moves; None before anything did."""
    slowest: float | None = None
    """The same of the slowest interval of a hundred."""
    stalls: int = 0
    """How often neither picture nor touch went on for longer than `STALL_S`."""
    age: float | None = None
    """Seconds since the last frame."""


class Pace:
    """Told of each frame, and of the beats of a loop. Seconds are of a monotonic clock."""

    def __init__(self) -> None:
        self._counts = [0] * (len(_EDGES_MS) + 1)
        self._all = 0
        self._frame: float | None = None
        self._beat: float | None = None
        self._stalls = 0

    def came(self, now: float) -> None:
        """A frame was shown."""
        before, self._frame = self._frame, now
        if before is not None and now - before <= PAUSE_S:
            self._counts[bisect_left(_EDGES_MS, 1000 * (now - before))] += 1
            self._all += 1
            if self._all > _MOST:
                self._counts = [each // 2 for each in self._counts]
                self._all = sum(self._counts)

    def beat(self, now: float) -> None:
        """The program's loop turns; it is held up where beats do not come in time."""
        before, self._beat = self._beat, now
        if before is not None and now - before > STALL_S + BEAT_MS / 1000:
            self._stalls += 1

    def now(self, now: float) -> Speed:
        """How it is."""
        age = None if self._frame is None else now - self._frame
        return Speed(self._of(0.5), self._of(0.99), self._stalls, age)

    def _of(self, share: float) -> float | None:
        """Frames a second at so large a share of all intervals."""
        passed = 0
        for edge, count in zip(_EDGES_MS, self._counts, strict=False):
            passed += count
            if count and passed >= share * self._all:
                return 1000 / edge
        return None
