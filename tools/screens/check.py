"""Draws the screens of the test exhibit, and compares them with the baselines or replaces these."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.screens.pictures import difference, load, save

ROOT = Path(__file__).resolve().parents[2]
EXHIBIT = ROOT / "tests" / "screens" / "exhibit"
BASELINES = ROOT / "tests" / "screens" / "baselines"
SIZES = ("1920x1080", "1080x1920")
LANGUAGES = ("de", "en")


@dataclass(frozen=True)
class Picture:
    """A picture just drawn, and its baseline's path below the folder of baselines."""

    file: Path
    key: Path


class DrawingError(Exception):
    """The screens could not be drawn; why is on standard error."""


def draw(out: Path, sizes: Sequence[str], languages: Sequence[str]) -> list[Picture]:
    """All screens of the test exhibit, drawn by `kiosk proof` into a folder."""
    shutil.rmtree(out, ignore_errors=True)
    asked = [f"--size={size}" for size in sizes] + [f"--language={code}" for code in languages]
    asked += ["--depth=kinds", f"--out={out}"]
    command = [sys.executable, "-m", "kiosk", "proof", str(EXHIBIT), *asked]
    if subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode:
        raise DrawingError
    return [
        Picture(
            out / entry["file"],
            Path(entry["size"]) / entry["language"] / f"{entry['screen']}.webp",
        )
        for entry in json.loads((out / "index.json").read_text(encoding="utf-8"))
    ]


def update(pictures: Sequence[Picture], baselines: Path) -> None:
    """Make these pictures the baselines, of the sizes and languages that they are of."""
    for folder in {picture.key.parent for picture in pictures}:
        shutil.rmtree(baselines / folder, ignore_errors=True)
    for picture in pictures:
        save(load(picture.file), baselines / picture.key)


def compare(pictures: Sequence[Picture], baselines: Path, marked: Path) -> list[str]:
    """A line for each screen that is not as its baseline; pictures of what differs in `marked`."""
    shutil.rmtree(marked, ignore_errors=True)
    found = [line for picture in pictures for line in _compared(picture, baselines, marked)]
    keys = {picture.key for picture in pictures}
    for folder in sorted({key.parent for key in keys}):
        for file in sorted((baselines / folder).glob("*.webp")):
            if file.relative_to(baselines) not in keys:
                found.append(f"{file.relative_to(baselines)}: there is no such screen any more")
    return found


def _compared(picture: Picture, baselines: Path, marked: Path) -> Iterator[str]:
    baseline = baselines / picture.key
    if not baseline.exists():
        yield f"{picture.key}: has no baseline yet"
        return
    seen = difference(load(baseline), load(picture.file))
    if seen.matters:
        file = marked / picture.key.with_suffix(".png")
        save(seen.marked, file)
        yield f"{picture.key}: {seen.share:.2%} of it differs, see {file}"
