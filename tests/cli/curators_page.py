"""docs/curators.md as steps that can be done: commands with what they say, and changes of files."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "curators.md"
_BLOCK = re.compile(r"(?:^ {4}.*\n(?:\n(?= {4}))?)+", re.MULTILINE)
_INLINE = re.compile(r"`(kiosk [^`]+)`")
_LAST_OF_THE_DAY = "## When you are stuck"


@dataclass(frozen=True)
class Command:
    """Words behind `kiosk`, and what the page shows as its answer."""

    words: tuple[str, ...]
    answer: str


@dataclass(frozen=True)
class NewFile:
    file: str
    text: str


@dataclass(frozen=True)
class Addition:
    file: str
    text: str


@dataclass(frozen=True)
class Change:
    file: str
    old: str
    new: str


Step = Command | NewFile | Addition | Change


def day() -> list[Step]:
    """What the page asks for, from its top to where the day ends."""
    page = PAGE.read_text("utf-8")
    return list(_steps(page[: page.index(_LAST_OF_THE_DAY)]))


def commands() -> set[tuple[str, ...]]:
    """Every command that stands anywhere on the page."""
    page = PAGE.read_text("utf-8")
    shown = {step.words for step in _steps(page) if isinstance(step, Command)}
    named = {tuple(shlex.split(words)[1:]) for words in _INLINE.findall(page)}
    return shown | named


def slips() -> set[str]:
    """Codes that the table of slips names."""
    page = PAGE.read_text("utf-8")
    table = page[page.index("| you did | it says | do |") :].partition("\n\n")[0]
    return {row.split("|")[2].split("`")[1] for row in table.splitlines()[2:]}


def _steps(page: str) -> Iterator[Step]:
    for found in _BLOCK.finditer(page):
        block = re.sub(r"^ {4}", "", found[0], flags=re.MULTILINE)
        first, _, rest = block.partition("\n")
        if first.startswith("kiosk "):
            yield from _commands(block)
        elif changed := re.fullmatch(r"# (\S+) has", first):
            old, new = rest.split("\n# write\n")
            yield Change(changed[1], old.rstrip("\n") + "\n", new)
        elif added := re.fullmatch(r"# add to (\S+)", first):
            yield Addition(added[1], rest)
        elif named := re.fullmatch(r"# (my-exhibit/\S+)", first):
            yield NewFile(named[1], rest)


def _commands(block: str) -> Iterator[Command]:
    for each in re.split(r"^(?=kiosk )", block, flags=re.MULTILINE)[1:]:
        first, _, answer = each.partition("\n")
        yield Command(tuple(shlex.split(first)[1:]), answer)
