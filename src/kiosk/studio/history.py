"""What was done to an exhibit's files, so that each step can be undone. No Qt."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.content.files import reason
from kiosk.content.phrase import Phrase
from kiosk.exchange.refusals import CHANGED_MEANWHILE, RefusedError, refuse
from kiosk.exchange.writing import write_all

_ASIDE = ".kiosk.old"

Files = Mapping[str, bytes | None]
"""By path in the exhibit; None for a file that is not there."""


@dataclass(frozen=True)
class Stride:
    """One step: the files it changed, as they were and as they became."""

    where: str
    """What it changed, such as `events/rapallo.yaml#title/de`: what is typed on at the same place
    is one step."""
    before: Files
    after: Files


def bytes_now(folder: Path, file: str) -> bytes:
    """What a file of an exhibit holds.

    Raises:
        RefusedError: another program has taken it away, or holds it.
    """
    try:
        return (folder / file).read_bytes()
    except OSError as error:
        raise refuse(file, 0, CHANGED_MEANWHILE) from error


class History:
    """The steps of a day, in the order they were taken."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._done: list[Stride] = []
        self._undone: list[Stride] = []
        self._closed = True

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back, and nothing else done since."""
        return bool(self._undone)

    def take(self, stride: Stride) -> None:
        """Write the files of a step.

        Raises:
            RefusedError: nothing was changed.
        """
        self._write(stride.after, stride.before)
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last and not self._closed and last.where == stride.where:
            self._done[-1] = replace(last, after={**last.after, **stride.after})
        else:
            self._done.append(stride)
        self._closed = False

    def close(self) -> None:
        """What comes next is a step of its own."""
        self._closed = True

    def undo(self) -> Stride | None:
        """Take the last step back; returns it.

        Raises:
            RefusedError: a file was changed by another program since; nothing was changed.
        """
        return self._turn(self._done, self._undone, back=True)

    def redo(self) -> Stride | None:
        """Take again the step that was undone last; returns it.

        Raises:
            RefusedError: a file was changed by another program since; nothing was changed.
        """
        return self._turn(self._undone, self._done, back=False)

    def _turn(self, from_: list[Stride], to: list[Stride], *, back: bool) -> Stride | None:
        self._closed = True
        if not from_:
            return None
        stride = from_[-1]
        here, there = (stride.after, stride.before) if back else (stride.before, stride.after)
        self._write(there, here)
        to.append(from_.pop())
        return stride

    def _write(self, files: Files, before: Files) -> None:
        there = {name: old for name, old in before.items() if old is not None}
        whole = {name: new for name, new in files.items() if new is not None}
        aside = {
            path: path.with_name(f"{path.name}{_ASIDE}")
            for path in (self._folder / name for name in there if name not in whole)
        }
        try:
            for name, old in before.items():
                path = self._folder / name
                if (path.read_bytes() if path.is_file() else None) != old:
                    raise refuse(name, 0, CHANGED_MEANWHILE)
            _rename(aside)
        except OSError as error:
            sentence = Phrase("it cannot be written: {reason}", reason=reason(error))
            raise refuse(Path(str(error.filename or "")), 0, sentence) from error
        try:
            write_all(self._folder, whole, {name: there[name] for name in whole if name in there})
        except RefusedError:
            _rename({new: old for old, new in aside.items()})
            raise
        for path in aside.values():
            with suppress(OSError):
                path.unlink()


def _rename(names: Mapping[Path, Path]) -> None:
    """Needs no room on the disk."""
    for old, new in names.items():
        old.replace(new)
