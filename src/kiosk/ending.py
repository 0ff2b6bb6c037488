"""The signals that end the kiosk, from its first moment on. No Qt."""

import signal
import sys
from types import FrameType

BROKEN_DOWN = 70
"""The exit code of a program that did not expect what happened: neither 1 nor 255, with which Qt
ends it where the screen goes."""
ASKED_TO_END = 71
"""The exit code of a program that staff have ended at the screen: systemd leaves it ended."""
ENDING_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)
)


def end_at_once_on_signals() -> None:
    """Until the window takes over, a signal ends the program with exit code 0."""
    for number in ENDING_SIGNALS:
        signal.signal(number, _end)


def _end(_number: int, _frame: FrameType | None) -> None:
    sys.exit(0)
