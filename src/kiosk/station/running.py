"""A kiosk that is shown, and what works beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.content.problems import Problem
from kiosk.log import Log
from kiosk.settings.model import Settings
from kiosk.shell.exhibit_source import ExhibitSource
from kiosk.shell.kiosk import Kiosk
from kiosk.shell.window import KioskWindow
from kiosk.speech.voice import Voices
from kiosk.station.clock import StationClock
from kiosk.station.crashes import Crashes, Start

if TYPE_CHECKING:
    from kiosk.station.supply import Supply


class Service(Protocol):
    """Something that works beside the picture until it is closed."""

    def close(self) -> None:
        """Leave everything as it is."""


@dataclass(frozen=True)
class Running:
    """All that a service may need."""

    kiosk: Kiosk
    voice: Voices
    window: KioskWindow
    source: ExhibitSource
    supply: "Supply | None"
    """Where exhibits come from; none where there is no store."""
    settings: Settings
    problems: tuple[Problem, ...]
    """What is wrong with the file of the settings."""
    clock: StationClock
    crashes: Crashes
    start: Start
    log: Log
    cache: Path | None
    end: Callable[[int], None]
    """Ends the program with an exit code."""
    comes_again: bool
    """Whether something starts it again when it has ended."""

    def restart(self) -> None:
        """Start the program anew, where something does; after a safe start as usual again."""
        if self.comes_again:
            if self.start is Start.SAFE:
                self.crashes.forget()
            self.end(0)
