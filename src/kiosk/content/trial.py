"""What comes of opening the pictures of an exhibit for a trial; who opens them is handed in."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.phrase import Phrase

Fault = tuple[Code, Phrase, Phrase]
MOST_SECONDS = 20
"""That a picture may take."""
MOST_MEGABYTES = 160
"""Of memory that an opened picture may take."""


class Verdict(StrEnum):
    """On one picture."""

    SOUND = "sound"
    DAMAGED = "damaged"
    TOO_LARGE = "too-large"
    FATAL = "fatal"
    """What opens pictures broke down."""
    SLOW = "slow"


Trial = Callable[[Sequence[Path], Callable[[int, int], None]], Mapping[Path, Verdict]]
"""Opens pictures, and tells how many it has opened, and of how many. What it leaves out could not
be tried."""


def fault_of(verdict: Verdict, name: str) -> Fault | None:
    """What to say of a picture."""
    match verdict:
        case Verdict.SOUND:
            return None
        case Verdict.DAMAGED:
            message = Phrase("“{name}” breaks off or is damaged", name=name)
            return Code.MEDIA_DAMAGED, message, Phrase("copy it here once more, or save it anew")
        case Verdict.TOO_LARGE:
            message = Phrase(
                "“{name}” needs more than {number} MB of memory", name=name, number=MOST_MEGABYTES
            )
            help_ = Phrase("make it smaller, or save it with 8 bits for each colour")
            return Code.MEDIA_TOO_LARGE, message, help_
        case Verdict.FATAL:
            message = Phrase("“{name}” brings down what opens pictures", name=name)
            return Code.MEDIA_DAMAGED, message, _SAVE_ANEW
        case Verdict.SLOW:
            message = Phrase(
                "“{name}” takes longer than {number} s to open", name=name, number=MOST_SECONDS
            )
            return Code.MEDIA_DAMAGED, message, _SAVE_ANEW


_SAVE_ANEW = Phrase("save it anew in another program, as PNG, JPEG or WebP")
