"""What editors of texts are told: complete, and the same as what the reader says."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from kiosk.content.checking import check_exhibit
from kiosk.content.composer import compose
from kiosk.content.dates import DATE_HELP
from kiosk.content.document import Document, read_document
from kiosk.content.exhibit import FileKind
from kiosk.content.exhibit_file import ExhibitFile
from kiosk.content.items import Item, PlaceId
from kiosk.content.listed import listed_entries
from kiosk.content.main_file import OWN_KEYS, MainFile
from kiosk.content.reader import SHARED
from kiosk.content.record import Record, field
from kiosk.content.report import Report
from kiosk.content.schemas.examples import all_fields, example_of
from kiosk.content.schemas.files import SchemaFile, schema_files
from kiosk.content.schemas.offers import offered, offers_of
from kiosk.content.schemas.writing import write_schemas
from kiosk.content.schemas.written import as_editors_read
from kiosk.content.sources import Source
from kiosk.content.validation import validate
from kiosk.panels import discover
from kiosk.paths import default_exhibit, starter
from tests.content.conftest import FakePanel
from tests.content.language_server import COMMAND, LanguageServer
from tests.content.random_documents import documents, written
from tools.content_format.plain_yaml import flow

TINY = Path(__file__).parents[1] / "data" / "tiny"
PANELS = discover()
FILES = {each.kind: each for each in schema_files(PANELS)}
KINDS = {each.kind: each for panel in PANELS.values() for each in panel.files} | {
    each.kind: each for each in SHARED
}
BLOCKS = {panel.name: panel.settings for panel in PANELS.values() if panel.settings}
EACH_KIND = pytest.mark.parametrize("kind", FILES)


@EACH_KIND
def test_every_field_has_a_sentence_and_an_example(kind: str) -> None:
    fields = dict(all_fields(FILES[kind].schema))
    assert fields
    assert [path for path, each in fields.items() if each["description"][-1] not in ".?"] == []
    assert [path for path, each in fields.items() if not each["examples"]] == []


@EACH_KIND
def test_every_example_could_stand_in_a_file(kind: str) -> None:
    schema = FILES[kind].schema
    for path, each in all_fields(schema):
        alone = Draft202012Validator({"$defs": schema["$defs"], **each})
        for example in each["examples"]:
            assert not list(alone.iter_errors(example)), path


@EACH_KIND
def test_the_least_that_is_needed_is_enough_for_the_reader(kind: str) -> None:
    file = FILES[kind]
    example = example_of(file.entry, file.schema)
    text = flow(example if file.entry is file.schema else [example])
    report = Report(file.files)
    root = compose(text, report)
    assert root
    assert not refused(kind, Document(text, root, report)), report.problems()


@EACH_KIND
def test_a_schema_is_one_of_the_draft_that_it_names(kind: str) -> None:
    assert FILES[kind].schema["$schema"] == Draft202012Validator.META_SCHEMA["$schema"]
    Draft202012Validator.check_schema(FILES[kind].schema)


@pytest.mark.parametrize(
    "folder", [default_exhibit(), starter(), TINY], ids=lambda folder: folder.name
)
def test_what_is_sound_is_sound_to_editors_too(folder: Path) -> None:
    for each in FILES.values():
        validator = Draft202012Validator(each.schema)
        for path in found_in(folder, each):
            document = read_document(folder, Report(path.relative_to(folder).as_posix()))
            assert document
            assert not list(validator.iter_errors(as_editors_read(document.root))), path


@pytest.mark.parametrize("kind", FILES)
def test_reader_and_schema_agree_on_random_documents(kind: str) -> None:
    schema = Draft202012Validator(FILES[kind].schema)

    @seed(1922)
    @settings(max_examples=60, deadline=None, database=None)
    @given(st.data())
    def agree(data: st.DataObject) -> None:
        text = written(data.draw(of_kind(kind)))
        report = Report("random")
        root = compose(text, report)
        if root is None:
            return
        broken = refused(kind, Document(text, root, report))
        said = [error.message for error in schema.iter_errors(as_editors_read(root))]
        assert broken == bool(said), f"{text}\n{report.problems()}\n{said}"

    agree()


def test_an_editor_leaves_to_the_check_what_no_schema_can_say() -> None:
    place = Draft202012Validator(FILES["place"].schema)
    backwards = "{name: A, position: {lat: 1, lon: 2}, visits: [{date: 1924/1922, text: B}]}"
    quoted = "{name: A, position: {lat: '95', lon: 2}}"
    for text in (backwards, quoted):
        report = Report("place")
        root = compose(text, report)
        assert root
        assert refused("place", Document(text, root, report))
        assert place.is_valid(as_editors_read(root))


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "tiny"))


def test_ids_languages_and_files_of_the_exhibit_are_offered(tiny: Path) -> None:
    write_schemas(tiny, PANELS)
    event = json.loads((tiny / ".schema/event.json").read_text("utf-8"))
    assert labels(event, "place") == {"rapallo": "Rapallo"}
    assert labels(event, "person") == {"rathenau": "Walther Rathenau"}
    assert labels(event, "category") == {"treaty": "Vertrag"}
    assert labels(event, "MediaFile") == {"signing.png": ""}
    assert list(event["$defs"]["Text"]["properties"]) == ["de", "en"]
    story = json.loads((tiny / ".schema/story.json").read_text("utf-8"))
    assert labels(story, "GeoJsonFile") == {"map/layers/railway.geojson": ""}


class Walk(Item):
    """Somewhere to walk."""

    at: PlaceId = field(description="Where.", examples=["rapallo"])


class WalkSettings(Record):
    """How to walk."""

    speed: int = field(ge=1, description="Metres a second.", examples=["2"])


def test_a_panel_of_somebody_else_is_described_like_any_other() -> None:
    kinds = (FileKind("walk", "walks.yaml", Walk), FileKind("path", "paths", Walk))
    panel = FakePanel("walking", opens=("walk",), files=kinds, settings=WalkSettings)
    found = {each.kind: each for each in schema_files({"walking": panel})}
    assert (found["walk"].files, found["path"].files) == ("walks.yaml", "paths/*.yaml")
    listed, alone = (Draft202012Validator(found[kind].schema) for kind in ("walk", "path"))
    assert listed.is_valid([{"id": "a", "at": "b"}])
    assert listed.is_valid({"a": {"at": "b"}})
    assert not listed.is_valid([{"at": "b"}])
    assert alone.is_valid({"at": "b"})
    assert not alone.is_valid({"id": "a", "at": "b"})
    main = found["exhibit"].schema
    assert main["properties"]["walking"]["description"] == "How to walk."
    then = {"properties": {"panels": main["properties"]["panels"]}, "allOf": main["allOf"]}
    needs = Draft202012Validator({"$defs": main["$defs"], **then})
    assert needs.is_valid({"panels": ["map"]})
    assert not needs.is_valid({"panels": ["map", "walking"]})


def labels(schema: Any, asked: str) -> dict[str, str]:
    """What is offered where something is named, with its words."""
    found = schema["$defs"][asked]["defaultSnippets"]
    assert all(each["body"] == each["label"] for each in found)
    return {each["label"]: each.get("description", "") for each in found}


def test_an_id_that_is_not_there_yet_is_no_mistake_to_an_editor(tiny: Path) -> None:
    kinds = schema_files(PANELS)
    event = offered(FILES["event"].schema, offers_of(tiny, PANELS, kinds))
    about = {"title": "A", "date": "1922", "category": "treaty"}
    assert Draft202012Validator(event).is_valid({**about, "place": "not-there-yet"})
    assert not Draft202012Validator(event).is_valid({**about, "place": "Not there"})


@pytest.mark.parametrize("broken", ["{", "languages: {de: 1}", "panels: [map]\ncategories: x"])
def test_a_broken_exhibit_still_offers_what_can_be_read(tiny: Path, broken: str) -> None:
    (tiny / "exhibit.yaml").write_text(broken, "utf-8")
    (tiny / "glossary.yaml").write_bytes(b"\xff\x00")
    found = offers_of(tiny, PANELS, schema_files(PANELS))
    assert found["place"] == {"rapallo": ""}
    assert found["term"] == {}


def test_the_second_time_nothing_is_written_that_has_not_changed(tiny: Path) -> None:
    write_schemas(tiny, PANELS)
    before = {path: path.stat().st_mtime_ns for path in (tiny / ".schema").iterdir()}
    (tiny / "people/wirth.yaml").write_text("x: y", "utf-8")
    write_schemas(tiny, PANELS)
    changed = {path.name for path, time in before.items() if path.stat().st_mtime_ns != time}
    assert {"event.json", "treaty.json"} <= changed
    assert not {"exhibit.json", "source.json"} & changed


def test_a_link_in_the_way_is_not_followed(tiny: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tiny / ".schema").symlink_to(elsewhere)
    with pytest.raises(OSError, match="links are not followed"):
        write_schemas(tiny, PANELS)
    (tiny / ".schema").unlink()
    (tiny / ".schema").mkdir()
    (elsewhere / "kept").write_text("mine", "utf-8")
    (tiny / ".schema/event.json").symlink_to(elsewhere / "kept")
    write_schemas(tiny, PANELS)
    assert (elsewhere / "kept").read_text("utf-8") == "mine"
    assert not (tiny / ".schema/event.json").is_symlink()


def test_the_schemas_in_an_exhibit_are_no_part_of_it(tiny: Path) -> None:
    write_schemas(tiny, PANELS)
    assert check_exhibit(tiny, PANELS).problems == ()


@pytest.mark.skipif(not COMMAND, reason="yaml-language-server is not installed")
def test_a_real_editor_completes_keys_and_ids_and_marks_slips(tiny: Path) -> None:
    write_schemas(tiny, PANELS)
    event, main = tiny / "events/one.yaml", tiny / "exhibit.yaml"
    head = f"{FILES['event'].modeline}\n"
    with LanguageServer() as server:
        keys = server.completions(event, f"{head}|")
        assert keys["category"] == "A category of `exhibit.yaml`."
        assert {"title", "date", "place", "people", "image"} <= keys.keys()
        assert {"alt", "credit", "file"} <= server.completions(event, f"{head}image:\n  |").keys()
        assert server.completions(event, f"{head}place: |") == {"rapallo": "Rapallo"}
        people = server.completions(event, f"{head}people:\n  - |")
        assert people["rathenau"] == "Walther Rathenau"
        assert server.completions(event, f"{head}title:\n  |").keys() == {"de", "en"}
        assert server.completions(event, f"{head}certainty: |").keys() == {
            "verified",
            "approximate",
            "disputed",
        }
        hover = server.hover(event, f"{head}ti|tle: A\n")
        assert "What happened, in a few words." in hover
        assert "de: Der Vertrag" in hover

        sound = "title: {de: A, en: B}\ndate: 1922\ncategory: treaty\nplace: new\n"
        assert server.mistakes(event, head + sound) == []
        assert server.mistakes(event, f"{head}{sound}poeple: [rathenau]\n") == [
            (6, "Property poeple is not allowed.")
        ]
        assert server.mistakes(event, head + sound.replace("1922", "16.4.1922")) == [(3, DATE_HELP)]
        head = f"{FILES['exhibit'].modeline}\n"
        assert server.mistakes(main, head + main.read_text("utf-8")) == []
        assert "timeline" in server.completions(main, f"{head}panels: [map, |]")


def of_kind(kind: str) -> st.SearchStrategy[Any]:
    """Documents for a kind of file."""
    if kind == "exhibit":
        blocks = {name: documents(each, with_id=True) for name, each in BLOCKS.items()}
        main = documents(ExhibitFile, with_id=True)
        return st.builds(beside, main, st.fixed_dictionaries({}, optional=blocks))
    if kind == "source":
        return listed(documents(Source, with_id=True), documents(Source, with_id=False))
    found = KINDS[kind]
    if found.listed:
        entries = documents(found.schema, with_id=True)
        return listed(entries, documents(found.schema, with_id=False))
    return documents(found.schema, with_id=False)


def listed(with_id: st.SearchStrategy[Any], keyed: st.SearchStrategy[Any]) -> Any:
    return st.lists(with_id, max_size=2) | st.dictionaries(st.just("abc"), keyed, min_size=1)


def beside(main: Any, blocks: dict[str, Any]) -> Any:
    return {**main, **blocks} if isinstance(main, dict) else main


def refused(kind: str, document: Document) -> bool:
    """Whether the records' validator has something against a document."""
    report, root = document.report, document.root
    made: list[Record | None] = []
    if kind == "exhibit":
        main = MainFile(document)
        node = main.without(set(BLOCKS) - OWN_KEYS)
        assert node
        made.append(validate(ExhibitFile, node, report))
        for name, schema in BLOCKS.items():
            if block := main.block(name):
                made.append(validate(schema, block, report))
            elif name in (main.panels or ()):
                made.append(None)
    elif kind != "source" and not KINDS[kind].listed:
        made.append(validate(KINDS[kind].schema, root, report, "some-id"))
    else:
        schema = Source if kind == "source" else KINDS[kind].schema
        for name, node, keyed in listed_entries(document):
            made.append(validate(schema, node, report, name if keyed else None))
    return None in made or bool(report.problems())


def found_in(folder: Path, kind: SchemaFile) -> Iterator[Path]:
    """The files of a kind in an exhibit."""
    if kind.is_folder:
        yield from (folder / kind.path).glob("*.yaml")
    elif (folder / kind.path).exists():
        yield folder / kind.path
