"""Packs, made once, and a quick place for stores."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.packs.making import SECOND, make_pack

MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of one's own is made in it


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """In memory where it can be: thousands of stores are laid out and taken away."""
    with TemporaryDirectory(prefix="packs-", dir=MEMORY if MEMORY.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sound packs of the tiny exhibit with the sequences 1 to 5; the last hands on to another
    key."""
    folder = tmp_path_factory.mktemp("packs")
    for sequence in (1, 2, 3, 4):
        make_pack(folder, sequence)
    make_pack(folder, 5, keys=(SECOND.public,))
    return folder
