"""A bar on the terminal for whoever has waited for a while."""

from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING, Self, TextIO

import click

from kiosk.content.phrase import Phrase, in_language

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar as Bar

PATIENCE = 1.5
"""Seconds without a bar."""
_MOST_STEPS = 100


class ProgressBar:
    """Shows what is being done; on anything but a terminal, nothing. Its `show` is a `Progress`."""

    def __init__(self, language: str, stream: TextIO, clock: Callable[[], float]) -> None:
        self._language = language
        self._stream = stream
        self._clock = clock
        self._from = clock() + PATIENCE
        self._what: Phrase | None = None
        self._bar: Bar[int] | None = None
        self._done = 0
        self._open = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def end(self) -> None:
        """What was done is over, and other words may follow."""
        self._open.close()
        self._bar = None

    def show(self, what: Phrase, done: int, total: int) -> None:
        """So much of it is done."""
        if not self._stream.isatty() or self._clock() < self._from:
            return
        if self._bar is None or what != self._what:
            self._open.close()
            self._what, self._done = what, 0
            label = in_language(what, self._language)
            bar = click.progressbar(
                length=total,
                label=label,
                file=self._stream,
                update_min_steps=max(1, total // _MOST_STEPS),
            )
            self._bar = self._open.enter_context(bar)
        self._bar.update(done - self._done)
        self._done = done


class ProgressLines:
    """Tells another program how far it is, a line for each percent. Its `show` is a `Progress`."""

    def __init__(self, language: str, say: Callable[[str], None]) -> None:
        self._language = language
        self._say = say
        self._last = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def end(self) -> None:
        """What was done is over."""

    def show(self, what: Phrase, done: int, total: int) -> None:
        """So much of it is done."""
        from kiosk.station.arrival import progress_line

        line = progress_line(in_language(what, self._language), done, total)
        if line != self._last:
            self._last = line
            self._say(line)
