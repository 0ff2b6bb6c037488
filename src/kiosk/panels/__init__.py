"""Panels: one folder each, found by entry point.

A panel is declared in its `content.py`, which knows no Qt, as a `PanelKind` that the entry point
group `kiosk.panels` names. The shell knows no panel by name.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path

from kiosk.content.exhibit import FileKind
from kiosk.content.record import Record


@dataclass(frozen=True)
class PanelKind:
    """What the program must know of a kind of panel before it is shown."""

    name: str
    """Its id, as in `panels:` of `exhibit.yaml`."""
    package: str
    """The Python package and QML module that hold it, such as `kiosk.panels.map`."""
    folder: Path
    """Where that package lies."""
    model: str
    """The class of its model, as `package.module:Class`, imported when it is first shown."""
    titles: Mapping[str, str]
    """Its name on its door and in the bar, by language; must have `en`."""
    lines: Mapping[str, str]
    """A line under the name, by language."""
    opens: tuple[str, ...] = ()
    """The kinds of item it opens, such as `place`."""
    files: tuple[FileKind, ...] = ()
    """Files that it alone reads."""
    settings: type[Record] | None = None
    """The schema of its block in `exhibit.yaml`, if it has one."""
    sights: str = ""
    """What tells the sights of it in an exhibit, as `package.module:function`, if it has more than
    its first look: see `kiosk.panels.sights`."""

    @property
    def qml(self) -> Path:
        """Its page: `MapPanel.qml` for `map`."""
        return self.folder / f"{self.name.capitalize()}Panel.qml"

    @property
    def icon(self) -> Path:
        """Its sign in the bar, an SVG of one stroke."""
        return self.folder / "icon.svg"

    @property
    def poster(self) -> Path:
        """The picture on its door, an SVG of 7:2, with what it is about in the 3:4 in its middle:
        as much is shown as the door is wide."""
        return self.folder / "poster.svg"


def discover(broken: Callable[[str, Exception], None] | None = None) -> dict[str, PanelKind]:
    """All installed kinds of panel, by name.

    Args: is told the name of one that cannot be loaded, and why, and all others are found; if left
        out, what is wrong with it is raised.
    """
    kinds: dict[str, PanelKind] = {}
    for entry in entry_points(group="kiosk.panels"):
        try:
            kind = entry.load()
        except Exception as error:
            if broken is None:
                raise
            broken(entry.name, error)
        else:
            if isinstance(kind, PanelKind):
                kinds[kind.name] = kind
    return kinds
