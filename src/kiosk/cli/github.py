"""Problems as annotations of GitHub: workflow commands, one a line."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.content.excerpt import printable
from kiosk.content.phrase import Phrase, in_language
from kiosk.content.problems import Problem


def annotations(folder: Path, problems: Iterable[Problem], language: str) -> Iterator[str]:
    """A line for each. Paths below the working directory are relative to it."""
    for problem in problems:
        message = in_language(problem.message, language)
        help_ = in_language(Phrase("help: {advice}", advice=problem.help), language)
        where = ",".join(
            (
                f"file={_property(_path(folder, problem))}",
                f"line={problem.line}",
                f"col={problem.column}",
                f"title={_property(str(problem.code))}",
            )
        )
        said = _data(f"{printable(message)}\n{printable(help_)}")
        yield f"::{problem.severity.value} {where}::{said}"


def _path(folder: Path, problem: Problem) -> str:
    path = folder if problem.file == "." else folder / problem.file
    here = Path.cwd()
    whole = path.absolute()
    return (whole.relative_to(here) if whole.is_relative_to(here) else whole).as_posix()


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")
