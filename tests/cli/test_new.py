"""`kiosk new`: an exhibit that is a lesson, and can be shown at once."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli.new import new
from kiosk.content.checking import check_exhibit
from kiosk.content.read import read_exhibit
from kiosk.content.schemas.files import schema_files
from kiosk.panels import discover

PANELS = discover()


def called(folder: Path) -> Result:
    return CliRunner().invoke(new, [str(folder)])


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("new") / "Käte’s Ausstellung"
    result = called(folder)
    assert result.exit_code == 0, result.output
    assert f"kiosk check {folder}" in result.output
    return folder


def test_it_has_no_warnings_and_every_text_in_its_languages(begun: Path) -> None:
    checked = check_exhibit(begun, PANELS)
    assert checked.problems == ()
    for each in checked.kinds:
        assert each.written == dict.fromkeys(checked.languages, each.texts), each.kind


def test_it_has_two_of_everything(begun: Path) -> None:
    exhibit = read_exhibit(begun, PANELS).exhibit
    assert exhibit
    assert set(exhibit.settings.panels) == set(PANELS)
    counts = {kind: len(exhibit.items(kind)) for kind in exhibit.kinds}
    assert counts == dict.fromkeys(counts, 2)
    pictures = list((begun / "media").iterdir())
    assert len(pictures) == 2


def test_it_is_named_after_its_folder(begun: Path) -> None:
    exhibit = read_exhibit(begun, PANELS).exhibit
    assert exhibit
    assert exhibit.settings.id == "kaetes-ausstellung"


def test_editors_are_helped_in_each_of_its_files(begun: Path) -> None:
    for kind in schema_files(PANELS):
        assert (begun / ".schema" / kind.name).is_file()
        for file in begun.glob(kind.files):
            assert file.read_text("utf-8").startswith(f"{kind.modeline}\n"), file


def test_some_file_of_each_kind_has_a_comment_that_teaches(begun: Path) -> None:
    for kind in schema_files(PANELS):
        texts = [file.read_text("utf-8") for file in begun.glob(kind.files)]
        assert any(text.count("# ") > 1 for text in texts), kind.files


def test_what_is_there_already_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("mine", "utf-8")
    result = called(tmp_path)
    assert result.exit_code == 2
    assert "is not empty; name a new folder." in result.output
    assert [each.name for each in tmp_path.iterdir()] == ["mine.yaml"]
    result = called(tmp_path / "mine.yaml")
    assert result.exit_code == 2
    assert "is a file; name a new folder." in result.output


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert called(tmp_path / "empty").exit_code == 0


def test_where_nothing_can_be_written_one_sentence_says_so(tmp_path: Path) -> None:
    result = called(tmp_path / ("x" * 300))
    assert result.exit_code == 1
    assert result.output.startswith("Error: cannot write to ")
    assert result.output.count("\n") == 1
