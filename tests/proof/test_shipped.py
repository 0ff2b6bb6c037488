"""The museum's own exhibit on every screen that the design names: nothing cut or too small."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.pseudo import FROM_THE_RIGHT, LONGER
from kiosk.paths import default_exhibit
from kiosk.proof.index import Entry

EVERY_SIGHT, EACH_KIND, EVERY_ITEM = "sights", "kinds", "items"
WIDE, TALL, LARGE, SMALL = "1920x1080", "1080x1920", "3840x2160@43", "1280x800@15.6"
MORE = [
    (WIDE, "de", 150, EACH_KIND),
    (TALL, "de", 150, EACH_KIND),
    (WIDE, "en", 100, EACH_KIND),
    (TALL, "en", 100, EACH_KIND),
    (WIDE, "it", 100, EACH_KIND),
    (TALL, "fr", 100, EACH_KIND),
]
"""With KIOSK_SCREENS=full: smaller screens or larger words are drawn in every run."""
FULL = os.environ.get("KIOSK_SCREENS") == "full"
FOUND = [name for name, kind in Entry.__annotations__.items() if kind == tuple[str, ...]]


def problems(entry: dict) -> list[str]:
    return [problem for name in FOUND for problem in entry[name]]


@pytest.mark.parametrize(
    ("screen", "language", "text_size", "depth"),
    [
        (WIDE, "de", 100, EVERY_SIGHT),
        (TALL, "de", 100, EVERY_SIGHT),
        (LARGE, "de", 100, EACH_KIND),
        (SMALL, "de", 100, EACH_KIND),
        (SMALL, "de", 150, EACH_KIND),
        (WIDE, "de", 200, EVERY_SIGHT),
        (TALL, "de", 200, EACH_KIND),
        (SMALL, "de", 200, EACH_KIND),
        (SMALL, "en", 100, EACH_KIND),
        (TALL, "it", 200, EACH_KIND),
        (SMALL, "fr", 150, EACH_KIND),
        (WIDE, "ru", 100, EVERY_SIGHT),
        (TALL, "ru", 100, EACH_KIND),
        (SMALL, "ru", 200, EACH_KIND),
        *(MORE if FULL else ()),
    ],
)
def test_nothing_is_wrong_on_any_screen(
    screen: str, language: str, text_size: int, depth: str, tmp_path: Path
) -> None:
    entries = drawn(tmp_path, screen, language, text_size, "--depth", depth)
    assert {(each["language"], each["text_size"]) for each in entries} == {(language, text_size)}
    assert not wrong(entries)


@pytest.mark.parametrize(
    ("screen", "language", "text_size", "name"),
    [
        (SMALL, LONGER, 100, "home"),
        (SMALL, LONGER, 200, "home"),
        (TALL, LONGER, 100, "start"),
        (LARGE, FROM_THE_RIGHT, 100, "card-story"),
        (LARGE, FROM_THE_RIGHT, 200, "map"),
    ],
)
def test_words_of_any_length_from_either_side_have_room(
    screen: str, language: str, text_size: int, name: str, tmp_path: Path
) -> None:
    asked = ["--depth", EACH_KIND, "--screen", name]
    entries = drawn(tmp_path, screen, language, text_size, *asked)
    assert entries
    assert not wrong(entries)


@pytest.mark.parametrize(
    ("screen", "language", "text_size", "help_chosen"),
    [
        (WIDE, "fr", 150, ["--low-reach"]),
        (TALL, "it", 100, ["--low-reach", "--contrast"]),
        (TALL, "ru", 150, ["--low-reach", "--contrast"]),
    ],
)
def test_judgements_and_treaties_have_room_within_reach(
    screen: str, language: str, text_size: int, help_chosen: list[str], tmp_path: Path
) -> None:
    asked = [*help_chosen, "--screen", "*judgement*", "--screen", "*treat*"]
    entries = drawn(tmp_path, screen, language, text_size, "--depth", EACH_KIND, *asked)
    assert entries
    assert not wrong(entries)


@pytest.mark.parametrize(
    ("screen", "language", "text_size"),
    [(TALL, "ru", 100), (TALL, "ru", 150), (TALL, LONGER, 100), (TALL, LONGER, 150)],
)
def test_the_cards_of_the_tall_timeline_hold_their_words(
    screen: str, language: str, text_size: int, tmp_path: Path
) -> None:
    events = ["counter-claims", "german-reply", "villa-de-albertis-talks", "soviet-offer"]
    asked = [part for event in events for part in ("--screen", f"card-event-{event}")]
    entries = drawn(tmp_path, screen, language, text_size, "--depth", EVERY_ITEM, *asked)
    assert len(entries) >= len(events)
    assert not wrong(entries)


@pytest.mark.parametrize("language", ["fr", "it"])
def test_what_the_map_says_of_itself_covers_no_story(language: str, tmp_path: Path) -> None:
    assert not wrong(drawn(tmp_path, TALL, language, 100, "--screen", "map-about"))


def drawn(folder: Path, screen: str, language: str, text_size: int, *asked: str) -> list[dict]:
    """What proof tells of each screen that is asked for."""
    command = [sys.executable, "-m", "kiosk", "proof", default_exhibit(), "--no-pictures"]
    station = ["--size", screen, "--language", language, "--text-size", str(text_size)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(
        [*command, "--out", folder, *station, *asked],
        check=True,
        env=environment,
        stdout=subprocess.DEVNULL,
    )
    return json.loads((folder / "index.json").read_text(encoding="utf-8"))


def wrong(entries: list[dict]) -> dict[str, list[str]]:
    """What is wrong, by screen."""
    return {each["screen"]: found for each in entries if (found := problems(each))}
