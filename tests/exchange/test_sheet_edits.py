"""Keys and entries of a YAML file come, go and change places with their comments, and nothing else
changes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.document import read_document
from kiosk.content.nodes import Mapping, Node, Sequence, data
from kiosk.content.report import START, Report
from kiosk.exchange.blank import blank_document
from kiosk.exchange.refusals import RefusedError
from kiosk.exchange.sheet import Sheet

Change = Callable[[Sheet, Any], None]
BY_HAND = "this cannot be changed here by a program; change it by hand in an editor"


class Page:
    """A file on which one test writes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def after(self, before: str, *changes: Change) -> str:
        """The text of a file once it is changed; each change is given the root."""
        (self._folder / "x.yaml").write_bytes(before.encode("utf-8"))
        document = read_document(self._folder, Report("x.yaml"))
        assert document
        sheet = Sheet(self._folder, "x.yaml", document)
        for change in changes:
            change(sheet, document.root)
        return sheet.result().decode("utf-8")

    def blank(self, before: str, root: Sequence | Mapping, change: Change) -> str:
        (self._folder / "x.yaml").write_bytes(before.encode("utf-8"))
        document = blank_document(self._folder, "x.yaml", root)
        sheet = Sheet(self._folder, "x.yaml", document)
        change(sheet, document.root)
        return sheet.result().decode("utf-8")


@pytest.fixture
def page(tmp_path: Path) -> Page:
    return Page(tmp_path)


def at(node: Any, *path: str | int) -> Any:
    for part in path:
        node = node.values[part] if isinstance(part, str) else node.items[part]
    return node


def remove(*path: str | int) -> Change:
    *above, last = path

    def change(sheet: Sheet, root: Node) -> None:
        if isinstance(last, str):
            sheet.remove(at(root, *above), last)
        else:
            sheet.remove_entry(at(root, *above), last)

    return change


def move(*path: Any, to: int) -> Change:
    *above, last = path
    return lambda sheet, root: sheet.move(at(root, *above), last, to)


def insert(*path: Any, value: Any) -> Change:
    *above, last = path
    return lambda sheet, root: sheet.insert(at(root, *above), last, value)


def add(*path: str, value: Any, after: str | None = None) -> Change:
    *above, last = path
    return lambda sheet, root: sheet.add(at(root, *above), last, value, after)


def replace(*path: str | int, value: Any) -> Change:
    return lambda sheet, root: sheet.replace(at(root, *path), value)


def put(*path: str | int, words: str) -> Change:
    return lambda sheet, root: sheet.put(at(root, *path), words)


LISTED = """\
# About the file.
- id: a
  x: 1  # why

# Of b.
- id: b
  x: >-
    some
    words
  # Still b.

# Section.

# Of c.
- id: c
"""
EVENT = """\
# About the file.
id: x

# Of title.
title:
  de: Alt  # why
  # Of en.
  en: Old
  # Below en.

sources:
- a
# Of b.
- b  # behind

- {id: c, at: 1}
end: z"""


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        ("a: 1\n# Of b.\nb: 2 # why\n# Of c.\nc: 3\n", remove("b"), "a: 1\n# Of c.\nc: 3\n"),
        ("a: 1\n\nb: 2\n\nc: 3\n", remove("b"), "a: 1\n\nc: 3\n"),
        ("a: 1\n\nb: 2\nc: 3\n", remove("b"), "a: 1\n\nc: 3\n"),
        ("a: 1\nb: 2", remove("b"), "a: 1"),
        ("a: 1\nb: 2", remove("a"), "b: 2"),
        ("a: 1\r\nb: |\r\n  x\r\n  y\r\nc: 3\r\n", remove("b"), "a: 1\r\nc: 3\r\n"),
        ("\ufeffa: 1\nb: 2\n", remove("a"), "\ufeffb: 2\n"),
        ("t:  # why\n  a: 1\nz: 2\n", remove("t", "a"), "t: {}  # why\nz: 2\n"),
        ("- t:\n    a: 1\n  z: 2\n", remove(0, "t"), "- z: 2\n"),
        ("- t: 1\n", remove(0, "t"), "- {}\n"),
        ("a: 1\n", remove("a"), "{}\n"),
        ("t: {a: 1, b: 2, c: 3,}\n", remove("t", "b"), "t: {a: 1, c: 3,}\n"),
        ("t: {a: 1, b: 2, c: 3 } # why\n", remove("t", "c"), "t: {a: 1, b: 2 } # why\n"),
        ("t: {\n  a: 1,\n  b: 2,\n}\n", remove("t", "a"), "t: {\n  b: 2,\n}\n"),
        ("t: { a: 1, }\n", remove("t", "a"), "t: {}\n"),
        (
            EVENT,
            remove("title"),
            EVENT.replace(EVENT[EVENT.index("# Of t") : EVENT.index("sou")], ""),
        ),
        (
            EVENT,
            remove("title", "en"),
            EVENT.replace("  # Of en.\n  en: Old\n", ""),
        ),
    ],
)
def test_a_key_goes_with_its_comments(page: Page, before: str, change: Change, after: str) -> None:
    assert page.after(before, change) == after


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        (LISTED, remove(0), LISTED.replace("- id: a\n  x: 1  # why\n", "")),
        ("# File.\n- a\n- b\n", remove(0), "# File.\n- b\n"),
        (
            LISTED,
            remove(1),
            LISTED.replace(LISTED[LISTED.index("# Of b") : LISTED.index("# Sec")], ""),
        ),
        (LISTED, remove(2), LISTED.replace("\n# Of c.\n- id: c\n", "")),
        (EVENT, remove("sources", 0), EVENT.replace("- a\n", "")),
        (EVENT, remove("sources", 1), EVENT.replace("# Of b.\n- b  # behind\n", "")),
        (EVENT, remove("sources", 2), EVENT.replace("\n- {id: c, at: 1}\n", "")),
        ("s:\n- a\nz: 1\n", remove("s", 0), "s: []\nz: 1\n"),
        ("s:  # why\n  # Of none.\n\n  - a\n", remove("s", 0), "s: []  # why\n  # Of none.\n"),
        ("s: [a, b]\n", remove("s", 0), "s: [b]\n"),
        ("s: [a, b]\n", remove("s", 1), "s: [a]\n"),
        ("s: [a]\n", remove("s", 0), "s: []\n"),
        ("- a\n", remove(0), "[]\n"),
        ("- - a\n  - b\n- c\n", remove(0, 0), "- - b\n- c\n"),
        ("- - a\n- c\n", remove(0, 0), "- []\n- c\n"),
        ("s:\n  -\n    a: 1\n  -\n    a: 2\n", remove("s", 0), "s:\n  -\n    a: 2\n"),
        ("s:\n  -\n  -\n  - b\n", remove("s", 1), "s:\n  -\n  - b\n"),
    ],
)
def test_an_entry_goes_with_its_comments(
    page: Page, before: str, change: Change, after: str
) -> None:
    assert page.after(before, change) == after


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        ("- a\n- b\n", insert(1, value="x"), "- a\n- x\n- b\n"),
        ("- a\n\n- b\n", insert(0, value="x"), "- x\n\n- a\n\n- b\n"),
        ("- a", insert(1, value={"id": "x"}), "- a\n\n- id: x"),
        ("s:\n- a\nz: 1\n", insert("s", 1, value="x"), "s:\n- a\n- x\nz: 1\n"),
        (
            "s:\n    - a\n",
            insert("s", 0, value={"i": "x", "j": "w"}),
            "s:\n    - i: x\n      j: w\n    - a\n",
        ),
        ("s:\n  # Of a.\n  - a\n", insert("s", 0, value="x"), "s:\n  - x\n  # Of a.\n  - a\n"),
        ("s: [a]\n", insert("s", 1, value=["x, y"]), 's: [a, ["x, y"]]\n'),
        ("s: [\n  a,\n  b,\n]\n", insert("s", 0, value="x"), "s: [\n  x,\n  a,\n  b,\n]\n"),
        ("s: [a]\n", insert("s", 1, value="b:?"), 's: [a, "b:?"]\n'),
        ("s: []  # why\n", insert("s", 0, value="x"), "s: [x]  # why\n"),
        ("s: []\n", insert("s", 0, value={"id": "x"}), "s:\n  - id: x\n"),
        ("- s: []\n  z: 1\n", insert(0, "s", 0, value={"id": "x"}), "- s:\n    - id: x\n  z: 1\n"),
        ("[]\n", insert(0, value={"id": "x"}), "- id: x\n"),
        (
            "- a\r\n- b\r\n",
            insert(2, value={"i": "x", "j": "w"}),
            "- a\r\n- b\r\n- i: x\r\n  j: w\r\n",
        ),
        (LISTED, insert(0, value="x"), LISTED.replace("- id: a", "- x\n\n- id: a")),
        (LISTED, insert(2, value="x"), LISTED.replace("Still b.\n", "Still b.\n\n- x\n")),
    ],
)
def test_an_entry_comes_as_its_neighbours_are_laid_out(
    page: Page, before: str, change: Change, after: str
) -> None:
    assert page.after(before, change) == after


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        ("- a\n- b\n- c\n", move(0, to=2), "- b\n- c\n- a\n"),
        ("- a\n- b\n- c", move(2, to=0), "- c\n- a\n- b"),
        ("- a\n- b\n", move(1, to=1), "- a\n- b\n"),
        ("s:\n  - a\n\n  - b # b\nz: 1\n", move("s", 1, to=0), "s:\n  - b # b\n\n  - a\nz: 1\n"),
        ("s: [a, 'b', c]\n", move("s", 1, to=0), "s: ['b', a, c]\n"),
        ("- - a\n  - b\n  # Of c.\n  - c\n", move(0, 2, to=0), "- # Of c.\n  - c\n  - a\n  - b\n"),
        (
            "# File.\n\n# Of a.\n- a\n\n# Of b.\n- b:\n    c: |\n      x\n\n      y\n- d\n",
            move(1, to=0),
            "# File.\n\n# Of b.\n- b:\n    c: |\n      x\n\n      y\n# Of a.\n- a\n\n- d\n",
        ),
    ],
)
def test_an_entry_moves_with_its_comments(
    page: Page, before: str, change: Change, after: str
) -> None:
    assert page.after(before, change) == after


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        ("a: 1 # why\nb: 2\n", add("x", value="w", after="a"), "a: 1 # why\nx: w\nb: 2\n"),
        ("a: 1\n\nb: 2\n", add("x", value={"de": "w"}), "a: 1\n\nb: 2\n\nx:\n  de: w\n"),
        ("t: {a: 1, b: 2}\n", add("t", "x", value="w", after="a"), "t: {a: 1, x: w, b: 2}\n"),
        ("t: {} # why\n", add("t", "x", value="w"), "t: # why\n  x: w\n"),
        ("- {}\n- b\n", lambda sheet, root: sheet.add(root.items[0], "x", "w"), "- x: w\n- b\n"),
        ("{}\n", add("x", value="w"), "x: w\n"),
        (
            "a:\n  b:\n    c: 1\n  d: 2\n",
            add("a", "x", value="w", after="b"),
            "a:\n  b:\n    c: 1\n  x: w\n  d: 2\n",
        ),
        ("a: 1\n", add('"odd"\n key', value="w"), 'a: 1\n"\\"odd\\"\\n key": w\n'),
    ],
)
def test_a_key_comes_below_another(page: Page, before: str, change: Change, after: str) -> None:
    assert page.after(before, change) == after


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        (
            "t: Alt # why\nz: 1\n",
            replace("t", value={"de": "A", "en": "B"}),
            "t: # why\n  de: A\n  en: B\nz: 1\n",
        ),
        (
            "t:  # why\n  # Of de.\n  de: A # de\n  en: B\nz: 1\n",
            replace("t", value="Alt"),
            "t:  # why\n  Alt\nz: 1\n",
        ),
        ("t:\n  de: A\n  en: B\nz: 1\n", replace("t", value="Alt"), "t: Alt\nz: 1\n"),
        ("t:\n  de: A\nz: 1\n", replace("t", value=["a", "b"]), "t: [a, b]\nz: 1\n"),
        (
            "t:\n    de: A\n",
            replace("t", value={"fr": "B", "it": "C"}),
            "t:\n    fr: B\n    it: C\n",
        ),
        ("s:\n- a # a\n- b\nz: 1\n", replace("s", value=[{"id": "x"}]), "s:\n- id: x\nz: 1\n"),
        ("s:\n- a\nz: 1\n", replace("s", value=[]), "s: []\nz: 1\n"),
        ("s:\n- a\nz: 1\n", replace("s", value={}), "s: {}\nz: 1\n"),
        ("s: [a, b] # why\n", replace("s", value=[{"id": "x"}]), "s: [{id: x}] # why\n"),
        ("s: [a, b] # why\n", replace("s", value={"id": "x"}), "s: # why\n  id: x\n"),
        ("s:\nz: 1\n", replace("s", value=["a"]), "s: [a]\nz: 1\n"),
        ("s:", replace("s", value={"a": ""}), 's:\n  a: ""'),
        (
            "- a # why\n- b\n",
            replace(0, value={"id": "x", "at": "1"}),
            "- id: x # why\n  at: 1\n- b\n",
        ),
        ("- id: a\n  at: 1\n- b\n", replace(0, value="x"), "- x\n- b\n"),
        ("- id: a\n  at: 1\n- b\n", replace(0, value={"id": "x"}), "- id: x\n- b\n"),
        ("t: >- # why\n  A\nz: 1\n", replace("t", value={"de": "B"}), "t: # why\n  de: B\nz: 1\n"),
        ("t: {a: 1, b: {c: 2}}\n", replace("t", "b", value=["x"]), "t: {a: 1, b: [x]}\n"),
        ("t: {a: }\n", replace("t", "a", value=["x"]), "t: {a: [x]}\n"),
        ("# File.\n\na: 1\n", replace(value=["x"]), "# File.\n\n- x\n"),
        ("# File.\n[a, b] # why\n", replace(value={"x": "w"}), "# File.\nx: w # why\n"),
        ("a: 1\r\nb: 2\r\n", replace("a", value={"x": "w"}), "a:\r\n  x: w\r\nb: 2\r\n"),
    ],
)
def test_any_value_takes_the_place_of_any_other(
    page: Page, before: str, change: Change, after: str
) -> None:
    assert page.after(before, change) == after


def test_many_changes_work_together(page: Page) -> None:
    changes = [
        put("title", "de", words="Neu"),
        add("title", "it", value="Nuovo", after="de"),
        move("sources", 2, to=0),
        replace("sources", 2, "id", value="d"),
        remove("sources", 1),
        insert("sources", 2, value={"id": "e"}),
        remove("id"),
        add("place", value="x", after="title"),
    ]
    assert page.after(EVENT, *changes) == (
        "# About the file.\n\n# Of title.\ntitle:\n  de: Neu  # why\n  it: Nuovo\n  # Of en.\n"
        "  en: Old\n  # Below en.\nplace: x\n\nsources:\n- {id: d, at: 1}\n# Of b.\n"
        "- b  # behind\n- id: e\nend: z"
    )


def test_a_list_that_was_emptied_is_filled_again(page: Page) -> None:
    before = "s:  # why\n  - a\n\n  # Of none.\n\n  - b\nz: 1\n"
    empty = [remove("s", 0), remove("s", 0)]
    assert page.after(before, *empty) == "s: []  # why\n  # Of none.\nz: 1\n"
    again = page.after(before, *empty, insert("s", 0, value="x"))
    assert again == "s:  # why\n  # Of none.\n\n  - x\nz: 1\n"


def test_the_only_entry_in_brackets_is_replaced_beside_another(page: Page) -> None:
    changes = [replace("s", 0, value=["x"]), move("s", 0, to=0)]
    assert page.after("s: [a]\n", *changes) == "s: [[x]]\n"


@pytest.mark.parametrize("before", ["", "# Why.", "# Why.\n\n", "---\n", "\r\n"])
def test_a_file_of_comments_alone_is_filled(page: Page, before: str) -> None:
    listed = page.blank(before, Sequence(START), insert(0, value={"id": "x", "at": "1"}))
    assert listed.startswith(before)
    assert listed.replace("\r", "").endswith("- id: x\n  at: 1\n")
    keys = page.blank(before, Mapping(START), add("a", value="b"))
    assert keys.startswith(before)
    assert keys.endswith("a: b\r\n" if "\r" in before else "a: b\n")


@pytest.mark.parametrize("before", ["a: 1\n", "[]\n", "a: [\n", "\0"])
def test_a_file_that_says_something_is_not_blank(page: Page, before: str) -> None:
    with pytest.raises(RefusedError):
        page.blank(before, Mapping(START), add("a", value="b"))


@pytest.mark.parametrize(
    ("before", "changes"),
    [
        ("s: [a, # why\n  b]\n", [remove("s", 0)]),
        ("s: [a, # why\n  b]\n", [replace("s", value="x")]),
        ("? a\n: 1\n? b\n: 2\n", [remove("a")]),
        ("a: 1\n", [remove("b")]),
        ("a: 1\n", [add("a", value="b")]),
        ("a: 1\n", [add("b", value="b", after="c")]),
        ("- a\n", [remove(1)]),
        ("- a\n", [remove(-1)]),
        ("- a\n", [move(0, to=1)]),
        ("- a\n", [insert(2, value="x")]),
        ("- a\n", [insert(0, value="\ud800")]),
        ("- a\n", [insert(0, value="\x07")]),
        ("- a\n", [insert(0, value="a\rb")]),
        ("a: 1\n", [add("", value="x")]),
        ("a:\n  b: 1\n", [put("a", "b", words="2"), remove("a")]),
        ("a:\n  b: 1\n", [remove("a", "b"), replace("a", value="x")]),
        ("a: 1\n", [put("a", words="2"), put("a", words="3")]),
        ("a:\n  b: 1\n", [replace("a", "b", value="x"), replace("a", value="x")]),
        ("- |+\n  x\n\n- b\n", [remove(1)]),
    ],
)
def test_what_is_not_clear_is_left_to_an_editor(
    page: Page, before: str, changes: list[Change]
) -> None:
    with pytest.raises(RefusedError, match=BY_HAND):
        page.after(before, *changes)


def test_the_order_of_keys_is_read_back(page: Page, tmp_path: Path) -> None:
    page.after("a: 1\nb: 2\n", add("x", value="w", after="a"))
    new = page.after("t: {a: 1}\n", add("t", "x", value={"z": ["1"], "y": {}}))
    (tmp_path / "x.yaml").write_text(new, encoding="utf-8")
    document = read_document(tmp_path, Report("x.yaml"))
    assert document
    assert data(document.root) == {"t": {"a": "1", "x": {"z": ["1"], "y": {}}}}
