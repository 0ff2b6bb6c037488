"""`python -m tools.screens`: each screen against its baseline; `--update` after looking at them."""

import argparse
import sys

from tools.screens.check import (
    BASELINES,
    LANGUAGES,
    ROOT,
    SIZES,
    DrawingError,
    compare,
    draw,
    update,
)


def main() -> int:
    """Exit status: 0 if all screens are as they were, 1 if not, 2 if they cannot be drawn."""
    parser = argparse.ArgumentParser(prog="python -m tools.screens", description=__doc__)
    parser.add_argument("--update", action="store_true", help="make the new pictures the baselines")
    parser.add_argument("--size", action="append", choices=SIZES, help="only this size")
    parser.add_argument("--language", action="append", choices=LANGUAGES, help="only this language")
    asked = parser.parse_args()
    try:
        pictures = draw(
            ROOT / "build" / "screens-now", asked.size or SIZES, asked.language or LANGUAGES
        )
    except DrawingError:
        print("screens: the pictures could not be drawn; why is above")
        return 2
    if asked.update:
        update(pictures, BASELINES)
        print(f"screens: {len(pictures)} baselines replaced; look at each before you commit it")
        return 0
    found = compare(pictures, BASELINES, ROOT / "build" / "screens-diff")
    for line in found:
        print(f"screens: {line}")
    if found:
        print(
            f"screens: {len(found)} of {len(pictures)} are not as they were; "
            "if that is right, run python -m tools.screens --update"
        )
        return 1
    print(f"screens: all {len(pictures)} are as they were")
    return 0


if __name__ == "__main__":
    sys.exit(main())
