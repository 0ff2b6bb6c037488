"""Asks a running kiosk to do what staff can do at its screen. No Qt."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

SERVICE_FOLDER = Path("/run/kiosk-session")
WISH, ANSWER = "wish", "answer"
MOST_BYTES = 64
PATIENCE_S = 10.0
KEYS = (
    *("touch-test", "screen-test", "clean", "quieter", "louder"),
    *("go-back", "statistics", "restart", "end"),
)


def wish(
    key: str, folder: Path, clock: Callable[[], float], wait: Callable[[float], None]
) -> str | None:
    """Returns why it is not done, or nothing if it is; None where nobody answers.

    Args: one of `KEYS`; where the kiosk's service works; seconds of a clock; waits for so many.

    Raises:
        OSError: nothing can be left there.
    """
    asked, answer = folder / WISH, folder / ANSWER
    with suppress(FileNotFoundError):
        answer.unlink()
    unfinished = folder / f"{WISH}.{os.getpid()}"
    unfinished.write_text(key, "ascii")
    unfinished.replace(asked)
    until = clock() + PATIENCE_S
    while clock() < until:
        with suppress(FileNotFoundError):
            said = answer.read_text("utf-8")
            answer.unlink()
            return said
        wait(0.1)
    asked.unlink(missing_ok=True)
    return None
