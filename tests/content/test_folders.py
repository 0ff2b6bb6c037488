"""What lies in the folder: what is missing, what nobody reads, what a name should have been."""

from pathlib import Path

import pytest

from kiosk.content.read import read_exhibit


def test_a_folder_that_does_not_exist_is_a_problem(tmp_path):
    found = read_exhibit(tmp_path / "none", {})
    assert found.exhibit is None
    assert [(each.code, each.file, each.message) for each in found.problems] == [
        ("no-folder", ".", "this folder does not exist")
    ]


@pytest.mark.parametrize("name", ["a\0b", "x" * 5_000])
def test_a_folder_that_cannot_exist_is_a_problem(name):
    assert [each.code for each in read_exhibit(Path(name), {}).problems] == ["unreadable"]


def test_a_file_in_place_of_the_folder_is_a_problem(tmp_path):
    (tmp_path / "file").write_text("x")
    found = read_exhibit(tmp_path / "file", {})
    assert [(each.code, each.message) for each in found.problems] == [
        ("no-folder", "this is not a folder")
    ]


def test_an_empty_folder_is_a_problem(tmp_path):
    found = read_exhibit(tmp_path, {})
    assert [(each.code, each.file, each.message) for each in found.problems] == [
        ("no-exhibit-file", "exhibit.yaml", "the folder is empty")
    ]


@pytest.mark.parametrize("name", ["exhibit.yml", "Exhibit.yaml", "exibit.yaml"])
def test_an_exhibit_file_of_another_name_is_pointed_out(exhibit_of, name):
    assert exhibit_of({name: "id: x"}).told() == [
        "error no-exhibit-file exhibit.yaml:1:1 there is no exhibit.yaml here | "
        f"rename “{name}” to exhibit.yaml"
    ]


@pytest.mark.parametrize(
    ("file", "answer"),
    [
        ("event/a.yaml", "event:1:1 nothing reads this | did you mean “events”?"),
        ("Media/a.png", "Media:1:1 nothing reads this | did you mean “media”?"),
        ("glossary.yml", "glossary.yml:1:1 nothing reads this | did you mean “glossary.yaml”?"),
        (
            "notes.docx",
            "notes.docx:1:1 nothing reads this | move it to where it belongs, or delete it",
        ),
        (
            "sources.json",
            "sources.json:1:1 nothing reads this | did you mean “sources.yaml”?",
        ),
        (
            "events/signing.yml",
            "events/signing.yml:1:1 nothing reads this | “signing.yaml” is there already: "
            "put into it what is new here, and delete this",
        ),
        (
            "events/old/a.yaml",
            "events/old:1:1 nothing reads this | move it to where it belongs, or delete it",
        ),
        (
            "stories/a.yaml",
            "stories:1:1 nothing reads this | "
            "add “walk” to `panels:` in exhibit.yaml, or delete the folder",
        ),
        (
            "songs.yaml",
            "songs.yaml:1:1 nothing reads this | "
            "add “walk” to `panels:` in exhibit.yaml, or delete the file",
        ),
    ],
)
def test_what_nobody_reads_is_a_warning(tiny, file, answer):
    tiny.write(file, "x: y")
    assert tiny.told() == [f"warning unknown-file {answer}"]
    assert tiny.read().exhibit is not None


@pytest.mark.parametrize(
    "file",
    [
        ".schema/event.json",
        ".DS_Store",
        "Thumbs.db",
        "README.md",
        "events/signing.yaml~",
        "events/~$signing.yaml",
        "LICENSE",
    ],
)
def test_what_editors_and_systems_leave_is_passed_over(tiny, file):
    tiny.write(file, "x: y")
    assert tiny.told() == []


@pytest.mark.parametrize(
    ("name", "slug"), [("Käthe Kollwitz", "kaethe-kollwitz"), ("A_b", "a-b"), ("x--y", "x-y")]
)
def test_a_file_name_that_is_no_id_is_told_a_better_one(tiny, name, slug):
    tiny.write(f"places/{name}.yaml", (tiny.path / "places/rapallo.yaml").read_bytes())
    assert tiny.told() == [
        f"error file-name places/{name}.yaml:1:1 “{name}” cannot be the name of an item | "
        f"rename the file to “{slug}.yaml”: small letters from a to z, figures, and hyphens "
        "between words"
    ]


def test_items_of_a_panel_are_read_when_the_exhibit_names_it(tiny):
    tiny.replace("exhibit.yaml", "panels: [map]", "panels: [map, walk]")
    tiny.write("stories/night.yaml", "title: Night\nat: rapallo\n")
    exhibit = tiny.read().exhibit
    assert exhibit.item("story", "night").title.words("de", "de") == "Night"
    assert exhibit.panel_settings["walk"].speed == 3


def test_items_and_settings_of_a_panel_are_checked_like_others(tiny):
    tiny.replace("exhibit.yaml", "panels: [map]", "panels: [map, walk]\nwalk: {speed: fast}")
    tiny.write("stories/night.yaml", "title: '[x](story:day)'\nat: rapalo\n")
    assert tiny.told() == [
        "error wrong-value exhibit.yaml:8:15 “fast” stands at “speed” where a whole number "
        "belongs | write figures only, such as 3",
        "error broken-link stories/night.yaml:1:13 there is no story “day” | "
        "add a file with this name, or correct the id; known here: night",
        "error broken-link stories/night.yaml:2:5 there is no place “rapalo” | "
        "did you mean “rapallo”?",
    ]


def test_a_text_may_name_an_item_of_a_panel_that_is_not_shown(tiny):
    tiny.replace("places/rapallo.yaml", "en: A town", "en: 'A [walk](story:night) town")
    tiny.replace("places/rapallo.yaml", "by the sea.", "by the sea.'")
    assert tiny.told() == []


def test_settings_of_a_panel_that_is_not_shown_are_a_warning(tiny):
    tiny.replace("exhibit.yaml", "panels: [map]", "panels: [map]\nwalk: {speed: 3}")
    assert tiny.told() == [
        "warning unknown-key exhibit.yaml:8:1 nothing reads “walk” | "
        "add “walk” to `panels:`, or delete the block"
    ]
    assert tiny.read().exhibit is not None


SONGS = """
- id: bella
  title: {de: Bella, en: Bella}
  at: rapallo
- id: ciao
  title: "[Bella](song:bella)"
"""


def test_items_of_a_panel_may_be_listed_in_one_file(tiny):
    tiny.replace("exhibit.yaml", "panels: [map]", "panels: [map, walk]")
    tiny.write("songs.yaml", SONGS)
    exhibit = tiny.read().exhibit
    assert list(exhibit.items("song")) == ["bella", "ciao"]
    assert exhibit.item("song", "bella").title.words("en", "de") == "Bella"


@pytest.mark.parametrize(
    ("stood", "stands", "answers"),
    [
        (
            "at: rapallo",
            "at: rapalo",
            [
                "error broken-link songs.yaml:4:7 there is no place “rapalo” | "
                "did you mean “rapallo”?"
            ],
        ),
        (
            "id: ciao",
            "id: bella",
            [
                "error repeated-id songs.yaml:5:7 the id “bella” stands twice, in line 2 and in "
                "line 5 | give one of the two another id, or delete it"
            ],
        ),
        (
            "song:bella",
            "song:bela",
            ["error broken-link songs.yaml:6:19 there is no song “bela” | did you mean “bella”?"],
        ),
        (
            "song:bella",
            "song:volare",
            [
                "error broken-link songs.yaml:6:19 there is no song “volare” | "
                "add it to songs.yaml; known here: bella, ciao"
            ],
        ),
        (
            "- id: ciao\n  title",
            "- title",
            ["error missing-key songs.yaml:5:3 “id” is missing | add “id:”"],
        ),
        (
            "id: ciao",
            "id: Ciao Bella",
            [
                "error id songs.yaml:5:7 “Ciao Bella” is no id | write “ciao-bella”: use small "
                "letters from a to z, figures, and hyphens between words"
            ],
        ),
        (
            "title: {de: Bella, en: Bella}",
            "titel: {de: Bella, en: Bella}",
            ["error unknown-key songs.yaml:3:3 “titel” is not known here | did you mean “title”?"],
        ),
    ],
)
def test_mistakes_in_a_list_are_told_like_others(tiny, stood, stands, answers):
    tiny.replace("exhibit.yaml", "panels: [map]", "panels: [map, walk]")
    tiny.write("songs.yaml", SONGS)
    tiny.replace("songs.yaml", stood, stands)
    assert tiny.told() == answers


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        (
            "bella",
            "error wrong-shape songs.yaml:1:1 a text stands where a list belongs | "
            "begin each entry with “- id: …”",
        ),
        (
            "- bella\n",
            "error wrong-shape songs.yaml:1:3 a text stands where a block of keys belongs | "
            "write “key: value” on each line, as in other files of this kind",
        ),
    ],
)
def test_a_list_of_another_shape_is_told_what_belongs_there(tiny, content, answer):
    tiny.replace("exhibit.yaml", "panels: [map]", "panels: [map, walk]")
    tiny.write("songs.yaml", content)
    assert tiny.told() == [answer]


@pytest.mark.parametrize("name", ["song.yaml", "songs.yml", "Songs.yaml"])
def test_a_list_under_another_name_is_pointed_out(tiny, name):
    tiny.replace("exhibit.yaml", "panels: [map]", "panels: [map, walk]")
    tiny.write(name, SONGS)
    assert tiny.told() == [
        f"error unknown-file {name}:1:1 nothing reads this | did you mean “songs.yaml”?"
    ]


def test_a_broken_list_breaks_no_links_to_what_it_holds(tiny):
    tiny.replace("exhibit.yaml", "panels: [map]", "panels: [map, walk]")
    tiny.write("songs.yaml", "- id: [")
    tiny.write("stories/night.yaml", "title: '[x](song:bella)'\n")
    assert [each.file for each in tiny.read().problems] == ["songs.yaml"]


def test_the_languages_and_the_title_survive_a_fault(tiny):
    tiny.replace("exhibit.yaml", "panels: [map]", "panls: [map]")
    found = tiny.read()
    assert found.exhibit is None
    assert found.languages == ("de", "en")
    assert found.title.words("en", "de") == "Tiny"


def test_the_whole_of_a_sound_exhibit_is_there(tiny):
    found = tiny.read()
    assert found.problems == ()
    exhibit = found.exhibit
    assert list(exhibit.places) == ["rapallo"]
    assert exhibit.item("event", "signing").sources[1].locator == "no. 498"
    assert exhibit.item("term", "reparations").name.words("en", "de") == "Reparations"
    assert exhibit.item("person", "nobody") is None
    assert exhibit.sources["fink-1993"].short() == "Fink 1993"


def test_sources_may_stand_in_json_as_zotero_exports_them(tiny):
    (tiny.path / "sources.yaml").unlink()
    tiny.write(
        "sources.json",
        '[\n\t{"id":"fink-1993","type":"book","title":"The Genoa \\"Conference\\"",'
        '"URL":"https:\\/\\/example.org","accessed":{"date-parts":[["2024",1,2]]},\n'
        '\t "author":[{"family":"Fink","given":"Carole"}],"issued":{"date-parts":[["1993"]]}},\n'
        '\t{"id":"lnts-19","title":"x"}\n]\n',
    )
    exhibit = tiny.read().exhibit
    assert exhibit.sources["fink-1993"].short() == "Fink 1993"


def test_sources_may_stand_under_references_as_better_bibtex_exports_them(tiny):
    text = (tiny.path / "sources.yaml").read_text("utf-8")
    indented = "".join(f"  {line}\n" for line in text.splitlines())
    tiny.write("sources.yaml", f"---\nreferences:\n{indented}...\n")
    assert tiny.told() == []


def test_a_glossary_may_be_a_block_of_ids(tiny):
    tiny.write("glossary.yaml", "reparations:\n  name: {de: R, en: R}\n")
    assert list(tiny.read().exhibit.terms) == ["reparations"]
