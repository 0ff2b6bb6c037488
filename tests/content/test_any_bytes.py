"""Whatever a file holds, reading ends in problems, never in an exception."""

import json
import tempfile
from dataclasses import fields
from pathlib import Path

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.composer import compose
from kiosk.content.decoding import decode, lines
from kiosk.content.items import Event
from kiosk.content.markup import parse
from kiosk.content.nodes import data
from kiosk.content.read import read_exhibit
from kiosk.content.report import Report
from kiosk.content.validation import validate

PIECES = """title date de 1922 a : - [ ] { } , ' " | > &x *x !t # % @ << ? --- ä \\ ... ~"""
SPACED = ": ;- ; #;\n;  ;\n  ;\t;\0;\u202e;\r\n;\r;\ufeff;\x85"
WORDS = st.sampled_from([*PIECES.split(), *SPACED.split(";")])
YAMLISH = st.lists(WORDS, max_size=40).map("".join)
VALUES = st.recursive(
    st.text(max_size=8) | st.sampled_from(["1922", "rapallo", "verified"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([*(field.name for field in fields(Event)), "de", "en", "x"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=15,
)


def read(raw: bytes) -> Report:
    report = Report("a.yaml")
    text = decode(raw, report)
    root = compose(text, report) if text is not None else None
    if root is not None:
        validate(Event, root, report, "a")
    else:
        assert report.problems()
    for problem in report.problems():
        assert problem.message
        assert problem.help
        assert problem.line >= 1
        assert problem.column >= 1
        if text is not None:
            rows = lines(text)
            assert problem.line <= len(rows)
            assert problem.column <= len(rows[problem.line - 1]) + 1
    return report


@given(st.binary(max_size=200))
def test_any_bytes_end_in_problems(raw):
    read(raw)


@given(YAMLISH)
@settings(max_examples=600)
def test_anything_that_looks_like_yaml_ends_in_problems_inside_the_file(text):
    read(text.encode())


@given(VALUES)
@settings(max_examples=300)
def test_any_values_end_in_a_record_or_in_errors(values):
    report = Report("a.json")
    text = decode(json.dumps(values, ensure_ascii=False).encode("utf-8", "replace"), report)
    root = compose(text, report) if text is not None else None
    record = validate(Event, root, report, "a") if root is not None else None
    assert record is not None or report.errors


@given(st.dictionaries(st.text("abcdef", min_size=1), st.text("abc: #\"'[]{}|>äß \n"), max_size=6))
def test_what_yaml_writes_is_read_back_the_same(values):
    report = Report("a.yaml")
    text = yaml.safe_dump(values, allow_unicode=True, default_style='"')
    root = compose(text, report)
    read_back = data(root) if root is not None else {}
    assert read_back == values
    assert not report.errors


@given(st.text(alphabet="ab*_[]()<>&!`#\\:-. \nperson:x", max_size=60))
@settings(max_examples=500)
def test_any_marked_up_text_is_made_harmless(text):
    marked = parse(text)
    bare = marked.styled
    for tag in ("<b>", "</b>", "<i>", "</i>", "<u>", "</u>", "<br>"):
        bare = bare.replace(tag, "")
    assert "<" not in bare
    for link in marked.links:
        assert marked.plain[link.start : link.end] == link.words


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["places", "events", "media", "x", ""]),
            st.sampled_from(["a.yaml", "B c.yaml", "exhibit.yaml", "ä.yml", "sources.json"]),
            YAMLISH,
        ),
        max_size=5,
    )
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_any_folder_ends_in_problems(files):
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        for where, name, text in files:
            path = folder / where / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text.encode())
        reading = read_exhibit(folder, {}, thorough=True)
    assert reading.exhibit is None
    assert reading.errors
