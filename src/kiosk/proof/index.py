"""The list of all pictures, as `index.json` has it."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

INDEX = "index.json"


@dataclass(frozen=True)
class Entry:
    """One picture. The fields are the keys of `index.json`, which others rely on."""

    screen: str
    language: str
    size: str
    """In pixels, such as `1920x1080`."""
    inches: float
    text_size: int
    """Per cent."""
    contrast: bool
    low_reach: bool
    file: str
    """Relative to the index, with forward slashes."""
    truncated: tuple[str, ...]
    overlapping: tuple[str, ...]
    small_targets: tuple[str, ...]
    faint: tuple[str, ...]
    """Words below a contrast of 7 to 1, signs below 3 to 1."""

    @property
    def problems(self) -> tuple[str, ...]:
        """All that was found, each in words."""
        return (
            *(f"cut: {text}" for text in self.truncated),
            *(f"overlap: {pair}" for pair in self.overlapping),
            *(f"small: {target}" for target in self.small_targets),
            *(f"faint: {words}" for words in self.faint),
        )


def write_index(entries: Sequence[Entry], folder: Path) -> None:
    """Write `index.json` into a folder."""
    listed = [asdict(entry) for entry in entries]
    text = json.dumps(listed, ensure_ascii=False, indent=2)
    (folder / INDEX).write_text(text + "\n", encoding="utf-8")
