"""What a station tells its journal: names and ids that stay as they are. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from uuid import UUID

Data = Mapping[str, str | int]


class Event(Enum):
    """Each with the id by which `journalctl MESSAGE_ID=` finds it, syslog's priority, and what it
    means."""

    STATION_START = "7c33a949af3046e3862fdaece96dcd42", 6, "The kiosk has begun"
    STATION_END = "06dc3d829df449038ca0df314ed2e118", 6, "The kiosk ends"
    SAFE_START = (
        "ba008b8226a84432a0cede568ae568f0",
        3,
        "The kiosk broke down too often: for ten minutes it only says that it is back soon",
    )
    CRASH_SEEN = "87235468d8e44923adb461e6d2084085", 3, "The kiosk broke down, and begins again"
    CONTENT_FAULT = "b674c10c9a4f4b5faa6e37a6133f672b", 3, "The exhibit cannot be shown"
    UPDATE_BEGUN = "15d631c39a134525a754722f2c75f25e", 6, "A pack has come and is looked at"
    UPDATE_OK = (
        "c5a219c684c84bd1980f38ac86043776",
        6,
        "Another exhibit is installed, and comes soon",
    )
    UPDATE_REFUSED = "6c3c75c097154ad1b92b8f457a27bb15", 4, "A pack was refused"
    UPDATE_CONFIRMED = "2b36cdc13c9543e3afe07c5f43b32a81", 6, "The new exhibit has proved itself"
    UPDATE_ROLLED_BACK = "c8cba831e9ea4984b6a44305a857b80b", 4, "The exhibit before is shown again"
    TOUCH_LOST = "f972adef8af24c14a2168593bcc94b13", 3, "There is no touch screen"
    TOUCH_BACK = "568aca115aa246c594f663b5e0efb213", 5, "The touch screen is there again"
    TOUCH_STUCK = (
        "d56252d295344052a6fca5fa0773ccd0",
        4,
        "Something lies on the glass, a drop of water or a coin: it is ignored until it goes",
    )
    CLOCK_SUSPICIOUS = "d4d2ebbc865940da9818b50c363416db", 4, "The clock cannot be trusted"
    DISK_LOW = (
        "5015e7ee1c734c188bd2642b1018e4cb",
        3,
        "The disk is nearly full: nothing is counted or cached any more, the picture stays",
    )

    def __init__(self, number: str, priority: int, meaning: str) -> None:
        self.id = UUID(number)
        self.priority = priority
        self.meaning = meaning

    @property
    def told(self) -> str:
        """`update_ok`."""
        return self.name.lower()


@dataclass(frozen=True)
class Happening:
    """An event, and what belongs to it. Never anything that visitors put in."""

    event: Event
    data: Data = field(default_factory=dict[str, str | int])
