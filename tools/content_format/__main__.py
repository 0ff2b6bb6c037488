"""Say what an exhibit is made of, and what can be set at a station.

`python -m tools.content_format` writes docs/content-format.md, the tables of docs/technicians.md
and packaging/station/kiosk.yaml.

`--check` changes nothing and exits with 1 when one of them is stale.
"""

import sys
from pathlib import Path

from kiosk.panels import discover
from kiosk.settings.model import SETTINGS_FILE
from tools.content_format.page import page
from tools.content_format.settings import example, with_tables

_ROOT = Path(__file__).resolve().parents[2]
PAGE = _ROOT / "docs" / "content-format.md"
TECHNICIANS = _ROOT / "docs" / "technicians.md"
EXAMPLE = _ROOT / "packaging" / "station" / SETTINGS_FILE


def main(arguments: list[str]) -> int:
    """Write the files, or compare them. Returns the exit code."""
    made = {
        PAGE: page(discover()),
        TECHNICIANS: with_tables(TECHNICIANS.read_text("utf-8")),
        EXAMPLE: example(),
    }
    stale = [file for file, text in made.items() if not _holds(file, text)]
    for file in stale:
        if "--check" in arguments:
            print(f"{file.name} is stale: run `python -m tools.content_format`")
        else:
            file.write_text(made[file], "utf-8")
    return 1 if stale and "--check" in arguments else 0


def _holds(file: Path, text: str) -> bool:
    return file.is_file() and file.read_text("utf-8") == text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
