"""Remembers which pictures have been opened and were sound, so that none is opened twice."""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kiosk import __version__
from kiosk.content.trial import Trial, Verdict


def remembering(trial: Trial, folder: Path, memory: Path | None) -> Trial:
    """A trial of what has changed since the last one of this exhibit.

    `memory` is a folder of the user's, which need not be there, nor be writable.
    """
    if memory is None:
        return trial
    file = memory / f"{sha256(os.fsencode(folder.resolve())).hexdigest()[:24]}.pictures"

    def remembered(
        pictures: Sequence[Path], tell: Callable[[int, int], None]
    ) -> Mapping[Path, Verdict]:
        looks = {picture: _look(picture) for picture in pictures}
        known = _recalled(file)
        new = [picture for picture in pictures if looks[picture] not in known]
        verdicts: Mapping[Path, Verdict] = trial(new, tell) if new else {}
        sound = {look for look in looks.values() if look in known}
        sound.update(looks[each] for each in new if verdicts.get(each) is Verdict.SOUND)
        if sound != known:
            _keep(file, sound)
        return verdicts

    return remembered


def _look(picture: Path) -> str:
    """What is another when the picture, or what opens it, is another."""
    try:
        status = picture.stat()
    except OSError:
        return ""
    times = f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}"
    said = f"{__version__} {_qt()} {times} {picture.resolve()}"
    return sha256(os.fsencode(said)).hexdigest()


@cache
def _qt() -> str:
    with suppress(PackageNotFoundError):
        return version("pyside6-essentials")
    return ""


def _recalled(file: Path) -> set[str]:
    try:
        return set(file.read_text("ascii").split())
    except (OSError, ValueError):
        return set()


def _keep(file: Path, sound: set[str]) -> None:
    part = file.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            part.write_text("\n".join(sorted(sound)), encoding="ascii")
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
