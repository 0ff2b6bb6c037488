"""The screens of the test exhibit are as somebody last found them good."""

from pathlib import Path

import numpy as np
import pytest

from tools.screens.check import BASELINES, LANGUAGES, SIZES, Picture, compare, draw, update
from tools.screens.pictures import difference, load, save

PAPER = np.full((100, 100, 3), 240, np.uint8)


def with_square(side: int, shade: int) -> np.ndarray:
    pixels = PAPER.copy()
    pixels[:side, :side] = shade
    return pixels


@pytest.fixture
def picture(tmp_path) -> Picture:
    file = tmp_path / "now" / "home.png"
    save(PAPER, file)
    return Picture(file, Path("100x100/de/home.webp"))


def test_the_screens_in_german_are_as_their_baselines(tmp_path):
    pictures = draw(tmp_path / "now", [SIZES[0]], ["de"])
    found = compare(pictures, BASELINES, tmp_path / "diff")
    assert not found, "after looking at them: python -m tools.screens --update"


def test_there_are_baselines_for_each_size_and_language():
    folders = {file.parent.relative_to(BASELINES) for file in BASELINES.rglob("*.webp")}
    assert folders == {Path(size) / language for size in SIZES for language in LANGUAGES}


@pytest.mark.parametrize("suffix", ["png", "webp"])
def test_a_picture_is_kept_without_loss(tmp_path, suffix):
    pixels = np.random.default_rng(1).integers(0, 255, (31, 17, 3), np.uint8)
    save(pixels, tmp_path / f"noise.{suffix}")
    assert (load(tmp_path / f"noise.{suffix}") == pixels).all()


def test_rounding_is_no_difference():
    assert not difference(PAPER, PAPER - 3).matters


def test_a_single_pixel_in_a_large_picture_is_no_difference():
    large = np.zeros((1000, 1000, 3), np.uint8)
    other = large.copy()
    other[5, 5] = 255
    assert not difference(large, other).matters


def test_a_change_is_a_difference_and_is_marked():
    seen = difference(PAPER, with_square(10, 0))
    assert seen.matters
    assert seen.share == pytest.approx(0.01)
    assert (seen.marked[:10, :10] == (215, 0, 0)).all()


def test_another_size_is_a_difference():
    assert difference(PAPER, PAPER[:50]).matters


def test_a_picture_without_a_baseline_is_named(picture, tmp_path):
    found = compare([picture], tmp_path / "baselines", tmp_path / "diff")
    assert found == ["100x100/de/home.webp: has no baseline yet"]


def test_an_updated_baseline_is_as_its_picture(picture, tmp_path):
    update([picture], tmp_path / "baselines")
    assert compare([picture], tmp_path / "baselines", tmp_path / "diff") == []


def test_a_picture_that_differs_is_named_and_shown(picture, tmp_path):
    update([picture], tmp_path / "baselines")
    save(with_square(10, 0), picture.file)
    [line] = compare([picture], tmp_path / "baselines", tmp_path / "diff")
    shown = tmp_path / "diff" / "100x100" / "de" / "home.png"
    assert line == f"100x100/de/home.webp: 1.00% of it differs, see {shown}"
    assert shown.exists()


def test_a_baseline_of_a_screen_that_is_gone_is_named_and_then_removed(picture, tmp_path):
    baselines = tmp_path / "baselines"
    update([picture], baselines)
    save(PAPER, baselines / "100x100" / "de" / "quiz.webp")
    found = compare([picture], baselines, tmp_path / "diff")
    assert found == ["100x100/de/quiz.webp: there is no such screen any more"]
    update([picture], baselines)
    assert compare([picture], baselines, tmp_path / "diff") == []
