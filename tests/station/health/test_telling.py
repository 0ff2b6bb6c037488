"""What is told of a station's health, and by what it is healthy."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.packs.state import Record
from kiosk.station.health import files
from kiosk.station.health.files import put, usual_folder
from kiosk.station.health.status import Status
from kiosk.station.health.telling import MOST_BYTES, as_json, as_metrics
from tests.station.health.samples import BROKEN, DIGEST, FULL, NO_FRAMES, NO_TOUCH, RECORD, WELL

LINE = re.compile(
    r'(?P<name>[a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(?P<labels>(?:[a-z_]+="(?:[^"\\\n]|\\[\\"n])*",?)*)\})?'
    r" (?P<value>-?[0-9]+(?:\.[0-9]+)?)"
)


def read_metrics(raw: bytes) -> dict[str, float]:
    """By the rules of Prometheus' text format: each kind is told once, before its values, which
    stand together."""
    found: dict[str, float] = {}
    kinds: list[str] = []
    text = raw.decode()
    assert text.endswith("\n")
    for line in text.splitlines():
        if kind := re.fullmatch(r"# TYPE (\S+) (gauge|counter)", line):
            assert kind[1] not in kinds
            assert (kind[2] == "counter") == kind[1].endswith("_total")
            kinds.append(kind[1])
            continue
        match = LINE.fullmatch(line)
        assert match, line
        assert match["name"] == kinds[-1]
        assert line.rpartition(" ")[0] not in found
        found[line.rpartition(" ")[0]] = float(match["value"])
    return found


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (WELL, []),
        (NO_FRAMES, ["frames"]),
        (replace(WELL, speed=replace(WELL.speed, age=None)), ["frames"]),
        (BROKEN, ["content"]),
        (NO_TOUCH, ["touch"]),
        (FULL, ["disk"]),
        (replace(BROKEN, touch_present=False), ["content", "touch"]),
    ],
)
def test_a_station_is_healthy_by_four_things(status: Status, why: list[str]):
    said = json.loads(as_json(status))
    assert (said["healthy"], said["why"]) == (not why, why)
    metrics = read_metrics(as_metrics(status))
    assert metrics["kiosk_healthy"] == (not why)
    for each in ("frames", "content", "touch", "disk"):
        assert metrics[f'kiosk_unhealthy{{why="{each}"}}'] == (each in why)


def test_the_whole_is_in_the_json():
    said = json.loads(as_json(WELL))
    assert said["started"] == "2026-04-17T08:00:00Z"
    assert said["content"]["sequence"] == 4
    assert said["content"]["last_update"] == vars(RECORD)
    assert said["breakdowns"] == {"count": 3, "reasons": {"signal": 2, "watchdog": 1}}
    assert said["frames"] == {"age_s": 0.5, "fps_p50": 58.8, "fps_p99": 29.4, "stalls": 2}
    assert said["disk_free_bytes"] == {"store": 41_000_000_000, "state": None}
    assert said["touch"] == {"present": True, "last_s": 12, "stuck": 0}
    assert said["today"]["reading_help"] == {"contrast": 0, "large_text": 5}


def test_prometheus_can_read_it_and_finds_the_same():
    metrics = read_metrics(as_metrics(WELL))
    assert metrics["kiosk_start_time_seconds"] == WELL.clock.timestamp() - 3600
    assert metrics["kiosk_content_sequence"] == 4
    assert metrics[f'kiosk_content_info{{digest="{DIGEST}",mode="signed"}}'] == 1
    assert metrics['kiosk_last_update_sequence{what="confirmed",by="itself"}'] == 4
    assert metrics['kiosk_breakdown_reasons_total{reason="signal"}'] == 2
    assert metrics['kiosk_fps{percentile="99"}'] == 29.4
    assert metrics["kiosk_temperature_celsius"] == 54.5
    assert 'kiosk_disk_free_bytes{place="state"}' not in metrics, "what is not known is left out"


def test_words_of_people_break_nothing_and_all_stays_small():
    said = '"\\\n}' * 15
    status = replace(
        BROKEN,
        station=said,
        content=replace(
            BROKEN.content,
            fault="x" * 10_000,
            last=Record("2026-04-16T10:00:00Z", "installed", DIGEST, 2**53, "command"),
        ),
        breakdowns=("signal", "watchdog", "core-dump", "oom-kill", "exit-code") * 99,
        helps=tuple((name, 10**6) for name in ("contrast", "keypad", "large_text", "speech")),
    )
    assert json.loads(as_json(status))["station"] == said
    assert read_metrics(as_metrics(status))
    assert len(as_json(status)) <= MOST_BYTES
    assert len(as_metrics(status)) <= MOST_BYTES


def test_files_are_put_in_place_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = tmp_path / "run" / "health"
    put(folder, {"status.json": b"1", "kiosk.prom": b"2"})
    put(folder, {"status.json": b"3"})
    assert sorted(each.name for each in folder.iterdir()) == ["kiosk.prom", "status.json"]
    assert (folder / "status.json").read_bytes() == b"3"

    def fails(_self: Path, _content: bytes) -> int:
        raise OSError(28, "no space left")

    monkeypatch.setattr(files.Path, "write_bytes", fails)
    with pytest.raises(OSError, match="no space"):
        put(folder, {"status.json": b"4"})
    assert (folder / "status.json").read_bytes() == b"3"


def test_systemd_says_where():
    assert usual_folder({}) is None
    assert usual_folder({"RUNTIME_DIRECTORY": "/run/a:/run/b"}) == Path("/run/a/health")
