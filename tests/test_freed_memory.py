"""What is freed goes back, whatever was freed before."""

import subprocess
import sys

HELD = """
import ctypes

from kiosk.freed_memory import give_back_large_blocks

class Figures(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "hblks", "mapped", "usmblks", "fsmblks", "used", "free", "top"
    )]

figures = ctypes.CDLL(None).mallinfo2
figures.restype = Figures
del [bytearray(30 * 2**20)][:]
{act}
before = figures().mapped
picture = bytearray(8 * 2**20)
print(figures().mapped - before)
"""
"""Frees a block of 30 MB, then says how much of one of 8 MB is a mapping of its own."""


def mapped_bytes(act: str) -> int:
    asked = subprocess.run(
        [sys.executable, "-c", HELD.format(act=act)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return int(asked.stdout)


def test_a_large_block_is_the_systems_again_once_it_is_freed() -> None:
    assert mapped_bytes("give_back_large_blocks()") >= 8 * 2**20


def test_the_c_library_by_itself_would_keep_it() -> None:
    """Where this fails, `freed_memory` is no longer needed."""
    assert mapped_bytes("") == 0
