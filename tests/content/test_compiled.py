"""An exhibit kept as it was read: used only while nothing changed, and never trusted blindly."""

import os
import pickle
import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.content.compiled import fingerprint, load, store
from kiosk.content.exhibit import Exhibit
from kiosk.content.kept import cache_folder
from kiosk.content.read import read_exhibit
from kiosk.panels import discover

TINY = Path(__file__).parents[1] / "data" / "tiny"
KINDS = discover()
PACKAGES = {name: kind.package for name, kind in KINDS.items()}


@pytest.fixture
def exhibit(tmp_path: Path) -> Exhibit:
    folder = tmp_path / "exhibit"
    shutil.copytree(TINY, folder)
    exhibit = read_exhibit(folder, KINDS).exhibit
    assert exhibit
    return exhibit


def kept_file(cache: Path) -> Path:
    return next(cache.glob("*.exhibit"))


def test_what_is_kept_is_what_was_read(exhibit: Exhibit, tmp_path: Path) -> None:
    key = fingerprint(exhibit.folder, [])
    store(exhibit, key, tmp_path / "cache")
    again = load(exhibit.folder, key, tmp_path / "cache", PACKAGES)
    assert again == exhibit
    assert again is not exhibit


def test_any_change_of_a_file_makes_it_be_read_again(exhibit: Exhibit) -> None:
    before = fingerprint(exhibit.folder, [])
    file = exhibit.folder / "exhibit.yaml"
    status = file.stat()
    file.write_bytes(file.read_bytes().replace(b"\n", b" \n", 1))
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    changed = fingerprint(exhibit.folder, [])
    (exhibit.folder / "new.yaml").write_text("x: y", encoding="utf-8")
    assert len({before, changed, fingerprint(exhibit.folder, [])}) == 3


def test_a_hidden_folder_which_nobody_reads_costs_no_start(exhibit: Exhibit) -> None:
    (exhibit.folder / ".schema").mkdir()
    before = fingerprint(exhibit.folder, [])
    (exhibit.folder / ".schema" / "event.json").write_text("{}", "utf-8")
    assert fingerprint(exhibit.folder, []) == before


def test_another_key_or_none_kept_gives_nothing(exhibit: Exhibit, tmp_path: Path) -> None:
    key = fingerprint(exhibit.folder, [])
    assert load(exhibit.folder, key, tmp_path / "cache", PACKAGES) is None
    store(exhibit, key, tmp_path / "cache")
    assert load(exhibit.folder, bytes(32), tmp_path / "cache", PACKAGES) is None


@pytest.mark.parametrize("place", [0, 32, 64, 100, -1])
def test_a_flipped_bit_anywhere_gives_nothing(exhibit: Exhibit, tmp_path: Path, place: int) -> None:
    key = fingerprint(exhibit.folder, [])
    store(exhibit, key, tmp_path / "cache")
    file = kept_file(tmp_path / "cache")
    kept = bytearray(file.read_bytes())
    kept[place] ^= 1
    file.write_bytes(kept)
    assert load(exhibit.folder, key, tmp_path / "cache", PACKAGES) is None


class Hostile:
    """Unpickled by the usual means, it would make a folder."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.target),)


def test_nothing_but_the_program_s_own_classes_is_made(exhibit: Exhibit, tmp_path: Path) -> None:
    key = fingerprint(exhibit.folder, [])
    store(exhibit, key, tmp_path / "cache")
    data = pickle.dumps(Hostile(tmp_path / "made"))
    kept_file(tmp_path / "cache").write_bytes(key + sha256(data).digest() + data)
    assert load(exhibit.folder, key, tmp_path / "cache", PACKAGES) is None
    assert not (tmp_path / "made").exists()


def test_what_a_module_of_the_program_borrows_is_not_made(exhibit: Exhibit, tmp_path: Path) -> None:
    key = fingerprint(exhibit.folder, [])
    store(exhibit, key, tmp_path / "cache")
    typed = f"__import__('os').mkdir({str(tmp_path / 'made')!r})"
    data = f"ckiosk.content.schema\nTypeAdapter\n(V{typed}\ntR.".encode()
    kept_file(tmp_path / "cache").write_bytes(key + sha256(data).digest() + data)
    assert load(exhibit.folder, key, tmp_path / "cache", PACKAGES) is None
    assert not (tmp_path / "made").exists()


def test_a_file_that_others_can_write_is_not_read(exhibit: Exhibit, tmp_path: Path) -> None:
    key = fingerprint(exhibit.folder, [])
    store(exhibit, key, tmp_path / "cache")
    kept_file(tmp_path / "cache").chmod(0o666)
    assert load(exhibit.folder, key, tmp_path / "cache", PACKAGES) is None


def test_where_nothing_can_be_written_nothing_is_kept(exhibit: Exhibit, tmp_path: Path) -> None:
    occupied = tmp_path / "occupied"
    occupied.write_text("a file", encoding="utf-8")
    store(exhibit, fingerprint(exhibit.folder, []), occupied / "cache")
    assert occupied.read_text(encoding="utf-8") == "a file"


def test_who_has_no_home_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", homeless)
    assert cache_folder() is None
