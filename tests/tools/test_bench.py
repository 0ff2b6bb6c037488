"""The bench: what it computes, what it generates, and that it can measure at all."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.read import read_exhibit
from kiosk.panels import discover
from tools.bench import swap
from tools.bench.generated import generate
from tools.bench.memory import kilobytes
from tools.bench.numbers import distribution, median, percentile
from tools.bench.report import BUDGETS, report

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [
        ([3.0], 0.95, 3.0),
        ([1.0, 2.0], 0.5, 1.5),
        ([4.0, 1.0, 3.0, 2.0, 5.0], 0.5, 3.0),
        ([float(n) for n in range(101)], 0.95, 95.0),
        ([1.0, 2.0, 3.0], 0, 1.0),
        ([1.0, 2.0, 3.0], 1, 3.0),
    ],
)
def test_a_percentile_lies_between_its_neighbours(
    values: list[float], share: float, expected: float
) -> None:
    assert percentile(values, share) == pytest.approx(expected)


@pytest.mark.parametrize(("values", "share"), [([], 0.5), ([1.0], 1.1), ([1.0], -0.1)])
def test_there_is_no_percentile_of_nothing_nor_beyond_all(
    values: list[float], share: float
) -> None:
    with pytest.raises(ValueError, match=r"no values|not from 0 to 1"):
        percentile(values, share)


def test_the_worst_is_the_median_of_each_runs_worst() -> None:
    told = distribution([[1.0, 9.0], [1.0, 5.0], [7.0, 1.0], []])
    assert told["worst"] == 7.0
    assert told["median"] == 3.0
    assert median([2.0, 8.0, 4.0]) == 4.0


def test_memory_is_read_from_the_kernels_sum() -> None:
    rollup = "00400000-7ffc ---p 00000000 00:00 0   [rollup]\nRss:   1752 kB\nPss:    314 kB\n"
    assert kilobytes(rollup) == 314
    with pytest.raises(ValueError, match="Swap"):
        kilobytes(rollup, "Swap")


def test_a_generated_exhibit_is_one_that_the_reader_takes(tmp_path: Path) -> None:
    generate(tmp_path / "exhibit", 30)
    reading = read_exhibit(tmp_path / "exhibit", discover())
    assert reading.problems == ()
    assert reading.exhibit is not None
    assert len(reading.exhibit.events) == 30
    assert reading.exhibit.settings.languages == ("de", "en")


def measured(beyond: float) -> dict[str, object]:
    """A report in which every figure is so much beyond its budget."""
    told: dict[str, object] = {}
    for budget in BUDGETS:
        inner = told
        for step in budget.path[:-1]:
            inner = inner.setdefault(step, {})
        inner[budget.path[-1]] = budget.limit + beyond
    return told


@pytest.mark.parametrize(("beyond", "met"), [(-0.1, True), (0.0, True), (0.1, False)])
def test_each_budget_is_judged_by_its_own_figure(beyond: float, met: bool) -> None:
    judged = report(measured(beyond))["budgets"]
    assert len(judged) == len(BUDGETS)
    assert {each["met"] for each in judged} == {met}
    assert [each["measured"] for each in judged] == [each["budget"] + beyond for each in judged]


def test_what_was_not_measured_is_not_judged() -> None:
    judged = report({"reading": {"1000_s": 0.4, "ratio": 9}})["budgets"]
    assert [each["name"] for each in judged] == [
        "reading 1,000 events, s",
        "reading 10,000 events, times 1,000",
    ]


def child(module: str, *arguments: str) -> dict[str, dict[str, list[list[float]]]]:
    """One measurement in a process of its own, as the bench makes it."""
    ended = subprocess.run(
        [sys.executable, "-m", "tools.bench.spawn", module, *arguments],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


def test_a_bare_reading_is_one_of_a_sound_exhibit(tmp_path: Path) -> None:
    generate(tmp_path / "exhibit", 3)
    assert child("check", str(tmp_path / "exhibit")) == {"errors": 0}


@pytest.mark.parametrize("subject", ["kiosk", "bare"])
def test_a_start_is_seen_from_the_first_frame_to_the_answered_touch(subject: str) -> None:
    seen = child("cold_start", subject)
    assert 0 < seen["first_frame"] <= seen["content"] <= seen["complete"]
    assert 0 < seen["touch"] < seen["touch_answered"]


def test_a_drag_through_the_years_makes_a_frame_for_most_steps() -> None:
    seen = child("frames", "kiosk", "1", "timeline_drag")["timeline_drag"]
    (frames,) = seen["frames"]
    (work,) = seen["work"]
    assert len(frames) == len(work) > 20
    assert min(frames) > 0
    assert min(work) > 0


def test_all_that_is_touched_on_a_sheet_is_seen_to_answer() -> None:
    seen = child("answers", "languages")["languages"]
    assert len(seen) > 5
    assert all(answer is not None and answer > 0 for answer in seen.values())


def test_the_timeline_of_many_events_is_pushed_zoomed_and_stepped_through(tmp_path: Path) -> None:
    generate(tmp_path / "exhibit", 300)
    moved = ("timeline_pan", "timeline_zoom", "timeline_buttons", "timeline_opening")
    seen = child("timeline_frames", str(tmp_path / "exhibit"), "1", *moved)
    assert set(seen) == set(moved)
    for told in seen.values():
        (frames,) = told["frames"]
        (work,) = told["work"]
        assert len(frames) == len(work) > 5
        assert min(frames) > 0


def test_each_save_is_seen_in_the_preview() -> None:
    seen = child("preview", "2")
    assert len(seen["wall_ms"]) == len(seen["cpu_ms"]) == len(seen["megabytes"]) == 2
    assert all(busy > 0 for busy in seen["cpu_ms"])


def test_another_release_is_seen_to_come_at_rest_and_amid_a_visit() -> None:
    told = swap.measure(1)
    for when in (swap.AT_REST, swap.AMID):
        assert 0 < told[when]["blocked_ms"]["worst"] < told[when]["away_ms"]["worst"]
