"""`kiosk gallery`: the leaves it draws, how it is turned, and what it refuses."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.cli.gallery import gallery
from kiosk.content.exhibit import Exhibit
from kiosk.gallery.pages import pages
from kiosk.gallery.studio import GalleryWindow
from kiosk.proof.rest import picture_at_rest
from kiosk.screen import Screen

EXHIBIT = Path(__file__).parents[1] / "screens" / "exhibit"


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("gallery") / "new" / "folder"
    command = [sys.executable, "-m", "kiosk", "gallery", str(EXHIBIT), "--out", str(out)]
    command += ["--size", "960x600@15.6", "--language", "de"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    return out


@pytest.fixture(scope="module")
def index(drawn: Path) -> list[dict]:
    return json.loads((drawn / "index.json").read_text("utf-8"))


def test_each_page_is_drawn_leaf_by_leaf(drawn: Path, index: list[dict]) -> None:
    names = [entry["screen"] for entry in index]
    assert len(set(names)) == len(names)
    assert {page.key for page in pages()} <= set(names)
    assert "tokens-Colours-2" in names, "what has no room stands on a further leaf"
    images = [QImage(str(drawn / entry["file"])) for entry in index]
    assert {(image.width(), image.height()) for image in images} == {(960, 600)}


def test_no_two_leaves_look_the_same(drawn: Path, index: list[dict]) -> None:
    assert len({(drawn / entry["file"]).read_bytes() for entry in index}) == len(index)


def test_nothing_on_them_is_cut_overlaps_is_faint_or_too_small(index: list[dict]) -> None:
    kinds = ("truncated", "overlapping", "small_targets", "faint")
    found = {(each["screen"], line) for each in index for kind in kinds for line in each[kind]}
    assert found == set()


def test_one_page_shows_all_pictures(drawn: Path, index: list[dict]) -> None:
    page = (drawn / "index.html").read_text("utf-8")
    assert all(f'src="{entry["file"]}"' in page for entry in index)
    assert "<h1>Every component of the design</h1>" in page


def test_its_bar_turns_pages_and_changes_how_they_are_read(
    shipped: Exhibit, touch_screen: QPointingDevice
) -> None:
    def touch(name: str) -> None:
        target = opened.window.findChild(QQuickItem, name)
        spot = target.mapToScene(QPointF(target.width() / 2, target.height() / 2)).toPoint()
        finger = QTest.touchEvent(opened.window, touch_screen)
        finger.press(1, spot, opened.window).commit()
        finger.release(1, spot, opened.window).commit()
        picture_at_rest(opened.window)

    opened = GalleryWindow(shipped, Screen.parse("1280x800"), lambda: 0.0, still=True)
    try:
        opened.show()
        picture_at_rest(opened.window)
        titles = []
        for way in ("previous", "next", "next"):
            touch(f"gallery-{way}")
            titles.append(opened.window.title())
        first, second, *_, last = pages()
        assert titles == [last.name, first.name, second.name]
        sizes, languages = [], []
        for _ in range(3):
            touch("gallery-text-size")
            sizes.append(opened.kiosk.readingHelp.textSize)
        touch("gallery-contrast")
        assert opened.kiosk.readingHelp.contrast
        for _ in range(7):
            touch("gallery-language")
            languages.append(opened.kiosk.language)
        assert sizes == [150, 200, 100]
        assert set(languages) == {"de", "en", "it", "fr", "ru", "en-XA", "ar-XB"}
    finally:
        opened.close()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--size", "big"], "'big' is not a size; write it like 1920x1080"),
        (["--text-size", "170"], "'170' is not one of"),
        (["--language", "xx"], "no language 'xx'; it has de, en"),
    ],
)
def test_what_does_not_exist_is_refused_in_a_sentence(
    arguments: list[str], sentence: str, tmp_path: Path
) -> None:
    result = CliRunner().invoke(gallery, [str(EXHIBIT), *arguments])
    assert result.exit_code == 2
    assert sentence in result.output


def test_an_exhibit_that_cannot_be_shown_is_no_gallery(tmp_path: Path) -> None:
    result = CliRunner().invoke(gallery, [str(tmp_path)])
    assert result.exit_code == 1
    assert "cannot be shown; `kiosk check` says why" in result.output


def test_without_a_display_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.app.has_display", lambda: False)
    result = CliRunner().invoke(gallery, [str(EXHIBIT)])
    assert result.exit_code == 1
    assert "there is no display here; --out DIR draws into pictures" in result.output
