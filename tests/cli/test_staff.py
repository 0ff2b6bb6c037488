"""`kiosk staff code`: asked for twice, kept so that nobody can read it, put where it belongs."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.settings.read import read_settings
from kiosk.staff.code import is_right


def call(*words: str | Path, typed: str = "402817\n402817\n") -> Result:
    return CliRunner().invoke(main, ["staff", "code", *map(str, words)], input=typed)


def test_the_lines_for_the_file_are_printed(tmp_path: Path) -> None:
    done = call()
    assert done.exit_code == 0, done.output
    assert "402817" not in done.output
    file = tmp_path / "kiosk.yaml"
    file.write_text(done.stdout, "utf-8")
    code = read_settings(file).settings.staff.code
    assert code
    assert is_right("402817", code)


def test_it_is_put_into_the_file(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text("station: Foyer 1\n", "utf-8")
    done = call("--settings", file, "--messages", "de")
    assert done.exit_code == 0, done.output
    assert "der Code ist gesetzt" in done.stdout
    settings = read_settings(file).settings
    assert settings.station == "Foyer 1"
    assert settings.staff.code
    assert is_right("402817", settings.staff.code)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("402817\n402818\n", "These were two codes"),
        ("40281\n40281\n", "Take 6 to 12 digits"),
        ("123456\n123456\n", "no row such as 123456"),
        ("", "Aborted"),
    ],
)
def test_what_is_no_code_changes_nothing(tmp_path: Path, typed: str, said: str) -> None:
    file = tmp_path / "kiosk.yaml"
    done = call("--settings", file, typed=typed)
    assert done.exit_code == 1
    assert said in done.output
    assert not file.exists()


def test_a_file_with_a_mistake_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text("staff: [\n", "utf-8")
    done = call("--settings", file)
    assert done.exit_code == 1
    assert "kiosk.yaml:" in done.output
    assert "Nothing was written." in done.output
    assert file.read_text("utf-8") == "staff: [\n"
