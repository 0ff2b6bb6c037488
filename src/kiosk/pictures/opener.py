"""Has pictures opened in at most two processes, and survives whatever these do."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Event, Timer
from typing import Self

from kiosk.content.trial import Verdict
from kiosk.pictures import READY

COMMAND = (sys.executable, "-P", "-m", "kiosk.pictures.decoder")
_MOST_PROCESSES = 2
_WORTH_A_PROCESS = 50
"""Pictures: to start one takes as long as to open so many."""
_LONGEST_WAIT = 60
"""Seconds, on a slow disk too; the processor's time is limited in the process itself."""
_TIME_WAS_UP = None if sys.platform == "win32" else -signal.SIGXCPU
"""How a process ends that has had its time of the processor."""
_UNHEARD = {"QT_LOGGING_RULES", "QT_LOGGING_CONF"}
"""Variables that could silence what Qt says of half a picture."""


class NoDecoder(RuntimeError):  # noqa: N818 - reads as what it says
    """There is nothing here that could open pictures; says why."""


def open_pictures(
    pictures: Sequence[Path],
    tell: Callable[[int, int], None],
    *,
    command: Sequence[str] | None = None,
    timer: type[Timer] = Timer,
) -> Mapping[Path, Verdict]:
    """A verdict on each picture; a `Trial`.

    Raises:
        NoDecoder: none can be opened on this computer.
    """
    number = min(_MOST_PROCESSES, -(-len(pictures) // _WORTH_A_PROCESS))
    verdicts: dict[Path, Verdict] = {}
    free: SimpleQueue[_Decoder] = SimpleQueue()

    def judged(picture: Path) -> Verdict:
        decoder = free.get()
        try:
            return decoder.judge(picture)
        finally:
            free.put(decoder)

    with ExitStack() as stack:
        pool = stack.enter_context(ThreadPoolExecutor(number or 1))
        for _ in range(number):
            free.put(stack.enter_context(_Decoder(command or COMMAND, timer)))
        stack.callback(pool.shutdown, wait=False, cancel_futures=True)
        for picture, verdict in zip(pictures, pool.map(judged, pictures), strict=True):
            verdicts[picture] = verdict
            tell(len(verdicts), len(pictures))
    return verdicts


class _Decoder:
    """One process, and another in its place when it has broken down."""

    def __init__(self, command: Sequence[str], timer: type[Timer]) -> None:
        self._command = command
        self._timer = timer
        self._process = self._started()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._ended()

    def judge(self, picture: Path) -> Verdict:
        if self._process.poll() is not None:
            self._process = self._started()
        answer, late = self._answer(json.dumps(str(picture)))
        if answer in set(Verdict) and not late:
            return Verdict(answer)
        late = self._ended() == _TIME_WAS_UP or late
        return Verdict.SLOW if late else Verdict.FATAL

    def _started(self) -> "subprocess.Popen[str]":
        heard = {name: value for name, value in os.environ.items() if name not in _UNHEARD}
        try:
            self._process = subprocess.Popen(  # noqa: S603 - its own Python
                self._command,
                env=heard,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                errors="replace",
            )
        except OSError as error:
            raise NoDecoder(error.strerror) from error
        answer, _ = self._answer()
        if answer != READY:
            self._ended()
            raise NoDecoder(answer)
        return self._process

    def _answer(self, asked: str = "") -> tuple[str, bool]:
        """The next line that the process says, and whether it had to be ended to wait no longer."""
        process, late = self._process, Event()

        def end() -> None:
            late.set()
            process.kill()

        assert process.stdin
        assert process.stdout
        timer = self._timer(_LONGEST_WAIT, end)
        timer.start()
        answer = ""
        with suppress(OSError):
            if asked:
                process.stdin.write(f"{asked}\n")
                process.stdin.flush()
            answer = process.stdout.readline().strip()
        timer.cancel()
        return answer, late.is_set()

    def _ended(self) -> int:
        self._process.kill()
        with suppress(OSError):
            self._process.communicate()
        return self._process.wait()
