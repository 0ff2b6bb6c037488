"""How often a wrong code may be typed before nobody may for a while. No Qt; time is an argument."""

WRONG_AT_MOST = 3
FIRST_PAUSE_S = 30.0
LONGEST_PAUSE_S = 900.0


class Tries:
    """After three wrong codes there is a pause of 30 s; after each further three, a longer one."""

    def __init__(self) -> None:
        self._wrong = 0
        self._pause = FIRST_PAUSE_S
        self._until = 0.0

    def wrong(self, now: float) -> None:
        """A wrong code was typed."""
        self._wrong += 1
        if self._wrong >= WRONG_AT_MOST:
            self._wrong = 0
            self._until = now + self._pause
            self._pause = min(2 * self._pause, LONGEST_PAUSE_S)

    def right(self) -> None:
        """The right one was typed: all is forgotten."""
        self._wrong, self._pause, self._until = 0, FIRST_PAUSE_S, 0.0

    def pause_left(self, now: float) -> float:
        """Seconds until one may type again; 0 if one may."""
        return max(0.0, self._until - now)
