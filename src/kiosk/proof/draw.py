"""Draws all screens into a folder, on every screen size and in every language that is asked for."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.content.exhibit import Exhibit
from kiosk.content.pseudo import PSEUDO_LANGUAGES
from kiosk.content.read import Reading, read_exhibit
from kiosk.panels import PanelKind, discover
from kiosk.paths import assets
from kiosk.proof.index import Entry, write_index
from kiosk.proof.page import write_page
from kiosk.proof.plan import FAULT_PLAN, ScreenPlan, plans
from kiosk.proof.rest import RestlessError
from kiosk.proof.studio import Studio
from kiosk.screen import Screen
from kiosk.shell.fault import fault
from kiosk.shell.window import load_fonts
from kiosk.visit import NO_HELP, ReadingHelp

Tell = Callable[[str], None]


class ProofError(Exception):
    """Pictures that cannot be drawn as asked; the message is a sentence for people."""


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


def draw(order: Order, tell: Tell) -> bool:
    """Draw all pictures, with `index.json` and `index.html`.

    Returns whether the exhibit can be shown; if not, there is only its fault page, and the
    problems are on standard error.

    Raises:
        ProofError: for a language that the exhibit lacks, or a folder that cannot be written.
        RestlessError: for a screen that does not come to rest.
    """
    kinds = discover()
    reading = read_exhibit(order.exhibit, kinds)
    if reading.exhibit is None:
        _say_problems(reading)
    languages = _languages(order, reading)
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert application  # it must live as long as this function
    load_fonts(assets() / "fonts")
    entries: list[Entry] = []
    try:
        order.out.mkdir(parents=True, exist_ok=True)
        for screen, reading_help in product(order.sizes, order.helps):
            entries += _draw_size(order.out, screen, reading_help, reading, kinds, languages, tell)
        write_index(entries, order.out)
        write_page(entries, order.out)
    except OSError as error:
        raise ProofError(f"Cannot write to {order.out}: {error.strerror}.") from error
    return reading.exhibit is not None


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


def _draw_size(
    out: Path,
    screen: Screen,
    reading_help: ReadingHelp,
    reading: Reading,
    kinds: Mapping[str, PanelKind],
    languages: Sequence[str],
    tell: Tell,
) -> list[Entry]:
    studio = Studio(kinds, screen, fault("proof", reading.languages), reading_help)
    name = folder_name(screen, reading_help)
    entries: list[Entry] = []
    try:
        for language in languages:
            todo = _todo(reading.exhibit, kinds)
            tell(f"{name} {language}: {len(todo)} screens")
            if reading.exhibit:
                studio.show(speaking(reading.exhibit, language))
            for plan in todo:
                entries.append(_draw_one(studio, out, screen, reading_help, plan, language))
    finally:
        studio.close()
    return entries


def speaking(exhibit: Exhibit, language: str) -> Exhibit:
    """The exhibit, with a language that nobody speaks among its own."""
    settings = exhibit.settings
    if language in settings.languages:
        return exhibit
    return replace(exhibit, settings=replace(settings, languages=(*settings.languages, language)))


def _todo(exhibit: Exhibit | None, kinds: Mapping[str, PanelKind]) -> tuple[ScreenPlan, ...]:
    return plans(exhibit, kinds) if exhibit else (FAULT_PLAN,)


def folder_name(screen: Screen, reading_help: ReadingHelp) -> str:
    """The name of the folder that holds its pictures, such as `1920x1080-21.5in-150-contrast`."""
    parts = [f"{screen.width}x{screen.height}-{screen.inches:g}in"]
    if reading_help.text_size != NO_HELP.text_size:
        parts.append(f"{reading_help.text_size}")
    parts += ["contrast"] if reading_help.contrast else []
    parts += ["low"] if reading_help.low_reach else []
    return "-".join(parts)


def _draw_one(
    studio: Studio,
    out: Path,
    screen: Screen,
    reading_help: ReadingHelp,
    plan: ScreenPlan,
    language: str,
) -> Entry:
    name = folder_name(screen, reading_help)
    try:
        picture, findings = studio.draw(plan, language)
    except RestlessError as error:
        where = f"The screen {plan.name} ({name}, {language}) does not come to rest"
        raise RestlessError(f"{where}: {error}.") from error
    file = out / name / language / f"{plan.name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(file)):
        raise ProofError(f"Cannot write the picture {file}.")
    return Entry(
        screen=plan.name,
        language=language,
        size=f"{screen.width}x{screen.height}",
        inches=screen.inches,
        text_size=reading_help.text_size,
        contrast=reading_help.contrast,
        low_reach=reading_help.low_reach,
        file=file.relative_to(out).as_posix(),
        truncated=findings.truncated,
        overlapping=findings.overlapping,
        small_targets=findings.small_targets,
        faint=findings.faint,
    )
