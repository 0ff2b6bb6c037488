"""Gives the memory of large pictures back to the system once it is freed."""

import sys

LARGE_BYTES = 2**20
_M_MMAP_THRESHOLD = -3


def give_back_large_blocks() -> None:
    """From now on what is freed of `LARGE_BYTES` or more is the system's again at once.

    By itself the C library of Linux takes each larger block that is freed for a sign that such ones
    come and go, and keeps them, up to 32 MB each, where smaller ones then stand in their way.
    """
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - a start does not wait for it

        set_option = getattr(ctypes.CDLL(None), "mallopt", None)
        if set_option:
            set_option(_M_MMAP_THRESHOLD, LARGE_BYTES)
