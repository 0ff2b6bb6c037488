"""Layers of the map: what a GeoJSON file draws, and what its author is told."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.content.exhibit_file import Bounds
from kiosk.content.geojson import MOST_POSITIONS, read_layer
from kiosk.content.layers import STYLES
from kiosk.content.problems import Severity
from kiosk.content.report import Report

COAST = Bounds(west=8, south=44, east=10, north=45)
GEOMETRIES = {
    "Point": [8.9, 44.4],
    "MultiPoint": [[8.9, 44.4], [9.2, 44.3]],
    "LineString": [[8.9, 44.4], [9.2, 44.3]],
    "MultiLineString": [[[8.9, 44.4], [9.2, 44.3]], [[8.5, 44.4], [8.6, 44.4]]],
    "Polygon": [[[8.9, 44.4], [9.2, 44.4], [9.2, 44.3], [8.9, 44.4]]],
    "MultiPolygon": [[[[8.9, 44.4], [9.2, 44.4], [9.2, 44.3], [8.9, 44.4]]]],
}


def layer(tmp_path, text, bounds=None):
    """What a text draws, and the problems as lines of text."""
    (tmp_path / "a.geojson").write_text(text if isinstance(text, str) else json.dumps(text))
    report = Report("a.geojson")
    read = read_layer(tmp_path / "a.geojson", report, bounds)
    return read, [
        f"{each.severity} {each.code} {each.line} {each.message} | {each.help}"
        for each in report.problems()
    ]


def feature(kind="LineString", **properties):
    geometry = {"type": kind, "coordinates": GEOMETRIES[kind]}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


@pytest.mark.parametrize(
    ("kind", "drawn", "parts"),
    [
        ("Point", "point", 1),
        ("MultiPoint", "point", 2),
        ("LineString", "line", 1),
        ("MultiLineString", "line", 2),
        ("Polygon", "area", 1),
        ("MultiPolygon", "area", 1),
    ],
)
def test_each_geometry_is_drawn_in_its_first_style_where_none_is_named(
    tmp_path, kind, drawn, parts
):
    for told in (feature(kind), feature(kind, style=None), feature(kind)["geometry"]):
        read, problems = layer(tmp_path, told, COAST)
        assert problems == []
        (only,) = read.features
        assert (only.kind, only.style, len(only.lines)) == (drawn, STYLES[drawn][0], parts)
        assert only.name is None


@pytest.mark.parametrize(
    ("kind", "style"),
    [
        (kind, style)
        for kind, drawn in (("Point", "point"), ("LineString", "line"), ("Polygon", "area"))
        for style in STYLES[drawn]
    ],
)
def test_a_file_may_ask_for_each_style_of_its_geometry(tmp_path, kind, style):
    told = feature(kind, style=style, name="Monte", size=9, from_zoom=6.5, to_zoom=12)
    read, problems = layer(tmp_path, told, COAST)
    assert problems == []
    (only,) = read.features
    assert (only.style, only.size, only.from_zoom, only.to_zoom) == (style, 9, 6.5, 12)


@pytest.mark.parametrize(
    ("name", "language", "words"),
    [
        ("Mar Ligure", "ru", "Mar Ligure"),
        ({"de": "Ligurisches Meer", "it": "Mar Ligure"}, "it", "Mar Ligure"),
        ({"de": "Ligurisches Meer", "it": "Mar Ligure"}, "ru", "Ligurisches Meer"),
    ],
)
def test_a_name_is_in_one_language_for_all_or_in_several(tmp_path, name, language, words):
    read, problems = layer(tmp_path, feature(name=name))
    assert problems == []
    assert read.features[0].name.words(language, "de") == words


@pytest.mark.parametrize("name", [None, ""])
def test_an_empty_name_is_none(tmp_path, name):
    read, problems = layer(tmp_path, feature(name=name))
    assert problems == []
    assert read.features[0].name is None


def test_what_a_gis_writes_besides_is_passed_over(tmp_path):
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}
    told = {
        "type": "FeatureCollection",
        "name": "coast",
        "crs": crs,
        "bbox": [8, 44, 10, 45],
        "features": [
            {**feature(fid=1, layer="roads", highway=None, tags=["a"], z=1e3), "id": 7},
            {"type": "Feature", "properties": {"fid": 2}, "geometry": None},
            {**feature("Point", fid=3), "properties": None},
        ],
    }
    read, problems = layer(tmp_path, told, COAST)
    assert problems == []
    assert [each.kind for each in read.features] == ["line", "point"]


def test_heights_and_measures_of_a_position_are_passed_over(tmp_path):
    told = {"type": "LineString", "coordinates": [[8.9, 44.4, 12.5], [9.2, 44.3, 0, 7]]}
    read, problems = layer(tmp_path, told, COAST)
    assert problems == []
    assert read.features[0].lines == (((8.9, 44.4), (9.2, 44.3)),)


def test_a_collection_of_geometries_shares_its_properties(tmp_path):
    parts = [feature("Point")["geometry"], feature("MultiPoint")["geometry"]]
    told = {
        "type": "Feature",
        "properties": {"style": "peak", "name": "Monte"},
        "geometry": {"type": "GeometryCollection", "geometries": parts},
    }
    read, problems = layer(tmp_path, told)
    assert problems == []
    assert [(each.style, len(each.lines)) for each in read.features] == [("peak", 1), ("peak", 2)]


@pytest.mark.parametrize("indent", [None, 0, 2, "\t"], ids=["none", "lines", "spaces", "tabs"])
def test_it_does_not_matter_how_the_file_is_laid_out(tmp_path, indent):
    told = {"type": "FeatureCollection", "features": [feature(name="Capo d’Ànzo \\ “é”")]}
    text = json.dumps(told, indent=indent, separators=(",", ":"))
    read, problems = layer(tmp_path, text, COAST)
    assert problems == []
    assert read.features[0].name.words("de", "de") == "Capo d’Ànzo \\ “é”"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the file is empty"),
        ("[]", "this is no GeoJSON: “type” is missing"),
        ('{"type": "LineString"}', "“coordinates” is missing"),
        ('{"type": "FeatureCollection"}', "“features” must be a list"),
        ('{"type": "Feature"}', "“geometry” is missing"),
        ('{"type": "LineString", "coordinates": [["8", 44]]}', "this is no position on earth"),
        ('{"type": "LineString", "coordinates": [[1e999, 44]]}', "this is no position on earth"),
        ('{"type": "LineString", "coordinates": [[nan, 44]]}', "this is no position on earth"),
        ('{"type": "LineString", "coordinates": [[8]]}', "this is no position on earth"),
        ('{"type": "LineString", "coordinates": 7}', "a list of coordinates belongs here"),
        ("[" * 100_000, "blocks stand inside each other more than 10 deep"),
        ("x" * (5 * 2**20 + 1), "the file is larger than 5 MB"),
    ],
)
def test_a_layer_that_cannot_be_drawn_is_told_why(tmp_path, text, message):
    read, problems = layer(tmp_path, text)
    assert read is None
    assert [problem.split(" ", 3)[3].split(" | ")[0] for problem in problems] == [message]


def test_a_file_that_breaks_off_is_a_problem(tmp_path):
    whole = json.dumps({"type": "FeatureCollection", "features": [feature(name="Mar")]})
    for length in range(0, len(whole), 7):
        read, problems = layer(tmp_path, whole[:length])
        assert read is None
        assert len(problems) == 1


@pytest.mark.parametrize(
    ("properties", "answer"),
    [
        (
            {"style": "railwy"},
            "“railwy” is no style for a line | did you mean “railway”?",
        ),
        (
            {"style": "peak"},
            "“peak” is no style for a line | take a style of the map; known here: "
            "border, line, mountain, railway, road, route, water",
        ),
        (
            {"style": ["water"]},
            "“” is no style for a line | take a style of the map; known here: "
            "border, line, mountain, railway, road, route, water",
        ),
        ({"size": 1.9}, "“size” must be a number from 2 to 40 | correct it, or leave it out"),
        ({"size": 41}, "“size” must be a number from 2 to 40 | correct it, or leave it out"),
        ({"size": "big"}, "“size” must be a number from 2 to 40 | correct it, or leave it out"),
        (
            {"from_zoom": -1},
            "“from_zoom” must be a number from 0 to 30 | correct it, or leave it out",
        ),
        (
            {"to_zoom": [3]},
            "“to_zoom” must be a number from 0 to 30 | correct it, or leave it out",
        ),
        (
            {"name": {"de": ["Meer"]}},
            "a name must be a text, or one for each language "
            '| write it like "Mar Ligure", or {"de": "…", "en": "…"}',
        ),
    ],
)
def test_a_wrong_property_is_named_with_what_to_do(tmp_path, properties, answer):
    read, problems = layer(tmp_path, feature(**properties))
    assert read is None
    assert problems == [f"error geojson 1 {answer}"]


def test_degrees_that_are_exchanged_are_an_error_at_their_line(tmp_path):
    text = '{"type": "FeatureCollection", "features": [\n {"type": "Feature", "properties": {},'
    text += '\n "geometry": {"type": "Point",\n "coordinates": [44.41, 8.93]}}\n]}'
    read, problems = layer(tmp_path, text, COAST)
    assert read is None
    assert problems == [
        "error geojson 4 [44.41, 8.93] lies off the map: degrees north stand before degrees east "
        "| write [degrees east, degrees north]; export it in EPSG:4326"
    ]


def test_what_lies_off_the_map_is_a_warning_at_its_line_and_is_read(tmp_path):
    text = '{"type": "Point",\n "coordinates": [13.4, 52.5]}'
    read, problems = layer(tmp_path, text, COAST)
    assert len(read.features) == 1
    assert problems == [
        "warning off-the-map 2 [13.4, 52.5] lies off the map, which shows 8 to 10 east, "
        "44 to 45 north | correct it, or widen `bounds:` in exhibit.yaml"
    ]


def test_a_line_that_begins_off_the_map_and_comes_in_is_no_problem(tmp_path):
    told = {"type": "LineString", "coordinates": [[13.4, 52.5], [9, 44.5]]}
    assert layer(tmp_path, told, COAST)[1] == []


def test_a_layer_with_too_many_positions_is_refused(tmp_path):
    points = ",".join(["[8,44]"] * (MOST_POSITIONS + 10))
    read, problems = layer(tmp_path, f'{{"type":"LineString","coordinates":[{points}]}}')
    assert read is None
    assert problems == [
        "error geojson 1 the layer has more than 200,000 positions | simplify its lines"
    ]


WORDS = [b'"type"', b'"Feature"', b'"geometry"', b'"Point"', b'"coordinates"', b'"LineString"']
PIECES = st.sampled_from([*WORDS, b"{", b"}", b"[", b"]", b":", b",", b"8.9", b"44", b"null"])


@settings(max_examples=60)
@given(st.binary(max_size=60) | st.lists(PIECES, max_size=30).map(b" ".join))
@example(b'{"type": "Point", "coordinates": [1, 2, {}]}')
@example(b'{"type": "Feature", "properties": [], "geometry": {"type": "Point"}}')
@example(b'{"type": "GeometryCollection", "geometries": {"type": "Point"}}')
@example(b'{"type": "Point", "coordinates": []}')
def test_whatever_a_file_holds_it_is_a_layer_or_has_errors(content):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.geojson"
        path.write_bytes(content)
        report = Report("a.geojson")
        read = read_layer(path, report, COAST)
    faults = [each for each in report.problems() if each.severity is Severity.ERROR]
    assert (read is None) == bool(faults)
