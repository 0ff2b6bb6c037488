"""Why something that came back is not taken: one sentence each, with file and line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from kiosk.content.phrase import Phrase, in_language
from kiosk.content.problems import Problem
from kiosk.content.report import Report
from kiosk.content.suggest import closest

CHANGED_MEANWHILE = Phrase("it was changed by another program meanwhile; do it once more")


@dataclass(frozen=True)
class Refusal:
    """`line` counts from 1, and is 0 where no line is meant; `file` is empty where no file is."""

    file: str
    line: int
    sentence: Phrase

    def __str__(self) -> str:
        return self.in_language("en")

    def in_language(self, language: str) -> str:
        """With its place, in a language."""
        at = f"{self.file}:{self.line}" if self.line else self.file
        sentence = in_language(self.sentence, language)
        return f"{at}: {sentence}" if at else sentence


class RefusedError(Exception):
    """Nothing was written."""

    def __init__(self, *refusals: Refusal) -> None:
        super().__init__("\n".join(map(str, refusals)))
        self.refusals = refusals


def refuse(file: PurePath | str, line: int, sentence: Phrase) -> RefusedError:
    """One sentence, to be raised."""
    name = file if isinstance(file, str) else file.name
    return RefusedError(Refusal(name, line, sentence))


def what_to_do(word: str, choices: Iterable[str], otherwise: Phrase) -> Phrase:
    """What was probably meant, or `otherwise`."""
    best = closest(word, choices)
    return Phrase("did you mean “{best}”?", best=best) if best else otherwise


def refusals_of(report: Report) -> Iterator[Refusal]:
    """What was found wrong with a file, and what to do about it."""
    for each in report.problems():
        yield Refusal(report.file, each.line, with_help(each))


def with_help(problem: Problem) -> Phrase:
    """What is wrong and what to do, in one sentence."""
    return Phrase("{message}; {help}", message=problem.message, help=problem.help)


def by_hand(file: str, line: int) -> RefusedError:
    """What no program should try."""
    sentence = Phrase("this cannot be changed here by a program; change it by hand in an editor")
    return refuse(file, line, sentence)


def told(error: RefusedError, language: str) -> str:
    """Why nothing was written, in a language, a line a reason."""
    return "\n".join(each.in_language(language) for each in error.refusals)
