"""The highest sequence that was ever confirmed, in two copies, so that no old pack comes again."""

import json
import re
from hashlib import sha256
from pathlib import Path

from kiosk.packs.disk import Disk, put_file, read_all

_COPIES = ("highest-1.json", "highest-2.json")
_MOST_BYTES = 4096
JUMP = 10_000_000
"""What is further ahead than this is a slip, or wants to shut out all later packs. Where sequences
are minutes, it is 19 years."""


def highest(disk: Disk, store: Path) -> int:
    """0 if nothing was confirmed yet. A copy that is damaged does not count.

    Raises:
        OSError: no copy can be read, and there are some.
    """
    found: list[int] = []
    failed: list[OSError] = []
    for name in _COPIES:
        try:
            found.append(_read(disk, store / name))
        except FileNotFoundError:
            pass
        except OSError as error:
            failed.append(error)
    if failed and not any(found):
        raise failed[0]
    return max(found, default=0)


def remember(disk: Disk, store: Path, sequence: int) -> None:
    """Write it down, one copy after the other."""
    sequence = max(highest(disk, store), sequence)
    for name in _COPIES:
        put_file(disk, store / name, _written(sequence))


def _written(sequence: int) -> bytes:
    said = {"sequence": sequence, "sum": _sum(sequence)}
    return (json.dumps(said, sort_keys=True) + "\n").encode()


def _read(disk: Disk, path: Path) -> int:
    raw = read_all(disk, path, _MOST_BYTES)
    found = re.search(rb'"sequence": ([0-9]{1,16}),', raw)
    sequence = int(found[1]) if found else 0
    return sequence if raw == _written(sequence) else 0


def _sum(sequence: int) -> str:
    return sha256(f"highest {sequence}".encode()).hexdigest()
