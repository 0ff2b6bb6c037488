"""Say what an exhibit is made of: `python -m tools.content_format` writes docs/content-format.md.

`--check` changes nothing and exits with 1 when the page is stale.
"""

import sys
from pathlib import Path

from kiosk.panels import discover
from tools.content_format.page import page

PAGE = Path(__file__).resolve().parents[2] / "docs" / "content-format.md"


def main(arguments: list[str]) -> int:
    """Write the page, or compare it. Returns the exit code."""
    made = page(discover())
    if "--check" not in arguments:
        PAGE.write_text(made, "utf-8")
        return 0
    if PAGE.exists() and PAGE.read_text("utf-8") == made:
        return 0
    print(f"{PAGE.name} is stale: run `python -m tools.content_format`")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
