"""`kiosk check` on a station's settings: the same words, the same exit codes."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli.check import check

KEYS = ["severity", "code", "file", "line", "column", "message", "help"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.yaml"


def called(*arguments: object) -> Result:
    spoken = {"LC_ALL": None, "LC_MESSAGES": None, "LANG": "C.UTF-8"}
    return CliRunner(env=spoken).invoke(check, [str(each) for each in arguments])


def test_sound_settings_are_said_to_hold(file: Path) -> None:
    file.write_text("station: Foyer 1\n", "utf-8")
    result = called(file)
    assert (result.exit_code, result.output) == (0, "No problems: all settings hold.\n")


def test_a_wrong_one_is_shown_with_its_line_and_a_caret(file: Path) -> None:
    file.write_text("keypad:\n  up: [Upp]\n", "utf-8")
    result = called(file)
    assert result.exit_code == 1
    assert result.output == (
        "error[wrong-value]: “Upp” cannot stand at entry 1 of “up”\n"
        "  --> kiosk.yaml:2:8\n"
        "   |\n"
        " 2 |   up: [Upp]\n"
        "   |        ^\n"
        "   = help: did you mean “Up”?\n"
        "\n"
        "1 error: what is wrong is as if it were left out.\n"
    )
    assert called(file, "--language", "de").output.endswith(
        "1 Fehler: was falsch ist, gilt, als fehlte es.\n"
    )


def test_a_folder_without_an_exhibit_is_a_warning(file: Path) -> None:
    file.write_text("station: Foyer 1\nexhibit: mine\n", "utf-8")
    result = called(file)
    assert result.exit_code == 0
    assert f"there is no exhibit in {file.parent / 'mine'}" in result.output
    assert "kiosk.yaml:2:10" in result.output
    file.write_text(f"exhibit: {'x' * 5000}\n", "utf-8")
    assert called(file).exit_code == 0
    file.write_text("exhibit: mine\n", "utf-8")
    (file.parent / "mine").mkdir()
    (file.parent / "mine" / "exhibit.yaml").touch()
    assert called(file).output == "No problems: all settings hold.\n"


def test_other_programs_read_them_as_those_of_an_exhibit(file: Path) -> None:
    file.write_text("patience: 9999\n", "utf-8")
    result = called(file, "--format", "json")
    (problem,) = json.loads(result.output)
    assert result.exit_code == 1
    assert list(problem) == KEYS
    assert (problem["file"], problem["line"], problem["column"]) == ("kiosk.yaml", 1, 11)
    assert "::error file=" in called(file, "--format", "github").output


def test_a_file_that_is_missing_is_told(file: Path) -> None:
    result = called(file)
    assert result.exit_code == 1
    assert "error[unreadable]" in result.output


def test_settings_have_no_report(file: Path) -> None:
    file.touch()
    assert called(file, "--report").exit_code == 2
