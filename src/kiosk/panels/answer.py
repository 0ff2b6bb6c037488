"""What lies over a screen when a visitor asks something of it. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Citation, Item
from kiosk.content.text import Text
from kiosk.panels.cards import Link, links_in, styled


@dataclass(frozen=True)
class SourceRow:
    """A source, and where in it."""

    key: str
    grade: str
    """A, B or C; empty where it is not said."""
    words: str


@dataclass(frozen=True)
class CorrectionRow:
    """What an earlier text of the museum said, and what the sources say. Both are StyledText."""

    key: str
    said: str
    known: str


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
    corrections: tuple[CorrectionRow, ...] = ()
    """Where an earlier text of the museum said otherwise."""
    sources: tuple[SourceRow, ...] = ()
    code: str = ""
    """What a telephone reads."""
    address: str = ""
    """The museum's, where the code holds nothing else."""
    asked: str = ""
    """What was asked of it, one of `kiosk.panels.questions`."""


NO_ANSWER = Answer()


def known_of(exhibit: Exhibit, item: Item, language: str, *told: Text | None) -> Answer:
    """What is told of an item, what an earlier text said otherwise, and the sources of both."""
    rights = [each.right for each in item.corrects]
    proofs = [citation for each in item.corrects for citation in each.sources]
    return Answer(
        text="<br><br>".join(styled(exhibit, each, language) for each in told if each),
        links=links_in(exhibit, language, *told, *rights),
        corrections=tuple(
            CorrectionRow(
                key=str(number),
                said=styled(exhibit, each.said, language),
                known=styled(exhibit, each.right, language),
            )
            for number, each in enumerate(item.corrects)
        ),
        sources=source_rows(exhibit, dict.fromkeys((*item.sources, *proofs))),
    )


def source_rows(exhibit: Exhibit, citations: Iterable[Citation]) -> tuple[SourceRow, ...]:
    """Sources in full, the best first, otherwise as they were named."""
    ranked = sorted(citations, key=lambda each: _grade(exhibit, each) or "Z")
    return tuple(_row(exhibit, number, each) for number, each in enumerate(ranked))


def _grade(exhibit: Exhibit, citation: Citation) -> str:
    grade = exhibit.sources[citation.id].grade
    return grade.value if grade else ""


def _row(exhibit: Exhibit, number: int, citation: Citation) -> SourceRow:
    source = exhibit.sources[citation.id]
    words = source.full()
    if citation.locator and citation.locator not in words:
        words = f"{words.removesuffix('.')}, {citation.locator}."
    return SourceRow(f"{number}:{source.id}", _grade(exhibit, citation), words)
