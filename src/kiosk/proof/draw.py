"""Draws all screens into a folder, on every screen size and in every language that is asked for."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import product
from multiprocessing import get_context
from pathlib import Path

from kiosk.content.pseudo import PSEUDO_LANGUAGES
from kiosk.content.read import Reading, read_exhibit
from kiosk.panels import discover
from kiosk.proof.index import Entry, write_index
from kiosk.proof.page import write_page
from kiosk.proof.plan import Depth
from kiosk.proof.round import ProofError, Round, draw_round
from kiosk.screen import Screen
from kiosk.visit import NO_HELP, ReadingHelp

Tell = Callable[[str], None]


@dataclass(frozen=True)
class Order:
    """What is to be drawn, and where to."""

    exhibit: Path
    out: Path
    sizes: tuple[Screen, ...]
    languages: tuple[str, ...] = ()
    """None: all languages of the exhibit."""
    helps: tuple[ReadingHelp, ...] = (NO_HELP,)
    """How it is read; the start screen and the fault page are the same for all."""
    depth: Depth = Depth.SIGHTS
    screens: tuple[str, ...] = ()
    """Names of the only ones that are drawn, with `*` for anything; none: all of them."""
    pictures: bool = True
    """Whether pictures are kept, or only what is found on them."""
    jobs: int = 0
    """How many are drawn at once; as many as there are processors if 0."""


def draw(order: Order, tell: Tell) -> bool:
    """Draw all pictures, with `index.json` and `index.html`.

    Returns whether the exhibit can be shown; if not, there is only its fault page, and the
    problems are on standard error.

    Raises:
        ProofError: for a language that the exhibit lacks, or a folder that cannot be written.
        RestlessError: for a screen that does not come to rest.
    """
    reading = read_exhibit(order.exhibit, discover())
    if reading.exhibit is None:
        _say_problems(reading)
    entries = draw_screens(order, reading, tell)
    try:
        write_index(entries, order.out)
        if order.pictures:
            write_page(entries, order.out)
    except OSError as error:
        raise _unwritten(order, error) from error
    return reading.exhibit is not None


def draw_screens(order: Order, reading: Reading, tell: Tell) -> list[Entry]:
    """Draw all pictures, without an index.

    Raises:
        ProofError: for a language that the exhibit lacks, or a folder that cannot be written.
        RestlessError: for a screen that does not come to rest.
    """
    rounds = [
        Round(order.exhibit, screen, reading_help, language, order.depth, order.screens)
        for screen, reading_help in product(order.sizes, order.helps)
        for language in _languages(order, reading)
    ]
    entries: list[Entry] = []
    try:
        order.out.mkdir(parents=True, exist_ok=True)
        out = order.out if order.pictures else None
        for each, drawn in zip(rounds, _drawn(rounds, out, order.jobs), strict=True):
            tell(f"{each.name} {each.language}: {len(drawn)} screens")
            entries += drawn
    except OSError as error:
        raise _unwritten(order, error) from error
    return entries


def _unwritten(order: Order, error: OSError) -> ProofError:
    return ProofError(f"Cannot write to {order.out}: {error.strerror}.")


def _drawn(rounds: Sequence[Round], out: Path | None, jobs: int) -> Iterator[Sequence[Entry]]:
    """What each round drew, in their order."""
    at_once = min(len(rounds), jobs or os.cpu_count() or 1)
    if at_once == 1:
        yield from (draw_round(each, out) for each in rounds)
        return
    with ProcessPoolExecutor(at_once, get_context("spawn")) as pool:
        yield from pool.map(partial(draw_round, out=out), rounds)


def _say_problems(reading: Reading) -> None:
    print("kiosk: the exhibit cannot be shown, so only its fault page is drawn", file=sys.stderr)
    for problem in reading.errors:
        place = f"{problem.file}:{problem.line}:{problem.column}"
        print(f"{place}: {problem.message}; {problem.help}", file=sys.stderr)
    sys.stderr.flush()


def _languages(order: Order, reading: Reading) -> tuple[str, ...]:
    known = reading.exhibit.settings.languages if reading.exhibit else reading.languages
    for language in order.languages:
        if known and language not in (*known, *PSEUDO_LANGUAGES):
            raise ProofError(
                f"The exhibit has no language {language!r}; it has {', '.join(known)}."
            )
    return order.languages or known or ("en",)
