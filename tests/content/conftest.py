"""A tiny exhibit to break, and the one panel that it is read for."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.content.checking import check_exhibit
from kiosk.content.exhibit import FileKind
from kiosk.content.items import Item, PlaceId
from kiosk.content.read import Reading, read_exhibit
from kiosk.content.record import Record
from kiosk.content.text import Text

TINY = Path(__file__).parents[1] / "data" / "tiny"


class Story(Item):
    """What one panel alone shows."""

    title: Text
    at: PlaceId | None = None


class Song(Item):
    """What one panel alone shows, all in one file."""

    title: Text
    at: PlaceId | None = None


class MapBlock(Record):
    """The settings of a panel."""

    speed: int = 3


@dataclass(frozen=True)
class FakePanel:
    """What the reader must know of a panel."""

    name: str
    opens: tuple[str, ...] = ()
    files: tuple[FileKind, ...] = ()
    settings: type[Record] | None = None


@dataclass
class Folder:
    """An exhibit of its own for one test."""

    path: Path
    panels: dict[str, FakePanel] = field(
        default_factory=lambda: {
            "map": FakePanel("map", opens=("place",)),
            "walk": FakePanel(
                "walk",
                opens=("story",),
                files=(
                    FileKind("story", "stories", Story),
                    FileKind("song", "songs.yaml", Song),
                ),
                settings=MapBlock,
            ),
        }
    )

    def replace(self, file: str, old: str, new: str) -> None:
        """Put `new` in place of `old`, which must be there once."""
        text = (self.path / file).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} is not once in {file}"
        (self.path / file).write_text(text.replace(old, new), "utf-8")

    def write(self, file: str, content: str | bytes) -> Path:
        """A file with this content, in a folder that is made if need be."""
        path = self.path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return path

    def read(self) -> Reading:
        """Read it as `kiosk check` does."""
        return read_exhibit(self.path, self.panels, thorough=True)

    def edited(self) -> list[str]:
        """What an editor says of it: where, and what is wrong."""
        return [
            f"{problem.code} {problem.file}:{problem.line}:{problem.column} {problem.message}"
            for problem in check_exhibit(self.path, self.panels).problems
        ]

    def told(self) -> list[str]:
        """Each problem as one line."""
        return [
            f"{problem.severity} {problem.code} {problem.file}:{problem.line}:{problem.column} "
            f"{problem.message} | {problem.help}"
            for problem in self.read().problems
        ]


@pytest.fixture
def tiny(tmp_path: Path) -> Folder:
    """A copy of the tiny exhibit, in which nothing is wrong."""
    return Folder(Path(shutil.copytree(TINY, tmp_path / "tiny")))


@pytest.fixture
def exhibit_of(tmp_path: Path) -> Callable[[Mapping[str, str | bytes]], Folder]:
    """A folder with nothing but these files."""

    def made(files: Mapping[str, str | bytes]) -> Folder:
        folder = Folder(tmp_path / "made")
        folder.path.mkdir()
        for name, content in files.items():
            folder.write(name, content)
        return folder

    return made
