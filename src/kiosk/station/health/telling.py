"""A station's health as JSON and as Prometheus reads it, each at most 4 kB. No Qt."""

import json
from collections.abc import Iterator
from datetime import timedelta

from kiosk.packs.moments import written
from kiosk.station.health.status import Status

MOST_BYTES = 4096
_MOST_LETTERS = 300
Value = float | bool | None


def as_json(status: Status) -> bytes:
    """`status.json`: what is not known is null."""
    content, speed, facts = status.content, status.speed, status.facts
    said = {
        "healthy": status.healthy,
        "why": status.why,
        "up": True,
        "written": written(status.clock),
        "started": written(status.clock - timedelta(seconds=status.running)),
        "running_s": round(status.running),
        "machine_s": _rounded(facts.uptime),
        "station": status.station,
        "version": status.version,
        "start": status.start,
        "breakdowns": {"count": len(status.breakdowns), "reasons": status.reasons},
        "content": {
            "mode": content.mode,
            "sequence": content.sequence,
            "digest": content.digest,
            "on_trial": content.on_trial,
            "fault": content.fault[:_MOST_LETTERS],
            "last_update": vars(content.last) if content.last else None,
        },
        "frames": {
            "age_s": _rounded(speed.age, 1),
            "fps_p50": _rounded(speed.median, 1),
            "fps_p99": _rounded(speed.slowest, 1),
            "stalls": speed.stalls,
        },
        "memory_bytes": facts.memory,
        "open_files": facts.files,
        "disk_free_bytes": dict(facts.free),
        "temperature": facts.temperature,
        "throttled": facts.throttled,
        "display_on": status.display_on,
        "touch": {
            "present": status.touch_present,
            "last_s": _rounded(status.touched),
            "stuck": status.stuck,
        },
        "today": {"visits": status.visits, "reading_help": dict(status.helps)},
        "clock_suspicious": bool(status.doubt),
    }
    return (json.dumps(said, indent=1, ensure_ascii=False) + "\n").encode()


def as_metrics(status: Status) -> bytes:
    """`kiosk.prom`, in Prometheus' text format: what is not known is left out."""
    lines: list[str] = []
    told = ""
    for name, kind, labels, value in _metrics(status):
        if value is None:
            continue
        if name != told:
            lines.append(f"# TYPE kiosk_{name} {kind}")
            told = name
        within = ",".join(f'{key}="{_quoted(said)}"' for key, said in labels.items())
        lines.append(f"kiosk_{name}{f'{{{within}}}' if within else ''} {_figure(value)}")
    return ("\n".join(lines) + "\n").encode()


def _metrics(status: Status) -> Iterator[tuple[str, str, dict[str, str], Value]]:
    content, speed, facts = status.content, status.speed, status.facts
    last, now = content.last, status.clock.timestamp()
    yield "up", "gauge", {}, True
    yield "healthy", "gauge", {}, status.healthy
    for why in ("frames", "content", "touch", "disk"):
        yield "unhealthy", "gauge", {"why": why}, why in status.why
    about = {"version": status.version, "start": status.start, "station": status.station}
    yield "info", "gauge", about, True
    yield "start_time_seconds", "gauge", {}, now - status.running
    yield "machine_uptime_seconds", "gauge", {}, facts.uptime
    exhibit = {"digest": content.digest, "mode": content.mode}
    yield "content_info", "gauge", exhibit, True
    yield "content_sequence", "gauge", {}, content.sequence
    yield "content_on_trial", "gauge", {}, content.on_trial
    if last:
        told = {"what": last.what, "by": last.by}
        yield "last_update_sequence", "gauge", told, last.sequence
    yield "breakdowns_total", "counter", {}, len(status.breakdowns)
    for reason, count in status.reasons.items():
        yield "breakdown_reasons_total", "counter", {"reason": reason}, count
    yield "fps", "gauge", {"percentile": "50"}, speed.median
    yield "fps", "gauge", {"percentile": "99"}, speed.slowest
    yield "frame_age_seconds", "gauge", {}, speed.age
    yield "stalls_total", "counter", {}, speed.stalls
    yield "resident_memory_bytes", "gauge", {}, facts.memory
    yield "open_fds", "gauge", {}, facts.files
    for place, free in facts.free:
        yield "disk_free_bytes", "gauge", {"place": place}, free
    yield "temperature_celsius", "gauge", {}, facts.temperature
    yield "throttled", "gauge", {}, facts.throttled
    yield "display_on", "gauge", {}, status.display_on
    yield "touch_present", "gauge", {}, status.touch_present
    yield "touch_age_seconds", "gauge", {}, status.touched
    yield "touch_stuck_total", "counter", {}, status.stuck
    yield "visits_today", "gauge", {}, status.visits
    for help_, count in status.helps:
        yield "reading_help_today", "gauge", {"help": help_}, count
    yield "clock_suspicious", "gauge", {}, bool(status.doubt)


def _figure(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else f"{value:.3f}"


def _quoted(said: str) -> str:
    return said.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _rounded(value: float | None, places: int | None = None) -> float | None:
    return None if value is None else round(value, places)
