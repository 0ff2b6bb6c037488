"""Opens files of an exhibit: regular files only, never through a link, never more than a limit."""

import os
import stat
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.phrase import Phrase
from kiosk.content.report import START, Report

YAML_LIMIT = 512 * 1024
"""Bytes."""
FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


def read_bytes(path: Path, report: Report, limit: int = YAML_LIMIT) -> bytes | None:
    """The whole file; None, and a problem, where it cannot or must not be read."""
    size = regular_size(path, report)
    if size is None:
        return None
    if size <= limit:
        raw = read_head(path, report, limit + 1)
        if raw is None or len(raw) <= limit:
            return raw
    report.error(
        Code.FILE_TOO_LARGE,
        START,
        Phrase("the file is larger than {size}", size=size_words(limit)),
        Phrase("divide it into several files"),
    )
    return None


def regular_size(path: Path, report: Report) -> int | None:
    """The size of a regular file in bytes; None, and a problem, for anything else."""
    try:
        status = path.lstat()
    except OSError as error:
        unreadable(error, report)
        return None
    if stat.S_ISLNK(status.st_mode):
        report.error(
            Code.SYMLINK,
            START,
            Phrase("this is a link to another file, and links are not followed"),
            Phrase("put the file itself here"),
        )
        return None
    if not stat.S_ISREG(status.st_mode):
        report.error(
            Code.NOT_A_FILE, START, Phrase("this is not a file"), Phrase("delete it or rename it")
        )
        return None
    return status.st_size


def read_head(path: Path, report: Report, limit: int) -> bytes | None:
    """At most `limit` bytes from the start."""
    try:
        descriptor = os.open(path, FLAGS)
        with os.fdopen(descriptor, "rb") as file:
            return file.read(limit)
    except OSError as error:
        unreadable(error, report)
        return None


def unreadable(error: OSError | ValueError, report: Report) -> None:
    """The operating system refused."""
    report.error(
        Code.UNREADABLE,
        START,
        Phrase("it cannot be read: {reason}", reason=reason(error)),
        Phrase("check that it exists and that its permissions allow reading"),
    )


def reason(error: OSError | ValueError) -> str:
    """What the operating system says, in the middle of a sentence."""
    said = error.strerror if isinstance(error, OSError) else str(error)
    return (said or type(error).__name__).lower()


def size_words(size: int) -> str:
    """`512 kB`, `20 MB`."""
    return f"{size // 2**20} MB" if size >= 2**20 else f"{size // 1024} kB"
