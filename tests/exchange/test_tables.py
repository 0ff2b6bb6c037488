"""Events and glossary go out as tables, and only what a museum changes comes back."""

import csv
import datetime
import io
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from kiosk.exchange.grid import grid_bytes, read_grid
from kiosk.exchange.refusals import RefusedError
from kiosk.exchange.tables import Taken, table_of, take_table
from kiosk.panels import discover
from tests.exchange.conftest import Museum

ENDINGS = pytest.mark.parametrize("ending", [".csv", ".xlsx"])
KINDS = pytest.mark.parametrize("kind", ["events", "glossary"])
SIGNING = "events/signing.yaml"


def _out(museum: Museum, kind: str, ending: str = ".csv", separator: str = ",") -> Path:
    path = museum.desk / f"{kind}{ending}"
    path.write_bytes(grid_bytes(table_of(museum.path, discover(), kind), ending, separator))
    return path


def _in(museum: Museum, kind: str, path: Path) -> Taken:
    return take_table(museum.path, discover(), kind, path)


def _rows(museum: Museum, kind: str, *rows: dict[str, str], separator: str = ",") -> Path:
    """A table with only these rows, as Excel saves it."""
    out = io.StringIO(newline="")
    names = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.DictWriter(out, names, delimiter=separator)
    writer.writeheader()
    writer.writerows(rows)
    path = museum.desk / f"{kind}.csv"
    path.write_bytes(out.getvalue().encode("utf-8-sig"))
    return path


def _refused(museum: Museum, kind: str, path: Path) -> Sequence[str]:
    museum.keep()
    with pytest.raises(RefusedError) as refused:
        _in(museum, kind, path)
    assert not museum.changed()
    return [str(each) for each in refused.value.refusals]


@ENDINGS
@KINDS
def test_a_round_trip_of_the_shipped_exhibit_changes_no_byte(
    shipped: Museum, kind: str, ending: str
) -> None:
    assert _in(shipped, kind, _out(shipped, kind, ending)) == Taken((), ())
    assert not shipped.changed()


def test_a_csv_is_as_excel_writes_it(tiny: Museum) -> None:
    raw = _out(tiny, "events", separator=";").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfid;date;category;place;people;treaty;title.de;title.en;")
    assert b"signing;1922-04-16;treaty;rapallo;rathenau;rapallo-1922;Der Vertrag;" in raw
    assert b'"fink-1993\nlnts-19, no. 498"' in raw


def test_a_workbook_can_be_changed_and_saved_by_a_program_of_the_trade(tiny: Museum) -> None:
    path = _out(tiny, "events", ".xlsx")
    book = openpyxl.load_workbook(path)
    sheet = book.active
    names = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(2, names["title.en"]).value = "The whole treaty"
    sheet.append(["next", "1922-05-19", "treaty"])
    sheet.cell(3, names["title.de"]).value = "Danach"
    book.save(path)
    assert _in(tiny, "events", path) == Taken(("next",), ("signing",))
    assert tiny.changed() == ["events/next.yaml", SIGNING]
    expected = tiny.before[SIGNING].replace(b"  en: The treaty\n", b"  en: The whole treaty\n")
    assert tiny.read(SIGNING).encode() == expected
    assert tiny.read("events/next.yaml") == (
        "date: 1922-05-19\ncategory: treaty\ntitle:\n  de: Danach\n"
    )
    assert not tiny.errors()


def test_a_workbook_gives_dates_and_numbers_as_they_are_meant(tiny: Museum) -> None:
    path = _out(tiny, "events", ".xlsx")
    book = openpyxl.load_workbook(path)
    book.active["B2"].value = datetime.datetime(1922, 4, 17)
    book.active["C2"].value = "=1+1"
    book.save(path)
    assert read_grid(path).rows[0].cells[1] == "1922-04-17"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_any_separator_is_understood(tiny: Museum, separator: str) -> None:
    row = {"id": "signing", "title.en": "A; b, c"}
    _in(tiny, "events", _rows(tiny, "events", row, separator=separator))
    assert "  en: A; b, c\n" in tiny.read(SIGNING)


def test_values_are_changed_where_they_stand(tiny: Museum) -> None:
    row = {
        "id": "signing",
        "date": "17.04.1922",
        "people": "",
        "text.en": "[R](person:rathenau) signs.",
        "more.de": "Mehr.",
        "more.en": "More.",
        "certainty": "disputed",
        "sources": "lnts-19, no. 499\nfink-1993, p. 1",
    }
    _in(tiny, "events", _rows(tiny, "events", row))
    assert tiny.read(SIGNING) == (
        tiny.before[SIGNING]
        .decode()
        .replace("date: 1922-04-16", "date: 1922-04-17")
        .replace(
            "    [Rathenau](person:rathenau)\n    signs.\n", "    [R](person:rathenau) signs.\n"
        )
        .replace("certainty: verified", "certainty: disputed")
        .replace(
            '  - fink-1993\n  - {id: lnts-19, locator: "no. 498"}\n',
            "  - id: lnts-19\n    locator: no. 499\n  - id: fink-1993\n    locator: p. 1\n",
        )
        + "more:\n  de: Mehr.\n  en: More.\n"
    )
    assert not tiny.errors()


def test_a_new_term_is_added_below_the_others(tiny: Museum) -> None:
    row = {
        "id": "gold-rouble",
        "name.de": "Goldrubel",
        "name.en": "Gold rouble",
        "text.de": "Geld.",
    }
    assert _in(tiny, "glossary", _rows(tiny, "glossary", row)) == Taken(("gold-rouble",), ())
    assert tiny.read("glossary.yaml") == tiny.before["glossary.yaml"].decode() + (
        "\n- id: gold-rouble\n  name:\n    de: Goldrubel\n    en: Gold rouble\n"
        "  text:\n    de: Geld.\n"
    )
    assert not tiny.errors()


def test_terms_may_refer_to_one_another(tiny: Museum) -> None:
    _in(
        tiny,
        "glossary",
        _rows(
            tiny,
            "glossary",
            {"id": "a", "name.de": "A", "text.de": "Siehe [B](term:b)."},
            {"id": "b", "name.de": "B", "text.de": "Siehe [A](term:a)."},
        ),
    )
    assert not tiny.errors()


def test_the_first_terms_make_a_file(tiny: Museum) -> None:
    path = _out(tiny, "glossary")
    (tiny.path / "glossary.yaml").unlink()
    text = tiny.read(SIGNING).replace("[Reparationen](term:reparations)", "Reparationen")
    tiny.write(SIGNING, text)
    for file in tiny.path.rglob("*.yaml"):
        file.write_text(
            file.read_text("utf-8").replace("(term:reparations)", "(event:signing)"), "utf-8"
        )
    tiny.keep()
    assert _in(tiny, "glossary", path).added == ("reparations",)
    assert tiny.read("glossary.yaml").startswith("- id: reparations\n  name:\n    de: Rep")
    assert not tiny.errors()


def test_a_block_of_ids_gets_one_more(tiny: Museum) -> None:
    tiny.write("glossary.yaml", "reparations:\n  name: {de: Reparationen}\n")
    _in(tiny, "glossary", _rows(tiny, "glossary", {"id": "b", "name.de": "B"}))
    assert tiny.read("glossary.yaml").endswith("}\nb:\n  name:\n    de: B\n")
    assert not tiny.errors()


GOOD = {"id": "new", "date": "1922", "category": "treaty", "title.de": "Neu"}
MISTAKES = [
    ({**GOOD, "id": "signing "}, None),
    (
        {**GOOD, "id": ""},
        "events.csv:2: this row has no id; write one of small letters, figures "
        "and hyphens, such as “neu”",
    ),
    (
        {**GOOD, "id": "Neues Ereignis"},
        "events.csv:2: “Neues Ereignis” cannot be an id; write one "
        "of small letters, figures and hyphens, such as “neues-ereignis”",
    ),
    ({**GOOD, "id": "../../etc"}, "cannot be an id"),
    ({**GOOD, "date": "Ostern"}, "events.csv:2: “new”: “Ostern” is no date"),
    ({**GOOD, "date": "4/16/1922"}, "“4/16/1922”"),
    ({**GOOD, "category": "treatie"}, "there is no category “treatie”; did you mean “treaty”?"),
    ({**GOOD, "place": "rapalo"}, "did you mean “rapallo”?"),
    ({**GOOD, "people": "rathenau, nobody"}, "there is no person “nobody”"),
    ({**GOOD, "sources": "fink-1994, p. 3"}, "did you mean “fink-1993”?"),
    ({**GOOD, "title.de": ""}, "“title” is missing"),
    ({**GOOD, "text.de": "See [x](person:nobody)."}, "there is no person “nobody”"),
    ({**GOOD, "text.de": "<img src=x>"}, "HTML cannot stand in a text"),
    ({**GOOD, "text.de": "a\u202eb"}, "U+202E"),
    (
        {**GOOD, "titel.de": "x"},
        "events.csv:1: column 5, “titel.de”, is not known; did you mean “title.de”?",
    ),
    ({**GOOD, "title.fr": "x"}, "“title.fr”, is not known"),
    ({"date": "1922"}, "a column “id” is missing"),
    ({**GOOD, "#inventory": "47/11"}, None),
]


@pytest.mark.parametrize(("row", "sentence"), MISTAKES)
def test_a_mistake_is_told_with_its_row_and_nothing_is_written(
    tiny: Museum, row: dict[str, str], sentence: str | None
) -> None:
    path = _rows(tiny, "events", row)
    if sentence is None:
        _in(tiny, "events", path)
        assert not tiny.errors()
        return
    assert sentence in " ".join(_refused(tiny, "events", path))


def test_a_row_is_named_by_the_line_where_it_begins(tiny: Museum) -> None:
    path = _rows(
        tiny, "events", {**GOOD, "text.de": "A\n\nb"}, {**GOOD, "id": "newer", "date": "x"}
    )
    (told,) = _refused(tiny, "events", path)
    assert told.startswith("events.csv:5: “newer”")


def test_an_item_with_two_rows_is_refused(tiny: Museum) -> None:
    (told,) = _refused(tiny, "events", _rows(tiny, "events", GOOD, GOOD))
    assert told == "events.csv:3: “new” has a row already, in line 2"


def test_words_that_look_like_a_formula_stay_words(tiny: Museum) -> None:
    tiny.replace(SIGNING, "en: The treaty\n", 'en: "=1+1"\n')
    path = _out(tiny, "events", ".xlsx")
    assert openpyxl.load_workbook(path).active["H2"].data_type == "s"
    assert _in(tiny, "events", path) == Taken((), ())


def _zip(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return out.getvalue()


HOSTILE = [
    ("x.csv", b"", "is empty"),
    ("x.csv", b'id,title.de\n"a', "no sound CSV"),
    ("x.csv", b"id\n" + b"x" * 200_000, "no sound CSV"),
    ("x.csv", b"id,title.de\na,\xe4", "not written in UTF-8"),
    ("x.csv", "id".encode("utf-16"), "UTF-16"),
    ("x.csv", b"id\n\x00", "cannot stand"),
    ("x.xlsx", b"PK nothing", "no sound .xlsx"),
    ("x.xlsx", _zip(a=b"b"), "no sound .xlsx"),
    ("x.xlsx", _zip(a=b"0" * (129 * 2**20)), "too large"),
]


@pytest.mark.parametrize(("name", "content", "sentence"), HOSTILE)
def test_a_hostile_table_is_refused_with_a_sentence(
    tiny: Museum, name: str, content: bytes, sentence: str
) -> None:
    path = tiny.desk / name
    path.write_bytes(content)
    (told,) = _refused(tiny, "events", path)
    assert told.startswith(name)
    assert sentence in told


def test_without_openpyxl_one_sentence_says_what_to_install(
    tiny: Museum, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _out(tiny, "events", ".xlsx")
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    (told,) = _refused(tiny, "events", path)
    assert "museum-kiosk[authors]" in told
    with pytest.raises(RefusedError, match="museum-kiosk"):
        _out(tiny, "events", ".xlsx")
    assert _out(tiny, "events").read_bytes()
