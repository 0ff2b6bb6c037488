"""`kiosk schema`: what it writes, and what it says."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from kiosk.cli.schema import schema

TINY = Path(__file__).parents[1] / "data" / "tiny"


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "tiny"))


def called(*arguments: object) -> Result:
    return CliRunner().invoke(schema, [str(each) for each in arguments])


def test_an_exhibit_gets_a_schema_for_each_kind_of_file(tiny: Path) -> None:
    result = called(tiny)
    assert result.exit_code == 0
    kinds = {path.stem for path in (tiny / ".schema").iterdir()}
    assert {"exhibit", "place", "event", "term", "source", "story", "claim"} <= kinds
    assert "  events/*.yaml      # yaml-language-server: $schema=../.schema/event.json\n" in (
        result.output
    )
    assert "  glossary.yaml      # yaml-language-server: $schema=.schema/term.json\n" in (
        result.output
    )


def test_they_can_be_written_elsewhere(tiny: Path, tmp_path: Path) -> None:
    out = tmp_path / "a" / "b"
    result = called(tiny, "--out", out)
    assert result.exit_code == 0
    assert not (tiny / ".schema").exists()
    assert json.loads((out / "event.json").read_text("utf-8"))["title"] == "event"


def test_a_folder_that_is_no_exhibit_gets_none(tmp_path: Path) -> None:
    result = called(tmp_path)
    assert result.exit_code == 2
    assert "is no exhibit: it has no file exhibit.yaml." in result.output
    assert not (tmp_path / ".schema").exists()


def test_where_nothing_can_be_written_one_sentence_says_so(tiny: Path, tmp_path: Path) -> None:
    (tiny / ".schema").write_text("in the way", "utf-8")
    result = called(tiny)
    assert result.exit_code == 1
    assert result.output == f"Error: cannot write to {tiny / '.schema'}: File exists\n"
    (tiny / ".schema").unlink()
    (tiny / ".schema").symlink_to(tmp_path)
    assert "links are not followed" in called(tiny).output


def test_a_station_s_settings_have_one_too(tmp_path: Path) -> None:
    result = called(tmp_path / "kiosk.yaml")
    assert result.exit_code == 0
    assert "  kiosk.yaml  # yaml-language-server: $schema=.schema/settings.json\n" in result.output
    schema = json.loads((tmp_path / ".schema" / "settings.json").read_text("utf-8"))
    validator = Draft202012Validator(schema)
    assert validator.is_valid({"screen": {"turn": 90}, "keypad": {"up": ["F13"]}})
    assert not validator.is_valid({"screen": {"turn": 45}})
    assert not validator.is_valid({"keypad": {"up": ["F113"]}})
    assert not validator.is_valid({"statoin": "Foyer 1"})
