"""Packs, made once."""

from pathlib import Path

import pytest

from tests.packs.making import make_pack


@pytest.fixture(scope="session")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sound packs of the tiny exhibit with the sequences 1, 2 and 3."""
    folder = tmp_path_factory.mktemp("packs")
    for sequence in (1, 2, 3):
        make_pack(folder, sequence)
    return folder
