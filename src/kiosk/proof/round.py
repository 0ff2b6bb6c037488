"""One round of a proof: an exhibit in one size, read in one way, in one language."""

import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

from kiosk.content.exhibit import Exhibit
from kiosk.content.read import Reading, read_exhibit
from kiosk.panels import discover
from kiosk.paths import assets
from kiosk.proof.index import Entry
from kiosk.proof.plan import FAULT_PLAN, Depth, ScreenPlan, plans
from kiosk.proof.rest import RestlessError
from kiosk.proof.studio import Look, Studio
from kiosk.screen import Screen
from kiosk.shell.fault import fault
from kiosk.shell.window import load_fonts
from kiosk.visit import NO_HELP, ReadingHelp


class ProofError(Exception):
    """Pictures that cannot be drawn as asked; the message is a sentence for people."""


@dataclass(frozen=True)
class Round:
    """What is drawn without making another window."""

    exhibit: Path
    screen: Screen
    reading_help: ReadingHelp
    language: str
    depth: Depth
    screens: tuple[str, ...] = ()
    """Patterns of the only ones to draw; none: all."""

    @property
    def name(self) -> str:
        """The folder that holds its pictures."""
        return folder_name(self.screen, self.reading_help)

    @property
    def size(self) -> str:
        """In pixels, such as `1920x1080`."""
        return f"{self.screen.width}x{self.screen.height}"

    def wants(self, plan: ScreenPlan) -> bool:
        """Whether a screen is to be drawn."""
        return not self.screens or any(fnmatchcase(plan.name, each) for each in self.screens)


def folder_name(screen: Screen, reading_help: ReadingHelp) -> str:
    """Where pictures lie, such as `1920x1080-21.5in-150-contrast`."""
    parts = [f"{screen.width}x{screen.height}-{screen.inches:g}in"]
    if reading_help.text_size != NO_HELP.text_size:
        parts.append(f"{reading_help.text_size}")
    parts += ["contrast"] if reading_help.contrast else []
    parts += ["low"] if reading_help.low_reach else []
    return "-".join(parts)


def draw_round(each: Round, out: Path | None) -> list[Entry]:
    """Draw all its screens into its folder below `out`, or look at them only, without.

    Raises:
        RestlessError: for a screen that does not come to rest.
        ProofError: for a picture that cannot be written.
        OSError: for a folder that cannot be.
    """
    begin()
    reading = _read(each.exhibit)
    kinds = discover()
    studio = Studio(kinds, each.screen, fault("proof", reading.languages), each.reading_help)
    try:
        todo = (FAULT_PLAN,)
        if reading.exhibit:
            studio.show(speaking(reading.exhibit, each.language))
            todo = plans(reading.exhibit, kinds, each.depth)
        wanted = (plan for plan in todo if each.wants(plan))
        return [entry for plan in wanted for entry in _entries(each, out, studio, plan)]
    finally:
        studio.close()


@cache
def begin() -> QGuiApplication:
    """One for each process, with the program's fonts, which lives as long as it does."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(application, QGuiApplication)
    load_fonts(assets() / "fonts")
    return application


@cache
def _read(exhibit: Path) -> Reading:
    return read_exhibit(exhibit, discover())


def speaking(exhibit: Exhibit, language: str) -> Exhibit:
    """The exhibit, with a language that nobody speaks among its own."""
    settings = exhibit.settings
    if language in settings.languages:
        return exhibit
    return replace(exhibit, settings=replace(settings, languages=(*settings.languages, language)))


def _entries(each: Round, out: Path | None, studio: Studio, plan: ScreenPlan) -> Iterator[Entry]:
    with_leaves = each.depth is not Depth.KINDS
    try:
        for look in studio.looks(plan, each.language, with_leaves=with_leaves):
            yield _entry(each, out, look)
    except RestlessError as error:
        where = f"The screen {plan.name} ({each.name}, {each.language}) does not come to rest"
        raise RestlessError(f"{where}: {error}.") from error


def _entry(each: Round, out: Path | None, look: Look) -> Entry:
    file = ""
    if out:
        file = f"{each.name}/{each.language}/{look.name}.png"
        _save(look.picture, out / file)
    return Entry(
        screen=look.name,
        language=each.language,
        size=each.size,
        inches=each.screen.inches,
        text_size=each.reading_help.text_size,
        contrast=each.reading_help.contrast,
        low_reach=each.reading_help.low_reach,
        file=file,
        **asdict(look.findings),
        unreached=look.unreached,
    )


def _save(picture: QImage, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(file)):
        raise ProofError(f"Cannot write the picture {file}.")
