"""The museum's own exhibit on every screen that the design names: nothing cut or too small."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.pseudo import FROM_THE_RIGHT, LONGER
from kiosk.paths import default_exhibit
from kiosk.proof.index import Entry

EVERY_SIGHT, EACH_KIND = "sights", "kinds"
WIDE, TALL, LARGE, SMALL = "1920x1080", "1080x1920", "3840x2160@43", "1280x800@15.6"
FOUND = [name for name, kind in Entry.__annotations__.items() if kind == tuple[str, ...]]


def problems(entry: dict) -> list[str]:
    return [problem for name in FOUND for problem in entry[name]]


@pytest.mark.parametrize(
    ("screen", "language", "text_size", "depth"),
    [
        (WIDE, "de", 100, EVERY_SIGHT),
        (TALL, "de", 100, EVERY_SIGHT),
        (LARGE, "de", 100, EACH_KIND),
        (SMALL, "de", 100, EACH_KIND),
        (WIDE, "de", 150, EACH_KIND),
        (TALL, "de", 150, EACH_KIND),
        (SMALL, "de", 150, EACH_KIND),
        (WIDE, "de", 200, EVERY_SIGHT),
        (TALL, "de", 200, EACH_KIND),
        (SMALL, "de", 200, EACH_KIND),
        (WIDE, "en", 100, EACH_KIND),
        (TALL, "en", 100, EACH_KIND),
        (SMALL, "en", 100, EACH_KIND),
        (WIDE, "it", 100, EACH_KIND),
        (TALL, "it", 200, EACH_KIND),
        (TALL, "fr", 100, EACH_KIND),
        (SMALL, "fr", 150, EACH_KIND),
        (WIDE, "ru", 100, EVERY_SIGHT),
        (TALL, "ru", 100, EACH_KIND),
        (SMALL, "ru", 200, EACH_KIND),
    ],
)
def test_nothing_is_wrong_on_any_screen(
    screen: str, language: str, text_size: int, depth: str, tmp_path: Path
) -> None:
    found = wrong_on(screen, language, text_size, tmp_path, "--depth", depth)
    assert not found


@pytest.mark.parametrize(
    ("screen", "language", "text_size", "name"),
    [
        (SMALL, LONGER, 100, "home"),
        (SMALL, LONGER, 200, "home"),
        (TALL, LONGER, 100, "start"),
        (LARGE, FROM_THE_RIGHT, 100, "card-story"),
        (LARGE, FROM_THE_RIGHT, 200, "map"),
    ],
)
def test_words_of_any_length_from_either_side_have_room(
    screen: str, language: str, text_size: int, name: str, tmp_path: Path
) -> None:
    found = wrong_on(screen, language, text_size, tmp_path, "--depth", EACH_KIND, "--screen", name)
    assert not found


def wrong_on(
    screen: str, language: str, text_size: int, folder: Path, *more: str
) -> dict[str, list[str]]:
    """What is wrong on each of the screens that were asked for."""
    command = [sys.executable, "-m", "kiosk", "proof", default_exhibit(), "--no-pictures"]
    asked = [
        *("--out", folder, "--size", screen),
        *("--language", language, "--text-size", str(text_size), *more),
    ]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([*command, *asked], check=True, env=environment, stdout=subprocess.DEVNULL)
    drawn = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    assert {(each["language"], each["text_size"]) for each in drawn} == {(language, text_size)}
    return {each["screen"]: wrong for each in drawn if (wrong := problems(each))}
