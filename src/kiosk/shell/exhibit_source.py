"""Reads the exhibit for the kiosk, and reads it again when it was broken and has changed."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.content.read import Reading, read_exhibit
from kiosk.panels import PanelKind
from kiosk.shell.fault import fault
from kiosk.shell.kiosk import Kiosk


def _fingerprint(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """What tells whether a folder has changed: names, times and sizes of its files."""
    found: list[tuple[str, int, int]] = []
    for parent, _, names in os.walk(folder, onerror=None):
        for name in names:
            try:
                status = os.lstat(Path(parent) / name)
            except OSError:
                continue
            found.append((str(Path(parent) / name), status.st_mtime_ns, status.st_size))
    return tuple(sorted(found))


class ExhibitSource:
    """Reads the exhibit for the kiosk, and reads it again when it was broken and has changed."""

    def __init__(
        self,
        kiosk: Kiosk,
        folder: Path,
        kinds: Mapping[str, PanelKind],
        language: str | None = None,
    ) -> None:
        """Args: who shows it; where it lies; kinds of panel by name; the language to begin in."""
        self._kiosk = kiosk
        self._folder = folder
        self._kinds = kinds
        self._language = language
        self._seen: tuple[tuple[str, int, int], ...] | None = None
        self.broken = True

    def load(self) -> None:
        """Show the exhibit, or the fault page with the problems on standard error."""
        self._seen = _fingerprint(self._folder)
        reading = read_exhibit(self._folder, self._kinds)
        self.broken = reading.exhibit is None
        if reading.exhibit:
            self._kiosk.show_exhibit(reading.exhibit)
            if self._language:
                self._kiosk.chooseLanguage(self._language)
        else:
            self._show_fault(reading)

    def retry(self) -> None:
        """Look again, if there is nothing to show and the files have changed."""
        if self.broken and _fingerprint(self._folder) != self._seen:
            self.load()

    def _show_fault(self, reading: Reading) -> None:
        errors = [problem for problem in reading.problems if problem.severity == "error"]
        cause = f"{errors[0].code} {errors[0].file}:{errors[0].line}" if errors else "unknown"
        shown = fault(cause, reading.languages)
        print(f"kiosk: the exhibit cannot be shown (fault {shown.code})", file=sys.stderr)
        for problem in errors:
            print(
                f"{problem.file}:{problem.line}:{problem.column}: {problem.message} {problem.help}",
                file=sys.stderr,
            )
        sys.stderr.flush()
        self._kiosk.show_fault(shown)
