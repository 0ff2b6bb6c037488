"""What the audit calls cut, overlapping and too small, box by box."""

import pytest

from kiosk.proof.audit import Findings, audit
from kiosk.proof.boxes import Box, Rect, Role

SCALE = 4.0
WINDOW = Rect(0, 0, 1920, 1080)


def box(role=Role.TEXT, label="a", at=(0, 0, 100, 40), **more) -> Box:
    rect = Rect(*at)
    return Box(role, f"{role.name} {label}", label, rect, rect.within(WINDOW), **more)


def target(label="b", at=(0, 0, 82, 82), **more) -> Box:
    return box(Role.TARGET, label, at, **({"least": 20.5} | more))


def cover(at) -> Box:
    return box(Role.COVER, "", at)


def test_a_screen_without_a_fault_has_no_findings():
    assert audit([box(), target(at=(200, 0, 282, 82))], SCALE) == Findings()


def test_a_text_that_is_cut_is_named():
    assert audit([box(cut=True)], SCALE).truncated == ("TEXT a",)


def test_a_text_that_leaves_the_window_is_cut():
    assert audit([box(at=(1900, 0, 1960, 40))], SCALE).truncated == ("TEXT a",)


def test_a_text_that_can_be_scrolled_into_view_is_not_cut():
    assert audit([box(at=(1900, 0, 1960, 40), scrolls=True)], SCALE).truncated == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (box(), box(label="b", at=(90, 0, 200, 40))),
        (box(), target(at=(90, 0, 200, 90))),
        (target(), target("c", at=(70, 0, 160, 90))),
    ],
)
def test_texts_and_targets_that_overlap_are_named_as_a_pair(first, second):
    assert audit([first, second], SCALE).overlapping == (f"{first.name} and {second.name}",)


def test_two_pixels_are_no_overlap():
    assert audit([box(), box(label="b", at=(98, 0, 200, 40))], SCALE).overlapping == ()


def test_a_text_on_its_own_target_is_no_overlap():
    assert audit([target(), box(inside=frozenset({0}))], SCALE).overlapping == ()


def test_a_target_may_touch_the_label_that_bears_its_name():
    assert audit([box(label="b"), target("b")], SCALE).overlapping == ()


def test_what_an_opaque_surface_hides_does_not_overlap():
    hidden = [box(), cover((0, 0, 400, 400)), box(label="b")]
    assert audit(hidden, SCALE).overlapping == ()


def test_a_text_that_is_half_hidden_is_named():
    found = audit([box(), cover((50, 0, 400, 400))], SCALE).overlapping
    assert found == ("TEXT a is partly under COVER ",)


def test_a_surface_behind_a_text_hides_nothing():
    assert audit([cover((50, 0, 400, 400)), box()], SCALE).overlapping == ()


@pytest.mark.parametrize(("pixels", "small"), [(82, False), (80, False), (79, True)])
def test_a_target_has_at_least_20_millimetres(pixels, small):
    found = audit([target(at=(0, 0, 200, pixels))], SCALE).small_targets
    assert bool(found) is small


def test_a_target_that_asks_for_more_must_have_it():
    found = audit([target(at=(0, 0, 400, 82), least=25.5)], SCALE).small_targets
    assert found == ("TARGET b: 100.0 x 20.5 mm, not 25.5",)


def test_a_target_cut_by_the_window_is_as_small_as_what_is_left():
    assert audit([target(at=(1890, 0, 1990, 100))], SCALE).small_targets


def test_a_target_cannot_ask_for_less_than_anybody_can_hit():
    assert audit([target(at=(0, 0, 40, 40), least=10)], SCALE).small_targets
