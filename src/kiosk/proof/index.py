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
    """Relative to the index, with forward slashes; empty where no pictures are kept."""
    truncated: tuple[str, ...]
    overlapping: tuple[str, ...]
    small_targets: tuple[str, ...]
    faint: tuple[str, ...]
    """Words below a contrast of 7 to 1, signs below 3 to 1."""
    spilling: tuple[str, ...]
    """Words that run over the edge of the ground that they stand on."""
    crowded: tuple[str, ...]
    """Targets less than 3 mm apart."""
    small_words: tuple[str, ...]
    """Words below 7 mm, times the size of words that is chosen."""
    shapeless: tuple[str, ...]
    """Targets with an edge below 3 to 1 to what lies around."""
    nameless: tuple[str, ...]
    """Targets of which a screen reader cannot tell the name or what they are."""
    unreached: tuple[str, ...]
    """What should have been touched to come further, and is not there."""

    @property
    def problems(self) -> tuple[str, ...]:
        """All that was found, each in words."""
        return (
            *(f"cut: {text}" for text in self.truncated),
            *(f"overlap: {pair}" for pair in self.overlapping),
            *(f"small: {target}" for target in self.small_targets),
            *(f"faint: {words}" for words in self.faint),
            *(f"spilling: {words}" for words in self.spilling),
            *(f"crowded: {pair}" for pair in self.crowded),
            *(f"small words: {words}" for words in self.small_words),
            *(f"no edge: {target}" for target in self.shapeless),
            *(f"not told: {target}" for target in self.nameless),
            *(f"not found: {name}" for name in self.unreached),
        )


def write_index(entries: Sequence[Entry], folder: Path) -> None:
    """Write `index.json` into a folder."""
    listed = [asdict(entry) for entry in entries]
    text = json.dumps(listed, ensure_ascii=False, indent=2)
    (folder / INDEX).write_text(text + "\n", encoding="utf-8")
