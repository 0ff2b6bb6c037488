"""The museum's own exhibit on every screen that the design names: nothing cut or too small."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.paths import default_exhibit


@pytest.mark.parametrize(
    ("size", "language"),
    [
        ("1920x1080", "de"),
        ("1920x1080", "en"),
        ("1080x1920", "de"),
        ("1080x1920", "en"),
        ("3840x2160", "de"),
        ("1280x800", "de"),
        ("1280x800", "en"),
    ],
)
def test_nothing_is_cut_overlaps_is_faint_or_too_small_to_touch(
    size: str, language: str, tmp_path: Path
) -> None:
    subprocess.run(
        [
            sys.executable,
            "-m",
            "kiosk",
            "proof",
            default_exhibit(),
            "--out",
            tmp_path,
            "--size",
            size,
            "--language",
            language,
        ],
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL,
    )
    drawn = json.loads((tmp_path / "index.json").read_text(encoding="utf-8"))
    assert {entry["language"] for entry in drawn} == {language}
    found = {
        (entry["screen"], entry["language"]): fault
        for entry in drawn
        if (
            fault := [
                *entry["truncated"],
                *entry["overlapping"],
                *entry["small_targets"],
                *entry["faint"],
            ]
        )
    }
    assert not found
