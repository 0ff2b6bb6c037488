"""A bar is shown to whoever waits at a terminal, and to nobody else."""

import io
import re

import pytest

from kiosk.cli.progress import PATIENCE, ProgressBar
from kiosk.content.phrase import Phrase

READING = Phrase("reading files")
OPENING = Phrase("opening pictures")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(stream: io.StringIO, *times: float, language: str = "en") -> list[str]:
    """What a bar has drawn in four steps, of which each is told of at its time."""
    clock = iter([0.0, *times])
    with ProgressBar(language, stream, lambda: next(clock)) as bar:
        for number, what in enumerate([READING, READING, OPENING, OPENING]):
            bar.show(what, number % 2 + 1, 2)
    drawn = re.sub(r"\x1b\[[?\d]*\w", "", stream.getvalue())
    return re.findall(r"[^\r\n]*\d+%", drawn)


@pytest.mark.parametrize("stream", [io.StringIO(), Terminal()])
def test_whatever_is_done_soon_needs_no_bar(stream):
    assert shown(stream, *[PATIENCE / 2] * 4) == []


def test_a_pipe_gets_no_bar():
    assert shown(io.StringIO(), *[PATIENCE * 5] * 4) == []


def test_whoever_has_waited_sees_what_is_done_and_how_much():
    seen = shown(Terminal(), *[PATIENCE * 5] * 4)
    assert [each.split("[")[0].strip() for each in seen] == [READING] * 3 + [OPENING] * 3
    assert [re.findall(r"\d+%", each) for each in seen] == [["0%"], ["50%"], ["100%"]] * 2


def test_it_begins_in_the_middle_and_in_the_language_of_the_caller():
    seen = shown(Terminal(), 0.0, 0.0, 0.0, PATIENCE * 5, language="de")
    assert seen[-1].startswith("Bilder öffnen")
    assert seen[-1].endswith("100%")


def test_words_that_follow_begin_their_own_line():
    stream = Terminal()
    with ProgressBar("en", stream, iter([0.0, PATIENCE * 5, PATIENCE * 5]).__next__) as bar:
        bar.show(READING, 1, 2)
        bar.end()
        assert stream.getvalue().splitlines(keepends=True)[-1].endswith("\n")
        bar.show(READING, 2, 2)
    assert len(re.findall("100%", stream.getvalue())) == 1
