"""What a process that runs for long could use up."""

import gc
import os
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc/self")
NONES_OF_A_PICTURE, NONES_OF_AN_EVENT = 6, 1
"""PySide 6.11 remembers of each object made in Python which of the functions that Qt calls are not
overridden: six of a picture that is painted, one of an event that is sent. It does so by references
to None, and does not give them back. They are a number that grows, and no memory."""


@dataclass(frozen=True)
class Sample:
    """At one moment."""

    hours: float
    """Since the beginning."""
    pages: int
    """Changes of what is on the screen, so far."""
    rss_mb: float
    files: int
    threads: int
    script_heaps: int
    """Mappings of the JavaScript heap."""
    nones: int
    """References to None but for those of pictures and events: a binding that counts wrong shows
    here."""
    frame_p99_ms: float
    """Of the frames since the sample before; 0 if there were none."""


def sample(hours: float, pages: int, frames: list[float], pictures: int, events: int) -> Sample:
    """Args: hours since the beginning; changes so far; milliseconds between frames since the sample
    before; pictures painted, and events sent by Python, so far."""
    gc.collect()
    pages_in_memory = int((_PROC / "statm").read_text("ascii").split()[1])
    maps = (_PROC / "maps").read_text("utf-8", "replace")
    late = sorted(frames)
    return Sample(
        hours=round(hours, 4),
        pages=pages,
        rss_mb=round(pages_in_memory * os.sysconf("SC_PAGE_SIZE") / 2**20, 2),
        files=len([*(_PROC / "fd").iterdir()]),
        threads=max(threading.active_count(), len([*(_PROC / "task").iterdir()])),
        script_heaps=maps.count("JSGCHeap"),
        nones=sys.getrefcount(None) - NONES_OF_A_PICTURE * pictures - NONES_OF_AN_EVENT * events,
        frame_p99_ms=round(late[int(0.99 * (len(late) - 1))], 1) if late else 0,
    )
