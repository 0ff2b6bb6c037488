"""How fast pictures follow one another."""

from itertools import accumulate

from kiosk.station.health.pace import BEAT_MS, PAUSE_S, STALL_S, Pace, Speed


def shown(*intervals: float) -> Pace:
    pace = Pace()
    for moment in accumulate(intervals, initial=0.0):
        pace.came(moment)
    return pace


def test_before_anything_is_shown_nothing_is_known():
    assert Pace().now(5) == Speed()
    assert Pace().now(5).age is None


def test_the_usual_and_the_slowest_interval():
    speed = shown(*[0.0165] * 980, *[0.0335] * 20).now(100)
    assert speed.median is not None
    assert speed.slowest is not None
    assert round(speed.median) == 59
    assert round(speed.slowest) == 29


def test_a_pause_is_no_interval():
    speed = shown(4.0, 4.0, PAUSE_S + 0.01).now(20)
    assert speed.median is None
    assert speed.stalls == 0
    assert round(speed.age or 0, 2) == 11.49


def test_a_loop_that_is_held_up_is_a_stall():
    pace = Pace()
    held = STALL_S + BEAT_MS / 1000
    for moment in accumulate([0.05, 0.05, held - 0.001, held + 0.001, 0.05, 3.0], initial=0.0):
        pace.beat(moment)
    assert pace.now(10).stalls == 2


def test_it_never_grows_and_forgets_what_was_long_ago():
    pace = Pace()
    moment = 0.0
    for interval in (0.1, 0.008):
        for _ in range(150_000):
            moment += interval
            pace.came(moment)
    assert sum(pace._counts) <= 100_000
    assert (pace.now(moment).median or 0) > 100
