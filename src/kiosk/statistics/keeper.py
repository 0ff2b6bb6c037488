"""Keeps counts as long as the disk lets it. Whatever fails, the picture is not asked."""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.content.phrase import Phrase
from kiosk.disk import disk_low
from kiosk.statistics.book import FILE, Book, DamagedError
from kiosk.statistics.counts import Tally
from kiosk.statistics.hours import KEPT_DAYS

DAMAGED = "statistics.damaged"
MOST_DAMAGED_BYTES = 900_000
"""A larger one is not set aside but deleted, so that all stays within 5 MB."""


class Keeper:
    """One folder. Used by one thread."""

    def __init__(self, folder: Path, low: Callable[[Path], bool] = disk_low) -> None:
        """Args: where the file is; whether there is too little room."""
        self.folder = folder
        self._file = folder / FILE
        self._low = low
        self._book = Book(self._file)
        self.trouble: Phrase | None = None
        """Why nothing is kept now."""

    def add(self, tally: Tally) -> None:
        """Keep counts, or lose them. Never raises."""
        try:
            self._drop_old_damage()
            if self._low(self.folder):
                self.trouble = Phrase("The disk is nearly full.")
                return
            self.folder.mkdir(parents=True, exist_ok=True)
            self._write(tally)
        except (OSError, DamagedError) as error:
            self.trouble = Phrase("It cannot be written: {reason}", reason=error)
        else:
            self.trouble = None

    def _write(self, tally: Tally) -> None:
        try:
            self._book.add(tally)
        except DamagedError:
            self._set_aside()
            self._book = Book(self._file)
            self._book.add(tally)

    def _set_aside(self) -> None:
        """The journal goes first: it would damage the next file."""
        self._file.with_name(f"{FILE}-journal").unlink(missing_ok=True)
        if self._file.stat().st_size > MOST_DAMAGED_BYTES:
            self._file.unlink()
        else:
            self._file.replace(self.folder / DAMAGED)

    def _drop_old_damage(self) -> None:
        """It may hold counts, which are no longer kept than others."""
        with suppress(FileNotFoundError):
            damaged = self.folder / DAMAGED
            if time.time() - damaged.stat().st_mtime > KEPT_DAYS * 86_400:
                damaged.unlink()
