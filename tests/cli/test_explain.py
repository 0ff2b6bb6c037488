"""`kiosk explain`: more of a code, or all codes."""

import os
import subprocess
import sys

import pytest
from click.testing import CliRunner, Result

from kiosk.cli.explain import explain
from kiosk.content.codes import Code


def called(*arguments: str) -> Result:
    spoken = {"LC_ALL": "C"}
    return CliRunner(env=spoken).invoke(explain, arguments)


def test_a_code_is_told_with_a_wrong_and_a_right_example():
    assert called("broken-link").output == (
        "broken-link: a link leads to nothing\n"
        "\n"
        "Items name each other by id: a place by the name of its file, a source by its `id:`. The\n"
        "id is misspelt, or what it names was renamed or is not there yet.\n"
        "\n"
        "Wrong, in events/signing.yaml:\n"
        "    people: [rathenow]\n"
        "\n"
        "Right:\n"
        "    people: [rathenau]\n"
    )


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("code", Code)
def test_every_code_is_told_in_every_language(code, language):
    result = called(code, "--language", language)
    assert result.exit_code == 0
    assert result.output.startswith(f"{code}: ")
    assert max(map(len, result.output.splitlines())) <= 100


def test_without_a_code_all_are_listed_with_one_line_each():
    lines = called().output.splitlines()
    assert [line.split()[0] for line in lines] == list(Code)
    assert all(len(line.split()) > 3 for line in lines)


def test_a_code_that_does_not_exist_is_met_with_the_nearest():
    result = called("brokenlink")
    assert result.exit_code == 2
    assert "there is no code “brokenlink”; did you mean “broken-link”?" in result.output
    assert "es gibt keinen Code" in called("x", "--language", "de").output


def test_letters_that_a_terminal_has_not_are_told_by_number():
    """As those of Windows have few."""
    command = [sys.executable, "-m", "kiosk", "explain", "text-too-long", "--language", "de"]
    few = {**os.environ, "PYTHONIOENCODING": "cp437"}
    told = subprocess.run(command, capture_output=True, check=True, env=few)
    assert b"\\u20" in told.stdout
