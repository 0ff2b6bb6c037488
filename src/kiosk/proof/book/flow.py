"""Blocks that follow each other down a page and on to the next."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QPainter

from kiosk.proof.book.paper import ROOM

Draw = Callable[[QPainter, float], None]
"""Puts something onto a page, from a height on."""


@dataclass(frozen=True)
class Mark:
    """A title that the contents name."""

    title: str
    chapter: bool = False
    page: int = 0
    """From 1; 0 as long as nobody knows."""


@dataclass(frozen=True)
class Block:
    """What is not divided between pages."""

    height: float
    draw: Draw
    keep: bool = False
    """Whether the next stands on the same page."""
    fresh: bool = False
    """Whether it begins a page."""
    mark: Mark | None = None
    about: str = ""
    """What it belongs to, which a page says that begins with it."""


@dataclass
class Page:
    """Blocks with their heights on it."""

    placed: list[tuple[float, Block]] = field(default_factory=list[tuple[float, Block]])
    chapter: str = ""
    """The one that it belongs to, as its foot says."""

    @property
    def about(self) -> str:
        """What goes on from the page before."""
        return self.placed[0][1].about if self.placed else ""

    @property
    def marks(self) -> Iterator[Mark]:
        """The titles on it."""
        return (block.mark for _, block in self.placed if block.mark)

    def draw(self, painter: QPainter) -> None:
        """All that is on it."""
        for top, block in self.placed:
            block.draw(painter, top)


def space(height: float) -> Block:
    """Nothing."""
    return Block(height, lambda _painter, _top: None)


def flow(blocks: Iterable[Block]) -> list[Page]:
    """Pages that hold them all."""
    pages: list[Page] = []
    top, chapter = ROOM.bottom(), ""
    for group in _groups(blocks):
        if group[0].mark and group[0].mark.chapter:
            chapter = group[0].mark.title
        if group[0].fresh or top + sum(block.height for block in group) > ROOM.bottom():
            pages.append(Page(chapter=chapter))
            top = ROOM.top()
        for block in group:
            pages[-1].placed.append((top, block))
            top += block.height
    return pages


def marks_of(pages: Sequence[Page], before: int) -> list[Mark]:
    """All titles with their pages, where so many others come before."""
    return [
        Mark(mark.title, mark.chapter, number)
        for number, page in enumerate(pages, before + 1)
        for mark in page.marks
    ]


def _groups(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Those that stay together."""
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.keep:
            yield group
            group = []
    if group:
        yield group
