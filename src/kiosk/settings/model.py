"""All that can be set at a station. A new setting is one field here, and whoever acts by it."""

import os
from collections.abc import Iterator
from dataclasses import fields
from enum import IntEnum
from pathlib import Path
from typing import Annotated

from kiosk.content.marks import Matches, MisfitError
from kiosk.content.phrase import LANGUAGES, Phrase
from kiosk.content.record import Record, field
from kiosk.content.text import LanguageCode
from kiosk.paths import STORE
from kiosk.screen import LEAST_INCHES, MOST_INCHES
from kiosk.settings.key_names import KeyName
from kiosk.settings.values import Address, Folder, HashedCode, Line, OpenHours, TimeOfDay

SETTINGS_FILE = "kiosk.yaml"
STATION_FILE = Path("/etc/kiosk") / SETTINGS_FILE
"""Where a station has it."""


def is_settings_file(path: Path) -> bool:
    """Whether a path, which need not be there, is that of a station's settings."""
    return path.name == SETTINGS_FILE and not os.path.isdir(path)  # noqa: PTH112 - never raises


Keys = tuple[KeyName, ...]
SpokenLanguage = Annotated[str, Matches(f"^({'|'.join(LANGUAGES)})$")]


class Turn(IntEnum):
    """Degrees clockwise."""

    UPRIGHT = 0
    RIGHT = 90
    OVER = 180
    LEFT = 270


class StoreSettings(Record):
    """A store of packs, and where packs arrive."""

    folder: Folder = field(
        default=STORE,
        description="The store’s folder, which belongs to the kiosk’s user.",
        examples=["/var/lib/kiosk/store"],
    )
    inboxes: tuple[Folder, ...] = field(
        default=(),
        description="Folders in which packs arrive, such as of sticks.",
        examples=["[/run/kiosk/sticks]"],
    )
    reports: Folder | None = field(
        default=None,
        description="Where it is written what became of a pack if it cannot be beside it.",
        examples=["/run/kiosk/reports"],
    )


class ScreenSettings(Record):
    """The screen that it is shown on."""

    turn: Turn = field(
        default=Turn.UPRIGHT,
        description="Degrees by which the picture is turned clockwise, for a screen on its side.",
        examples=["90"],
    )
    diagonal: float | None = field(
        default=None,
        ge=LEAST_INCHES,
        le=MOST_INCHES,
        description="Inches from corner to corner, where the screen itself says nonsense.",
        examples=["21.5"],
    )
    lower_edge: int | None = field(
        default=None,
        ge=0,
        le=2000,
        description="Millimetres from the floor to the picture’s lower edge, for `kiosk doctor`.",
        examples=["700"],
    )


class KeypadSettings(Record):
    """Which keys of a keypad mean what, by the names that Qt gives keys."""

    up: Keys = field(default=("Up",), description="Upwards.", examples=["[Up, F13]"])
    down: Keys = field(default=("Down",), description="Downwards.", examples=["[Down]"])
    left: Keys = field(default=("Left",), description="To the left.", examples=["[Left]"])
    right: Keys = field(default=("Right",), description="To the right.", examples=["[Right]"])
    enter: Keys = field(
        default=("Return", "Enter", "Select"),
        description="Chooses what has the ring.",
        examples=["[Return, Space]"],
    )
    back: Keys = field(
        default=("Escape", "Backspace", "Back"), description="Goes back.", examples=["[Escape]"]
    )
    help: Keys = field(
        default=("F1", "Help"), description="Opens the reading help.", examples=["[F1]"]
    )
    plugged: Keys = field(
        default=("F15",),
        description="What the keypad sends when headphones are put in.",
        examples=["[F15]"],
    )
    unplugged: Keys = field(
        default=("F16",),
        description="What it sends when they are pulled out.",
        examples=["[F16]"],
    )
    louder: Keys = field(
        default=("VolumeUp",), description="Speech becomes louder.", examples=["[VolumeUp]"]
    )
    quieter: Keys = field(
        default=("VolumeDown",), description="Speech becomes quieter.", examples=["[VolumeDown]"]
    )

    def __post_init__(self) -> None:
        taken: dict[str, str] = {}
        for meaning, number, key in self.given():
            if (other := taken.setdefault(key, meaning)) != meaning:
                raise MisfitError(
                    Phrase("{key} stands at {other} as well", key=key, other=other),
                    Phrase("let each key mean one thing"),
                    meaning,
                    number,
                )

    def given(self) -> Iterator[tuple[str, int, str]]:
        """Each meaning with the number and name of a key, where they are not as usual."""
        for each in fields(self):
            if (keys := getattr(self, each.name)) != each.default:
                yield from ((each.name, number, key) for number, key in enumerate(keys))


class SoundSettings(Record):
    """How loud it is."""

    volume: int = field(
        default=100,
        ge=0,
        le=100,
        description="Per cent of the loudest, so that a visitor’s usual choice is not too loud.",
        examples=["70"],
    )


class HoursSettings(Record):
    """When the museum is open. Outside these hours the screen is dark; a touch wakes it."""

    daily: OpenHours | None = field(
        default=None,
        description="From when to when on each day; without it, it is always open.",
        examples=["09:00-18:00"],
    )
    monday: OpenHours | None = field(
        default=None, description="On Mondays, if otherwise.", examples=["closed"]
    )
    tuesday: OpenHours | None = field(
        default=None, description="On Tuesdays, if otherwise.", examples=["10:00-20:00"]
    )
    wednesday: OpenHours | None = field(
        default=None, description="On Wednesdays, if otherwise.", examples=["closed"]
    )
    thursday: OpenHours | None = field(
        default=None, description="On Thursdays, if otherwise.", examples=["10:00-20:00"]
    )
    friday: OpenHours | None = field(
        default=None, description="On Fridays, if otherwise.", examples=["10:00-20:00"]
    )
    saturday: OpenHours | None = field(
        default=None, description="On Saturdays, if otherwise.", examples=["10:00-20:00"]
    )
    sunday: OpenHours | None = field(
        default=None, description="On Sundays, if otherwise.", examples=["11:00-17:00"]
    )
    restart: TimeOfDay | None = field(
        default=None,
        description="When the kiosk starts anew each night, once nobody is there.",
        examples=["04:00"],
    )


class StaffSettings(Record):
    """What those may do who look after it."""

    code: HashedCode | None = field(
        default=None,
        description="The hash of the code that opens the staff page; without it, there is none.",
        examples=["scrypt$16384$8$1$c2FsdA==$aGFzaA=="],
    )
    may_end: bool = field(
        default=False,
        description="Whether the staff may end the kiosk at the screen.",
        examples=["yes"],
    )


class HealthSettings(Record):
    """Where it says how it is."""

    folder: Folder | None = field(
        default=None,
        description="Where status.json and kiosk.prom are written every 15 seconds; "
        "a folder that systemd makes if left out.",
        examples=["/run/kiosk/health"],
    )
    listen: Address | None = field(
        default=None,
        description="Where it answers who asks over a network how it is; nowhere if left out.",
        examples=["127.0.0.1:9108"],
    )


class StatisticsSettings(Record):
    """Anonymous counts by the hour."""

    keep: bool = field(default=False, description="Whether visits are counted, by the hour.")
    folder: Folder | None = field(
        default=None,
        description="Where the counts are kept; beside the store if left out.",
        examples=["/var/lib/kiosk/statistics"],
    )


class Settings(Record):
    """How one station is set. What is left out is as usual."""

    station: Line | None = field(
        default=None, description="What people call this station.", examples=["Foyer 1"]
    )
    exhibit: Folder | None = field(
        default=None,
        description="The folder of the exhibit, where there is no store.",
        examples=["/srv/kiosk/my-exhibit"],
    )
    store: StoreSettings | None = field(
        default=None, description="A store of packs, from which the exhibit comes."
    )
    language: LanguageCode | None = field(
        default=None,
        description="The language of the first visit; the exhibit’s first if left out.",
        examples=["de"],
    )
    messages: SpokenLanguage | None = field(
        default=None,
        description="The language of messages to the staff; the system’s if left out.",
        examples=["de"],
    )
    screen: ScreenSettings = field(
        default=ScreenSettings(), description="The screen that it is shown on."
    )
    keypad: KeypadSettings = field(
        default=KeypadSettings(),
        description="Which keys of a keypad mean what; one that is named loses its usual meaning.",
    )
    staff: StaffSettings = field(
        default=StaffSettings(), description="What those may do who look after it."
    )
    statistics: StatisticsSettings = field(
        default=StatisticsSettings(), description="Anonymous counts; docs/privacy.md tells which."
    )
    sound: SoundSettings = field(default=SoundSettings(), description="How loud it is.")
    hours: HoursSettings = field(
        default=HoursSettings(), description="When the museum is open, and the screen is on."
    )
    health: HealthSettings = field(default=HealthSettings(), description="Where it says how it is.")
    patience: int = field(
        default=300,
        ge=0,
        le=3600,
        description="Seconds that a new exhibit waits for a visit to end before it comes amid it.",
        examples=["600"],
    )

    def __post_init__(self) -> None:
        if self.exhibit and self.store:
            raise MisfitError(
                Phrase("an exhibit is named, and a store as well"),
                Phrase("delete one of the two; until then, the store is shown"),
                "exhibit",
            )
