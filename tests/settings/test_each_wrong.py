"""Every setting wrong in turn: a message with its line and what to do, and all others hold."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.phrase import in_language
from kiosk.content.problems import Problem
from kiosk.settings.model import Settings, StoreSettings
from kiosk.settings.read import Reading, read_settings
from tests.settings.wrong import SOUND, WRONG, Values, blocks, file_of, leaves, line_of


def read(folder: Path, values: Values) -> Reading:
    file = folder / "kiosk.yaml"
    file.write_text(file_of(values), "utf-8")
    return read_settings(file)


def without(settings: Settings, way: str) -> Settings:
    """The same with one as if it were left out."""
    block, _, name = way.rpartition(".")
    if not block:
        return replace(settings, **{name: getattr(Settings(), name)})
    before = getattr(settings, block)
    return replace(settings, **{block: replace(before, **{name: getattr(type(before)(), name)})})


def helps(problem: Problem) -> bool:
    """In both languages, with a line."""
    said = (problem.message, problem.help)
    return problem.line > 0 and all(said) and in_language(said[0], "de") != said[0]


def test_each_setting_has_an_example_that_is_sound_and_one_that_is_wrong(tmp_path: Path) -> None:
    ways = set(leaves())
    assert ways == set(WRONG) == {*SOUND, "exhibit"}
    reading = read(tmp_path, SOUND)
    assert reading.problems == ()
    for way in SOUND:
        assert without(reading.settings, way) != reading.settings, way


@pytest.mark.parametrize("way", [*leaves()])
def test_one_that_is_wrong_is_told_and_all_others_hold(way: str, tmp_path: Path) -> None:
    sound = read(tmp_path, SOUND).settings
    values = {**SOUND, way: WRONG[way]}
    reading = read(tmp_path, values)
    (problem,) = reading.problems
    assert problem.line == line_of(way, values)
    assert helps(problem)
    assert reading.settings == without(sound, way)


@pytest.mark.parametrize("block", [*blocks()])
def test_a_block_that_is_none_is_told_and_all_others_hold(block: str, tmp_path: Path) -> None:
    sound = read(tmp_path, SOUND).settings
    rest = {way: value for way, value in SOUND.items() if not way.startswith(f"{block}.")}
    values = {**rest, block: "yes"}
    reading = read(tmp_path, values)
    (problem,) = reading.problems
    assert problem.line == line_of(block, values)
    assert helps(problem)
    assert reading.settings == without(sound, block)


def test_all_of_them_wrong_at_once_are_all_told_and_all_is_as_usual(tmp_path: Path) -> None:
    reading = read(tmp_path, WRONG)
    assert [each.line for each in reading.problems] == [line_of(way, WRONG) for way in WRONG]
    assert all(map(helps, reading.problems))
    assert reading.settings == Settings(store=StoreSettings())
