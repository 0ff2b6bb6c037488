"""Whatever is written into a YAML file is read back as it was meant, and nothing else changes."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.decoding import FORBIDDEN
from kiosk.content.document import Document, read_document
from kiosk.content.nodes import Mapping, Scalar, Sequence, data
from kiosk.content.report import Report
from kiosk.exchange.sheet import Sheet
from kiosk.exchange.wording import WIDTH

LAYOUTS = [
    "t:\n  de: Alt\n  en: Old\nz: 1 # end\n",
    "t:\n  de: Alt\n  en: 'Old'  # why\nz: 1\n",
    't:\n    de: Alt\n    en: "Old\n      and more"\nz: 1\n',
    "t:\n  de: Alt\n  en: >-  # why\n    Old\n    words\n\n# between\nz: 1\n",
    "t:\n  de: Alt\n  en: |-\n      Old\n      words\nz: 1\n",
    "t:\n  de: Alt\n  en: Old and\n    more\nz: 1",
    "t:\n  de: Alt\n  en:\n    Old\nz: 1\n",
    "t: {de: Alt, en: Old}\nz: 1\n",
    "t: {de: Alt, en: 'Old', }  # why\nz: 1\n",
    "t: {\n  de: Alt,\n  en: Old\n}\nz: 1\n",
    "- t:\n    de: Alt\n    en: Old\n  z: 1\n- z: 2\n",
    "t:\r\n  de: Alt\r\n  en: >-\r\n    Old\r\n    words\r\nz: 1\r\n",
]
MISSING = [
    "t:\n  de: Alt\nz: 1\n",
    "t:\n  de: >-\n    Alt\n\nz: 1\n",
    "t: {de: Alt}\nz: 1\n",
    "t:\n  de: Alt  # why",
    "- t: {de: 'Alt'}\n- z: 2\n",
]
SAME = ["t: Alt\nz: 1\n", "t: 'Alt' # why\nz: 1\n", "a: {t: Alt}\n", "t: >-\n  Alt\nz: 1\n"]
SIGNS = "a b:#-'\"\\\n\t{}[],&*!|>%@`?~\u00ad\u00a0é中\U0001f600"
ODD = st.text(st.sampled_from(SIGNS), max_size=40)
LONG = st.lists(st.text("abc:#- ", min_size=1, max_size=30), max_size=20).map(" ".join)
WORDS = (ODD | LONG).filter(lambda words: words.strip("\n") and not FORBIDDEN.search(words))


def _document(folder: Path, text: str) -> Document:
    (folder / "x.yaml").write_bytes(text.encode("utf-8"))
    document = read_document(folder, Report("x.yaml"))
    assert document
    return document


def _parent(document: Document) -> Mapping:
    root = document.root
    if isinstance(root, Sequence):
        root = root.items[0]
    assert isinstance(root, Mapping)
    inner = root.values.get("a", root)
    assert isinstance(inner, Mapping)
    return inner


def _read(folder: Path, new: bytes) -> object:
    return data(_document(folder, new.decode("utf-8")).root)


many = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@many
@pytest.mark.parametrize("layout", LAYOUTS)
@given(words=WORDS)
def test_any_words_can_stand_in_place_of_others(tmp_path: Path, layout: str, words: str) -> None:
    document = _document(tmp_path, layout)
    sheet = Sheet(tmp_path, "x.yaml", document)
    block = _parent(document).values["t"]
    assert isinstance(block, Mapping)
    old = block.values["en"]
    assert isinstance(old, Scalar)
    sheet.put(old, words)
    new = sheet.result()
    assert new.count(b"# ") >= layout.count("# ")
    assert _same_but("en", words.rstrip("\n"), _read(tmp_path, new), data(document.root))


@many
@pytest.mark.parametrize("layout", MISSING)
@given(words=WORDS)
def test_any_words_can_be_added(tmp_path: Path, layout: str, words: str) -> None:
    document = _document(tmp_path, layout)
    sheet = Sheet(tmp_path, "x.yaml", document)
    block = _parent(document).values["t"]
    assert isinstance(block, Mapping)
    sheet.add(block, "en", words)
    assert _same_but("en", words, _read(tmp_path, sheet.result()), data(document.root))


@many
@pytest.mark.parametrize("layout", SAME)
@given(words=WORDS)
def test_any_words_can_be_divided_by_language(tmp_path: Path, layout: str, words: str) -> None:
    document = _document(tmp_path, layout)
    sheet = Sheet(tmp_path, "x.yaml", document)
    node = _parent(document).values["t"]
    assert isinstance(node, Scalar)
    sheet.divide(node, {"de": "Alt", "en": words})
    _document(tmp_path, sheet.result().decode("utf-8"))


def test_long_words_are_folded_at_the_usual_width(tmp_path: Path) -> None:
    document = _document(tmp_path, MISSING[0])
    block = _parent(document).values["t"]
    assert isinstance(block, Mapping)
    sheet = Sheet(tmp_path, "x.yaml", document)
    sheet.add(block, "en", "word " * 100 + "end")
    lines = sheet.result().decode().split("\n")
    assert lines[2] == "  en: >-"
    assert WIDTH - len(" word") < max(map(len, lines)) <= WIDTH


def _same_but(key: str, words: str, new: object, old: object) -> bool:
    match new, old:
        case dict(), dict():
            keys = list(dict.fromkeys([*old, *([key] if "de" in old else [])]))
            return list(new) == keys and all(
                new[each] == words if each == key else _same_but(key, words, new[each], old[each])
                for each in keys
            )
        case list(), list():
            return len(new) == len(old) and all(
                _same_but(key, words, a, b) for a, b in zip(new, old, strict=True)
            )
        case _:
            return new == old
