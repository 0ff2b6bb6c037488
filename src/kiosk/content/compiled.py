"""An exhibit kept as it was read, so that a start need not read it again.

What is kept is used only while every file that the reader looked at is still the same, so nothing
has to be cleared. It is a pickle, and a pickle could run whatever it names: only classes of the
program and of its panels are made from it, and only from a file that nobody else can write.
"""

import os
import pickle
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from enum import Enum
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from kiosk import __version__
from kiosk.content.exhibit import Exhibit, FileKind

TEXT_FILES = (".yaml", ".yml", ".json", ".geojson")
"""Files that are compared by what is in them; others by size and time."""
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


MOST_BYTES = 5_000_000
"""What is larger than the reader would read is compared by size and time."""


def cache_folder() -> Path | None:
    """Where compiled exhibits are kept; it need not be there. None for the homeless."""
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "kiosk"
    except RuntimeError:
        return None


def fingerprint(folder: Path, files: Iterable[FileKind]) -> bytes:
    """What an exhibit and the program that reads it are known by. Of map tiles, only
    the folders count, which change when a tile is added or taken away.

    Raises:
        OSError: a file cannot be read.
    """
    own = Path(__file__).parent
    digest = sha256(os.fsencode(f"{__version__} {sys.version_info[:2]} {folder.resolve()}"))
    for kind in files:
        digest.update(f"{kind.kind} {kind.path} {kind.schema.__qualname__}\n".encode())
    with os.scandir(own) as entries:
        sources = (entry for entry in entries if entry.name.endswith(".py"))
        for source in sorted(sources, key=lambda entry: entry.name):
            status = source.stat()
            digest.update(f"{source.name} {status.st_size} {status.st_mtime_ns}".encode())
    for path, name in _files(folder):
        status = os.lstat(path)
        digest.update(os.fsencode(f"\n{name} {status.st_mode} {status.st_size} "))
        text = name.endswith(TEXT_FILES) and stat.S_ISREG(status.st_mode)
        if text and status.st_size <= MOST_BYTES:
            digest.update(sha256(Path(path).read_bytes()).digest())
        else:
            digest.update(str(status.st_mtime_ns).encode())
    return digest.digest()


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    """Each file that the reader may look at, and its name inside the folder."""
    for parent, folders, names in os.walk(folder):
        inside = parent[len(str(folder)) :]
        if not inside:
            folders[:] = [name for name in folders if not name.startswith(".")]
        zooms = [name for name in folders if name.isdigit()]
        columns = [
            f"{zoom}/{name}"
            for zoom in zooms
            for name in os.listdir(f"{parent}/{zoom}")  # noqa: PTH208 - a start waits for this
        ]
        folders[:] = sorted(set(folders) - set(zooms))
        for name in sorted([*names, *zooms, *columns]):
            yield f"{parent}/{name}", f"{inside}/{name}"


def store(exhibit: Exhibit, key: bytes, cache: Path) -> None:
    """Keep an exhibit under the fingerprint of its files. Where that cannot be, nothing is kept."""
    target = _target(exhibit.folder, cache)
    part = target.with_suffix(f".{os.getpid()}")
    try:
        cache.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            data = _pickled(exhibit)
            file.write(key + sha256(data).digest() + data)
        part.replace(target)
    except (OSError, pickle.PicklingError, AttributeError, TypeError):
        with suppress(OSError):
            part.unlink()


def load(folder: Path, key: bytes, cache: Path, packages: Mapping[str, str]) -> Exhibit | None:
    """The exhibit kept under this fingerprint, or None.

    Args:
        folder: the exhibit.
        key: its fingerprint now.
        cache: where it was kept.
        packages: the packages of the panels, whose classes may be made too, by panel.
    """
    try:
        kept = _own_bytes(_target(folder, cache))
        data = kept[len(key) + _SEAL :]
        if kept[: len(key) + _SEAL] != key + sha256(data).digest():
            return None
        exhibit = _Unpickler(BytesIO(data), tuple(packages.values())).load()
    except (OSError, pickle.UnpicklingError, AttributeError, ImportError, TypeError):
        return None
    return exhibit if isinstance(exhibit, Exhibit) else None


def _target(folder: Path, cache: Path) -> Path:
    return cache / f"{sha256(os.fsencode(folder.resolve())).hexdigest()[:24]}.exhibit"


def _own_bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        if hasattr(os, "geteuid") and (status.st_uid != os.geteuid() or status.st_mode & 0o022):
            raise PermissionError(path)
        return file.read()


def _pickled(exhibit: Exhibit) -> bytes:
    buffer = BytesIO()
    _Pickler(buffer, protocol=5).dump(exhibit)
    return buffer.getvalue()


class _Pickler(pickle.Pickler):
    """Names an enum's member by its value, which Python 3.11 does from its fourth release on."""

    def reducer_override(self, obj: object, /) -> Any:
        return (type(obj), (obj.value,)) if isinstance(obj, Enum) else NotImplemented


class _Unpickler(pickle.Unpickler):
    """Makes only classes of the program and its panels, and dates and paths.

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
        raise pickle.UnpicklingError(f"{module_name}.{global_name} is not part of an exhibit")
