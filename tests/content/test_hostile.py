"""Files made to do harm: each ends in a problem with its place, after little work.

How much work is counted in events taken from the parser, which no slow machine changes.
"""

import os
import stat
import subprocess
import sys
import time
import tracemalloc
from pathlib import Path

import pytest

from kiosk.content import composer
from kiosk.content.composer import compose
from kiosk.content.decoding import decode
from kiosk.content.report import MOST_PROBLEMS, Report

EVENT = "events/signing.yaml"
GENEROUS = 1.0
"""Seconds."""

ALIAS_BOMB = "a0: &a0 [x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30)
)
MERGE_BOMB = "a0: &a0 {x: 1}\n" + "".join(
    f"a{n}: &a{n}\n  <<: [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 25)
)

FILES = {
    "lists in lists, 100,000 deep": ("[" * 100_000, "too-deep", 1, 21),
    "braces in braces, 100,000 deep": ("{" * 100_000, "key-not-text", 1, 2),
    "blocks by braces with keys": ("{a: " * 50_000, "too-deep", 1, 81),
    "dashes in dashes": ("- " * 50_000, "too-deep", 1, 41),
    "question marks in question marks": ("? " * 100_000, "key-not-text", 1, 3),
    "indented keys": (
        "".join(" " * n + "a:\n" for n in range(500)),
        "too-deep",
        21,
        21,
    ),
    "an alias bomb": (ALIAS_BOMB, "anchor", 1, 5),
    "a merge bomb": (MERGE_BOMB, "anchor", 1, 5),
    "more values than a file may have": ("[" + "a," * 60_000 + "]", "too-many-values", 1, 100_000),
    "more keys than a file may have": (
        "".join(f"k{n}: v\n" for n in range(40_000)),
        "too-many-values",
        25_000,
        9,
    ),
    "a text of half a megabyte": ("title: " + "x" * 500_000, "missing-key", 1, 1),
    "a quotation mark that never closes": ('title: "' + "x" * 500_000, "syntax", 1, 8),
    "a key of half a megabyte": ("x" * 500_000 + ": 1", "syntax", 1, 1),
    "a file over the limit": ("# " + "x" * 524_288, "file-too-large", 1, 1),
    "a NUL": ("title: a\0b", "character", 1, 9),
    "an escape sequence for a terminal": ("title: \x1b[2J", "character", 1, 8),
    "writing turned round": ("title:\n  de: a\u202eb", "character", 2, 8),
    "a line separator": ("title: a\u2028b", "character", 1, 9),
    "a byte order mark in the middle": ("title: a\ufeffb", "character", 1, 9),
    "a surrogate": (b"title: \xed\xa0\x80", "encoding", 1, 8),
    "UTF-16 as Notepad once saved it": ("title: ä".encode("utf-16"), "encoding", 1, 1),
    "UTF-16 without a mark": ("title: a\n".encode("utf-16-le"), "encoding", 1, 1),
    "UTF-32": ("title: ä".encode("utf-32"), "encoding", 1, 1),
    "Latin-1": ("title:\n  de: Außen".encode("latin-1"), "encoding", 2, 9),
    "a picture by the name of a text": (b"\x89PNG\r\n\x1a\n" + bytes(100), "encoding", 1, 1),
    "a program": (b"\x7fELF\x02\x01\x01" + bytes(2_000), "encoding", 1, 1),
    "nothing": (b"", "empty-file", 1, 1),
    "a BOM and nothing": (b"\xef\xbb\xbf", "empty-file", 1, 1),
    "remarks alone": ("# to be written\n", "empty-file", 1, 1),
    "a text alone": ("Rapallo", "wrong-shape", 1, 1),
    "a list alone": ("- a\n- b\n", "wrong-shape", 1, 1),
    "a thousand tags": (
        "".join(f"k{n}: !!python/object:os.system x\n" for n in range(1_000)),
        "tag",
        1,
        5,
    ),
    "a second document": ("---\na: 1\n---\nb: 2\n", "second-document", 3, 1),
    "a directive": ("%TAG ! tag:x,2000:\n---\na: 1\n", "directive", 1, 1),
}


@pytest.mark.parametrize(("content", "code", "line", "column"), FILES.values(), ids=list(FILES))
def test_a_hostile_file_ends_in_a_problem_at_its_place(tiny, content, code, line, column):
    tiny.write(EVENT, content)
    started = time.process_time()
    reading = tiny.read()
    assert time.process_time() - started < GENEROUS
    assert reading.exhibit is None
    assert (EVENT, line, column, code) in {
        (each.file, each.line, each.column, each.code) for each in reading.problems
    }
    assert len(reading.problems) <= MOST_PROBLEMS + 1


@pytest.mark.parametrize(
    ("text", "most"),
    [("[" * 100_000, 40), ("{" * 100_000, 40), ("[" + "a," * 60_000 + "]", 50_010)],
    ids=["lists", "blocks", "many"],
)
def test_no_more_events_are_taken_than_the_limits_allow(monkeypatch, text, most):
    taken = 0
    take = composer._Composer.take

    def counted(self, event):
        nonlocal taken
        taken += 1
        take(self, event)

    monkeypatch.setattr(composer._Composer, "take", counted)
    assert compose(text, Report("a.yaml")) is None
    assert taken <= most


def test_a_merge_bomb_costs_little_memory():
    compose("a: 1", Report("warm.yaml"))
    tracemalloc.start()
    compose(MERGE_BOMB, Report("a.yaml"))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20 * 2**20


def test_a_fifo_in_place_of_a_file_does_not_hang(tiny):
    (tiny.path / EVENT).unlink()
    os.mkfifo(tiny.path / EVENT)
    assert tiny.told() == [
        f"error not-a-file {EVENT}:1:1 this is not a file | delete it or rename it"
    ]


@pytest.mark.parametrize("name", [EVENT, "exhibit.yaml", "sources.yaml", "media/signing.png"])
def test_a_link_to_another_file_is_not_followed(tiny, name):
    target = tiny.path.parent / "target"
    (tiny.path / name).rename(target)
    (tiny.path / name).symlink_to(target)
    found = tiny.read()
    assert found.exhibit is None
    assert "symlink" in {each.code for each in found.problems}


@pytest.mark.parametrize("name", ["events", "media", "map"])
def test_a_link_to_another_folder_is_not_followed(tiny, name):
    target = tiny.path.parent / "target"
    (tiny.path / name).rename(target)
    (tiny.path / name).symlink_to(target)
    found = tiny.read()
    assert found.exhibit is None
    assert ("symlink", name) in {(each.code, each.file) for each in found.problems}


def test_a_link_that_leads_to_itself_is_a_problem(tiny):
    (tiny.path / EVENT).unlink()
    (tiny.path / EVENT).symlink_to(tiny.path / EVENT)
    assert [each.code for each in tiny.read().problems] == ["symlink"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_a_problem(tiny):
    (tiny.path / EVENT).chmod(0)
    assert [each.code for each in tiny.read().problems] == ["unreadable"]


def test_a_file_that_the_system_refuses_is_a_problem(tiny, monkeypatch):
    real = os.open

    def refusing(path, *rest, **named):
        if Path(path).name == "signing.yaml":
            raise PermissionError(13, "Permission denied")
        return real(path, *rest, **named)

    monkeypatch.setattr(os, "open", refusing)
    assert tiny.told() == [
        f"error unreadable {EVENT}:1:1 it cannot be read: permission denied | "
        "check that it exists and that its permissions allow reading"
    ]


def test_a_folder_that_the_system_refuses_is_a_problem(tiny, monkeypatch):
    real = os.scandir

    def refusing(path):
        if Path(path).name == "events":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", refusing)
    assert [(each.code, each.file) for each in tiny.read().problems] == [("unreadable", "events")]


def test_a_file_that_grows_while_it_is_read_is_cut_off(tiny, monkeypatch):
    tiny.write(EVENT, "a: " + "x" * 600_000)
    real = Path.lstat

    def lying(self):
        found = real(self)
        if self.name != "signing.yaml" or not stat.S_ISREG(found.st_mode):
            return found
        fields = list(found)
        fields[stat.ST_SIZE] = 10
        return os.stat_result(fields)

    monkeypatch.setattr(Path, "lstat", lying)
    assert [each.code for each in tiny.read().problems] == ["file-too-large"]


def test_after_a_hundred_problems_in_a_file_the_rest_is_counted(tiny):
    tiny.write(EVENT, "".join(f"unknown{n}: x\n" for n in range(5_000)))
    problems = tiny.read().problems
    assert len(problems) == MOST_PROBLEMS + 1
    assert {each.code for each in problems} >= {"too-many-problems"}


@pytest.mark.parametrize(
    "content",
    [
        "".join(f"{'abcdefghij' * 6}{number}: x\n" for number in range(7_000)),
        "".join(f"k{number}: a #b\n" for number in range(20_000)),
        f'text: "{"".join(f"[x](person:rathena{n}) " for n in range(15_000))}"\n',
        "people:\n" + "".join(f"- rathena{number}\n" for number in range(24_000)),
        "more:\n" + "".join(f"  de{n}: see http://a.b/{n}\n" for n in range(15_000)),
        f"text: '{'[' * 400_000}'\n",
    ],
    ids=["slips", "remarks", "links", "people", "addresses", "brackets"],
)
def test_thousands_of_faults_in_a_file_cost_no_more_than_a_hundred(tiny, content):
    tiny.write(EVENT, content)
    started = time.process_time()
    reading = tiny.read()
    assert time.process_time() - started < GENEROUS
    assert reading.exhibit is None


def test_a_bom_and_windows_line_ends_are_read(tiny):
    text = (tiny.path / EVENT).read_text("utf-8")
    tiny.write(EVENT, b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    reading = tiny.read()
    assert reading.problems == ()
    assert reading.exhibit.events["signing"].title.words("de", "de") == "Der Vertrag"


def test_with_windows_line_ends_problems_keep_their_lines(tiny):
    text = (tiny.path / EVENT).read_text("utf-8").replace("category: treaty", "category: x")
    tiny.write(EVENT, text.replace("\n", "\r\n"))
    assert [(each.line, each.column) for each in tiny.read().problems] == [(5, 11)]


def test_columns_count_characters_and_not_bytes():
    report = Report("a.yaml")
    compose(decode("{äöü: 1, äöü: 2}".encode(), report), report)
    assert [(each.line, each.column) for each in report.problems()] == [(1, 10)]


@pytest.mark.parametrize("typed", ["NO", "10:30", "010", "1.10", "yes", "~", "null", "0x1F", "1e3"])
def test_a_value_stays_as_it_was_typed(tiny, typed):
    tiny.replace("people/rathenau.yaml", "name: Walther Rathenau", f"name: {typed}")
    assert tiny.read().exhibit.people["rathenau"].name.words("de", "de") == typed


def test_reading_loads_nothing_of_qt():
    code = (
        "import sys, pathlib, pkgutil, importlib, kiosk.content as c\n"
        "for m in pkgutil.iter_modules(c.__path__):\n"
        "    importlib.import_module('kiosk.content.' + m.name)\n"
        "from kiosk.content.read import read_exhibit\n"
        "read_exhibit(pathlib.Path(sys.argv[1]), {}, thorough=True)\n"
        "sys.exit(any(n.split('.')[0] in {'PySide6', 'shiboken6'} for n in sys.modules))"
    )
    tiny = Path(__file__).parents[1] / "data" / "tiny"
    subprocess.run([sys.executable, "-c", code, str(tiny)], check=True)
