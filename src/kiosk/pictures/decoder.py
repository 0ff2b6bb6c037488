"""A process that opens pictures as the kiosk does, and may break down of one.

It is asked by `kiosk.pictures.opener`: a path a line, as JSON; it answers with a verdict a line.
"""

import json
import sys
from collections.abc import Callable
from contextlib import suppress

from kiosk.content.trial import MOST_MEGABYTES, MOST_SECONDS, Verdict
from kiosk.pictures import READY

_ADDRESSES = 2**30
"""Bytes. The largest picture needs a third of it, Qt and Python a tenth."""
_TOO_LARGE = "allocation limit"
_HALF_A_JPEG = "premature end"
"""What Qt warns of, and shows the rest in grey."""


def main() -> None:
    """Answer until nobody asks."""
    try:
        judge = _judge()
    except ImportError as error:
        _say(str(error))
        return
    _limit_memory()
    _say(READY)
    for line in sys.stdin:
        _limit_time()
        _say(judge(json.loads(line)))


def _judge() -> Callable[[str], Verdict]:
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler  # noqa: PLC0415
    from PySide6.QtGui import QImageReader  # noqa: PLC0415

    said: list[str] = []

    def hear(_kind: QtMsgType, _where: QMessageLogContext, words: str | None) -> None:
        said.append((words or "").lower())

    def judge(path: str) -> Verdict:
        said.clear()
        damaged = QImageReader(path).read().isNull()
        if any(_TOO_LARGE in words for words in said):
            return Verdict.TOO_LARGE
        if damaged or any(_HALF_A_JPEG in words for words in said):
            return Verdict.DAMAGED
        return Verdict.SOUND

    qInstallMessageHandler(hear)
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    return judge


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        _lower(resource.RLIMIT_AS, _ADDRESSES)
        _lower(resource.RLIMIT_CORE, 0)


def _limit_time() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        used = resource.getrusage(resource.RUSAGE_SELF)
        _lower(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + MOST_SECONDS)


def _lower(limit: int, most: int) -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        _, allowed = resource.getrlimit(limit)
        most = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
        with suppress(OSError, ValueError):  # macOS has some of them only by name
            resource.setrlimit(limit, (most, allowed))


if __name__ == "__main__":
    main()
