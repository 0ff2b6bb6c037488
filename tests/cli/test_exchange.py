"""What the commands for translators and tables say."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import main

TINY = Path(__file__).parents[1] / "data" / "tiny"


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    return str(shutil.copytree(TINY, tmp_path / "tiny"))


def _said(*arguments: str, code: int = 0, language: str = "C") -> str:
    result = CliRunner(env={"LC_ALL": language}).invoke(main, arguments)
    assert result.exit_code == code, result.output
    return result.output


@pytest.mark.parametrize(("form", "ending"), [("po", ".po"), ("xliff", ".xlf")])
def test_texts_go_out_and_come_back(tiny: str, form: str, ending: str) -> None:
    out = _said("translations", "export", "--language", "en", "--format", form, tiny)
    assert out.startswith(f"en{ending}: ")
    assert "0 changed since they were translated" in out
    assert _said("translations", "import", f"en{ending}", tiny).startswith("Nothing differs")
    path = Path(f"en{ending}")
    path.write_text(path.read_text("utf-8").replace("The treaty<", "Peace<"), "utf-8")
    path.write_text(path.read_text("utf-8").replace('"The treaty"', '"Peace"'), "utf-8")
    said = _said("translations", "import", f"en{ending}", tiny)
    assert said == "1 text written into 1 file; `kiosk check` looks at it.\n"
    assert "en: Peace\n" in Path(tiny, "events/signing.yaml").read_text("utf-8")


def test_a_refusal_is_a_sentence_with_file_and_line(tiny: str) -> None:
    head = 'msgid ""\nmsgstr "Language: en\\n"\n\n'
    Path("en.po").write_text(f'{head}msgctxt "x#y"\nmsgid "a"\nmsgstr "b"\n')
    said = _said("translations", "import", "en.po", tiny, code=1)
    assert said.startswith("error: en.po:5: the exhibit has no text “x#y”; ")
    assert said.endswith("Nothing was written.\n")


def test_refusals_and_notes_are_german_where_the_system_is_or_where_it_is_asked(tiny: str) -> None:
    Path("en.po").write_text(
        'msgid ""\nmsgstr "Language: en\\n"\n\nmsgctxt "x#y"\nmsgid "a"\nmsgstr "b"\n'
    )
    asked = _said("translations", "import", "en.po", tiny, "--messages", "de", code=1)
    assert asked.startswith("Fehler: en.po:5: die Ausstellung hat keinen Text „x#y“; den Eintrag")
    assert asked.endswith("Es wurde nichts geschrieben.\n")
    assert _said("translations", "import", "en.po", tiny, code=1, language="de_AT.UTF-8") == asked
    out = _said("translations", "export", "--language", "en", tiny, "--messages", "de")
    assert "0 seit der Übersetzung geändert" in out
    assert _said("table", "export", "events", tiny, language="de") == "events.csv: 1 Zeile\n"
    text = Path("events.csv").read_text(encoding="utf-8")
    Path("events.csv").write_text(text.replace("1922", "XIX", 1), encoding="utf-8")
    told = _said("table", "import", "events", "events.csv", tiny, language="de", code=1)
    assert told.startswith("Fehler: events.csv:2: „signing“: „XIX-04-16“ ist kein Datum")


def test_a_file_that_does_not_say_its_language_is_asked_for_it(tiny: str) -> None:
    Path("x.po").write_text('msgid "a"\nmsgstr ""\n')
    assert "--language" in _said("translations", "import", "x.po", tiny, code=1)
    _said("translations", "import", "x.po", tiny, "--language", "en")


def test_tables_go_out_and_come_back(tiny: str) -> None:
    assert _said("table", "export", "events", tiny) == "events.csv: 1 row\n"
    assert _said("table", "import", "events", "events.csv", tiny).startswith("Nothing differs")
    with Path("events.csv").open("a", encoding="utf-8") as file:
        file.write("new,1922,treaty,,,,Neu\r\n")
    said = _said("table", "import", "events", "events.csv", tiny)
    assert said == "1 added, 0 changed; `kiosk check` looks at it.\n"


def test_a_table_of_another_kind_of_file_is_wrong_usage(tiny: str) -> None:
    assert ".csv or .xlsx" in _said("table", "export", "events", tiny, "--out", "x.ods", code=2)


def test_where_nothing_can_be_written_it_is_said(tiny: str) -> None:
    said = _said("table", "export", "events", tiny, "--out", "tiny/exhibit.yaml/x.csv", code=1)
    assert said.startswith("error: x.csv: it cannot be written: ")


def test_the_kiosk_never_loads_what_is_only_for_authors() -> None:
    code = "import kiosk.app, sys; print([n for n in sys.modules if 'kiosk.exchange' in n])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
