"""The day of docs/curators.md, in its own words: each command, each file, each answer."""

from contextlib import suppress
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from PySide6.QtGui import QImage
from translate.storage import po

from kiosk.cli import main
from kiosk.content.codes import Code
from tests.cli.curators_page import (
    Addition,
    Change,
    Command,
    NewFile,
    Step,
    commands,
    day,
    slips,
)

TRANSLATED = {
    "Forderung des Westens": "Richiesta dell’Occidente",
    "Milliarden Goldrubel": "miliardi di rubli oro",
}
NEED_A_WINDOW = {"preview", "run", "studio"}


def parsed(words: tuple[str, ...]) -> None:
    """Let the command line read it, without doing it.

    Raises:
        click.UsageError: it is no command.
    """
    command: click.Command = main
    context = click.Context(main)
    with suppress(click.exceptions.Exit):
        while isinstance(command, click.Group):
            _, command, rest = command.resolve_command(context, list(words))
            words = tuple(rest)
        command.make_context("kiosk", list(words))


@pytest.mark.parametrize("words", sorted(commands()), ids=" ".join)
def test_every_command_on_the_page_is_one(words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for returned in ("it.po", "events.xlsx", "museum.key", "museum.pub"):
        Path(returned).touch()
    if words != ("--version",):
        parsed(words)


def test_every_slip_on_the_page_is_called_as_it_says():
    assert len(slips()) > 5
    assert slips() <= set(Code)


def taken_picture(folder: Path) -> None:
    picture = QImage(1600, 1000, QImage.Format.Format_RGB32)
    picture.fill(0xFF_20_40_60)
    assert picture.save(str(folder / "media" / "nervi.jpg"))


def translated(file: Path) -> None:
    """As a translator's program does it."""
    store = po.pofile.parsefile(str(file))
    for unit in store.units:
        if unit.source in TRANSLATED and not unit.target:
            unit.target = TRANSLATED.pop(unit.source)
    store.save()


def done(step: Step) -> None:
    match step:
        case Command(words) if words[0] in NEED_A_WINDOW:
            parsed(words)
        case Command(words, answer):
            if words[:2] == ("translations", "import"):
                translated(Path(words[2]))
            # Screens are drawn by their own tests.
            quick = ("--no-pictures", "--screen", "start") if words[0] == "proof" else ()
            result = CliRunner(
                env={"LC_ALL": "C", "KIOSK_PASSPHRASE": "vier gute alte Worte"}
            ).invoke(main, [*words, *quick])
            assert result.exception is None or isinstance(result.exception, SystemExit)
            assert result.output.startswith(answer), (words, result.output)
            assert result.exit_code == int("cannot be shown" in answer), (words, result.output)
        case NewFile(file, text):
            assert not Path(file).exists()
            Path(file).write_text(text, "utf-8")
        case Addition(file, text):
            with Path(file).open("a", encoding="utf-8") as sources:
                sources.write(text)
        case Change(file, old, new):
            before = Path(file).read_text("utf-8")
            assert before.count(old) == 1, (file, old)
            Path(file).write_text(before.replace(old, new), "utf-8")


def test_the_day_goes_as_the_page_says(qapp, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for step in day():
        if isinstance(step, NewFile):
            taken_picture(tmp_path / "my-exhibit")
        done(step)
    assert not TRANSLATED
    assert (tmp_path / "proof.pdf").stat().st_size > 10_000
    assert (tmp_path / "screens" / "index.json").is_file()
    assert "it: Richiesta dell’Occidente" in Path("my-exhibit/claims.yaml").read_text("utf-8")
