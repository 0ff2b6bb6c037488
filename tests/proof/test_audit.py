"""What the audit calls cut, overlapping and too small, box by box."""

import pytest

from kiosk.proof.audit import Findings, audit
from kiosk.proof.boxes import Box, Rect, Role

SCALE = 4.0
WINDOW = Rect(0, 0, 1920, 1080)


def box(role=Role.TEXT, label="a", at=(0, 0, 100, 40), **more) -> Box:
    rect = Rect(*at)
    more.setdefault("size", 7.2)
    return Box(role, f"{role.name} {label}", label, rect, rect.within(WINDOW), **more)


def target(label="b", at=(0, 0, 82, 82), **more) -> Box:
    return box(Role.TARGET, label, at, **({"least": 20.5} | more))


def ground(at, **more) -> Box:
    return box(Role.GROUND, "card", at, **more)


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


@pytest.mark.parametrize(("size", "small"), [(100, False), (98, True)])
def test_what_leads_away_has_at_least_25_millimetres(size, small):
    found = audit([target(at=(0, 0, 200, size), leads_away=True)], SCALE).small_targets
    assert bool(found) is small


@pytest.mark.parametrize(
    ("at", "spills"),
    [((10, 10, 110, 50), False), ((10, 10, 130, 50), True), ((0, -9, 90, 90), True)],
)
def test_words_stay_on_the_ground_that_they_stand_on(at, spills):
    found = audit([ground((0, 0, 120, 80)), box(at=at, grounds=(0,))], SCALE).spilling
    assert found == (("TEXT a runs over GROUND card",) if spills else ())


def test_of_several_grounds_the_nearest_that_words_are_on_counts():
    page, card = ground((0, 0, 900, 900)), ground((0, 0, 120, 80))
    beside = box(at=(200, 0, 300, 40), grounds=(0, 1))
    assert audit([page, card, beside], SCALE).spilling == ()


@pytest.mark.parametrize(("left", "near"), [(94, False), (90, True), (82, True)])
def test_there_are_3_millimetres_between_targets(left, near):
    found = audit([target(), target("c", at=(left, 0, left + 82, 82))], SCALE).crowded
    assert bool(found) is near


def test_targets_on_a_map_may_come_near_each_other():
    one, other = target(panned=True), target("c", at=(84, 0, 170, 82), panned=True)
    assert audit([one, other], SCALE).crowded == ()


@pytest.mark.parametrize(
    ("label", "size", "scale", "small"),
    [
        ("Genoa", 7.0, 1, False),
        ("Genoa", 6.8, 1, True),
        ("Genoa", 7.2, 1.5, True),
        ("1922", 7.2, 1.5, False),
        ("1922", 6.8, 1.5, True),
    ],
)
def test_words_have_7_millimetres_and_grow_as_they_are_asked_to(label, size, scale, small):
    found = audit([box(label=label, size=size)], SCALE, text_scale=scale).small_words
    assert bool(found) is small


def test_what_a_screen_reader_cannot_tell_is_named():
    assert audit([target(untold="no name")], SCALE).nameless == ("TARGET b has no name",)
