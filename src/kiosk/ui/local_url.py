"""The one place where a URL is made that QML may load."""

from pathlib import Path

from PySide6.QtCore import QUrl


class OutsideError(ValueError):
    """A path leads out of the folder that it should lie in."""


def local_url(path: Path, within: Path) -> QUrl:
    """The URL of a file inside a folder.

    Raises:
        OutsideError: the real path lies elsewhere, for instance behind a link.
    """
    real = path.resolve()
    if not real.is_relative_to(within.resolve()):
        raise OutsideError(f"{path} lies outside {within}")
    return QUrl.fromLocalFile(str(real))
