"""Values kept in a file as they were made, so that a start need not make them again.

It is a pickle, and a pickle could run whatever it names: only classes of the program and of the
packages that are named are made from it, and only from a file that nobody else can write.
"""

import os
import pickle
import sys
from contextlib import suppress
from enum import Enum
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from kiosk import __version__
from kiosk.disk import disk_low

_PLAIN = {
    ("datetime", "date"),
    ("datetime", "datetime"),
    ("pathlib", "PosixPath"),
    ("pathlib", "WindowsPath"),
    ("pathlib._local", "PosixPath"),
    ("pathlib._local", "WindowsPath"),
}
_SEAL = 32
"""Bytes of a SHA-256."""


def cache_folder() -> Path | None:
    """Where such files are; it need not be there. None for the homeless."""
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "kiosk"
    except RuntimeError:
        return None


def mark_of_program(*packages: Path) -> bytes:
    """What the program is known by, and the modules in some of its folders."""
    digest = sha256(f"{__version__} {sys.version_info[:2]}".encode())
    for package in packages:
        with os.scandir(package) as entries:
            sources = (entry for entry in entries if entry.name.endswith(".py"))
            for source in sorted(sources, key=lambda entry: entry.name):
                status = source.stat()
                digest.update(f"{source.name} {status.st_size} {status.st_mtime_ns}".encode())
    return digest.digest()


def keep(value: object, key: bytes, target: Path) -> None:
    """Keep a value under a key. Where that cannot be, or a disk is nearly full, nothing is kept."""
    if disk_low(target.parent):
        return
    part = target.with_suffix(f".{os.getpid()}")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            data = _pickled(value)
            file.write(key + sha256(data).digest() + data)
        part.replace(target)
    except (OSError, pickle.PicklingError, AttributeError, TypeError):
        with suppress(OSError):
            part.unlink()


def kept(key: bytes, target: Path, packages: tuple[str, ...] = ()) -> object:
    """The value kept under a key, or None. `packages`: whose classes may be made, too."""
    try:
        found = _own_bytes(target)
        data = found[len(key) + _SEAL :]
        if found[: len(key) + _SEAL] != key + sha256(data).digest():
            return None
        return _Unpickler(BytesIO(data), packages).load()
    except (OSError, pickle.UnpicklingError, AttributeError, ImportError, TypeError):
        return None


def _own_bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        if hasattr(os, "geteuid") and (status.st_uid != os.geteuid() or status.st_mode & 0o022):
            raise PermissionError(path)
        return file.read()


def _pickled(value: object) -> bytes:
    buffer = BytesIO()
    _Pickler(buffer, protocol=5).dump(value)
    return buffer.getvalue()


class _Pickler(pickle.Pickler):
    """Names an enum's member by its value, which Python 3.11 does from its fourth release on."""

    def reducer_override(self, obj: object, /) -> Any:
        return (type(obj), (obj.value,)) if isinstance(obj, Enum) else NotImplemented


class _Unpickler(pickle.Unpickler):
    """Makes only classes of the program and the packages, and dates and paths.

    A class must come from the module that defines it: what a module borrows could run code.
    """

    def __init__(self, file: BytesIO, packages: tuple[str, ...]) -> None:
        super().__init__(file)
        self._prefixes = ("kiosk.content.", *(f"{package}." for package in packages))

    def find_class(self, module_name: str, global_name: str, /) -> object:
        plain = (module_name, global_name) in _PLAIN
        if plain or ("." not in global_name and module_name.startswith(self._prefixes)):
            named = super().find_class(module_name, global_name)
            if isinstance(named, type) and (plain or named.__module__ == module_name):
                return named
        raise pickle.UnpicklingError(f"{module_name}.{global_name} is not one of the program's")
