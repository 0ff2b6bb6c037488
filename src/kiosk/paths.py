"""Where the program finds its own files: beside the sources, or inside the installed package."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parents[1]
STATE = Path("/var/lib/kiosk")
"""Where a station's service may write."""
STORE = STATE / "store"
"""Where a station keeps its packs, unless it is told otherwise."""
STATISTICS = STATE / "statistics"
"""Where it keeps its counts."""


def _own(installed: str, in_checkout: str) -> Path:
    inside = _PACKAGE / installed
    return inside if inside.is_dir() else _CHECKOUT / in_checkout


def qml_import_path() -> Path:
    """The folder whose subfolder `kiosk/ui` is the QML module `kiosk.ui`."""
    return _PACKAGE.parent


def assets() -> Path:
    """Fonts, icons, illustrations and translations of the interface."""
    return _own("assets", "assets")


def starter() -> Path:
    """The exhibit that a new one begins as."""
    return assets() / "starter"


def exhibit_at_hand() -> Path:
    """What a command is about that names no exhibit: the one around it, or the museum's own."""
    here = Path.cwd()
    around = (each for each in (here, *here.parents) if (each / "exhibit.yaml").is_file())
    return next(around, default_exhibit())


def default_exhibit() -> Path:
    """The museum's own exhibit."""
    return _own("exhibits", "content") / "genoa-rapallo-1922"
