"""Panels are plug-ins: one that the program knows nothing of, in its own package, just works."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.content.read import read_exhibit
from kiosk.panels import discover
from kiosk.paths import qml_import_path
from tests.e2e.opening import Opened
from tests.e2e.visitor import Visitor
from tests.shell.copies import copy_exhibit

SITE = Path(__file__).parent / "site"


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package lies where Python looks for packages."""
    monkeypatch.syspath_prepend(str(SITE))


@pytest.fixture
def exhibit(tmp_path: Path) -> Path:
    """The museum's exhibit, with the panel, its settings and its files."""
    folder = copy_exhibit(tmp_path / "exhibit")
    main = folder / "exhibit.yaml"
    text = main.read_text(encoding="utf-8")
    (panels,) = re.findall(r"^panels: .*$", text, re.MULTILINE)
    text = text.replace(panels, "panels: [hello, people, map]") + 'hello:\n  mark: "?"\n'
    main.write_text(text, encoding="utf-8")
    (folder / "greetings").mkdir()
    (folder / "greetings" / "world.yaml").write_text("who: {de: Welt, en: World}\n", "utf-8")
    (folder / "greetings" / "genoa.yaml").write_text("who: {de: Genua, en: Genoa}\n", "utf-8")
    return folder


@pytest.mark.usefixtures("installed")
def test_it_is_found_by_its_entry_point() -> None:
    assert discover()["hello"].package == "hello_panel"


def test_without_its_package_it_is_not_there(exhibit: Path) -> None:
    main = exhibit / "exhibit.yaml"
    text = main.read_text(encoding="utf-8").replace('hello:\n  mark: "?"\n', "")
    main.write_text(text, encoding="utf-8")
    assert "hello" not in discover()
    reading = read_exhibit(exhibit, discover())
    assert reading.exhibit is None
    assert "unknown-panel" in {problem.code for problem in reading.errors}


def test_nothing_in_the_program_names_it() -> None:
    sources = [file for file in qml_import_path().rglob("*") if file.suffix in {".py", ".qml"}]
    assert sources
    assert not [file for file in sources if "hello" in file.read_text(encoding="utf-8").lower()]


@pytest.mark.usefixtures("installed")
def test_its_files_and_its_settings_are_read_by_its_own_schema(exhibit: Path) -> None:
    reading = read_exhibit(exhibit, discover(), thorough=True)
    assert reading.exhibit, reading.problems
    greeting = reading.exhibit.item("greeting", "genoa")
    assert greeting
    assert greeting.who.root == {"de": "Genua", "en": "Genoa"}
    assert reading.exhibit.panel_settings["hello"].mark == "?"


@pytest.mark.usefixtures("installed")
def test_a_mistake_in_its_files_is_found_at_its_line(exhibit: Path) -> None:
    (exhibit / "greetings" / "genoa.yaml").write_text("# Whom\nwhom: Genoa\n", encoding="utf-8")
    reading = read_exhibit(exhibit, discover())
    places = {(problem.code, problem.file, problem.line) for problem in reading.errors}
    assert ("unknown-key", "greetings/genoa.yaml", 2) in places
    assert all(file == "greetings/genoa.yaml" for _, file, _ in places)


@pytest.mark.usefixtures("installed")
def test_a_mistake_in_its_settings_is_found_too(exhibit: Path) -> None:
    main = exhibit / "exhibit.yaml"
    text = main.read_text(encoding="utf-8").replace("  mark:", "  marc:")
    main.write_text(text, encoding="utf-8")
    (problem,) = read_exhibit(exhibit, discover()).errors
    assert (problem.code, problem.file) == ("unknown-key", "exhibit.yaml")
    assert "mark" in problem.help
    assert text.splitlines()[problem.line - 1].startswith("  marc:")


@pytest.mark.usefixtures("installed")
def test_a_visitor_goes_through_its_door_and_on_to_other_panels(
    exhibit: Path,
    opened: Callable[[Path], Opened],
    qtbot: QtBot,
    touch_screen: QPointingDevice,
) -> None:
    station = opened(exhibit)
    visitor = Visitor(qtbot, station, touch_screen)
    visitor.touch("start")
    visitor.reads("Ein Gruß")
    visitor.touch("door-hello")
    visitor.reads("Hallo, Genua?", within="greeting")
    visitor.touch("bar-language")
    visitor.touch("sheet-language-en")
    visitor.reads("Hello, Genoa?", within="greeting")
    station.kiosk.open("greeting", "world")
    visitor.reads("Hello, World?", within="greeting")
    visitor.touch("to-rathenau")
    visitor.reads("Walther Rathenau", within="cardTitle")
    visitor.touch("bar-back")
    visitor.reads("Hello, World?", within="greeting")


def test_what_the_reader_needs_of_it_loads_no_qt() -> None:
    report = "import sys, hello_panel.content; sys.exit('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", report], check=False, cwd=SITE)
    assert done.returncode == 0
