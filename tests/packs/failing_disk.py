"""A disk of which one step fails, or all from one step on."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TypeVar

from tests.packs.making import QuickDisk

T = TypeVar("T")


class FailingDisk(QuickDisk):
    """Counts what is asked of it, and fails at the step `at` with `code`: a write after half of its
    bytes, everything else before anything is done."""

    def __init__(
        self, at: int, code: int, *, for_good: bool = False, only_in: Path | None = None
    ) -> None:
        """Args: which step, from 0; the error; whether all later ones fail, too; the folder whose
        files alone fail, if not all."""
        self.asked: list[str] = []
        self.failed = ""
        self._at, self._code, self._for_good, self._only_in = at, code, for_good, only_in
        self._inside: list[BinaryIO] = []

    def open_old(self, path: Path) -> BinaryIO:
        file = self._step("open_old", path, lambda: super(FailingDisk, self).open_old(path))
        if self._counts(path):
            self._inside.append(file)
        return file

    def open_new(self, path: Path) -> BinaryIO:
        return self._step("open_new", path, lambda: super(FailingDisk, self).open_new(path))

    def read(self, file: BinaryIO, most: int) -> bytes:
        return self._step("read", file, lambda: super(FailingDisk, self).read(file, most))

    def write(self, file: BinaryIO, content: bytes) -> None:
        if self._fails("write", file):
            file.write(content[: len(content) // 2])
            raise OSError(self._code, os.strerror(self._code))
        super().write(file, content)

    def sync(self, file: BinaryIO) -> None:
        self._step("sync", file, lambda: None)

    def sync_folder(self, path: Path) -> None:
        self._step("sync_folder", path, lambda: None)

    def sync_tree(self, path: Path) -> None:
        self._step("sync_tree", path, lambda: None)

    def make_folder(self, path: Path) -> None:
        self._step("make_folder", path, lambda: super(FailingDisk, self).make_folder(path))

    def rename(self, old: Path, new: Path) -> None:
        self._step("rename", old, lambda: super(FailingDisk, self).rename(old, new))

    def remove(self, path: Path) -> None:
        self._step("remove", path, lambda: super(FailingDisk, self).remove(path))

    def names(self, path: Path) -> list[str]:
        return self._step("names", path, lambda: super(FailingDisk, self).names(path))

    def free(self, path: Path) -> int:
        return self._step("free", path, lambda: super(FailingDisk, self).free(path))

    def _step(self, what: str, where: Path | BinaryIO, do: Callable[[], T]) -> T:
        if self._fails(what, where):
            raise OSError(self._code, os.strerror(self._code))
        return do()

    def _fails(self, what: str, where: Path | BinaryIO) -> bool:
        if not self._counts(where):
            return False
        number = len(self.asked)
        self.asked.append(what)
        fails = number == self._at or (self._for_good and number > self._at)
        if fails and not self.failed:
            self.failed = what
        return fails

    def _counts(self, where: Path | BinaryIO) -> bool:
        if self._only_in is None:
            return True
        if isinstance(where, Path):
            return where.is_relative_to(self._only_in)
        return any(each is where for each in self._inside)
