"""The soak: what it computes, what it finds wanting, and that a kiosk holds out for a moment."""

import json
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tools.soak.trend import slope
from tools.soak.verdict import verdict

ROOT = Path(__file__).resolve().parents[2]
LAST: dict[str, Any] = {"touches": 9, "codes_asked": 1, "inside": True, "warnings": []}


def samples(**changes: Any) -> list[dict[str, Any]]:
    """Of ten hours in which nothing changes but what is said: a value by the hour."""
    usual: dict[str, Any] = {
        "pages": 100,
        "rss_mb": 200.0,
        "files": 20,
        "threads": 5,
        "script_heaps": 9,
        "nones": 30_000,
        "frame_p99_ms": 17.0,
    }
    grown = ({name: change(hour) for name, change in changes.items()} for hour in range(11))
    return [{"hours": hour, **usual, **each} for hour, each in enumerate(grown)]


def test_a_slope_is_found_with_its_interval() -> None:
    chance = Random(1)
    found = slope([(x / 10, 2 * x / 10 + chance.gauss(0, 0.1)) for x in range(100)])
    assert found.least < 2 < found.most
    assert found.most - found.least < 0.1
    assert slope([(0, 1), (1, 2)]).least == float("-inf")
    assert slope([(1, 1)] * 5).most == float("inf")


def test_what_does_not_change_holds() -> None:
    found = verdict("visits", [*samples(), LAST], 0)
    assert found.held, found.told


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("rss_mb", lambda hour: 200.0 + 1.5 * hour),
        ("files", lambda hour: 20 + hour),
        ("threads", lambda hour: 5 + hour),
        ("script_heaps", lambda hour: 9 + 5 * hour),
        ("nones", lambda hour: 30_000 + 1000 * hour),
        ("frame_p99_ms", lambda hour: 17.0 + 5 * hour),
    ],
)
def test_what_grows_does_not(name: str, change: Any) -> None:
    found = verdict("visits", [*samples(**{name: change}), LAST], 0)
    assert not found.held
    assert sum(line.startswith("NOT") for line in found.told) == 1


@pytest.mark.parametrize(("from_sample", "held"), [(99, True), (90, False)])
def test_memory_may_have_peaks_but_no_steps(from_sample: int, held: bool) -> None:
    (usual, *_) = samples()
    lines = [
        {**usual, "hours": at, "rss_mb": 230.0 if at >= from_sample else 200.0} for at in range(100)
    ]
    assert verdict("wild", [*lines, LAST], 0).held is held


@pytest.mark.parametrize("last", [{"inside": False}, {"warnings": ["a binding loop"]}])
def test_nor_does_who_gets_out_or_what_qt_warns_of(last: dict[str, Any]) -> None:
    assert not verdict("wild", [*samples(), {**LAST, **last}], 0).held


@pytest.mark.parametrize(("lines", "code"), [([], 0), ([*samples(), LAST], 1)])
def test_nor_does_what_ended_early(lines: list[dict[str, Any]], code: int) -> None:
    assert not verdict("wild", lines, code).held


def test_a_kiosk_holds_out_under_a_few_hundred_wild_touches(tmp_path: Path) -> None:
    out = tmp_path / "soak.jsonl"
    command = [sys.executable, "-m", "tools.soak", "--wild", "200", "--out", str(out)]
    done = subprocess.run(
        command, cwd=ROOT, check=False, capture_output=True, text=True, encoding="utf-8"
    )
    *seen, last = map(json.loads, out.read_text("utf-8").splitlines())
    assert last["touches"] == 200, done.stderr
    assert last["inside"]
    assert last["warnings"] == []
    assert seen[-1]["pages"] > 10
