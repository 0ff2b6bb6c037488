"""What lies over a screen when a visitor asks something of it. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Citation
from kiosk.panels.cards import Link


@dataclass(frozen=True)
class SourceRow:
    """A source, and where in it."""

    key: str
    grade: str
    """A, B or C; empty where it is not said."""
    words: str


@dataclass(frozen=True)
class Answer:
    """An answer in one language. `text` is StyledText of the project's own."""

    about: str = ""
    """The item, as KIND:ID."""
    title: str = ""
    certainty: str = ""
    uncertain: int = 0
    """Metres by which its place on the map may be wrong."""
    text: str = ""
    links: tuple[Link, ...] = ()
    """Where the text leads."""
    sources: tuple[SourceRow, ...] = ()
    code: str = ""
    """What a telephone reads."""
    address: str = ""
    """The museum's, where the code holds nothing else."""


NO_ANSWER = Answer()


def source_rows(exhibit: Exhibit, citations: Iterable[Citation]) -> tuple[SourceRow, ...]:
    """Sources in full."""
    return tuple(_row(exhibit, number, each) for number, each in enumerate(citations))


def _row(exhibit: Exhibit, number: int, citation: Citation) -> SourceRow:
    source = exhibit.sources[citation.id]
    words = source.full()
    if citation.locator and citation.locator not in words:
        words = f"{words.removesuffix('.')}, {citation.locator}."
    return SourceRow(f"{number}:{source.id}", source.grade.value if source.grade else "", words)
