"""What comes back may be anything: it ends in a sentence, never in a traceback."""

import random
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.exchange.refusals import RefusedError
from kiosk.exchange.translations import read_back
from tests.exchange.conftest import Museum

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1 or str()};" * 10}">' for n in range(1, 12))
    + ']><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">&a11;</xliff>'
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff '
    'version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"></xliff>'
)
XLIFF = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
HOSTILE = [
    pytest.param(BOMB, "document type", id="a bomb of entities"),
    pytest.param(OUTSIDE, "document type", id="a file from outside"),
    pytest.param("<html></html>", "no XLIFF", id="something else"),
    pytest.param(XLIFF + "<g>" * 500, "too deeply", id="too deep"),
    pytest.param(XLIFF, "no sound XML", id="cut off"),
    pytest.param('<?xml version="1.0" encoding="zz"?><x/>', "encoding", id="odd encoding"),
    pytest.param("<\x00>", "no sound XML", id="a null"),
    pytest.param(
        XLIFF + '<trans-unit id="a"><source>a</source><target>b<x id="1"/></target></trans-unit>',
        "a mark <x>",
        id="marks of a program",
    ),
    pytest.param(b"\xff\xfem\x00s\x00", "UTF-16", id="UTF-16"),
    pytest.param(b'msgid "\xe4"', "not written in UTF-8", id="Latin-1"),
    pytest.param("hello", "no sound PO", id="no PO"),
    pytest.param('msgid "a', "no sound PO", id="an open string"),
    pytest.param('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n', "plural", id="plurals"),
    pytest.param('msgid ""\nmsgstr "Plural-Forms: nplurals=x\\n"\n', "PO", id="a false header"),
    pytest.param('msgid ""\nmsgstr "Content-Type: text; charset=zz\\n"\n', "", id="false charset"),
    pytest.param('msgid "a"\nmsgstr "\\303\\244"\n', "as numbers", id="escapes"),
    pytest.param(
        'msgctxt "x"\nmsgid "a"\nmsgstr "b"\n\n' * 2, "twice, first in line 1", id="twice"
    ),
    pytest.param("", "language", id="nothing"),
]


@pytest.mark.parametrize(("content", "sentence"), HOSTILE)
def test_a_hostile_file_is_refused_with_a_sentence(
    tiny: Museum, content: str | bytes, sentence: str
) -> None:
    path = tiny.desk / "back.po"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    told = " ".join(tiny.refusals(path))
    assert told.startswith("back.po")
    assert sentence in told


def test_an_entry_that_stands_twice_is_refused(tiny: Museum) -> None:
    path = tiny.translated({"events/signing.yaml#title": "A"}, form="xliff")
    text = path.read_text("utf-8")
    begin, end = text.index("<trans-unit"), text.index("</trans-unit>") + len("</trans-unit>")
    unit = text[begin:end]
    path.write_text(text.replace(unit, unit + unit), "utf-8")
    (told,) = tiny.refusals(path)
    assert "stands here twice" in told


def test_characters_that_turn_the_writing_are_refused(tiny: Museum) -> None:
    path = tiny.translated({"events/signing.yaml#title": "a\u202eb"}, form="xliff")
    (told,) = tiny.refusals(path)
    assert "U+202E" in told


@pytest.mark.parametrize("form", ["po", "xliff"])
def test_a_file_with_false_bytes_is_read_or_refused(tiny: Museum, form: str) -> None:
    path = tiny.export(form=form)
    good = path.read_bytes()
    chance = random.Random(1922)
    for _ in range(300):
        bad = bytearray(good)
        for _ in range(chance.randint(1, 4)):
            bad[chance.randrange(len(bad))] = chance.randrange(256)
        _read_or_refused(path, bytes(bad))


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            [
                'msgid "a"',
                'msgstr "b"',
                '"c"',
                "#~",
                "#, fuzzy",
                'msgctxt "x"',
                '#| msgid "o"',
                "msgid_plural",
                'msgstr[1] "',
                'msgid ""',
                '"Language: it\\n"',
                "#: a:b",
                "\\",
                '"\\u12"',
            ]
        ),
        max_size=12,
    )
)
def test_any_lines_of_a_po_are_read_or_refused(tmp_path: Path, lines: list[str]) -> None:
    path = tmp_path / "any.po"
    _read_or_refused(path, "\n".join(lines).encode())


def test_a_translation_like_yaml_is_only_a_text(tiny: Museum) -> None:
    evil = 'x"\n- &a [*a]\n? {b: !!python/object:os.system c}\n--- %YAML #'
    tiny.bring(tiny.translated({"events/signing.yaml#title": evil}))
    assert not tiny.errors()
    assert 'x"' in tiny.read("events/signing.yaml")


def _read_or_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with suppress(RefusedError):
        read_back(path)
