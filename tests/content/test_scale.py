"""Reading grows with the exhibit and no faster: counted in work, not in time."""

import cProfile
import pstats

from kiosk.content.read import read_exhibit


def calls(tiny, events: int) -> int:
    text = (tiny.path / "events/signing.yaml").read_bytes()
    for number in range(events):
        tiny.write(f"events/event-{number}.yaml", text)
    profile = cProfile.Profile()
    reading = profile.runcall(read_exhibit, tiny.path, tiny.panels)
    assert reading.problems == ()
    assert len(reading.exhibit.events) == events + 1
    return pstats.Stats(profile).total_calls


def test_ten_times_the_events_are_no_more_than_eleven_times_the_work(tiny):
    calls(tiny, 1)
    few = calls(tiny, 50)
    assert calls(tiny, 500) <= 11 * few
