"""Texts go out to translators and come back; all else of the exhibit stays byte by byte."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.content.read import Panel
from kiosk.exchange import translations
from kiosk.exchange.refusals import RefusedError
from kiosk.exchange.units import Texts, texts_of
from kiosk.panels import discover
from tests.exchange.conftest import Museum

FORMS = pytest.mark.parametrize("form", ["po", "xliff", "xliff2"])
SIGNING = "events/signing.yaml"


@FORMS
@pytest.mark.parametrize("language", ["en", "it", "ru"])
def test_a_round_trip_of_the_shipped_exhibit_changes_no_byte(
    shipped: Museum, form: str, language: str
) -> None:
    done = shipped.bring(shipped.export(language, form))
    assert done.written == 0
    assert not shipped.changed()


@FORMS
def test_a_round_trip_through_a_program_of_the_trade_changes_no_byte(
    shipped: Museum, form: str
) -> None:
    shipped.bring(shipped.translated({}, "fr", form))
    assert not shipped.changed()


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="gettext is not installed")
def test_gettext_has_nothing_to_say_of_the_file(shipped: Museum) -> None:
    command = ["msgfmt", "--check", "--output-file=/dev/null", str(shipped.export("it"))]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    assert not told.stderr


def test_every_text_of_every_language_is_there_once(shipped: Museum) -> None:
    units = texts_of(shipped.path, discover()).units
    assert len({unit.id for unit in units}) == len(units) > 1_000
    assert {"glossary.yaml#article-116/name", "exhibit.yaml#time/eras/revolution/name"} < {
        unit.id for unit in units
    }


@FORMS
def test_a_changed_text_changes_only_itself(shipped: Museum, form: str) -> None:
    file = "events/rapallo-signed.yaml"
    before = shipped.read(file)
    new = "Il trattato di Rapallo del 1922"
    shipped.bring(shipped.translated({f"{file}#title": new}, "it", form))
    assert shipped.changed() == [file]
    assert shipped.read(file) == before.replace("  it: Il Trattato di Rapallo\n", f"  it: {new}\n")


def test_a_long_text_is_folded_as_the_others_are(shipped: Museum) -> None:
    file = "events/rapallo-signed.yaml"
    before = shipped.read(file)
    new = (
        "Il 16 aprile, domenica di Pasqua, firmano [Rathenau](person:rathenau) e "
        "[Čičerin](person:chicherin). L’hotel allora è a Rapallo."
    )
    shipped.bring(shipped.translated({f"{file}#text": new}, "it"))
    old = before[before.index("  it: >-\n    La domenica") : before.index("  fr: >-\n    Le dim")]
    assert shipped.read(file) == before.replace(
        old,
        "  it: >-\n"
        "    Il 16 aprile, domenica di Pasqua, firmano [Rathenau](person:rathenau) e\n"
        "    [Čičerin](person:chicherin). L’hotel allora è a Rapallo.\n",
    )


def test_every_text_can_be_changed_at_once(shipped: Museum) -> None:
    """The whole exhibit translated anew: every style, list and block of it."""
    units = texts_of(shipped.path, discover()).units
    words = {unit.id: f"X: {unit.words('it')}" for unit in units if not unit.in_all}
    done = shipped.bring(shipped.translated(words, "it"))
    assert done.written == len(words)
    again = {unit.id: unit.words("it") for unit in texts_of(shipped.path, discover()).units}
    assert {name: again[name] for name in words} == words
    comments = [line for line in shipped.before["exhibit.yaml"].splitlines() if b"#" in line]
    assert all(line in shipped.read("exhibit.yaml").encode() for line in comments)
    assert not shipped.errors()


PLACES = [
    pytest.param("title:\n  de: A\n", "title:\n  de: A\n  en: New\n", id="below the others"),
    pytest.param("title: {de: A}\n", "title: {de: A, en: New}\n", id="in braces"),
    pytest.param(
        "title:\n  de: A  # why\n\n# next\n",
        "title:\n  de: A  # why\n  en: New\n\n# next\n",
        id="before what follows",
    ),
    pytest.param(
        "title:\n    de: >-\n        A\n        b\n",
        "title:\n    de: >-\n        A\n        b\n    en: New\n",
        id="at the same indent",
    ),
    pytest.param('title:\n  de: "A"', 'title:\n  de: "A"\n  en: New', id="at the end of the file"),
    pytest.param("title:\n  de: A\n  en:\n", "title:\n  de: A\n  en: New\n", id="where it waits"),
    pytest.param("title:\n  de: A\n  en: ''\n", None, id="an empty text is an error"),
    pytest.param("title: A\n", "title:\n  de: A\n  en: New\n", id="from words for all"),
    pytest.param("title: A  # why\n", "title:  # why\n  de: A\n  en: New\n", id="with a comment"),
    pytest.param("title:\r\n  de: A\r\n", "title:\r\n  de: A\r\n  en: New\r\n", id="Windows' ends"),
    pytest.param("\ufefftitle:\n  de: A\n", "\ufefftitle:\n  de: A\n  en: New\n", id="Notepad"),
    pytest.param(
        "title:\n  de: A\n  en: Old # why\n", "title:\n  de: A\n  en: New # why\n", id="comment"
    ),
    pytest.param("title:\n  de: A\n  en: 'Old'\n", "title:\n  de: A\n  en: 'New'\n", id="quotes"),
    pytest.param(
        "title:\n  de: A\n  en: |\n    Old\n",
        "title:\n  de: A\n  en: |\n    New\n",
        id="a literal block",
    ),
    pytest.param(
        "title:\n  de: A\n  en: > # why\n    Old\n\n",
        "title:\n  de: A\n  en: > # why\n    New\n\n",
        id="a folded block",
    ),
]


@pytest.mark.parametrize(("old", "new"), PLACES)
def test_a_translation_is_written_where_it_belongs(tiny: Museum, old: str, new: str | None) -> None:
    rest = "date: 1922-04-16\ncategory: treaty\n"
    rest = rest.replace("\n", "\r\n") if "\r\n" in old else rest
    head, title = (old[:1], old[1:]) if old.startswith("\ufeff") else ("", old)
    ends = not old.endswith("\n")
    tiny.write("events/new.yaml", f"{head}{rest}{title}" if ends else f"{old}{rest}")
    if new is None:
        assert tiny.errors()
        return
    tiny.bring(tiny.translated({"events/new.yaml#title": "New"}))
    expected = f"{rest}{new}" if ends else f"{new}{rest}"
    assert tiny.read("events/new.yaml") == expected


WORDS = [
    ("a: b", 'en: "a: b"'),
    ("- a", 'en: "- a"'),
    ('say "a: b"', "en: 'say \"a: b\"'"),
    ("room #3", 'en: "room #3"'),
    ("room№3#4", "en: room№3#4"),
    ("room # 3", 'en: "room # 3"'),
    ("no", 'en: "no"'),
    ("1922", "en: 1922"),
    ("it’s", "en: it’s"),
    ("Han\u00addel", 'en: "Han\\xADdel"'),
    ("a\n\nb", "en: >-\n    a\n\n\n    b"),
    ("[a] b", 'en: "[a] b"'),
    ("{", 'en: "{"'),
    ("\U0001f600 x", "en: \U0001f600 x"),
    ("a\ttab: x", 'en: "a\\ttab: x"'),
]


@pytest.mark.parametrize(("words", "written"), WORDS)
def test_words_are_quoted_as_needed(tiny: Museum, words: str, written: str) -> None:
    tiny.write("events/new.yaml", "title:\n  de: A\ndate: 1922-04-16\ncategory: treaty\n")
    tiny.bring(tiny.translated({"events/new.yaml#title": words}))
    assert f"  {written}\n" in tiny.read("events/new.yaml")
    units = {unit.id: unit for unit in texts_of(tiny.path, discover()).units}
    assert units["events/new.yaml#title"].words("en") == words


def test_words_that_are_the_same_in_all_languages_stay_so_unless_translated(tiny: Museum) -> None:
    tiny.bring(tiny.export())
    assert not tiny.changed()
    tiny.bring(
        tiny.translated(
            {"people/rathenau.yaml#name": "W. R.", "people/rathenau.yaml#born/place": "B"}
        )
    )
    assert tiny.read("people/rathenau.yaml") == (
        "name:\n  de: Walther Rathenau\n  en: W. R.\n"
        "office: {de: Außenminister, en: Foreign minister}\n"
        "country: {de: Deutschland, en: Germany}\n"
        "born: {date: 1867-09-29, place: {de: Berlin, en: B}}\nplaces: [rapallo]\n"
    )
    assert not tiny.errors()


def test_what_changed_since_it_was_translated_is_marked_until_somebody_looked(tiny: Museum) -> None:
    tiny.export()
    tiny.replace(SIGNING, "de: Der Vertrag\n", "de: Der ganze Vertrag\n")
    for _ in range(2):
        text = tiny.export().read_text("utf-8")
        assert "#, fuzzy" in text
        assert '#| msgid "Der Vertrag"\nmsgctxt' in text.replace(
            f'#| msgctxt "{SIGNING}#title"\n', ""
        )
    xliff = tiny.export(form="xliff").read_text("utf-8")
    assert 'state="needs-review-translation"' in xliff
    tiny.bring(tiny.translated({f"{SIGNING}#title": "The treaty"}))
    assert not tiny.changed()
    assert "fuzzy" not in tiny.export().read_text("utf-8")


@FORMS
def test_what_changed_is_taken_when_a_program_of_the_trade_confirms_it(
    tiny: Museum, form: str
) -> None:
    tiny.export()
    tiny.replace(SIGNING, "de: Der Vertrag\n", "de: Der ganze Vertrag\n")
    tiny.bring(tiny.translated({f"{SIGNING}#title": "The whole treaty"}, form=form))
    assert "  en: The whole treaty\n" in tiny.read(SIGNING)
    assert "fuzzy" not in tiny.export().read_text("utf-8")


def test_what_waits_to_be_looked_at_is_left_out(tiny: Museum) -> None:
    tiny.export()
    tiny.replace(SIGNING, "de: Der Vertrag\n", "de: Der ganze Vertrag\n")
    path = tiny.export()
    path.write_text(path.read_text("utf-8").replace('"The treaty"', '"The whole"'), "utf-8")
    done = tiny.bring(path)
    assert (done.written, done.unsure) == (0, 1)
    assert "#, fuzzy" in tiny.export().read_text("utf-8")


def test_a_source_that_changes_while_a_translator_works_is_told(tiny: Museum) -> None:
    path = tiny.translated({f"{SIGNING}#title": "A treaty"})
    tiny.replace(SIGNING, "de: Der Vertrag\n", "de: Der ganze Vertrag\n")
    done = tiny.bring(path)
    assert [f"{each.file}:{each.line}" for each in done.older] == [f"{SIGNING}:1"]
    assert "en: A treaty\n" in tiny.read(SIGNING)
    assert "#, fuzzy" in tiny.export().read_text("utf-8")


LIST = """date: 1922-04-16
category: treaty
title: {de: T, en: T}
corrects:
  - said: {de: Eins, en: One}
    right: {de: Ja, en: Yes}
    sources: [fink-1993]
"""


def test_entries_without_ids_are_found_again_when_others_come_before_them(tiny: Museum) -> None:
    tiny.write("events/new.yaml", LIST)
    path = tiny.translated({"events/new.yaml#corrects/0/said": "First"})
    tiny.replace(
        "events/new.yaml",
        "corrects:\n",
        "corrects:\n"
        "  - {said: {de: Null, en: Nought}, right: {de: Ja, en: Yes}, sources: [fink-1993]}\n",
    )
    tiny.bring(path)
    text = tiny.read("events/new.yaml")
    assert "{de: Eins, en: First}" in text
    assert "{de: Null, en: Nought}" in text


def test_a_renamed_file_is_found_again(tiny: Museum) -> None:
    tiny.write("events/new.yaml", LIST)
    path = tiny.translated({"events/new.yaml#corrects/0/said": "First"})
    (tiny.path / "events/new.yaml").rename(tiny.path / "events/newer.yaml")
    tiny.bring(path)
    assert "{de: Eins, en: First}" in tiny.read("events/newer.yaml")


@FORMS
def test_a_lost_link_is_refused_with_its_place(tiny: Museum, form: str) -> None:
    path = tiny.translated({f"{SIGNING}#text": "Rathenau does not sign."}, form=form)
    (told,) = tiny.refusals(path)
    assert told.startswith(f"{path.name}:")
    assert "the link (" in told
    assert "is lost" in told
    assert f"{SIGNING}:9" in told


def test_a_link_to_somewhere_else_is_refused(tiny: Museum) -> None:
    words = "[R](person:nobody) [r](term:reparations) [x](person:rathenau)"
    (told,) = tiny.refusals(tiny.translated({f"{SIGNING}#text": words}))
    assert "(person:nobody) is not in the source text" in told


def test_nothing_is_written_if_one_text_cannot_be_placed(tiny: Museum) -> None:
    path = tiny.translated({f"{SIGNING}#title": "New", "exhibit.yaml#home/text": "<b>bold</b>"})
    (told,) = tiny.refusals(path)
    assert "HTML" in told


def test_a_text_that_the_exhibit_does_not_have_is_refused(tiny: Museum) -> None:
    path = tiny.export()
    with path.open("a", encoding="utf-8") as file:
        file.write('\nmsgctxt "events/gone.yaml#title"\nmsgid "Weg"\nmsgstr "Gone"\n')
    (told,) = tiny.refusals(path)
    assert "the exhibit has no text “events/gone.yaml#title”" in told


def test_what_is_empty_deletes_nothing(tiny: Museum) -> None:
    tiny.bring(tiny.translated({f"{SIGNING}#title": ""}))
    assert not tiny.changed()


@pytest.mark.parametrize("language", ["de", "xx", "../../x"])
def test_a_language_that_is_not_the_exhibits_is_refused(tiny: Museum, language: str) -> None:
    with pytest.raises(RefusedError, match=r"language"):
        tiny.export(language)


def test_an_exhibit_that_cannot_be_shown_is_refused(tiny: Museum) -> None:
    tiny.write(SIGNING, "title: [")
    with pytest.raises(RefusedError, match=r"signing\.yaml:1: .*kiosk check"):
        tiny.export()


def test_a_file_that_another_program_changes_meanwhile_is_not_overwritten(
    tiny: Museum, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tiny.translated({f"{SIGNING}#title": "New"})
    read = translations.texts_of

    def slowly(folder: Path, panels: Mapping[str, Panel]) -> Texts:
        texts = read(folder, panels)
        tiny.write(SIGNING, tiny.read(SIGNING) + "# mine\n")
        return texts

    monkeypatch.setattr(translations, "texts_of", slowly)
    (told,) = tiny.refusals(path)
    assert "changed by another program" in told
    assert tiny.read(SIGNING).endswith("# mine\n")


@pytest.mark.skipif(not shutil.which("msgcat"), reason="gettext is not installed")
def test_a_file_that_gettext_sorts_and_wraps_anew_is_the_same(shipped: Museum) -> None:
    path = shipped.export("ru")
    for how in (["--width=40"], ["--no-wrap", "--sort-output"]):
        command = ["msgcat", *how, f"--output-file={path}", str(path)]
        subprocess.run(command, check=True, capture_output=True)
        assert shipped.bring(path).written == 0
    assert not shipped.changed()


def test_xliff_2_comes_back_too(tiny: Museum) -> None:
    path = tiny.desk / "back.xlf"
    path.write_text(
        '<xliff version="2.0" srcLang="de" trgLang="en-GB" '
        'xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f"><unit id="u1" '
        f'name="{SIGNING}#title"><segment state="translated"><source>Der </source>'
        "<target>A </target></segment><segment><source>Vertrag</source><target>"
        '<mrk id="m">treaty</mrk></target></segment></unit></file></xliff>',
        "utf-8",
    )
    assert tiny.bring(path).written == 1
    assert "  en: A treaty\n" in tiny.read(SIGNING)


def test_xliff_2_marks_what_changed_and_takes_it_when_it_is_confirmed(tiny: Museum) -> None:
    tiny.export()
    tiny.replace(SIGNING, "de: Der Vertrag\n", "de: Der ganze Vertrag\n")
    path = tiny.export(form="xliff2")
    text = path.read_text("utf-8")
    assert "<note>It was: Der Vertrag</note>" in text
    changed = text.replace("<target>The treaty<", "<target>The whole treaty<")
    path.write_text(changed, "utf-8")
    assert tiny.bring(path).unsure == 1
    confirmed = changed.replace('state="initial" subState="kiosk:changed"', 'state="translated"')
    path.write_text(confirmed, "utf-8")
    assert tiny.bring(path).written == 1
    assert "  en: The whole treaty\n" in tiny.read(SIGNING)


def test_segments_of_a_program_are_put_together(tiny: Museum) -> None:
    path = tiny.translated({f"{SIGNING}#title": "A treaty"}, form="xliff")
    text = path.read_text("utf-8")
    assert ">A treaty</target>" in text
    marked = '><mrk mtype="seg" mid="0">A</mrk> <mrk mtype="seg" mid="1">treaty</mrk></target>'
    path.write_text(text.replace(">A treaty</target>", marked), "utf-8")
    tiny.bring(path)
    assert "  en: A treaty\n" in tiny.read(SIGNING)


def test_the_memory_of_translations_may_be_anything(tiny: Museum) -> None:
    tiny.export()
    for content in (b"", b"[]", b"\xff", b'{"a": 1}', b"[" * 5_000, b'{"x": ["a", "b"]}'):
        (tiny.path / ".translations" / "en.json").write_bytes(content)
        assert "fuzzy" not in tiny.export().read_text("utf-8")
    assert not tiny.errors()
    assert not tiny.changed()


def test_spaces_around_a_translation_are_a_slip(tiny: Museum) -> None:
    tiny.bring(tiny.translated({f"{SIGNING}#title": " A treaty "}))
    assert "  en: A treaty\n" in tiny.read(SIGNING)
    tiny.replace(SIGNING, "  en: A treaty\n", '  en: "A treaty "\n')
    assert tiny.bring(tiny.export()).written == 0
    assert not tiny.changed()
