"""What is measured beside what it must reach."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Budget:
    """A figure of the report, and what it may be at most."""

    name: str
    path: tuple[str, ...]
    limit: float


BUDGETS = (
    Budget(
        "cold start to content, times the bare window's", ("cold_start", "ratio", "content"), 2.5
    ),
    Budget("map pan, p95 in ms", ("frames", "map_pan", "kiosk", "frame_ms", "p95"), 16.7),
    Budget(
        "timeline drag, p95 in ms", ("frames", "timeline_drag", "kiosk", "frame_ms", "p95"), 16.7
    ),
    Budget("memory, times the bare window's", ("memory", "ratio", "most"), 2),
    Budget(
        "memory after every screen, times the bare window's", ("memory", "ratio", "everything"), 3
    ),
    Budget("panel change, the first time, worst frame in ms", ("panels", "first", "frame_ms"), 33),
    Budget("panel change, later, worst frame in ms", ("panels", "later", "frame_ms"), 33),
    Budget("touch answered, p95 in ms", ("answers", "answer_ms", "p95"), 50),
    Budget("touch answered, p99 in ms", ("answers", "answer_ms", "p99"), 100),
    Budget("touches without an answer", ("answers", "unanswered"), 0),
    Budget("crowded map, pan, p95 in ms", ("map", "crowded", "map_pan", "p95"), 12),
    Budget("crowded map, zoom, p95 in ms", ("map", "crowded", "map_zoom", "p95"), 12),
    Budget("opening the map, worst frame in ms", ("map", "shipped", "map_opening", "worst"), 33),
    Budget(
        "opening a crowded map, worst frame in ms", ("map", "crowded", "map_opening", "worst"), 33
    ),
    Budget("map at 3840x2160, pan, p95 in ms", ("map", "very_fine", "map_pan", "p95"), 33),
    Budget("pan with 1,000 places, times that with 40", ("map", "thousand_to_forty"), 1.5),
    Budget("memory after random panning, MB more", ("map_memory", "more_mb"), 60),
    *(
        Budget(
            f"timeline of 10,000 events, {what}, {figure} in ms",
            ("timeline", "many", f"timeline_{what}", "frames_ms", figure),
            limit,
        )
        for what, figure, limit in (
            ("pan", "p95", 16),
            ("zoom", "p95", 33),
            ("opening", "worst", 33),
        )
    ),
    Budget(
        "timeline, pan with 10,000 events, times that with 1,000",
        ("timeline", "many_to_few"),
        1.5,
    ),
    Budget("preview, from a save to its frame, p95 in ms", ("preview", "wall_ms", "p95"), 500),
    Budget("preview, memory after all saves, MB more", ("preview", "more_mb"), 10),
    Budget("check of the exhibit, pictures known, s", ("check", "warm", "s"), 1.5),
    Budget("check of the exhibit, s", ("check", "cold", "s"), 10),
    Budget("check of 10,000 items, s", ("check", "many", "s"), 20),
    Budget(
        "installing a pack, times copying, syncing and hashing", ("packs", "install", "ratio"), 2
    ),
    Budget("installing a pack, MB more of memory", ("packs", "install", "more_mb"), 60),
    Budget(
        "installing 20,000 small files, times copying, syncing and hashing",
        ("packs", "many", "ratio"),
        2,
    ),
    Budget("installing 20,000 small files, MB more of memory", ("packs", "many", "more_mb"), 60),
    Budget("manifest of 20,000 files, ms", ("packs", "manifest", "ms"), 200),
    Budget(
        "another release at rest, worst time without a picture, ms",
        ("swap", "at_rest", "away_ms", "worst"),
        1000,
    ),
    Budget(
        "another release amid a visit, worst time without a picture, ms",
        ("swap", "amid", "away_ms", "worst"),
        1000,
    ),
    Budget("reading 1,000 events, s", ("reading", "1000_s"), 0.5),
    Budget("reading 10,000 events, times 1,000", ("reading", "ratio"), 11),
)


@dataclass(frozen=True)
class Judgement:
    """A budget, and whether it is met."""

    name: str
    measured: float
    budget: float
    met: bool


def judge(measured: dict[str, Any], budget: Budget) -> Judgement:
    """Compare one figure with its budget.

    Raises:
        KeyError: if it was not measured.
    """
    value: Any = measured
    for step in budget.path:
        value = value[step]
    return Judgement(budget.name, value, budget.limit, value <= budget.limit)


def report(measured: dict[str, Any]) -> dict[str, Any]:
    """All that was measured, with every budget that it was measured for."""
    judged = [asdict(judge(measured, budget)) for budget in BUDGETS if budget.path[0] in measured]
    return {**measured, "budgets": judged}
