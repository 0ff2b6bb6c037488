"""An exhibit that cannot be shown: a calm page, a code for the staff, and a second look."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.panels import discover
from kiosk.paths import assets
from kiosk.shell.exhibit_source import ExhibitSource
from kiosk.shell.fault import fault
from kiosk.shell.kiosk import Kiosk
from tests.e2e.opening import Clock, open_kiosk
from tests.e2e.visitor import Visitor
from tests.shell.copies import copy_exhibit


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the museum's exhibit, to break and to mend."""
    return copy_exhibit(tmp_path / "exhibit")


@pytest.fixture
def kiosk(qapp: QGuiApplication, clock: Clock) -> Iterator[Kiosk]:
    """A kiosk that has nothing to show yet."""
    kiosk = Kiosk(discover(), assets() / "illustrations", clock, 4.03)
    yield kiosk
    kiosk.deleteLater()


def break_it(folder: Path) -> str:
    """Spoil the exhibit; returns what mends it."""
    file = folder / "exhibit.yaml"
    sound = file.read_text(encoding="utf-8")
    file.write_text(sound.replace("\nlanguages: [", "\nlanguages: [["), encoding="utf-8")
    return sound


def test_the_problems_are_on_standard_error_and_the_code_on_the_page(
    kiosk: Kiosk, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    break_it(folder)
    ExhibitSource(kiosk, folder, discover()).load()
    assert kiosk.phase == "fault"
    assert re.fullmatch("[A-Z2-7]{6}", kiosk.faultCode)
    said = capfd.readouterr().err
    assert f"fault {kiosk.faultCode}" in said
    assert re.search(r"^exhibit\.yaml:\d+:\d+: ", said, re.MULTILINE)
    assert "Traceback" not in said


@pytest.mark.parametrize("kind", ["missing", "empty", "a file", "unreadable", "a dangling link"])
def test_a_folder_that_is_none_gives_the_fault_page_and_no_traceback(
    kiosk: Kiosk, tmp_path: Path, kind: str, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "exhibit"
    match kind:
        case "empty":
            folder.mkdir()
        case "a file":
            folder.write_text("no folder")
        case "unreadable":
            folder.mkdir(mode=0o000)
        case "a dangling link":
            folder.symlink_to(tmp_path / "nowhere")
    ExhibitSource(kiosk, folder, discover()).load()
    assert kiosk.phase == "fault"
    assert kiosk.faultLines
    assert "Traceback" not in capfd.readouterr().err


def test_after_mending_the_next_look_shows_the_exhibit(kiosk: Kiosk, folder: Path) -> None:
    sound = break_it(folder)
    source = ExhibitSource(kiosk, folder, discover(), language="en")
    source.load()
    assert source.broken
    source.retry()
    assert kiosk.phase == "fault"
    (folder / "exhibit.yaml").write_text(sound, encoding="utf-8")
    source.retry()
    assert not source.broken
    assert (kiosk.phase, kiosk.language, kiosk.faultCode) == ("attract", "en", "")


def test_nothing_is_read_again_until_something_changes(
    kiosk: Kiosk, folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    break_it(folder)
    source = ExhibitSource(kiosk, folder, discover())
    source.load()
    first = capfd.readouterr().err
    assert first
    source.retry()
    source.retry()
    assert capfd.readouterr().err == ""
    with (folder / "places" / "genoa.yaml").open("a", encoding="utf-8") as file:
        file.write("# looked at\n")
    source.retry()
    assert capfd.readouterr().err == "", "the same problems are told once"
    with (folder / "places" / "genoa.yaml").open("a", encoding="utf-8") as file:
        file.write("nonsense: here\n")
    source.retry()
    assert "places/genoa.yaml" in capfd.readouterr().err


def test_a_sound_exhibit_is_not_read_again_while_it_is_shown(kiosk: Kiosk, folder: Path) -> None:
    source = ExhibitSource(kiosk, folder, discover())
    source.load()
    kiosk.enter()
    break_it(folder)
    source.retry()
    assert kiosk.phase == "exploring"


def test_the_fault_page_is_in_the_languages_of_the_exhibit_as_far_as_they_can_be_read() -> None:
    assert fault("x", ["en", "de"]).lines == ("Back in a moment", "Gleich geht es weiter")
    assert len(fault("x", []).lines) > 3
    assert fault("x", ["tlh"]).lines == fault("x", []).lines


@pytest.mark.parametrize("other", ["y", "x ", ""])
def test_a_code_depends_on_the_cause_alone(other: str) -> None:
    assert fault("x", ["de"]).code == fault("x", ["en"]).code
    assert fault("x", ["de"]).code != fault(other, ["de"]).code


def test_the_page_is_seen_and_gives_way_to_the_mended_exhibit(
    qtbot: QtBot, touch_screen: QPointingDevice, clock: Clock, folder: Path
) -> None:
    sound = break_it(folder)
    opened = open_kiosk(folder, clock, qtbot)
    visitor = Visitor(qtbot, opened, touch_screen)
    visitor.sees("fault")
    visitor.reads(opened.kiosk.faultCode, within="faultCode")
    visitor.tap(visitor.rests("faultCode"))
    opened.let_pass(1000)
    visitor.sees("fault")
    (folder / "exhibit.yaml").write_text(sound, encoding="utf-8")
    opened.source.retry()
    visitor.sees("start")
    visitor.sees_no_more("fault")
    visitor.touch("start")
    visitor.sees("home")
    opened.close()


def test_a_language_that_the_exhibit_lacks_is_named_and_the_exhibit_shown(
    kiosk: Kiosk, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    ExhibitSource(kiosk, folder, discover(), language="xx").load()
    assert (kiosk.phase, kiosk.language) == ("attract", "de")
    assert capfd.readouterr().err == (
        "kiosk: the exhibit has no language “xx”; it has de, en, it, fr, ru, and begins in de\n"
    )


def test_map_tiles_that_come_back_are_noticed(kiosk: Kiosk, folder: Path, tmp_path: Path) -> None:
    zooms = [path for path in (folder / "map" / "day").iterdir() if path.is_dir()]
    for zoom in zooms:
        zoom.rename(tmp_path / zoom.name)
    source = ExhibitSource(kiosk, folder, discover())
    source.load()
    assert source.broken
    for zoom in zooms:
        (tmp_path / zoom.name).rename(zoom)
    source.retry()
    assert not source.broken


def test_a_fault_that_leaves_no_trace_in_the_files_is_tried_again(
    kiosk: Kiosk, folder: Path
) -> None:
    sound = break_it(folder)
    source = ExhibitSource(kiosk, folder, discover())
    source.load()
    (folder / "exhibit.yaml").write_text(sound, encoding="utf-8")
    source._seen = source._look()
    source.retry()
    assert source.broken
    source.retry(anyway=True)
    assert not source.broken


def test_nobody_needs_to_listen_to_the_log(
    kiosk: Kiosk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Deaf:
        def write(self, _text: str) -> int:
            raise BrokenPipeError

        def flush(self) -> None:
            raise BrokenPipeError

    monkeypatch.setattr("sys.stderr", Deaf())
    break_it(folder)
    ExhibitSource(kiosk, folder, discover()).load()
    assert kiosk.phase == "fault"


@pytest.mark.parametrize("name", [b"\xff.yaml", "gr\u00f6\u00dfe.yaml".encode()])
def test_a_file_may_have_any_name(kiosk: Kiosk, folder: Path, name: bytes) -> None:
    (folder / os.fsdecode(name)).write_text("x: y")
    ExhibitSource(kiosk, folder, discover()).load()
    assert kiosk.phase == "attract" or kiosk.faultCode


def test_a_file_too_large_to_read_is_not_read(kiosk: Kiosk, folder: Path) -> None:
    with (folder / "events" / "huge.yaml").open("wb") as file:
        file.truncate(20 * 2**30)
    ExhibitSource(kiosk, folder, discover()).load()
    assert kiosk.phase == "fault"


def test_a_link_among_the_map_tiles_is_refused_as_anywhere(kiosk: Kiosk, folder: Path) -> None:
    next((folder / "map" / "day").iterdir()).joinpath("999").symlink_to("/etc")
    ExhibitSource(kiosk, folder, discover()).load()
    assert kiosk.phase == "fault"
