"""The curator's editor: which it is, and what it is told."""

from pathlib import Path

import pytest

from kiosk.preview.editor import editor_of, startable

FILE = Path("/exhibit/a b.yaml")


@pytest.mark.parametrize(
    ("template", "command"),
    [
        ("code --goto {file}:{line}:{column}", ["code", "--goto", f"{FILE}:7:3"]),
        ("code", ["code", "--goto", f"{FILE}:7:3"]),
        ("subl -w", ["subl", "-w", f"{FILE}:7:3"]),
        ("gedit", ["gedit", "+7", str(FILE)]),
        ("kate", ["kate", "--line", "7", str(FILE)]),
        ("notepad++.exe", ["notepad++.exe", "-n7", str(FILE)]),
        ("/opt/an-editor", ["/opt/an-editor", str(FILE)]),
        ("'/opt/my editor' {file}", ["/opt/my editor", str(FILE)]),
        ("nano +{line} {file}", ["nano", "+7", str(FILE)]),
    ],
)
def test_an_editor_is_told_the_file_and_the_line(template: str, command: list[str]) -> None:
    editor = editor_of(template, {})
    assert editor
    assert editor.opening(FILE, 7, 3) == command


@pytest.mark.parametrize(
    ("environment", "program"),
    [
        ({}, None),
        ({"EDITOR": "nano"}, None),
        ({"EDITOR": "/usr/bin/vim -u x"}, None),
        ({"EDITOR": "nano", "VISUAL": "gedit"}, "gedit"),
        ({"EDITOR": "gedit", "VISUAL": "nvim"}, "gedit"),
        ({"EDITOR": "gedit", "VISUAL": ""}, "gedit"),
        ({"EDITOR": "'"}, None),
    ],
)
def test_without_a_template_it_is_the_one_that_has_a_window(
    environment: dict[str, str], program: str | None
) -> None:
    editor = editor_of(None, environment)
    assert (editor.command[0] if editor else None) == program


@pytest.mark.parametrize("template", ["", "  ", "code '{file}"])
def test_a_template_that_cannot_be_read_is_refused_in_a_sentence(template: str) -> None:
    with pytest.raises(ValueError, match=r"name|closed"):
        editor_of(template, {})


def test_what_a_file_is_called_is_never_filled_in_again() -> None:
    editor = editor_of("e {file} {line}", {})
    assert editor
    name = Path("/x/{line};rm -rf {file}.yaml")
    assert editor.opening(name, 7, 1) == ["e", str(name), "7"]


@pytest.mark.parametrize(
    ("program", "file", "starts"),
    [
        ("C:/Code/bin/code.cmd", "C:/exhibit/a b.yaml:1", True),
        ("C:/Code/bin/code.CMD", "C:/x&calc/a.yaml:1", False),
        ("C:/Code/bin/code.cmd", "C:/%TEMP%/a.yaml:1", False),
        ("C:/Code/Code.exe", "C:/x&calc/a.yaml:1", True),
    ],
)
def test_a_batch_file_is_started_by_its_whole_name_and_told_nothing_that_a_shell_obeys(
    program: str, file: str, starts: bool
) -> None:
    found = startable(["code", "--goto", file], lambda _: program)
    assert found == ([program, "--goto", file] if starts else None)


def test_a_program_that_is_nowhere_is_left_to_fail() -> None:
    assert startable(["nowhere", "a"], lambda _: None) == ["nowhere", "a"]
