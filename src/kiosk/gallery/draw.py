"""Draws every leaf of the gallery into pictures, without a screen."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import Q_ARG, QMetaObject
from PySide6.QtGui import QGuiApplication

from kiosk.content.exhibit import Exhibit
from kiosk.gallery.studio import GalleryWindow
from kiosk.paths import assets
from kiosk.proof.audit import audit
from kiosk.proof.collect import collect
from kiosk.proof.index import Entry, write_index
from kiosk.proof.page import write_page
from kiosk.proof.rest import picture_at_rest, wait_until_gone
from kiosk.proof.round import folder_name
from kiosk.proof.studio import painted
from kiosk.screen import Screen
from kiosk.shell.window import load_fonts
from kiosk.visit import ReadingHelp

Tell = Callable[[str], None]
_QUICK = 80
"""Of a PNG: larger files, made in half the time."""


@dataclass(frozen=True)
class Order:
    """What is to be drawn, and where to."""

    exhibit: Exhibit
    out: Path
    sizes: tuple[Screen, ...]
    languages: tuple[str, ...]
    helps: tuple[ReadingHelp, ...]


def draw(order: Order, tell: Tell) -> None:
    """Draw all leaves, with `index.json` and `index.html`.

    Raises:
        OSError: for a folder that cannot be written.
        RestlessError: for a leaf that does not come to rest.
    """
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert application  # it must live as long as this function
    load_fonts(assets() / "fonts")
    order.out.mkdir(parents=True, exist_ok=True)
    entries: list[Entry] = []
    for screen in order.sizes:
        gallery = GalleryWindow(order.exhibit, screen, lambda: 0.0, still=True)
        gallery.show()
        try:
            for reading_help, language in product(order.helps, order.languages):
                gallery.kiosk.readingHelp.asking.emit(reading_help)
                gallery.kiosk.chooseLanguage(language)
                drawn = list(_leaves(gallery, order.out, screen, reading_help, language))
                tell(f"{drawn[0].file.rpartition('/')[0]}: {len(drawn)} leaves")
                entries += drawn
        finally:
            window = gallery.window
            gallery.close()
            wait_until_gone(window)
    write_index(entries, order.out)
    write_page(entries, order.out, "Every component of the design")


def _leaves(
    gallery: GalleryWindow, out: Path, screen: Screen, reading_help: ReadingHelp, language: str
) -> Iterator[Entry]:
    for page in gallery.pages:
        gallery.open(page)
        yield _entry(gallery, out, screen, reading_help, language, page.key)
        for leaf in range(1, gallery.leaves().property("count")):
            QMetaObject.invokeMethod(gallery.leaves(), "turn", Q_ARG(int, 1))
            yield _entry(gallery, out, screen, reading_help, language, f"{page.key}-{leaf + 1}")


def _entry(
    gallery: GalleryWindow,
    out: Path,
    screen: Screen,
    reading_help: ReadingHelp,
    language: str,
    name: str,
) -> Entry:
    picture = picture_at_rest(gallery.window)
    millimetre = screen.pixels_per_millimetre
    boxes = collect(gallery.window.contentItem(), millimetre)
    findings = audit(boxes, millimetre, painted(picture), reading_help.text_size / 100)
    file = out / folder_name(screen, reading_help) / language / f"{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(file), quality=_QUICK):
        raise OSError(None, "the picture cannot be saved", str(file))
    return Entry(
        screen=name,
        language=language,
        size=f"{screen.width}x{screen.height}",
        inches=screen.inches,
        text_size=reading_help.text_size,
        contrast=reading_help.contrast,
        low_reach=reading_help.low_reach,
        file=file.relative_to(out).as_posix(),
        **asdict(findings),
        unreached=(),
    )
