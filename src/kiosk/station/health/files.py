"""Puts small files in place so that nobody ever reads half of one. No Qt."""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

STATUS, METRICS = "status.json", "kiosk.prom"


def usual_folder(surroundings: Mapping[str, str] = os.environ) -> Path | None:
    """Where systemd lets the service write what nobody keeps; none where this is no service."""
    folder = surroundings.get("RUNTIME_DIRECTORY", "").partition(":")[0]
    return Path(folder) / "health" if folder else None


def put(folder: Path, files: Mapping[str, bytes]) -> None:
    """Each file is the old one or the new one. After a power cut it may be neither: it is written
    again at once, and so nothing waits for the disk.

    Raises:
        OSError: they cannot be written; those that were there stay.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        new = folder / f".{name}.new"
        try:
            new.write_bytes(content)
            new.replace(folder / name)
        except OSError:
            with suppress(OSError):
                new.unlink()
            raise
