"""Build the whole pyramid: ``python tools/map/build.py OUT_DIR [--only day|night]``."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

if __package__ in {None, ""}:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from tools.map.pyramid import ZOOMS, blocks, save
from tools.map.railway import genoa_to_rapallo


def build(out: Path, versions: tuple[str, ...]) -> None:
    """Write ``out/<version>/{z}/{x}/{y}.webp`` and ``out/layers/railway.geojson``."""
    _ = QGuiApplication.instance() or QGuiApplication([])
    todo = [(version, block) for version in versions for block in blocks()]
    count = size = 0
    for done, (version, block) in enumerate(todo, 1):
        for name, tile in block.tiles(version):
            size += save(tile, out / version / name)
            count += 1
        _progress(
            f"{version} zoom {block.zoom}: {done}/{len(todo)}, {count} tiles, {size >> 10} kB"
        )
    _railway(out / "layers" / "railway.geojson")
    _progress(f"{count} tiles, zooms {ZOOMS[0]} to {ZOOMS[-1]}, {size / 1e6:.1f} MB in {out}\n")


def _progress(text: str) -> None:
    sys.stderr.write(f"\r{text:<78}")
    sys.stderr.flush()


def _railway(path: Path) -> None:
    line = {"type": "LineString", "coordinates": genoa_to_rapallo()}
    properties = {"kind": "railway", "certainty": "schematic, within about 300 m"}
    feature = {"type": "Feature", "properties": properties, "geometry": line}
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"type": "FeatureCollection", "features": [feature]}, indent=1)
    path.write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """Read the command line and build."""
    parser = argparse.ArgumentParser(prog="python -m tools.map", description=build.__doc__)
    parser.add_argument("out", type=Path, help="the folder for day/, night/ and layers/")
    parser.add_argument("--only", choices=("day", "night"), help="build one version only")
    asked = parser.parse_args()
    build(asked.out, (asked.only,) if asked.only else ("day", "night"))


if __name__ == "__main__":
    main()
