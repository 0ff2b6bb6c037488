"""When a station goes over to another release: a table of how things stand and what is done."""

import pytest

from kiosk.station.turnover import Sight, Step, next_step

A, B = "a" * 64, "b" * 64


def sight(**more: object) -> Sight:
    usual = {"now": 1000.0, "shown": A, "wanted": A, "wanted_since": 900.0, "on_trial": False}
    return Sight(**{**usual, **more})


@pytest.mark.parametrize(
    ("how", "step"),
    [
        ({}, Step.WAIT),
        ({"wanted": ""}, Step.WAIT),
        ({"wanted": B, "at_rest": True}, Step.PREPARE),
        ({"wanted": B, "ready": True, "at_rest": True}, Step.TURN),
        ({"wanted": B, "ready": True}, Step.WAIT),
        ({"wanted": B, "ready": True, "wanted_since": 700.0}, Step.TURN_AMID),
        ({"wanted": B, "wanted_since": 0.0}, Step.PREPARE),
        ({"wanted": B, "on_trial": True, "unsound": True}, Step.ROLL_BACK),
        ({"wanted": B, "unsound": True, "at_rest": True}, Step.WAIT),
        ({"on_trial": True}, Step.WAIT),
        ({"on_trial": True, "good_since": 950.0}, Step.WAIT),
        ({"on_trial": True, "good_since": 940.0}, Step.CONFIRM),
        ({"on_trial": True, "good_since": 900.0, "unsound": True}, Step.ROLL_BACK),
        ({"good_since": 0.0}, Step.WAIT),
        ({"shown": "", "wanted": B, "ready": True, "at_rest": True}, Step.TURN),
    ],
)
def test_what_is_done(how: dict[str, object], step: Step) -> None:
    assert next_step(sight(**how)) is step
