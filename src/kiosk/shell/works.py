"""The works of others that the program shows with, each under its own licence. No Qt.

NOTICE says more; a test holds the two together.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version

from kiosk import __version__


@dataclass(frozen=True)
class Work:
    """A font or a library."""

    name: str
    licence: str
    package: str = ""
    """The Python package that holds it, whose version is told."""


PROGRAM = f"Museum kiosk {__version__}: Apache License 2.0"
FONTS = (
    Work("Forum, © 2011 Denis Masharov", "SIL Open Font License 1.1"),
    Work("Jost, © 2020 The Jost Project Authors", "SIL Open Font License 1.1"),
    Work("EB Garamond, © 2017 The EB Garamond Project Authors", "SIL Open Font License 1.1"),
)
LIBRARIES = (
    Work("Qt and Qt for Python (PySide6 Essentials)", "GNU LGPL 3", "PySide6-Essentials"),
    Work("Shiboken 6", "GNU LGPL 3", "shiboken6"),
    Work("PyYAML", "MIT", "PyYAML"),
    Work("pydantic", "MIT", "pydantic"),
    Work("pydantic-core", "MIT", "pydantic-core"),
    Work("annotated-types", "MIT", "annotated-types"),
    Work("typing-inspection", "MIT", "typing-inspection"),
    Work("typing-extensions", "PSF-2.0", "typing-extensions"),
    Work("markdown-it-py", "MIT", "markdown-it-py"),
    Work("mdurl", "MIT", "mdurl"),
    Work("click", "BSD-3-Clause", "click"),
    Work("Babel", "BSD-3-Clause", "babel"),
    Work("segno", "BSD-3-Clause", "segno"),
    Work("cryptography", "Apache-2.0 or BSD-3-Clause", "cryptography"),
)


def by_licence(works: Iterable[Work]) -> Mapping[str, Sequence[str]]:
    """The names of works, with the versions that are installed, by their licences."""
    names: dict[str, list[str]] = {}
    for work in works:
        names.setdefault(work.licence, []).append(f"{work.name}{_version(work.package)}")
    return names


@cache
def _version(package: str) -> str:
    try:
        return f" {version(package)}" if package else ""
    except PackageNotFoundError:
        return ""
