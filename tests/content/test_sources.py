"""Sources in the shapes that programs export, and how they are cited."""

import pytest
from pydantic import ValidationError

from kiosk.content.schema import parse
from kiosk.content.sources import Grade, Source


def source(**more: object) -> Source:
    return parse(Source, {"id": "a", "title": "A Title", **more})


@pytest.mark.parametrize(
    ("issued", "year"),
    [
        ("1993", "1993"),
        ("1993-04", "1993"),
        ("1922/1924", "1922–1924"),
        ("n.d.", "n.d."),
        ({"date-parts": [["1993", "4"]]}, "1993"),
        ({"date-parts": [["1922"], ["1924"]]}, "1922–1924"),
        ({"literal": "spring 1922"}, "spring 1922"),
        ({"raw": "1922"}, "1922"),
        ([{"year": "1993", "month": "4"}], "1993"),
        ({"year": "1993"}, "1993"),
        (None, ""),
    ],
)
def test_the_year_is_found_in_every_shape(issued, year):
    assert source(issued=issued).year == year


@pytest.mark.parametrize("issued", [{}, {"date-parts": "x"}, {"date-parts": [[]]}, ["x"]])
def test_a_year_in_no_known_shape_is_refused(issued):
    with pytest.raises(ValidationError, match="write the year, such as 1993"):
        source(issued=issued)


@pytest.mark.parametrize(
    ("more", "short"),
    [
        ({"author": [{"family": "Fink", "given": "Carole"}], "issued": "1993"}, "Fink 1993"),
        ({"author": ["Wirth", "Maltzan"], "issued": "1922"}, "Wirth / Maltzan 1922"),
        ({"author": ["A", "B", "C"]}, "A et al."),
        ({"editor": [{"family": "Gaulle", "non-dropping-particle": "de"}]}, "de Gaulle"),
        ({"title-short": "LNTS", "issued": "1923"}, "LNTS 1923"),
        ({"author": [{"literal": "League of Nations"}]}, "League of Nations"),
        ({}, "A Title"),
    ],
)
def test_a_source_has_a_short_name(more, short):
    assert source(**more).short() == short


def test_a_source_has_a_line_in_full():
    said = source(
        author=[{"family": "Fink", "given": "Carole"}],
        issued="1993",
        publisher="UNC Press",
        **{"publisher-place": "Chapel Hill"},
        page="174–176",
    ).full()
    assert said == "Carole Fink: A Title. Chapel Hill: UNC Press 1993. p. 174–176."


def test_an_article_names_its_journal():
    said = source(**{"container-title": "Europe", "volume": "7", "issue": "2"}, issued="1922")
    assert said.full() == "A Title. Europe 7 (2). 1922."


def test_the_grade_is_what_the_exhibit_says():
    assert source(custom={"grade": "A", "other": "x"}).grade is Grade.A
    assert source().grade is None
