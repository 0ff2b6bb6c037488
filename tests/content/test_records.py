"""What content is made of: values that nothing changes, and what a schema says of them."""

import pickle
from dataclasses import FrozenInstanceError, replace
from typing import Annotated

import pytest
from pydantic import ValidationError

from kiosk.content.exhibit_file import ExhibitFile
from kiosk.content.items import Citation, Event, Position
from kiosk.content.marks import ReadBy
from kiosk.content.record import Record, field
from kiosk.content.schema import parse
from kiosk.content.schemas.generator import editor_schema
from kiosk.content.sources import Source
from kiosk.content.text import Text

EVENT = {
    "id": "rapallo",
    "title": {"de": "Der Vertrag", "en": "The treaty"},
    "date": "1922-04-16",
    "category": "treaty",
}


def test_a_record_is_a_value() -> None:
    event = parse(Event, EVENT)
    assert event == parse(Event, EVENT)
    assert hash(event) == hash(parse(Event, EVENT))
    assert event != replace(event, category="other")
    assert pickle.loads(pickle.dumps(event)) == event  # noqa: S301 - made here
    assert repr(Position(lat=1, lon=2)) == "Position(lat=1, lon=2, uncertainty_m=0)"


def test_records_of_two_classes_differ() -> None:
    class Here(Record):
        lat: float

    class There(Record):
        lat: float

    assert Here(lat=1) != There(lat=1)


def test_nothing_changes_a_record() -> None:
    position = Position(lat=1, lon=2)
    with pytest.raises(FrozenInstanceError):
        position.lat = 3


def test_texts_are_equal_by_their_words() -> None:
    text = Text({"de": "Genua", "en": "Genoa"})
    assert text == parse(Text, {"en": "Genoa", "de": "Genua"})
    assert len({text, Text({"en": "Genoa", "de": "Genua"}), Text("Genua")}) == 2


@pytest.mark.parametrize("lat", ["inf", "-inf", "nan", "91"])
def test_a_number_is_finite_and_within_its_limits(lat: str) -> None:
    with pytest.raises(ValidationError):
        parse(Position, {"lat": lat, "lon": "0"})


def test_an_unknown_key_is_refused_unless_the_class_passes_it_over() -> None:
    with pytest.raises(ValidationError, match="wher"):
        parse(Event, {**EVENT, "wher": "Rapallo"})
    assert parse(Source, {"id": "a", "title": "T", "ISBN": "1"}).title == "T"

    class Longer(Source):
        shelf: str = ""

    assert parse(Longer, {"id": "a", "title": "T", "ISBN": "1"}).shelf == ""


def test_a_field_stands_under_each_of_its_keys() -> None:
    for key in ("title-short", "shortTitle"):
        assert parse(Source, {"id": "a", "title": "T", key: "S"}).title_short == "S"


def test_what_a_field_is_called_in_the_program_is_no_key() -> None:
    class Way(Record):
        start: str = field(keys=("from",))

    assert parse(Way, {"from": "Genoa"}).start == "Genoa"
    with pytest.raises(ValidationError, match="start"):
        parse(Way, {"start": "Genoa"})


def test_a_citation_is_an_id_or_more() -> None:
    sources = ["fink-1993", {"id": "lnts", "locator": "no. 498"}]
    assert parse(Event, {**EVENT, "sources": sources}).sources == (
        Citation(id="fink-1993"),
        Citation(id="lnts", locator="no. 498"),
    )


def test_a_schema_tells_what_a_field_is_and_how_it_is_written() -> None:
    schema = editor_schema(Event)
    date = schema["properties"]["date"]
    assert date["description"] == "When."
    assert date["examples"] == ["1922-04-16"]
    assert schema["properties"]["text"]["description"].startswith("What its card says")
    assert schema["additionalProperties"] is False
    assert {"title", "date", "category"} <= set(schema["required"])


def test_a_schema_asks_for_no_id_where_the_file_s_name_is_the_id() -> None:
    assert "id" not in editor_schema(Event)["properties"]
    assert "id" in editor_schema(ExhibitFile)["properties"]


def test_a_schema_holds_what_is_asked_of_values() -> None:
    schema = editor_schema(ExhibitFile)
    assert schema["properties"]["panels"]["minItems"] == 1
    position = schema["$defs"]["Position"]["properties"]["lat"]
    assert (position["minimum"], position["maximum"]) == (-90, 90)
    assert schema["properties"]["id"]["pattern"].startswith("^[a-z0-9]")


def test_a_record_of_somebody_else_says_what_it_asks_for_in_the_same_way() -> None:
    def halves(value: object) -> object:
        return value.split("/") if isinstance(value, str) else value

    class Score(Record):
        goals: Annotated[tuple[int, ...], ReadBy(halves)] = field(min_length=2)
        half_time: str = field(default="", keys=("half-time",), pattern="^[0-9]:[0-9]$")

    assert parse(Score, {"goals": "3/2", "half-time": "1:1"}) == Score(
        goals=(3, 2), half_time="1:1"
    )
    with pytest.raises(ValidationError):
        parse(Score, {"goals": "3"})
