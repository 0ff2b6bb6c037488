"""A station's file: whatever is wrong in it, the other settings hold, and its line is told."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.phrase import in_language
from kiosk.settings.model import Settings, StatisticsSettings, Turn
from kiosk.settings.read import Reading, read_settings

CODE = "scrypt$16384$8$1$c2FsdA==$aGFzaA=="
SOUND = f"""\
station: Foyer 1
store:
  folder: store
  inboxes: [sticks, /run/kiosk/sticks]
  reports: reports
language: de
messages: en
screen:
  turn: 90
  diagonal: 32
keypad:
  up: [Up, F13]
  enter: [Space]
staff:
  code: {CODE}
  may_end: yes
sound:
  volume: 70
hours:
  daily: 09:30-18:00
  monday: closed
  restart: 04:00
health:
  folder: health
  listen: 127.0.0.1:9108
statistics:
  keep: yes
  folder: counts
patience: 60
"""
WRONG = [
    ("station", "station: Foyer 1", 'station: "Foyer\\n1"', "this does not fit on a line"),
    ("store.folder", "folder: store", "folder: [store]", "a list stands at “folder”"),
    ("store.inboxes", "[sticks, /run/kiosk/sticks]", "sticks", "a text stands at “inboxes”"),
    ("store.inboxes", "/run/kiosk/sticks]", "{a: b}]", "stands at entry 2 of “inboxes”"),
    ("store.reports", "reports: reports", 'reports: ""', "a folder has no name"),
    ("store.reports", "reports: reports", "reports:", "nothing stands after “reports”"),
    ("language", "language: de", "language: german", "“german” is no language code"),
    ("messages", "messages: en", "messages: fr", "“fr” cannot stand at “messages”"),
    ("screen.turn", "turn: 90", "turn: 45", "“45” cannot stand at “turn”"),
    ("screen.diagonal", "diagonal: 32", "diagonal: 300", "“diagonal” is 300, and must be at most"),
    ("screen.diagonal", "diagonal: 32", "diagonale: 32", "“diagonale” is not known here"),
    ("keypad.up", "[Up, F13]", "[Up, F113]", "“F113” cannot stand at entry 2 of “up”"),
    ("keypad.enter", "[Space]", "[F13]", "F13 stands at up as well"),
    *(
        ("health.listen", "127.0.0.1:9108", wrong, "is no address to listen at")
        for wrong in (
            "0.0.0.0:80",
            "9108",
            "localhost:80",
            "127.0.0.1:0",
            '"::1:80"',
            "1.2.3.4:99999",
        )
    ),
    ("health.folder", "folder: health", 'folder: ""', "a folder has no name"),
    ("staff.code", CODE, "1234", "this is not what a code for the staff looks like"),
    ("statistics.keep", "keep: yes", "keep: maybe", "“maybe” stands at “keep”"),
    ("statistics.folder", "folder: counts", "folder: [counts]", "a list stands at “folder”"),
    (
        "statistics",
        "statistics:\n  keep: yes\n  folder: counts",
        "statistics: on",
        "a text stands",
    ),
    ("staff.may_end", "may_end: yes", "may_end: perhaps", "“perhaps” stands at “may_end”"),
    ("sound.volume", "volume: 70", "volume: 101", "“volume” is 101, and must be at most 100"),
    ("hours.daily", "09:30-18:00", "9 to 6", "“9 to 6” is no opening time"),
    ("hours.monday", "closed", "09:30", "“09:30” is no opening time"),
    ("hours.restart", "04:00", "24:00", "“24:00” is no time of day"),
    ("patience", "patience: 60", "patience: soon", "“soon” stands at “patience” where a whole"),
    ("patience", "patience: 60", "patience: -1", "“patience” is -1, and must be at least 0"),
    ("patience", "patience: 60", "patience: !!int 60", "tags such as “!!int” are not read"),
    ("keypad", "keypad:\n  up: [Up, F13]\n  enter: [Space]", "keypad: Up", "a text stands at"),
    ("staff", f"staff:\n  code: {CODE}\n  may_end: yes", "staff: [1]", "a list stands at “staff”"),
]


def read(folder: Path, text: str) -> Reading:
    file = folder / "kiosk.yaml"
    file.write_text(text, "utf-8")
    return read_settings(file)


def without(settings: Settings, path: str) -> Settings:
    """The same with a setting as if it were left out."""
    *blocks, name = path.split(".")
    if not blocks:
        return replace(settings, **{name: getattr(Settings(), name)})
    block = getattr(settings, blocks[0])
    usual = getattr(type(block)(), name)
    if path == "store.folder":
        assert usual == Path("/var/lib/kiosk/store")
    return replace(settings, **{blocks[0]: replace(block, **{name: usual})})


def test_a_sound_file_is_read_and_its_paths_begin_at_its_folder(tmp_path: Path) -> None:
    reading = read(tmp_path, SOUND)
    assert reading.problems == ()
    settings = reading.settings
    assert settings.store
    assert settings.station == "Foyer 1"
    assert settings.store.folder == tmp_path / "store"
    assert settings.store.inboxes == (tmp_path / "sticks", Path("/run/kiosk/sticks"))
    assert settings.store.reports == tmp_path / "reports"
    assert (settings.language, settings.messages, settings.patience) == ("de", "en", 60)
    assert (settings.screen.turn, settings.screen.diagonal) == (Turn.RIGHT, 32)
    assert settings.keypad.up == ("Up", "F13")
    assert settings.staff.code == CODE
    assert settings.statistics == StatisticsSettings(keep=True, folder=tmp_path / "counts")


@pytest.mark.parametrize(("path", "right", "wrong", "said"), WRONG)
def test_what_is_wrong_is_as_if_left_out_and_all_else_holds(
    path: str, right: str, wrong: str, said: str, tmp_path: Path
) -> None:
    sound = read(tmp_path, SOUND).settings
    assert SOUND.count(right) == 1
    reading = read(tmp_path, SOUND.replace(right, wrong))
    assert reading.settings == without(sound, path)
    changed = SOUND[: SOUND.index(right)].count("\n") + 1
    assert [each.line for each in reading.problems] == [changed]
    problem = reading.problems[0]
    assert said in problem.message
    assert problem.file == "kiosk.yaml"
    assert problem.help
    assert in_language(problem.message, "de") != problem.message


def test_an_exhibit_beside_a_store_is_told_and_the_store_is_shown(tmp_path: Path) -> None:
    reading = read(tmp_path, f"exhibit: mine\n{SOUND}")
    assert [(each.line, each.column) for each in reading.problems] == [(1, 10)]
    assert reading.problems[0].message == "an exhibit is named, and a store as well"
    assert reading.settings == read(tmp_path, SOUND).settings


def test_an_exhibit_alone_begins_at_the_file_s_folder(tmp_path: Path) -> None:
    assert read(tmp_path, "exhibit: mine").settings.exhibit == tmp_path / "mine"


def test_a_code_that_was_not_hashed_is_not_said_again(tmp_path: Path) -> None:
    (problem,) = read(tmp_path, "staff: {code: 4711}").problems
    assert "4711" not in problem.message + problem.help


def test_a_key_that_is_not_known_takes_nothing_with_it(tmp_path: Path) -> None:
    reading = read(tmp_path, f"statoin: x\n{SOUND}volume: 3\n")
    assert [each.line for each in reading.problems] == [1, SOUND.count("\n") + 2]
    assert reading.problems[0].help == "did you mean “station”?"
    assert reading.settings == read(tmp_path, SOUND).settings


@pytest.mark.parametrize("text", ["lower_edge: 700\n", "sound:\n  lower_edge: 700\n"])
def test_a_key_in_the_wrong_block_is_told_where_it_belongs(tmp_path: Path, text: str) -> None:
    (problem,) = read(tmp_path, text).problems
    assert problem.help == "it belongs under `screen:`"
    assert in_language(problem.help, "de") == "er gehört unter `screen:`"


@pytest.mark.parametrize("hours", ["9-18", "4:00", "09:00 - 18:00", "Closed"])
def test_hours_are_told_by_an_example(tmp_path: Path, hours: str) -> None:
    (problem,) = read(tmp_path, f"hours:\n  daily: {hours}\n").problems
    assert problem.message == f"“{hours}” is no opening time"
    assert problem.help == "write it such as 09:00-18:00, or closed"


def test_of_a_setting_that_stands_twice_the_first_holds(tmp_path: Path) -> None:
    reading = read(tmp_path, "patience: 1\nlanguage: de\npatience: 2\n")
    assert [each.line for each in reading.problems] == [3]
    assert reading.settings == Settings(patience=1, language="de")


@pytest.mark.parametrize("text", ["", "# station: Foyer 1\n", "---\n", "\ufeff# nothing\n"])
def test_a_file_that_sets_nothing_is_sound(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text) == Reading(Settings(), ())


HOSTILE = {
    "a list": b"- station: Foyer 1\n",
    "a text": b"Foyer 1\n",
    "an alias": b"station: &a Foyer\nlanguage: *a\n",
    "aliases in aliases": b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
    "a key merged in": b"<<: {station: Foyer}\n",
    "a quotation mark that never closes": b'station: "Foyer\n',
    "a second document": b"station: a\n---\nstation: b\n",
    "too deep": b"station: " + b"[" * 100_000,
    "too many values": b"station: [" + b"a," * 60_000 + b"]",
    "half a megabyte and more": b"# " + b"x" * 524_288,
    "a key of half a megabyte": b"x" * 500_000 + b": 1",
    "bytes": bytes(range(256)) * 16,
    "zeros": bytes(4096),
    "utf-16": "station: Foyer\n".encode("utf-16"),
    "latin-1": "station: Süd\n".encode("latin-1"),
    "a control character": b"station: a\x1b[2J\n",
}


@pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_file_that_is_none_leaves_all_as_usual(raw: bytes, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_bytes(raw)
    for cache in (None, tmp_path / "cache", tmp_path / "cache"):
        reading = read_settings(file, cache)
        assert reading.settings == Settings()
        assert 1 <= len(reading.problems) <= 101


def test_twenty_thousand_unknown_keys_leave_those_that_are_known(tmp_path: Path) -> None:
    text = "".join(f"k{number}: v\n" for number in range(20_000))
    reading = read(tmp_path, f"{text}station: Foyer 1\n")
    assert reading.settings == Settings(station="Foyer 1")
    assert len(reading.problems) == 101


@pytest.mark.parametrize("kind", ["missing", "folder", "link", "forbidden"])
def test_what_is_no_file_is_told(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    match kind:
        case "folder":
            file.mkdir()
        case "link":
            file.symlink_to(tmp_path / "other.yaml")
        case "forbidden":
            file = tmp_path / "nowhere" / "deeper" / "kiosk.yaml"
        case _:
            pass
    reading = read_settings(file, tmp_path / "cache")
    assert reading.settings == Settings()
    assert len(reading.problems) == 1
