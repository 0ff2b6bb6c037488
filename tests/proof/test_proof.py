"""`kiosk proof`: what it draws, what it lists, what it refuses, and how it ends."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from kiosk.cli.proof import proof
from kiosk.content.read import read_exhibit
from kiosk.panels import discover
from kiosk.paths import default_exhibit
from kiosk.proof.plan import ScreenPlan, Show, plans
from kiosk.proof.round import speaking
from kiosk.proof.studio import Studio
from kiosk.screen import Screen
from kiosk.shell.fault import fault
from kiosk.visit import NO_HELP, ReadingHelp

EXHIBIT = Path(__file__).parents[1] / "screens" / "exhibit"
KEYS = [
    "screen",
    "language",
    "size",
    "inches",
    "text_size",
    "contrast",
    "low_reach",
    "file",
    "truncated",
    "overlapping",
    "small_targets",
    "faint",
    "spilling",
    "crowded",
    "small_words",
    "shapeless",
    "nameless",
    "unreached",
]


def called(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", "proof", *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8")


@pytest.fixture(scope="module")
def drawn(tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("proof") / "new" / "folder"
    result = called(
        EXHIBIT, "--out", out, "--size", "1920x1080@24", "--language", "en", "--depth", "kinds"
    )
    assert (result.returncode, result.stderr) == (0, "")
    return out


@pytest.fixture(scope="module")
def index(drawn) -> list[dict]:
    return json.loads((drawn / "index.json").read_text("utf-8"))


def test_each_entry_of_the_index_has_exactly_its_keys(index):
    assert all(list(entry) == KEYS for entry in index)


def test_an_entry_says_for_which_screen_it_is(index):
    common = {(e["language"], e["size"], e["inches"], e["text_size"]) for e in index}
    assert common == {("en", "1920x1080", 24.0, 100)}
    assert not any(entry["contrast"] or entry["low_reach"] for entry in index)


def test_what_was_found_is_lists_of_words(index):
    for entry in index:
        for key in KEYS[8:]:
            assert all(isinstance(line, str) and line for line in entry[key])


def test_each_picture_is_there_in_its_size(drawn, index):
    assert len({entry["file"] for entry in index}) == len(index)
    for entry in index:
        image = QImage(str(drawn / entry["file"]))
        assert (image.width(), image.height()) == (1920, 1080), entry["file"]


def test_no_two_screens_look_the_same_but_panels_that_always_show_an_item(drawn, index):
    pictures = {entry["screen"]: (drawn / entry["file"]).read_bytes() for entry in index}
    alone = {name: data for name, data in pictures.items() if not name.startswith("card-")}
    assert len(set(alone.values())) == len(alone)
    assert pictures["card-place"] != pictures["map"]


def test_the_page_shows_every_picture_and_needs_nothing_else(drawn, index):
    page = (drawn / "index.html").read_text("utf-8")
    assert all(f'src="{entry["file"]}"' in page for entry in index)
    assert not re.search(r"<script|https?:|//|@import|url\(", page)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--size", "big"], "'big' is not a size; write it like 1920x1080"),
        (["--size", "30000x1080"], "'30000x1080' is not a size"),
        (["--text-size", "170"], "'170' is not one of"),
    ],
)
def test_what_does_not_exist_is_refused_in_a_sentence(arguments, sentence, tmp_path, monkeypatch):
    result = CliRunner().invoke(proof, [str(EXHIBIT), "--out", str(tmp_path / "out"), *arguments])
    assert result.exit_code == 2
    assert sentence in result.output
    assert not (tmp_path / "out").exists()


def test_a_language_that_the_exhibit_lacks_is_refused(tmp_path):
    result = called(EXHIBIT, "--out", tmp_path, "--language", "xx")
    assert result.returncode == 2
    assert "no language 'xx'; it has de, en" in result.stderr


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").touch()
    result = called(EXHIBIT, "--out", tmp_path / "file" / "out")
    assert result.returncode == 2
    assert f"Cannot write to {tmp_path / 'file' / 'out'}: Not a directory." in result.stderr


def test_a_broken_exhibit_gives_its_fault_page_and_its_problems(tmp_path):
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "exhibit.yaml").write_text("id: [", "utf-8")
    result = called(broken, "--out", tmp_path / "out", "--size", "1280x800")
    assert result.returncode == 1
    assert "exhibit.yaml:1:" in result.stderr
    entries = json.loads((tmp_path / "out" / "index.json").read_text("utf-8"))
    assert [entry["screen"] for entry in entries] == ["fault"]
    assert (tmp_path / "out" / entries[0]["file"]).exists()


def test_screens_are_drawn_as_a_visitor_reads_them(tmp_path):
    result = called(
        EXHIBIT,
        *("--out", tmp_path),
        *("--size", "1080x1920", "--language", "ar-XB"),
        *("--text-size", "100", "--text-size", "200", "--contrast", "--low-reach"),
        *("--screen", "home"),
    )
    assert result.returncode == 0
    entries = json.loads((tmp_path / "index.json").read_text("utf-8"))
    assert {(each["text_size"], each["contrast"], each["low_reach"]) for each in entries} == {
        (100, True, True),
        (200, True, True),
    }
    assert len({each["file"] for each in entries}) == len(entries)
    home = {
        each["text_size"]: QImage(str(tmp_path / each["file"]))
        for each in entries
        if each["screen"] == "home"
    }
    assert home[100] != home[200]
    assert home[100].pixelColor(540, 400).name() == "#000000"


def drawn_at(screen: str, name: str, language: str, help_: ReadingHelp = NO_HELP) -> QImage:
    """One screen after the first, by the studio that `kiosk proof` draws all of them in."""
    kinds = discover()
    exhibit = read_exhibit(EXHIBIT, kinds).exhibit
    studio = Studio(kinds, Screen.parse(screen), fault("proof", ()), help_)
    studio.show(speaking(exhibit, language))
    every = {plan.name: plan for plan in plans(exhibit, kinds)}
    pictures = [studio.draw(every[each], language)[0] for each in ("start", name)]
    studio.close()
    return pictures[-1]


def test_what_lies_under_an_open_sheet_is_not_held_against_it(touch_screen):
    kinds = discover()
    studio = Studio(kinds, Screen.parse("1920x1080"), fault("proof", ()))
    studio.show(read_exhibit(default_exhibit(), kinds).exhibit)
    more = ScreenPlan("more", Show.CARD, "people", "person", "chicherin", ("link-more",))
    (look,) = studio.looks(more, "de")
    studio.close()
    assert not look.unreached
    assert not look.findings.overlapping


def test_low_reach_leaves_the_upper_part_free_of_targets(touch_screen):
    """Of a screen 476 mm high all that can be touched lies in the lowest 400."""
    low, usual = (
        drawn_at("1080x1920", "treaties", "de", ReadingHelp(low_reach=low)) for low in (True, False)
    )
    above = QRect(0, 0, 1080, 300)
    assert len({low.pixel(x, y) for x in range(0, 1080, 9) for y in range(0, 300, 9)}) == 1
    assert usual.copy(above) != low.copy(above)


def test_from_the_right_all_but_words_and_pictures_is_mirrored(touch_screen):
    usual, mirrored = (drawn_at("1920x1080", "home", language) for language in ("de", "ar-XB"))
    bar = QRect(0, 990, 1920, 80)
    flipped = mirrored.copy(bar).flipped(Qt.Orientation.Horizontal)
    assert flipped != usual.copy(bar), "its words are turned back"

    def gold(image):
        """The leftmost golden sign of the bar: that of Home."""
        columns = range(0, 400)
        return next(
            x for x in columns if any(image.pixelColor(x, y).name() == "#edbe63" for y in range(80))
        )

    assert abs(gold(flipped) - gold(usual.copy(bar))) <= 2


def test_what_is_to_be_seen_of_a_panel_is_drawn_with_all_its_leaves(tmp_path):
    screens = ("--screen", "map-*", "--screen", "timeline-topics", "--text-size", "200")
    asked = ("--size", "1280x800@15.6", "--language", "en", "--no-pictures", *screens)
    assert called(EXHIBIT, "--out", tmp_path, *asked).returncode == 0
    entries = json.loads((tmp_path / "index.json").read_text("utf-8"))
    names = [entry["screen"] for entry in entries]
    assert {"map-about", "map-quiet-night-2", "map-quiet-night-3"} <= set(names)
    assert any(name.endswith("-leaf-2") for name in names)
    assert "timeline-topics" in names, "with large words topics have a leaf of their own"
    assert not any(entry["file"] or entry["unreached"] for entry in entries)
    assert not (tmp_path / "index.html").exists()
