"""Whether a kiosk held out: what its samples say, beside what they may say at most."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from tools.soak.trend import slope

WARMING_UP, WARMING_UP_HOURS = 0.2, 1.0
"""The share of a run, or of visits the hours if it goes on for as long again, at whose end
everything was seen once, before which nothing counts."""
MOST_MB_AN_HOUR, MOST_MB = 1.0, 20.0
PARTS = 8
"""Memory is the median of the first and of the last of so many: it has peaks that go again."""
MOST_APART = 2
"""Files and threads more or fewer."""
MOST_SCRIPT_HEAPS = 40
"""They come and go with what is on the screen: 3 to 25 were seen, without a trend."""
MOST_NONES = 5000
MOST_P99_MS = 33.0


@dataclass(frozen=True)
class Verdict:
    """Lines for people, and whether all held."""

    told: tuple[str, ...]
    held: bool


def verdict(kind: str, lines: Sequence[Mapping[str, Any]], code: int) -> Verdict:
    """Args: `visits`, `wild` or `taps`; samples and the last line; the exit code."""
    if code or len(lines) < 4:
        return Verdict((f"it ended with {code} after {len(lines)} samples",), held=False)
    *samples, last = lines
    warm = _warm(kind, samples)
    first, end = warm[0], warm[-1]
    grown = slope([(each["hours"], each["rss_mb"]) for each in warm])
    part = max(len(warm) // PARTS, 1)
    memory = [each["rss_mb"] for each in warm]
    before, after = median(memory[:part]), median(memory[-part:])
    apart = max(_apart(warm, name) for name in ("files", "threads"))
    heaps, nones = max(each["script_heaps"] for each in warm), end["nones"] - first["nones"]
    frames = [each["frame_p99_ms"] for each in warm if each["frame_p99_ms"]]
    steady = kind != "visits" or grown.least < MOST_MB_AN_HOUR
    checks = (
        (
            f"memory {before:.1f} → {after:.1f} MB, peaks to {max(memory)}; "
            f"{grown.value:+.2f} MB an hour ({grown.least:+.2f} to {grown.most:+.2f})",
            steady and after - before < MOST_MB,
        ),
        (f"files and threads at most {apart} apart", apart <= MOST_APART),
        (f"at most {heaps} heaps of scripts", heaps < MOST_SCRIPT_HEAPS),
        (f"{nones:+d} references to None", abs(nones) < MOST_NONES),
        (
            f"99 of 100 frames within {frames[0] if frames else 0} ms at first, "
            f"{frames[-1] if frames else 0} ms at the end",
            kind != "visits" or not frames or frames[-1] <= max(MOST_P99_MS, 1.5 * frames[0]),
        ),
        (f"{len(last['warnings'])} warnings of Qt: {last['warnings'][:3]}", not last["warnings"]),
        (
            "always in front and on the whole screen, in the exhibit, never behind the code",
            bool(last["inside"]),
        ),
    )
    head = (
        f"{kind}: {end['hours']:.2f} hours, {end['pages']} changes of the screen, "
        f"{last['touches']} touches, the code asked for at {last['codes_asked']}"
    )
    told = (head, *(f"{'ok ' if held else 'NOT'} {said}" for said, held in checks))
    return Verdict(told, all(held for _, held in checks))


def _warm(kind: str, samples: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    if kind == "visits" and samples[-1]["hours"] >= 2 * WARMING_UP_HOURS:
        return [each for each in samples if each["hours"] >= WARMING_UP_HOURS]
    return samples[int(WARMING_UP * len(samples)) :]


def _apart(samples: Sequence[Mapping[str, Any]], name: str) -> int:
    counts = [each[name] for each in samples]
    return max(counts) - min(counts)
