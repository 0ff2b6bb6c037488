"""The gesture that opens the staff door: five quick touches in a corner, the last of them held.
No Qt; time is an argument."""

TOUCHES = 5
QUICK_S = 0.7
"""Seconds from one touch to the next at most, and how long one that is not the last may be."""
HELD_S = 1.0
"""Seconds for which the last one is held at least."""
HELD_AT_MOST_S = 3.0


class Knocks:
    """Counts touches in the corner."""

    def __init__(self) -> None:
        self._count = 0
        self._pressed_at = 0.0
        self._released_at = 0.0

    def press(self, now: float) -> None:
        """A finger comes."""
        in_time = self._count and now - self._released_at <= QUICK_S
        self._count = self._count + 1 if in_time else 1
        self._pressed_at = now

    def release(self, now: float) -> bool:
        """It goes. Returns whether that was the whole gesture."""
        held, count = now - self._pressed_at, self._count
        self._released_at = now
        if held > QUICK_S:
            self._count = 0
        return count == TOUCHES and HELD_S <= held <= HELD_AT_MOST_S
