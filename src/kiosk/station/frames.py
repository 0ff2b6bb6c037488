"""Whether a window really draws: each frame that was asked for must come within a while. No Qt."""

GAP_S = 10.0
"""Seconds within which a frame must come, if not said otherwise."""


class Frames:
    """Told of frames, it knows since when they come. Seconds are of a monotonic clock."""

    def __init__(self, gap_s: float = GAP_S) -> None:
        self._gap_s = gap_s
        self._since: float | None = None
        self._last: float | None = None

    def begin(self) -> None:
        """Something else is shown: what came before does not count."""
        self._since = self._last = None

    def came(self, now: float) -> None:
        """A frame was shown."""
        if self._last is None or now - self._last > self._gap_s:
            self._since = now
        self._last = now

    def good_since(self, now: float) -> float | None:
        """Since when they come without a gap; None while they do not."""
        return None if self._last is None or now - self._last > self._gap_s else self._since
