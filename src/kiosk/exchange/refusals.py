"""Why something that came back is not taken: one sentence each, with file and line."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from kiosk.content.suggest import closest


@dataclass(frozen=True)
class Refusal:
    """`line` counts from 1, and is 0 where no line is meant."""

    file: str
    line: int
    sentence: str

    def __str__(self) -> str:
        at = f"{self.file}:{self.line}" if self.line else self.file
        return f"{at}: {self.sentence}"


class RefusedError(Exception):
    """Nothing was written."""

    def __init__(self, *refusals: Refusal) -> None:
        super().__init__("\n".join(map(str, refusals)))
        self.refusals = refusals


def refuse(file: PurePath | str, line: int, sentence: str) -> RefusedError:
    """One sentence, to be raised."""
    name = file if isinstance(file, str) else file.name
    return RefusedError(Refusal(name, line, sentence))


def what_to_do(word: str, choices: Iterable[str], otherwise: str) -> str:
    """What was probably meant, or `otherwise`."""
    best = closest(word, choices)
    return f"did you mean “{best}”?" if best else otherwise


def by_hand(file: str, line: int) -> RefusedError:
    """What no program should try."""
    sentence = "this cannot be changed here by a program; change it by hand in an editor"
    return refuse(file, line, sentence)
