"""Reads an exhibit: all of it or none, and every problem at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.content.exhibit import Exhibit, FileKind
from kiosk.content.problems import Problem, Severity
from kiosk.content.record import Record
from kiosk.content.text import Text

if TYPE_CHECKING:
    from kiosk.content.document import Trees


class Panel(Protocol):
    """What the reader must know of a kind of panel; `kiosk.panels.PanelKind` is one."""

    @property
    def name(self) -> str:
        """As in `panels:` of `exhibit.yaml`."""
        ...

    @property
    def opens(self) -> tuple[str, ...]:
        """The kinds of item it opens."""
        ...

    @property
    def files(self) -> tuple[FileKind, ...]:
        """Files that it alone reads."""
        ...

    @property
    def settings(self) -> type[Record] | None:
        """The schema of its block in `exhibit.yaml`."""
        ...


@dataclass(frozen=True)
class Reading:
    """What came of reading a folder."""

    exhibit: Exhibit | None
    """None if, and only if, some problem is an error."""
    problems: tuple[Problem, ...]
    """By file, line and column."""
    languages: tuple[str, ...] = ()
    """Those that `exhibit.yaml` names, as far as it can be read."""
    title: Text | None = None
    """The exhibit's, as far as it can be read."""

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems for which it is not shown."""
        return tuple(each for each in self.problems if each.severity is Severity.ERROR)


def read_exhibit(
    folder: Path,
    panels: Mapping[str, Panel],
    *,
    thorough: bool = False,
    trees: "Trees | None" = None,
) -> Reading:
    """Read the exhibit in `folder` for the installed `panels`, by name. Never raises.

    `thorough` also parses the markup of each text and looks at every file in the folder, which
    the running kiosk need not do: what it shows is made harmless anyway. `trees` are those of the
    last reading, for whoever reads again and again.
    """
    from kiosk.content.reader import Reader  # noqa: PLC0415 - the parser is loaded when needed

    reader = Reader(folder, dict(panels), thorough=thorough, trees=trees)
    exhibit = reader.read()
    problems = reader.problems()
    broken = any(problem.severity is Severity.ERROR for problem in problems)
    return Reading(None if broken else exhibit, problems, reader.main.languages, reader.main.title)
