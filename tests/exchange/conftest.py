"""Exhibits of their own for each test, and files as translators and museums send them back."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from translate.storage.po import pofile
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

from kiosk.content.checking import check_exhibit
from kiosk.content.problems import Severity
from kiosk.exchange.refusals import RefusedError
from kiosk.exchange.translations import Imported, bring_in, export
from kiosk.panels import discover
from kiosk.paths import default_exhibit

TINY = Path(__file__).parents[1] / "data" / "tiny"
_PROGRAMS = {"po": pofile, "xliff": xlifffile, "xliff2": Xliff2File}
_NAMES: dict[str, Callable[[Any], str]] = {
    "po": lambda unit: unit.getcontext(),
    "xliff": lambda unit: unit.xmlelement.get("id"),
    "xliff2": lambda unit: unit.xmlelement.getparent().get("name"),
}
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass
class Museum:
    """An exhibit, and the files that go out of it and come back."""

    path: Path
    desk: Path
    before: dict[str, bytes] = field(default_factory=dict[str, bytes])

    def __post_init__(self) -> None:
        self.keep()

    def keep(self) -> None:
        """Remember its files as they are, to see later which have changed."""
        self.before = self._files()

    def changed(self) -> list[str]:
        """Files that differ since, but for the memory of translations."""
        now = self._files()
        names = self.before.keys() | now.keys()
        return sorted(name for name in names if self.before.get(name) != now.get(name))

    def read(self, file: str) -> str:
        return (self.path / file).read_bytes().decode("utf-8")

    def write(self, file: str, text: str | bytes) -> None:
        path = self.path / file
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        self.keep()

    def replace(self, file: str, old: str, new: str) -> None:
        text = self.read(file)
        assert text.count(old) == 1
        self.write(file, text.replace(old, new))

    def export(self, language: str = "en", form: str = "po") -> Path:
        """The file for translators."""
        done = export(self.path, discover(), language, form, NOW)
        path = self.desk / f"{language}.{form}"
        path.write_bytes(done.content)
        return path

    def bring(self, file: Path, language: str | None = None) -> Imported:
        return bring_in(self.path, discover(), file, language)

    def translated(self, words: dict[str, str], language: str = "en", form: str = "po") -> Path:
        """The file, after a translator has written some texts in a program of the trade."""
        path = self.export(language, form)
        store: Any = _PROGRAMS[form].parsefile(str(path))
        left = set(words)
        for unit in store.units:
            name = _NAMES[form](unit)
            if name in words:
                unit.target = words[name]
                unit.markfuzzy(False)
                left.discard(name)
        assert not left
        store.save()
        return path

    def refusals(self, file: Path) -> list[str]:
        """Why the file is refused, with nothing written."""
        self.keep()
        with pytest.raises(RefusedError) as refused:
            self.bring(file)
        assert not self.changed()
        return [str(each) for each in refused.value.refusals]

    def errors(self) -> list[str]:
        """What is wrong with the exhibit."""
        problems = check_exhibit(self.path, discover()).problems
        return [str(each) for each in problems if each.severity is Severity.ERROR]

    def _files(self) -> dict[str, bytes]:
        return {
            path.relative_to(self.path).as_posix(): path.read_bytes()
            for path in self.path.rglob("*")
            if path.is_file() and path.parent.name != ".translations" and _is_text(path)
        }


def _is_text(path: Path) -> bool:
    return path.suffix not in {".webp", ".png"}


@pytest.fixture
def tiny(tmp_path: Path) -> Museum:
    """A copy of the tiny exhibit."""
    return Museum(Path(shutil.copytree(TINY, tmp_path / "tiny")), tmp_path)


@pytest.fixture
def shipped(tmp_path: Path) -> Museum:
    """A copy of the shipped exhibit; its pictures are the same files."""
    copied: Callable[[str, str], object] = _copied
    where = shutil.copytree(default_exhibit(), tmp_path / "shipped", copy_function=copied)
    return Museum(Path(where), tmp_path)


def _copied(source: str, target: str) -> None:
    if _is_text(Path(source)):
        shutil.copyfile(source, target)
        return
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
