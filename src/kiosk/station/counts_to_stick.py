"""Takes what was counted to the stick that is there. No Qt."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.content.phrase import Phrase
from kiosk.settings.model import StoreSettings
from kiosk.station.lights import Level, Light

ON_STICK = "kiosk-statistics.csv"
CARRIED_WITHIN_S = 30.0
"""Seconds in which whoever may write sticks has fetched the table."""


class CountsToStick:
    """One table at a time: onto the stick, or to where it is fetched from for it."""

    def __init__(
        self,
        folder: Path,
        store: StoreSettings | None,
        run: Callable[[Sequence[str], Callable[[int, str], None]], None],
        clock: Callable[[], float],
        language: str,
        is_stick: Callable[[Path], bool] = os.path.ismount,
    ) -> None:
        """Args: where the counts are; where sticks are seen; who does commands of
        the kiosk, as `Errands.run`; seconds of a monotonic clock; in which language they
        speak; whether a folder is a stick."""
        self._folder = folder
        self._inboxes = store.inboxes if store else ()
        self._reports = store.reports if store else None
        self._run = run
        self._clock = clock
        self._language = language
        self._is_stick = is_stick
        self._stick: Path | None = None
        self._asked_at = 0.0
        self._written: Path | None = None
        self._trouble = ""

    @property
    def stick(self) -> Path | None:
        """The stick that is there."""
        return next(self._sticks(), None)

    def take(self) -> None:
        """Make the table, for the stick that is there."""
        if stick := self.stick:
            self._stick, self._asked_at = stick, self._clock()
            self._written, self._trouble = None, ""
            places = [word for each in self._places(stick) for word in ("--out", str(each))]
            words = ["stats", "export", "--folder", str(self._folder), *places]
            self._run([*words, "--messages", self._language], self._done)

    def light(self, trouble: Phrase | str) -> Light:
        """How it stands with the counts. Args: why none are kept now, if so."""
        name = Phrase("Statistics")
        if trouble:
            return Light("statistics", name, Phrase("not kept"), trouble, Level.WARNING)
        detail, level = self._how()
        return Light("statistics", name, Phrase("kept"), detail, level)

    def _how(self) -> tuple[Phrase | str, Level]:
        self._forget_stick_that_is_gone()
        if self._stick is None:
            return Phrase("Visits are counted, by the hour."), Level.GOOD
        if self._trouble:
            return self._trouble, Level.WARNING
        if self._written and (self._written.name == ON_STICK or not self._written.exists()):
            return Phrase("They are on the stick. It can be taken out."), Level.GOOD
        if self._clock() - self._asked_at > CARRIED_WITHIN_S:
            return Phrase("The stick cannot be written, or is full."), Level.WARNING
        return Phrase("They are being written. Leave the stick in."), Level.GOOD

    def _forget_stick_that_is_gone(self) -> None:
        """What was meant for it is for no other."""
        if self._stick and self._stick not in self._sticks():
            with suppress(OSError):
                for_it = self._places(self._stick)[1:]
                for each in for_it:
                    each.unlink(missing_ok=True)
            self._stick = None

    def _sticks(self) -> Iterator[Path]:
        for inbox in self._inboxes:
            with suppress(OSError):
                yield from (
                    each for each in (inbox, *sorted(inbox.iterdir())) if self._is_stick(each)
                )

    def _places(self, stick: Path) -> list[Path]:
        fetched = [self._reports / f"{stick.name}.csv"] if self._reports else []
        return [stick / ON_STICK, *fetched]

    def _done(self, code: int, said: str) -> None:
        if code:
            self._trouble = said
        else:
            self._written = Path(said)
