"""Several files are written whole: all of them or none."""

from pathlib import Path

import pytest

from kiosk.exchange.refusals import RefusedError
from kiosk.exchange.writing import write_all


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text("old")
    return tmp_path


OLD = {"a.yaml": b"old", "b.yaml": b"old"}
NEW = {"a.yaml": b"new", "b.yaml": b"new", "c/c.yaml": b"new"}


def test_all_are_written(folder: Path) -> None:
    (folder / "a.yaml").chmod(0o640)
    write_all(folder, NEW, OLD)
    assert {name: (folder / name).read_bytes() for name in NEW} == NEW
    assert (folder / "a.yaml").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("failing", range(3))
def test_if_one_cannot_be_placed_all_stay_as_they_were(
    folder: Path, failing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Path.replace
    calls = iter(range(100))

    def sometimes(self: Path, target: Path) -> Path:
        if next(calls) == failing:
            raise OSError(28, "No space left on device")
        return place(self, target)

    monkeypatch.setattr(Path, "replace", sometimes)
    with pytest.raises(RefusedError, match="no space left"):
        write_all(folder, NEW, OLD)
    assert {name: (folder / name).read_bytes() for name in OLD} == OLD
    left = sorted(path.name for path in folder.rglob("*") if path.is_file())
    assert left == ["a.yaml", "b.yaml"]


def test_a_file_that_changed_meanwhile_stops_all(folder: Path) -> None:
    (folder / "b.yaml").write_text("mine")
    with pytest.raises(RefusedError, match=r"b\.yaml: it was changed"):
        write_all(folder, NEW, OLD)
    assert (folder / "a.yaml").read_text() == "old"
    assert (folder / "b.yaml").read_text() == "mine"
