"""Tells whoever waits how far something long has come."""

from collections.abc import Callable

from kiosk.content.phrase import Phrase

Progress = Callable[[Phrase, int, int], None]
"""Is told what is being done, how much of it is done, and of how much."""


def untold(_what: Phrase, _done: int, _total: int) -> None:
    """Nobody waits."""


class Steps:
    """So many things of one sort, done one after another."""

    def __init__(self, progress: Progress, what: Phrase, total: int) -> None:
        self._progress = progress
        self._what = what
        self._total = total
        self._done = 0

    def one_more(self) -> None:
        """Another is done."""
        self._done += 1
        self._progress(self._what, self._done, self._total)
