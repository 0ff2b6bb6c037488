"""A look at the files tells what was saved, and nothing else."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.preview.folder_watch import FolderWatch
from kiosk.preview.look import look


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("exhibit.yaml", "people/a.yaml", "map/day/4/8/5.png", "media/a.png"):
        file = tmp_path / "exhibit" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)
    return tmp_path / "exhibit"


def test_files_and_folders_are_seen_but_not_each_tile(folder: Path) -> None:
    assert {"exhibit.yaml", "people", "people/a.yaml", "media/a.png", "map/day/4/8"} <= set(
        look(folder)
    )
    assert "map/day/4/8/5.png" not in look(folder)


@pytest.mark.parametrize("name", [".a.yaml.swp", "people/.a.yaml.part", "people/a.yaml~", ".git/x"])
def test_what_editors_leave_changes_nothing(folder: Path, name: str) -> None:
    before = look(folder)
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text("x")
    assert look(folder) == before


def test_whatever_is_saved_changes_it(folder: Path) -> None:
    seen = [look(folder)]
    for change in (
        lambda: (folder / "people/a.yaml").write_text("other"),
        lambda: (folder / "people/b.yaml").write_text(""),
        (folder / "people/b.yaml").unlink,
        lambda: (folder / "media/a.png").rename(folder / "media/b.png"),
        lambda: (folder / "map/day/4/8/6.png").write_text("x"),
        (folder / "quiz").mkdir,
    ):
        change()
        seen.append(look(folder))
        assert seen[-1] != seen[-2]


@pytest.mark.parametrize("kind", ["missing", "a file", "a loop"])
def test_a_folder_that_is_none_has_no_files(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "exhibit"
    if kind == "a file":
        folder.write_text("x")
    if kind == "a loop":
        folder.symlink_to(folder)
    assert look(folder) == {}


def test_what_is_saved_together_is_told_once(qtbot: QtBot, folder: Path) -> None:
    watch = FolderWatch(folder)
    with qtbot.waitSignal(watch.changed):
        (folder / "people/a.yaml").write_text("other")
        (folder / "exhibit.yaml").write_text("other")
    told: list[bool] = []
    watch.changed.connect(lambda: told.append(True))
    watch.look_again()
    assert not told
    with qtbot.waitSignal(watch.changed):
        (folder / "quiz").mkdir()
    with qtbot.waitSignal(watch.changed):
        (folder / "quiz" / "new.yaml").write_text("in a folder that came later")
