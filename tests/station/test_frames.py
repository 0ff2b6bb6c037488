"""Frames that come, and frames that do not."""

from kiosk.station.frames import GAP_S, Frames


def test_frames_are_good_since_the_first_after_a_gap() -> None:
    frames = Frames()
    assert frames.good_since(100) is None
    for second in (100, 105, 109):
        frames.came(second)
    assert frames.good_since(110) == 100
    assert frames.good_since(109 + GAP_S + 1) is None
    frames.came(150)
    assert frames.good_since(151) == 150


def test_what_is_new_begins_anew() -> None:
    frames = Frames()
    frames.came(100)
    frames.begin()
    assert frames.good_since(101) is None
