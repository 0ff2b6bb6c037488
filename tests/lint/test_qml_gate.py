"""The QML gate lets the clean tree pass, and sees what qmllint alone would let through."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.lint.house_rules import ENDLESS, broken_rules

KINDS = ("[missing-property]", "[unqualified]")
ROOT = Path(__file__).resolve().parents[2]


def gate(source: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tools.lint.qml", str(source)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )


@pytest.fixture
def copy_of_source(tmp_path: Path) -> Path:
    ignored = shutil.ignore_patterns("__pycache__")
    return shutil.copytree(ROOT / "src", tmp_path / "src", ignore=ignored)


def python_classes(source: Path) -> set[str]:
    """The Python classes that QML may name."""
    text = "".join(file.read_text(encoding="utf-8") for file in source.rglob("*.py"))
    return set(re.findall(r"@QmlElement\n(?:@.*\n)*class (\w+)", text))


def use_of_a_python_property(source: Path) -> tuple[Path, re.Match[str]]:
    """A QML file, and the first place in it that reads `root.model.member` of a Python class."""
    classes = "|".join(sorted(python_classes(source)))
    for file in sorted(source.rglob("*.qml")):
        text = file.read_text(encoding="utf-8")
        if (declared := re.search(rf"required property (?:{classes}) (\w+)", text)) and (
            use := re.search(rf"(?<=: )root\.({declared[1]})\.(\w+)$", text, re.MULTILINE)
        ):
            return file, use
    pytest.fail("no QML file reads a property of a Python class")


def test_slips_in_reading_a_python_property_fail_and_nothing_else(copy_of_source: Path) -> None:
    """One is misspelt, the other unqualified; that the tree itself is clean `make check` asks."""
    file, use = use_of_a_python_property(copy_of_source)
    text = file.read_text(encoding="utf-8")
    plant = f"root.{use[1]}.{use[2]}x ?? {use[1]}.{use[2]}"
    file.write_text(text[: use.start()] + plant + text[use.end() :], encoding="utf-8")
    found = gate(copy_of_source)
    assert found.returncode == 1
    told = [line for line in found.stdout.splitlines() if line.startswith("Warning:")]
    assert all(file.name in line for line in told), found.stdout
    assert [kind for kind in KINDS if any(kind in line for line in told)] == list(KINDS)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("    Text { text: 'x' }", "use Words, Title"),
        ("    textFormat: Text.RichText", "no text may be markup"),
        ("    onClicked: Qt.openUrlExternally(url)", "nothing may lead out"),
        ('    color: "#0B1F33"', "take colours from the theme"),
        ('    border.color: "white"', "take colours from the theme"),
        ("    property bool onLand: true", "taken for a handler"),
        ("    Tap { onDoubleTapped: root.open() }", "single taps only"),
        ("    TapHandler { onTapped: root.open() }", "use Tap of kiosk.ui"),
        ('    Image { source: "image://icons/x"; asynchronous: true }', "loaded at once"),
        ("    NumberAnimation { duration: 200 }", "take durations from the theme"),
        ("    onTapped: flight.duration = 900", "take durations from the theme"),
        ("    NumberAnimation on x { to: 1 }", "say how long it takes"),
        ("    loops: Animation.Infinite", "what is being read holds still"),
        ("    PauseAnimation { duration: Theme.hookLoop }", "what is being read holds still"),
        ("    SpringAnimation { spring: 2 }", "nobody knows how long"),
    ],
)
def test_a_broken_rule_of_the_house_is_named_with_its_line(
    tmp_path: Path, line: str, sentence: str
) -> None:
    (tmp_path / "Page.qml").write_text(f"Item {{\n{line}\n}}\n", encoding="utf-8")
    (found,) = broken_rules(tmp_path)
    assert found.startswith(f"{tmp_path / 'Page.qml'}:2: ")
    assert sentence in found


def test_a_comment_breaks_no_rule(tmp_path: Path) -> None:
    (tmp_path / "Page.qml").write_text('Item {} // not color: "#0B1F33"\n', encoding="utf-8")
    assert broken_rules(tmp_path) == []


def test_no_motion_is_longer_than_it_may_be_and_none_is_left_when_nothing_may_move() -> None:
    theme = (ROOT / "src/kiosk/ui/Theme.qml").read_text(encoding="utf-8")
    declared = re.findall(r"property int (\w+(?:Time|Loop)): (.*)", theme)
    assert declared
    for name, value in declared:
        if name.endswith("Loop"):
            assert int(value) >= 3000, f"{name} is far from three flashes a second"
            continue
        still, _, milliseconds = value.partition(" ? 0 : ")
        assert still == "still", name
        if name in {"flightTime", "coinTime"}:
            assert int(milliseconds) <= 1200, name
        else:
            assert 80 <= int(milliseconds) <= 400, name


def test_whatever_goes_on_and_on_waits_for_a_picture_that_may_move() -> None:
    for name in ENDLESS:
        text = (ROOT / "src" / name).read_text(encoding="utf-8")
        endless = text.count("loops: Animation.Infinite")
        assert endless
        assert text.count("running: !Theme.still\n        loops: Animation.Infinite") == endless
