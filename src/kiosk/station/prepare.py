"""Reads an exhibit in a process of its own, and keeps it compiled.

`python -m kiosk.station.prepare EXHIBIT [CACHE]`. Exit status: 0 if it is sound, 1 if not.
"""

import gc
import sys
from pathlib import Path

from kiosk.content.compiled import fingerprint, store
from kiosk.content.read import read_exhibit
from kiosk.panels import discover


def main(folder: Path, cache: Path | None) -> int:
    """Args: the exhibit; where compiled ones are kept, if anywhere."""
    gc.disable()
    kinds = discover()
    files = [file for kind in kinds.values() for file in kind.files]
    key = fingerprint(folder, files)
    exhibit = read_exhibit(folder, kinds).exhibit
    if exhibit is None:
        return 1
    if cache:
        store(exhibit, key, cache)
    return 0


if __name__ == "__main__":
    _, given, *rest = sys.argv
    sys.exit(main(Path(given), Path(rest[0]) if rest else None))
