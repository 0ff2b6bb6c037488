"""Garbage, and when not to look for it."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def collecting_nothing() -> Generator[None]:
    """What is made by reading is not garbage: to look for some takes a third of its time."""
    looks = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looks:
            gc.enable()
