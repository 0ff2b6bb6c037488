"""The highest sequence that was ever confirmed, in two copies, so that no old pack comes again."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

from kiosk.packs.disk import Disk, put_file, read_all

_COPIES = ("highest-1.json", "highest-2.json")
_MOST_BYTES = 4096
JUMP = 10_000_000
"""What is further ahead than this is a slip, or wants to shut out all later packs. Where sequences
are minutes, it is 19 years."""


def highest(disk: Disk, store: Path) -> int:
    """0 if nothing was confirmed yet. A copy that is damaged does not count."""
    return max((_read(disk, store / name) for name in _COPIES), default=0)


def remember(disk: Disk, store: Path, sequence: int) -> None:
    """Write it down, one copy after the other."""
    sequence = max(highest(disk, store), sequence)
    for name in _COPIES:
        if _read(disk, store / name) != sequence:
            put_file(disk, store / name, _written(sequence))


def _written(sequence: int) -> bytes:
    said = {"sequence": sequence, "sum": _sum(sequence)}
    return (json.dumps(said, sort_keys=True) + "\n").encode()


def _read(disk: Disk, path: Path) -> int:
    try:
        said: Any = json.loads(read_all(disk, path, _MOST_BYTES))
    except (OSError, ValueError):
        return 0
    match said:
        case {"sequence": int(sequence), "sum": str(sum_)} if sum_ == _sum(sequence):
            return sequence
        case _:
            return 0


def _sum(sequence: int) -> str:
    return sha256(f"highest {sequence}".encode()).hexdigest()
