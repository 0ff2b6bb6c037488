"""How the kiosk ends in good order, also by signals from its first moment on. No Qt."""

import os
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import NoReturn

BROKEN_DOWN = 70
"""The exit code of a program that did not expect what happened: unlike 1, with which Qt ends it
where the screen goes away."""
ASKED_TO_END = 71
"""The exit code of a program that staff have ended at the screen: systemd leaves it ended."""
ENDING_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)
)


def end(code: int, surroundings: Mapping[str, str] = os.environ) -> NoReturn:
    """End with an exit code, and leave it where `packaging/station/ended` finds it: the compositor
    between the two tells nobody how its child has ended."""
    if folder := surroundings.get("RUNTIME_DIRECTORY", "").partition(":")[0]:
        with suppress(OSError):
            (Path(folder) / "end").write_text(str(code), "ascii")
    sys.exit(code)


def end_at_once_on_signals() -> None:
    """Until the window takes over, a signal ends the program with exit code 0."""
    for number in ENDING_SIGNALS:
        signal.signal(number, _end)


def _end(_number: int, _frame: FrameType | None) -> None:
    end(0)
