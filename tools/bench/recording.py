"""Notes how long the frames of a window take, at the cost of two clocks and two stores."""

from array import array
from time import perf_counter_ns, thread_time_ns

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

_MOST_FRAMES = 20_000
_MILLISECOND = 1e6
_EMPTY_NS = 250_000
"""A frame that draws nothing takes less. Qt makes one after each touch; it counts for the next."""


class FrameRecord:
    """Frames from afterAnimating to frameSwapped, and all that the thread did for each.

    The second is the thread's own time from one swapped frame to the next: touch, bindings,
    models, layout and the frame itself. It is what other processes cannot disturb.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self._frames = array("q", bytes(8 * _MOST_FRAMES))
        self._work = array("q", bytes(8 * _MOST_FRAMES))
        self._count = 0
        self._on = False
        self._began = 0
        self._worked = 0
        direct = Qt.ConnectionType.DirectConnection
        window.afterAnimating.connect(self._after_animating, direct)
        window.frameSwapped.connect(self._frame_swapped, direct)

    def start(self) -> None:
        """Record from the next frame on."""
        self._count = 0
        self._began = 0
        self._worked = thread_time_ns()
        self._on = True

    def stop(self) -> tuple[list[float], list[float]]:
        """Milliseconds of the frames, and of the thread's work for each."""
        self._on = False
        return (
            [value / _MILLISECOND for value in self._frames[: self._count]],
            [value / _MILLISECOND for value in self._work[: self._count]],
        )

    def _after_animating(self) -> None:
        self._began = perf_counter_ns()

    def _frame_swapped(self) -> None:
        took = perf_counter_ns() - self._began
        if self._on and took > _EMPTY_NS and self._began and self._count < _MOST_FRAMES:
            worked = thread_time_ns()
            self._frames[self._count] = took
            self._work[self._count] = worked - self._worked
            self._worked = worked
            self._count += 1
