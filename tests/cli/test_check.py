"""`kiosk check`: what it prints, and how it ends."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli.check import check

TINY = Path(__file__).parents[1] / "data" / "tiny"
KEYS = ["severity", "code", "file", "line", "column", "message", "help"]


@pytest.fixture(autouse=True)
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where it is remembered which pictures are sound."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache/kiosk"


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "tiny"))


def called(*arguments: object, **environment: str | None) -> Result:
    spoken = {"LC_ALL": None, "LC_MESSAGES": None, "LANG": "C.UTF-8", **environment}
    return CliRunner(env=spoken).invoke(check, [str(each) for each in arguments])


def change(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), "utf-8")


def test_a_sound_exhibit_is_said_to_be_one(tiny):
    result = called(tiny)
    assert (result.exit_code, result.output) == (0, "No problems: the exhibit can be shown.\n")


def test_an_error_is_shown_with_its_line_and_a_caret(tiny):
    change(tiny, "events/signing.yaml", "people: [rathenau]", "people: [rathenow]")
    result = called(tiny)
    assert result.exit_code == 1
    assert result.output == (
        "error[broken-link]: there is no person “rathenow”\n"
        "  --> events/signing.yaml:7:10\n"
        "   |\n"
        " 7 | people: [rathenow]\n"
        "   |          ^\n"
        "   = help: did you mean “rathenau”?\n"
        "\n"
        "1 error: the exhibit cannot be shown.\n"
    )


def test_warnings_alone_end_well(tiny):
    change(tiny, "events/signing.yaml", "treaty: rapallo-1922", "treaty:")
    result = called(tiny)
    assert result.exit_code == 0
    assert result.output.startswith("warning[empty-value]: nothing stands after “treaty”\n")
    assert result.output.endswith("\n1 warning: the exhibit can be shown.\n")


def test_errors_come_before_warnings(tiny):
    change(tiny, "events/signing.yaml", "treaty: rapallo-1922", "treaty:")
    change(tiny, "treaties/rapallo-1922.yaml", "place: rapallo", "place: rapalo")
    output = called(tiny).output
    assert output.index("error[") < output.index("warning[")
    assert output.endswith("1 error and 1 warning: the exhibit cannot be shown.\n")


def test_twenty_problems_are_shown_and_the_rest_is_counted(tiny):
    (tiny / "places/rapallo.yaml").write_text("".join(f"x{n}: y\n" for n in range(40)))
    result = called(tiny)
    assert result.output.count(" = help: ") == 20
    assert "… and 22 more problems; --all lists them, too.\n" in result.output
    assert called(tiny, "--all").output.count(" = help: ") == 42


def test_what_is_not_translated_yet_comes_last(tiny):
    change(tiny, "exhibit.yaml", "languages: [de, en]", "languages: [de, en, it]")
    change(tiny, "events/signing.yaml", "treaty: rapallo-1922", "treaty:")
    assert called(tiny).output.startswith("warning[empty-value]")


def test_json_is_one_list_of_all_problems_with_exactly_these_keys(tiny):
    (tiny / "places/rapallo.yaml").write_text("".join(f"x{n}: y\n" for n in range(40)))
    result = called(tiny, "--format", "json")
    problems = json.loads(result.output)
    assert result.exit_code == 1
    assert len(problems) == 42
    assert {tuple(each) for each in problems} == {tuple(KEYS)}
    assert problems[2] == {
        "severity": "error",
        "code": "unknown-key",
        "file": "places/rapallo.yaml",
        "line": 1,
        "column": 1,
        "message": "“x0” is not known here",
        "help": "delete it; known here: certainty, corrects, exceptions, icon, image, more, name, "
        "note, position, rank, sources, spoken, stands, text, today, visits",
    }


def test_json_of_a_sound_exhibit_is_an_empty_list(tiny):
    result = called(tiny, "--format", "json")
    assert (result.exit_code, json.loads(result.output)) == (0, [])


@pytest.mark.parametrize("made", ["missing", "empty", "file"])
def test_what_is_no_exhibit_is_a_problem_like_any_other(tmp_path, made):
    folder = tmp_path / "exhibit"
    if made == "empty":
        folder.mkdir()
    if made == "file":
        folder.write_text("x")
    result = called(folder)
    assert result.exit_code == 1
    assert result.output.startswith("error[no-")
    assert result.output.endswith("1 error: the exhibit cannot be shown.\n")
    assert json.loads(called(folder, "--format", "json").output)[0]["line"] == 1


@pytest.mark.parametrize("arguments", [["--format", "xml"], ["a", "b"], ["--nothing"]])
def test_a_wrong_call_ends_with_two(arguments):
    assert called(*arguments).exit_code == 2


def test_the_museums_own_exhibit_is_checked_if_none_is_named():
    result = called()
    assert result.exit_code in {0, 1}
    assert "Traceback" not in result.output


def test_nothing_in_a_file_moves_the_cursor(tiny):
    (tiny / "places/rapallo.yaml").write_bytes(b'"\\e[2Jx": 1\nname: \x1b[2J\n')
    assert "\x1b" not in called(tiny).output
    (tiny / "places/rapallo.yaml").write_bytes(b'"\\e[2Jx": 1\n')
    assert "\x1b" not in called(tiny).output


def test_the_caret_stands_under_wide_and_combined_letters(tiny):
    (tiny / "people/rathenau.yaml").write_text("{name: 日本e\u0301, nam: x}\n", "utf-8")
    lines = called(tiny).output.splitlines()
    shown = next(line for line in lines if "日本" in line)
    carets = [line.index("^") for line in lines if line.strip(" |").startswith("^")]
    assert shown.index("nam:") + 2 - 1 in carets


def test_a_long_line_is_cut_around_the_place(tiny):
    change(tiny, "events/signing.yaml", "people: [", f"people: [{'rathenau, ' * 50}rathenow, ")
    output = called(tiny).output.splitlines()
    caret = next(line for line in output if line.endswith("^"))
    assert len(caret) < 100
    shown = output[output.index(caret) - 1]
    assert shown[caret.index("^") :].startswith("rathenow")


def test_a_fault_of_the_program_itself_is_no_traceback(tiny, monkeypatch):
    def failing(*_: object, **__: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr("kiosk.content.checking.check_exhibit", failing)
    result = called(tiny)
    assert result.exit_code == 1
    assert "kiosk itself failed, please report this: RuntimeError: broken" in result.output


def test_a_picture_that_cannot_be_opened_is_an_error_wherever_it_is_named(tiny, memory):
    picture = tiny / "media/signing.png"
    assert called(tiny).exit_code == 0
    picture.write_bytes(picture.read_bytes()[:50])
    for _ in range(2):
        result = called(tiny)
        assert result.exit_code == 1
        assert result.output.startswith(
            "error[media-damaged]: “signing.png” breaks off or is damaged\n"
            "   --> events/signing.yaml:19:9\n"
        )
    assert [each.suffix for each in memory.iterdir()] == [".pictures"]


def test_it_works_where_nothing_can_be_remembered(tiny, memory):
    memory.parent.write_text("no folder")
    assert called(tiny).output == "No problems: the exhibit can be shown.\n"


def test_where_no_picture_can_be_opened_this_is_said_apart(tiny, monkeypatch):
    monkeypatch.setattr("kiosk.pictures.opener.COMMAND", ("no-such-program",))
    result = called(tiny, "--format", "json")
    assert (result.exit_code, result.stdout) == (0, "[]\n")
    assert result.stderr.startswith("The pictures were not opened for a trial: ")


def test_a_report_counts_what_there_is_by_kind_and_language(tiny):
    change(tiny, "events/signing.yaml", "\n  en: The treaty", "")
    result = called(tiny, "--report")
    table = [line.split() for line in result.output.splitlines()]
    assert result.exit_code == 0
    assert table[0] == ["kind", "items", "cited", "pictures", "texts", "de", "en"]
    assert ["event", "1", "1", "1", "4", "100", "%", "75", "%"] in table
    assert ["source", "2", "0", "0", "0", "–", "–"] in table
    assert table[-1][0] == "all"


def test_a_report_can_be_read_by_programs(tiny):
    change(tiny, "events/signing.yaml", "\n  en: The treaty", "")
    report = json.loads(called(tiny, "--report", "--format", "json").output)
    assert report["languages"] == ["de", "en"]
    assert {
        "kind": "event",
        "items": 1,
        "cited": 1,
        "pictures": 1,
        "texts": 4,
        "languages": {"de": {"texts": 4, "percent": 100}, "en": {"texts": 3, "percent": 75}},
    } in report["kinds"]


class TestLanguage:
    SAID = "Fehler[broken-link]: es gibt keine Person „rathenow“\n"

    @pytest.fixture(autouse=True)
    def broken(self, tiny):
        change(tiny, "events/signing.yaml", "people: [rathenau]", "people: [rathenow]")

    def test_all_of_it_is_said_in_the_language_asked_for(self, tiny):
        assert called(tiny, "--language", "de").output == (
            f"{self.SAID}"
            "  --> events/signing.yaml:7:10\n"
            "   |\n"
            " 7 | people: [rathenow]\n"
            "   |          ^\n"
            "   = Hilfe: ist „rathenau“ gemeint?\n"
            "\n"
            "1 Fehler: die Ausstellung kann nicht gezeigt werden.\n"
        )

    @pytest.mark.parametrize(
        "environment",
        [
            {"LANG": "de_AT.UTF-8"},
            {"LANG": "en_GB.UTF-8", "LC_ALL": "de_DE"},
            {"LANG": "fr_FR", "LC_MESSAGES": "de"},
        ],
    )
    def test_without_asking_in_that_of_the_system(self, tiny, environment):
        assert called(tiny, **environment).output.startswith(self.SAID)

    @pytest.mark.parametrize("said", ["C", "fr_FR.UTF-8", ""])
    def test_in_english_where_it_does_not_know_that(self, tiny, said):
        assert called(tiny, LANG=said).output.startswith("error[broken-link]: there is no person")

    def test_json_is_english_unless_a_language_is_named(self, tiny):
        (english,) = json.loads(called(tiny, "--format", "json", LANG="de_DE").output)
        arguments = ("--format", "json", "--language", "de")
        (german,) = json.loads(called(tiny, *arguments).output)
        assert english["message"] == "there is no person “rathenow”"
        assert german == {
            **english,
            "message": "es gibt keine Person „rathenow“",
            "help": "ist „rathenau“ gemeint?",
        }

    def test_an_editor_speaks_it_too(self, tiny):
        change(tiny, "events/signing.yaml", "people: [rathenow]", "people: [rathenau]")
        change(tiny, "places/rapallo.yaml", "A town by", "A town  by")
        output = called(tiny, "--language", "de").output
        assert "„text“ auf en hat zwei Leerzeichen zwischen Wörtern" in output
        assert output.endswith("1 Warnung: die Ausstellung kann gezeigt werden.\n")

    def test_a_report_has_its_heading_in_it(self, tiny):
        output = called(tiny, "--report", "--language", "de").output
        assert output.split()[:5] == ["Art", "Einträge", "belegt", "Bilder", "Texte"]


class TestGithub:
    def test_each_problem_is_a_workflow_command(self, tiny, monkeypatch):
        monkeypatch.chdir(tiny.parent)
        change(tiny, "events/signing.yaml", "people: [rathenau]", "people: [rathenow]")
        result = called("tiny", "--format", "github")
        assert result.exit_code == 1
        assert result.output == (
            "::error file=tiny/events/signing.yaml,line=7,col=10,title=broken-link::"
            "there is no person “rathenow”%0Ahelp: did you mean “rathenau”?\n"
            "1 error: the exhibit cannot be shown.\n"
        )

    def test_what_would_end_or_begin_a_command_is_escaped(self, tiny, monkeypatch):
        monkeypatch.chdir(tiny)
        (tiny / "places/100%, a:b.yaml").write_text("name: 100% x\nposition: 50%\n")
        (tiny / "events/signing.yaml").write_text('"a%0A::error::b\\n": 1\n')
        lines = called(".", "--format", "github").output.splitlines()
        assert all(line.startswith(("::error ", "::warning ")) for line in lines[:-1])
        assert any("file=places/100%25%2C a%3Ab.yaml," in line for line in lines)
        assert any("“a%250A::error::b" in line for line in lines)

    def test_elsewhere_the_path_is_whole(self, tiny, monkeypatch, tmp_path_factory):
        monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
        (tiny / "exhibit.yaml").unlink()
        output = called(tiny, "--format", "github").output
        assert f"file={(tiny / 'exhibit.yaml').as_posix()},line=1" in output

    def test_a_report_has_no_places(self, tiny):
        assert called(tiny, "--report", "--format", "github").exit_code == 2


def test_without_a_name_the_exhibit_around_is_checked(tmp_path, monkeypatch):
    inside = tmp_path / "exhibit" / "events"
    inside.mkdir(parents=True)
    (tmp_path / "exhibit" / "exhibit.yaml").write_text("id: [", "utf-8")
    for folder in (inside, inside.parent):
        monkeypatch.chdir(folder)
        assert "exhibit.yaml:1:" in CliRunner().invoke(check, []).output
