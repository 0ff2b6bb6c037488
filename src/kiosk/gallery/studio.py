"""The gallery's window: a kiosk's, with other pages in it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.content.exhibit import Exhibit
from kiosk.content.pseudo import PSEUDO_LANGUAGES
from kiosk.gallery.model import Gallery
from kiosk.gallery.pages import Page, pages
from kiosk.panels import discover
from kiosk.paths import assets, qml_import_path
from kiosk.screen import Screen
from kiosk.shell.kiosk import Kiosk
from kiosk.shell.window import KioskWindow


class GalleryWindow:
    """One window on the gallery, with an exhibit's look and words. Close it before the next."""

    def __init__(
        self,
        exhibit: Exhibit,
        screen: Screen,
        clock: Callable[[], float],
        *,
        still: bool = False,
    ) -> None:
        """Args: the exhibit; the screen; seconds of a monotonic clock; whether nothing moves."""
        kinds = discover()
        self.pages = pages()
        self.kiosk = Kiosk(kinds, assets() / "illustrations", clock, screen.scale, still)
        speaking = _speaking_all(exhibit)
        self.kiosk.show_exhibit(speaking)
        self.kiosk.enter()
        self._gallery = Gallery(self.kiosk, speaking, self.pages, self.kiosk)
        self._view = KioskWindow(
            self.kiosk,
            kinds,
            assets(),
            qml_import_path(),
            QSize(screen.width, screen.height),
            module="kiosk.gallery",
            more={"gallery": self._gallery},
        )

    @property
    def window(self) -> QQuickWindow:
        """The window itself."""
        return self._view.window

    def show(self) -> None:
        """Show it."""
        self._view.show_windowed()

    def open(self, page: Page) -> None:
        """Turn to a page."""
        self._gallery.show_page(self.pages.index(page))

    def leaves(self) -> QQuickItem:
        """The leaves of the page that is open."""
        found = self.window.findChild(QQuickItem, "gallery-leaves")
        assert isinstance(found, QQuickItem)
        return found

    def close(self) -> None:
        """Take the window away."""
        self._view.close()
        self.kiosk.deleteLater()


def _speaking_all(exhibit: Exhibit) -> Exhibit:
    """The exhibit, with the languages that nobody speaks among its own."""
    settings = exhibit.settings
    languages = (*settings.languages, *PSEUDO_LANGUAGES)
    return replace(exhibit, settings=replace(settings, languages=languages))
