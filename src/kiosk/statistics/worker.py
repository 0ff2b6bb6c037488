"""A thread for what waits on a slow disk."""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread


class Worker:
    """Does one thing after another."""

    def __init__(self) -> None:
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        # A disk that hangs holds up no end of the program.
        self._thread = Thread(target=self._work, name="statistics", daemon=True)
        self._thread.start()

    def do(self, task: Callable[[], None]) -> None:
        """Do it as soon as what was asked before is done. It may not raise."""
        self._tasks.put(task)

    def close(self, seconds: float) -> None:
        """Do what was asked, for so long at most."""
        self._tasks.put(None)
        self._thread.join(seconds)

    def _work(self) -> None:
        while task := self._tasks.get():
            task()
