"""The stamp of a finished pyramid: what it was made from, so that it need not be made again."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
LIBRARIES = ("pyside6-essentials", "shapely", "numpy")
NAME = ".tiles"
VERSIONS = ("day", "night")


def digest() -> str:
    """A SHA-256 over the programs and data of this package and the versions of the libraries."""
    found = hashlib.sha256()
    for path in sorted([*HERE.rglob("*.py"), *(HERE / "data").iterdir()]):
        content = path.read_bytes()
        found.update(f"{path.relative_to(HERE).as_posix()} {len(content)}\n".encode())
        found.update(content)
    for library in LIBRARIES:
        found.update(f"{library} {version(library)}\n".encode())
    return found.hexdigest()


def matches(out: Path) -> bool:
    """Whether ``out`` holds a whole pyramid made from just these sources."""
    path = out / NAME
    whole = path.is_file() and all((out / name).is_dir() for name in VERSIONS)
    return whole and path.read_text(encoding="ascii").strip() == digest()


def put(out: Path, made_from: str) -> None:
    """Say of the pyramid in ``out`` that it is whole, and the digest of what it was made from."""
    (out / NAME).write_text(made_from + "\n", encoding="ascii")


def take_off(out: Path) -> None:
    """Say nothing of ``out`` any more."""
    (out / NAME).unlink(missing_ok=True)
