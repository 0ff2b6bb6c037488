"""The museum's own exhibit on every screen that the design names: nothing cut or too small."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.paths import default_exhibit
from kiosk.proof.index import Entry

EVERY_SIGHT, EACH_KIND = "sights", "kinds"
WIDE, TALL, LARGE, SMALL = "1920x1080", "1080x1920", "3840x2160@43", "1280x800@15.6"
FOUND = [name for name, kind in Entry.__annotations__.items() if kind == tuple[str, ...]]


def problems(entry: dict) -> list[str]:
    return [problem for name in FOUND for problem in entry[name]]


@pytest.mark.parametrize(
    ("screens", "languages", "text_sizes", "depth"),
    [
        ([WIDE, TALL], ["de"], [100], EVERY_SIGHT),
        ([WIDE], ["de"], [200], EVERY_SIGHT),
        ([WIDE, TALL, SMALL], ["de"], [150], EACH_KIND),
        ([TALL, SMALL], ["de"], [200], EACH_KIND),
        ([LARGE, SMALL], ["de"], [100], EACH_KIND),
        ([WIDE, TALL, SMALL], ["en"], [100], EACH_KIND),
    ],
)
def test_nothing_is_wrong_on_any_screen(screens, languages, text_sizes, depth, tmp_path: Path):
    command = [sys.executable, "-m", "kiosk", "proof", default_exhibit(), "--no-pictures"]
    asked = [
        *("--out", tmp_path, "--depth", depth),
        *(f"--size={screen}" for screen in screens),
        *(f"--language={language}" for language in languages),
        *(f"--text-size={size}" for size in text_sizes),
    ]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([*command, *asked], check=True, env=environment, stdout=subprocess.DEVNULL)
    drawn = json.loads((tmp_path / "index.json").read_text(encoding="utf-8"))
    assert len({(each["size"], each["language"], each["text_size"]) for each in drawn}) == (
        len(screens) * len(languages) * len(text_sizes)
    )
    found = {
        (each["screen"], each["size"], each["text_size"]): wrong
        for each in drawn
        if (wrong := problems(each))
    }
    assert not found
