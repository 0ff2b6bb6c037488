"""Writes files of an exhibit: all of them or none."""

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.content.files import reason
from kiosk.content.phrase import Phrase
from kiosk.exchange.refusals import CHANGED_MEANWHILE, refuse

_WAITING = ".kiosk.tmp"


def write_all(folder: Path, files: Mapping[str, bytes], before: Mapping[str, bytes]) -> None:
    """Put each file in its place whole; what stood there is put back if one cannot be placed.

    Args:
        folder: the exhibit.
        files: the new bytes, by path in it.
        before: the bytes that each was made from; a file that is not there is new.

    Raises:
        RefusedError: nothing was changed.
    """
    waiting: dict[Path, Path] = {}
    try:
        for name, new in files.items():
            path = folder / name
            _unchanged(path, name, before.get(name))
            waiting[path] = _write_beside(path, new)
        _put(waiting, {folder / name: old for name, old in before.items()})
    except OSError as error:
        name = Path(str(error.filename or folder)).name.removesuffix(_WAITING)
        sentence = Phrase(
            "it cannot be written, so that nothing was: {reason}", reason=reason(error)
        )
        raise refuse(name, 0, sentence) from error
    finally:
        for path in waiting.values():
            with suppress(OSError):
                path.unlink()


def write_one(path: Path, content: bytes) -> None:
    """A file of its own, whole or not at all.

    Raises:
        RefusedError: it cannot be written.
    """
    try:
        _write_beside(path, content).replace(path)
    except OSError as error:
        raise refuse(
            path, 0, Phrase("it cannot be written: {reason}", reason=reason(error))
        ) from error


def _unchanged(path: Path, name: str, before: bytes | None) -> None:
    now = path.read_bytes() if path.is_file() else None
    if now != before:
        raise refuse(name, 0, CHANGED_MEANWHILE)


def _write_beside(path: Path, new: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}{_WAITING}")
    try:
        with beside.open("wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, beside)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise
    return beside


def _put(waiting: Mapping[Path, Path], before: Mapping[Path, bytes]) -> None:
    placed: list[Path] = []
    try:
        for path, beside in waiting.items():
            beside.replace(path)
            placed.append(path)
    except OSError:
        for path in placed:
            _restore(path, before.get(path))
        raise


def _restore(path: Path, old: bytes | None) -> None:
    if old is None:
        path.unlink()
    else:
        _write_beside(path, old).replace(path)
