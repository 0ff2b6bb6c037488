"""The screens of an exhibit as `kiosk proof` draws them, by screen and language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.proof.index import Entry


@dataclass(frozen=True)
class Shown:
    """One screen in the languages in which it was drawn."""

    name: str
    """With the format, where there are several."""
    wide: bool
    pictures: tuple[tuple[str, Path], ...]
    """Each with its language."""
    problems: tuple[str, ...]


def by_screen(entries: Sequence[Entry], folder: Path) -> list[Shown]:
    """What was drawn into a folder, in the order of its first language."""
    found: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        looks = Path(entry.file).parts[0]
        found.setdefault((looks, entry.screen), []).append(entry)
    several = len({looks for looks, _ in found}) > 1
    return [
        Shown(
            f"{screen} ({looks})" if several else screen,
            _is_wide(group[0]),
            tuple((entry.language, folder / entry.file) for entry in group),
            tuple(_problems(group)),
        )
        for (looks, screen), group in found.items()
    ]


def _is_wide(entry: Entry) -> bool:
    width, height = map(int, entry.size.split("x"))
    return width > height


def _problems(found: Sequence[Entry]) -> Iterator[str]:
    for entry in found:
        for problem in entry.problems:
            yield f"{entry.language}: {problem}"
