"""Reads a station's settings: whatever is wrong with some, the others hold, and there are always
some."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kiosk.content.kept import keep, kept, mark_of_program
from kiosk.content.problems import Problem
from kiosk.settings.model import Settings

_OWN = Path(__file__).parent
_MOST_BYTES = 2**20
"""What is larger is not read, so there is nothing to be kept of it."""


@dataclass(frozen=True)
class Reading:
    """What came of reading a file."""

    settings: Settings
    """Each that was wrong is as if left out."""
    problems: tuple[Problem, ...]
    """By line and column; `file` is the file's name."""


NOTHING_SET = Reading(Settings(), ())


def read_settings(file: Path, cache: Path | None = None) -> Reading:
    """Read a station's file. Never raises.

    `cache`: where it is kept as it was read, since the parser would be the dearest part of a start.
    """
    key, target = _key(file), cache / _name(file) if cache else None
    if key and target:
        found = kept(key, target, ("kiosk.settings",))
        if isinstance(found, Reading):
            return found
    from kiosk.settings.reading import read_afresh  # noqa: PLC0415 - not needed for what is kept

    reading = read_afresh(file)
    if key and target:
        keep(reading, key, target)
    return reading


def _key(file: Path) -> bytes | None:
    """What the file and the program that reads it are known by; None for what is no such file."""
    try:
        if file.is_symlink() or not file.is_file() or file.stat().st_size > _MOST_BYTES:
            return None
        digest = sha256(mark_of_program(_OWN, _OWN.parent / "content"))
        digest.update(bytes(file.absolute()) + b"\0" + file.read_bytes())
    except OSError:
        return None
    return digest.digest()


def _name(file: Path) -> str:
    return f"{sha256(bytes(file.absolute())).hexdigest()[:24]}.settings"
