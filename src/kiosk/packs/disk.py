"""All that packs do to a disk, in one place, so that each step can be made to fail in tests."""

import ctypes
import errno
import os
import shutil
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Protocol

BESIDE = ".new"
"""How the name of a file ends that is about to take another one's place."""
_NOTHING_FOLLOWED = (
    getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class Disk(Protocol):
    """Every method may raise OSError."""

    def open_old(self, path: Path) -> BinaryIO:
        """Open a regular file for reading, never through a link, never something that waits."""
        ...

    def open_new(self, path: Path) -> BinaryIO:
        """Make a file that is not there yet."""
        ...

    def read(self, file: BinaryIO, most: int) -> bytes:
        """The next bytes of a file, `most` or fewer; none at its end."""
        ...

    def write(self, file: BinaryIO, content: bytes) -> None:
        """More bytes at the end of a file."""
        ...

    def sync(self, file: BinaryIO) -> None:
        """What was written to it is on the disk now, or it is said that it is not."""
        ...

    def sync_folder(self, path: Path) -> None:
        """The names in a folder are on the disk now."""
        ...

    def sync_tree(self, path: Path) -> None:
        """All within a folder is on the disk now, files and names, or it is said that it is not."""
        ...

    def make_folder(self, path: Path) -> None:
        """A folder that is not there yet."""
        ...

    def rename(self, old: Path, new: Path) -> None:
        """Put a file or a folder in a place, instead of a file that may be there."""
        ...

    def remove(self, path: Path) -> None:
        """Take a file or a whole folder away, if it is there."""
        ...

    def names(self, path: Path) -> list[str]:
        """What is in a folder, sorted; nothing where there is none."""
        ...

    def free(self, path: Path) -> int:
        """Bytes that can still be written near a path."""
        ...


class RealDisk:
    """This machine's."""

    def open_old(self, path: Path) -> BinaryIO:
        _must_be_file(path, path.lstat())
        descriptor = os.open(path, os.O_RDONLY | _NOTHING_FOLLOWED)
        try:
            _must_be_file(path, os.fstat(descriptor))
            return os.fdopen(descriptor, "rb", buffering=0)
        except OSError:
            os.close(descriptor)
            raise

    def open_new(self, path: Path) -> BinaryIO:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOTHING_FOLLOWED
        return os.fdopen(os.open(path, flags, 0o644), "wb", buffering=0)

    def read(self, file: BinaryIO, most: int) -> bytes:
        return file.read(most)

    def write(self, file: BinaryIO, content: bytes) -> None:
        rest = memoryview(content)
        while rest:
            rest = rest[file.write(rest) :]

    def sync(self, file: BinaryIO) -> None:
        os.fsync(file.fileno())

    def sync_folder(self, path: Path) -> None:
        if os.name != "posix":
            return
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def sync_tree(self, path: Path) -> None:
        if syncfs := _syncfs():
            _synced(syncfs, path)
            return
        for folder, _, names in os.walk(path, onerror=_raised):
            for name in names:
                with (Path(folder) / name).open("r+b") as file:
                    os.fsync(file.fileno())
            self.sync_folder(Path(folder))

    def make_folder(self, path: Path) -> None:
        path.mkdir(mode=0o755)

    def rename(self, old: Path, new: Path) -> None:
        old.replace(new)

    def remove(self, path: Path) -> None:
        try:
            if stat.S_ISDIR(path.lstat().st_mode):
                shutil.rmtree(path)
            else:
                path.unlink()
        except FileNotFoundError:
            pass

    def names(self, path: Path) -> list[str]:
        try:
            return sorted(os.listdir(path))  # noqa: PTH208 - names, not paths
        except FileNotFoundError:
            return []

    def free(self, path: Path) -> int:
        return shutil.disk_usage(path).free


def _must_be_file(path: Path, status: os.stat_result) -> None:
    """Before it is opened, since opening alone moves some devices, and of what was opened."""
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "it is no file", str(path))


def _syncfs() -> Callable[[int], int] | None:
    """Linux's own: a whole file system in one go, where 20,000 files one by one take ten seconds.
    It says if anything could not be written, unlike `os.sync`."""
    if sys.platform != "linux":
        return None
    return getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)


def _synced(syncfs: Callable[[int], int], path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        if syncfs(descriptor) != 0:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code), str(path))
    finally:
        os.close(descriptor)


def _raised(error: OSError) -> None:
    raise error


def put_file(disk: Disk, path: Path, content: bytes) -> None:
    """A file with these bytes, on the disk, in place of the one that was there: it is the old one
    or the new one at every moment."""
    beside = path.with_name(path.name + BESIDE)
    disk.remove(beside)
    with disk.open_new(beside) as file:
        disk.write(file, content)
        disk.sync(file)
    disk.rename(beside, path)
    disk.sync_folder(path.parent)


def read_all(disk: Disk, path: Path, most: int) -> bytes:
    """A file's bytes; one more than `most` if it is larger."""
    parts: list[bytes] = []
    left = most + 1
    with disk.open_old(path) as file:
        while left > 0 and (part := disk.read(file, min(left, 2**20))):
            parts.append(part)
            left -= len(part)
    return b"".join(parts)
