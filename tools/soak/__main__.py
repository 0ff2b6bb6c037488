"""`python -m tools.soak`: run a kiosk for hours, or under so many touches.

Exit status 1 if it wears out. Prints what was found; the samples go into a file."""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.staff.code import kept
from tools.bench.spawn import ROOT
from tools.soak.verdict import verdict

_SCREEN = {"name": "wall", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1}
_ENVIRONMENT = {
    "QT_QUICK_BACKEND": "software",
    "QSG_RENDER_LOOP": "basic",
}


def main() -> int:
    """Exit status: 0 if all held, 1 if not."""
    parser = argparse.ArgumentParser(prog="python -m tools.soak", description=__doc__)
    kind = parser.add_mutually_exclusive_group(required=True)
    kind.add_argument("--hours", type=float, help="visits for so long")
    kind.add_argument("--wild", type=int, help="so many touches, gestures and keys, anywhere")
    kind.add_argument("--taps", type=int, help="so many touches, anywhere")
    parser.add_argument("--pace", type=float, default=10, help="how fast the kiosk's clock runs")
    parser.add_argument("--seed", type=int, default=1922)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "soak.jsonl")
    asked = parser.parse_args()
    if asked.hours is not None:
        given, amount = "visits", asked.hours
    else:
        given, amount = ("wild", asked.wild) if asked.wild else ("taps", asked.taps)
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="soak-") as home, asked.out.open("w", encoding="utf-8") as out:
        settings = Path(home) / "kiosk.yaml"
        settings.write_text(
            f"screen:\n  diagonal: 21.5\nstaff:\n  code: {kept('271828')}\n", encoding="utf-8"
        )
        screens = Path(home) / "screens.json"
        screens.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
        platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
        command = [sys.executable, "-m", "tools.soak.child", given, str(amount), str(asked.pace)]
        ended = subprocess.run(
            [*command, str(asked.seed), str(settings)],
            cwd=ROOT,
            env={**os.environ, **_ENVIRONMENT, **platform},
            stdout=out,
            check=False,
        )
    lines = [json.loads(line) for line in asked.out.read_text("utf-8").splitlines()]
    found = verdict(given, lines, ended.returncode)
    print("\n".join(found.told))
    return 0 if found.held else 1


if __name__ == "__main__":
    sys.exit(main())
