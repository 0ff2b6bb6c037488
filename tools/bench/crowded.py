"""Makes an exhibit with as many pins and names on the coast as a measurement asks for."""

import os
import random
from pathlib import Path

from tools.bench.generated import generate
from tools.bench.spawn import ROOT

_MAP = ROOT / "content" / "genoa-rapallo-1922" / "map"
_WEST, _SOUTH, _EAST, _NORTH = 8.80, 44.27, 9.40, 44.45

_PLACE = """\
position: {{lat: {lat:.5f}, lon: {lon:.5f}}}
rank: {rank}
name: Ortsname {number}
"""
_TEXT = """\
text: {de: Hier steht ein Satz., en: Here is a sentence.}
"""


def crowd(folder: Path, pins: int, names: int) -> None:
    """Write an exhibit with so many places that have a story, and so many that are only named.

    The places are the same in every run. The tiles are the museum's own.
    """
    generate(folder, events=20, tiles=False)
    for file in (folder / "places").glob("*.yaml"):
        file.unlink()
    chance = random.Random(1922)
    for number in range(pins + names):
        told = number < pins
        words = _PLACE.format(
            lat=chance.uniform(_SOUTH, _NORTH),
            lon=chance.uniform(_WEST, _EAST),
            rank=3 if told else 2,
            number=number,
        )
        file = folder / f"places/place-{number}.yaml"
        file.write_text(words + (_TEXT if told else ""), encoding="utf-8")
    for source in _MAP.rglob("*.webp"):
        target = folder / "map" / source.relative_to(_MAP)
        target.parent.mkdir(parents=True, exist_ok=True)
        os.link(source, target)
